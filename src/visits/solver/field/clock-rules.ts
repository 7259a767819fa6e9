import type { RouteRules, Routes, ScarceTime } from '../kernel/model';
import { advance, latestArrival, retreat, visitStart } from './clock';
import type { FieldModel } from './field-model';

/** Price of a day that cannot be driven: more than any plan costs, yet finite so that sums stay numbers. */
const BROKEN = 1e12;
/** Rounding that sums of minutes may carry. */
const TOLERANCE = 1e-7;

/**
 * Working hours, lunch, windows, agreed times and capacity of a day. After `refresh` each stop knows when the rep is free and
 * the latest arrival from which the rest of the day still holds ("forward slack", Savelsbergh 1992), so that each position
 * of an insertion is judged in constant time. Cost: minutes of travel.
 */
export class ClockRules implements RouteRules, ScarceTime {
  position = 0;
  readonly scarce: ScarceTime = this;
  /** Cost of a minute of travel at present. */
  minutePrice: number;
  /** Minutes of visits and travel, by route. */
  readonly work: Float64Array;
  private readonly travel: Float64Array;
  private readonly freeVisits: Int32Array;
  private readonly holds: Uint8Array;
  private readonly plainPrice: number;
  routes!: Routes;
  /** By route and position: free to leave for the stop at, latest arrival there, minutes of the leg to there. */
  private free!: Float64Array;
  private latest!: Float64Array;
  private legs!: Uint16Array;

  constructor(private readonly model: FieldModel) {
    this.plainPrice = model.problem.weights.travelMinute;
    this.minutePrice = this.plainPrice;
    this.work = new Float64Array(model.routeCount);
    this.travel = new Float64Array(model.routeCount);
    this.freeVisits = new Int32Array(model.routeCount);
    this.holds = new Uint8Array(model.routeCount);
  }

  attach(routes: Routes): void {
    this.routes = routes;
    const size = routes.count * (routes.width + 1);
    this.free = new Float64Array(size);
    this.latest = new Float64Array(size);
    this.legs = new Uint16Array(size);
  }

  setFactor(factor: number): void {
    this.minutePrice = factor * this.plainPrice;
  }

  surcharge(): number {
    return (this.minutePrice - this.plainPrice) * this.travel.reduce((sum, minutes) => sum + minutes, 0);
  }

  /** True when the route as last refreshed breaks nothing. */
  isKept(route: number): boolean {
    return this.holds[route] === 1;
  }

  refresh(route: number): number {
    const { model, free, latest, legs } = this;
    const { stops, width } = this.routes;
    const count = this.routes.length[route]!;
    const from = route * width;
    const base = route * (width + 1);
    const lunchStart = model.lunchStart[route]!;
    const lunchEnd = model.lunchEnd[route]!;
    const day = model.routeDay[route]!;
    let t = model.dayStart[route]!;
    let before = model.startStop[route]!;
    let travel = 0;
    let visiting = 0;
    let freeVisits = 0;
    let holds = true;
    for (let i = 0; i < count; i++) {
      const c = stops[from + i]!;
      free[base + i] = t;
      const leg = model.travel[before * model.stops + c]!;
      legs[base + i] = leg;
      travel += leg;
      const minutes = model.visitMinutes[c]!;
      visiting += minutes;
      if (model.locked[c * model.dayCount + day] === 0) freeVisits += 1;
      const start = visitStart(model, route, c, advance(t, leg, lunchStart, lunchEnd));
      if (start < 0) holds = false;
      else t = start + minutes;
      before = c;
    }
    free[base + count] = t;
    const back = count === 0 ? 0 : model.travel[before * model.stops + model.endStop[route]!]!;
    legs[base + count] = back;
    travel += back;
    let limit = model.dayEnd[route]!;
    latest[base + count] = limit;
    if (advance(t, back, lunchStart, lunchEnd) > limit + TOLERANCE) holds = false;
    for (let i = count - 1; i >= 0; i--) {
      const end = retreat(limit, legs[base + i + 1]!, lunchStart, lunchEnd);
      limit = latestArrival(model, route, stops[from + i]!, end);
      latest[base + i] = limit;
    }
    const work = travel + visiting;
    if (freeVisits > 0) {
      if (count > model.maxVisits[route]! || work > model.maxMinutes[route]! + TOLERANCE) holds = false;
    }
    this.travel[route] = travel;
    this.work[route] = work;
    this.freeVisits[route] = freeVisits;
    this.holds[route] = holds ? 1 : 0;
    return holds ? this.minutePrice * travel : BROKEN;
  }

  bestInsertion(route: number, c: number): number {
    const { model, free, latest, legs } = this;
    const { stops, width } = this.routes;
    const count = this.routes.length[route]!;
    if (this.holds[route] === 0 || count >= width) return Infinity;
    const minutes = model.visitMinutes[c]!;
    let least = Infinity;
    if (model.locked[c * model.dayCount + model.routeDay[route]!] === 0 || this.freeVisits[route]! > 0) {
      if (count >= model.maxVisits[route]!) return Infinity;
      least = model.maxMinutes[route]! + TOLERANCE - this.work[route]! - minutes;
      if (least < 0) return Infinity;
    }
    const { travel, toward, stops: size } = model;
    const from = route * width;
    const base = route * (width + 1);
    const row = c * size;
    const lunchStart = model.lunchStart[route]!;
    const lunchEnd = model.lunchEnd[route]!;
    let found = -1;
    let before = model.startStop[route]!;
    for (let i = 0; i <= count; i++) {
      const after = i === count ? model.endStop[route]! : stops[from + i]!;
      const there = toward[row + before]!;
      const onward = travel[row + after]!;
      const added = there + onward - (count === 0 ? 0 : legs[base + i]!);
      before = after;
      if (added >= least) continue;
      const start = visitStart(model, route, c, advance(free[base + i]!, there, lunchStart, lunchEnd));
      if (start < 0) continue;
      if (advance(start + minutes, onward, lunchStart, lunchEnd) > latest[base + i]! + TOLERANCE) continue;
      least = added;
      found = i;
    }
    if (found < 0) return Infinity;
    this.position = found;
    return this.minutePrice * least;
  }

  evaluate(route: number, stops: Int32Array, from: number, count: number): number {
    const { model } = this;
    const lunchStart = model.lunchStart[route]!;
    const lunchEnd = model.lunchEnd[route]!;
    const day = model.routeDay[route]!;
    let t = model.dayStart[route]!;
    let before = model.startStop[route]!;
    let travel = 0;
    let work = 0;
    let freeVisits = 0;
    for (let i = from; i < from + count; i++) {
      const c = stops[i]!;
      const leg = model.travel[before * model.stops + c]!;
      const start = visitStart(model, route, c, advance(t, leg, lunchStart, lunchEnd));
      if (start < 0) return Infinity;
      const minutes = model.visitMinutes[c]!;
      t = start + minutes;
      travel += leg;
      work += minutes;
      if (model.locked[c * model.dayCount + day] === 0) freeVisits += 1;
      before = c;
    }
    if (count > 0) {
      const back = model.travel[before * model.stops + model.endStop[route]!]!;
      if (advance(t, back, lunchStart, lunchEnd) > model.dayEnd[route]! + TOLERANCE) return Infinity;
      travel += back;
    }
    work += travel;
    if (freeVisits > 0 && (count > model.maxVisits[route]! || work > model.maxMinutes[route]! + TOLERANCE)) {
      return Infinity;
    }
    return this.minutePrice * travel;
  }
}
