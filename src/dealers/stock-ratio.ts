import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';

/**
 * Stock-to-sales ratio: how many periods the counted stock lasts at the pace of the last one.
 * @param closing counted stock, units ≥ 0
 * @param sales sales of the period, units ≥ 0
 * @returns periods (visit cycles when sales are those since the last visit); `dealers-no-sales` (#DIV/0!) without sales,
 * `dealers-negative-stock` or `dealers-negative-sales` (#NUM!) below zero
 *
 * Formula: closing ÷ sales (DOMAIN 4 "Stock").
 * @example stockRatio(30, 20) // 1.5
 */
export function stockRatio(closing: number, sales: number): Result<number> {
  if (closing < 0) return fail(error('dealers-negative-stock', { cell: '#NUM!', args: { value: closing } }));
  if (sales < 0) return fail(error('dealers-negative-sales', { cell: '#NUM!', args: { value: sales } }));
  if (sales === 0) return fail(error('dealers-no-sales', { cell: '#DIV/0!' }));
  return ok(closing / sales);
}
