import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';

/**
 * How many days the stock lasts.
 * @param stock counted stock, units ≥ 0
 * @param sales sales of the period, units ≥ 0
 * @param days length of that period in days, > 0
 * @returns days; `dealers-no-sales` (#DIV/0!) without sales, `dealers-days-not-positive`, `dealers-negative-stock` or
 * `dealers-negative-sales` (#NUM!) outside the range
 *
 * Formula: stock ÷ (sales ÷ days) (DOMAIN 4 "Stock").
 * @example daysOfSupply(45, 90, 30) // 15
 */
export function daysOfSupply(stock: number, sales: number, days: number): Result<number> {
  if (stock < 0) return fail(error('dealers-negative-stock', { cell: '#NUM!', args: { value: stock } }));
  if (sales < 0) return fail(error('dealers-negative-sales', { cell: '#NUM!', args: { value: sales } }));
  if (!(days > 0)) return fail(error('dealers-days-not-positive', { cell: '#NUM!', args: { value: days } }));
  if (sales === 0) return fail(error('dealers-no-sales', { cell: '#DIV/0!' }));
  return ok((stock * days) / sales);
}
