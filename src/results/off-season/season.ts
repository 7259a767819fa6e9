import { error } from '../../core/problem';
import type { Result } from '../../core/result';
import { fail, ok } from '../../core/result';
import { SEASON_MONTHS, seasonalIndex } from '../../core/seasonal-index';
import type { MonthNumber } from './sales-cube';

/** Where the year is cut. */
export interface SeasonRules {
  /** A month below this index is off-season, 0 … 12. */
  readonly offCut: number;
  /** A month from this index on is peak, 0 … 12. */
  readonly peakCut: number;
}

/** Limits of DOMAIN 7; the peak is ours. */
export const DEFAULT_SEASON_RULES: SeasonRules = { offCut: 0.8, peakCut: 1.2 };

/** The year of a trade, and its next off-season. */
export interface Season {
  /** Twelve values, January first; 1 is an average month. */
  readonly index: readonly number[];
  /** Kind of each calendar month, January first. */
  readonly kinds: readonly ('off' | 'middle' | 'peak')[];
  /** Months of the next off-season that are not over, ascending; empty for a trade without one. */
  readonly offMonths: readonly MonthNumber[];
  /** Peak months between that off-season and the one after it, ascending. */
  readonly peakMonths: readonly MonthNumber[];
}

/**
 * Tells the off-season of a trade (DOMAIN 7): months whose seasonal index (mean share of the year × 12) is below the cut. A single month
 * below the average between two of them belongs to it as well, so that one better month does not cut the season in two.
 *
 * The *next* off-season is the first run of such months that is not over on the last complete month; of a running one, what is left.
 * Its peak is every month from the peak cut on before the off-season after it, and the best of them when none reaches the cut.
 * @param totals money a month, oldest first, ending with the last complete month
 * @returns `off-season-too-short` (#N/A) with fewer than 24 months or fewer than two years with sales
 * @example twelve equal months twice: index 1 in every month, no off-season
 */
export function seasonOf(
  totals: readonly number[],
  lastMonth: MonthNumber,
  rules: SeasonRules = DEFAULT_SEASON_RULES,
): Result<Season> {
  const firstCalendar = calendarMonth(lastMonth - totals.length + 1);
  const index = seasonalIndex(totals, firstCalendar);
  if (!index) {
    const args = { months: totals.length, needed: SEASON_MONTHS };
    return fail(error('off-season-too-short', { cell: '#N/A', args }));
  }
  const at = (month: MonthNumber) => index[calendarMonth(month) - 1] ?? 1;
  const below = (month: MonthNumber) => at(month) < rules.offCut;
  const isOff = (month: MonthNumber) =>
    below(month) || (at(month) < 1 && below(month - 1) && below(month + 1));
  const next = lastMonth + 1;
  const year = Array.from({ length: 12 }, (_, ahead) => next + ahead);
  const start = year.find(isOff);
  const offMonths: MonthNumber[] = [];
  if (start !== undefined) for (let m = start; m < start + 12 && isOff(m); m++) offMonths.push(m);
  const between: MonthNumber[] = [];
  const after = offMonths.at(-1);
  if (after !== undefined) for (let m = after + 1; m < after + 13 && !isOff(m); m++) between.push(m);
  const best = Math.max(...between.map(at));
  const peaks = between.filter((month) => at(month) >= rules.peakCut);
  return ok({
    index,
    kinds: index.map((value, month) => (isOff(month) ? 'off' : value >= rules.peakCut ? 'peak' : 'middle')),
    offMonths,
    peakMonths: peaks.length > 0 ? peaks : between.filter((month) => at(month) === best).slice(0, 1),
  });
}

/** Calendar month, 1 … 12, of months since year 0. */
export function calendarMonth(month: MonthNumber): number {
  return (((month % 12) + 12) % 12) + 1;
}
