import type { Translate } from '../core/translate';
import type { StockFinding } from '../dealers/stock-flags';
import type { StockStatus } from '../dealers/stock-status';
import { STOCK_STATUSES } from '../dealers/stock-status';
import type { CheckedProduct, OrderAdvice } from './dealer-stock';
import { numberText } from './number-text';

/** A checked product with its texts, made once for the cells beside the counts and for the sheets. */
export interface StockLine {
  readonly product: CheckedProduct;
  readonly flags: string;
  readonly action: string | null;
  /** Why the suggested order is as large as it is. */
  readonly reason: string | null;
}

/** Texts of all products, in their order. */
export function stockLines(products: readonly CheckedProduct[], t: Translate): readonly StockLine[] {
  return products.map((product) => {
    const { finding, advice } = product;
    return {
      product,
      flags: flagsText(finding, t),
      action: stockAction(product, t),
      reason: advice ? orderReason(advice, t) : null,
    };
  });
}

/** Flags of a product in words, with how much the stock has changed. */
export function flagsText(finding: StockFinding, t: Translate): string {
  return finding.flags
    .map((flag) => {
      const text = t(`stock:flag.${flag}`);
      const change = flag === 'Up' || flag === 'Down' ? finding.change?.change : undefined;
      if (change === undefined) return text;
      return t('stock:flag.change', { flag: text, percent: numberText(Math.abs(change) * 100) });
    })
    .join('; ');
}

/**
 * What to do, with the dealer that is short of what this one has too much of; null for competitors' products, which nobody
 * orders, and without a status.
 */
export function stockAction(
  { row, finding: { verdict }, transferTo }: CheckedProduct,
  t: Translate,
): string | null {
  if (verdict === undefined || row.ownProduct === false) return null;
  const action = t(`stock:action.${verdict.action}`);
  return transferTo === undefined ? action : t('dealers:transfer', { action, dealer: transferTo });
}

/** Every status in words. */
export function statusWords(t: Translate): Readonly<Record<StockStatus, string>> {
  return Object.fromEntries(STOCK_STATUSES.map((status) => [status, t(`stock:status.${status}`)])) as Record<
    StockStatus,
    string
  >;
}

/** Products by status, from too little to too much. */
export function statusCounts(
  products: readonly CheckedProduct[],
  t: Translate,
): readonly { readonly label: string; readonly count: number }[] {
  const counts = new Map<StockStatus | undefined, number>();
  for (const { finding } of products) {
    const status = finding.verdict?.status;
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return STOCK_STATUSES.map((status) => ({
    label: t(`stock:status.${status}`),
    count: counts.get(status) ?? 0,
  }));
}

/** Why an order is as large as it is, in one sentence. */
export function orderReason({ order, demand, serviceLevel }: OrderAdvice, t: Translate): string {
  const { demand: rate, need, binding, belowMinimum, quantity } = order;
  const number = (value: number) => numberText(value, Math.abs(value) < 100 && value % 1 !== 0 ? 1 : 0);
  const parts = [
    t(`dealers:why.${order.policy}`, {
      periods: rate.periods,
      percent: numberText(
        serviceLevel * 100,
        serviceLevel * 100 - Math.floor(serviceLevel * 100) > 0.01 ? 1 : 0,
      ),
      method: t(`stock:demandMethod.${rate.method}`),
      reason: t(`stock:demandReason.${rate.reason}`),
      level: number(order.level),
    }),
    t('dealers:why.need', {
      position: number(order.position),
      need: number(need),
      quantity: number(quantity),
    }),
  ];
  if (binding !== undefined) {
    const cap = t(`stock:cap.${binding}`);
    parts.push(
      t(belowMinimum ? 'dealers:why.belowMinimum' : 'dealers:why.cut', {
        cap,
        rounded: number(order.rounded),
      }),
    );
  }
  if (demand.emptied > 0) parts.push(t('dealers:why.emptied', { periods: demand.emptied }));
  return parts.join(' ');
}
