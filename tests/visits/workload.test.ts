import { planNotes, solveVisits, workload } from '../../src/visits';
import type { VisitProblem } from '../../src/visits';
import { customer, MONDAY, problem, rep, team, weekdays } from './problems';

const still = { fixedMinutes: 0, sameAreaMinutes: 0, otherAreaMinutes: 0, circuity: 1, speeds: [] };

/** One territory of a given size on days long enough for all of it. */
function territory(customers: number, seed: number, minutes: number, scale: number): VisitProblem {
  const base = team(1, customers, seed);
  const [own] = base.reps;
  const day = { maxVisits: 40, maxMinutes: minutes, hours: { start: 480, end: 540 + minutes } };
  return {
    ...base,
    reps: [{ ...own!, days: own!.days.map((other) => ({ ...other, ...day })) }],
    customers: base.customers.map((other) => ({
      ...other,
      location: {
        latitude: 37.5 + (other.location!.latitude - 37.5) * scale,
        longitude: 127 + (other.location!.longitude - 127) * scale,
      },
    })),
  };
}

describe('the work that is asked for, before anything is planned', () => {
  test.each([
    [30, 1, 480, 1],
    [60, 2, 480, 1],
    [90, 3, 480, 1],
    [120, 4, 480, 1],
    [60, 8, 480, 4],
    [100, 9, 700, 4],
    [100, 10, 480, 0.3],
    [40, 11, 480, 2],
  ])(
    '%d customers (seed %d): within 8 %% of what a finished plan takes',
    async (count, seed, minutes, scale) => {
      const p = territory(count, seed, minutes, scale);
      const plan = await solveVisits(p, { seed: 1, iterations: 5000, pause: () => Promise.resolve() });
      expect(plan.leftOut).toEqual([]);
      const work = plan.routes.reduce((sum, route) => sum + route.workMinutes, 0);
      const [load] = workload(p);
      expect(load!.visits).toBe(plan.routes.reduce((sum, route) => sum + route.visits.length, 0));
      expect(Math.abs(load!.requiredMinutes - work) / work).toBeLessThan(0.08);
    },
    60_000,
  );

  test('minutes and shares by hand: no travel, 4 weeks of 5 days of 60 minutes, 30 weekly visits of 30 minutes', () => {
    const weekly = (id: string, more = {}) =>
      customer(id, { cycleDays: 7, callsPerFourWeeks: 4, lastVisit: MONDAY - 7, ...more });
    const p = problem({
      travel: still,
      reps: [
        rep('r', weekdays(4, { maxMinutes: 60 })),
        rep('s', weekdays(4, { maxMinutes: 60, reservedMinutes: 30 })),
      ],
      customers: [
        ...Array.from({ length: 15 }, (_, i) =>
          weekly(
            `c${i}`,
            i < 5 ? { priority: 7, reason: { code: 'class', args: { class: 'EII', days: 7 } } } : {},
          ),
        ),
        weekly('d', { rep: 's' }),
        weekly('no', { doNotContact: true }),
        weekly('lost', { rep: 'gone' }),
      ],
    });
    // Due on days 0, 7, 14, 21 of 28: four visits each.
    expect(workload(p)).toMatchObject([
      {
        rep: 'r',
        customers: 15,
        visits: 60,
        visitMinutes: 1800,
        travelMinutes: 0,
        capacityMinutes: 1200,
        share: 1.5,
      },
      { rep: 's', customers: 1, visits: 4, requiredMinutes: 120, capacityMinutes: 600, share: 0.2 },
    ]);
    const notes = planNotes(p);
    // 600 minutes too many; after the 5 customers of EII (600 minutes) 600 are left for 1,200 minutes of EIII.
    expect(notes).toContainEqual({
      code: 'overload',
      args: { rep: 'r', hours: 10, percent: 150, class: 'EIII' },
    });
    // x minutes from r to s: (1800 − x) ÷ 1200 = (120 + x) ÷ 600 → x = 520.
    expect(notes).toContainEqual({
      code: 'unbalanced',
      args: { rep: 'r', percent: 150, other: 's', otherPercent: 20, hours: 9 },
    });
  });

  test('more visits than the daily limit, a rep without days, nothing but appointments', () => {
    const agreed = { callsPerFourWeeks: 0, cycleDays: 0, appointments: [{ date: MONDAY }] };
    const codes = (p: VisitProblem) =>
      planNotes(p).map(({ code, args }) => [code, args['visits'] ?? args['count']]);
    const three = [customer('a', agreed), customer('b', agreed), customer('c', agreed)];
    const days = [{ ...weekdays(1)[0]!, maxVisits: 2 }];
    expect(codes(problem({ travel: still, reps: [rep('r', days)], customers: three }))).toEqual([
      ['noLocation', 3],
      ['allAgreed', 3],
      ['overloadVisits', 1],
    ]);
    expect(codes(problem({ travel: still, reps: [rep('r', [])], customers: three }))).toContainEqual([
      'repWithoutDays',
      3,
    ]);
    expect(planNotes(problem())).toEqual([]);
  });

  test('districts and tables of the team count as known places', () => {
    const p = problem({
      reps: [rep('r', weekdays(1))],
      customers: [
        customer('a', { area: 'north', lastVisit: MONDAY - 28 }),
        customer('b', { area: 'south', lastVisit: MONDAY - 28 }),
        customer('c', { lastVisit: MONDAY - 28 }),
        customer('d', { lastVisit: MONDAY - 28 }),
      ],
      travel: {
        ...still,
        areas: [{ from: 'north', to: 'north', minutes: 5 }],
        stops: [{ from: 'c', to: 'x', km: 3 }],
        centroids: { south: { latitude: 37.5, longitude: 127 } },
      },
    });
    expect(planNotes(p)).toEqual([
      { code: 'noLocation', args: { count: 1, example: 'Customer d' } },
      { code: 'districtOnly', args: { count: 1, example: 'Customer b' } },
    ]);
  });
});
