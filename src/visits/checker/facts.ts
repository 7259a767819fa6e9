import type { DayRoute, Rep, VisitCustomer, VisitPlan, VisitProblem, WorkDay } from '../problem';
import { exactTravel, indexTravel } from './travel';
import type { Leg, Place, TravelIndex } from './travel';

/** Largest difference between two numbers that count as equal: rounding of sums. */
export const TOLERANCE = 1e-6;

/** A visit of a plan with the day that it is on. */
export interface DatedVisit {
  readonly date: number;
  readonly rep: string;
  readonly locked: boolean;
}

/** What a customer asks for within the horizon. */
export interface Wish {
  readonly first: number;
  readonly last: number;
  readonly due: number | undefined;
  /** 0 when no calls are wanted. */
  readonly cycle: number;
  readonly calls: number;
  /** Appointments that the plan has to deal with, with their times. */
  readonly duty: ReadonlyMap<number, number | undefined>;
  /** Visits wanted in all. */
  readonly wanted: number;
}

/** The problem and the plan, indexed once, so that the whole check takes time in proportion to their size. */
export class Facts {
  readonly customers = new Map<string, VisitCustomer>();
  readonly reps = new Map<string, Rep>();
  /** Working days that count by rep: within the horizon, not over, one a date. */
  private readonly days = new Map<string, Map<number, WorkDay>>();
  private readonly wishes = new Map<string, Wish>();
  /** Visits of each customer, ascending by date. */
  private readonly visits = new Map<string, DatedVisit[]>();
  private readonly routes = new Map<string, DayRoute[]>();
  private readonly previous = new Map<string, Set<number>>();
  /** Days of each rep without a fixed lunch: somebody agreed to meet the rep within it. */
  private readonly lunchTaken = new Set<string>();
  private readonly travel: TravelIndex;

  constructor(
    readonly problem: VisitProblem,
    plan: VisitPlan,
  ) {
    this.travel = indexTravel(problem.travel);
    for (const rep of problem.reps) {
      this.reps.set(rep.id, rep);
      const days = new Map<number, WorkDay>();
      for (const day of rep.days) if (this.counts(day.date)) days.set(day.date, day);
      this.days.set(rep.id, days);
    }
    for (const { customer, date } of problem.previous ?? []) {
      if (!this.counts(date)) continue;
      if (!this.previous.has(customer)) this.previous.set(customer, new Set());
      this.previous.get(customer)?.add(date);
    }
    for (const customer of problem.customers) {
      this.customers.set(customer.id, customer);
      const wish = this.askedBy(customer);
      this.wishes.set(customer.id, wish);
      if (customer.doNotContact === true) continue;
      for (const [date, time] of wish.duty) {
        const lunch = this.days.get(customer.rep)?.get(date)?.lunch;
        if (lunch === undefined || time === undefined) continue;
        if (time < lunch.end && time + customer.visitMinutes > lunch.start)
          this.lunchTaken.add(`${date} ${customer.rep}`);
      }
    }
    for (const route of plan.routes) {
      const key = `${route.date} ${route.rep}`;
      if (!this.routes.has(key)) this.routes.set(key, []);
      this.routes.get(key)?.push(route);
      for (const { customer, locked } of route.visits) {
        if (!this.visits.has(customer)) this.visits.set(customer, []);
        this.visits.get(customer)?.push({ date: route.date, rep: route.rep, locked });
      }
    }
    for (const list of this.visits.values()) list.sort((a, b) => a.date - b.date);
  }

  /** Working day of a rep, within the horizon and not over. */
  workDay(rep: string, date: number): WorkDay | undefined {
    return this.days.get(rep)?.get(date);
  }

  /** All of them. */
  workDays(rep: string): readonly WorkDay[] {
    return [...(this.days.get(rep)?.values() ?? [])];
  }

  /** What a customer of the problem asks for. */
  wish(customer: VisitCustomer): Wish {
    return this.wishes.get(customer.id) ?? this.askedBy(customer);
  }

  /** Visits of a customer, ascending by date. */
  visitsOf(customer: string): readonly DatedVisit[] {
    return this.visits.get(customer) ?? [];
  }

  /** Routes of a rep's day; more than one is a mistake of the plan. */
  routesOn(rep: string, date: number): readonly DayRoute[] {
    return this.routes.get(`${date} ${rep}`) ?? [];
  }

  /** Days of the previous plan that are within the horizon and not over. */
  previousOf(customer: string): ReadonlySet<number> {
    return this.previous.get(customer) ?? new Set();
  }

  /** The lunch, unless somebody agreed to meet the rep within it. */
  lunchOn(day: WorkDay, rep: string): WorkDay['lunch'] {
    return this.lunchTaken.has(`${day.date} ${rep}`) ? undefined : day.lunch;
  }

  /** True when a rep may visit a customer: its own, or another one where the problem allows it and nothing holds the customer. */
  mayVisit(rep: string, customer: VisitCustomer): boolean {
    if (customer.rep === rep) return true;
    return this.problem.reassign === true && customer.keepRep !== true && this.wish(customer).duty.size === 0;
  }

  /** A leg before rounding; a missing end costs nothing. */
  leg(from: Place | undefined, to: Place | undefined): Leg {
    return exactTravel(this.travel, from, to);
  }

  private counts(date: number): boolean {
    return date >= this.problem.from && date <= this.problem.to && date >= this.problem.asOf;
  }

  /** First day, last day, due day, cycle and number of calls that a customer asks for (see `demand.ts` for the rule). */
  private askedBy(customer: VisitCustomer): Wish {
    const { problem } = this;
    const duty = new Map<number, number | undefined>();
    for (const { date, time } of customer.appointments) {
      if (this.counts(date)) duty.set(date, duty.get(date) ?? time);
    }
    const seen = customer.lastVisit === undefined ? undefined : Math.floor(customer.lastVisit);
    let first = problem.from > problem.asOf ? problem.from : problem.asOf;
    const worked = problem.reassign === true ? [] : [...(this.days.get(customer.rep)?.keys() ?? [])];
    if (worked.length > 0 && worked.every((date) => date > first + 3)) first = Math.min(...worked);
    if (customer.earliest !== undefined && customer.earliest > first) first = customer.earliest;
    if (seen !== undefined && seen + 1 > first) first = seen + 1;
    const last = customer.latest !== undefined && customer.latest < problem.to ? customer.latest : problem.to;
    if (!(customer.callsPerFourWeeks > 0) || !(customer.cycleDays > 0)) {
      return { first, last, due: undefined, cycle: 0, calls: 0, duty, wanted: duty.size };
    }
    const shortest = 7 / problem.maxPerWeek;
    const cycle = customer.cycleDays < shortest ? shortest : customer.cycleDays;
    const due = seen === undefined ? undefined : seen + cycle;
    let calls = 0;
    const start = due !== undefined && due > first ? due : first;
    if (start <= last) {
      calls = 1;
      while (start + calls * cycle <= last - cycle / 4) calls += 1;
      const { earliest } = customer;
      const made = (date: number) => seen !== undefined && date <= seen;
      const tooEarly = (date: number) => earliest !== undefined && date < earliest;
      const previous = [...this.previousOf(customer.id)];
      const agreed = previous.filter((date) => !made(date) && !tooEarly(date)).length;
      while (calls < agreed && start + calls * cycle <= last) calls += 1;
    }
    return { first, last, due, cycle, calls, duty, wanted: calls > duty.size ? calls : duty.size };
  }
}

/** Monday of the date's week. */
export function mondayOf(date: number): number {
  return date - weekdayOf(date) + 1;
}

/** 1 Monday … 7 Sunday; serial date 2 is Monday 1900-01-01. */
export function weekdayOf(date: number): number {
  const sinceMonday = (Math.floor(date) - 2) % 7;
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1;
}

/** True when whole minutes are the leg's, rounded half up; a half that was computed may go either way. */
export function isRounded(minutes: number, leg: Leg): boolean {
  const exact = Math.min(leg.minutes, 65_535);
  if (!leg.computed) return minutes === Math.floor(exact + 0.5);
  return Number.isInteger(minutes) && Math.abs(minutes - exact) <= 0.5 + TOLERANCE;
}

/** True when two numbers differ by rounding only; never for NaN. */
export function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE;
}
