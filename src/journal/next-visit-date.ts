import type { SerialDate } from '../core/serial-date';

/** Why a day is proposed for the next visit; text under `journal:nextReasons.<reason>`. */
export type NextVisitReason = 'promise' | 'order' | 'cycle';

/**
 * The day of the next visit: the cycle of the customer after this one, earlier when a promise is due or an order is expected before, never on the day of the
 * visit itself and always on a working day. Undefined when there is no cycle, no promise and no order date.
 * @param cycleDays days between calls, ≤ 0 for none
 * @param isWorking whether somebody works on a day
 */
export function nextVisitDate(
  visit: {
    readonly date: SerialDate;
    readonly promiseDue?: SerialDate;
    readonly expectedDate?: SerialDate;
  },
  cycleDays: number,
  isWorking: (date: SerialDate) => boolean,
): { readonly date: SerialDate; readonly reason: NextVisitReason } | undefined {
  const day = Math.floor(visit.date);
  const wishes: { readonly date: SerialDate; readonly reason: NextVisitReason }[] = [];
  if (visit.promiseDue !== undefined && visit.promiseDue > day) {
    const date = workingDay(visit.promiseDue, -1, day, isWorking);
    if (date !== undefined) wishes.push({ date, reason: 'promise' });
  }
  if (visit.expectedDate !== undefined && visit.expectedDate > day) {
    const date = workingDay(visit.expectedDate, -1, day, isWorking);
    if (date !== undefined) wishes.push({ date, reason: 'order' });
  }
  if (cycleDays > 0) {
    const date = workingDay(day + Math.max(1, Math.round(cycleDays)), 1, day, isWorking);
    if (date !== undefined) wishes.push({ date, reason: 'cycle' });
  }
  return wishes.sort((a, b) => a.date - b.date)[0];
}

/** The nearest working day from a day on (or back from it, but after `after`; then the first one after). A month without one has none. */
function workingDay(
  from: SerialDate,
  direction: 1 | -1,
  after: SerialDate,
  isWorking: (date: SerialDate) => boolean,
): SerialDate | undefined {
  for (let date = Math.floor(from); date > after && date < from + 31; date += direction) {
    if (isWorking(date)) return date;
  }
  if (direction === 1) return undefined;
  return workingDay(after + 1, 1, after, isWorking);
}
