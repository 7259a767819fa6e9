import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';

/** How a product stands at a dealer; texts live in i18n under `stock:status.<code>`. */
export type StockStatus = 'OutOfStock' | 'StockOutRisk' | 'Normal' | 'Overstock' | 'Severe' | 'DeadStock';

/** What to do about it; texts live in i18n under `stock:action.<code>`. */
export type StockAction = 'orderNow' | 'order' | 'keep' | 'promote' | 'transfer' | 'return';

/** Limits of the ratio, in periods; cells of the Rules sheet. */
export interface StockLimits {
  /** Below: stock-out risk. */
  readonly risk: number;
  /** Above: overstock. */
  readonly over: number;
  /** Above: severe overstock. */
  readonly severe: number;
}

/** A status with its action. */
export interface StockVerdict {
  readonly status: StockStatus;
  readonly action: StockAction;
  /** Closing ÷ sales in periods; undefined without sales. */
  readonly ratio?: number;
}

/** All statuses, from too little to too much. */
export const STOCK_STATUSES: readonly StockStatus[] = [
  'OutOfStock',
  'StockOutRisk',
  'Normal',
  'Overstock',
  'Severe',
  'DeadStock',
];

/** Words that stand in cells, the same in every language so that formulas can compare them. */
export const STOCK_LABELS: Readonly<Record<StockStatus, string>> = {
  OutOfStock: 'Out of stock',
  StockOutRisk: 'Stock-out risk',
  Normal: 'Normal',
  Overstock: 'Overstock',
  Severe: 'Severe',
  DeadStock: 'Dead stock',
};

/** DOMAIN 4: < 1 risk, 1–2 normal, > 2 overstock, > 3 severe. */
export const DEFAULT_STOCK_LIMITS: StockLimits = { risk: 1, over: 2, severe: 3 };

/** What each status asks for. */
export const STOCK_ACTIONS: Readonly<Record<StockStatus, StockAction>> = {
  OutOfStock: 'orderNow',
  StockOutRisk: 'order',
  Normal: 'keep',
  Overstock: 'promote',
  Severe: 'transfer',
  DeadStock: 'return',
};

/**
 * Judges a counted stock against the sales of the period.
 * @param closing counted stock, units ≥ 0
 * @param sales sales of the period, units ≥ 0
 * @param limits limits of the ratio in periods
 * @returns status, action and ratio; `dealers-negative-stock` or `dealers-negative-sales` (#NUM!) below zero
 *
 * Formula: ratio = closing ÷ sales; 0 stock Out of stock; sales 0 with stock Dead stock; < 1 Stock-out risk; 1–2 Normal;
 * > 2 Overstock; > 3 Severe (DOMAIN 4 "Stock").
 * @example stockStatus(30, 20) // { status: 'Normal', action: 'keep', ratio: 1.5 }
 */
export function stockStatus(
  closing: number,
  sales: number,
  limits: StockLimits = DEFAULT_STOCK_LIMITS,
): Result<StockVerdict> {
  if (closing < 0) return fail(error('dealers-negative-stock', { cell: '#NUM!', args: { value: closing } }));
  if (sales < 0) return fail(error('dealers-negative-sales', { cell: '#NUM!', args: { value: sales } }));
  const ratio = sales === 0 ? undefined : closing / sales;
  const status = statusOf(closing, ratio, limits);
  return ok({ status, action: STOCK_ACTIONS[status], ...(ratio === undefined ? {} : { ratio }) });
}

function statusOf(closing: number, ratio: number | undefined, limits: StockLimits): StockStatus {
  if (closing === 0) return 'OutOfStock';
  if (ratio === undefined) return 'DeadStock';
  if (ratio < limits.risk) return 'StockOutRisk';
  if (ratio <= limits.over) return 'Normal';
  return ratio <= limits.severe ? 'Overstock' : 'Severe';
}
