import { checkPlan, solveVisits } from '../../src/visits';
import type { VisitProblem } from '../../src/visits';
import { randomProblem } from './problems';
import { richProblem } from './rich-problem';

/** Planner and checker are written apart: the one's plans must pass the other, every number finite. */
async function planAndCheck(make: (seed: number) => VisitProblem, from: number, to: number): Promise<void> {
  for (let seed = from; seed < to; seed++) {
    const problem = make(seed);
    const plan = await solveVisits(problem, { seed, iterations: 8, pause: () => Promise.resolve() });
    const [first] = checkPlan(problem, plan);
    if (first !== undefined) throw new Error(`seed ${seed}: ${JSON.stringify(first)}`);
    // JSON writes NaN and Infinity as null.
    if (JSON.stringify(plan).includes('null')) throw new Error(`seed ${seed}: a number is not finite`);
  }
}

const CHUNK = 5000;

describe('the plans of random small problems pass the checker', () => {
  test.each([0, 1, 2, 3])(
    'coordinates, windows, lunch, appointments: 5,000 from %d',
    (chunk) => planAndCheck(randomProblem, chunk * CHUNK, (chunk + 1) * CHUNK),
    300_000,
  );
  test.each([0, 1, 2, 3])(
    'tables of travel, districts, shares of time, customers that change hands: 5,000 from %d',
    (chunk) => planAndCheck(richProblem, chunk * CHUNK, (chunk + 1) * CHUNK),
    300_000,
  );
});
