import fc from 'fast-check';
import { callFrequency, checkPlan, solveVisits, travelMinutes } from '../../src/visits';
import { randomProblem } from '../visits/problems';

const pause = () => Promise.resolve();

describe('whatever the month looks like', () => {
  test('the plan breaks nothing, is the same again, and improving never makes it worse', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 1e9 }), fc.integer(), async (month, seed) => {
        const problem = randomProblem(month);
        const first = await solveVisits(problem, { seed, iterations: 0, pause });
        const plan = await solveVisits(problem, { seed, iterations: 300, pause });
        expect(checkPlan(problem, first)).toEqual([]);
        expect(checkPlan(problem, plan)).toEqual([]);
        expect(plan.cost).toBeLessThanOrEqual(first.cost + 1e-6);
        expect(await solveVisits(problem, { seed, iterations: 300, pause })).toEqual(plan);
      }),
      { numRuns: 200 },
    );
  });

  test('a plan survives being used as the start of the next one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 1e9 }), async (month) => {
        const problem = randomProblem(month);
        const plan = await solveVisits(problem, { seed: 1, iterations: 200, pause });
        const again = await solveVisits(problem, { seed: 2, iterations: 0, previous: plan, pause });
        expect(checkPlan(problem, again)).toEqual([]);
        expect(again.cost).toBeLessThanOrEqual(plan.cost + 1e-6);
      }),
      // Months in which a visit that still fits unbalances the days by more than it is worth.
      { numRuns: 200, examples: [[266571035], [1252202], [2186644]] },
    );
  });
});

describe('travel and frequencies', () => {
  const place = fc.record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  const rules = {
    circuity: 1.3,
    speeds: [
      { upToKm: 5, kmPerHour: 20 },
      { upToKm: 50, kmPerHour: 60 },
    ],
    fixedMinutes: 5,
    sameAreaMinutes: 10,
    otherAreaMinutes: 30,
  };

  test('travel is the same both ways, finite, and no detour is shorter by more than rounding', () => {
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        const time = (p: typeof a, q: typeof a) => travelMinutes({ location: p }, { location: q }, rules);
        expect(time(a, b)).toBe(time(b, a));
        expect(Number.isFinite(time(a, b))).toBe(true);
        expect(time(a, c)).toBeLessThanOrEqual(time(a, b) + time(b, c) + 1);
      }),
      { numRuns: 10_000 },
    );
  });

  test('any text is a key or none, never a failure', () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        const found = callFrequency(key);
        expect(found === undefined || Number.isFinite(found.callsPerFourWeeks)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});
