import { mean } from '../core/statistics';

/** A season that repeats: its index and how far the history strays from it. */
export interface SeasonalPattern {
  /** Mean demand of a period in the newest full cycle, units. */
  readonly level: number;
  /** Index of the next period, the one after it …, one full cycle; mean 1. */
  readonly next: readonly number[];
  /** Standard deviation of the history around level × index, units a period. */
  readonly deviation: number;
}

/** 99 % point of the normal distribution: one item in a hundred without a season is taken for one with a season. */
const Z_99 = 2.326;

/** Sums of squares of equal numbers are not exactly zero. */
const DUST = 1e-12;

/**
 * Finds a season in a history, if there is one to speak of.
 * @param history demand of each period, units ≥ 0, oldest first
 * @param cycle periods of a full season (12 for months), whole, ≥ 2
 * @returns undefined for fewer than two full cycles, a cycle without demand, or no significant season
 *
 * Formula: each demand ÷ mean of its cycle is compared across the cycles by an analysis of variance, F = mean square between the
 * positions ÷ mean square within them, with m − 1 and (c − 1)(m − 1) degrees of freedom; a season where F passes its 99 % point, by the
 * normal approximation of E. Paulson (Annals of Mathematical Statistics 13, 1942, 233–235). The test of stable seasonality of the X-11
 * method (J. Shiskin, A. Young & J. Musgrave, 1967); unlike a test of one autocorrelation it finds a smooth wave in two cycles.
 * Index = mean of that ratio over the full cycles.
 */
export function seasonalPattern(history: readonly number[], cycle: number): SeasonalPattern | undefined {
  const cycles = Math.floor(history.length / cycle);
  if (cycles < 2) return undefined;
  const used = history.slice(history.length - cycles * cycle);
  const blocks = Array.from({ length: cycles }, (_, block) => used.slice(block * cycle, (block + 1) * cycle));
  const means = blocks.map((block) => mean(block) ?? 0);
  if (means.some((level) => level <= 0)) return undefined;
  // Against the mean of its own cycle, so that growth from year to year does not hide the season.
  const ratios = blocks.map((block, index) => block.map((demand) => demand / (means[index] ?? 1)));
  const next = Array.from(
    { length: cycle },
    (_, position) => mean(ratios.map((block) => block[position] ?? 0)) ?? 0,
  );
  if (!isSeasonal(ratios, next)) return undefined;
  const squares = used.map((value, index) => {
    const fitted = (means[Math.floor(index / cycle)] ?? 0) * (next[index % cycle] ?? 1);
    return (value - fitted) ** 2;
  });
  // The level of each cycle and the index of all periods but one were fitted to the same numbers.
  const freedom = used.length - cycles - cycle + 1;
  const deviation = Math.sqrt(squares.reduce((total, square) => total + square, 0) / freedom);
  return { level: means.at(-1) ?? 0, next, deviation };
}

function isSeasonal(ratios: readonly (readonly number[])[], index: readonly number[]): boolean {
  const cycles = ratios.length;
  const between = index.length - 1;
  const within = (cycles - 1) * between;
  let explained = 0;
  let left = 0;
  index.forEach((centre, position) => {
    explained += cycles * (centre - 1) ** 2;
    for (const block of ratios) left += ((block[position] ?? centre) - centre) ** 2;
  });
  if (explained <= DUST * (explained + left + 1)) return false;
  if (left <= DUST * explained) return true;
  const root = Math.cbrt(explained / between / (left / within));
  const [a, b] = [2 / (9 * between), 2 / (9 * within)];
  return ((1 - b) * root - (1 - a)) / Math.sqrt(a + root * root * b) > Z_99;
}
