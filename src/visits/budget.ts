import type { VisitProblem } from './problem';
import { searchWork } from './solver/parts';

/** Microseconds of a step on one core of a common laptop: for itself, and for each visit wanted of a rep. */
const STEP_MICROSECONDS = 21;
const VISIT_MICROSECONDS = 0.083;
/** Usual seconds: for each rep, and at most. */
const REP_SECONDS = 6;
const TEAM_SECONDS = 30;
/** How much longer a step takes for each further rep that a customer may be given to. */
const REP_SHARE = 0.25;

/**
 * Budget in steps for a wish in seconds, ≥ 0: what one core of a common laptop does in that time. It hangs on the size of
 * the problem alone, never on a clock, so that "10 seconds" is the same budget, and the same plan, on every machine.
 * @param seconds left out: `usualSeconds`
 */
export function iterationsFor(problem: VisitProblem, seconds: number = usualSeconds(problem)): number {
  const reps = Math.max(1, problem.reps.length);
  const step = STEP_MICROSECONDS + (VISIT_MICROSECONDS * searchWork(problem)) / reps;
  const choices = problem.reassign === true ? 1 + REP_SHARE * (reps - 1) : 1;
  return Math.max(0, Math.round((seconds * 1e6) / (step * choices)));
}

/**
 * Seconds of one core that a plan gets when nobody says otherwise: six for each rep, from one on, and thirty at most. A search of a rep's month
 * that is longer than six seconds makes several plans and goes on from the best (docs/visits.md).
 */
export function usualSeconds({ reps }: VisitProblem): number {
  return Math.min(TEAM_SECONDS, REP_SECONDS * Math.max(1, reps.length));
}
