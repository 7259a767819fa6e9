import type { ProblemPart, SolveProgress, VisitPlan, VisitProblem } from '../visits';
import { mergePlans, splitProblem } from '../visits';
import type { VisitsWorker } from './parts-worker';
import { abortReason, runPartsInWorker } from './parts-worker';
import type { PartsRun, VisitsRun } from './run-visits';
import { controlOf, runParts } from './run-visits';

/** More workers than this are not worth their memory. */
const MOST_WORKERS = 4;
/** Milliseconds between two plans that are shown. */
const SHOW_EVERY = 200;

/** Where the workers come from. */
export interface WorkerPool {
  /** Starts a worker; throws where there are none. */
  readonly open: () => VisitsWorker;
  /** How many at most; more than 4 are not used. */
  readonly workers: number;
}

/**
 * Solves in workers, the reps spread over them, which end with the run; without workers (a page that may not start one) on
 * this thread. The plan is the same on any number of workers.
 * @returns the plan; rejects with an `AbortError` within 200 ms of `signal`, or with what went wrong in a worker
 */
export async function solveOnWorkers(
  problem: VisitProblem,
  run: VisitsRun,
  { open, workers }: WorkerPool,
): Promise<VisitPlan> {
  if (run.signal?.aborted) throw abortReason(run.signal);
  const { seed, iterations, signal, onProgress, onPlan } = run;
  const parts = splitProblem(problem, seed, iterations);
  const loads = spread(parts, Math.min(MOST_WORKERS, workers));
  const merged = (plans: readonly VisitPlan[]) => mergePlans(problem, plans, seed);

  const plans: VisitPlan[] = [];
  const progress: SolveProgress[] = [];
  let shown = -Infinity;
  // When the caller gives up or one worker fails, none is of use any more.
  const end = new AbortController();
  const giveUp = () => end.abort(signal?.reason);
  signal?.addEventListener('abort', giveUp);
  const runs = loads.map((load, w) => {
    const own: PartsRun = {
      ...controlOf(run),
      signal: end.signal,
      onProgress: (state) => {
        progress[w] = state;
        const known = Object.values(progress);
        if (known.length === loads.length) onProgress?.({ ...sumOf(known), iterations });
      },
      onPlans: (better) => {
        better.forEach((plan, i) => (plans[load[i]!] = plan));
        const now = performance.now();
        if (Object.keys(plans).length < parts.length || now - shown < SHOW_EVERY) return;
        shown = now;
        onPlan?.(merged(plans));
      },
    };
    return runLoad(
      load.map((i) => parts[i]!),
      own,
      open,
    ).catch((cause: unknown) => {
      end.abort(cause);
      throw cause;
    });
  });
  const settled = await Promise.allSettled(runs);
  signal?.removeEventListener('abort', giveUp);
  if (signal?.aborted) throw abortReason(signal);
  settled.forEach((result, w) => {
    if (result.status === 'fulfilled') result.value.forEach((plan, i) => (plans[loads[w]![i]!] = plan));
  });
  if (end.signal.aborted) throw abortReason(end.signal);
  return merged(plans);
}

function runLoad(
  parts: readonly ProblemPart[],
  run: PartsRun,
  open: () => VisitsWorker,
): Promise<readonly VisitPlan[]> {
  let worker: VisitsWorker;
  try {
    worker = open();
  } catch {
    return runParts(parts, run);
  }
  return runPartsInWorker(worker, parts, run);
}

/** Numbers of the parts for each worker: the largest first, always to the one with the least to do. */
function spread(parts: readonly ProblemPart[], workers: number): readonly (readonly number[])[] {
  const loads = Array.from({ length: Math.max(1, Math.min(workers, parts.length)) }, () => ({
    parts: [] as number[],
    steps: 0,
  }));
  const order = parts.map((_, i) => i).sort((a, b) => parts[b]!.iterations - parts[a]!.iterations || a - b);
  for (const i of order) {
    const least = loads.reduce((a, b) => (b.steps < a.steps ? b : a));
    least.parts.push(i);
    least.steps += parts[i]!.iterations;
  }
  return loads.map((load) => load.parts);
}

function sumOf(all: readonly SolveProgress[]): SolveProgress {
  return all.reduce((a, b) => ({
    iteration: a.iteration + b.iteration,
    cost: a.cost + b.cost,
    repsReady: a.repsReady + b.repsReady,
    reps: a.reps + b.reps,
  }));
}
