import type { Move } from './move';
import { pick, pickBusyDay } from './move';

/** Lets two free visits of different customers change days, each at its cheapest place. */
export const swapDays: Move = (state, { random, scratch }) => {
  const { model } = state;
  const dayA = pickBusyDay(state, random, 1);
  const dayB = pickBusyDay(state, random, 1);
  if (dayA < 0 || dayB < 0 || dayA === dayB) return false;
  const positionA = pick(random, state.length[dayA]!);
  const positionB = pick(random, state.length[dayB]!);
  const a = state.at(dayA, positionA);
  const b = state.at(dayB, positionB);
  const customerA = model.slotCustomer[a]!;
  const customerB = model.slotCustomer[b]!;
  if (customerA === customerB || !state.isFree(a) || !state.isFree(b)) return false;
  if (
    model.allowed[customerA * model.dayCount + dayB] === 0 ||
    model.allowed[customerB * model.dayCount + dayA] === 0
  ) {
    return false;
  }
  state.remove(dayA, positionA);
  state.remove(dayB, positionB);
  const { found } = scratch;
  if (!state.mayVisit(customerA, dayB) || !state.mayVisit(customerB, dayA) || state.settle() === Infinity)
    return false;
  state.bestPosition(dayB, a, found);
  if (found.position < 0) return false;
  state.insert(dayB, found.position, a);
  state.bestPosition(dayA, b, found);
  if (found.position < 0) return false;
  state.insert(dayA, found.position, b);
  return true;
};
