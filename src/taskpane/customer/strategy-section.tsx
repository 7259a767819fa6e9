import { mergeClasses } from '@fluentui/react-components';
import { strategyKeys } from '../../playbook/strategy';
import { Section } from '../components/section';
import { funnelClass } from './prospect-words';
import type { CustomerSectionProps } from './sections';
import { useCustomerStyles } from './use-customer-styles';

/** What to do with this customer: the actions of its class, and for a prospect those of time and stage too. */
export function StrategySection({ customer, words: t }: CustomerSectionProps) {
  const styles = useCustomerStyles();
  const { existing, prospect } = customer;
  const classes = [
    existing?.class,
    prospect?.result?.class,
    prospect?.close,
    prospect && funnelClass(prospect.funnel),
  ].filter((klass): klass is string => klass !== undefined);
  if (classes.length === 0) return null;
  return (
    <Section title={t('card:sections.strategy')}>
      <div className={styles.stack}>
        {classes.map((klass) => {
          const strategy = strategyKeys(klass);
          if (!strategy.ok) return null;
          const { name, summary, actions } = strategy.value;
          const own = klass === existing?.class || klass === prospect?.result?.class;
          return (
            <div key={klass} className={styles.close}>
              {classes.length > 1 && (
                <p className={mergeClasses(styles.text, styles.strong)}>
                  {own ? t(name) : `${t(name)}: ${t(summary)}`}
                </p>
              )}
              <ul className={styles.list}>
                {actions.map((action) => (
                  <li key={action}>{t(action)}</li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </Section>
  );
}
