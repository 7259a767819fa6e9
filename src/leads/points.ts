import { error } from '../core/problem';
import { fail, ok, type Result } from '../core/result';
import { clamp, largestMagnitude, sum } from '../core/statistics';

/** The five conditions of a promising customer, in the order of every list here (DOMAIN 2). */
export const LEAD_CONDITIONS = ['ability', 'desire', 'need', 'influence', 'access'] as const;
export type LeadCondition = (typeof LEAD_CONDITIONS)[number];

/** Equal weights. */
export const DEFAULT_LEAD_WEIGHTS: readonly number[] = [1, 1, 1, 1, 1];

/** Points of a lead. */
export interface LeadScore {
  /** 0 … 100; undefined when nothing is known. */
  readonly score?: number;
  /** Conditions known, of five. */
  readonly known: number;
  readonly of: number;
  /** All five known and at least partly met. */
  readonly qualified: boolean;
  /** The condition without which no other helps. */
  readonly disqualifiedBy?: 'ability' | 'need';
}

/**
 * Points score of a lead: Σ known ÷ (2 × known) × 100, with weights Σ w·v ÷ (2 Σ w) × 100 over the known (DOMAIN 2).
 *
 * No ability to pay, or no need, disqualifies whatever the score; both missing names ability. A known condition of weight
 * zero counts as known, and not in the score.
 * @param conditions ability to pay, desire, need, influence, accessibility: 0 no, 1 partly, 2 yes, null unknown
 * @param weights five numbers ≥ 0, not all zero; equal by default
 * @returns `leads-condition-count` (#VALUE!), `leads-condition-range`, `leads-weight-range` (#NUM!), `leads-weight-count`
 *   (#VALUE!), `leads-weights-zero` (#DIV/0!)
 * @example leadScore([2, 1, 2, null, 0]): 5 of 8 → 62.5, 4 of 5 known, not qualified
 */
export function leadScore(
  conditions: readonly (number | null)[],
  weights: readonly number[] = DEFAULT_LEAD_WEIGHTS,
): Result<LeadScore> {
  const of = LEAD_CONDITIONS.length;
  if (conditions.length !== of) {
    return fail(error('leads-condition-count', { cell: '#VALUE!', args: { found: conditions.length } }));
  }
  if (weights.length !== of) {
    return fail(error('leads-weight-count', { cell: '#VALUE!', args: { found: weights.length } }));
  }
  const problems = [
    ...conditions.flatMap((value, i) =>
      value === null || value === 0 || value === 1 || value === 2
        ? []
        : [error('leads-condition-range', { cell: '#NUM!', args: { position: i + 1, value } })],
    ),
    ...weights.flatMap((value, i) =>
      value >= 0 ? [] : [error('leads-weight-range', { cell: '#NUM!', args: { position: i + 1, value } })],
    ),
  ];
  if (problems.length > 0) return fail(...problems);
  const largest = largestMagnitude(weights);
  if (largest === 0) return fail(error('leads-weights-zero', { cell: '#DIV/0!' }));

  const known = conditions.flatMap((value, i) =>
    value === null ? [] : [{ value, weight: (weights[i] ?? 0) / largest }],
  );
  const best = 2 * sum(known.map(({ weight }) => weight));
  const reached = sum(known.map(({ value, weight }) => value * weight));
  const [ability, , need] = conditions;
  const disqualifiedBy = ability === 0 ? 'ability' : need === 0 ? 'need' : undefined;
  return ok({
    ...(best > 0 && { score: clamp((reached / best) * 100, 0, 100) }),
    known: known.length,
    of,
    qualified: known.length === of && known.every(({ value }) => value >= 1),
    ...(disqualifiedBy && { disqualifiedBy }),
  });
}
