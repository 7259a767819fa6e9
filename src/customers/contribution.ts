import { sum } from '../core/statistics';

/** Periods that a contribution covers: twelve months. */
export const CONTRIBUTION_PERIODS = 12;

/**
 * Contribution of a customer: the sum of the last 12 periods (DOMAIN 1.1).
 *
 * A blank period counts as no order. A credit note counts on its own date, so the sum can be zero or negative. A
 * history of fewer than 12 periods is summed as it is, never scaled up to a year.
 * @param history sales or gross margin a period, money, oldest first; null is blank
 * @returns money; a sum beyond the largest double stays at ±Number.MAX_VALUE
 * @example contribution([5, null, 10]) === 15
 */
export function contribution(history: readonly (number | null)[]): number {
  return sum(history.slice(-CONTRIBUTION_PERIODS).map((value) => value ?? 0));
}
