import { sum } from '../core/statistics';

/** Two amounts that differ by less than this share are the same amount: 0.1 + 0.2 is 0.3. */
export const SAME = 1e-12;

/**
 * Smallest value of the smallest set that covers a share of the positive total, the crossing value included.
 * Ties with the crossing value are above the cut too, so the answer does not depend on the order of the values.
 * @param values amounts in any one unit; zero, negative and unknown (undefined, null) ones never count
 * @param share 0 < share ≤ 1
 * @returns undefined when no value is positive or the share is not in range
 * @example shareCut([50, 30, 15, 5], 0.7) === 30
 */
export function shareCut(values: readonly (number | null | undefined)[], share: number): number | undefined {
  if (!(share > 0 && share <= 1)) return undefined;
  const sorted = positive(values).sort((a, b) => b - a);
  const largest = sorted[0];
  if (largest === undefined) return undefined;
  // Shares of the largest value: neither huge nor tiny amounts lose the total.
  const scaled = sorted.map((value) => value / largest);
  const goal = share * sum(scaled) * (1 - SAME);
  let covered = 0;
  for (const [index, value] of scaled.entries()) {
    covered += value;
    if (covered >= goal) return sorted[index];
  }
  return sorted.at(-1);
}

/** The positive ones of some amounts. */
export function positive(values: readonly (number | null | undefined)[]): number[] {
  return values.filter((value): value is number => typeof value === 'number' && value > 0);
}

/** Whether an amount reaches a cut, with amounts equal but for rounding taken as equal. */
export function reaches(value: number, cut: number): boolean {
  return value >= cut - Math.abs(cut) * SAME;
}
