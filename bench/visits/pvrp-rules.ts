import type { RouteRules, Routes, SoftRules } from '../../src/visits/solver/kernel/model';
import type { PvrpInstance } from './pvrp-instance';

const TINY = 1e-9;

/** Load and duration of a route; distance is the cost. */
export class PvrpRules implements RouteRules, SoftRules {
  position = 0;
  penalty = Infinity;
  readonly soft?: SoftRules;
  private over!: Float64Array;
  private loadScale = 1;
  private routes!: Routes;
  private edges!: Float64Array;
  private load!: Float64Array;
  private service!: Float64Array;
  private travel!: Float64Array;
  private readonly n: number;
  /** customer × (customer or depot); the depot is number n. */
  private readonly distance: Float64Array;
  private readonly demand: Float64Array;
  private readonly serviceOf: Float64Array;
  private readonly maxLoad: Float64Array;
  private readonly maxDuration: Float64Array;

  constructor(instance: PvrpInstance, soft = true) {
    if (soft) this.soft = this;
    const { stops } = instance;
    const n = stops.length - 1;
    const at = (i: number) => stops[i === n ? 0 : i + 1]!;
    this.n = n;
    this.distance = new Float64Array((n + 1) * (n + 1));
    for (let i = 0; i <= n; i++) {
      for (let j = 0; j <= n; j++) {
        const dx = at(i).x - at(j).x;
        const dy = at(i).y - at(j).y;
        this.distance[i * (n + 1) + j] = Math.sqrt(dx * dx + dy * dy);
      }
    }
    this.demand = Float64Array.from({ length: n }, (_, i) => at(i).demand);
    let far = 0;
    let demands = 0;
    for (let c = 0; c < n; c++) {
      far += this.distance[c * (n + 1) + n]!;
      demands += this.demand[c]!;
    }
    this.loadScale = (0.3 * far) / Math.max(TINY, demands);
    this.serviceOf = Float64Array.from({ length: n }, (_, i) => at(i).service);
    this.maxLoad = Float64Array.from(instance.maxLoad, (limit) => (limit > 0 ? limit : Infinity));
    this.maxDuration = Float64Array.from(instance.maxDuration, (limit) => (limit > 0 ? limit : Infinity));
  }

  /** Distance between two customers, or a customer and the depot (number n). */
  between(a: number, b: number): number {
    return this.distance[a * (this.n + 1) + b]!;
  }

  attach(routes: Routes): void {
    this.routes = routes;
    this.edges = new Float64Array(routes.count * (routes.width + 1));
    this.load = new Float64Array(routes.count);
    this.service = new Float64Array(routes.count);
    this.travel = new Float64Array(routes.count);
    this.over = new Float64Array(routes.count);
  }

  excess(route: number): number {
    return this.over[route]!;
  }

  setPenalty(price: number): void {
    this.penalty = price;
  }

  refresh(route: number): number {
    const { routes, distance, n, edges, demand, serviceOf } = this;
    const { stops, width } = routes;
    const count = routes.length[route]!;
    const from = route * width;
    const edge = route * (width + 1);
    let load = 0;
    let service = 0;
    let travel = 0;
    let before = n;
    for (let i = 0; i < count; i++) {
      const c = stops[from + i]!;
      load += demand[c]!;
      service += serviceOf[c]!;
      const leg = distance[before * (n + 1) + c]!;
      edges[edge + i] = leg;
      travel += leg;
      before = c;
    }
    const back = distance[before * (n + 1) + n]!;
    edges[edge + count] = back;
    travel += back;
    this.load[route] = load;
    this.service[route] = service;
    this.travel[route] = travel;
    const day = routes.day[route]!;
    const over =
      this.loadScale * Math.max(0, load - this.maxLoad[day]!) +
      Math.max(0, travel + service - this.maxDuration[day]!);
    this.over[route] = over > TINY ? over : 0;
    return over > TINY ? travel + over * this.penalty : travel;
  }

  bestInsertion(route: number, c: number): number {
    const { routes, distance, n, edges } = this;
    const day = routes.day[route]!;
    const heavy = this.loadScale * Math.max(0, this.load[route]! + this.demand[c]! - this.maxLoad[day]!);
    if (this.penalty === Infinity && heavy > TINY) return Infinity;
    const { stops, width } = routes;
    const count = routes.length[route]!;
    const from = route * width;
    const edge = route * (width + 1);
    const row = c * (n + 1);
    let least = Infinity;
    let position = 0;
    let before = distance[row + n]!;
    const depot = before;
    for (let i = 0; i < count; i++) {
      const after = distance[row + stops[from + i]!]!;
      const added = before + after - edges[edge + i]!;
      if (added < least) {
        least = added;
        position = i;
      }
      before = after;
    }
    const added = before + depot - edges[edge + count]!;
    if (added < least) {
      least = added;
      position = count;
    }
    const long = Math.max(
      0,
      this.travel[route]! + least + this.service[route]! + this.serviceOf[c]! - this.maxDuration[day]!,
    );
    this.position = position;
    const over = heavy + long;
    if (over <= TINY && this.over[route] === 0) return least;
    if (this.penalty === Infinity) return Infinity;
    return least + this.penalty * ((over > TINY ? over : 0) - this.over[route]!);
  }

  evaluate(route: number, stops: Int32Array, from: number, count: number): number {
    const { distance, n, demand, serviceOf, routes } = this;
    let load = 0;
    let service = 0;
    let travel = 0;
    let before = n;
    for (let i = from; i < from + count; i++) {
      const c = stops[i]!;
      load += demand[c]!;
      service += serviceOf[c]!;
      travel += distance[before * (n + 1) + c]!;
      before = c;
    }
    travel += distance[before * (n + 1) + n]!;
    const day = routes.day[route]!;
    const fits = load <= this.maxLoad[day]! + TINY && travel + service <= this.maxDuration[day]! + TINY;
    return fits ? travel : Infinity;
  }
}
