import type { StopCriterion } from './problem';

/** Stops after so many iterations; the budget that gives the same plan on any machine. */
export function iterationLimit(iterations: number): StopCriterion {
  return ({ iteration }) => iteration >= iterations;
}

/** Stops when the cost has not fallen for so many iterations. Keep one instance for one run: it remembers. */
export function noImprovement(iterations: number): StopCriterion {
  let best = Infinity;
  let since = 0;
  return ({ iteration, cost }) => {
    if (cost < best) {
      best = cost;
      since = iteration;
    }
    return iteration - since >= iterations;
  };
}

/** Stops as soon as one of the criteria says so. Every criterion is asked every time, so that each can remember. */
export function anyOf(...criteria: readonly StopCriterion[]): StopCriterion {
  return (state) => criteria.map((criterion) => criterion(state)).some(Boolean);
}
