import { strategyKeys } from '../../playbook/strategy';
import { Disclosure } from '../components/disclosure';
import { Section } from '../components/section';
import type { CustomerSectionProps } from './sections';
import { useCustomerStyles } from './use-customer-styles';

/** Reason codes of an EII or PII customer, each with its countermeasures. */
export function ReasonsSection({ customer, words: t }: CustomerSectionProps) {
  const styles = useCustomerStyles();
  const klass = [customer.existing?.class, customer.prospect?.result?.class].find(
    (one) => one === 'EII' || one === 'PII',
  );
  const strategy = klass === undefined ? undefined : strategyKeys(klass);
  if (klass === undefined || !strategy?.ok) return null;
  return (
    <Section title={t('card:sections.reasons')}>
      <div className={styles.stack}>
        <p className={styles.quiet}>{t('card:reasons.ask')}</p>
        <ul className={styles.plainList}>
          {strategy.value.reasons.map(({ code, text }) => {
            const given = strategyKeys(klass, code);
            return (
              <li key={code}>
                <Disclosure label={t('card:reasons.code', { code, reason: t(text) })}>
                  <ul className={styles.list}>
                    {given.ok && given.value.countermeasures.map((key) => <li key={key}>{t(key)}</li>)}
                  </ul>
                </Disclosure>
              </li>
            );
          })}
        </ul>
      </div>
    </Section>
  );
}
