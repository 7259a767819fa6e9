import { useMemo } from 'react';
import type { CheckedProduct, CheckedStock } from '../../workflows/dealer-stock';
import { numberText } from '../../workflows/number-text';
import { flagsText, orderReason, statusCounts } from '../../workflows/stock-texts';
import { BarChart } from '../charts';
import type { ResultViewProps } from '../run/result-views';
import { useTranslate } from '../services';
import type { DealerEntry } from './dealer-list';
import { DealerList } from './dealer-list';

/** How the counted products stand, and what each dealer should order with the reason. */
export default function StockView({ outcome }: ResultViewProps<CheckedStock>) {
  const t = useTranslate();
  const { products } = outcome.result;
  const counts = statusCounts(products, t);
  const entries = useMemo(() => {
    const dealers = new Map<string, CheckedProduct[]>();
    for (const product of products) {
      const isToOrder =
        (product.advice?.order.quantity ?? 0) > 0 || product.advice?.order.binding !== undefined;
      if (!isToOrder && product.finding.flags.length === 0) continue;
      const known = dealers.get(product.row.dealer);
      if (known) known.push(product);
      else dealers.set(product.row.dealer, [product]);
    }
    return [...dealers].map(([dealer, list]): DealerEntry => {
      const toOrder = list.filter(({ advice }) => (advice?.order.quantity ?? 0) > 0).length;
      const flagged = list.filter(({ finding }) => finding.flags.length > 0).length;
      return {
        id: dealer,
        name: dealer,
        summary: t('dealers:view.stockSummary', { toOrder, flagged }),
        lines: list.map(({ row, finding, advice }) => {
          const quantity = advice ? numberText(advice.order.quantity) : '–';
          const flags = flagsText(finding, t);
          return {
            text: t('dealers:view.order', { product: row.product, quantity }),
            ...(flags === '' && !advice
              ? {}
              : {
                  detail: [flags, advice ? orderReason(advice, t) : '']
                    .filter((part) => part !== '')
                    .join(' · '),
                }),
          };
        }),
      };
    });
  }, [products, t]);
  const title = t('dealers:view.statuses');
  return (
    <>
      <BarChart
        title={title}
        summary={`${title}. ${counts.map(({ label, count }) => `${label} ${count}`).join(', ')}.`}
        categories={counts.map(({ label }) => label)}
        categoryTitle={t('stock:columns.StockStatus')}
        direction="rows"
        level={2}
        series={[{ name: t('stock:preview.rows'), values: counts.map(({ count }) => count) }]}
      />
      <DealerList title={t('dealers:view.orders')} entries={entries} />
    </>
  );
}
