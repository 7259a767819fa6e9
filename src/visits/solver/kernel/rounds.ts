import { TUNING } from './tuning';

/** One annealing of the search. */
export interface Round {
  /** From the plan that the search starts with, else warm from one of the best plans so far. */
  readonly fresh: boolean;
  /** Steps. */
  readonly steps: number;
}

/**
 * Splits a budget into annealings. With few steps a visit one long annealing is best. With many, several short ones find different
 * good plans, and the rest of the budget is best spent on anneals that begin warm from the best of these.
 * @param iterations of the whole budget, ≥ 0
 * @param visits wanted by all customers
 */
export function planRounds(iterations: number, visits: number): readonly Round[] {
  const each = iterations / Math.max(1, visits);
  if (each < TUNING.severalFrom) return [{ fresh: true, steps: iterations }];
  const starting = TUNING.starting * each;
  const starts = Math.max(1, Math.min(TUNING.starts, Math.round(starting / TUNING.startSteps)));
  const warm = Math.max(1, Math.round((each - starting) / TUNING.warmSteps));
  const startSteps = Math.floor((TUNING.starting * iterations) / starts);
  const rest = iterations - starts * startSteps;
  return [
    ...Array.from({ length: starts }, () => ({ fresh: true, steps: startSteps })),
    ...Array.from({ length: warm }, (_, i) => ({
      fresh: false,
      steps: Math.floor((rest * (i + 1)) / warm) - Math.floor((rest * i) / warm),
    })),
  ];
}
