import { median } from '../core/statistics';
import { positive, reaches, shareCut } from './share-cut';

/** How a team says which contributions are high (DOMAIN 1.1). */
export type CutRule =
  /** The smallest set of customers that covers this share (0 … 1] of the positive total. */
  | { readonly kind: 'share'; readonly share: number }
  /** At least this much money. */
  | { readonly kind: 'amount'; readonly amount: number }
  /** At least the median of the positive contributions. */
  | { readonly kind: 'median' }
  /** The N largest, with all that tie with the N-th. */
  | { readonly kind: 'top'; readonly count: number };

/** Default: 80 % of the positive total. */
export const DEFAULT_CUT_RULE: CutRule = { kind: 'share', share: 0.8 };

/**
 * Smallest contribution that still counts as high.
 *
 * Ties are all high: equal contributions get equal classes, whatever their order. Zero, negative and unknown
 * contributions never move the cut.
 * @param contributions money a customer; undefined is unknown
 * @returns money; undefined when nobody can be high (no positive contribution, or a rule out of range)
 * @example contributionCut([50, 30, 15, 5], { kind: 'share', share: 0.8 }) === 30 (50 + 30 = 80 %)
 */
export function contributionCut(
  contributions: readonly (number | undefined)[],
  rule: CutRule = DEFAULT_CUT_RULE,
): number | undefined {
  switch (rule.kind) {
    case 'share':
      return shareCut(contributions, rule.share);
    case 'amount':
      return Number.isFinite(rule.amount) ? rule.amount : undefined;
    case 'median':
      return median(positive(contributions));
    case 'top': {
      const sorted = positive(contributions).sort((a, b) => b - a);
      const count = Math.min(Math.floor(rule.count), sorted.length);
      return count >= 1 ? sorted[count - 1] : undefined;
    }
  }
}

/** Whether a contribution is high: positive, and at least the cut. Zero or negative is low under any cut. */
export function isHighContribution(contribution: number, cut: number | undefined): boolean {
  return cut !== undefined && contribution > 0 && reaches(contribution, cut);
}
