import type { Move } from './move';
import { pick, pickBusyDay } from './move';

/** Gives the place of a free visit to a customer who is left out; right when the day is full and the other matters more. */
export const exchangeLeftOut: Move = (state, { random, scratch }) => {
  if (state.unplacedCount === 0) return false;
  const { model } = state;
  const day = pickBusyDay(state, random, 1);
  if (day < 0) return false;
  const position = pick(random, state.length[day]!);
  const out = state.at(day, position);
  const incoming = state.unplaced[pick(random, state.unplacedCount)]!;
  const c = model.slotCustomer[incoming]!;
  if (!state.isFree(out) || model.slotCustomer[out] === c || !state.mayVisit(c, day)) return false;
  state.remove(day, position);
  if (state.settle() === Infinity) return false;
  state.bestPosition(day, incoming, scratch.found);
  if (scratch.found.position < 0) return false;
  state.insert(day, scratch.found.position, incoming);
  return true;
};
