import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';

/**
 * What the dealer sold on in a period.
 * @param opening stock at the beginning, units ≥ 0
 * @param purchases bought from us in the period, units; returns to us count negative
 * @param closing counted stock at the end, units ≥ 0
 * @returns units ≥ 0; `dealers-negative-stock` (#NUM!) for a stock below zero, `dealers-count-error` (#NUM!) when more is
 * left than there can have been
 *
 * Formula: sales = opening + purchases − closing (DOMAIN 4 "Stock").
 * @example sellOut(40, 60, 25) // 75
 */
export function sellOut(opening: number, purchases: number, closing: number): Result<number> {
  if (opening < 0 || closing < 0) {
    return fail(
      error('dealers-negative-stock', { cell: '#NUM!', args: { value: Math.min(opening, closing) } }),
    );
  }
  const sales = opening + purchases - closing;
  // Decimal quantities (litres, kilograms) leave binary dust: 0.3 − 0.1 − 0.2 must be zero, not a count error.
  const dust = 1e-12 * Math.max(opening, Math.abs(purchases), closing);
  if (Math.abs(sales) <= dust) return ok(0);
  if (sales < 0)
    return fail(
      error('dealers-count-error', { cell: '#NUM!', args: { opening, purchases, closing, sales } }),
    );
  return ok(sales);
}
