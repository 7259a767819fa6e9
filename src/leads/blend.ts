import type { LeadData } from './lead-data';
import { dealCounts } from './lead-data';

/** Closed deals from which a score is learned at all, and from which it stands alone (DOMAIN 2). */
export const LEAST_DEALS = 20;
export const LEAST_OF_CLASS = 5;
export const FULL_DEALS = 80;
/** Share of the learned score at {@link LEAST_DEALS}; it grows evenly to 1 at {@link FULL_DEALS}. */
const LEAST_SHARE = 2 / 3;
/** Logit for each point of the points score: the steepness of the logit at one half, 4, over 100 points. */
const LOGIT_PER_POINT = 4 / 100;

/**
 * Share of the learned score in the blend: 2/3 with 20 closed deals, 1 from 80 on.
 * @example learnedShare(50) === 5 / 6
 */
export function learnedShare(deals: number): number {
  const way = (deals - LEAST_DEALS) / (FULL_DEALS - LEAST_DEALS);
  return LEAST_SHARE + (1 - LEAST_SHARE) * Math.min(1, Math.max(0, way));
}

/** What stands in for the learned score in the rest of the blend: the overall rate, moved by the points score where it is known. */
export interface PriorScore {
  /** Logit of (won + 1) ÷ (deals + 2). */
  readonly logit: number;
  /** Mean points score of the deals; undefined when none is known. */
  readonly points?: number;
}

/** Prior of closed deals. */
export function priorOf(data: LeadData): PriorScore {
  const { deals, won } = dealCounts(data);
  let known = 0;
  let total = 0;
  data.points.forEach((points, group) => {
    if (Number.isNaN(points)) return;
    known += data.deals[group] ?? 0;
    total += points * (data.deals[group] ?? 0);
  });
  return {
    logit: Math.log((won + 1) / (deals - won + 1)),
    ...(known > 0 && { points: total / known }),
  };
}

/** Logit that a points score adds to the overall rate; 0 where it is not known. */
export function pointsLogit({ points: mean }: PriorScore, points: number): number {
  return mean === undefined || Number.isNaN(points) ? 0 : LOGIT_PER_POINT * (points - mean);
}

/** Weight of one point of the points score in a blended model. */
export function pointsWeight(share: number): number {
  return (1 - share) * LOGIT_PER_POINT;
}
