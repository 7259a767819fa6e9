import { mean, standardDeviation } from '../core/statistics';

/** A season that repeats: its index and how far the history strays from it. */
export interface SeasonalPattern {
  /** Mean demand of a period in the newest full cycle, units. */
  readonly level: number;
  /** Index of the next period, the one after it …, one full cycle; mean 1. */
  readonly next: readonly number[];
  /** Standard deviation of the history around level × index, units a period. */
  readonly deviation: number;
}

/** 95 % point of the normal distribution: a 90 % test of both sides, as in the M4 competition. */
const Z_90 = 1.645;

/**
 * Finds a season in a history, if there is one to speak of.
 * @param history demand of each period, units ≥ 0, oldest first
 * @param cycle periods of a full season (12 for months), whole, ≥ 2
 * @returns undefined for fewer than two full cycles, a cycle without demand, or no significant season
 *
 * Formula: the autocorrelation r at lag m counts as a season when r_m > 1.645 √((1 + 2 Σ_{i<m} r_i²) ÷ n)
 * (S. Makridakis, E. Spiliotis & V. Assimakopoulos, "The M4 Competition", Int. J. Forecasting 36, 2020), taken
 * of demand ÷ mean of its cycle. Index = mean of that ratio over the full cycles.
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
  if (!isSeasonal(ratios.flat(), cycle)) return undefined;
  const next = Array.from(
    { length: cycle },
    (_, position) => mean(ratios.map((block) => block[position] ?? 0)) ?? 0,
  );
  const squares = used.map((value, index) => {
    const fitted = (means[Math.floor(index / cycle)] ?? 0) * (next[index % cycle] ?? 1);
    return (value - fitted) ** 2;
  });
  // The level of each cycle and the index of all periods but one were fitted to the same numbers.
  const freedom = used.length - cycles - cycle + 1;
  const deviation = Math.sqrt(squares.reduce((total, square) => total + square, 0) / freedom);
  return { level: means.at(-1) ?? 0, next, deviation };
}

function isSeasonal(history: readonly number[], cycle: number): boolean {
  if ((standardDeviation(history) ?? 0) === 0) return false;
  const limitOf = (lag: number) => {
    let squares = 0;
    for (let before = 1; before < lag; before += 1) squares += autocorrelation(history, before) ** 2;
    return Z_90 * Math.sqrt((1 + 2 * squares) / history.length);
  };
  return autocorrelation(history, cycle) > limitOf(cycle);
}

function autocorrelation(values: readonly number[], lag: number): number {
  const centre = mean(values) ?? 0;
  let above = 0;
  let below = 0;
  values.forEach((value, index) => {
    below += (value - centre) ** 2;
    if (index >= lag) above += (value - centre) * ((values[index - lag] ?? centre) - centre);
  });
  return below === 0 ? 0 : above / below;
}
