import type { Dice } from './dice';
import type { SearchState } from './state';
import { TUNING } from './tuning';

/** With more routes a day than this on average, those near the customer are looked through first. */
const FEW_ROUTES = 3;
/** Weight of the random order beside those of the model. */
const RANDOM_WEIGHT = 4;
/** Customers in the list below which insertion sort is faster than the engine's. */
const SMALL = 60;

/**
 * Puts customers back one by one, each on the cheapest set of days together with the cheapest positions (greedy insertion with
 * blinks, Christiaens & Vanden Berghe 2020, with the choice of days added).
 */
export class Recreate {
  private readonly dayCost: Float64Array;
  private readonly dayRoute: Int32Array;
  private readonly kept: Uint8Array;
  private readonly chosen: Uint8Array;
  private readonly bestChosen: Uint8Array;
  private readonly bestRoute: Int32Array;
  private readonly orderSum: number;
  private untilBlink = 0;
  /** Route that `cheapest` found, −1 for none. */
  private route = -1;
  private readonly manyRoutes: boolean;
  private readonly nearMark: Int32Array;
  private stamp = 0;
  /** Near routes of slot s (group, day) and an empty one: `nearRoutes[slotOffset[s] … nearEnd[s])`. */
  private readonly nearRoutes: Int32Array;
  private readonly nearEnd: Int32Array;
  /** The customers are not around one seed: near routes are looked up for each. */
  private eachAlone = true;

  /** @param blink share of insertions that are overlooked on purpose, so that the cheapest is not always taken */
  constructor(
    private readonly state: SearchState,
    private readonly dice: Dice,
    private readonly blink: number,
  ) {
    const { days, orders } = state.model;
    this.dayCost = new Float64Array(days);
    this.dayRoute = new Int32Array(days);
    this.kept = new Uint8Array(days);
    this.chosen = new Uint8Array(days);
    this.bestChosen = new Uint8Array(days);
    this.bestRoute = new Int32Array(days);
    this.manyRoutes = state.routes.count > FEW_ROUTES * state.model.groups * days;
    this.nearMark = new Int32Array(state.routes.count);
    this.nearRoutes = new Int32Array(state.routes.count);
    this.nearEnd = new Int32Array(state.slotOffset.length - 1);
    this.orderSum = orders.reduce((sum, { weight }) => sum + weight, RANDOM_WEIGHT);
  }

  /**
   * Puts the first `count` customers of the list back, by ascending `key`, else in an order drawn from the model's; sorts the
   * list. Routes and prices of days cost at least 0, so a plan that is too dear before all are back need not be finished.
   * @param limit cost from which the plan is not wanted
   * @param seed customer around whom all of the list are, −1 when they are not around one
   * @returns false when it gave up
   */
  all(list: Int32Array, count: number, limit: number, seed: number, key?: Float64Array): boolean {
    const { state } = this;
    this.eachAlone = seed < 0;
    if (this.manyRoutes && seed >= 0) this.listNear(seed);
    if (key === undefined) this.sort(list, count);
    else sortByKey(list, count, key);
    if (this.untilBlink <= 0) this.drawBlink();
    // Those who wait for their turn still count with the price of the days that they had.
    let waiting = 0;
    for (let i = 0; i < count; i++) waiting += state.own[list[i]!]!;
    for (let i = 0; i < count; i++) {
      const c = list[i]!;
      waiting -= state.own[c]!;
      this.place(c);
      if (state.cost - waiting > limit) return false;
    }
    return true;
  }

  /** Prices the days that a customer has, as they stand. */
  keep(c: number): void {
    const { state, dayCost, kept } = this;
    const { model, routeOf, groupOf } = state;
    const row = c * model.days;
    for (let day = 0; day < model.days; day++) {
      kept[day] = routeOf[row + day]! >= 0 ? 1 : 0;
      dayCost[day] = kept[day] === 1 ? 0 : Infinity;
    }
    const group = groupOf[c]! >= 0 ? groupOf[c]! : model.groupsOf[c]![0]!;
    model.chooser.choose(c, group, dayCost, kept, this.chosen);
    state.price(c, model.chooser.own);
  }

  /** Gives a customer the cheapest days that it can have beside those that it has. */
  place(c: number): void {
    const { state } = this;
    const { model, routeOf, visits, groupOf } = state;
    const { days, chooser, allowed } = model;
    const { dayCost, dayRoute, kept, chosen } = this;
    const row = c * days;
    if (this.manyRoutes && this.eachAlone) this.listNear(c);
    const keptCount = visits[c]!;
    const groups = model.groupsOf[c]!;
    // With one group there is nothing to compare: what was chosen last is the best.
    const alone = groups.length === 1;
    const bestChosen = alone ? chosen : this.bestChosen;
    const bestRoute = alone ? dayRoute : this.bestRoute;
    let best = Infinity;
    let bestOwn = 0;
    let found = false;
    for (let gi = 0; gi < groups.length; gi++) {
      const group = groups[gi]!;
      if (keptCount > 0 && groupOf[c] !== group) continue;
      for (let day = 0; day < days; day++) {
        kept[day] = 0;
        dayRoute[day] = -1;
        dayCost[day] = Infinity;
        if (routeOf[row + day]! >= 0) {
          kept[day] = 1;
          dayCost[day] = 0;
          continue;
        }
        if (allowed !== undefined && allowed[row + day] === 0) continue;
        dayCost[day] = this.cheapestOn(c, group * days + day);
        dayRoute[day] = this.route;
      }
      const price = chooser.choose(c, group, dayCost, kept, chosen);
      if (price >= best) continue;
      best = price;
      bestOwn = chooser.own;
      found = true;
      if (alone) continue;
      bestChosen.set(chosen);
      bestRoute.set(dayRoute);
    }
    if (!found) throw new Error(`customer ${c} has no group`);
    for (let day = 0; day < days; day++) {
      if (bestChosen[day] === 0 || routeOf[row + day]! >= 0) continue;
      const route = bestRoute[day]!;
      state.insert(route, state.positionFor(route, c), c);
    }
    state.price(c, bestOwn);
  }

  /** Least added cost over the routes of a slot, near ones first where there are many; the route is left in `route`. */
  private cheapestOn(c: number, slot: number): number {
    const { slots, slotOffset } = this.state;
    const from = slotOffset[slot]!;
    if (this.manyRoutes) {
      const least = this.cheapest(c, this.nearRoutes, from, this.nearEnd[slot]!);
      if (least < Infinity) return least;
    }
    return this.cheapest(c, slots, from, slotOffset[slot + 1]!);
  }

  /** Least added cost over the listed routes `list[from … end)`. */
  private cheapest(c: number, list: Int32Array, from: number, end: number): number {
    const { state } = this;
    const { length } = state.routes;
    const { terms } = state.model;
    let least = Infinity;
    let empty = false;
    this.route = -1;
    for (let k = from; k < end; k++) {
      const r = list[k]!;
      if (length[r] === 0) {
        if (empty) continue;
        empty = true;
      }
      if (--this.untilBlink === 0) {
        this.drawBlink();
        continue;
      }
      let added = state.insertion(r, c);
      if (added >= least) continue;
      if (terms !== undefined) {
        added += terms.delta(r, c, added);
        if (added >= least) continue;
      }
      least = added;
      this.route = r;
    }
    return least;
  }

  /** Lists the routes that visit a customer near this one. */
  private listNear(c: number): void {
    const { nearMark, nearRoutes, nearEnd } = this;
    const { model, routeOf, routes, slots, slotOffset } = this.state;
    const { neighbours, neighbourCount, days } = model;
    const stamp = ++this.stamp;
    const last = c * neighbourCount + Math.min(TUNING.near, neighbourCount);
    for (let k = c * neighbourCount; k < last; k++) {
      const end = (neighbours[k]! + 1) * days;
      for (let at = end - days; at < end; at++) {
        if (routeOf[at]! >= 0) nearMark[routeOf[at]!] = stamp;
      }
    }
    for (let slot = 0; slot < nearEnd.length; slot++) {
      const end = slotOffset[slot + 1]!;
      let to = slotOffset[slot]!;
      let empty = false;
      for (let k = to; k < end; k++) {
        const r = slots[k]!;
        if (routes.length[r] === 0) {
          if (empty) continue;
          empty = true;
        } else if (nearMark[r] !== stamp) continue;
        nearRoutes[to++] = r;
      }
      nearEnd[slot] = to;
    }
  }

  private drawBlink(): void {
    this.untilBlink = this.blink > 0 ? 1 + Math.floor(this.dice.exponential() / this.blink) : -1;
  }

  private sort(list: Int32Array, count: number): void {
    const { dice } = this;
    for (let i = count - 1; i > 0; i--) {
      const j = dice.below(i + 1);
      const other = list[i]!;
      list[i] = list[j]!;
      list[j] = other;
    }
    let draw = dice.real() * this.orderSum - RANDOM_WEIGHT;
    if (draw < 0) return;
    for (const { key, weight } of this.state.model.orders) {
      draw -= weight;
      if (draw >= 0) continue;
      sortByKey(list, count, key);
      return;
    }
  }
}

function sortByKey(list: Int32Array, count: number, key: Float64Array): void {
  if (count > SMALL) {
    list.set([...list.subarray(0, count)].sort((a, b) => key[a]! - key[b]!));
    return;
  }
  for (let i = 1; i < count; i++) {
    const c = list[i]!;
    const own = key[c]!;
    let j = i - 1;
    for (; j >= 0 && key[list[j]!]! > own; j--) list[j + 1] = list[j]!;
    list[j + 1] = c;
  }
}
