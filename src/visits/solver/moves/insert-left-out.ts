import { placeCustomer } from '../place-customer';
import type { Move } from './move';
import { pick } from './move';

/** Tries to find days for the missing visits of one customer. */
export const insertLeftOut: Move = (state, { random, scratch }) => {
  if (state.unplacedCount === 0) return false;
  const slot = state.unplaced[pick(random, state.unplacedCount)]!;
  return placeCustomer(state, state.model.slotCustomer[slot]!, scratch) > 0;
};
