import type { Move } from './move';
import { pick, pickBusyDay } from './move';

/** Moves one visit to another place in the same day's route. */
export const relocateWithin: Move = (state, { random }) => {
  const day = pickBusyDay(state, random, 2);
  if (day < 0) return false;
  const count = state.length[day]!;
  const from = pick(random, count);
  const to = (from + 1 + pick(random, count - 1)) % count;
  state.touchDay(day);
  const base = day * state.width;
  const slot = state.routes[base + from]!;
  if (from < to) state.routes.copyWithin(base + from, base + from + 1, base + to + 1);
  else state.routes.copyWithin(base + to + 1, base + to, base + from);
  state.routes[base + to] = slot;
  return true;
};
