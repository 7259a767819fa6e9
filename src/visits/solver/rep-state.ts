import type { PlanWeights } from '../problem';
import { customerCost } from './customer-cost';
import type { RepModel } from './rep-model';
import { advance, leg, restFits, visitStart } from './schedule';

/**
 * The changing plan of one rep. A move edits routes between `begin` and `accept`/`revert`; `settle` prices only what was
 * touched, and `revert` puts the touched days and slots back from the journal.
 */
export class RepState {
  readonly model: RepModel;
  readonly weights: PlanWeights;
  /** Slots of day d in driving order: `routes[d × width … + length[d])`. */
  readonly routes: Int32Array;
  readonly width: number;
  readonly length: Int32Array;
  /** Day of each slot, −1 when it has none. */
  readonly slotDay: Int32Array;
  /** Slots without a day, `unplaced[0 … unplacedCount)`. Appointments that cannot be kept are not among them. */
  readonly unplaced: Int32Array;
  unplacedCount = 0;
  /** Price of the plan as it was last accepted. */
  cost = 0;

  private readonly travel: Float64Array;
  private readonly work: Float64Array;
  private readonly fixedOn: Int32Array;
  private readonly customerPrice: Float64Array;
  private readonly unplacedAt: Int32Array;
  private readonly scratchDays: Int32Array;

  private readonly savedRoutes: Int32Array;
  private readonly savedLength: Int32Array;
  private readonly savedTravel: Float64Array;
  private readonly savedWork: Float64Array;
  private readonly savedFixed: Int32Array;
  private readonly dayMark: Int32Array;
  private readonly touchedDays: Int32Array;
  private touchedDayCount = 0;
  private readonly slotLog: number[] = [];
  private readonly customerMark: Int32Array;
  private readonly touchedCustomers: number[] = [];
  private readonly savedPrice: number[] = [];
  private stamp = 1;
  private travelTotal = 0;
  private priceTotal = 0;
  private savedTravelTotal = 0;
  private savedPriceTotal = 0;
  private pending = 0;

  constructor(model: RepModel, weights: PlanWeights) {
    this.model = model;
    this.weights = weights;
    const { dayCount, slotCount, customerCount } = model;
    const fixed = new Int32Array(dayCount);
    for (let s = 0; s < slotCount; s++) {
      if (model.slotFixedDay[s]! >= 0) fixed[model.slotFixedDay[s]!]! += 1;
    }
    this.width = Math.max(1, ...model.maxVisits, ...fixed) + 1;
    this.width = Math.min(this.width, slotCount + 1);
    this.routes = new Int32Array(dayCount * this.width);
    this.savedRoutes = new Int32Array(dayCount * this.width);
    this.length = new Int32Array(dayCount);
    this.savedLength = new Int32Array(dayCount);
    this.travel = new Float64Array(dayCount);
    this.savedTravel = new Float64Array(dayCount);
    this.work = new Float64Array(dayCount);
    this.savedWork = new Float64Array(dayCount);
    this.fixedOn = new Int32Array(dayCount);
    this.savedFixed = new Int32Array(dayCount);
    this.dayMark = new Int32Array(dayCount);
    this.touchedDays = new Int32Array(dayCount);
    this.slotDay = new Int32Array(slotCount).fill(-1);
    this.unplaced = new Int32Array(slotCount);
    this.unplacedAt = new Int32Array(slotCount).fill(-1);
    this.customerPrice = new Float64Array(customerCount);
    this.customerMark = new Int32Array(customerCount);
    this.scratchDays = new Int32Array(dayCount + 1);
    for (let s = 0; s < slotCount; s++) if (model.slotFixedDay[s]! < 0) this.addUnplaced(s);
    for (let c = 0; c < customerCount; c++) {
      this.customerPrice[c] = customerCost(model, weights, c, this.scratchDays, 0);
      this.priceTotal += this.customerPrice[c]!;
    }
    this.cost = this.total();
  }

  /** True for a visit that the solver may move to another day or leave out. */
  isFree(slot: number): boolean {
    return this.model.slotFixedDay[slot]! < 0;
  }

  /** Slot at a position of a day's route. */
  at(day: number, position: number): number {
    return this.routes[day * this.width + position]!;
  }

  /** Slots of a day in driving order. */
  route(day: number): readonly number[] {
    return [...this.routes.subarray(day * this.width, day * this.width + this.length[day]!)];
  }

  /** Position of a slot in a day's route, −1 when it is not there. */
  positionOf(day: number, slot: number): number {
    for (let position = 0; position < this.length[day]!; position++) {
      if (this.at(day, position) === slot) return position;
    }
    return -1;
  }

  /** Minutes of travel of a day, as last settled. */
  travelOf(day: number): number {
    return this.travel[day]!;
  }

  /** Minutes of visits and travel of a day, as last settled. */
  workOf(day: number): number {
    return this.work[day]!;
  }

  /** True when free visits of the customer keep to its days, to one a day and to the weekly limit with one more on `day`. */
  mayVisit(c: number, day: number): boolean {
    const { model } = this;
    if (model.allowed[c * model.dayCount + day] === 0) return false;
    const week = model.dayWeek[day]!;
    let inWeek = 0;
    for (let s = model.slotOffset[c]!; s < model.slotOffset[c + 1]!; s++) {
      const d = this.slotDay[s]!;
      if (d === day) return false;
      if (d >= 0 && this.isFree(s) && model.dayWeek[d] === week) inWeek += 1;
    }
    return inWeek < model.weekRoom[c * model.weekCount + week]!;
  }

  /** True for a free visit that still wants a day. */
  isUnplaced(slot: number): boolean {
    return this.unplacedAt[slot]! >= 0;
  }

  /** A free visit of the customer that still wants a day, −1 when there is none. */
  freeSlotOf(c: number): number {
    for (let s = this.model.slotOffset[c]!; s < this.model.slotOffset[c + 1]!; s++) {
      if (this.unplacedAt[s]! >= 0) return s;
    }
    return -1;
  }

  /** Strikes one free visit off for good for each appointment that is kept: an appointment counts as a call. */
  retireSurplus(): void {
    const { model } = this;
    for (let c = 0; c < model.customerCount; c++) {
      let kept = 0;
      for (let s = model.slotOffset[c]!; s < model.slotOffset[c + 1]!; s++) {
        if (!this.isFree(s) && this.slotDay[s]! >= 0) kept += 1;
      }
      for (; kept > 0; kept--) {
        const slot = this.freeSlotOf(c);
        if (slot >= 0) this.dropUnplaced(slot);
      }
    }
  }

  /** Starts a move. */
  begin(): void {
    this.stamp += 1;
    this.touchedDayCount = 0;
    this.slotLog.length = 0;
    this.touchedCustomers.length = 0;
    this.savedPrice.length = 0;
    this.savedTravelTotal = this.travelTotal;
    this.savedPriceTotal = this.priceTotal;
  }

  /** Puts a slot into a day's route before `position`. The caller sees to it that the route has room (`hasRoom`). */
  insert(day: number, position: number, slot: number): void {
    this.touchDay(day);
    const base = day * this.width;
    const count = this.length[day]!;
    this.routes.copyWithin(base + position + 1, base + position, base + count);
    this.routes[base + position] = slot;
    this.length[day] = count + 1;
    if (!this.isFree(slot)) this.fixedOn[day]! += 1;
    this.setSlotDay(slot, day);
  }

  /** Takes the slot at a position out of a day's route. */
  remove(day: number, position: number): number {
    this.touchDay(day);
    const base = day * this.width;
    const slot = this.routes[base + position]!;
    this.routes.copyWithin(base + position, base + position + 1, base + this.length[day]!);
    this.length[day]! -= 1;
    if (!this.isFree(slot)) this.fixedOn[day]! -= 1;
    this.setSlotDay(slot, -1);
    return slot;
  }

  /** Marks a day whose order the move is about to change in place. */
  touchDay(day: number): void {
    if (this.dayMark[day] === this.stamp) return;
    this.dayMark[day] = this.stamp;
    this.touchedDays[this.touchedDayCount++] = day;
    const base = day * this.width;
    this.savedRoutes.set(this.routes.subarray(base, base + this.length[day]!), base);
    this.savedLength[day] = this.length[day]!;
    this.savedTravel[day] = this.travel[day]!;
    this.savedWork[day] = this.work[day]!;
    this.savedFixed[day] = this.fixedOn[day]!;
  }

  /** True when one more visit fits into the route's array and into the day's number of visits. */
  hasRoom(day: number): boolean {
    const count = this.length[day]!;
    return count + 1 < this.width && count < this.model.maxVisits[day]!;
  }

  /** Prices the plan after the move so far; Infinity when a touched day cannot be driven. */
  settle(): number {
    for (let i = 0; i < this.touchedDayCount; i++) {
      if (!this.settleDay(this.touchedDays[i]!)) return (this.pending = Infinity);
    }
    for (const [i, c] of this.touchedCustomers.entries()) {
      const count = this.collectDays(c);
      if (i >= this.savedPrice.length) this.savedPrice.push(this.customerPrice[c]!);
      const price = customerCost(this.model, this.weights, c, this.scratchDays, count);
      this.priceTotal += price - this.customerPrice[c]!;
      this.customerPrice[c] = price;
    }
    return (this.pending = this.total());
  }

  /** Keeps the move. */
  accept(): void {
    this.cost = this.pending;
  }

  /** Takes the move back. */
  revert(): void {
    for (let i = 0; i < this.touchedDayCount; i++) {
      const day = this.touchedDays[i]!;
      const base = day * this.width;
      this.routes.set(this.savedRoutes.subarray(base, base + this.savedLength[day]!), base);
      this.length[day] = this.savedLength[day]!;
      this.travel[day] = this.savedTravel[day]!;
      this.work[day] = this.savedWork[day]!;
      this.fixedOn[day] = this.savedFixed[day]!;
    }
    for (let i = this.slotLog.length - 2; i >= 0; i -= 2) {
      this.restoreSlotDay(this.slotLog[i]!, this.slotLog[i + 1]!);
    }
    for (const [i, price] of this.savedPrice.entries()) this.customerPrice[this.touchedCustomers[i]!] = price;
    this.travelTotal = this.savedTravelTotal;
    this.priceTotal = this.savedPriceTotal;
  }

  /**
   * Cheapest feasible position of a slot in a day's route by added travel; position −1 when there is none. Does not look
   * at the customer's days (`mayVisit`). O(route²).
   */
  bestPosition(day: number, slot: number, found: { position: number; added: number }): void {
    const { model } = this;
    found.position = -1;
    found.added = Infinity;
    if (!this.hasRoom(day)) return;
    const base = day * this.width;
    const count = this.length[day]!;
    const c = model.slotCustomer[slot]!;
    const lunchStart = model.lunchStart[day]!;
    const lunchEnd = model.lunchEnd[day]!;
    const roomMinutes = model.maxMinutes[day]! - this.work[day]! - model.visitMinutes[c]!;
    let before = model.startStop;
    let t = model.dayStart[day]!;
    for (let position = 0; position <= count; position++) {
      const after = position === count ? model.endStop : model.slotCustomer[this.routes[base + position]!]!;
      const there = leg(model, before, c);
      const added = there + leg(model, c, after) - (count === 0 ? 0 : leg(model, before, after));
      if (added < found.added && added <= roomMinutes) {
        const start = visitStart(model, day, slot, advance(t, there, lunchStart, lunchEnd));
        if (
          start >= 0 &&
          restFits(
            model,
            day,
            this.routes,
            base + position,
            count - position,
            c,
            start + model.visitMinutes[c]!,
          )
        ) {
          found.position = position;
          found.added = added;
        }
      }
      if (position === count) break;
      const next = this.routes[base + position]!;
      const start = visitStart(model, day, next, advance(t, leg(model, before, after), lunchStart, lunchEnd));
      if (start < 0) break;
      t = start + model.visitMinutes[after]!;
      before = after;
    }
  }

  /** Price of a day's load in the balance term if it worked so many minutes more. */
  balanceChange(day: number, minutes: number): number {
    const { model, weights } = this;
    if (weights.balance === 0 || model.dayCount === 0) return 0;
    let sum = 0;
    for (let d = 0; d < model.dayCount; d++) sum += this.work[d]! * model.loadScale[d]!;
    const load = this.work[day]! * model.loadScale[day]!;
    const more = minutes * model.loadScale[day]!;
    return (
      weights.balance * (2 * load * more + more * more - (2 * sum * more + more * more) / model.dayCount)
    );
  }

  private total(): number {
    const { model, weights } = this;
    let sum = 0;
    let squares = 0;
    for (let d = 0; d < model.dayCount; d++) {
      const load = this.work[d]! * model.loadScale[d]!;
      sum += load;
      squares += load * load;
    }
    const uneven = model.dayCount === 0 ? 0 : squares - (sum * sum) / model.dayCount;
    return this.priceTotal + weights.travelMinute * this.travelTotal + weights.balance * uneven;
  }

  private settleDay(day: number): boolean {
    const { model } = this;
    const base = day * this.width;
    const count = this.length[day]!;
    let travel = 0;
    let visits = 0;
    let stop = model.startStop;
    for (let i = 0; i < count; i++) {
      const c = model.slotCustomer[this.routes[base + i]!]!;
      travel += leg(model, stop, c);
      visits += model.visitMinutes[c]!;
      stop = c;
    }
    if (count > 0) travel += leg(model, stop, model.endStop);
    this.travelTotal += travel - this.travel[day]!;
    this.travel[day] = travel;
    this.work[day] = travel + visits;
    if (this.fixedOn[day]! < count) {
      if (count > model.maxVisits[day]! || travel + visits > model.maxMinutes[day]!) return false;
    }
    return (
      count === 0 || restFits(model, day, this.routes, base, count, model.startStop, model.dayStart[day]!)
    );
  }

  /** Days of a customer's visits, ascending, into `scratchDays`. */
  private collectDays(c: number): number {
    const { model, scratchDays } = this;
    let count = 0;
    for (let s = model.slotOffset[c]!; s < model.slotOffset[c + 1]!; s++) {
      const day = this.slotDay[s]!;
      if (day < 0) continue;
      let i = count++;
      while (i > 0 && scratchDays[i - 1]! > day) {
        scratchDays[i] = scratchDays[i - 1]!;
        i -= 1;
      }
      scratchDays[i] = day;
    }
    return count;
  }

  private setSlotDay(slot: number, day: number): void {
    this.slotLog.push(slot, this.slotDay[slot]!);
    const c = this.model.slotCustomer[slot]!;
    if (this.customerMark[c] !== this.stamp) {
      this.customerMark[c] = this.stamp;
      this.touchedCustomers.push(c);
    }
    this.restoreSlotDay(slot, day);
  }

  private restoreSlotDay(slot: number, day: number): void {
    const before = this.slotDay[slot]!;
    this.slotDay[slot] = day;
    if (!this.isFree(slot)) return;
    if (before < 0 && day >= 0) this.dropUnplaced(slot);
    else if (before >= 0 && day < 0) this.addUnplaced(slot);
  }

  private addUnplaced(slot: number): void {
    this.unplacedAt[slot] = this.unplacedCount;
    this.unplaced[this.unplacedCount++] = slot;
  }

  private dropUnplaced(slot: number): void {
    const at = this.unplacedAt[slot]!;
    const other = this.unplaced[--this.unplacedCount]!;
    this.unplaced[at] = other;
    this.unplacedAt[other] = at;
    this.unplacedAt[slot] = -1;
  }
}
