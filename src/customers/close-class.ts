import type { SerialDate } from '../core/serial-date';

/** How soon an order is expected. */
export type CloseClass = 'Hot' | 'Promising' | 'Potential' | 'Overdue' | 'NoDate';

/** Last day of each class, counted from the as-of date. */
export interface CloseThresholds {
  readonly hotDays: number;
  readonly promisingDays: number;
}

/** 7 and 15 days (DOMAIN 1.3). */
export const DEFAULT_CLOSE_THRESHOLDS: CloseThresholds = { hotDays: 7, promisingDays: 15 };

/** A date that was pushed more often than this is a risk. */
export const MAX_PUSHES = 2;

/**
 * Class by the days to the expected order: up to 7 Hot, 8–15 Promising, 16 and more Potential (DOMAIN 1.3). Times of day
 * do not count; an order expected today is Hot.
 * @param expectedDate serial date; undefined gives NoDate
 * @param asOf serial date; an expected date before it is Overdue
 * @example closeClass(46023, 46015) === 'Promising' (8 days)
 */
export function closeClass(
  expectedDate: SerialDate | undefined,
  asOf: SerialDate,
  thresholds: CloseThresholds = DEFAULT_CLOSE_THRESHOLDS,
): CloseClass {
  if (expectedDate === undefined) return 'NoDate';
  const days = Math.floor(expectedDate) - Math.floor(asOf);
  if (days < 0) return 'Overdue';
  if (days <= thresholds.hotDays) return 'Hot';
  return days <= thresholds.promisingDays ? 'Promising' : 'Potential';
}

/** Whether the expected date was pushed more often than the limit, twice by default. */
export function isPushRisk(timesPushed: number | undefined, limit = MAX_PUSHES): boolean {
  return (timesPushed ?? 0) > limit;
}
