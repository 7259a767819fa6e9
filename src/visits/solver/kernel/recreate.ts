import type { Dice } from './dice';
import type { SearchState } from './state';
import { TUNING } from './tuning';

/** Days with more routes than this are looked through near the customer first. */
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
    if (this.manyRoutes && seed >= 0) this.markNear(seed);
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
    const { dayCost, dayRoute, kept } = this;
    const row = c * days;
    if (this.manyRoutes && this.eachAlone) this.markNear(c);
    const keptCount = visits[c]!;
    const groups = model.groupsOf[c]!;
    let best = Infinity;
    let bestOwn = 0;
    let several = false;
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
        const slot = group * days + day;
        const many = state.slotOffset[slot + 1]! - state.slotOffset[slot]! > FEW_ROUTES;
        let least = this.cheapest(c, slot, many);
        if (many && least === Infinity) least = this.cheapest(c, slot, false);
        dayCost[day] = least;
        dayRoute[day] = this.route;
      }
      const price = chooser.choose(c, group, dayCost, kept, this.chosen);
      if (price < best) {
        best = price;
        bestOwn = chooser.own;
        several = true;
        this.bestChosen.set(this.chosen);
        this.bestRoute.set(dayRoute);
      }
    }
    if (!several) throw new Error(`customer ${c} has no group`);
    for (let day = 0; day < days; day++) {
      if (this.bestChosen[day] === 0 || routeOf[row + day]! >= 0) continue;
      const route = this.bestRoute[day]!;
      state.insert(route, state.positionFor(route, c), c);
    }
    state.price(c, bestOwn);
  }

  /**
   * Least added cost over the routes of a group and day; the route is left in `route`.
   * @param nearOnly only routes with a near customer, and an empty one
   */
  private cheapest(c: number, slot: number, nearOnly: boolean): number {
    const { state, nearMark, stamp } = this;
    const { length } = state.routes;
    const { terms } = state.model;
    const end = state.slotOffset[slot + 1]!;
    let least = Infinity;
    let empty = false;
    this.route = -1;
    for (let k = state.slotOffset[slot]!; k < end; k++) {
      const r = state.slots[k]!;
      if (length[r] === 0) {
        if (empty) continue;
        empty = true;
      } else if (nearOnly && nearMark[r] !== stamp) continue;
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

  /** Marks the routes that visit a near customer. */
  private markNear(c: number): void {
    const { nearMark } = this;
    const { model, routeOf } = this.state;
    const { neighbours, neighbourCount, days } = model;
    const stamp = ++this.stamp;
    const to = c * neighbourCount + Math.min(TUNING.near, neighbourCount);
    for (let k = c * neighbourCount; k < to; k++) {
      const end = (neighbours[k]! + 1) * days;
      for (let at = end - days; at < end; at++) {
        if (routeOf[at]! >= 0) nearMark[routeOf[at]!] = stamp;
      }
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
