import { seededRandom } from '../../../src/core/random';
import { ClockRules } from '../../../src/visits/solver/field/clock-rules';
import { buildFieldModel } from '../../../src/visits/solver/field/field-model';
import { startPlan } from '../../../src/visits/solver/field/start-plan';
import { PartSearch } from '../../../src/visits/solver/part-search';
import { splitProblem } from '../../../src/visits/solver/parts';
import { advance, retreat } from '../../../src/visits/solver/field/clock';
import { randomProblem } from '../problems';

describe('the clock of a day', () => {
  test('driving rests over the lunch, forwards and backwards', () => {
    expect(advance(700, 30, 720, 780)).toBe(790);
    expect(advance(690, 30, 720, 780)).toBe(720);
    expect(advance(740, 30, 720, 780)).toBe(810);
    // The latest start for 30 minutes that are over at 12:40 is 11:30: nothing is driven between 12:00 and 13:00.
    expect(retreat(760, 30, 720, 780)).toBe(690);
    for (let end = 500; end < 900; end++) {
      for (const minutes of [0, 1, 25, 90]) {
        const latest = retreat(end, minutes, 720, 780);
        expect(advance(latest, minutes, 720, 780)).toBeLessThanOrEqual(end);
        // Within the lunch nothing starts, so half a minute later counts from outside of it.
        const later = latest + 0.5;
        expect(minutes === 0 || advance(later, minutes, 720, 780) > end).toBe(true);
      }
    }
  });

  test('the cheapest insertion by slack is the cheapest of all positions driven through', () => {
    const random = seededRandom(11);
    let inserted = 0;
    let refused = 0;
    for (let seed = 0; seed < 600; seed++) {
      const problem = randomProblem(seed);
      for (const rep of problem.reps) {
        const model = buildFieldModel(
          problem,
          [rep],
          problem.customers.filter((customer) => customer.rep === rep.id),
        );
        const width = model.customerCount;
        if (width === 0 || model.routeCount === 0) continue;
        const routes = {
          count: model.routeCount,
          width,
          day: model.routeDay,
          group: model.routeGroup,
          stops: new Int32Array(model.routeCount * width),
          length: new Int32Array(model.routeCount),
        };
        const rules = new ClockRules(model);
        rules.attach(routes);
        startPlan(model, width).routes.forEach((stops, r) => {
          routes.stops.set(stops, r * width);
          routes.length[r] = stops.length;
          rules.refresh(r);
        });
        for (let round = 0; round < 12; round++) {
          const r = Math.floor(random() * model.routeCount);
          const c = Math.floor(random() * model.customerCount);
          const now = [...routes.stops.subarray(r * width, r * width + routes.length[r]!)];
          if (now.includes(c)) continue;
          const before = rules.refresh(r);
          const driven = Array.from({ length: now.length + 1 }, (_, at) =>
            rules.evaluate(r, Int32Array.from([...now.slice(0, at), c, ...now.slice(at)]), 0, now.length + 1),
          );
          const added = rules.bestInsertion(r, c);
          expect(added).toBeCloseTo(Math.min(...driven) - before, 6);
          if (added === Infinity) {
            refused += 1;
            continue;
          }
          inserted += 1;
          now.splice(rules.position, 0, c);
          routes.stops.set(now, r * width);
          routes.length[r] = now.length;
          expect(rules.refresh(r)).toBeCloseTo(before + added, 6);
          expect(rules.isKept(r)).toBe(true);
        }
      }
    }
    expect(inserted).toBeGreaterThan(500);
    expect(refused).toBeGreaterThan(500);
  });
});

describe('the price that the search adds up in small steps', () => {
  // Half-way through the budget travel is searched at its shadow price where visits are left out; the price told stays plain.
  test('is the price of the plan by its definition, half-way and at the end', () => {
    for (let seed = 0; seed < 300; seed++) {
      for (const part of splitProblem(randomProblem(seed), seed, 60)) {
        const search = new PartSearch(part);
        for (const steps of [30, 30]) {
          search.step(steps);
          const { cost } = search.plan();
          expect(Math.abs(search.cost - cost)).toBeLessThanOrEqual(1e-6 * Math.max(1, cost));
        }
      }
    }
  });
});
