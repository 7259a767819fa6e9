import type { Random } from '../../core/random';
import { displace } from './moves/displace';
import { exchangeLeftOut } from './moves/exchange-left-out';
import { insertLeftOut } from './moves/insert-left-out';
import type { Move, MoveTools } from './moves/move';
import { orOpt } from './moves/or-opt';
import { relocateBetween } from './moves/relocate-between';
import { relocateWithin } from './moves/relocate-within';
import { rescheduleCustomer } from './moves/reschedule-customer';
import { swapDays } from './moves/swap-days';
import { twoOpt } from './moves/two-opt';
import { PlacementScratch } from './place-customer';
import type { RepState } from './rep-state';

/** How many accepted prices late acceptance looks back. */
const HISTORY = 300;
/** Smaller differences of the price are rounding. */
const EPSILON = 1e-7;

/** Chance of each move; they add up to 1. Moves that search all days are rare because they cost some fifty cheap ones. */
const MOVES: readonly { readonly move: Move; readonly share: number }[] = [
  { move: relocateBetween, share: 0.3 },
  { move: swapDays, share: 0.2 },
  { move: relocateWithin, share: 0.14 },
  { move: twoOpt, share: 0.12 },
  { move: orOpt, share: 0.08 },
  { move: exchangeLeftOut, share: 0.06 },
  { move: displace, share: 0.04 },
  { move: rescheduleCustomer, share: 0.04 },
  { move: insertLeftOut, share: 0.02 },
];

/**
 * Improves one rep's plan by random local moves under late acceptance hill climbing (Burke and Bykov 2017): a move is
 * kept when the plan is no worse than now or than it was `HISTORY` steps ago. Keeps the best plan seen.
 */
export class Improver {
  private readonly state: RepState;
  private readonly tools: MoveTools;
  private readonly history = new Float64Array(HISTORY);
  private step = 0;
  private bestCost: number;
  private readonly bestRoutes: Int32Array;
  private readonly bestLength: Int32Array;

  constructor(state: RepState, random: Random) {
    this.state = state;
    this.tools = { random, scratch: new PlacementScratch() };
    this.history.fill(state.cost);
    this.bestCost = state.cost;
    this.bestRoutes = state.routes.slice();
    this.bestLength = state.length.slice();
  }

  /** Price of the best plan so far. */
  get cost(): number {
    return this.bestCost;
  }

  /** Tries one move. */
  iterate(): void {
    const { state } = this;
    const at = this.step++ % HISTORY;
    state.begin();
    if (!this.propose()) {
      state.revert();
      return;
    }
    const cost = state.settle();
    if (cost <= state.cost + EPSILON || cost <= this.history[at]!) {
      state.accept();
      if (cost < this.bestCost - EPSILON) this.remember(cost);
    } else {
      state.revert();
    }
    if (state.cost < this.history[at]!) this.history[at] = state.cost;
  }

  /** Slots of each day of the best plan, in driving order. */
  bestRoute(day: number): readonly number[] {
    const base = day * this.state.width;
    return [...this.bestRoutes.subarray(base, base + this.bestLength[day]!)];
  }

  private propose(): boolean {
    let x = this.tools.random();
    for (const { move, share } of MOVES) {
      if (x < share) return move(this.state, this.tools);
      x -= share;
    }
    return false;
  }

  private remember(cost: number): void {
    this.bestCost = cost;
    this.bestRoutes.set(this.state.routes);
    this.bestLength.set(this.state.length);
  }
}
