type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The entries that are known; for objects whose optional properties may be missing but not undefined. */
export function defined<T extends object>(values: T): Defined<T> {
  const known: Partial<T> = {};
  for (const key of Object.keys(values) as (keyof T)[]) {
    const value = values[key];
    if (value !== undefined) known[key] = value;
  }
  return known as Defined<T>;
}
