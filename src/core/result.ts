import type { Problem } from './problem';

/** Either a value, or the problems that kept it from being computed. Domain code never throws for bad input. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Wraps a computed value. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Wraps one or more problems. */
export function fail<T = never>(...problems: readonly Problem[]): Result<T> {
  return { ok: false, problems };
}
