import { error } from '../core/problem';
import { fail, ok, type Result } from '../core/result';
import { median, saturate } from '../core/statistics';
import { knownMean, outOfRange } from './known';
import { positive, reaches } from './share-cut';

/** Intent from which a prospect is willing, and from which it is at least borderline. */
export const INTENT_CUT = 60;
export const BORDERLINE_INTENT = 40;
/** Fit that makes a prospect promising when no volume is known. */
export const FIT_CUT = 3.5;
/** Fit assumed while none of the eight judgements is known: the middle of the scale. */
export const NEUTRAL_FIT = 3;
/** A fall of intent by at least this much since the last run is flagged: one step of one of five checks. */
export const INTENT_FALL = 4;

/** Purchase intent. */
export interface IntentScore {
  /** 20 … 100; undefined when no check is known. */
  readonly score?: number;
  /** Checks known, of all. */
  readonly known: number;
  readonly of: number;
  readonly band: 'high' | 'borderline' | 'low' | 'unknown';
}

/**
 * Purchase intent: the mean of the known desire checks × 20 (DOMAIN 1.2).
 * @param checks 1 … 5 each: interest in the product; interest in buying; fits the needs; trusts the product; good impression
 *   of us. null is unknown and left out of the mean.
 * @returns `customers-check-range` (#NUM!) for each check outside 1 … 5
 * @example intentScore([4, 3, 5, null, 2]): mean 3.5 → 70, 4 of 5 known
 */
export function intentScore(
  checks: readonly (number | null)[],
  cut = INTENT_CUT,
  borderline = BORDERLINE_INTENT,
): Result<IntentScore> {
  const problems = outOfRange(checks, 1, 5, 'customers-check-range');
  if (problems.length > 0) return fail(...problems);
  const { mean, known, of } = knownMean(checks);
  if (mean === undefined) return ok({ known, of, band: 'unknown' });
  const score = mean * 20;
  return ok({ score, known, of, band: intentBand(score, cut, borderline) });
}

/** Band of an intent: high from the cut, borderline from 40 (which never lies above the cut). */
export function intentBand(
  score: number,
  cut = INTENT_CUT,
  borderline = BORDERLINE_INTENT,
): 'high' | 'borderline' | 'low' {
  if (reaches(score, cut)) return 'high';
  return reaches(score, Math.min(borderline, cut)) ? 'borderline' : 'low';
}

/** Whether intent has fallen since the last run by a step that counts. */
export function isFallingIntent(previous: number | undefined, current: number | undefined): boolean {
  return previous !== undefined && current !== undefined && previous - current >= INTENT_FALL - 1e-9;
}

/** Fit of a prospect with what we want. */
export interface FitScore {
  /** 1 … 5; undefined when nothing is known. */
  readonly fit?: number;
  readonly known: number;
  readonly of: number;
}

/**
 * Fit: the mean of the known ones of six indicators (strength and size; management; their buyers' network and power;
 * marketing; growth; our advantage) and two judgements (experience; strategic value) (DOMAIN 1.2).
 * @param indicators 1 … 5 each; null is unknown
 * @returns `customers-indicator-range` (#NUM!) for each indicator outside 1 … 5
 * @example fitScore([5, 4, null, 3, null, null, null, null]): fit 4, 3 of 8 known
 */
export function fitScore(indicators: readonly (number | null)[]): Result<FitScore> {
  const problems = outOfRange(indicators, 1, 5, 'customers-indicator-range');
  if (problems.length > 0) return fail(...problems);
  const { mean, known, of } = knownMean(indicators);
  return ok({ known, of, ...(mean !== undefined && { fit: mean }) });
}

/**
 * Contribution that a prospect may bring in a year: volume × margin × fit ÷ 5 (DOMAIN 1.2), fit as a share of the best
 * possible one. Unknown fit counts as the middle of its scale (3), so that knowing nothing never beats knowing something.
 * @param volume units, or money, a year, ≥ 0; undefined is unknown
 * @param margin money a unit, or share of the money; undefined takes the volume as it is (net sales)
 * @param fit 1 … 5
 * @returns money a year; undefined when the volume is unknown
 * @example expectedContribution(10000, 0.2, 4) === 1600
 */
export function expectedContribution(
  volume: number | undefined,
  margin: number | undefined,
  fit: number | undefined,
): number | undefined {
  if (volume === undefined) return undefined;
  const share = (fit ?? NEUTRAL_FIT) / 5;
  return saturate(saturate(volume * share) * (margin ?? 1));
}

/** Contribution from which a prospect is high: the median of the current EI and EII customers; undefined without any. */
export function prospectCut(contributions: readonly (number | undefined)[]): number | undefined {
  return median(positive(contributions));
}

/** Class of a prospect. */
export type ProspectClass = 'PI' | 'PII' | 'PIII' | 'PIV';

/** What a prospect is judged by; leave out what is unknown. */
export interface ProspectFacts {
  /** Expected contribution, money a year. */
  readonly expected?: number;
  /** 1 … 5. */
  readonly fit?: number;
  /** 0 … 100. */
  readonly intent?: number;
  /** Money a year; see {@link prospectCut}. */
  readonly contributionCut?: number;
  readonly intentCut?: number;
  readonly borderlineCut?: number;
  readonly fitCut?: number;
}

/** Class of a prospect with what led to it. */
export interface ProspectResult {
  readonly class: ProspectClass;
  readonly highContribution: boolean;
  readonly highIntent: boolean;
  /** Intent below its cut, but from 40 on. */
  readonly borderline: boolean;
  /** What contribution was judged by. */
  readonly basis: 'volume' | 'fit';
}

/**
 * Class of a prospect: expected contribution × intent (DOMAIN 1.2). PI high/high, PII high/low, PIII low/high, PIV low/low.
 *
 * Contribution is high from the cut on; without a volume, or without a cut to hold it against, fit ≥ 3.5 decides.
 * @returns `customers-intent-unknown`, `customers-expected-unknown` (#N/A), `customers-intent-range` (#NUM!)
 * @example prospectClass({ expected: 1600, contributionCut: 1000, intent: 50 }) is PII, borderline
 */
export function prospectClass(facts: ProspectFacts): Result<ProspectResult> {
  const { expected, fit, intent, contributionCut, intentCut = INTENT_CUT, fitCut = FIT_CUT } = facts;
  const { borderlineCut = BORDERLINE_INTENT } = facts;
  if (intent === undefined) return fail(error('customers-intent-unknown', { cell: '#N/A' }));
  if (!(intent >= 0 && intent <= 100)) {
    return fail(error('customers-intent-range', { cell: '#NUM!', args: { value: intent } }));
  }
  const byVolume = expected !== undefined && contributionCut !== undefined;
  if (!byVolume && fit === undefined) return fail(error('customers-expected-unknown', { cell: '#N/A' }));
  const highContribution = byVolume
    ? expected > 0 && reaches(expected, contributionCut)
    : fit !== undefined && reaches(fit, fitCut);
  const band = intentBand(intent, intentCut, borderlineCut);
  const highIntent = band === 'high';
  const klass = highContribution ? (highIntent ? 'PI' : 'PII') : highIntent ? 'PIII' : 'PIV';
  return ok({
    class: klass,
    highContribution,
    highIntent,
    borderline: band === 'borderline',
    basis: byVolume ? 'volume' : 'fit',
  });
}

/** Days until the next contact at the latest, by class (DOMAIN 1.2). */
export const PROSPECT_CADENCE_DAYS: Readonly<Record<ProspectClass, number>> = {
  PI: 3,
  PII: 14,
  PIII: 30,
  PIV: 91,
};

/** What one more day without the order costs: the expected contribution of one day, money. */
export function costOfDelay(expectedYearly: number): number {
  return expectedYearly / 365;
}
