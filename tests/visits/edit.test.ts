import {
  addVisit,
  checkPlan,
  lockVisits,
  moveVisit,
  removeVisit,
  solveVisits,
  unlockVisits,
} from '../../src/visits';
import type { VisitPlan, VisitProblem } from '../../src/visits';
import { customer, MONDAY, problem, rep, team, workDay } from './problems';

/** A minute of travel for each 0.01° of longitude on the equator, nothing else. */
const LINE = {
  fixedMinutes: 0,
  sameAreaMinutes: 0,
  otherAreaMinutes: 0,
  circuity: 1,
  speeds: [{ upToKm: 20_000, kmPerHour: 66.717 }],
};
const at = (minutes: number) => ({ latitude: 0, longitude: minutes / 100 });
const ONLY_TRAVEL = { missedVisit: 1000, spacing: 0, travelMinute: 1, balance: 0, change: 0, lateness: 0 };

const solve = (p: VisitProblem, iterations = 50): Promise<VisitPlan> =>
  solveVisits(p, { seed: 1, iterations, pause: () => Promise.resolve() });

/** Two days from and to the office at 0; a and b on Monday, c and d on Tuesday, each 30 minutes. */
const base = problem({
  to: MONDAY + 1,
  travel: LINE,
  weights: ONLY_TRAVEL,
  reps: [
    rep('r', [workDay(MONDAY), workDay(MONDAY + 1, { maxVisits: 3 })], {
      start: { location: at(0) },
      end: { location: at(0) },
    }),
  ],
  customers: [
    customer('a', { location: at(10), latest: MONDAY + 1 }),
    customer('b', { location: at(20), weekdays: [1] }),
    customer('c', { location: at(-10), earliest: MONDAY + 1 }),
    customer('d', { location: at(-20), earliest: MONDAY + 1 }),
  ],
});

let plan: VisitPlan;
beforeAll(async () => {
  plan = await solve(base);
});

test('the plan to begin with: 40 minutes of travel a day', () => {
  expect(plan.routes.map(({ date, visits }) => [date, visits.map((v) => v.customer).sort()])).toEqual([
    [MONDAY, ['a', 'b']],
    [MONDAY + 1, ['c', 'd']],
  ]);
  expect(plan.cost).toBe(80);
});

test('a moved visit takes its best place there, both days are timed, the price is told', () => {
  const {
    plan: moved,
    violations,
    change,
  } = moveVisit(base, plan, { customer: 'a', from: MONDAY, to: MONDAY + 1 });
  expect(violations).toEqual([]);
  // Monday still drives to 20 and back; Tuesday drives 10 out and back besides.
  expect(change).toMatchObject({ travel: 20, missed: 0, spacing: 0 });
  expect(moved.cost).toBe(100);
  const [monday, tuesday] = moved.routes;
  expect(monday).toMatchObject({
    visits: [{ customer: 'b', arrival: 560, departure: 590, travelMinutes: 20 }],
    returnMinutes: 20,
    workMinutes: 70,
  });
  expect(tuesday!.visits.map((v) => v.customer).indexOf('a')).not.toBe(1);
  expect(checkPlan(base, moved)).toEqual([]);
  // And back again: nothing is left of it.
  const back = moveVisit(base, moved, { customer: 'a', from: MONDAY + 1, to: MONDAY });
  expect(back.plan).toMatchObject({ cost: 80, leftOut: [], terms: plan.terms });
  expect(back.change.travel).toBe(-20);
});

test('the last visit of a day leaves no empty day; the customer is listed as left out, with a place to go', () => {
  const one = removeVisit(base, plan, { customer: 'a', date: MONDAY }).plan;
  const { plan: none, change } = removeVisit(base, one, { customer: 'b', date: MONDAY });
  expect(none.routes.map((route) => route.date)).toEqual([MONDAY + 1]);
  expect(change).toMatchObject({ missed: 1000 * 2 ** 3, travel: -40 });
  expect(none.leftOut.map(({ customer: id, wanted, planned }) => [id, wanted, planned])).toEqual([
    ['a', 1, 0],
    ['b', 1, 0],
  ]);
  const again = addVisit(base, none, { customer: 'b', date: MONDAY });
  expect(again.change).toMatchObject({ missed: -8000, travel: 40 });
  expect(checkPlan(base, again.plan)).toEqual([]);
});

test('a position can be chosen', () => {
  const first = (position: number) =>
    moveVisit(base, plan, { customer: 'a', from: MONDAY, to: MONDAY, position }).plan.routes[0]!.visits[0]!
      .customer;
  expect([first(0), first(1)]).toEqual(['a', 'b']);
});

describe('what forbids an edit', () => {
  const tuesday = MONDAY + 1;
  const codes = (p: VisitProblem, edit: typeof moveVisit | typeof addVisit, ...rest: unknown[]) =>
    (edit as (p: VisitProblem, plan: VisitPlan, of: unknown) => ReturnType<typeof moveVisit>)(
      p,
      plan,
      rest[0],
    ).violations.map(({ code }) => code);
  const change = (id: string, more: object): VisitProblem => ({
    ...base,
    customers: base.customers.map((c) => (c.id === id ? { ...c, ...more } : c)),
  });
  const day = (more: object): VisitProblem => ({
    ...base,
    reps: base.reps.map((r) => ({
      ...r,
      days: r.days.map((d) => (d.date === tuesday ? { ...d, ...more } : d)),
    })),
  });
  const aToTuesday = { customer: 'a', from: MONDAY, to: tuesday };
  const cases: readonly (readonly [string, VisitProblem, object])[] = [
    ['outsideWeekdays', base, { customer: 'b', from: MONDAY, to: tuesday }],
    ['tooEarly', base, { customer: 'c', from: tuesday, to: MONDAY }],
    ['tooLate', change('a', { latest: MONDAY }), aToTuesday],
    ['notAWorkingDay', base, { customer: 'd', from: tuesday, to: MONDAY + 9 }],
    [
      'wrongRep',
      { ...base, reps: [...base.reps, rep('s', [workDay(tuesday)])] },
      { ...aToTuesday, rep: 's' },
    ],
    ['unknownRep', base, { ...aToTuesday, rep: 'nobody' }],
    ['noSuchVisit', base, { customer: 'a', from: tuesday, to: MONDAY }],
    ['doNotContact', change('a', { doNotContact: true }), aToTuesday],
    ['outsideWindow', change('a', { windows: [{ start: 541, end: 570 }] }), aToTuesday],
    ['tooManyVisits', day({ maxVisits: 2 }), aToTuesday],
    ['tooManyMinutes', day({ maxMinutes: 149 }), aToTuesday],
    ['outsideHours', day({ hours: { start: 540, end: 689 } }), aToTuesday],
  ];
  test.each(cases)('%s', (code, p, move) => {
    expect(codes(p, moveVisit, move)).toEqual([code]);
  });
  test('tooManyCalls, twiceADay', () => {
    expect(codes(base, addVisit, { customer: 'a', date: tuesday })).toEqual(['tooManyCalls']);
    expect(codes(base, addVisit, { customer: 'a', date: MONDAY })).toEqual(['twiceADay', 'tooManyCalls']);
  });
  test('one minute more is enough', () => {
    expect(codes(day({ maxMinutes: 150 }), moveVisit, aToTuesday)).toEqual([]);
    expect(codes(day({ hours: { start: 540, end: 690 } }), moveVisit, aToTuesday)).toEqual([]);
  });
});

describe('locks', () => {
  const lock = { customer: 'a', date: MONDAY };

  test('a locked visit stays as it is, is an appointment, and cannot be dragged until it is released', () => {
    const locked = lockVisits(base, plan, [lock]);
    expect(locked.violations).toEqual([]);
    expect(locked.change).toEqual({ ...locked.change, travel: 0, missed: 0, change: 0 });
    expect(checkPlan(locked.problem, locked.plan)).toEqual([]);
    expect(locked.problem.customers[0]!.appointments).toEqual([{ date: MONDAY }]);
    const times = ({ routes }: VisitPlan) =>
      routes.flatMap((r) => r.visits.map((v) => [v.customer, v.arrival]));
    expect(times(locked.plan)).toEqual(times(plan));
    const move = { customer: 'a', from: MONDAY, to: MONDAY + 1 };
    expect(moveVisit(locked.problem, locked.plan, move).violations).toMatchObject([{ code: 'agreedVisit' }]);
    expect(removeVisit(locked.problem, locked.plan, lock).violations).toMatchObject([
      { code: 'agreedVisit' },
    ]);
    const free = unlockVisits(locked.problem, locked.plan, [lock]);
    expect(free.violations).toEqual([]);
    expect([free.problem, free.plan]).toEqual([base, plan]);
  });

  test('a search keeps it on its day, at its time when that is locked too', async () => {
    const { problem: next, violations } = lockVisits(base, plan, [{ ...lock, time: 800 }]);
    expect(violations).toEqual([]);
    const again = await solve({ ...next, weights: { ...ONLY_TRAVEL, balance: 500 } }, 500);
    const monday = again.routes.find((route) => route.date === MONDAY)!;
    expect(monday.visits.find((v) => v.customer === 'a')).toMatchObject({ arrival: 800, locked: true });
  });

  test('what only the agreement allows cannot be released', () => {
    const closed = {
      ...base,
      customers: base.customers.map((c) =>
        c.id === 'a' ? { ...c, weekdays: [2], appointments: [{ date: MONDAY }] } : c,
      ),
    };
    const kept = { ...plan, routes: lockVisits(base, plan, [lock]).plan.routes };
    expect(checkPlan(closed, kept)).toEqual([]);
    expect(unlockVisits(closed, kept, [lock]).violations).toMatchObject([{ code: 'outsideWeekdays' }]);
    expect(lockVisits(base, plan, [{ customer: 'a', date: MONDAY + 1 }]).violations).toMatchObject([
      { code: 'noSuchVisit' },
    ]);
  });

  test('a customer with a new rep becomes that rep’s own when it is locked', async () => {
    const two: VisitProblem = {
      ...base,
      reassign: true,
      weights: { ...ONLY_TRAVEL, reassign: 5 },
      reps: [
        base.reps[0]!,
        rep('s', [workDay(MONDAY)], { start: { location: at(90) }, end: { location: at(90) } }),
      ],
      customers: [customer('far', { location: at(90) }), customer('near', { location: at(5) })],
    };
    const given = await solve(two, 200);
    expect(given.terms).toMatchObject({ reassign: 5, travel: 10 });
    const date = given.routes.find((route) => route.rep === 's')!.date;
    const locked = lockVisits(two, given, [{ customer: 'far', date }]);
    expect(locked.problem.customers[0]).toMatchObject({ rep: 's', appointments: [{ date }] });
    expect(locked.change.reassign).toBe(-5);
    expect(checkPlan(locked.problem, locked.plan)).toEqual([]);
  });
});

test('with 2,000 customers an edit is a matter of milliseconds', async () => {
  const p = team(8, 250);
  const big = await solve(p, 0);
  const edits = big.routes.slice(0, 100).map((route) => {
    const begin = process.cpuUsage();
    const edit = moveVisit(p, big, { customer: route.visits[0]!.customer, from: route.date, to: route.date });
    const used = process.cpuUsage(begin);
    expect(edit.violations).toEqual([]);
    return (used.user + used.system) / 1000;
  });
  edits.sort((a, b) => a - b);
  // In the test runner everything takes about ten times as long as in the pane.
  expect(edits[50]).toBeLessThan(50);
});
