import type { VisitPlan, VisitProblem } from '../visits';
import { iterationsFor } from './budget';
import { solveInWorker } from './solve-in-worker';

/** What the visit plan's workflow may ask of a solver. */
export interface VisitSolverOptions {
  readonly seed: number;
  readonly signal?: AbortSignal;
  readonly previous?: VisitPlan;
  readonly onPlan?: (plan: VisitPlan) => void;
  readonly onSearch?: (done: number, total: number) => void;
}

/**
 * The solver that a workflow takes, with a budget in seconds (see `iterationsFor`), in a worker where there is one.
 * @param enough ends the search early and keeps the best plan
 */
export function visitSolver(
  seconds: number,
  enough?: AbortSignal,
): (problem: VisitProblem, options: VisitSolverOptions) => Promise<VisitPlan> {
  return (problem, { onSearch, ...options }) =>
    solveInWorker(problem, {
      ...options,
      iterations: iterationsFor(seconds),
      ...(enough ? { enough } : {}),
      ...(onSearch ? { onProgress: ({ iteration, iterations }) => onSearch(iteration, iterations) } : {}),
    });
}
