import type { Random } from '../../../core/random';
import type { PlacementScratch } from '../place-customer';
import type { RepState } from '../rep-state';

/** What a move may use beside the state. */
export interface MoveTools {
  readonly random: Random;
  readonly scratch: PlacementScratch;
}

/**
 * Edits the state within an open transaction (`begin` was called, `settle` or `revert` follows).
 * @returns false when the move found nothing to do; the caller then reverts
 */
export type Move = (state: RepState, tools: MoveTools) => boolean;

/** A whole number from 0 to `below − 1`. */
export function pick(random: Random, below: number): number {
  return Math.floor(random() * below);
}

/** A random day with at least `visits` visits; −1 when a few tries find none. */
export function pickBusyDay(state: RepState, random: Random, visits: number): number {
  for (let tries = 0; tries < 8; tries++) {
    const day = pick(random, state.model.dayCount);
    if (state.length[day]! >= visits) return day;
  }
  return -1;
}
