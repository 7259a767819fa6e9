/**
 * Iterations that stand for one second of search. Fixed, so that "10 seconds" is the same budget, and the same plan, on
 * every machine; on a common laptop the run takes about as long as it says.
 */
export const ITERATIONS_PER_SECOND = 150_000;

/** Budget in iterations for a wish in seconds, ≥ 0. */
export function iterationsFor(seconds: number): number {
  return Math.max(0, Math.round(seconds * ITERATIONS_PER_SECOND));
}
