import type { ProblemPart, SolveProgress, VisitPlan, VisitProblem } from '../visits';
import { mergePlans, solveParts, splitProblem } from '../visits';
import type { VisitsProgress } from './visits-protocol';

/** Milliseconds between two reports. */
const REPORT_EVERY = 200;
/** Milliseconds of work after which other tasks get a turn; a cancel is heard well within 200 ms. */
const WORK_FOR = 40;
/** A plan is shown when the search has had so many times as long as it took to write the last one down. */
const PLAN_SHARE = 9;

/** How to run the search. */
export interface VisitsRun {
  readonly seed: number;
  /** Budget in steps; see `iterationsFor`. */
  readonly iterations: number;
  /** A plan to start from. */
  readonly previous?: VisitPlan;
  /** Drops the run: it rejects with an `AbortError`. */
  readonly signal?: AbortSignal;
  /** Ends the search and keeps the best plan so far. */
  readonly enough?: AbortSignal;
  /** About five times a second. */
  readonly onProgress?: (progress: VisitsProgress) => void;
  /** The first plan as soon as it stands, then better ones at most five times a second. */
  readonly onPlan?: (plan: VisitPlan) => void;
}

/** How to run the search of some parts. */
export interface PartsRun extends Pick<VisitsRun, 'previous' | 'signal' | 'enough'> {
  readonly onProgress?: (progress: SolveProgress) => void;
  /** The plans of all parts, first ones and better ones. */
  readonly onPlans?: (plans: readonly VisitPlan[]) => void;
}

/** Solves on this thread, giving other tasks a turn every 40 ms and reporting five times a second. */
export async function runVisits(problem: VisitProblem, run: VisitsRun): Promise<VisitPlan> {
  const { seed, iterations, onProgress, onPlan } = run;
  const parts = splitProblem(problem, seed, iterations);
  const merged = (plans: readonly VisitPlan[]) => mergePlans(problem, plans, seed);
  const plans = await runParts(parts, {
    ...controlOf(run),
    ...(onProgress ? { onProgress: (progress) => onProgress({ ...progress, iterations }) } : {}),
    ...(onPlan ? { onPlans: (better) => onPlan(merged(better)) } : {}),
  });
  return merged(plans);
}

/** The same for parts of a problem; their plans come in the order of the parts. */
export function runParts(
  parts: readonly ProblemPart[],
  { previous, signal, enough, onProgress, onPlans }: PartsRun,
): Promise<readonly VisitPlan[]> {
  let reported = -Infinity;
  let rested = performance.now();
  let shown = rested;
  let writing = rested;
  return solveParts(parts, {
    stop: () => enough?.aborted === true,
    ...(previous ? { previous } : {}),
    ...(signal ? { signal } : {}),
    onProgress: (progress) => {
      const now = performance.now();
      if (now - reported < REPORT_EVERY) return;
      reported = now;
      onProgress?.(progress);
    },
    planDue: () => {
      const now = performance.now();
      const due = now - shown >= Math.max(REPORT_EVERY, PLAN_SHARE * (shown - writing));
      if (due) writing = now;
      return due;
    },
    onPlans: (plans) => {
      onPlans?.(plans);
      shown = performance.now();
    },
    pause: async () => {
      if (performance.now() - rested < WORK_FOR) return;
      await new Promise<void>((resolve) => setTimeout(resolve, 0));
      rested = performance.now();
    },
  });
}

/** What a run says about where to begin and when to stop. */
export function controlOf({
  previous,
  signal,
  enough,
}: Pick<VisitsRun, 'previous' | 'signal' | 'enough'>): PartsRun {
  return {
    ...(previous ? { previous } : {}),
    ...(signal ? { signal } : {}),
    ...(enough ? { enough } : {}),
  };
}
