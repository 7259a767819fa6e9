/** How a quantity moved between two counts. */
export interface StockChange {
  /** (current − previous) ÷ previous; undefined when there was nothing before. */
  readonly change?: number;
  readonly kind: 'same' | 'up' | 'down' | 'added' | 'dropped';
}

/** Words that stand in cells, the same in every language so that formulas can compare them. */
export const CHANGE_LABELS: Readonly<Record<StockChange['kind'], string>> = {
  same: 'Same',
  up: 'Up',
  down: 'Down',
  added: 'Added',
  dropped: 'Dropped',
};

/** DOMAIN 4: a change of ± 30 % is flagged. */
export const DEFAULT_CHANGE_LIMIT = 0.3;

/**
 * Compares a count with the one before.
 * @param previous quantity at the count before, units ≥ 0; undefined when the product was not on that count
 * @param current quantity now, units ≥ 0; undefined when it is not on this count
 * @param limit change that counts, as a share; 0.3 = 30 %
 * @returns undefined when the product was on neither count
 *
 * Formula: (current − previous) ÷ previous, flagged from ± limit on (DOMAIN 4 "Stock").
 * @example stockChange(100, 60) // { change: -0.4, kind: 'down' }
 */
export function stockChange(
  previous: number | undefined,
  current: number | undefined,
  limit = DEFAULT_CHANGE_LIMIT,
): StockChange | undefined {
  if (previous === undefined) return current === undefined ? undefined : { kind: 'added' };
  if (current === undefined) return { kind: 'dropped' };
  if (previous <= 0) return { kind: current > 0 ? 'up' : 'same' };
  const change = (current - previous) / previous;
  // 130 ÷ 100 − 1 is 0.30000000000000004, 70 ÷ 100 − 1 is −0.30000000000000004: the limit itself must count either way.
  if (change >= limit - 1e-9) return { change, kind: 'up' };
  return { change, kind: change <= -limit + 1e-9 ? 'down' : 'same' };
}
