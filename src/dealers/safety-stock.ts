import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import { normalQuantile } from '../core/statistics';

/** What safety stock is figured from; one unit of time throughout (periods). */
export interface SafetyTerms {
  /** Share of replenishment cycles without a stock-out, 0.5 ≤ p < 1. */
  readonly serviceLevel: number;
  /** Standard deviation of the demand of a period, units ≥ 0. */
  readonly demandDeviation: number;
  /** Lead time in periods, ≥ 0. */
  readonly leadTime: number;
  /** Periods between reviews; 0 (default) for continuous review. */
  readonly reviewPeriod?: number;
  /** Standard deviation of the lead time, periods ≥ 0; default 0. */
  readonly leadTimeDeviation?: number;
  /** Mean demand a period, units ≥ 0; needed only when the lead time varies. */
  readonly demand?: number;
}

/** Safety stock with its two terms. */
export interface SafetyStock {
  /** Standard normal quantile of the service level. */
  readonly z: number;
  /** Standard deviation of the demand over review period and lead time, units. */
  readonly deviation: number;
  /** Units, not rounded. */
  readonly stock: number;
}

/** Service levels of A, B and C items (DOMAIN 4). */
export const SERVICE_LEVELS = { A: 0.975, B: 0.95, C: 0.9 } as const;

/**
 * Stock that is held against demand and deliveries that stray from their means.
 * @returns `dealers-service-level` (#NUM!) outside 0.5 ≤ p < 1, `dealers-negative-term` (#NUM!) for another term below zero,
 * `dealers-demand-missing` (#N/A) when the lead time varies and the mean demand is not given
 *
 * Formula: z √((R + L) σ² + d̄² σ_L²), z = Φ⁻¹(p); R = 0 is continuous review (E. A. Silver, D. F. Pyke & D. J. Thomas,
 * Inventory and Production Management in Supply Chains, 4th ed. 2017, ch. 6; DOMAIN 4 "Suggested order").
 * @example safetyStock({ serviceLevel: 0.95, demandDeviation: 0.7, leadTime: 2 }) // stock 1.63
 */
export function safetyStock(terms: SafetyTerms): Result<SafetyStock> {
  const { serviceLevel, demandDeviation, leadTime } = terms;
  const { reviewPeriod = 0, leadTimeDeviation = 0, demand = 0 } = terms;
  const z = serviceLevel >= 0.5 ? normalQuantile(serviceLevel) : undefined;
  if (z === undefined) {
    return fail(error('dealers-service-level', { cell: '#NUM!', args: { value: serviceLevel } }));
  }
  const least = Math.min(demandDeviation, leadTime, reviewPeriod, leadTimeDeviation, demand);
  if (!(least >= 0)) return fail(error('dealers-negative-term', { cell: '#NUM!', args: { value: least } }));
  if (leadTimeDeviation > 0 && terms.demand === undefined) {
    return fail(error('dealers-demand-missing', { cell: '#N/A' }));
  }
  const deviation = Math.hypot(
    Math.sqrt(reviewPeriod + leadTime) * demandDeviation,
    demand * leadTimeDeviation,
  );
  return ok({ z, deviation, stock: z * deviation });
}
