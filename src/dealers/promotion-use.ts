import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';

/** What became of promotion goods. */
export interface PromotionUse {
  /** Units that are neither handed on nor there: used for something else. Below zero more was counted than came. */
  readonly missing: number;
  /** Handed on ÷ received; undefined when nothing came. */
  readonly execution?: number;
}

/**
 * Promotion goods that a dealer kept from those they were for.
 * @param received units that came from us, ≥ 0
 * @param distributed units handed on, ≥ 0
 * @param onHand units still there, ≥ 0
 * @returns `dealers-negative-term` (#NUM!) for a quantity below zero
 *
 * Formula: missing = received − distributed − on hand (DOMAIN 4 "Audit").
 * @example promotionUse(100, 60, 10) // { missing: 30, execution: 0.6 }
 */
export function promotionUse(received: number, distributed: number, onHand: number): Result<PromotionUse> {
  const least = Math.min(received, distributed, onHand);
  if (!(least >= 0)) return fail(error('dealers-negative-term', { cell: '#NUM!', args: { value: least } }));
  const missing = received - distributed - onHand;
  return ok(received === 0 ? { missing } : { missing, execution: distributed / received });
}
