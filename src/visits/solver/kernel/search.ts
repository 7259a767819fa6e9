import { Dice } from './dice';
import { exactExp, exactLn } from './exact-math';
import type { RoutePlan, SearchModel } from './model';
import { Recreate } from './recreate';
import { Removed } from './removed';
import { ruinStrings } from './ruin-strings';
import { SearchState } from './state';

/** How to search. */
export interface SearchOptions {
  /** Any integer; the same model, seed and iterations give the same plan on every machine. */
  readonly seed: number;
  /** Steps of the whole budget; shapes the cooling. */
  readonly iterations: number;
  /** A plan to start from, e.g. with the locked visits; default empty routes. */
  readonly start?: RoutePlan;
  /** True for a start that is good already: the search stays near it. */
  readonly warm?: boolean;
  /**
   * Temperature to begin with, in mean legs; without it the search's own. Where visits may be left out, a high one pays: then
   * who is visited is settled before how.
   */
  readonly heat?: number;
}

/** Temperatures at the start, at a warm start, and at the end, in mean legs. */
const HOT = 0.5;
const WARM = 0.05;
const COLD = 0.005;
/** Smaller differences of the cost are rounding. */
const TINY = 1e-9;
/** Short customers that are tried again in one step at most. */
const RETRIED = 12;
/** Share of removals around a short customer, while there are any. */
const SHORT_SEEDS = 0.3;

export const KNOBS = { size: 10, longest: 10, anyDay: 0.5, hot: HOT, cold: COLD, blink: 0.01 };

/** An anytime search. `step` in pieces of any length gives the same plan as in one go. */
export class RouteSearch {
  private readonly state: SearchState;
  private readonly dice: Dice;
  private readonly recreate: Recreate;
  private readonly removed: Removed;
  private iteration = 0;
  private temperature: number;
  private readonly cooling: number;
  private current: number;
  private bestCost: number;
  private bestPlan: Int32Array[];

  constructor(
    private readonly model: SearchModel,
    options: SearchOptions,
  ) {
    this.dice = new Dice(options.seed);
    this.state = new SearchState(model);
    this.recreate = new Recreate(this.state, this.dice);
    this.recreate.blink = KNOBS.blink;
    this.removed = new Removed(this.state);
    if (options.start !== undefined) this.state.load(options.start);
    this.construct();
    this.current = this.total();
    this.bestCost = this.current;
    this.bestPlan = this.state.plan();
    const leg = this.meanLeg();
    const hot = leg * (options.heat ?? (options.warm === true ? WARM : KNOBS.hot));
    const cold = leg * KNOBS.cold;
    this.temperature = hot;
    this.cooling = exactExp(exactLn(cold / hot) / Math.max(1, options.iterations));
  }

  /** Steps done so far. */
  get iterations(): number {
    return this.iteration;
  }

  /** Cost of the best plan that keeps all rules. */
  get cost(): number {
    return this.bestCost;
  }

  /** The best plan so far, one list of customers a route. */
  best(): RoutePlan {
    return this.bestPlan;
  }

  /** Goes on for so many steps. */
  step(count: number): void {
    for (let i = 0; i < count; i++) this.iterate();
  }

  private iterate(): void {
    const { state, dice, removed } = this;
    this.iteration += 1;
    this.temperature *= this.cooling;
    state.begin();
    removed.clear();
    const seed = this.seed();
    ruinStrings(state, dice, removed, seed, KNOBS.size, KNOBS.longest, dice.real() < KNOBS.anyDay);
    state.refreshDirty();
    this.includeShort();
    this.recreate.all(removed.list, removed.count);
    const cost = this.total();
    if (cost < this.current + this.temperature * dice.exponential()) {
      this.current = cost;
      if (cost < this.bestCost - TINY && state.excess < TINY) {
        this.bestCost = cost;
        this.bestPlan = state.plan();
      }
    } else {
      state.revert();
    }
  }

  /** Where to remove: around any customer, at times around one that wants more visits. */
  private seed(): number {
    const { state, dice, model } = this;
    if (state.shortCount === 0 || dice.real() >= SHORT_SEEDS) return dice.below(model.customers);
    return state.short[dice.below(state.shortCount)]!;
  }

  private includeShort(): void {
    const { state, dice, removed } = this;
    const { short } = state;
    if (state.shortCount <= RETRIED) {
      for (let i = 0; i < state.shortCount; i++) removed.include(short[i]!);
      return;
    }
    for (let i = 0; i < RETRIED; i++) removed.include(short[dice.below(state.shortCount)]!);
  }

  private construct(): void {
    const { state, removed } = this;
    state.begin();
    removed.clear();
    for (let c = 0; c < this.model.customers; c++) removed.include(c);
    this.recreate.all(removed.list, removed.count);
  }

  private total(): number {
    return this.state.cost + (this.model.terms?.total() ?? 0);
  }

  private meanLeg(): number {
    const { routes, routeCost } = this.state;
    let cost = 0;
    let legs = 0;
    for (let r = 0; r < routes.count; r++) {
      cost += routeCost[r]!;
      if (routes.length[r]! > 0) legs += routes.length[r]! + 1;
    }
    return Math.max(TINY, cost / Math.max(1, legs));
  }
}
