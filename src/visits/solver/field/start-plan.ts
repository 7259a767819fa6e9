import type { VisitPlan } from '../../problem';
import type { RoutePlan, Routes } from '../kernel/model';
import { advance, visitStart } from './clock';
import { ClockRules } from './clock-rules';
import type { FieldModel } from './field-model';

/** Steps after which the search for an order of one day's appointments gives up. */
const MAX_STEPS = 50_000;

/** What the search begins with. */
export interface StartPlan {
  readonly routes: RoutePlan;
  /** Free visits taken over from a plan before. */
  readonly taken: number;
}

/**
 * The plan to begin with: first the appointments, which are marked as locked in the model; then what the plan before had,
 * where it still fits. A day of a whole plan is taken over in its order, a list of dates (unless moves are free) by cheapest insertion.
 */
export function startPlan(model: FieldModel, width: number, previous?: VisitPlan): StartPlan {
  const builder = new PlanBuilder(model, width);
  builder.placeAppointments();
  if (previous !== undefined) builder.followPlan(previous);
  else if (model.problem.weights.change > 0) builder.followDates();
  return { routes: builder.plan(), taken: builder.taken };
}

class PlanBuilder {
  taken = 0;
  private readonly routes: Routes;
  private readonly rules: ClockRules;
  /** By customer: group of its visits, −1 without; free visits; customer × week: free visits. */
  private readonly groupOf: Int32Array;
  private readonly lockedVisits: Int32Array;
  private readonly freeVisits: Int32Array;
  private readonly inWeek: Int32Array;
  private readonly onDay: Uint8Array;

  constructor(
    private readonly model: FieldModel,
    width: number,
  ) {
    const { customerCount: n, routeCount, dayCount, weekCount } = model;
    this.routes = {
      count: routeCount,
      width,
      day: model.routeDay,
      group: model.routeGroup,
      stops: new Int32Array(routeCount * width),
      length: new Int32Array(routeCount),
    };
    this.rules = new ClockRules(model);
    this.rules.attach(this.routes);
    this.groupOf = new Int32Array(n).fill(-1);
    this.lockedVisits = new Int32Array(n);
    this.freeVisits = new Int32Array(n);
    this.inWeek = new Int32Array(n * weekCount);
    this.onDay = new Uint8Array(n * dayCount);
  }

  plan(): Int32Array[] {
    return Array.from({ length: this.routes.count }, (_, r) => this.stopsOf(r));
  }

  /**
   * A day whose appointments cannot all be kept (two places at one time, outside of the hours) keeps them in order of time
   * and priority as long as they fit; the rest is not planned.
   */
  placeAppointments(): void {
    const { model } = this;
    const byRoute = new Map<number, number[]>();
    for (const { customer: c, day } of model.appointments) {
      model.locked[c * model.dayCount + day] = 1;
      const route = model.routeOf[model.home[c]! * model.dayCount + day]!;
      const known = byRoute.get(route);
      if (known === undefined) byRoute.set(route, [c]);
      else known.push(c);
    }
    for (let route = 0; route < model.routeCount; route++) {
      const customers = byRoute.get(route);
      if (customers !== undefined) this.keepAppointments(route, customers);
      this.rules.refresh(route);
    }
  }

  /** Takes over the days of a plan, in the same order when all of it still holds, else visit by visit where it fits. */
  followPlan(previous: VisitPlan): void {
    const { model } = this;
    const numbers = new Map(model.customers.map((customer, c) => [customer.id, c]));
    const groups = new Map(model.reps.map((rep, g) => [rep.id, g]));
    for (const route of previous.routes) {
      const group = groups.get(route.rep);
      const day = model.dayDate.indexOf(route.date);
      const r = group === undefined || day < 0 ? -1 : model.routeOf[group * model.dayCount + day]!;
      if (r < 0) continue;
      const order = route.visits.flatMap((visit) => numbers.get(visit.customer) ?? []);
      if (!this.takeWhole(r, order)) for (const c of order) this.take(r, c);
    }
  }

  /** Takes over the dates of the problem's previous visits, customers of higher priority first. */
  followDates(): void {
    const { model } = this;
    const { dayCount, priority } = model;
    const order = Array.from({ length: model.customerCount }, (_, c) => c);
    order.sort((a, b) => priority[b]! - priority[a]! || a - b);
    for (const c of order) {
      if (model.previousCount[c] === 0) continue;
      for (let day = 0; day < dayCount; day++) {
        if (model.previous[c * dayCount + day] === 0) continue;
        const route = model.routeOf[model.home[c]! * dayCount + day]!;
        if (route >= 0) this.take(route, c);
      }
    }
  }

  private keepAppointments(route: number, customers: number[]): void {
    const { model } = this;
    const day = model.routeDay[route]!;
    // Timed first, by time; then by falling priority.
    const rank = (c: number) => model.agreedTime.get(c * model.dayCount + day) ?? 1e6 - model.priority[c]!;
    customers.sort((a, b) => rank(a) - rank(b) || a - b);
    let order = this.feasibleOrder(route, customers);
    if (order === undefined) {
      order = [];
      for (const c of customers) order = this.feasibleOrder(route, [...order, c]) ?? order;
    }
    for (const c of customers) {
      const kept = order.includes(c);
      model.locked[c * model.dayCount + day] = kept ? 1 : 0;
      if (!kept) continue;
      this.groupOf[c] = model.routeGroup[route]!;
      this.lockedVisits[c]! += 1;
      this.onDay[c * model.dayCount + day] = 1;
    }
    this.setStops(route, order);
  }

  /** An order in which all can be visited on the day, earliest start next first; undefined when none is found. */
  private feasibleOrder(route: number, customers: readonly number[]): number[] | undefined {
    const { model } = this;
    const lunchStart = model.lunchStart[route]!;
    const lunchEnd = model.lunchEnd[route]!;
    const order: number[] = [];
    const used = new Set<number>();
    let steps = 0;
    const leg = (from: number, to: number) => model.travel[from * model.stops + to]!;
    const extend = (stop: number, t: number): boolean => {
      if (order.length === customers.length) {
        return advance(t, leg(stop, model.endStop[route]!), lunchStart, lunchEnd) <= model.dayEnd[route]!;
      }
      const next = customers
        .filter((c) => !used.has(c))
        .map((c) => ({
          c,
          start: visitStart(model, route, c, advance(t, leg(stop, c), lunchStart, lunchEnd)),
        }));
      if (next.some(({ start }) => start < 0)) return false;
      next.sort((a, b) => a.start - b.start || a.c - b.c);
      for (const { c, start } of next) {
        if (++steps > MAX_STEPS) return false;
        order.push(c);
        used.add(c);
        if (extend(c, start + model.visitMinutes[c]!)) return true;
        order.pop();
        used.delete(c);
      }
      return false;
    };
    return extend(model.startStop[route]!, model.dayStart[route]!) ? order : undefined;
  }

  private takeWhole(route: number, order: readonly number[]): boolean {
    const { model } = this;
    const day = model.routeDay[route]!;
    const stays = order.filter((c) => model.locked[c * model.dayCount + day] === 1 || this.mayTake(route, c));
    const agreed = this.stopsOf(route);
    if (new Set(stays).size !== stays.length || !agreed.every((c) => stays.includes(c))) return false;
    if (stays.length > this.routes.width) return false;
    if (this.rules.evaluate(route, Int32Array.from(stays), 0, stays.length) === Infinity) return false;
    for (const c of stays) if (model.locked[c * model.dayCount + day] === 0) this.count(route, c);
    this.setStops(route, stays);
    return true;
  }

  private take(route: number, c: number): void {
    if (!this.mayTake(route, c)) return;
    if (this.rules.bestInsertion(route, c) === Infinity) return;
    const stops = [...this.stopsOf(route)];
    stops.splice(this.rules.position, 0, c);
    this.count(route, c);
    this.setStops(route, stops);
  }

  /** True when a free visit of the customer may be on the route's day as far as its own rules go. */
  private mayTake(route: number, c: number): boolean {
    const { model } = this;
    const day = model.routeDay[route]!;
    const at = c * model.dayCount + day;
    const week = c * model.weekCount + model.dayWeek[day]!;
    const group = model.routeGroup[route]!;
    return (
      model.open[at] === 1 &&
      this.onDay[at] === 0 &&
      model.groupsOf[c]!.includes(group) &&
      (this.groupOf[c]! < 0 || this.groupOf[c] === group) &&
      this.lockedVisits[c]! + this.freeVisits[c]! < model.calls[c]! &&
      this.inWeek[week]! < model.weekRoom[week]!
    );
  }

  private count(route: number, c: number): void {
    const { model } = this;
    const day = model.routeDay[route]!;
    this.taken += 1;
    this.groupOf[c] = model.routeGroup[route]!;
    this.freeVisits[c]! += 1;
    this.onDay[c * model.dayCount + day] = 1;
    this.inWeek[c * model.weekCount + model.dayWeek[day]!]! += 1;
  }

  private stopsOf(route: number): Int32Array {
    const { stops, width, length } = this.routes;
    return stops.slice(route * width, route * width + length[route]!);
  }

  private setStops(route: number, order: readonly number[]): void {
    this.routes.stops.set(order, route * this.routes.width);
    this.routes.length[route] = order.length;
    this.rules.refresh(route);
  }
}
