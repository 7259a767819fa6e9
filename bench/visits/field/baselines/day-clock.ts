import type { Rep, VisitCustomer, WorkDay } from '../../../../src/visits';
import type { Legs } from '../tour';

/** One stop of a day: the customer by index and, when a time is agreed, the time. */
export interface DayStop {
  readonly customer: number;
  readonly agreed: boolean;
  readonly time?: number;
}

/** A day's route on the clock. */
export interface TimedDay {
  readonly starts: readonly number[];
  readonly legs: readonly number[];
  readonly back: number;
  readonly travel: number;
  readonly work: number;
}

/**
 * Drives a day: the rep leaves when the hours begin, waits for windows and agreed times, does not drive or visit over lunch
 * unless somebody agreed to meet then, and is back in time.
 * @param capacity whether visits and minutes a day count
 * @returns undefined when the day cannot be driven so
 */
export function driveDay(
  rep: Rep,
  day: WorkDay,
  stops: readonly DayStop[],
  customers: readonly VisitCustomer[],
  legs: Legs,
  lunch: WorkDay['lunch'],
): TimedDay | undefined {
  const starts: number[] = [];
  const driven: number[] = [];
  let clock = day.hours.start;
  let at = -1;
  let travel = 0;
  let work = 0;
  for (const stop of stops) {
    const customer = customers[stop.customer];
    if (customer === undefined) return undefined;
    const minutes = at === -1 && rep.start === undefined ? 0 : legs(at, stop.customer);
    const start = startOf(customer, stop, drive(clock, minutes, lunch), day, lunch);
    if (start === undefined) return undefined;
    starts.push(start);
    driven.push(minutes);
    clock = start + customer.visitMinutes;
    travel += minutes;
    work += minutes + customer.visitMinutes;
    at = stop.customer;
  }
  const back = stops.length === 0 || rep.end === undefined ? 0 : legs(at, -2);
  if (drive(clock, back, lunch) > day.hours.end) return undefined;
  const planned = stops.some((stop) => !stop.agreed);
  if (planned && stops.length > day.maxVisits) return undefined;
  if (planned && work + back > day.maxMinutes - day.reservedMinutes) return undefined;
  return { starts, legs: driven, back, travel: travel + back, work: work + back };
}

function startOf(
  customer: VisitCustomer,
  stop: DayStop,
  ready: number,
  day: WorkDay,
  lunch: WorkDay['lunch'],
): number | undefined {
  const { visitMinutes } = customer;
  if (stop.time !== undefined) return ready <= stop.time ? stop.time : undefined;
  const open = customer.windows !== undefined && customer.windows.length > 0 ? customer.windows : [day.hours];
  let best: number | undefined;
  for (const window of open) {
    let start = Math.max(ready, window.start, day.hours.start);
    if (lunch !== undefined && start < lunch.end && start + visitMinutes > lunch.start) start = lunch.end;
    if (start + visitMinutes > Math.min(window.end, day.hours.end)) continue;
    if (best === undefined || start < best) best = start;
  }
  return best;
}

function drive(clock: number, minutes: number, lunch: WorkDay['lunch']): number {
  if (lunch === undefined || minutes <= 0 || clock >= lunch.end) return clock + minutes;
  if (clock + minutes <= lunch.start) return clock + minutes;
  return lunch.end + minutes - Math.max(0, lunch.start - clock);
}
