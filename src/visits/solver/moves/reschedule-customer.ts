import { placeCustomer } from '../place-customer';
import type { Move } from './move';
import { pick } from './move';

/** Takes all free visits of one customer out and gives them the cheapest set of days anew. */
export const rescheduleCustomer: Move = (state, { random, scratch }) => {
  const { model } = state;
  const c = pick(random, model.customerCount);
  let removed = 0;
  for (let s = model.slotOffset[c]!; s < model.slotOffset[c + 1]!; s++) {
    const day = state.slotDay[s]!;
    if (day < 0 || !state.isFree(s)) continue;
    state.remove(day, state.positionOf(day, s));
    removed += 1;
  }
  if (removed === 0) return false;
  if (state.settle() < Infinity) placeCustomer(state, c, scratch);
  return true;
};
