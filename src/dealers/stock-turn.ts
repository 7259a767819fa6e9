import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';

/**
 * Stock turnover: how often a year the average stock is sold.
 * @param sales sales of the period, units ≥ 0
 * @param averageStock mean stock over the period, units ≥ 0
 * @param periodsPerYear periods in a year, > 0; 12 for months, 1 when `sales` are a year's
 * @returns turns a year; `dealers-no-average-stock` (#DIV/0!) without stock, `dealers-negative-stock`,
 * `dealers-negative-sales` or `dealers-periods-not-positive` (#NUM!) outside the range
 *
 * Formula: sales ÷ average stock × periods per year (DOMAIN 4 "Stock").
 * @example stockTurn(30, 60, 12) // 6
 */
export function stockTurn(sales: number, averageStock: number, periodsPerYear = 12): Result<number> {
  if (averageStock < 0)
    return fail(error('dealers-negative-stock', { cell: '#NUM!', args: { value: averageStock } }));
  if (sales < 0) return fail(error('dealers-negative-sales', { cell: '#NUM!', args: { value: sales } }));
  if (!(periodsPerYear > 0)) {
    return fail(error('dealers-periods-not-positive', { cell: '#NUM!', args: { value: periodsPerYear } }));
  }
  if (averageStock === 0) return fail(error('dealers-no-average-stock', { cell: '#DIV/0!' }));
  return ok((sales / averageStock) * periodsPerYear);
}
