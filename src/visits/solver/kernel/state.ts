import type { RoutePlan, Routes, SearchModel } from './model';

/** Numbers remembered for a customer and a route: added cost, position. */
const ENTRY = 2;

/**
 * The changing plan. Removals and insertions between `begin` and `keep`/`revert` are written to a journal, so that a step that
 * does not pay is taken back exactly, prices included. The cheapest insertion of each customer into each route is remembered
 * with the version of the route that it was computed for; only routes that changed are asked again.
 */
export class SearchState {
  readonly routes: Routes;
  /** customer × day: the route of the visit, −1 without. */
  readonly routeOf: Int32Array;
  readonly groupOf: Int32Array;
  /** Visits of each customer. */
  readonly visits: Int32Array;
  /** Price of each customer's set of days, as the chooser said. */
  readonly own: Float64Array;
  readonly routeCost: Float64Array;
  /** Routes of (group, day): `slots[slotOffset[g × days + d] … )`. */
  readonly slots: Int32Array;
  readonly slotOffset: Int32Array;
  /** Σ route cost + Σ own, without the global terms. */
  cost = 0;
  /** Σ breach of soft rules. */
  excess = 0;
  /** Customers with fewer visits than wanted: `short[0 … shortCount)`. */
  readonly short: Int32Array;
  shortCount = 0;

  private readonly shortAt: Int32Array;
  private readonly version: Int32Array;
  private nextVersion = 1;
  private readonly routeExcess: Float64Array;
  /** customer × route: what is remembered, and the version of the route it holds for (apart: most looks end there). */
  private readonly remembered: Float64Array;
  private readonly rememberedFor: Int32Array;

  private stamp = 1;
  private readonly routeMark: Int32Array;
  private readonly touchedRoutes: Int32Array;
  private touchedRouteCount = 0;
  private readonly dirty: Uint8Array;
  private readonly savedStops: Int32Array;
  private readonly savedLength: Int32Array;
  private readonly savedRouteCost: Float64Array;
  private readonly savedExcess: Float64Array;
  private readonly savedVersion: Int32Array;
  private readonly customerMark: Int32Array;
  private readonly touchedCustomers: Int32Array;
  private touchedCustomerCount = 0;
  private readonly savedRouteOf: Int32Array;
  private readonly savedGroup: Int32Array;
  private readonly savedVisits: Int32Array;
  private readonly savedOwn: Float64Array;
  private savedCost = 0;
  private savedExcessTotal = 0;

  constructor(readonly model: SearchModel) {
    const { customers: n, days, groups, routeDay, routeGroup } = model;
    const count = routeDay.length;
    const width = Math.max(1, model.width);
    this.routes = {
      count,
      width,
      day: routeDay,
      group: routeGroup,
      stops: new Int32Array(count * width),
      length: new Int32Array(count),
    };
    this.routeOf = new Int32Array(n * days).fill(-1);
    this.groupOf = new Int32Array(n).fill(-1);
    this.visits = new Int32Array(n);
    this.own = new Float64Array(n);
    this.routeCost = new Float64Array(count);
    this.routeExcess = new Float64Array(count);
    this.short = new Int32Array(n);
    this.shortAt = new Int32Array(n).fill(-1);
    this.version = new Int32Array(count);
    this.remembered = new Float64Array(ENTRY * n * count);
    this.rememberedFor = new Int32Array(n * count);
    this.routeMark = new Int32Array(count);
    this.touchedRoutes = new Int32Array(count);
    this.dirty = new Uint8Array(count);
    this.savedStops = new Int32Array(count * width);
    this.savedLength = new Int32Array(count);
    this.savedRouteCost = new Float64Array(count);
    this.savedExcess = new Float64Array(count);
    this.savedVersion = new Int32Array(count);
    this.customerMark = new Int32Array(n);
    this.touchedCustomers = new Int32Array(n);
    this.savedRouteOf = new Int32Array(n * days);
    this.savedGroup = new Int32Array(n);
    this.savedVisits = new Int32Array(n);
    this.savedOwn = new Float64Array(n);

    this.slotOffset = new Int32Array(groups * days + 1);
    for (let r = 0; r < count; r++) this.slotOffset[routeGroup[r]! * days + routeDay[r]! + 1]! += 1;
    for (let i = 1; i < this.slotOffset.length; i++) this.slotOffset[i]! += this.slotOffset[i - 1]!;
    this.slots = new Int32Array(count);
    const filled = this.slotOffset.slice();
    for (let r = 0; r < count; r++) this.slots[filled[routeGroup[r]! * days + routeDay[r]!]!++] = r;

    model.rules.attach(this.routes);
    this.refreshAll();
    for (let c = 0; c < n; c++) this.noteShort(c);
  }

  /** Puts a plan in the place of the present one; the customers' prices are set by `price` afterwards. */
  load(plan: RoutePlan): void {
    const { days } = this.model;
    const { stops, length, width, day, group } = this.routes;
    this.clear();
    plan.forEach((route, r) => {
      route.forEach((c, i) => {
        stops[r * width + i] = c;
        this.routeOf[c * days + day[r]!] = r;
        this.groupOf[c] = group[r]!;
        const before = this.visits[c]!;
        this.visits[c] = before + 1;
        this.model.terms?.changed(c, before === 0 ? -1 : group[r]!, before, group[r]!, before + 1);
        this.noteShort(c);
      });
      length[r] = route.length;
    });
    this.refreshAll();
  }

  /** Sets the price of a customer's days. */
  price(c: number, own: number): void {
    this.touchCustomer(c);
    this.cost += own - this.own[c]!;
    this.own[c] = own;
  }

  /** Computes every route anew, also after the price of soft breaches changed. */
  refreshAll(): void {
    const { rules } = this.model;
    this.cost = 0;
    this.excess = 0;
    for (let r = 0; r < this.routes.count; r++) {
      this.version[r] = this.nextVersion++;
      this.routeCost[r] = rules.refresh(r);
      this.routeExcess[r] = rules.soft?.excess(r) ?? 0;
      this.cost += this.routeCost[r]!;
      this.excess += this.routeExcess[r]!;
    }
    for (let c = 0; c < this.model.customers; c++) this.cost += this.own[c]!;
  }

  /** Starts a step. */
  begin(): void {
    this.stamp += 1;
    this.touchedRouteCount = 0;
    this.touchedCustomerCount = 0;
    this.savedCost = this.cost;
    this.savedExcessTotal = this.excess;
  }

  /** Position of a customer in a route, −1 when it is not there. */
  positionOf(route: number, c: number): number {
    const { stops, width, length } = this.routes;
    const from = route * width;
    for (let i = length[route]! - 1; i >= 0; i--) if (stops[from + i] === c) return i;
    return -1;
  }

  /** True when the visit on that day must stay. */
  isLocked(c: number, day: number): boolean {
    const { locked, days } = this.model;
    return locked !== undefined && locked[c * days + day] === 1;
  }

  /** A route of the customer's group on a day, −1 without. */
  someRoute(c: number, day: number): number {
    const { groupsOf, days } = this.model;
    const group = this.groupOf[c]! >= 0 ? this.groupOf[c]! : groupsOf[c]![0]!;
    const from = this.slotOffset[group * days + day]!;
    return this.slotOffset[group * days + day + 1]! > from ? this.slots[from]! : -1;
  }

  /** Takes every visit of a customer that is not locked out of the plan. Prices stand after `refreshDirty`. */
  removeCustomer(c: number): void {
    const { days } = this.model;
    this.touchCustomer(c);
    for (let day = 0; day < days; day++) {
      if (this.routeOf[c * days + day]! >= 0 && !this.isLocked(c, day)) this.takeOut(c, day);
    }
    this.noteShort(c);
  }

  /** Takes one visit out; the customer's other visits stay. */
  removeVisit(c: number, day: number): void {
    this.touchCustomer(c);
    this.takeOut(c, day);
    this.noteShort(c);
  }

  /** Brings the cost of routes up to date that lost visits. */
  refreshDirty(): void {
    for (let i = 0; i < this.touchedRouteCount; i++) {
      const r = this.touchedRoutes[i]!;
      if (this.dirty[r] === 1) this.refresh(r);
    }
  }

  /** Puts a visit into a route before `position` and brings the route up to date. */
  insert(route: number, position: number, c: number): void {
    this.touchRoute(route);
    this.touchCustomer(c);
    const { stops, length, width, day, group } = this.routes;
    const from = route * width;
    const count = length[route]!;
    for (let i = from + count; i > from + position; i--) stops[i] = stops[i - 1]!;
    stops[from + position] = c;
    length[route] = count + 1;
    this.routeOf[c * this.model.days + day[route]!] = route;
    const before = this.visits[c]!;
    const groupBefore = this.groupOf[c]!;
    this.visits[c] = before + 1;
    this.groupOf[c] = group[route]!;
    this.model.terms?.changed(c, groupBefore, before, group[route]!, before + 1);
    this.noteShort(c);
    this.refresh(route);
  }

  /** Added cost of the cheapest insertion, Infinity when there is none; the position is in `positionFor`. */
  insertion(route: number, c: number): number {
    const { remembered, rememberedFor } = this;
    const version = this.version[route]!;
    const at = c * this.routes.count + route;
    if (rememberedFor[at] === version) return remembered[ENTRY * at]!;
    const { rules } = this.model;
    const added = this.routes.length[route]! < this.routes.width ? rules.bestInsertion(route, c) : Infinity;
    rememberedFor[at] = version;
    remembered[ENTRY * at] = added;
    remembered[ENTRY * at + 1] = rules.position;
    return added;
  }

  /** Position that the last `insertion` of this route and customer found. */
  positionFor(route: number, c: number): number {
    return this.remembered[ENTRY * (c * this.routes.count + route) + 1]!;
  }

  /** Takes the step back. */
  revert(): void {
    const { rules, terms, days } = this.model;
    const { stops, length, width } = this.routes;
    for (let i = 0; i < this.touchedRouteCount; i++) {
      const r = this.touchedRoutes[i]!;
      const from = r * width;
      const count = this.savedLength[r]!;
      for (let k = from; k < from + count; k++) stops[k] = this.savedStops[k]!;
      length[r] = count;
      rules.refresh(r);
      this.dirty[r] = 0;
      this.routeCost[r] = this.savedRouteCost[r]!;
      this.routeExcess[r] = this.savedExcess[r]!;
      this.version[r] = this.savedVersion[r]!;
    }
    for (let i = 0; i < this.touchedCustomerCount; i++) {
      const c = this.touchedCustomers[i]!;
      for (let k = c * days; k < (c + 1) * days; k++) this.routeOf[k] = this.savedRouteOf[k]!;
      const group = this.groupOf[c]!;
      const count = this.visits[c]!;
      this.groupOf[c] = this.savedGroup[c]!;
      this.visits[c] = this.savedVisits[c]!;
      this.own[c] = this.savedOwn[c]!;
      terms?.changed(c, group, count, this.groupOf[c], this.visits[c]);
      this.noteShort(c);
    }
    this.cost = this.savedCost;
    this.excess = this.savedExcessTotal;
  }

  /** A copy of the routes. */
  plan(): Int32Array[] {
    const { count, stops, length, width } = this.routes;
    return Array.from({ length: count }, (_, r) => stops.slice(r * width, r * width + length[r]!));
  }

  private clear(): void {
    const { customers, terms } = this.model;
    for (let c = 0; c < customers; c++) {
      const before = this.visits[c]!;
      if (before > 0) terms?.changed(c, this.groupOf[c]!, before, -1, 0);
      this.visits[c] = 0;
      this.noteShort(c);
    }
    this.routeOf.fill(-1);
    this.groupOf.fill(-1);
    this.routes.length.fill(0);
  }

  private takeOut(c: number, day: number): void {
    const at = c * this.model.days + day;
    const route = this.routeOf[at]!;
    this.touchRoute(route);
    const { stops, length, width } = this.routes;
    const end = route * width + length[route]! - 1;
    for (let i = route * width + this.positionOf(route, c); i < end; i++) stops[i] = stops[i + 1]!;
    length[route]! -= 1;
    this.dirty[route] = 1;
    this.routeOf[at] = -1;
    const before = this.visits[c]!;
    const group = this.groupOf[c]!;
    this.visits[c] = before - 1;
    if (before === 1) this.groupOf[c] = -1;
    this.model.terms?.changed(c, group, before, this.groupOf[c]!, before - 1);
  }

  private refresh(route: number): void {
    const { rules } = this.model;
    this.dirty[route] = 0;
    this.version[route] = this.nextVersion++;
    const cost = rules.refresh(route);
    this.cost += cost - this.routeCost[route]!;
    this.routeCost[route] = cost;
    if (rules.soft === undefined) return;
    const excess = rules.soft.excess(route);
    this.excess += excess - this.routeExcess[route]!;
    this.routeExcess[route] = excess;
  }

  private touchRoute(route: number): void {
    if (this.routeMark[route] === this.stamp) return;
    this.routeMark[route] = this.stamp;
    this.touchedRoutes[this.touchedRouteCount++] = route;
    const { stops, length, width } = this.routes;
    const end = route * width + length[route]!;
    for (let k = route * width; k < end; k++) this.savedStops[k] = stops[k]!;
    this.savedLength[route] = length[route]!;
    this.savedRouteCost[route] = this.routeCost[route]!;
    this.savedExcess[route] = this.routeExcess[route]!;
    this.savedVersion[route] = this.version[route]!;
  }

  private touchCustomer(c: number): void {
    if (this.customerMark[c] === this.stamp) return;
    this.customerMark[c] = this.stamp;
    this.touchedCustomers[this.touchedCustomerCount++] = c;
    const { days } = this.model;
    for (let k = c * days; k < (c + 1) * days; k++) this.savedRouteOf[k] = this.routeOf[k]!;
    this.savedGroup[c] = this.groupOf[c]!;
    this.savedVisits[c] = this.visits[c]!;
    this.savedOwn[c] = this.own[c]!;
  }

  private noteShort(c: number): void {
    const isShort = this.visits[c]! < this.model.wanted[c]!;
    const at = this.shortAt[c]!;
    if (isShort === at >= 0) return;
    if (isShort) {
      this.shortAt[c] = this.shortCount;
      this.short[this.shortCount++] = c;
    } else {
      const other = this.short[--this.shortCount]!;
      this.short[at] = other;
      this.shortAt[other] = at;
      this.shortAt[c] = -1;
    }
  }
}
