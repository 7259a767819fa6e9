import { Cooling, meanLeg, meanVisitCost } from './cooling';
import { Dice } from './dice';
import { Elite } from './elite';
import type { RoutePlan, SearchModel } from './model';
import { Recreate } from './recreate';
import { Removed } from './removed';
import type { Round } from './rounds';
import { planRounds } from './rounds';
import { ruinRoute, ruinStrings } from './ruin-strings';
import { SoftPrice } from './soft-price';
import { SearchState } from './state';
import { TUNING } from './tuning';

/** How to search. */
export interface SearchOptions {
  /** Any integer; the same model, seed and iterations give the same plan on every machine. */
  readonly seed: number;
  /** Steps of the whole budget; shapes the cooling. */
  readonly iterations: number;
  /** A plan to start from, e.g. with the locked visits; default empty routes. */
  readonly start?: RoutePlan;
  /**
   * Temperature to begin with, in mean legs; without it the search's own. Low for a start that is good already: the search stays
   * near it. Where visits are left out a high one pays: then who is visited is settled before how. Where the first descent
   * leaves nobody short there is only the how to settle: `SERVED_HEAT` at most.
   */
  readonly heat?: number;
}

/** Smaller differences of the cost are rounding. */
const TINY = 1e-9;
/** Customers short of visits that are tried again in a step, where there are more: the nearest of the seed, and any. */
const RETRIED_NEAR = 6;
const RETRIED_ANY = 2;
/** Share of removals around a customer short of visits, while there are any. */
const SHORT_SEEDS = 0.3;
/** Share of removals that make room on an agreed day, and customers looked at for one that has left it. */
const PULLED = 0.25;
const PULL_TRIES = 20;
/** Highest temperature, in mean legs, where everybody has the visits wanted. */
const SERVED_HEAT = 10;
/** Steps of the first descent at most. */
const LONGEST_DESCENT = 20_000;

/**
 * An anytime search: ruin and recreate under simulated annealing, in one annealing or, where there is time, in several. The first
 * plan stands when the constructor returns; `step` in pieces of any length gives the same plan as in one go.
 */
export class RouteSearch {
  private readonly state: SearchState;
  private readonly dice: Dice;
  private readonly recreate: Recreate;
  private readonly removed: Removed;
  private readonly start: RoutePlan;
  private readonly rounds: readonly Round[];
  private readonly elite = new Elite(TUNING.elite);
  private round = 0;
  private roundEnd = 0;
  private heatAt = 0;
  private softAt = 0;
  private finishAt = 0;
  private cooling: Cooling | undefined;
  private softPrice: SoftPrice | undefined;
  private iteration = 0;
  private current = 0;
  /** What travel is multiplied by at present. */
  private shadow = 1;
  /** Best of this round, at plain prices. */
  private bestCost = 0;
  private readonly bestStops: Int32Array;
  private readonly bestLength: Int32Array;

  constructor(
    private readonly model: SearchModel,
    private readonly options: SearchOptions,
  ) {
    const { seed, iterations, start } = options;
    this.dice = new Dice(seed);
    this.rounds = planRounds(
      iterations,
      model.wanted.reduce((sum, count) => sum + count, 0),
    );
    model.rules.soft?.setPenalty(Infinity);
    this.state = new SearchState(model);
    this.recreate = new Recreate(this.state, this.dice, TUNING.blink);
    this.removed = new Removed(this.state);
    this.start = start ?? this.state.plan();
    this.bestStops = this.state.routes.stops.slice();
    this.bestLength = this.state.routes.length.slice();
    this.beginRound();
  }

  /** Steps done so far. */
  get iterations(): number {
    return this.iteration;
  }

  /** Cost of the best plan that keeps all rules. */
  get cost(): number {
    return Math.min(this.bestCost, this.elite.plans[0]?.cost ?? Infinity);
  }

  /** The best plan so far, one list of customers a route. */
  best(): RoutePlan {
    const known = this.elite.plans[0];
    return known !== undefined && known.cost <= this.bestCost ? known.plan : this.bestOfRound();
  }

  /** Goes on for so many steps. */
  step(count: number): void {
    if (this.model.customers === 0) {
      this.iteration += count;
      return;
    }
    for (let i = 0; i < count; i++) this.iterate();
  }

  private iterate(): void {
    if (this.iteration === this.roundEnd && this.round < this.rounds.length - 1) this.nextRound();
    if (this.iteration === this.heatAt) this.heat();
    if (this.iteration === this.softAt) this.soften();
    if (this.iteration === this.finishAt) this.finish();
    const { state, dice, removed, cooling, softPrice } = this;
    this.iteration += 1;
    cooling?.step();
    state.begin();
    removed.clear();
    const served = state.shortCount === 0;
    const seed = this.pullBack() ?? this.seed();
    ruinStrings(state, dice, removed, seed, TUNING.size, TUNING.longest);
    state.refreshDirty();
    if (!served) this.includeShort(seed);
    const limit = this.current + (cooling === undefined ? 0 : cooling.temperature * dice.exponential());
    // Those who were short before may be anywhere; the others were visited near the seed.
    const around = served ? seed : -1;
    const cost = this.recreate.all(removed.list, removed.count, limit, around) ? this.total() : Infinity;
    if (cost < limit) {
      this.current = cost;
      this.note();
    } else {
      state.revert();
    }
    if (softPrice !== undefined && softPrice.note(state.excess < TINY)) this.repriced();
  }

  private bestOfRound(): RoutePlan {
    const { count, width } = this.state.routes;
    return Array.from({ length: count }, (_, r) =>
      this.bestStops.slice(r * width, r * width + this.bestLength[r]!),
    );
  }

  /** Ends a round: its best plan may be where a later one begins. */
  private nextRound(): void {
    this.elite.add({ plan: this.bestOfRound(), cost: this.bestCost });
    this.round += 1;
    this.beginRound();
  }

  /** Puts the plan in place that the round begins with; to the start of the search what is missing is added greedily. */
  private beginRound(): void {
    const { fresh, steps } = this.rounds[this.round]!;
    const { plans } = this.elite;
    const from = this.roundEnd;
    this.cooling = undefined;
    this.load(fresh ? this.start : plans[this.dice.below(plans.length)]!.plan);
    this.record(this.current);
    // What is added greedily may cost more than it is worth: the balance of the days is only estimated then.
    if (fresh) this.construct();
    this.heatAt = from + Math.min(LONGEST_DESCENT, Math.floor(TUNING.settle * steps));
    this.softAt = from + Math.floor((fresh ? TUNING.softFrom : TUNING.warmSoftFrom) * steps);
    this.finishAt = from + Math.floor(TUNING.finish * steps);
    this.roundEnd = from + steps;
  }

  /** Goes on from a plan, at plain prices and with all rules kept. */
  private load(plan: RoutePlan): void {
    this.softPrice = undefined;
    this.model.rules.soft?.setPenalty(Infinity);
    this.shadow = 1;
    this.model.rules.scarce?.setFactor(1);
    this.state.load(plan);
    this.priceVisits();
    this.current = this.total();
  }

  /** Sets the temperature, and the price of travel, from what the descent left. */
  private heat(): void {
    if (this.state.shortCount > 0) this.priceRoom();
    const { heat } = this.options;
    const { fresh } = this.rounds[this.round]!;
    const unit = meanVisitCost(this.model, this.state);
    const most = this.state.shortCount > 0 ? Infinity : SERVED_HEAT;
    const own = heat === undefined ? unit * TUNING.hot : Math.min(heat, most) * meanLeg(this.state);
    const hot = fresh ? own : Math.min(own, unit * TUNING.warm);
    this.cooling = new Cooling(
      hot,
      Math.min(hot, unit * TUNING.cold),
      Math.max(1, this.roundEnd - this.heatAt),
    );
  }

  /** Prices the room that travel takes from the visits left out. */
  private priceRoom(): void {
    const { scarce } = this.model.rules;
    if (scarce === undefined) return;
    this.shadow = TUNING.shadow;
    scarce.setFactor(this.shadow);
    this.repriced();
  }

  /** Prices soft rules from now on. */
  private soften(): void {
    const { soft } = this.model.rules;
    if (soft === undefined) return;
    this.softPrice = new SoftPrice(soft, TUNING.softPrice, TUNING.softTarget);
    this.repriced();
  }

  /** Goes back to the best plan, where nothing may be breached, and cools from little to nearly nothing. */
  private finish(): void {
    this.load(this.bestOfRound());
    const unit = meanVisitCost(this.model, this.state);
    const hot = Math.min(this.cooling?.temperature ?? Infinity, unit * TUNING.finishHot);
    const left = Math.max(1, this.roundEnd - this.finishAt);
    this.cooling = new Cooling(hot, Math.min(hot, unit * TUNING.finishCold), left);
  }

  private repriced(): void {
    this.state.refreshAll();
    this.current = this.total();
  }

  /** At times makes room on an agreed day for a customer who has left it; the customer is where to remove more. */
  private pullBack(): number | undefined {
    const { state, dice, removed } = this;
    const { agreed, customers, days } = this.model;
    if (agreed === undefined || dice.real() >= PULLED) return undefined;
    for (let i = 0; i < PULL_TRIES; i++) {
      const c = dice.below(customers);
      const start = dice.below(days);
      for (let k = 0; k < days; k++) {
        const day = (start + k) % days;
        if (agreed[c * days + day] === 0 || state.routeOf[c * days + day]! >= 0) continue;
        const route = state.someRoute(c, day);
        if (route < 0) continue;
        removed.remove(c);
        ruinRoute(state, dice, removed, route, TUNING.longest);
        return c;
      }
    }
    return undefined;
  }

  /** Where to remove: around any customer, at times around one that wants more visits. */
  private seed(): number {
    const { state, dice, model } = this;
    if (state.shortCount === 0 || dice.real() >= SHORT_SEEDS) return dice.below(model.customers);
    return state.short[dice.below(state.shortCount)]!;
  }

  /** Tries customers short of visits again: the room that a removal makes is near its seed. */
  private includeShort(seed: number): void {
    const { state, dice, removed, model } = this;
    const { short, shortCount, visits } = state;
    if (shortCount <= RETRIED_NEAR + RETRIED_ANY) {
      for (let i = 0; i < shortCount; i++) removed.include(short[i]!);
      return;
    }
    const { neighbours, neighbourCount, wanted } = model;
    const end = (seed + 1) * neighbourCount;
    let near = 0;
    for (let k = end - neighbourCount; k < end && near < RETRIED_NEAR; k++) {
      const c = neighbours[k]!;
      if (visits[c]! >= wanted[c]! || removed.has(c)) continue;
      removed.include(c);
      near += 1;
    }
    for (let i = 0; i < RETRIED_ANY; i++) removed.include(short[dice.below(shortCount)]!);
  }

  private priceVisits(): void {
    this.state.begin();
    for (let c = 0; c < this.model.customers; c++) this.recreate.keep(c);
  }

  private construct(): void {
    const { state, removed } = this;
    state.begin();
    removed.clear();
    for (let c = 0; c < this.model.customers; c++) removed.include(c);
    // Where visits may be left out, the first order of the model says who comes first.
    const key = this.model.worth === undefined ? undefined : this.model.orders[0]?.key;
    this.recreate.all(removed.list, removed.count, Infinity, -1, key);
    this.current = this.total();
    this.note();
  }

  private total(): number {
    return this.state.cost + (this.model.terms?.total() ?? 0);
  }

  /** Remembers the plan as it stands when it is the best so far and keeps all rules. */
  private note(): void {
    if (this.state.excess >= TINY) return;
    const surcharge = this.shadow === 1 ? 0 : (this.model.rules.scarce?.surcharge() ?? 0);
    const cost = this.current - surcharge;
    if (cost < this.bestCost - TINY) this.record(cost);
  }

  private record(cost: number): void {
    this.bestCost = cost;
    const { count, width, stops, length } = this.state.routes;
    for (let r = 0; r < count; r++) {
      const end = r * width + length[r]!;
      for (let k = r * width; k < end; k++) this.bestStops[k] = stops[k]!;
      this.bestLength[r] = length[r]!;
    }
  }
}
