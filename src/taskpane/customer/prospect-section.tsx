import type { ReactNode } from 'react';
import { Section } from '../components/section';
import { useFormats } from '../format';
import { CutMeter } from './cut-meter';
import { closeWords, funnelWords, importanceWords } from './prospect-words';
import type { CustomerSectionProps } from './sections';
import { useCustomerStyles } from './use-customer-styles';

/** Class of a prospect, time to the order, importance and place in the funnel, each with its reason. */
export function ProspectSection({ customer, book, words: t }: CustomerSectionProps) {
  const styles = useCustomerStyles();
  const formats = useFormats();
  const { prospect, prospectRow } = customer;
  if (!prospect) return null;
  const { rules, prospectCut } = book;
  const { result, intent, fit, expected, funnel } = prospect;
  const verdict = (high: boolean) => t(`card:class.${high ? 'high' : 'low'}`);
  const known = (of: { readonly known: number; readonly of: number }) =>
    t('card:prospect.known', { known: of.known, of: of.of });
  const cut = (value: number) => t('card:class.cut', { cut: formats.number(value) });
  const facts: readonly { readonly label: string; readonly value: ReactNode }[] = [
    {
      label: t('card:prospect.close'),
      value: [
        closeWords(t, prospect.close),
        ...(prospectRow?.expectedDate === undefined
          ? []
          : [t('card:prospect.date', { date: formats.date(prospectRow.expectedDate) })]),
      ].join(' · '),
    },
    { label: t('card:prospect.importance'), value: importanceWords(t, prospect.importance) },
    ...(prospect.priority === undefined
      ? []
      : [
          {
            label: t('card:prospect.priority'),
            value: t('card:prospect.priorityOf', { priority: prospect.priority }),
          },
        ]),
    {
      label: t('card:prospect.stage'),
      value: [
        funnelWords(t, funnel),
        ...(prospect.stageDays === undefined ? [] : [t('card:prospect.days', { days: prospect.stageDays })]),
        ...(funnel.check ? [t(`classify:check.${funnel.check}`)] : []),
        ...(funnel.nextDays === undefined ? [] : [t('card:prospect.next', { days: funnel.nextDays })]),
      ].join(' · '),
    },
    ...(customer.delayCost === undefined
      ? []
      : [{ label: t('card:prospect.costOfDelay'), value: formats.number(customer.delayCost) }]),
  ];
  return (
    <Section title={t('card:sections.prospect')}>
      <div className={styles.stack}>
        {result ? (
          <>
            <p className={styles.verdict}>
              {result.class} · {t(`playbook:classes.${result.class}.name`)}
            </p>
            <p className={styles.text}>{t(`playbook:classes.${result.class}.summary`)}</p>
            {result.basis === 'volume' && expected !== undefined && prospectCut !== undefined ? (
              <CutMeter
                label={t('card:prospect.expected')}
                value={expected}
                high={result.highContribution}
                verdict={verdict(result.highContribution)}
                cut={prospectCut}
                cutText={cut(prospectCut)}
              />
            ) : (
              <CutMeter
                label={t('card:prospect.fit')}
                value={fit.fit ?? 0}
                high={result.highContribution}
                verdict={verdict(result.highContribution)}
                cut={rules.FitCut}
                cutText={`${cut(rules.FitCut)}, ${known(fit)}`}
                most={5}
              />
            )}
            <CutMeter
              label={t('card:prospect.intent')}
              value={intent.score ?? 0}
              high={result.highIntent}
              verdict={result.borderline ? t('card:prospect.borderline') : verdict(result.highIntent)}
              cut={rules.IntentCut}
              cutText={`${cut(rules.IntentCut)}, ${known(intent)}`}
              most={100}
            />
          </>
        ) : (
          <p className={styles.text}>
            {t(`card:prospect.missing${prospect.missing === 'intent' ? 'Intent' : 'Expected'}`)}
          </p>
        )}
        {prospect.falling && (
          <p className={styles.text}>
            {t('card:prospect.falling', {
              from: formats.number(prospect.previousIntent ?? 0),
              to: formats.number(intent.score ?? 0),
            })}
          </p>
        )}
        {prospect.pushRisk && (
          <p className={styles.text}>{t('card:prospect.pushed', { limit: rules.PushedRisk })}</p>
        )}
        <dl className={styles.facts}>
          {facts.map(({ label, value }) => (
            <div key={label} style={{ display: 'contents' }}>
              <dt className={styles.fact}>{label}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Section>
  );
}
