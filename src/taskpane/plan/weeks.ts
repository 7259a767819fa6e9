import type { SerialDate } from '../../core/serial-date';
import { isoWeekday } from '../../core/serial-date';

/** One week of a calendar. */
export interface Week {
  readonly monday: SerialDate;
  /** Days of the shown weekdays, also those before and after the horizon. */
  readonly dates: readonly SerialDate[];
}

/** Monday to Friday are always shown, so that a week looks like a week. */
const ALWAYS = [1, 2, 3, 4, 5];

/** Weekdays that a calendar shows: Monday to Friday, and those of the weekend on which something happens. */
export function shownWeekdays(days: readonly { readonly date: SerialDate }[]): readonly number[] {
  return [...new Set([...ALWAYS, ...days.map(({ date }) => isoWeekday(date))])].sort((a, b) => a - b);
}

/**
 * The weeks from one day to another.
 * @param days days on which something happens; they decide whether weekends are shown
 */
export function weeksOf(
  from: SerialDate,
  to: SerialDate,
  days: readonly { readonly date: SerialDate }[],
): readonly Week[] {
  const weekdays = shownWeekdays(days);
  const weeks: Week[] = [];
  for (let monday = from - isoWeekday(from) + 1; monday <= to; monday += 7) {
    const dates = weekdays.map((weekday) => monday + weekday - 1);
    // A month that begins on a Sunday has no first week when weekends are not shown.
    if (dates.some((date) => date >= from && date <= to)) weeks.push({ monday, dates });
  }
  return weeks;
}
