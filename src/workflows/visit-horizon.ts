import type { SerialDate } from '../core/serial-date';
import { fromSerial, isoWeekday, toSerial } from '../core/serial-date';

/** First and last day of a plan, both included. */
export interface Horizon {
  readonly from: SerialDate;
  readonly to: SerialDate;
}

/**
 * The days to plan: the calendar month after the as-of date, or so many whole weeks from the Monday after it.
 * @param weeks the rule `PlanWeeks`; 0 stands for the month
 */
export function planHorizon(asOf: SerialDate, weeks: number): Horizon {
  if (weeks > 0) {
    const monday = Math.floor(asOf) + 8 - isoWeekday(asOf);
    return { from: monday, to: monday + 7 * weeks - 1 };
  }
  const { year, month } = fromSerial(asOf);
  const from = firstOfMonth(year, month + 1);
  const next = fromSerial(from);
  return { from, to: firstOfMonth(next.year, next.month + 1) - 1 };
}

function firstOfMonth(year: number, month: number): SerialDate {
  const first = toSerial(
    month > 12 ? { year: year + 1, month: month - 12, day: 1 } : { year, month, day: 1 },
  );
  if (first === undefined) throw new Error(`no month ${month} of ${year}`);
  return first;
}
