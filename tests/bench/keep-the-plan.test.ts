// Generated months that something happens to: the visits that survive stay, at little more than a plan made anew costs.
import { fieldMonth } from '../../bench/visits/field/field-month';
import type { Mishap } from '../../bench/visits/field/re-plan';
import { afterMishap } from '../../bench/visits/field/re-plan';
import type { VisitPlan, VisitProblem } from '../../src/visits';
import { checkPlan, solveVisits } from '../../src/visits';

const ITERATIONS = 6000;

const solve = (problem: VisitProblem, seed: number, previous?: VisitPlan): Promise<VisitPlan> =>
  solveVisits(problem, {
    ...{ seed, iterations: ITERATIONS, pause: () => Promise.resolve() },
    ...(previous ? { previous } : {}),
  });

/** Visits of the plan before on days that the rep still works, and how many of them are in the plan. */
function survivors(problem: VisitProblem, before: VisitPlan, plan: VisitPlan) {
  const works = new Set(
    problem.reps.flatMap(({ id, days }) =>
      days.filter(({ date }) => date >= problem.asOf).map((day) => `${id} ${day.date}`),
    ),
  );
  const placesIn = ({ routes }: VisitPlan) =>
    routes.flatMap(({ rep, date, visits }) =>
      works.has(`${rep} ${date}`) ? visits.map(({ customer }) => `${customer} ${date}`) : [],
    );
  const now = new Set(placesIn(plan));
  const old = placesIn(before);
  return { survive: old.length, stay: old.filter((place) => now.has(place)).length };
}

test.each<Mishap>(['dayMissed', 'customerAdded', 'holidayFound'])(
  '%s: at least 95 %% stay, at 3 %% more at most',
  async (mishap) => {
    const sum = { survive: 0, stay: 0, price: 0, free: 0 };
    for (const [seed, shape] of [
      [1, 'city'],
      [2, 'towns'],
    ] as const) {
      const month = fieldMonth({ seed, shape, load: 0.75, reps: 2, customersPerRep: 40 });
      const before = await solve(month, seed);
      const after = afterMishap(month, before, mishap);
      const again = await solve(after, seed + 1, before);
      const free = await solve({ ...after, weights: { ...after.weights, change: 0 } }, seed + 1);
      expect(checkPlan(after, again)).toEqual([]);
      const { survive, stay } = survivors(after, before, again);
      sum.survive += survive;
      sum.stay += stay;
      sum.price += again.cost - again.terms.change;
      sum.free += free.cost;
    }
    expect(sum.survive).toBeGreaterThan(80);
    expect(sum.stay / sum.survive).toBeGreaterThanOrEqual(0.95);
    expect(sum.price / sum.free).toBeLessThanOrEqual(1.03);
  },
);
