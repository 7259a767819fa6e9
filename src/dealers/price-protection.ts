import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { SerialDate } from '../core/serial-date';

/** What a price cut makes due at a dealer. */
export interface PriceProtection {
  /** Last day to count the stock. */
  readonly countBy: SerialDate;
  /** Money owed to the dealer for the counted stock; undefined before the count. */
  readonly amount?: number;
}

/** DOMAIN 4: the stock is counted within two days of a cut. */
export const DEFAULT_PROTECTION_DAYS = 2;

/**
 * Count and credit that a price cut makes due.
 * @param cutOn day from which the new price holds
 * @param oldPrice price of a unit before, money > 0
 * @param newPrice price of a unit now, money ≥ 0, at most the old one
 * @param counted units counted at the cut, ≥ 0; undefined before the count
 * @returns `dealers-no-price-cut` (#NUM!) when the price did not fall, `dealers-negative-stock` or `dealers-negative-term` (#NUM!) below zero
 *
 * Formula: amount = counted × (old − new), count by cutOn + 2 (DOMAIN 4 "Account").
 * @example priceProtection(46000, 100, 90, 40) // { countBy: 46002, amount: 400 }
 */
export function priceProtection(
  cutOn: SerialDate,
  oldPrice: number,
  newPrice: number,
  counted?: number,
  days = DEFAULT_PROTECTION_DAYS,
): Result<PriceProtection> {
  if (!(newPrice >= 0))
    return fail(error('dealers-negative-term', { cell: '#NUM!', args: { value: newPrice } }));
  if (!(oldPrice > newPrice)) {
    return fail(
      error('dealers-no-price-cut', { cell: '#NUM!', args: { before: oldPrice, after: newPrice } }),
    );
  }
  const countBy = cutOn + days;
  if (counted === undefined) return ok({ countBy });
  if (!(counted >= 0))
    return fail(error('dealers-negative-stock', { cell: '#NUM!', args: { value: counted } }));
  return ok({ countBy, amount: counted * (oldPrice - newPrice) });
}
