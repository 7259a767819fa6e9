import { useMemo } from 'react';
import type { CheckedPrice, CheckedPrices } from '../../workflows/dealer-prices';
import { isViolation } from '../../workflows/dealer-prices';
import { numberText } from '../../workflows/number-text';
import { priceFlagsText } from '../../workflows/price-sheets';
import type { ResultViewProps } from '../run/result-views';
import { useTranslate } from '../services';
import type { DealerEntry } from './dealer-list';
import { DealerList } from './dealer-list';

/** Violations, what the company should know, and other flags, dealer by dealer. */
export default function PricesView({ outcome }: ResultViewProps<CheckedPrices>) {
  const t = useTranslate();
  const { prices, cuts } = outcome.result;
  const entriesOf = useMemo(
    () => (keep: (price: CheckedPrice) => boolean) => {
      const dealers = new Map<string, CheckedPrice[]>();
      for (const price of prices) {
        if (price.finding.flags.length === 0 || !keep(price)) continue;
        const known = dealers.get(price.row.dealer);
        if (known) known.push(price);
        else dealers.set(price.row.dealer, [price]);
      }
      return [...dealers].map(([dealer, list]): DealerEntry => ({
        id: dealer,
        name: dealer,
        summary: t('dealers:view.priceSummary', { count: list.length }),
        lines: list.map((price) => ({
          text: t('dealers:view.price', {
            product: price.row.product,
            retail: price.row.retail === undefined ? '–' : numberText(price.row.retail, 2),
          }),
          detail: priceFlagsText(price, t),
        })),
      }));
    },
    [prices, t],
  );
  const isReport = ({ finding }: CheckedPrice) => finding.flags.includes('Competitor');
  const cutEntries = cuts.map((cut): DealerEntry => ({
    id: `${cut.dealer} ${cut.product} ${cut.cutOn}`,
    name: cut.dealer,
    summary: t('dealers:view.price', { product: cut.product, retail: numberText(cut.newPrice, 2) }),
    lines: [
      {
        text:
          cut.amount === undefined
            ? t('dealers:view.cutOpen')
            : t('dealers:view.cutOwed', { amount: numberText(cut.amount, 2) }),
      },
    ],
  }));
  return (
    <>
      <DealerList title={t('dealers:prices.violations')} entries={entriesOf(isViolation)} />
      <DealerList title={t('dealers:prices.reports')} entries={entriesOf(isReport)} />
      <DealerList
        title={t('dealers:prices.others')}
        entries={entriesOf((price) => !isViolation(price) && !isReport(price))}
      />
      <DealerList title={t('dealers:prices.cuts')} entries={cutEntries} />
    </>
  );
}
