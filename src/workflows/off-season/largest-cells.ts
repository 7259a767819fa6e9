/** Rows that one list on a sheet may have: more make a workbook slow and are read by nobody. */
export const MOST_ROWS = 20_000;

/**
 * The largest of many rows, in the order in which they were, and the rest, so that a list that is cut can still add up.
 * @param most rows that may stay, ≥ 1
 */
export function largestCells<T>(
  rows: readonly T[],
  size: (row: T) => number,
  most: number = MOST_ROWS,
): { readonly shown: readonly T[]; readonly rest: readonly T[] } {
  if (rows.length <= most) return { shown: rows, rest: [] };
  const order = rows
    .map((row, at) => ({ at, size: size(row) }))
    .sort((a, b) => b.size - a.size || a.at - b.at);
  const kept = new Set(order.slice(0, most).map(({ at }) => at));
  return { shown: rows.filter((_, at) => kept.has(at)), rest: rows.filter((_, at) => !kept.has(at)) };
}
