/**
 * Standard competition ranking, the highest value first: who is equal shares a rank, and the next rank is left out (1, 2, 2, 4).
 * @param values undefined has no rank
 * @example ranks([30, 50, 30, undefined, 10]) // [2, 1, 2, undefined, 4]
 */
export function ranks(values: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const known = values.filter((value): value is number => value !== undefined).sort((a, b) => b - a);
  const places = new Map<number, number>();
  known.forEach((value, at) => {
    if (!places.has(value)) places.set(value, at + 1);
  });
  return values.map((value) => (value === undefined ? undefined : places.get(value)));
}
