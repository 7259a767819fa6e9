import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';

/**
 * Gross margin return on inventory investment: money earned on each unit of money in stock.
 * @param grossMargin sales − cost of the goods sold in a year, money; may be negative
 * @param averageStockCost mean stock at cost, money > 0
 * @returns `dealers-no-average-stock` (#DIV/0!) without stock, `dealers-negative-stock` (#NUM!) below zero
 *
 * Formula: gross margin ÷ average stock at cost (DOMAIN 4 "Suggested order").
 * @example grossMarginReturn(60_000, 40_000) // 1.5
 */
export function grossMarginReturn(grossMargin: number, averageStockCost: number): Result<number> {
  if (averageStockCost < 0) {
    return fail(error('dealers-negative-stock', { cell: '#NUM!', args: { value: averageStockCost } }));
  }
  if (averageStockCost === 0) return fail(error('dealers-no-average-stock', { cell: '#DIV/0!' }));
  return ok(grossMargin / averageStockCost);
}

/**
 * Sell-through: share of what was on offer in a period that the dealer sold.
 * @param sales units sold, ≥ 0
 * @param available opening stock + goods received, units ≥ 0
 * @returns share 0..1; `dealers-no-stock` (#DIV/0!) when nothing was on offer, `dealers-negative-stock` or
 * `dealers-negative-sales` (#NUM!) below zero, `dealers-sold-exceeds-available` (#NUM!) when more was sold than there was
 *
 * Formula: sales ÷ (opening + received) (DOMAIN 4 "Suggested order").
 * @example sellThrough(75, 100) // 0.75
 */
export function sellThrough(sales: number, available: number): Result<number> {
  if (available < 0)
    return fail(error('dealers-negative-stock', { cell: '#NUM!', args: { value: available } }));
  if (sales < 0) return fail(error('dealers-negative-sales', { cell: '#NUM!', args: { value: sales } }));
  if (available === 0 && sales === 0) return fail(error('dealers-no-stock', { cell: '#DIV/0!' }));
  // Decimal quantities leave binary dust.
  if (sales > available * (1 + 1e-12)) {
    return fail(error('dealers-sold-exceeds-available', { cell: '#NUM!', args: { sales, available } }));
  }
  return ok(Math.min(1, sales / available));
}
