import { spareMoves, surplusOfMoves } from '../../agreed-visits';
import type { GlobalTerms } from '../kernel/model';
import type { ClockRules } from './clock-rules';
import type { FieldModel } from './field-model';

/** What one more moved visit of each group costs beyond the plain price, as of the last look; the search fills it in. */
export interface MovePrice {
  readonly surplus: Float64Array;
}

/** Balance of each rep's days and shares of the time by class, and the price of many moves; see `planTerms`. */
export class RepTerms implements GlobalTerms {
  private readonly balance: number;
  private readonly shareWeight: number;
  private readonly classes: number;
  /** Routes of group g: `firstRoute[g] … firstRoute[g + 1]`. */
  private readonly firstRoute: Int32Array;
  /** Σ load of each group, as of the last `total`. */
  private readonly loadSum: Float64Array;
  private readonly change: number;
  /** By group: moves at the plain price; undefined when nothing is agreed. */
  private readonly spare: Float64Array | undefined;
  /** By customer, while a group is counted: visits, and those on agreed days. */
  private readonly made: Int32Array;
  private readonly kept: Int32Array;
  /** Minutes by group × class. */
  private readonly minutes: Float64Array;
  /** By group: minutes that its days hold. */
  private readonly room: Float64Array;

  constructor(
    private readonly model: FieldModel,
    private readonly rules: ClockRules,
    private readonly movePrice: MovePrice,
  ) {
    const { weights, timeShares } = model.problem;
    const groups = model.reps.length;
    this.balance = weights.balance;
    this.classes = model.shares.length;
    this.shareWeight = timeShares === undefined || this.classes === 0 ? 0 : (weights.timeShare ?? 0);
    this.firstRoute = new Int32Array(groups + 1);
    for (let r = 0; r < model.routeCount; r++) this.firstRoute[model.routeGroup[r]! + 1]! += 1;
    for (let g = 0; g < groups; g++) this.firstRoute[g + 1]! += this.firstRoute[g]!;
    this.loadSum = new Float64Array(groups);
    this.minutes = new Float64Array(groups * this.classes);
    this.room = new Float64Array(groups);
    for (let r = 0; r < model.routeCount; r++) this.room[model.routeGroup[r]!]! += model.maxMinutes[r]!;
    this.change = weights.change;
    const spare = spareMoves(model.problem);
    this.spare =
      this.change > 0 && model.surviving.some((visits) => visits > 0)
        ? Float64Array.from(model.reps, ({ id }) => spare[id] ?? 0)
        : undefined;
    this.made = new Int32Array(model.customerCount);
    this.kept = new Int32Array(model.customerCount);
  }

  delta(route: number, c: number, added: number): number {
    const { model } = this;
    const group = model.routeGroup[route]!;
    let change = 0;
    if (this.balance > 0) {
      const scale = model.loadScale[route]!;
      const load = this.rules.work[route]! * scale;
      const { minutePrice } = this.rules;
      const travel = minutePrice > 0 ? added / minutePrice : 0;
      const more = (travel + model.visitMinutes[c]!) * scale;
      const days = this.firstRoute[group + 1]! - this.firstRoute[group]!;
      const mean = this.loadSum[group]! / days;
      change = this.balance * mean * mean * more * (2 * (load - mean) + more - more / days);
    }
    if (this.shareWeight > 0 && model.shareClass[c]! >= 0) change += this.shareChange(group, c);
    return change;
  }

  changed(c: number, groupBefore: number, before: number, group: number, now: number): void {
    const kind = this.model.shareClass[c]!;
    if (kind < 0) return;
    const minutes = this.model.visitMinutes[c]!;
    if (groupBefore >= 0) this.minutes[groupBefore * this.classes + kind]! -= before * minutes;
    if (group >= 0) this.minutes[group * this.classes + kind]! += now * minutes;
  }

  total(): number {
    const { model, rules } = this;
    let total = 0;
    for (let g = 0; g < model.reps.length; g++) {
      const from = this.firstRoute[g]!;
      const to = this.firstRoute[g + 1]!;
      let sum = 0;
      let squares = 0;
      for (let r = from; r < to; r++) {
        const load = rules.work[r]! * model.loadScale[r]!;
        sum += load;
        squares += load * load;
      }
      this.loadSum[g] = sum;
      const mean = to > from ? sum / (to - from) : 0;
      total += this.balance * mean * mean * (squares - sum * mean);
      if (this.shareWeight > 0) total += this.shareWeight * this.deviation(g, -1, 0);
      if (this.spare !== undefined) total += this.moves(g, this.spare[g]!);
    }
    return total;
  }

  /** Price of a group's moves beyond the plain one; tells what one more would cost. */
  private moves(group: number, spare: number): number {
    const moved = this.movedOf(group);
    const surplus = surplusOfMoves(moved, spare);
    this.movePrice.surplus[group] = this.change * (surplusOfMoves(moved + 1, spare) - surplus);
    return this.change * surplus;
  }

  /** Surviving visits of a group's own customers that are made on another day. */
  private movedOf(group: number): number {
    const { model, made, kept } = this;
    const { previous, home, dayCount, routeDay, surviving } = model;
    const { stops, length, width } = this.rules.routes;
    const from = this.firstRoute[group]!;
    const to = this.firstRoute[group + 1]!;
    for (let r = from; r < to; r++) {
      const day = routeDay[r]!;
      const end = r * width + length[r]!;
      for (let k = r * width; k < end; k++) {
        const c = stops[k]!;
        made[c]! += 1;
        kept[c]! += previous[c * dayCount + day]!;
      }
    }
    let moved = 0;
    for (let r = from; r < to; r++) {
      const end = r * width + length[r]!;
      for (let k = r * width; k < end; k++) {
        const c = stops[k]!;
        if (home[c] === group) moved += Math.max(0, Math.min(surviving[c]!, made[c]!) - kept[c]!);
        // Counted once; and both are empty for the next group.
        made[c] = 0;
        kept[c] = 0;
      }
    }
    return moved;
  }

  /** Change of the group's share term by one more visit to the customer. */
  private shareChange(group: number, c: number): number {
    const after = this.deviation(group, this.model.shareClass[c]!, this.model.visitMinutes[c]!);
    return this.shareWeight * (after - this.deviation(group, -1, 0));
  }

  /** T ÷ C × Σ (m ÷ T − s)² of a group if the class had so many minutes more. */
  private deviation(group: number, kind: number, more: number): number {
    const { model, minutes, classes } = this;
    const base = group * classes;
    let all = more;
    for (let k = 0; k < classes; k++) all += minutes[base + k]!;
    if (all <= 0 || this.room[group] === 0) return 0;
    let sum = 0;
    for (let k = 0; k < classes; k++) {
      const off = (minutes[base + k]! + (k === kind ? more : 0)) / all - model.shares[k]!;
      sum += off * off;
    }
    return (sum * all) / this.room[group]!;
  }
}
