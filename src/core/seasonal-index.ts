import { largestMagnitude, sum } from './statistics';

/** Fewest months from which a season can be told: two years. */
export const SEASON_MONTHS = 24;

/**
 * Seasonal index of each calendar month: the mean over the years of its share in the year's total, times 12 (DOMAIN 7).
 *
 * A year is 12 months counted back from the last one, so an incomplete oldest year is left out. A month with a negative
 * total counts as 0, a year without sales is left out. The twelve values sum to 12; 1 is an average month.
 * @param monthlyTotals money a month, oldest first, at least 24
 * @param firstMonth calendar month of the first total, 1 … 12
 * @returns twelve values, January first; undefined with fewer than two years that have sales
 * @example seasonalIndex of 24 months with sales in the second half year only, each the same: [0,0,0,0,0,0,2,2,2,2,2,2]
 */
export function seasonalIndex(
  monthlyTotals: readonly number[],
  firstMonth = 1,
): readonly number[] | undefined {
  const years = Math.floor(monthlyTotals.length / 12);
  if (monthlyTotals.length < SEASON_MONTHS) return undefined;
  const sums = new Array<number>(12).fill(0);
  let counted = 0;
  for (let year = 1; year <= years; year++) {
    const start = monthlyTotals.length - 12 * year;
    const months = monthlyTotals.slice(start, start + 12).map((total) => Math.max(0, total));
    const largest = largestMagnitude(months);
    if (largest === 0) continue;
    const scaled = months.map((total) => total / largest);
    const total = sum(scaled);
    counted += 1;
    scaled.forEach((value, offset) => {
      const month = (firstMonth - 1 + start + offset) % 12;
      sums[month] = (sums[month] ?? 0) + value / total;
    });
  }
  if (counted < 2) return undefined;
  return sums.map((value) => (value / counted) * 12);
}

/**
 * Seasonal index of every period of a history.
 * @param index twelve values, January first
 * @param firstMonth calendar month of the first period, 1 … 12
 */
export function indexByPeriod(
  index: readonly number[],
  firstMonth: number,
  periods: number,
): readonly number[] {
  return Array.from({ length: periods }, (_, period) => index[(firstMonth - 1 + period) % 12] ?? 1);
}

/**
 * Seasonal index of every period of a set of histories that end together, from the set's own totals.
 *
 * It takes at least 24 periods, and three customers with orders: the season of one customer is not the trade's.
 * @param histories money a period, oldest first, all of one length
 * @returns one value a period, or undefined
 */
export function setSeasonalIndex(
  histories: readonly (readonly (number | null)[])[],
): readonly number[] | undefined {
  const buyers = histories.filter((history) => history.some((value) => (value ?? 0) > 0));
  const periods = histories[0]?.length ?? 0;
  if (buyers.length < 3 || periods < SEASON_MONTHS) return undefined;
  const totals = Array.from({ length: periods }, (_, period) =>
    sum(buyers.map((history) => history[period] ?? 0)),
  );
  const index = seasonalIndex(totals);
  return index && indexByPeriod(index, 1, periods);
}
