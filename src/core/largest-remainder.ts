import { largestMagnitude } from './statistics';

/**
 * Splits a whole number of units in proportion to weights so that the parts add up exactly: each part is rounded down, and the units
 * that are left go to the largest remainders (A. Hamilton's method; M. L. Balinski & H. P. Young, "Fair Representation", 1982, ch. 2).
 * Equal remainders go to the larger weight, then to the earlier place, so callers that order by key get the same split whatever the
 * order of their rows. O(n log n).
 * @param total whole units, any sign
 * @param weights finite, ≥ 0; all zero counts as all equal
 * @returns one whole number a weight; empty for no weights
 * @example largestRemainder(10, [1, 1, 1]) // [4, 3, 3]
 */
export function largestRemainder(total: number, weights: readonly number[]): readonly number[] {
  const largest = largestMagnitude(weights);
  const scaled = largest > 0 ? weights.map((weight) => Math.max(0, weight) / largest) : weights.map(() => 1);
  const sum = scaled.reduce((all, weight) => all + weight, 0);
  const units = Math.abs(total);
  const exact = scaled.map((weight) => (units * weight) / sum);
  const parts = exact.map(Math.floor);
  let left = units - parts.reduce((all, part) => all + part, 0);
  const order = exact
    .map((value, place) => ({ place, rest: value - Math.floor(value), weight: scaled[place] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.rest - a.rest || b.weight - a.weight || a.place - b.place);
  // Rounding of the quotients may leave a unit too many or too few; the loop ends when the parts add up.
  for (let at = 0; left > 0 && order.length > 0; at = (at + 1) % order.length, left--)
    bump(parts, order[at]?.place, 1);
  for (let at = order.length - 1; left < 0 && order.length > 0; at = at === 0 ? order.length - 1 : at - 1) {
    const place = order[at]?.place;
    if (place === undefined || (parts[place] ?? 0) <= 0) continue;
    bump(parts, place, -1);
    left++;
  }
  return total < 0 ? parts.map((part) => 0 - part) : parts;
}

function bump(parts: number[], place: number | undefined, by: number): void {
  if (place !== undefined) parts[place] = (parts[place] ?? 0) + by;
}
