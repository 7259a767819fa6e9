import type { Move } from './move';
import { pick, pickBusyDay } from './move';

/** Reverses a stretch of one day's route (2-opt). */
export const twoOpt: Move = (state, { random }) => {
  const day = pickBusyDay(state, random, 2);
  if (day < 0) return false;
  const count = state.length[day]!;
  const a = pick(random, count);
  const b = (a + 1 + pick(random, count - 1)) % count;
  state.touchDay(day);
  const base = day * state.width;
  state.routes.subarray(base + Math.min(a, b), base + Math.max(a, b) + 1).reverse();
  return true;
};
