import type { VisitProblem } from './problem';
import { searchWork } from './solver/parts';

/** Steps a second for a rep with few visits, and the visits a rep at which a step takes twice as long. */
const STEPS_PER_SECOND = 40_000;
const VISITS_FOR_HALF = 1000;

/**
 * Budget in steps for a wish in seconds, ≥ 0: what one core of a common laptop does in that time. It hangs on the size of
 * the problem alone, never on a clock, so that "10 seconds" is the same budget, and the same plan, on every machine.
 */
export function iterationsFor(seconds: number, problem: VisitProblem): number {
  const groups = problem.reassign === true ? 1 : Math.max(1, problem.reps.length);
  const visits = searchWork(problem) / groups;
  return Math.max(0, Math.round((seconds * STEPS_PER_SECOND) / (1 + visits / VISITS_FOR_HALF)));
}
