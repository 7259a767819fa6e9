import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';

/**
 * Share of our own products in the dealer's stock; in units or in money, as the arguments are.
 * @param own stock of each own product, ≥ 0; null is not counted
 * @param all stock of each product, own ones included, ≥ 0; null is not counted
 * @returns share 0..1; `dealers-no-stock` (#DIV/0!) when the dealer holds nothing, `dealers-own-exceeds-all` (#NUM!) when own
 * is more than all, `dealers-negative-stock` (#NUM!) below zero, `dealers-nothing-counted` (#N/A) when a side has no count
 *
 * Formula: Σ own ÷ Σ all (DOMAIN 4 "Stock").
 * @example stockShare([20, 10], [20, 10, 90]) // 0.25
 */
export function stockShare(own: readonly (number | null)[], all: readonly (number | null)[]): Result<number> {
  const counted = (quantities: readonly (number | null)[]) =>
    quantities.filter((quantity) => quantity !== null);
  const ownCounts = counted(own);
  const allCounts = counted(all);
  if (ownCounts.length === 0 || allCounts.length === 0)
    return fail(error('dealers-nothing-counted', { cell: '#N/A' }));
  const negative = [...ownCounts, ...allCounts].find((quantity) => quantity < 0);
  if (negative !== undefined) {
    return fail(error('dealers-negative-stock', { cell: '#NUM!', args: { value: negative } }));
  }
  const total = (quantities: readonly number[]) => quantities.reduce((sum, quantity) => sum + quantity, 0);
  const ownTotal = total(ownCounts);
  const allTotal = total(allCounts);
  if (allTotal === 0) {
    return ownTotal === 0
      ? fail(error('dealers-no-stock', { cell: '#DIV/0!' }))
      : exceeds(ownTotal, allTotal);
  }
  // The same quantities added in another order may differ in the last bit.
  return ownTotal > allTotal * (1 + 1e-12)
    ? exceeds(ownTotal, allTotal)
    : ok(Math.min(1, ownTotal / allTotal));
}

function exceeds(own: number, all: number): Result<number> {
  return fail(error('dealers-own-exceeds-all', { cell: '#NUM!', args: { own, all } }));
}
