import { checkPlan, solveVisits } from '../../src/visits';
import type { VisitPlan, VisitProblem } from '../../src/visits';
import { seededRandom } from '../../src/core/random';
import { DEFAULT_WEIGHTS } from '../../src/visits/defaults';
import { customer, MONDAY, problem, rep, ROAD, team, weekdays, workDay } from './problems';

const ZERO = { missedVisit: 1000, spacing: 0, travelMinute: 1, balance: 0, change: 0, lateness: 0 };
const at = (minutes: number) => ({ latitude: minutes / 100, longitude: 0 });
const pause = () => Promise.resolve();

async function plan(p: VisitProblem, iterations = 3000, seed = 1): Promise<VisitPlan> {
  const result = await solveVisits(p, { seed, iterations, pause });
  expect(checkPlan(p, result)).toEqual([]);
  return result;
}

const datesOf = (p: VisitPlan, id: string) =>
  p.routes
    .filter((r) => r.visits.some((v) => v.customer === id))
    .map((r) => r.date)
    .sort();

describe('the planner reaches optima that can be worked out by hand', () => {
  test('three customers on a road, one day: out and back, 60 minutes of travel', async () => {
    const p = problem({
      to: MONDAY,
      travel: ROAD,
      weights: ZERO,
      reps: [rep('r', [workDay(MONDAY)], { start: { location: at(0) }, end: { location: at(0) } })],
      customers: [30, 10, 20].map((m) => customer(`c${m}`, { location: at(m) })),
    });
    const { routes } = await plan(p);
    expect(routes).toHaveLength(1);
    expect(routes[0]).toMatchObject({ travelMinutes: 60, workMinutes: 150 });
  });

  test('shares of time do not keep the planner from the only customer, of the class that should get least', async () => {
    const p = problem({
      travel: ROAD,
      weights: DEFAULT_WEIGHTS,
      timeShares: { EI: 0.3, EII: 0.4, EIII: 0.2, EIV: 0.1 },
      reps: [rep('r', weekdays(4), { start: { location: at(0) }, end: { location: at(0) } })],
      customers: [
        customer('only', {
          location: at(25),
          priority: 1,
          cycleDays: 28,
          callsPerFourWeeks: 1,
          timeShareClass: 'EIV',
        }),
      ],
    });
    const { routes, terms } = await plan(p);
    expect(routes).toHaveLength(1);
    // 30 of 20 × 540 minutes are visits; parts (0, 0, 0, 1) against (0.3, 0.4, 0.2, 0.1): 0.09 + 0.16 + 0.04 + 0.81 = 1.1.
    expect(terms.timeShare).toBeCloseTo((2000 * 1.1 * 30) / (20 * 540), 9);
  });

  test('two days of at most two visits: the far two share a day, 80 minutes instead of 100', async () => {
    const p = problem({
      to: MONDAY + 1,
      travel: ROAD,
      weights: ZERO,
      reps: [
        rep(
          'r',
          [0, 1].map((d) => workDay(MONDAY + d, { maxVisits: 2 })),
          { start: { location: at(0) }, end: { location: at(0) } },
        ),
      ],
      customers: [10, 20, 30].map((m) => customer(`c${m}`, { location: at(m) })),
    });
    const result = await plan(p);
    expect(result.cost).toBe(80);
    expect(datesOf(result, 'c20')).toEqual(datesOf(result, 'c30'));
  });

  test('a weekly customer due on Monday is seen on four Mondays at no cost but travel', async () => {
    const p = problem({
      travel: ROAD,
      weights: { ...ZERO, spacing: 60, lateness: 1 },
      reps: [rep('r', weekdays(4))],
      customers: [
        customer('a', { cycleDays: 7, callsPerFourWeeks: 4, lastVisit: MONDAY - 7, location: at(0) }),
      ],
    });
    const result = await plan(p);
    expect(datesOf(result, 'a')).toEqual([0, 7, 14, 21].map((d) => MONDAY + d));
    expect(result.cost).toBe(0);
  });

  test('with room for one visit a day the overdue customer goes first', async () => {
    const p = problem({
      to: MONDAY + 1,
      weights: { ...ZERO, lateness: 1 },
      reps: [
        rep(
          'r',
          [0, 1].map((d) => workDay(MONDAY + d, { maxVisits: 1 })),
        ),
      ],
      customers: [
        customer('fresh', { lastVisit: MONDAY - 27 }),
        customer('overdue', { lastVisit: MONDAY - 60 }),
      ],
    });
    const result = await plan(p);
    expect(datesOf(result, 'overdue')).toEqual([MONDAY]);
    expect(datesOf(result, 'fresh')).toEqual([MONDAY + 1]);
  });

  test('when only one fits, the one that matters more is planned', async () => {
    const p = problem({
      to: MONDAY,
      reps: [rep('r', [workDay(MONDAY, { maxVisits: 1 })])],
      customers: [customer('low', { priority: 1 }), customer('high', { priority: 9 })],
    });
    const result = await plan(p);
    expect(datesOf(result, 'high')).toEqual([MONDAY]);
    expect(result.leftOut.map((l) => l.customer)).toEqual(['low']);
  });

  test('a re-plan leaves visits on the days of the plan before', async () => {
    const days = [3, 1, 4, 2];
    const p = problem({
      to: MONDAY + 4,
      weights: { ...ZERO, change: 20 },
      reps: [rep('r', weekdays(1))],
      customers: days.map((_, i) => customer(`c${i}`)),
      previous: days.map((d, i) => ({ customer: `c${i}`, date: MONDAY + d })),
    });
    const result = await plan(p);
    days.forEach((d, i) => expect(datesOf(result, `c${i}`)).toEqual([MONDAY + d]));
  });

  test('one day, up to six places: never longer than the shortest of all orders', async () => {
    const random = seededRandom(7);
    for (let round = 0; round < 40; round++) {
      const points = Array.from({ length: 2 + (round % 5) }, () => ({
        latitude: random(),
        longitude: random(),
      }));
      const start = { latitude: 0.5, longitude: 0.5 };
      const p = problem({
        to: MONDAY,
        travel: ROAD,
        weights: ZERO,
        reps: [
          rep('r', [workDay(MONDAY, { hours: { start: 0, end: 1440 }, maxMinutes: 1440 })], {
            start: { location: start },
            end: { location: start },
          }),
        ],
        customers: points.map((location, i) => customer(`c${i}`, { location, visitMinutes: 1 })),
      });
      const result = await plan(p, 2000, round);
      const stops = [...points, start];
      const minutes = stops.map((a) => stops.map((b) => planarMinutes(a, b)));
      const shortest = Math.min(...orders(points.length).map((order) => length(order, minutes)));
      // Rounding of each leg to whole minutes may move the sum by half a minute a leg.
      expect(result.routes[0]!.travelMinutes).toBeLessThanOrEqual(shortest + 0.5 * stops.length + 0.1);
    }
  });
});

function planarMinutes(
  a: { latitude: number; longitude: number },
  b: { latitude: number; longitude: number },
): number {
  // Within a degree of the equator a flat map is right to 1 in 10,000.
  const middle = ((a.latitude + b.latitude) / 2) * (Math.PI / 180);
  return 100 * Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * Math.cos(middle));
}

function orders(n: number): number[][] {
  if (n === 0) return [[]];
  return orders(n - 1).flatMap((order) =>
    Array.from({ length: n }, (_, i) => [...order.slice(0, i), n - 1, ...order.slice(i)]),
  );
}

function length(order: readonly number[], minutes: readonly (readonly number[])[]): number {
  const home = minutes.length - 1;
  return [...order, home].reduce((sum, stop, i) => sum + minutes[i === 0 ? home : order[i - 1]!]![stop]!, 0);
}

describe('the planner keeps what must hold', () => {
  test('windows, lunch and the way there set the arrival', async () => {
    const p = problem({
      to: MONDAY,
      travel: ROAD,
      reps: [
        rep('r', [workDay(MONDAY, { lunch: { start: 720, end: 780 } })], { start: { location: at(0) } }),
      ],
      customers: [
        customer('early', { location: at(20), windows: [{ start: 600, end: 660 }] }),
        customer('noon', { location: at(20), windows: [{ start: 705, end: 900 }] }),
      ],
    });
    const [route] = (await plan(p)).routes;
    expect(route!.visits).toEqual([
      { customer: 'early', arrival: 600, departure: 630, travelMinutes: 20, locked: false },
      { customer: 'noon', arrival: 780, departure: 810, travelMinutes: 0, locked: false },
    ]);
  });

  test('an appointment stays at its day and time, over weekday, capacity and lunch', async () => {
    const p = problem({
      to: MONDAY + 4,
      reps: [rep('r', weekdays(1, { maxVisits: 0, lunch: { start: 720, end: 780 } }))],
      customers: [customer('a', { weekdays: [5], appointments: [{ date: MONDAY + 1, time: 735 }] })],
    });
    const result = await plan(p);
    expect(result.routes).toMatchObject([
      { date: MONDAY + 1, visits: [{ customer: 'a', arrival: 735, departure: 765, locked: true }] },
    ]);
    expect(result.leftOut).toEqual([]);
  });

  test('two appointments at one time: the one that matters more is kept, the other is explained', async () => {
    const appointments = [{ date: MONDAY, time: 600 }];
    const p = problem({
      to: MONDAY,
      reps: [rep('r', weekdays(1))],
      customers: [
        customer('a', { appointments, priority: 2 }),
        customer('b', { appointments: [{ date: MONDAY, time: 615 }], priority: 9 }),
      ],
    });
    const result = await plan(p);
    expect(result.leftOut).toMatchObject([
      { why: { code: 'appointmentClash' }, remedy: { code: 'moveAppointment' } },
    ]);
  });

  test('a hot prospect is seen at most twice a week and not after its order date', async () => {
    const p = problem({
      reps: [rep('r', weekdays(4))],
      customers: [customer('hot', { cycleDays: 2, callsPerFourWeeks: 8, latest: MONDAY + 9 })],
    });
    const dates = datesOf(await plan(p), 'hot');
    expect(dates.filter((d) => d < MONDAY + 7)).toHaveLength(2);
    expect(Math.max(...dates)).toBeLessThanOrEqual(MONDAY + 9);
  });

  test('a visit earlier in the same week counts for the weekly limit', async () => {
    const p = problem({
      from: MONDAY + 2,
      to: MONDAY + 11,
      asOf: MONDAY + 1,
      reps: [rep('r', weekdays(2))],
      customers: [customer('a', { cycleDays: 2, callsPerFourWeeks: 8, lastVisit: MONDAY + 1 })],
    });
    // Due on day 4.5 and day 8: with Tuesday's visit only one more fits the first week.
    const dates = datesOf(await plan(p), 'a');
    expect(dates).toHaveLength(2);
    expect(dates.filter((d) => d < MONDAY + 7).length).toBeLessThanOrEqual(1);
  });

  test('do-not-contact is never planned, nor are days that are over', async () => {
    const p = problem({
      asOf: MONDAY + 2,
      to: MONDAY + 4,
      reps: [rep('r', weekdays(1))],
      customers: [
        customer('no', { doNotContact: true, appointments: [{ date: MONDAY + 3 }] }),
        customer('a'),
      ],
    });
    const result = await plan(p);
    expect(datesOf(result, 'no')).toEqual([]);
    expect(datesOf(result, 'a')[0]).toBeGreaterThanOrEqual(MONDAY + 2);
    expect(result.leftOut).toMatchObject([{ customer: 'no', why: { code: 'doNotContact' } }]);
  });
});

describe('odd months get a plan and no failure', () => {
  const cases: readonly (readonly [string, VisitProblem, number, number])[] = [
    ['nothing at all', problem(), 0, 0],
    ['no customers', problem({ reps: [rep('r', weekdays(4))] }), 0, 0],
    ['no representatives', problem({ customers: [customer('a')] }), 0, 1],
    ['no working days', problem({ reps: [rep('r', [])], customers: [customer('a')] }), 0, 1],
    ['one customer', problem({ reps: [rep('r', weekdays(4))], customers: [customer('a')] }), 1, 0],
    [
      'no days of capacity',
      problem({ reps: [rep('r', weekdays(4, { maxMinutes: 0 }))], customers: [customer('a')] }),
      0,
      1,
    ],
    [
      'all visits agreed',
      problem({
        reps: [rep('r', weekdays(4))],
        customers: [0, 1, 2].map((i) =>
          customer(`c${i}`, {
            callsPerFourWeeks: 0,
            cycleDays: 0,
            appointments: [{ date: MONDAY + i, time: 600 }],
          }),
        ),
      }),
      3,
      0,
    ],
  ];
  test.each(cases)('%s', async (_, p, visits, leftOut) => {
    const result = await plan(p, 50);
    expect(result.routes.flatMap((r) => r.visits)).toHaveLength(visits);
    expect(result.leftOut).toHaveLength(leftOut);
  });

  test('two customers of one id are a broken problem', async () => {
    const p = problem({ customers: [customer('a'), customer('a')] });
    await expect(solveVisits(p, { seed: 1, iterations: 1 })).rejects.toThrow('share the id');
  });
});

describe('the search is repeatable, grows better and can be stopped', () => {
  test('same problem, seed and iterations: the same plan, however often it pauses', async () => {
    const p = team(2, 40);
    const run = (seed: number, wait: () => Promise<void>) =>
      solveVisits(p, { seed, iterations: 500, pause: wait });
    const first = await run(5, pause);
    expect(await run(5, () => new Promise((resolve) => setTimeout(resolve, 1)))).toEqual(first);
    expect((await run(6, pause)).routes).not.toEqual(first.routes);
  });

  test('more iterations never cost more, and they pay', async () => {
    const p = team(1, 60);
    const costs: number[] = [];
    for (const n of [0, 200, 2000]) costs.push((await plan(p, n)).cost);
    expect(costs[1]).toBeLessThanOrEqual(costs[0]!);
    expect(costs[2]).toBeLessThan(costs[0]!);
  });

  test('it starts from a plan that it is given', async () => {
    const p = team(1, 40);
    const good = await plan(p, 2000);
    const again = await solveVisits(p, { seed: 9, iterations: 0, previous: good, pause });
    expect(checkPlan(p, again)).toEqual([]);
    expect(again.cost).toBeLessThanOrEqual(good.cost + 1e-6);
  });

  test('five representatives with 200 customers each: the first plan comes before the improvement', async () => {
    const p = team(5, 200);
    let first: VisitPlan | undefined;
    const last = await solveVisits(p, {
      seed: 1,
      iterations: 2000,
      onPlan: (early) => (first = early),
      pause,
    });
    expect(checkPlan(p, first!)).toEqual([]);
    expect(last.cost).toBeLessThan(first!.cost);
  });

  test('looks in between list what is left out without reasons, the end says them', async () => {
    const p = problem({
      to: MONDAY,
      reps: [rep('r', [workDay(MONDAY, { maxVisits: 1 })])],
      customers: [customer('low', { priority: 1 }), customer('high', { priority: 9 })],
    });
    const why: (string | undefined)[] = [];
    const note = (result: VisitPlan) => why.push(result.leftOut.map((entry) => entry.why.code).join());
    note(await solveVisits(p, { seed: 1, iterations: 50, onPlan: note, pause }));
    expect(why).toEqual(['searching', 'capacity']);
  });

  test('an abort ends the search with an AbortError', async () => {
    const control = new AbortController();
    const run = solveVisits(team(1, 50), { seed: 1, iterations: 1e9, signal: control.signal });
    setTimeout(() => control.abort(), 20);
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('a stop criterion ends it before the budget', async () => {
    const stop = ({ iteration }: { readonly iteration: number }) => iteration >= 300;
    const result = await solveVisits(team(1, 10), { seed: 1, iterations: 5000, stop, pause });
    expect(result.iterations).toBeGreaterThanOrEqual(300);
    expect(result.iterations).toBeLessThan(500);
  });
});
