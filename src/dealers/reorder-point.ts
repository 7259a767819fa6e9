import type { Result } from '../core/result';
import { ok } from '../core/result';
import type { SafetyStock, SafetyTerms } from './safety-stock';
import { safetyStock } from './safety-stock';

/** A stock level with the two terms that make it up. */
export interface ReorderPoint {
  /** Demand expected over review period and lead time, units. */
  readonly expected: number;
  readonly safety: SafetyStock;
  /** Expected + safety stock, units, not rounded. */
  readonly level: number;
}

/**
 * Level at which to order again (continuous review, no `reviewPeriod`), or up to which to order at each review.
 * @param terms as for `safetyStock`; the demand is needed here
 * @returns problems of `safetyStock`
 *
 * Formula: d̄ (R + L) + z √((R + L) σ² + d̄² σ_L²). With R = 0 the reorder point; with R > 0 the order-up-to level (DOMAIN 4).
 * @example reorderPoint({ serviceLevel: 0.9, demand: 2500, demandDeviation: 500, leadTime: 2 }) // level 5906
 */
export function reorderPoint(terms: SafetyTerms & { readonly demand: number }): Result<ReorderPoint> {
  const safety = safetyStock(terms);
  if (!safety.ok) return safety;
  const expected = terms.demand * ((terms.reviewPeriod ?? 0) + terms.leadTime);
  return ok({ expected, safety: safety.value, level: expected + safety.value.stock });
}
