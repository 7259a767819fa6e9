import { useMemo } from 'react';
import { ageTotals, exposureText } from '../../workflows/account-sheets';
import type { CheckedAccounts } from '../../workflows/check-accounts';
import { numberText } from '../../workflows/number-text';
import { BarChart } from '../charts';
import type { ResultViewProps } from '../run/result-views';
import { useTranslate } from '../services';
import type { DealerEntry } from './dealer-list';
import { DealerList } from './dealer-list';

/** How old the unpaid invoices are, and what needs attention at each dealer. */
export default function AccountsView({ outcome }: ResultViewProps<CheckedAccounts>) {
  const t = useTranslate();
  const { accounts } = outcome.result;
  const ages = ageTotals(accounts, t);
  const title = t('dealers:view.ages');
  const entries = useMemo(
    () =>
      accounts
        .filter(({ status }) => status.flags.length > 0)
        .map((account): DealerEntry => ({
          id: account.dealer,
          name: account.name,
          summary: exposureText(account, t),
          lines: account.status.flags.map((flag) => ({ text: t(`stock:accountFlag.${flag}`) })),
        })),
    [accounts, t],
  );
  return (
    <>
      <BarChart
        title={title}
        summary={`${title}. ${ages.map(({ label, total }) => `${label} ${numberText(total)}`).join(', ')}.`}
        categories={ages.map(({ label }) => label)}
        categoryTitle={t('dealers:statement.age')}
        direction="rows"
        level={2}
        series={[{ name: t('dealers:statement.open'), values: ages.map(({ total }) => total) }]}
      />
      <DealerList title={t('dealers:view.accounts')} entries={entries} />
    </>
  );
}
