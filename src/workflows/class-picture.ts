import { sum } from '../core/statistics';
import { isHighContribution } from '../customers/contribution-cut';
import { classOf, type ExistingClass } from '../customers/segment';
import type { ClassifiedCustomers } from './classify-existing';

/** Classes in the order in which they are counted. */
export const CLASS_ORDER: readonly ExistingClass[] = ['EI', 'EII', 'EIII', 'EIV', 'NEW'];

/** How the customers fall when the contribution cut stands elsewhere. */
export interface CutLook {
  readonly cut: number;
  /** Customers by class, by the cuts alone: nothing is held back near a cut. */
  readonly counts: Readonly<Record<ExistingClass, number>>;
  /** Customers with a high contribution, and the share of the positive total that they bring. */
  readonly high: number;
  readonly share: number;
}

/** A contribution on which the cut can stand. */
export interface CutPlace {
  readonly cut: number;
  /** Customers whose contribution is at least that. */
  readonly high: number;
}

/** Contributions on which the cut can stand, rising: between two of them nobody changes sides. O(n log n). */
export function cutPlaces({ customers }: ClassifiedCustomers): readonly CutPlace[] {
  const sorted = customers
    .map(({ segment }) => segment.contribution)
    .filter((money) => money > 0)
    .sort((a, b) => a - b);
  return sorted.flatMap((cut, i) => (cut === sorted[i - 1] ? [] : [{ cut, high: sorted.length - i }]));
}

/**
 * What a contribution cut would make of a classified set (DOMAIN 1.1): counts by class, and what the high ones bring. Stability
 * and season stay as they were judged. O(customers).
 */
export function classesAtCut({ customers }: ClassifiedCustomers, cut: number): CutLook {
  const counts: Record<ExistingClass, number> = { EI: 0, EII: 0, EIII: 0, EIV: 0, NEW: 0 };
  const high: number[] = [];
  const positive: number[] = [];
  for (const { segment } of customers) {
    const isHigh = isHighContribution(segment.contribution, cut);
    if (segment.contribution > 0) positive.push(segment.contribution);
    if (isHigh) high.push(segment.contribution);
    counts[segment.highStability === undefined ? 'NEW' : classOf(isHigh, segment.highStability)] += 1;
  }
  const total = sum(positive);
  return { cut, counts, high: high.length, share: total > 0 ? sum(high) / total : 0 };
}
