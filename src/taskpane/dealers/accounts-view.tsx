import { useMemo } from 'react';
import { AGE_BUCKETS } from '../../dealers/age-bucket';
import { CREDIT_LABELS } from '../../dealers/credit-status';
import type { CheckedAccounts } from '../../workflows/check-accounts';
import { numberText } from '../../workflows/number-text';
import { BarChart } from '../charts';
import { Section } from '../components/section';
import type { ResultViewProps } from '../run/result-views';
import { useTranslate } from '../services';
import type { DealerEntry } from './dealer-list';
import { DealerList } from './dealer-list';

/** How old the unpaid invoices are, and what needs attention at each dealer. */
export default function AccountsView({ outcome }: ResultViewProps<CheckedAccounts>) {
  const t = useTranslate();
  const { accounts } = outcome.result;
  const ages = AGE_BUCKETS.map((bucket) =>
    accounts.reduce((total, { status }) => total + status.ageing[bucket], 0),
  );
  const names = AGE_BUCKETS.map((bucket) => t(`dealers:accounts.age.${bucket}`));
  const title = t('dealers:view.ages');
  const entries = useMemo(
    () =>
      accounts
        .filter(({ status }) => status.flags.length > 0)
        .map(({ dealer, name, status }): DealerEntry => ({
          id: dealer,
          name,
          summary: t('dealers:brief.exposure', {
            amount: numberText(status.exposure),
            status: CREDIT_LABELS[status.status],
            headroom: status.headroom === undefined ? '–' : numberText(status.headroom),
          }),
          lines: status.flags.map((flag) => ({ text: t(`stock:accountFlag.${flag}`) })),
        })),
    [accounts, t],
  );
  return (
    <>
      <Section title={title}>
        <BarChart
          title={title}
          summary={`${title}. ${names.map((name, index) => `${name} ${numberText(ages[index] ?? 0)}`).join(', ')}.`}
          categories={names}
          categoryTitle={t('dealers:statement.age')}
          series={[{ name: t('dealers:statement.open'), values: ages }]}
        />
      </Section>
      <DealerList title={t('dealers:view.accounts')} entries={entries} />
    </>
  );
}
