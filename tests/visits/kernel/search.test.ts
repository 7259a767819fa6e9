import fc from 'fast-check';
import { checkPvrp } from '../../../bench/visits/pvrp-check';
import type { PvrpInstance } from '../../../bench/visits/pvrp-instance';
import { pvrpModel } from '../../../bench/visits/pvrp-model';
import type { RoutePlan, SearchModel } from '../../../src/visits/solver/kernel/model';
import { RouteSearch } from '../../../src/visits/solver/kernel/search';
import { leastDistance } from './brute-force';
import { randomInstance } from './random-instance';

function judge(instance: PvrpInstance, plan: RoutePlan) {
  const days = Array.from({ length: instance.days }, (_, day) =>
    Array.from({ length: instance.vehicles }, (__, k) =>
      [...plan[day * instance.vehicles + k]!].map((c) => c + 1),
    ),
  );
  return checkPvrp(instance, days);
}

function solve(model: SearchModel, seed: number, iterations: number, piece = iterations): RouteSearch {
  const search = new RouteSearch(model, { seed, iterations });
  for (let done = 0; done < iterations; done += piece) search.step(Math.min(piece, iterations - done));
  return search;
}

describe('route search', () => {
  // Proves optimality on instances small enough for enumeration with dynamic programming.
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('finds the optimum of tiny instance %i', (seed) => {
    const instance = randomInstance(seed, 6, {
      slack: seed % 2 === 0 ? 1.15 : 1.6,
      duration: seed % 3 === 0 ? 330 : 0,
    });
    const least = leastDistance(instance);
    const best = solve(pvrpModel(instance), seed, 1500).best();
    const { value, faults } = judge(instance, best);
    if (least === Infinity) expect(faults).not.toEqual([]);
    else {
      expect(faults).toEqual([]);
      expect(value).toBeCloseTo(least, 6);
    }
  });

  // Proves that its own price is the distance that the independent check adds up, and that rules hold whatever the seed.
  test('keeps all rules and counts the distance right', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 40 }), (seed, customers) => {
        const instance = randomInstance(seed, customers, { slack: 2, duration: seed % 2 === 0 ? 600 : 0 });
        // A few customers may fill the vehicles so unevenly that no plan exists.
        fc.pre(customers > 6 || leastDistance(instance) < Infinity);
        const search = solve(pvrpModel(instance), seed, 600);
        const { value, faults } = judge(instance, search.best());
        expect(faults).toEqual([]);
        expect(search.cost).toBeCloseTo(value, 6);
      }),
      { numRuns: 30 },
    );
  });

  // Proves that budget and seed alone decide: not the chunks, not the run.
  test('gives the same plan again, in one go or in pieces', () => {
    const instance = randomInstance(77, 40, { slack: 1.1 });
    const whole = solve(pvrpModel(instance), 5, 3000);
    const pieces = solve(pvrpModel(instance), 5, 3000, 7);
    expect(pieces.best()).toEqual(whole.best());
    expect(pieces.cost).toBe(whole.cost);
    expect(solve(pvrpModel(instance), 6, 3000).best()).not.toEqual(whole.best());
  });

  // Proves the anytime promise: a plan at once, and never a worse one.
  test('never loses the best plan', () => {
    const instance = randomInstance(3, 60, { days: 4, vehicles: 3, slack: 1.2 });
    const search = new RouteSearch(pvrpModel(instance), { seed: 1, iterations: 4000 });
    let before = search.cost;
    const first = before;
    for (let i = 0; i < 80; i++) {
      search.step(50);
      expect(search.cost).toBeLessThanOrEqual(before);
      before = search.cost;
    }
    expect(search.cost).toBeLessThan(first);
    expect(search.iterations).toBe(4000);
  });

  // Proves the same of a budget that is split into several annealings, each of which begins with a worse plan.
  test('never loses the best plan of an annealing before, and repeats itself in pieces', () => {
    const instance = randomInstance(5, 12, { days: 3, vehicles: 2, slack: 1.1 });
    const iterations = 120_000;
    const search = new RouteSearch(pvrpModel(instance), { seed: 1, iterations });
    let before = search.cost;
    for (let i = 0; i < 400; i++) {
      search.step(iterations / 400);
      expect(search.cost).toBeLessThanOrEqual(before);
      before = search.cost;
    }
    const { value, faults } = judge(instance, search.best());
    expect(faults).toEqual([]);
    expect(value).toBeCloseTo(search.cost, 6);
    expect(solve(pvrpModel(instance), 1, iterations).best()).toEqual(search.best());
  });

  // Proves that a locked visit stays where it is, also where it is dear.
  test('never removes locked visits', () => {
    const instance = randomInstance(9, 30, { days: 3, vehicles: 2, slack: 2 });
    const model = pvrpModel(instance);
    const locked = new Uint8Array(model.customers * model.days);
    const start = Array.from({ length: model.routeDay.length }, () => [] as number[]);
    for (const c of [0, 7, 13, 21]) {
      const pattern = instance.stops[c + 1]!.patterns.at(-1)!;
      for (let day = 0; day < instance.days; day++) {
        if (Math.floor(pattern / 2 ** (instance.days - 1 - day)) % 2 === 0) continue;
        locked[c * model.days + day] = 1;
        start[day * instance.vehicles]!.push(c);
      }
    }
    const search = new RouteSearch(
      { ...model, locked },
      { seed: 2, iterations: 3000, start: start.map((route) => Int32Array.from(route)) },
    );
    search.step(3000);
    const best = search.best();
    expect(judge(instance, best).faults).toEqual([]);
    start.forEach((route, r) => expect([...best[r]!]).toEqual(expect.arrayContaining(route)));
  });

  // Proves that a warm start is not thrown away.
  test('a warm start is never left for a worse plan', () => {
    const instance = randomInstance(15, 50, { days: 4, vehicles: 2, slack: 1.3 });
    const long = solve(pvrpModel(instance), 1, 6000);
    const again = new RouteSearch(pvrpModel(instance), {
      seed: 2,
      iterations: 500,
      start: long.best(),
      heat: 0.3,
    });
    again.step(500);
    expect(again.cost).toBeLessThanOrEqual(long.cost + 1e-6);
  });

  // Proves that nothing to plan is no error.
  test('has nothing to do without customers', () => {
    const search = solve(pvrpModel(randomInstance(1, 0)), 1, 100);
    expect(search.cost).toBe(0);
    expect(search.best().every((route) => route.length === 0)).toBe(true);
  });
});
