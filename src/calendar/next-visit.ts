import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { SerialDate } from '../core/serial-date';
import { MAX_SERIAL, MIN_SERIAL } from '../core/serial-date';
import type { WorkingDayRules } from './working-days';
import { workingDayTest } from './working-days';

/** Days that call frequencies count by. */
const FOUR_WEEKS = 28;
/** A year without a working day is a mistake in the rules, not a calendar. */
const SEARCH_DAYS = 366;

/**
 * Day of the next visit: a cycle after the last one, moved forward to a working day.
 * @param last day of the last visit
 * @param frequencyPerFourWeeks calls per four weeks, > 0; 0.33 is once a quarter
 * @param off days off, or full working-day rules
 * @returns serial date; `calendar-no-visits` (#N/A) at frequency 0, `calendar-frequency-range` (#NUM!) below 0 or above 28,
 * `calendar-date-range` (#NUM!) outside Excel's dates, `calendar-no-working-day` (#N/A) when a year has none
 *
 * Formula: next = last + max(1, round(28 ÷ frequency)), then the first working day from there on (DOMAIN 3).
 * @example nextVisit(46055, 2, []) // 2026-02-02 + 14 days = 46069, Monday 2026-02-16
 */
export function nextVisit(
  last: SerialDate,
  frequencyPerFourWeeks: number,
  off: Iterable<SerialDate> | WorkingDayRules = [],
): Result<SerialDate> {
  if (!(last >= MIN_SERIAL && last <= MAX_SERIAL)) {
    return fail(error('calendar-date-range', { cell: '#NUM!', args: { value: last } }));
  }
  if (frequencyPerFourWeeks === 0) return fail(error('calendar-no-visits', { cell: '#N/A' }));
  if (!(frequencyPerFourWeeks > 0 && frequencyPerFourWeeks <= FOUR_WEEKS)) {
    return fail(error('calendar-frequency-range', { cell: '#NUM!', args: { value: frequencyPerFourWeeks } }));
  }
  const isWorking = workingDayTest(Symbol.iterator in off ? { daysOff: off } : off);
  const due = Math.floor(last) + Math.max(1, Math.round(FOUR_WEEKS / frequencyPerFourWeeks));
  for (let day = due; day < due + SEARCH_DAYS; day += 1) {
    if (day > MAX_SERIAL) return fail(error('calendar-date-range', { cell: '#NUM!', args: { value: day } }));
    if (isWorking(day)) return ok(day);
  }
  return fail(error('calendar-no-working-day', { cell: '#N/A' }));
}
