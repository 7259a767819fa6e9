import { dayCapacity } from './horizon-days';
import type {
  DayRoute,
  PlannedVisit,
  Rep,
  TimeSpan,
  VisitCustomer,
  VisitReason,
  Violation,
  WorkDay,
} from './problem';
import type { ProblemIndex } from './problem-index';

/** A minute later than any day ends. */
const LATE = 1e6;
/** Rounding that sums of minutes may carry. */
const ROUNDING = 1e-7;

/** What a day would need so that one more visit fits at its best position. */
export interface Need {
  /** Position in the order of the day. */
  readonly position: number;
  /** Minutes of travel that the visit adds. */
  readonly added: number;
  /** Minutes by which the day is too short; 0 when the visit fits. */
  readonly minutes: number;
  /** Visits by which its limit is too low. */
  readonly visits: number;
  /** When the visit would begin, minutes after midnight. */
  readonly arrival: number;
}

/** How a visit is looked at that is not in the plan yet. */
export interface NeedOptions {
  /** Leave the customer's hours aside. */
  readonly anyHour?: boolean;
  /** Look at this position only. */
  readonly position?: number;
}

/**
 * One day of one rep with its visits in the order of driving: when each begins, and what one more would need. A visit begins
 * as soon as it can: after the way there, in the customer's hours, outside of the lunch, or at the agreed time.
 */
export class Timeline {
  private readonly lunch: TimeSpan | undefined;
  /** Minutes of the legs: start → first, …, last → end. */
  private readonly legs: readonly number[];
  /** Minute at which the rep is free to drive on, before each visit and at the end; shorter when a visit cannot be made. */
  private readonly free: readonly number[];
  /** Minutes of visits and travel. */
  readonly work: number;

  constructor(
    private readonly index: ProblemIndex,
    private readonly rep: Rep,
    readonly day: WorkDay,
    readonly order: readonly VisitCustomer[],
  ) {
    this.lunch = index.lunch(rep.id, day);
    const stops = [rep.start, ...order, rep.end];
    this.legs = order.length === 0 ? [0] : stops.slice(1).map((stop, i) => index.minutes(stops[i], stop));
    const free = [day.hours.start];
    let work = 0;
    for (const [i, customer] of order.entries()) {
      work += this.legs[i]! + customer.visitMinutes;
      const start = free[i] === undefined ? undefined : this.startOf(customer, free[i], this.legs[i]!, LATE);
      if (start !== undefined) free.push(start + customer.visitMinutes);
    }
    this.free = free;
    this.work = work + this.legs.at(-1)!;
  }

  /** Least that the day needs to take one more visit; undefined when the customer's hours rule it out at every position. */
  need(customer: VisitCustomer, { anyHour = false, position: only }: NeedOptions = {}): Need | undefined {
    const { order, legs, rep, day } = this;
    const room = this.limited(customer) ? dayCapacity(day) : Infinity;
    const visits = this.limited(customer) ? Math.max(0, order.length + 1 - day.maxVisits) : 0;
    let best: Need | undefined;
    const first = only ?? 0;
    for (let position = first; position <= (only ?? order.length); position++) {
      const before = position === 0 ? rep.start : order[position - 1];
      const after = position === order.length ? rep.end : order[position];
      const there = this.index.minutes(before, customer);
      const away = this.index.minutes(customer, after);
      const added = there + away - legs[position]!;
      const work = this.work + customer.visitMinutes + added;
      // More is reserved than the day has: what is added fills that gap first.
      const tooMuch = work <= room ? 0 : work - room + Math.max(0, day.reservedMinutes - day.maxMinutes);
      if (best && (tooMuch > best.minutes || (tooMuch === best.minutes && added >= best.added))) continue;
      const free = this.free[position];
      if (free === undefined) break;
      const arrival = this.startOf(customer, free, there, LATE, anyHour);
      if (arrival === undefined) continue;
      const end = this.endOf(position, arrival + customer.visitMinutes, away);
      if (end === undefined) continue;
      const minutes = Math.max(0, tooMuch, end - day.hours.end);
      if (!best || minutes < best.minutes || (minutes === best.minutes && added < best.added))
        best = { position, added, minutes: minutes <= ROUNDING ? 0 : minutes, visits, arrival };
    }
    return best;
  }

  /** The day with its times, or what forbids it. */
  route(): DayRoute | Violation {
    const { order, legs, day, index } = this;
    const visits: PlannedVisit[] = [];
    let clock = day.hours.start;
    for (const [i, customer] of order.entries()) {
      const there = advance(clock, legs[i]!, this.lunch);
      const arrival = this.startOf(customer, clock, legs[i]!, day.hours.end);
      if (arrival === undefined) return this.impossible(customer, there);
      clock = arrival + customer.visitMinutes;
      visits.push({
        customer: customer.id,
        arrival,
        departure: clock,
        travelMinutes: legs[i]!,
        locked: index.appointment(customer, day.date) !== undefined,
      });
    }
    const returnMinutes = legs.at(-1)!;
    const end = advance(clock, returnMinutes, this.lunch);
    if (end > day.hours.end + ROUNDING) return this.violation('outsideHours', { end });
    if (this.limited()) {
      if (order.length > day.maxVisits) return this.violation('tooManyVisits', { visits: order.length });
      const room = dayCapacity(day);
      if (this.work > room + ROUNDING) return this.violation('tooManyMinutes', { minutes: this.work, room });
    }
    const travelMinutes = legs.reduce((sum, minutes) => sum + minutes, 0);
    return { rep: this.rep.id, date: day.date, visits, returnMinutes, travelMinutes, workMinutes: this.work };
  }

  /** A day of appointments only may exceed what the planner itself may fill. */
  private limited(...more: readonly VisitCustomer[]): boolean {
    const { day, index } = this;
    return [...more, ...this.order].some((customer) => index.appointment(customer, day.date) === undefined);
  }

  /** Minute of the end when the visits from a position on follow a visit that is over at `clock`. */
  private endOf(position: number, clock: number, away: number): number | undefined {
    let leg = away;
    for (let i = position; i < this.order.length; i++) {
      const customer = this.order[i]!;
      const start = this.startOf(customer, clock, leg, LATE);
      if (start === undefined) return undefined;
      clock = start + customer.visitMinutes;
      leg = this.legs[i + 1]!;
    }
    return advance(clock, leg, this.lunch);
  }

  /** Earliest start of a visit after driving; undefined when there is none before `dayEnd`. */
  private startOf(
    customer: VisitCustomer,
    clock: number,
    driving: number,
    dayEnd: number,
    anyHour = false,
  ): number | undefined {
    const { lunch, day } = this;
    const minutes = customer.visitMinutes;
    const ready = advance(clock, driving, lunch);
    const agreed = this.index.appointment(customer, day.date)?.time;
    if (agreed !== undefined) {
      const kept = ready <= agreed + ROUNDING && agreed >= day.hours.start;
      return kept && agreed + minutes <= dayEnd + ROUNDING ? agreed : undefined;
    }
    const windows = anyHour || !customer.windows?.length ? [{ start: 0, end: LATE }] : customer.windows;
    let earliest: number | undefined;
    for (const window of windows) {
      let start = Math.max(ready, window.start);
      if (lunch && start < lunch.end && start + minutes > lunch.start + ROUNDING) start = lunch.end;
      const over = start + minutes > Math.min(window.end, dayEnd) + ROUNDING;
      if (!over && (earliest === undefined || start < earliest)) earliest = start;
    }
    return earliest;
  }

  private impossible(customer: VisitCustomer, there: number): Violation {
    const time = this.index.appointment(customer, this.day.date)?.time;
    if (time !== undefined && there > time) {
      return this.violation('appointmentLate', { time, arrival: there }, customer);
    }
    const end = Math.max(there, time ?? 0) + customer.visitMinutes;
    if (time !== undefined || end > this.day.hours.end)
      return this.violation('outsideHours', { end }, customer);
    return this.violation('outsideWindow', { arrival: there }, customer);
  }

  private violation(code: string, args: VisitReason['args'], customer?: VisitCustomer): Violation {
    const where = { code, rep: this.rep.id, date: this.day.date, args };
    return customer === undefined ? where : { ...where, customer: customer.id };
  }
}

/** Clock time after driving; the lunch interrupts it. */
function advance(clock: number, minutes: number, lunch: TimeSpan | undefined): number {
  if (minutes <= 0) return clock;
  if (!lunch || clock >= lunch.end || clock + minutes <= lunch.start) return clock + minutes;
  return clock >= lunch.start ? lunch.end + minutes : clock + minutes + (lunch.end - lunch.start);
}
