import type { Move } from './move';
import { pick, pickBusyDay } from './move';

/** Moves one free visit to its cheapest place on another day. */
export const relocateBetween: Move = (state, { random, scratch }) => {
  const { model } = state;
  if (model.dayCount < 2) return false;
  const from = pickBusyDay(state, random, 1);
  if (from < 0) return false;
  const position = pick(random, state.length[from]!);
  const slot = state.at(from, position);
  if (!state.isFree(slot)) return false;
  const to = (from + 1 + pick(random, model.dayCount - 1)) % model.dayCount;
  const c = model.slotCustomer[slot]!;
  if (model.allowed[c * model.dayCount + to] === 0 || !state.hasRoom(to)) return false;
  state.remove(from, position);
  if (!state.mayVisit(c, to)) return false;
  state.bestPosition(to, slot, scratch.found);
  if (scratch.found.position < 0) return false;
  state.insert(to, scratch.found.position, slot);
  return true;
};
