import type { Move } from './move';
import { pick } from './move';

/** Visits that one other may displace. */
const MOST = 4;

/**
 * Makes room for a customer who is left out by taking visits of lower priority off a day until the visit fits: one long visit
 * can need the time of several short ones, which `exchangeLeftOut` cannot give it.
 */
export const displace: Move = (state, { random, scratch }) => {
  if (state.unplacedCount === 0) return false;
  const { model } = state;
  const one = state.unplaced[pick(random, state.unplacedCount)]!;
  const other = state.unplaced[pick(random, state.unplacedCount)]!;
  const rank = (slot: number) => model.priority[model.slotCustomer[slot]!]!;
  const incoming = rank(other) > rank(one) ? other : one;
  const c = model.slotCustomer[incoming]!;
  const day = pick(random, model.dayCount);
  if (!state.mayVisit(c, day)) return false;
  for (let removed = 0; removed < MOST; removed++) {
    const lower = nextLower(state, day, rank(incoming), pick(random, state.length[day]! || 1));
    if (lower < 0) return false;
    state.remove(day, lower);
    if (state.settle() === Infinity) return false;
    state.bestPosition(day, incoming, scratch.found);
    if (scratch.found.position >= 0) {
      state.insert(day, scratch.found.position, incoming);
      return true;
    }
  }
  return false;
};

/** Position of a free visit of less than a priority, looked for from `from` on around the day; −1 without one. */
function nextLower(state: Parameters<Move>[0], day: number, below: number, from: number): number {
  const { model } = state;
  const count = state.length[day]!;
  for (let i = 0; i < count; i++) {
    const position = (from + i) % count;
    const slot = state.at(day, position);
    if (state.isFree(slot) && model.priority[model.slotCustomer[slot]!]! < below) return position;
  }
  return -1;
}
