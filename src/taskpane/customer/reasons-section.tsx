import { mergeClasses } from '@fluentui/react-components';
import { strategyKeys } from '../../playbook/strategy';
import { whatIsDue } from '../../workflows/review/review-sheet';
import { Disclosure } from '../components/disclosure';
import { Section } from '../components/section';
import { useFormats } from '../format';
import type { CustomerSectionProps } from './sections';
import { useCustomerStyles } from './use-customer-styles';

type Action = CustomerSectionProps['customer']['actions'][number];

/** One reason or obstacle as the team noted it. */
function Noted({ action, words: t }: Pick<CustomerSectionProps, 'words'> & { readonly action: Action }) {
  const styles = useCustomerStyles();
  const formats = useFormats();
  const {
    class: klass,
    reason,
    obstacle,
    evidence,
    countermeasure,
    owner,
    keyPeople,
    state,
    result,
  } = action;
  const strategy = klass !== undefined && reason !== undefined ? strategyKeys(klass, reason) : undefined;
  const named = strategy?.ok && strategy.value.reason ? `${reason} · ${t(strategy.value.reason)}` : undefined;
  const facts = [
    ['obstacle', named === undefined ? undefined : obstacle],
    ['evidence', evidence],
    ['countermeasure', countermeasure],
    ['owner', owner],
    ['keyPeople', keyPeople],
    ['dueOn', action.due === undefined ? undefined : formats.date(action.due)],
    ['followUpOn', state.followUpOn === undefined ? undefined : formats.date(state.followUpOn)],
    ['result', result && t(`card:reasons.results.${result}`)],
  ] as const;
  const due = state.open ? whatIsDue(action, t) : '';
  return (
    <div className={styles.close}>
      <p className={mergeClasses(styles.text, styles.strong)}>
        {named ?? obstacle ?? t('card:reasons.missing')}
      </p>
      {due !== '' && <p className={styles.text}>{t('card:reasons.due', { what: due })}</p>}
      <dl className={styles.facts}>
        {facts.map(([id, value]) =>
          value === undefined ? null : (
            <div key={id} style={{ display: 'contents' }}>
              <dt className={styles.fact}>{t(`card:reasons.${id}`)}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </div>
  );
}

/** What the team noted about a customer, and the reason codes of its class, each with its countermeasures. */
export function ReasonsSection({ customer, words: t }: CustomerSectionProps) {
  const styles = useCustomerStyles();
  const { actions } = customer;
  const klass = [customer.existing?.class, customer.prospect?.result?.class].find(
    (one) => one === 'EII' || one === 'PII',
  );
  const strategy = klass === undefined ? undefined : strategyKeys(klass);
  const reasons = strategy?.ok ? strategy.value.reasons : [];
  if (reasons.length === 0 && actions.length === 0) return null;
  const asked =
    reasons.length > 0 && !actions.some(({ reason, state }) => state.open && reason !== undefined);
  return (
    <Section title={t('card:sections.reasons')}>
      <div className={styles.stack}>
        {actions.map((action, index) => (
          <Noted key={index} action={action} words={t} />
        ))}
        {asked && <p className={styles.quiet}>{t('card:reasons.ask')}</p>}
        {klass !== undefined && reasons.length > 0 && (
          <ul className={styles.plainList}>
            {reasons.map(({ code, text }) => {
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
        )}
      </div>
    </Section>
  );
}
