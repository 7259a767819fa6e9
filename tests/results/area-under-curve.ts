/** Chance that a member of `high` is above one of `low`, ties half, by comparing every pair. */
export function areaUnderCurve(high: readonly number[], low: readonly number[]): number {
  let wins = 0;
  for (const a of high) for (const b of low) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return wins / (high.length * low.length);
}
