import { isoWeekday } from '../../../../src/core/serial-date';
import type { DayRoute, Demand, Rep, VisitCustomer, VisitProblem, WorkDay } from '../../../../src/visits';
import { demandOf, isoWeekIndex } from '../../../../src/visits';
import type { Legs } from '../tour';
import { handTour } from '../tour';
import { legsOf } from '../work-load';
import type { DayStop } from './day-clock';
import { driveDay } from './day-clock';

/** A way to add a visit to a day. */
export interface Insertion {
  readonly position: number;
  readonly added: number;
}

/** The month of one rep while a baseline fills it. Days and customers are known by index; agreed visits stand from the start. */
export class HandPlan {
  readonly days: readonly WorkDay[];
  readonly customers: readonly VisitCustomer[];
  readonly demands: readonly Demand[];
  readonly legs: Legs;
  readonly routes: DayStop[][];
  private readonly lunches: readonly WorkDay['lunch'][];
  private readonly travels: number[];
  private readonly works: number[];
  /** Days of each customer's visits, ascending. */
  private readonly daysOf: number[][];

  constructor(
    readonly problem: VisitProblem,
    readonly rep: Rep,
  ) {
    this.days = rep.days.filter(
      ({ date }) => date >= problem.from && date >= problem.asOf && date <= problem.to,
    );
    this.customers = problem.customers.filter((c) => c.rep === rep.id && c.doNotContact !== true);
    this.demands = this.customers.map((customer) => demandOf(problem, customer));
    this.legs = legsOf(problem, rep, this.customers);
    this.routes = this.days.map(() => []);
    this.travels = this.days.map(() => 0);
    this.works = this.days.map(() => 0);
    this.daysOf = this.customers.map(() => []);
    this.lunches = this.days.map(({ date, lunch }) => {
      const met = this.demands.some(({ appointments }, c) =>
        appointments.some(
          (a) =>
            a.date === date &&
            a.time !== undefined &&
            lunch !== undefined &&
            a.time < lunch.end &&
            a.time + this.customer(c).visitMinutes > lunch.start,
        ),
      );
      return met ? undefined : lunch;
    });
    this.keepAppointments();
  }

  customer(c: number): VisitCustomer {
    const customer = this.customers[c];
    if (customer === undefined) throw new Error(`no customer ${c}`);
    return customer;
  }

  demand(c: number): Demand {
    const demand = this.demands[c];
    if (demand === undefined) throw new Error(`no customer ${c}`);
    return demand;
  }

  day(d: number): WorkDay {
    const day = this.days[d];
    if (day === undefined) throw new Error(`no day ${d}`);
    return day;
  }

  route(d: number): DayStop[] {
    return this.routes[d] ?? [];
  }

  /** Minutes of travel on a day. */
  travel(d: number): number {
    return this.travels[d] ?? 0;
  }

  /** Minutes of visits and travel ÷ what the day holds. */
  load(d: number): number {
    const { maxMinutes, reservedMinutes } = this.day(d);
    return this.work(d) / Math.max(1, maxMinutes - reservedMinutes);
  }

  /** Minutes of visits and travel of a day. */
  work(d: number): number {
    return this.works[d] ?? 0;
  }

  /** Dates of a customer's visits, ascending. */
  dates(c: number): number[] {
    return (this.daysOf[c] ?? []).map((d) => this.day(d).date);
  }

  /** Visits that the customer still wants. */
  missing(c: number): number {
    return this.demand(c).wanted - this.dates(c).length;
  }

  /** True when the terms of the customer allow one more visit on the day, whatever the route. */
  mayVisit(d: number, c: number): boolean {
    const { date } = this.day(d);
    const customer = this.customer(c);
    const { first, last, calls } = this.demand(c);
    if (date < first || date > last) return false;
    if (customer.weekdays !== undefined && !customer.weekdays.includes(isoWeekday(date))) return false;
    const dates = this.dates(c);
    if (dates.includes(date) || dates.length >= calls) return false;
    const week = isoWeekIndex(date);
    const seen = customer.lastVisit !== undefined && isoWeekIndex(customer.lastVisit) === week ? 1 : 0;
    return dates.filter((other) => isoWeekIndex(other) === week).length + seen < this.problem.maxPerWeek;
  }

  /** Place of least added travel on a day; undefined when there is none. */
  bestInsertion(d: number, c: number): Insertion | undefined {
    const route = this.route(d);
    if (route.length >= this.day(d).maxVisits) return undefined;
    const { maxMinutes, reservedMinutes } = this.day(d);
    const spare = maxMinutes - reservedMinutes - this.work(d) - this.customer(c).visitMinutes;
    const places: Insertion[] = [];
    for (let position = 0; position <= route.length; position++) {
      const added = this.addedAt(route, position, c);
      if (added <= spare) places.push({ position, added });
    }
    places.sort((a, b) => a.added - b.added);
    return places.find(({ position }) => {
      const tried = [...route.slice(0, position), { customer: c, agreed: false }, ...route.slice(position)];
      return this.timed(d, tried) !== undefined;
    });
  }

  insert(d: number, c: number, position: number): void {
    this.setRoute(d, [
      ...this.route(d).slice(0, position),
      { customer: c, agreed: false },
      ...this.route(d).slice(position),
    ]);
  }

  /** Inserts where it costs least; when the order leaves no room, after the day has been put in better order. */
  tryInsert(d: number, c: number): boolean {
    if (!this.mayVisit(d, c)) return false;
    const found = this.bestInsertion(d, c) ?? (this.polish(d) ? this.bestInsertion(d, c) : undefined);
    if (found === undefined) return false;
    this.insert(d, c, found.position);
    return true;
  }

  /** Takes a visit off a day; agreed ones stay. */
  remove(d: number, c: number): void {
    this.setRoute(
      d,
      this.route(d).filter((stop) => stop.customer !== c || stop.agreed),
    );
  }

  setRoute(d: number, route: DayStop[]): void {
    for (const { customer } of this.route(d)) {
      const days = this.daysOf[customer] ?? [];
      days.splice(days.indexOf(d), 1);
    }
    for (const { customer } of route) {
      const days = this.daysOf[customer] ?? [];
      const after = days.findIndex((other) => other > d);
      days.splice(after < 0 ? days.length : after, 0, d);
    }
    this.routes[d] = route;
    this.travels[d] = this.travelOf(route);
    this.works[d] = route.reduce(
      (sum, stop) => sum + this.customer(stop.customer).visitMinutes,
      this.travel(d),
    );
  }

  /** Nearest first with 2-opt from scratch if that can be driven, then single stops moved and stretches turned while it helps. */
  polish(d: number): boolean {
    const before = this.travel(d);
    const byCustomer = new Map(this.route(d).map((stop) => [stop.customer, stop]));
    const fresh = handTour([...byCustomer.keys()], -1, -2, this.legs).flatMap((c) => byCustomer.get(c) ?? []);
    this.keepIfBetter(d, fresh);
    for (let improved = true; improved;) {
      improved = false;
      const count = this.route(d).length;
      for (let i = 0; i < count; i++) {
        for (let j = 0; j < count; j++) {
          if (i === j) continue;
          const route = this.route(d);
          const moved = route.filter((_, at) => at !== i);
          moved.splice(j, 0, ...route.slice(i, i + 1));
          const turned = [...route.slice(0, i), ...route.slice(i, j + 1).reverse(), ...route.slice(j + 1)];
          if (this.keepIfBetter(d, moved) || (i < j && this.keepIfBetter(d, turned))) improved = true;
        }
      }
    }
    return this.travel(d) < before;
  }

  /** The routes with their times. */
  dayRoutes(): DayRoute[] {
    return this.days.flatMap((day, d): DayRoute[] => {
      const stops = this.route(d);
      if (stops.length === 0) return [];
      const timed = this.timed(d, stops);
      if (timed === undefined) throw new Error(`${this.rep.id} cannot drive day ${day.date}`);
      const visits = stops.map(({ customer, agreed }, i) => {
        const { id, visitMinutes } = this.customer(customer);
        const arrival = timed.starts[i] ?? 0;
        const departure = arrival + visitMinutes;
        return { customer: id, arrival, departure, travelMinutes: timed.legs[i] ?? 0, locked: agreed };
      });
      return [
        {
          ...{ rep: this.rep.id, date: day.date, visits, returnMinutes: timed.back },
          ...{ travelMinutes: timed.travel, workMinutes: timed.work },
        },
      ];
    });
  }

  private keepAppointments(): void {
    this.demands.forEach(({ appointments }, c) => {
      for (const { date, time } of appointments) {
        const d = this.days.findIndex((day) => day.date === date);
        if (d < 0) continue;
        const stop: DayStop = { customer: c, agreed: true, ...(time === undefined ? {} : { time }) };
        const route = this.route(d);
        const order = Array.from({ length: route.length + 1 }, (_, position) => [
          ...route.slice(0, position),
          stop,
          ...route.slice(position),
        ]).find((tried) => this.timed(d, tried) !== undefined);
        if (order !== undefined) this.setRoute(d, order);
      }
    });
  }

  private keepIfBetter(d: number, route: DayStop[]): boolean {
    if (this.travelOf(route) >= this.travel(d) || this.timed(d, route) === undefined) return false;
    this.setRoute(d, route);
    return true;
  }

  private timed(d: number, route: readonly DayStop[]) {
    return driveDay(this.rep, this.day(d), route, this.customers, this.legs, this.lunches[d]);
  }

  private addedAt(route: readonly DayStop[], position: number, c: number): number {
    const before = route[position - 1]?.customer ?? -1;
    const after = route[position]?.customer ?? -2;
    const direct = route.length === 0 ? 0 : this.legs(before, after);
    return this.legs(before, c) + this.legs(c, after) - direct;
  }

  private travelOf(route: readonly DayStop[]): number {
    let minutes = 0;
    let at = -1;
    for (const { customer } of route) {
      minutes += this.legs(at, customer);
      at = customer;
    }
    return route.length === 0 ? 0 : minutes + this.legs(at, -2);
  }
}
