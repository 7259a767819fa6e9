import { largestRemainder } from '../../core/largest-remainder';
import type { MonthNumber } from './sales-cube';
import type { Season } from './season';
import type { OffSeasonTarget } from './targets';

/** Plan of the peak season for one dealer and product, in whole units of money. */
export interface PeakPlanCell {
  readonly customer: string;
  readonly product: string;
  readonly natural: number;
  readonly plan: number;
  /** One value a peak month; they add up to `plan`. */
  readonly months: readonly number[];
}

/** Plan of the next peak season: Σ cells = need, each cell the sum of its months. */
export interface PeakPlan {
  readonly months: readonly MonthNumber[];
  readonly need: number;
  readonly cells: readonly PeakPlanCell[];
}

/**
 * The peak plan by dealer × product × month (DOMAIN 7): what the peak season needs, split by the natural sales of the peak with largest
 * remainders, and each cell by its own months. Cells with neither natural sales nor plan are left out.
 */
export function peakPlan({ peakCells, peakNeed }: OffSeasonTarget, { peakMonths }: Season): PeakPlan {
  const plans = largestRemainder(
    peakNeed,
    peakCells.map(({ units }) => units),
  );
  return {
    months: peakMonths,
    need: peakNeed,
    cells: peakCells.flatMap(({ customer, product, units, months }, at): PeakPlanCell[] => {
      const plan = plans[at] ?? 0;
      if (units === 0 && plan === 0) return [];
      return [{ customer, product, natural: units, plan, months: largestRemainder(plan, months) }];
    }),
  };
}
