/** Smoothing of sizes and of the chance or gap; the value that the literature uses most for intermittent items. */
export const DEFAULT_SMOOTHING = 0.1;

/** Mean size of a demand and chance that a period has one. */
export interface IntermittentRate {
  /** Units of a demand when there is one. */
  readonly size: number;
  /** Chance of a demand in a period, 0..1. */
  readonly chance: number;
  /** Units a period. */
  readonly rate: number;
}

/**
 * Demand rate of an intermittent item that notices when the item dies: the chance falls in every period without a demand.
 * @param history demand of each period, units ≥ 0, oldest first
 * @param sizeSmoothing weight of the newest size, 0 < α ≤ 1
 * @param chanceSmoothing weight of the newest period, 0 < β ≤ 1
 * @returns undefined for a history without any demand
 *
 * Formula: p ← p + β (1 − p), z ← z + α (y − z) after a demand y; p ← p − β p without one; rate = p · z (R. H. Teunter,
 * A. A. Syntetos & M. Z. Babai, Eur. J. Operational Research 214, 2011, 606–615). Begins with the mean size and the share of periods
 * with a demand, so that a short history is not ruled by its first period.
 * @example tsbRate([0, 4]) // p = 0.5 → 0.45 → 0.505; z = 4; rate 2.02
 */
export function tsbRate(
  history: readonly number[],
  sizeSmoothing = DEFAULT_SMOOTHING,
  chanceSmoothing = DEFAULT_SMOOTHING,
): IntermittentRate | undefined {
  const sizes = history.filter((demand) => demand > 0);
  if (sizes.length === 0) return undefined;
  let size = sizes.reduce((total, demand) => total + demand, 0) / sizes.length;
  let chance = sizes.length / history.length;
  for (const demand of history) {
    chance += chanceSmoothing * ((demand > 0 ? 1 : 0) - chance);
    if (demand > 0) size += sizeSmoothing * (demand - size);
  }
  return { size, chance, rate: chance * size };
}

/**
 * Demand rate of an intermittent item by Croston's two smoothings with the correction of its bias.
 * @param history demand of each period, units ≥ 0, oldest first
 * @param smoothing weight of the newest size and gap, 0 < α ≤ 1
 * @returns undefined for a history without any demand
 *
 * Formula: z ← z + α (y − z), q ← q + α (gap − q) after each demand, beginning with the first size and the first gap; rate =
 * (1 − α ÷ 2) z ÷ q (A. A. Syntetos & J. E. Boylan, Int. J. Forecasting 21, 2005, 303–314). The chance is (1 − α ÷ 2) ÷ q.
 * @example sbaRate([0, 4]) // size 4, gap 2, rate 0.95 × 2 = 1.9
 */
export function sbaRate(
  history: readonly number[],
  smoothing = DEFAULT_SMOOTHING,
): IntermittentRate | undefined {
  let size: number | undefined;
  let gap = 0;
  let since = 0;
  for (const demand of history) {
    since += 1;
    if (demand <= 0) continue;
    gap = size === undefined ? since : gap + smoothing * (since - gap);
    size = size === undefined ? demand : size + smoothing * (demand - size);
    since = 0;
  }
  if (size === undefined) return undefined;
  const chance = (1 - smoothing / 2) / gap;
  return { size, chance, rate: chance * size };
}
