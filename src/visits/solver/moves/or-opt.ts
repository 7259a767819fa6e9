import type { Move } from './move';
import { pick, pickBusyDay } from './move';

/** Moves a stretch of two or three visits to another place in the same day's route, as it is or turned round (Or-opt). */
export const orOpt: Move = (state, { random }) => {
  const day = pickBusyDay(state, random, 4);
  if (day < 0) return false;
  const count = state.length[day]!;
  const size = 2 + pick(random, 2);
  const from = pick(random, count - size + 1);
  const to = pick(random, count - size + 1);
  if (from === to) return false;
  state.touchDay(day);
  const base = day * state.width;
  const stretch = state.routes.slice(base + from, base + from + size);
  if (random() < 0.5) stretch.reverse();
  if (from < to) state.routes.copyWithin(base + from, base + from + size, base + to + size);
  else state.routes.copyWithin(base + to + size, base + to, base + from);
  state.routes.set(stretch, base + to);
  return true;
};
