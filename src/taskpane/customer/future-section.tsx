import { Section } from '../components/section';
import { useFormats } from '../format';
import type { CustomerSectionProps } from './sections';
import { useCustomerStyles } from './use-customer-styles';

/** What the team noted of a future customer, and how its origin is worked. */
export function FutureSection({ customer, words: t }: CustomerSectionProps) {
  const styles = useCustomerStyles();
  const formats = useFormats();
  const { future } = customer;
  if (!future) return null;
  const { origin, region, channel, demand, material, method, firstContact } = future;
  const facts = [
    ['origin', origin && t(`scripts:futureOrigins.${origin}.name`)],
    ['region', region],
    ['channel', channel],
    ['demand', demand],
    ['material', t(`card:future.${material ? 'ready' : 'notReady'}`)],
    ['method', method],
    ['firstContact', firstContact === undefined ? t('card:future.notYet') : formats.date(firstContact)],
  ] as const;
  return (
    <Section title={t('card:sections.future')}>
      <div className={styles.stack}>
        <dl className={styles.facts}>
          {facts.map(([id, value]) =>
            value === undefined ? null : (
              <div key={id} style={{ display: 'contents' }}>
                <dt className={styles.fact}>{t(`card:future.${id}`)}</dt>
                <dd className={styles.value}>{value}</dd>
              </div>
            ),
          )}
        </dl>
        {origin && <p className={styles.quiet}>{t(`scripts:futureOrigins.${origin}.how`)}</p>}
      </div>
    </Section>
  );
}
