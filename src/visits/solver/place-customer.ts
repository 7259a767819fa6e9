import { firstCallCost, gapCost, lastCallCost, stretchedCycle } from './customer-cost';
import type { RepState } from './rep-state';

/** Days that the customer already has: a free visit, an appointment. */
const PLACED = 1;
const AGREED = 2;

/** Reused between calls: sized for the largest customer and horizon seen so far. */
export class PlacementScratch {
  added: Float64Array = new Float64Array(0);
  position: Int32Array = new Int32Array(0);
  fixed: Uint8Array = new Uint8Array(0);
  price: Float64Array = new Float64Array(0);
  parent: Int32Array = new Int32Array(0);
  readonly found = { position: -1, added: 0 };

  fit(days: number, states: number): void {
    if (this.added.length < days) {
      this.added = new Float64Array(days);
      this.position = new Int32Array(days);
      this.fixed = new Uint8Array(days);
    }
    if (this.price.length < states) {
      this.price = new Float64Array(states);
      this.parent = new Int32Array(states);
    }
  }
}

/**
 * Gives the unplaced free visits of a customer the cheapest set of days, all at once: the travel of the best insertion on
 * each day plus spacing, lateness and change, exactly, by dynamic programming over (visits so far, last day, free visits
 * in its week). When not all of them fit it tries one less. Edits the state within the caller's `begin`.
 * O(visits × days²) plus one insertion search a day.
 * @returns the number of visits that were placed
 */
export function placeCustomer(state: RepState, c: number, scratch: PlacementScratch): number {
  const { model, weights } = state;
  const free = countUnplaced(state, c);
  if (free === 0 || model.dayCount === 0) return 0;
  const days = model.dayCount;
  const perWeek = weekLimit(state, c);
  const fixedCount = countPlaced(state, c);
  scratch.fit(days, (fixedCount + free + 1) * days * (perWeek + 1));
  const { added, position, fixed, found } = scratch;
  const slot = state.freeSlotOf(c);
  fixed.fill(0, 0, days);
  for (let s = model.slotOffset[c]!; s < model.slotOffset[c + 1]!; s++) {
    if (state.slotDay[s]! >= 0) fixed[state.slotDay[s]!] = state.isFree(s) ? PLACED : AGREED;
  }
  let openDays = 0;
  for (let day = 0; day < days; day++) {
    added[day] = fixed[day]! > 0 ? 0 : Infinity;
    if (fixed[day]! > 0 || model.allowed[c * days + day] === 0) continue;
    state.bestPosition(day, slot, found);
    if (found.position < 0) continue;
    position[day] = found.position;
    added[day] =
      weights.travelMinute * found.added +
      state.balanceChange(day, found.added + model.visitMinutes[c]!) -
      weights.change * model.previous[c * days + day]!;
    openDays += 1;
  }
  for (let extra = Math.min(free, openDays); extra > 0; extra--) {
    const chosen = cheapestDays(state, c, fixedCount + extra, perWeek, scratch);
    if (chosen === undefined) continue;
    for (const day of chosen) {
      if (fixed[day] === 0) state.insert(day, position[day]!, state.freeSlotOf(c));
    }
    return extra;
  }
  return 0;
}

/** The days of `count` visits, the fixed ones among them; undefined when the weekly limit or the days do not allow it. */
function cheapestDays(
  state: RepState,
  c: number,
  count: number,
  perWeek: number,
  { added, fixed, price, parent }: PlacementScratch,
): number[] | undefined {
  const { model, weights } = state;
  const days = model.dayCount;
  const levels = perWeek + 1;
  const cycle = stretchedCycle(model, c, count);
  const spaced = model.cycle[c]! > 0;
  const at = (visit: number, day: number, used: number) => (visit * days + day) * levels + used;
  price.fill(Infinity, 0, count * days * levels);
  let firstFixed = days;
  let lastFixed = -1;
  for (let day = 0; day < days; day++) {
    if (fixed[day]! > 0) {
      firstFixed = Math.min(firstFixed, day);
      lastFixed = day;
    }
  }
  for (let visit = 0; visit < count; visit++) {
    for (let day = 0; day < days; day++) {
      const own = added[day]!;
      if (own === Infinity) continue;
      const agreed = fixed[day] === AGREED;
      const week = model.dayWeek[day]!;
      const room = Math.min(perWeek, model.weekRoom[c * model.weekCount + week]!);
      if (!agreed && room < 1) continue;
      const step = agreed ? 0 : 1;
      if (visit === 0) {
        if (firstFixed < day) continue;
        const start = spaced ? firstCallCost(model, weights, c, model.dayDate[day]!, cycle) : 0;
        price[at(0, day, step)] = own + start;
        parent[at(0, day, step)] = -1;
        continue;
      }
      for (let before = day - 1; before >= 0; before--) {
        if (added[before] !== Infinity) {
          const gap = spaced ? gapCost(weights, model.dayDate[day]! - model.dayDate[before]!, cycle) : 0;
          const sameWeek = model.dayWeek[before] === week;
          for (let used = 0; used < levels; used++) {
            const sum = price[at(visit - 1, before, used)]! + gap + own;
            const now = (sameWeek ? used : 0) + step;
            if (now > perWeek || (!agreed && now > room)) continue;
            const here = at(visit, day, now);
            if (sum < price[here]!) {
              price[here] = sum;
              parent[here] = at(visit - 1, before, used);
            }
          }
        }
        if (fixed[before]! > 0) break;
      }
    }
  }
  let best = Infinity;
  let end = -1;
  for (let day = Math.max(0, lastFixed); day < days; day++) {
    for (let used = 0; used < levels; used++) {
      const here = at(count - 1, day, used);
      const sum = price[here]! + (spaced ? lastCallCost(model, weights, c, model.dayDate[day]!, cycle) : 0);
      if (sum < best) {
        best = sum;
        end = here;
      }
    }
  }
  if (end < 0) return undefined;
  const chosen: number[] = [];
  for (let here = end; here >= 0; here = parent[here]!) chosen.push(Math.floor(here / levels) % days);
  return chosen.reverse();
}

function countUnplaced(state: RepState, c: number): number {
  let count = 0;
  for (let s = state.model.slotOffset[c]!; s < state.model.slotOffset[c + 1]!; s++) {
    if (state.isUnplaced(s)) count += 1;
  }
  return count;
}

function countPlaced(state: RepState, c: number): number {
  let count = 0;
  for (let s = state.model.slotOffset[c]!; s < state.model.slotOffset[c + 1]!; s++) {
    if (state.slotDay[s]! >= 0) count += 1;
  }
  return count;
}

function weekLimit(state: RepState, c: number): number {
  const { model } = state;
  let limit = 0;
  for (let week = 0; week < model.weekCount; week++) {
    limit = Math.max(limit, model.weekRoom[c * model.weekCount + week]!);
  }
  return Math.max(0, Math.min(limit, 7));
}
