import { seededRandom } from '../../src/core/random';
import { checkPlan, solveVisits } from '../../src/visits';
import { CORRUPTIONS, spotIn } from './corruptions';
import { randomProblem } from './problems';
import { richProblem } from './rich-problem';

/** Problems, and draws of a visit in each, for which every kind of mistake is made once. */
const PROBLEMS = 800;
const DRAWS = 1;
/** Of every kind at least so many must have been made. */
const LEAST = 5;

test('every mistake in a plan is caught and called by its name', async () => {
  const made = new Map(Object.keys(CORRUPTIONS).map((kind) => [kind, 0]));
  for (let seed = 0; seed < PROBLEMS; seed++) {
    const problem = seed % 2 === 0 ? randomProblem(seed) : richProblem(seed);
    const plan = await solveVisits(problem, { seed, iterations: 10, pause: () => Promise.resolve() });
    expect(checkPlan(problem, plan)).toEqual([]);
    const random = seededRandom(seed);
    for (let draw = 0; draw < DRAWS; draw++) {
      const spot = spotIn(problem, plan, random);
      if (spot === undefined) break;
      for (const [kind, corrupt] of Object.entries(CORRUPTIONS)) {
        const corrupted = corrupt(spot);
        if (corrupted === undefined) continue;
        made.set(kind, made.get(kind)! + 1);
        const codes = checkPlan(corrupted.problem, corrupted.plan).map(({ code }) => code);
        if (!codes.includes(corrupted.code))
          throw new Error(
            `seed ${seed}, ${kind}: ${corrupted.code} expected, ${JSON.stringify(codes)} found`,
          );
      }
    }
  }
  expect([...made].filter(([, count]) => count < LEAST)).toEqual([]);
  const total = [...made.values()].reduce((sum, count) => sum + count, 0);
  expect(total).toBeGreaterThan(20_000);
}, 300_000);
