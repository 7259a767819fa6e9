import type { SerialDate } from '../core/serial-date';
import { isoWeekday, MAX_SERIAL, MIN_SERIAL } from '../core/serial-date';

/** Which days are worked. */
export interface WorkingDayRules {
  /** ISO weekdays that are normally worked; Monday to Friday by default. */
  readonly weekdays?: readonly number[];
  /** Holidays and vacations. */
  readonly daysOff?: Iterable<SerialDate>;
  /** Days that are worked although their weekday is not; a day that is in both lists is worked. */
  readonly makeUpDays?: Iterable<SerialDate>;
}

/** Says of a serial date whether it is worked. */
export type IsWorkingDay = (date: SerialDate) => boolean;

/** Weekdays when nothing else is said: Monday to Friday. */
export const DEFAULT_WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5];

const wholeDays = (dates: Iterable<SerialDate> | undefined) => new Set([...(dates ?? [])].map(Math.floor));

/** Turns rules into a test for one day; times of day are dropped. */
export function workingDayTest(rules: WorkingDayRules = {}): IsWorkingDay {
  const weekdays = new Set(rules.weekdays ?? DEFAULT_WEEKDAYS);
  const daysOff = wholeDays(rules.daysOff);
  const makeUpDays = wholeDays(rules.makeUpDays);
  return (date) => {
    const day = Math.floor(date);
    return makeUpDays.has(day) || (weekdays.has(isoWeekday(day)) && !daysOff.has(day));
  };
}

/**
 * Working days of a span, ascending.
 * @param from first day, included
 * @param to last day, included; before `from` gives none
 * @param rules weekdays worked, days off, make-up working days
 * @example workingDays(46051, 46057, {}) // five days: 2026-01-29 and 30, then 2026-02-02 to 04
 */
export function workingDays(
  from: SerialDate,
  to: SerialDate,
  rules: WorkingDayRules = {},
): readonly SerialDate[] {
  const isWorking = workingDayTest(rules);
  const days: SerialDate[] = [];
  const last = Math.min(Math.floor(to), MAX_SERIAL);
  for (let day = Math.max(Math.floor(from), MIN_SERIAL); day <= last; day += 1)
    if (isWorking(day)) days.push(day);
  return days;
}
