/**
 * Items with the same key together, in order of first appearance; the items of a group keep their order. O(n).
 * @example groupBy([1, 2, 3], (n) => n % 2) // 1 → [1, 3], 0 → [2]
 */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
