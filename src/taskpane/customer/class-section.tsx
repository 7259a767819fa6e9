import { mergeClasses } from '@fluentui/react-components';
import { stabilityTerms } from '../../workflows/customer-book';
import { Disclosure } from '../components/disclosure';
import { Section } from '../components/section';
import { useFormats } from '../format';
import { CutMeter } from './cut-meter';
import type { CustomerSectionProps } from './sections';
import { useCustomerStyles } from './use-customer-styles';

/** The class of an existing customer and all that led to it. */
export function ClassSection({ customer, book, words: t }: CustomerSectionProps) {
  const styles = useCustomerStyles();
  const formats = useFormats();
  const { existing, row } = customer;
  const { judged } = book;
  if (!existing || !judged) {
    return (
      <Section title={t('card:sections.class')}>
        <p className={styles.quiet}>{t('card:class.noSales')}</p>
      </Section>
    );
  }
  const { segment } = existing;
  const { stability } = segment;
  const verdict = (high: boolean) => t(`card:class.${high ? 'high' : 'low'}`);
  const written = row?.own['Class'];
  const writtenOn = row?.own['ClassDate'];
  const terms = stabilityTerms(stability);
  return (
    <Section title={t('card:sections.class')}>
      <div className={styles.stack}>
        <p className={styles.verdict}>
          {existing.class} · {t(`playbook:classes.${existing.class}.name`)}
        </p>
        <p className={styles.text}>{t(`playbook:classes.${existing.class}.summary`)}</p>
        <CutMeter
          label={t(`card:class.${judged.basis === 'margin' ? 'margin' : 'contribution'}`)}
          value={segment.contribution}
          high={segment.highContribution}
          verdict={verdict(segment.highContribution)}
          cut={judged.contributionCut}
          cutText={
            judged.contributionCut === undefined
              ? t('card:class.noCut')
              : t('card:class.cut', { cut: formats.number(judged.contributionCut) })
          }
        />
        {stability.score !== undefined && (
          <>
            <CutMeter
              label={t('card:class.stability')}
              value={stability.score}
              high={segment.highStability ?? false}
              verdict={verdict(segment.highStability ?? false)}
              cut={judged.stabilityCut}
              cutText={t('card:class.cut', { cut: formats.number(judged.stabilityCut) })}
              most={1}
            />
            <Disclosure label={t('card:class.terms')}>
              <table className={styles.table}>
                <thead>
                  <tr>
                    {['term', 'weight', 'value', 'part'].map((head, index) => (
                      <th
                        key={head}
                        scope="col"
                        className={index === 0 ? styles.cell : mergeClasses(styles.cell, styles.number)}
                      >
                        {t(`card:class.${head}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {terms.map(({ term, weight, value }) => (
                    <tr key={term}>
                      <th scope="row" className={styles.cell}>
                        {t(`card:class.${term}`)}
                      </th>
                      {[weight, value, weight * value].map((number, index) => (
                        <td key={index} className={mergeClasses(styles.cell, styles.number)}>
                          {formats.number(number)}
                        </td>
                      ))}
                    </tr>
                  ))}
                  <tr>
                    <th scope="row" className={mergeClasses(styles.cell, styles.strong)} colSpan={3}>
                      {t('card:class.total')}
                    </th>
                    <td className={mergeClasses(styles.cell, styles.number, styles.strong)}>
                      {formats.number(stability.score)}
                    </td>
                  </tr>
                </tbody>
              </table>
              <p className={styles.quiet}>{t(`card:class.reading.${stability.reading ?? 'calendar'}`)}</p>
            </Disclosure>
          </>
        )}
        <div className={styles.close}>
          <p className={styles.quiet}>
            {t('card:class.orders', {
              orders: stability.orders,
              quarters: stability.quarters,
              cycle: formats.number(stability.cycle),
            })}
          </p>
          {existing.pending && (
            <p className={styles.text}>{t('card:class.pending', { class: existing.pending })}</p>
          )}
          {existing.previous && existing.changedOn !== undefined && (
            <p className={styles.text}>
              {t('card:class.previous', {
                class: existing.previous,
                date: formats.date(existing.changedOn),
              })}{' '}
              {existing.changeNote}
            </p>
          )}
          {typeof written !== 'string' || written === '' ? (
            <p className={styles.quiet}>{t('card:class.unwritten')}</p>
          ) : (
            written !== existing.class && (
              <p className={styles.text}>
                {t('card:class.stands', {
                  class: written,
                  date: typeof writtenOn === 'number' ? formats.date(writtenOn) : '–',
                })}
              </p>
            )
          )}
        </div>
      </div>
    </Section>
  );
}
