import type { SerialDate } from '../core/serial-date';
import { isoWeekIndex } from './demand';
import type { DayRoute, Rep, VisitCustomer, WorkDay } from './problem';
import type { ProblemIndex } from './problem-index';
import { Timeline } from './timing';

/** A visit of a plan by day. */
export interface VisitDay {
  readonly rep: string;
  readonly date: SerialDate;
  readonly locked: boolean;
}

/** The days of a plan as they are: who is seen when, and what room is left. */
export class Room {
  private readonly routes = new Map<string, DayRoute>();
  private readonly timelines = new Map<string, Timeline>();
  private readonly visits = new Map<string, VisitDay[]>();

  constructor(
    readonly index: ProblemIndex,
    routes: readonly DayRoute[],
  ) {
    for (const route of routes) {
      this.routes.set(`${route.date} ${route.rep}`, route);
      for (const { customer, locked } of route.visits) {
        const known = this.visits.get(customer);
        const visit = { rep: route.rep, date: route.date, locked };
        if (known === undefined) this.visits.set(customer, [visit]);
        else known.push(visit);
      }
    }
    for (const list of this.visits.values()) list.sort((a, b) => a.date - b.date);
  }

  /** Visits of a customer, ascending by date. */
  visitsOf(customer: string): readonly VisitDay[] {
    return this.visits.get(customer) ?? [];
  }

  /** Route of a rep's day. */
  routeOn(rep: string, date: SerialDate): DayRoute | undefined {
    return this.routes.get(`${date} ${rep}`);
  }

  /** A working day with its visits and times. */
  timeline(rep: Rep, day: WorkDay): Timeline {
    const key = `${day.date} ${rep.id}`;
    let timeline = this.timelines.get(key);
    if (timeline === undefined) {
      timeline = new Timeline(this.index, rep, day, this.order(rep.id, day.date));
      this.timelines.set(key, timeline);
    }
    return timeline;
  }

  /** Customers of a day in the order of driving. */
  order(rep: string, date: SerialDate): readonly VisitCustomer[] {
    const visits = this.routeOn(rep, date)?.visits ?? [];
    return visits.flatMap((visit) => this.index.customers.get(visit.customer) ?? []);
  }

  /** True when the customer has no visit on the date yet and the weekly limit allows one more. */
  mayAdd(customer: VisitCustomer, date: SerialDate): boolean {
    const visits = this.visitsOf(customer.id);
    if (visits.some((visit) => visit.date === date)) return false;
    const inWeek = visits.filter((visit) => isoWeekIndex(visit.date) === isoWeekIndex(date)).length;
    return inWeek + 1 <= this.index.weekLimit(customer, date);
  }
}
