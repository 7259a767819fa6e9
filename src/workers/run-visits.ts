import type { VisitPlan, VisitProblem } from '../visits';
import { anyOf, iterationLimit, solveVisits } from '../visits';
import type { VisitsProgress } from './visits-protocol';

/** Milliseconds between two reports. */
const REPORT_EVERY = 200;
/** Milliseconds of work after which other tasks get a turn; a cancel is heard well within 200 ms. */
const WORK_FOR = 40;

/** How to run the search. */
export interface VisitsRun {
  readonly seed: number;
  /** Budget in iterations; see `iterationsFor`. */
  readonly iterations: number;
  /** A plan to start from. */
  readonly previous?: VisitPlan;
  /** Drops the run: it rejects with an `AbortError`. */
  readonly signal?: AbortSignal;
  /** Ends the search and keeps the best plan so far. */
  readonly enough?: AbortSignal;
  /** About five times a second. */
  readonly onProgress?: (progress: VisitsProgress) => void;
  /** The first plan, as soon as it stands. */
  readonly onPlan?: (plan: VisitPlan) => void;
}

/** Solves on this thread, giving other tasks a turn every 40 ms and reporting five times a second. */
export function runVisits(problem: VisitProblem, run: VisitsRun): Promise<VisitPlan> {
  const { seed, iterations, previous, signal, enough, onProgress, onPlan } = run;
  let reported = -Infinity;
  let rested = performance.now();
  return solveVisits(problem, {
    seed,
    stop: anyOf(iterationLimit(iterations), () => enough?.aborted === true),
    ...(previous ? { previous } : {}),
    ...(signal ? { signal } : {}),
    ...(onPlan ? { onPlan } : {}),
    onProgress: (progress) => {
      const now = performance.now();
      if (now - reported < REPORT_EVERY) return;
      reported = now;
      onProgress?.({ ...progress, iterations });
    },
    pause: async () => {
      if (performance.now() - rested < WORK_FOR) return;
      await new Promise<void>((resolve) => setTimeout(resolve, 0));
      rested = performance.now();
    },
  });
}
