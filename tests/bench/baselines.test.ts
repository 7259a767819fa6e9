import { weekSplit } from '../../bench/visits/field/baselines/week-split';
import { zonesByHand } from '../../bench/visits/field/baselines/zones-by-hand';
import { fieldMonth } from '../../bench/visits/field/field-month';
import { qualityOf } from '../../bench/visits/field/quality';
import { SHAPES } from '../../bench/visits/field/territory';
import { handTour, tourMinutes } from '../../bench/visits/field/tour';
import type { VisitPlan } from '../../src/visits';
import { checkPlan } from '../../src/visits';
import { customer, MONDAY, problem, rep, weekdays } from '../visits/problems';

/** Routes with customers on given days; times do not matter here. */
function planOf(days: Readonly<Record<number, readonly string[]>>, travelMinutes: number): VisitPlan {
  const routes = Object.entries(days).map(([date, customers]) => ({
    rep: 'r',
    date: Number(date),
    visits: customers.map((id) => ({
      customer: id,
      arrival: 0,
      departure: 0,
      travelMinutes: 0,
      locked: false,
    })),
    returnMinutes: 0,
    travelMinutes,
    workMinutes: travelMinutes + 30 * customers.length,
  }));
  const terms = {
    ...{ missed: 0, spacing: 0, lateness: 0, travel: 0, balance: 0 },
    ...{ change: 0, sameWeekday: 0, timeShare: 0, reassign: 0 },
  };
  return { routes, leftOut: [], cost: 0, terms, seed: 0, iterations: 0 };
}

describe('the baselines', () => {
  test('break no hard term, whatever the month', () => {
    for (let seed = 0; seed < 8; seed++) {
      const month = fieldMonth({
        seed,
        shape: SHAPES[seed % 4]!,
        load: [0.7, 1, 1.4][seed % 3]!,
        reps: 2,
        appointments: 0.1,
        windows: 0.4,
        base: (['home', 'openEnd', 'none'] as const)[seed % 3]!,
      });
      expect(checkPlan(month, zonesByHand(month))).toEqual([]);
      expect(checkPlan(month, weekSplit(month, seed, 50))).toEqual([]);
    }
  });

  test('are competent: with time to spare nearly every visit is made, most of it on its cycle', () => {
    for (const [i, shape] of SHAPES.entries()) {
      const month = fieldMonth({ seed: 60 + i, shape, load: 0.75 });
      for (const plan of [zonesByHand(month), weekSplit(month, 1, 50)]) {
        const { byPriority, spacing } = qualityOf(month, plan);
        expect(byPriority).toBeGreaterThan(0.97);
        expect(spacing).toBeLessThan(0.2);
      }
    }
  });

  test('visit a weekly customer once in every week by hand', () => {
    const month = problem({
      reps: [rep('r', weekdays(4))],
      customers: [
        customer('a', { cycleDays: 7, callsPerFourWeeks: 4, location: { latitude: 37, longitude: 127 } }),
      ],
    });
    const dates = zonesByHand(month).routes.map(({ date }) => date);
    expect(dates.map((date) => Math.floor((date - MONDAY) / 7))).toEqual([0, 1, 2, 3]);
    expect(new Set(dates.map((date) => (date - MONDAY) % 7)).size).toBe(1);
  });

  test('drive stops on a circle in the order of the circle, which is optimal', () => {
    const angles = Array.from({ length: 12 }, (_, i) => ((i * 5) % 12) * (Math.PI / 6) + 0.1 * i);
    const point = (i: number) =>
      i < 0 ? { x: 1, y: 0 } : { x: Math.cos(angles[i]!), y: Math.sin(angles[i]!) };
    const legs = (a: number, b: number) => Math.hypot(point(a).x - point(b).x, point(a).y - point(b).y);
    const stops = angles.map((_, i) => i);
    const turn = (i: number) => angles[i]! % (2 * Math.PI);
    const round = [...stops].sort((a, b) => turn(a) - turn(b));
    const best = tourMinutes(round, -1, -2, legs);
    expect(tourMinutes(handTour(stops, -1, -2, legs), -1, -2, legs)).toBeCloseTo(best, 9);
  });
});

describe('the measures of a plan', () => {
  const month = problem({
    reps: [rep('r', weekdays(2, { maxMinutes: 100 }))],
    to: MONDAY + 13,
    customers: [
      customer('a', { cycleDays: 7, callsPerFourWeeks: 4, priority: 3, lastVisit: MONDAY - 5 }),
      customer('b', { cycleDays: 14, callsPerFourWeeks: 2, priority: 1 }),
    ],
  });

  test('count wanted visits by priority and by what the planner prices', () => {
    // a: due on Wednesday, wants 2; b wants 1. Made: one of a.
    const { visits, byPriority, byWorth } = qualityOf(month, planOf({ [MONDAY + 2]: ['a'] }, 20));
    expect(visits).toBeCloseTo(1 / 3, 12);
    expect(byPriority).toBeCloseTo(3 / 7, 12);
    expect(byWorth).toBeCloseTo(4 / 9, 12);
  });

  test('take the distance of every gap from its cycle', () => {
    const plan = planOf({ [MONDAY + 3]: ['a'], [MONDAY + 8]: ['a', 'b'] }, 20);
    // a: one day late, five days instead of seven, nothing after; b: in time, nothing after.
    expect(qualityOf(month, plan).spacing).toBeCloseTo((1 / 7 + 2 / 7 + 0 + 0 + 0) / 5, 12);
  });

  test('take the spread of daily load and the travel a visit', () => {
    const { travel, travelPerVisit, spread } = qualityOf(
      month,
      planOf({ [MONDAY]: ['a'], [MONDAY + 7]: ['a', 'b'] }, 20),
    );
    expect(travel).toBe(40);
    expect(travelPerVisit).toBeCloseTo(40 / 3, 12);
    // Loads: 50 % and 80 % on two of ten days.
    expect(spread).toBeCloseTo(Math.sqrt((0.37 ** 2 + 0.67 ** 2 + 8 * 0.13 ** 2) / 10), 12);
  });
});
