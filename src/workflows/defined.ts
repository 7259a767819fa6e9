type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The entries that are known; for objects whose optional properties may be missing but not undefined. */
export function defined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}
