import type { VisitCustomer, WorkDay } from '../problem';

/** Clock time after driving; driving rests over the lunch. */
export function drive(clock: number, minutes: number, lunch: WorkDay['lunch']): number {
  if (lunch === undefined || minutes <= 0 || clock >= lunch.end) return clock + Math.max(0, minutes);
  const beforeLunch = Math.max(0, lunch.start - clock);
  if (minutes <= beforeLunch) return clock + minutes;
  return lunch.end + (minutes - beforeLunch);
}

/**
 * Earliest minute at which a visit can begin for a rep who is there at `ready`: at the agreed time, else within the
 * customer's hours and the working day and outside of the lunch; undefined when there is none.
 */
export function earliestStart(
  customer: VisitCustomer,
  agreedTime: number | undefined,
  ready: number,
  day: WorkDay,
  lunch: WorkDay['lunch'],
): number | undefined {
  const minutes = customer.visitMinutes;
  const from = Math.max(ready, day.hours.start);
  if (agreedTime !== undefined) {
    return from <= agreedTime && agreedTime + minutes <= day.hours.end ? agreedTime : undefined;
  }
  let earliest: number | undefined;
  for (const span of customer.windows?.length ? customer.windows : [day.hours]) {
    let start = Math.max(from, span.start);
    if (lunch !== undefined && start < lunch.end && start + minutes > lunch.start) start = lunch.end;
    const inTime = start + minutes <= Math.min(span.end, day.hours.end);
    if (inTime && (earliest === undefined || start < earliest)) earliest = start;
  }
  return earliest;
}
