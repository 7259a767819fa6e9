import { error } from '../core/problem';
import { fail, ok, type Result } from '../core/result';
import { clamp } from '../core/statistics';
import { contribution } from './contribution';
import { contributionCut, DEFAULT_CUT_RULE, isHighContribution, type CutRule } from './contribution-cut';
import { setSeasonalIndex } from '../core/seasonal-index';
import { reaches } from './share-cut';
import { stability, type StabilityResult } from './stability';

/** Class of an existing customer; NEW is undetermined. */
export type ExistingClass = 'EI' | 'EII' | 'EIII' | 'EIV' | 'NEW';

/** Default stability from which a customer counts as stable. */
export const DEFAULT_STABILITY_CUT = 0.6;

/** Distances are cut off here: further away says nothing more. */
const FURTHEST = 1e6;

/** What a class is judged by. */
export interface SegmentOptions {
  /** Money; `Infinity` when nobody can be high. */
  readonly contributionCut: number;
  /** 0 … 1; 0.60 by default. */
  readonly stabilityCut?: number;
  /** Team's seasonal index of each period of the history, same length. */
  readonly seasonalIndex?: readonly number[];
  /** Twelve-month contribution to use instead of the sum of the history: gross margin where it is known. */
  readonly contribution?: number;
}

/** How far a customer is from the two cuts, as a share of the cut: 0.05 is 5 % above it. */
export interface CutDistances {
  readonly contribution: number;
  readonly stability: number;
}

/** A class with everything that led to it. */
export interface SegmentResult {
  readonly class: ExistingClass;
  /** Money of the last 12 periods. */
  readonly contribution: number;
  readonly highContribution: boolean;
  readonly stability: StabilityResult;
  /** Undefined for NEW. */
  readonly highStability?: boolean;
  readonly distances: CutDistances;
  /** Zero or negative contribution is low under any cut; the user is told. */
  readonly note?: 'zeroContribution' | 'negativeContribution';
}

/**
 * Class of one existing customer: contribution × stability (DOMAIN 1.1). Cell, spill, pane and command line all come here.
 *
 * EI high/high, EII high/low, EIII low/high, EIV low/low; fewer than 3 periods with orders, or fewer than 2 complete
 * quarters since the first one, is NEW.
 * @param history sales a period (month), money, oldest first; null is blank and counts as no order
 * @returns `customers-no-history` (#N/A) when every period is blank, `customers-stability-cut-range` and
 *   `customers-contribution-cut-range` (#NUM!), `customers-seasonal-index-length` (#VALUE!)
 * @example segment(twelve times 100, { contributionCut: 1000 }) is EI: contribution 1200, stability 1
 */
export function segment(history: readonly (number | null)[], options: SegmentOptions): Result<SegmentResult> {
  const stabilityCut = options.stabilityCut ?? DEFAULT_STABILITY_CUT;
  if (!(stabilityCut >= 0 && stabilityCut <= 1)) {
    return fail(
      error('customers-stability-cut-range', { cell: '#NUM!', args: { value: String(stabilityCut) } }),
    );
  }
  if (Number.isNaN(options.contributionCut)) {
    return fail(error('customers-contribution-cut-range', { cell: '#NUM!' }));
  }
  if (history.every((value) => value === null)) return fail(error('customers-no-history', { cell: '#N/A' }));
  const index = options.seasonalIndex;
  if (index && index.length !== history.length) {
    const args = { expected: history.length, found: index.length };
    return fail(error('customers-seasonal-index-length', { cell: '#VALUE!', args }));
  }

  const money = options.contribution ?? contribution(history);
  const highContribution = isHighContribution(money, options.contributionCut);
  const steady = stability(history, index ? { seasonalIndex: index } : {});
  const distances = {
    contribution: money > 0 ? distance(money, options.contributionCut) : -1,
    stability: steady.score === undefined ? 0 : distance(steady.score, stabilityCut),
  };
  const shared = {
    contribution: money,
    highContribution,
    stability: steady,
    distances,
    ...(money === 0 && { note: 'zeroContribution' as const }),
    ...(money < 0 && { note: 'negativeContribution' as const }),
  };
  if (steady.score === undefined) return ok({ ...shared, class: 'NEW' });
  const highStability = isHighStability(steady.score, stabilityCut);
  return ok({ ...shared, highStability, class: classOf(highContribution, highStability) });
}

/** Class from its two axes. */
export function classOf(highContribution: boolean, highStability: boolean): Exclude<ExistingClass, 'NEW'> {
  if (highContribution) return highStability ? 'EI' : 'EII';
  return highStability ? 'EIII' : 'EIV';
}

function isHighStability(score: number, cut: number): boolean {
  // A score is a weighted mean: 0.6 may arrive as 0.5999999999999999.
  return reaches(score + 1e-12, cut);
}

function distance(value: number, cut: number): number {
  if (cut === Infinity) return -1;
  if (cut <= 0) return value > cut ? FURTHEST : 0;
  return clamp(value / cut - 1, -1, FURTHEST);
}

/** How a set of customers is classified. */
export interface SegmentRowsOptions {
  /** Money. Without it, cut and season are derived from the rows themselves. */
  readonly contributionCut?: number;
  /** How to derive the cut; 80 % of the positive total by default. */
  readonly cutRule?: CutRule;
  readonly stabilityCut?: number;
  /** One value a period. Without it, and without a given cut, the season of the rows themselves counts. */
  readonly seasonalIndex?: readonly number[];
  /** Twelve-month contribution a row, where it is not the sum of the history. */
  readonly contributions?: readonly (number | undefined)[];
}

/** Classes of a set of customers with the cut and season that they were judged by. */
export interface SegmentRowsResult {
  readonly rows: readonly Result<SegmentResult>[];
  /** Undefined when nobody has a positive contribution. */
  readonly contributionCut?: number;
  /** One value a period, when a season was given or could be told (24 periods, three buyers). */
  readonly seasonalIndex?: readonly number[];
}

/**
 * Classes of a set of customers, in the order given; each row goes through {@link segment}.
 *
 * With a contribution cut every row is judged on its own, so a set and its rows one by one give the same classes. Without
 * one, the cut, and with 24 periods the seasonal index, come from the set; a single row has no set to compare with:
 * `customers-cut-missing` (#N/A).
 * @param histories one history a customer, all of one length and ending with the same period
 */
export function segmentRows(
  histories: readonly (readonly (number | null)[])[],
  options: SegmentRowsOptions = {},
): SegmentRowsResult {
  const derive = options.contributionCut === undefined;
  if (derive && histories.length === 1)
    return { rows: [fail(error('customers-cut-missing', { cell: '#N/A' }))] };
  const given = options.contributions;
  const cut = derive
    ? contributionCut(
        histories.map((history, i) => {
          if (given?.[i] !== undefined) return given[i];
          return history.every((value) => value === null) ? undefined : contribution(history);
        }),
        options.cutRule ?? DEFAULT_CUT_RULE,
      )
    : options.contributionCut;
  const index = options.seasonalIndex ?? (derive ? setSeasonalIndex(histories) : undefined);
  const rows = histories.map((history, i) =>
    segment(history, {
      contributionCut: cut ?? Infinity,
      ...(options.stabilityCut !== undefined && { stabilityCut: options.stabilityCut }),
      ...(index && { seasonalIndex: index }),
      ...(given?.[i] !== undefined && { contribution: given[i] }),
    }),
  );
  return { rows, ...(cut !== undefined && { contributionCut: cut }), ...(index && { seasonalIndex: index }) };
}
