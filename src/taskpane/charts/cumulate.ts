/** A thing with a value, in the order of values. */
export interface Ranked<T> {
  readonly item: T;
  readonly value: number;
  /** Share 0…1 of the positive total that this and all greater ones make up. */
  readonly cumulative: number;
}

/**
 * Things from the greatest value to the least with their cumulative share of the positive total (values at or below zero add nothing); 0
 * throughout when nothing is positive. Equal values keep their order.
 */
export function cumulate<T>(items: readonly T[], valueOf: (item: T) => number): readonly Ranked<T>[] {
  const ranked = items.map((item) => ({ item, value: valueOf(item) })).sort((a, b) => b.value - a.value);
  const total = ranked.reduce((sum, { value }) => sum + Math.max(0, value), 0);
  let sum = 0;
  return ranked.map(({ item, value }) => {
    sum += Math.max(0, value);
    return { item, value, cumulative: total > 0 ? Math.min(1, sum / total) : 0 };
  });
}
