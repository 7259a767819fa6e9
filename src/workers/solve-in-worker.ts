import type { VisitPlan, VisitProblem } from '../visits';
import { openVisitsWorker } from './open-visits-worker';
import type { VisitsRun } from './run-visits';
import type { WorkerPool } from './solve-on-workers';
import { solveOnWorkers } from './solve-on-workers';

/**
 * Solves in web workers, one a core less one for the page; without workers (a page that may not start one) on this thread.
 * The plan is the same on any number of workers.
 * @returns the plan; rejects with an `AbortError` within 200 ms of `signal`, or with what went wrong in a worker
 */
export function solveInWorker(
  problem: VisitProblem,
  run: VisitsRun,
  pool: Partial<WorkerPool> = {},
): Promise<VisitPlan> {
  return solveOnWorkers(problem, run, { open: openVisitsWorker, workers: spareCores(), ...pool });
}

function spareCores(): number {
  const cores = typeof navigator === 'undefined' ? undefined : navigator.hardwareConcurrency;
  return Math.max(1, (cores ?? 2) - 1);
}
