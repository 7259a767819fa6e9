import { comparePlans, explainVisits, solveVisits } from '../../src/visits';
import type { PlanChange, VisitPlan, VisitProblem } from '../../src/visits';
import { customer, MONDAY, problem, rep, team, weekdays } from './problems';

const solve = (p: VisitProblem, iterations = 300, previous?: VisitPlan): Promise<VisitPlan> =>
  solveVisits(p, { seed: 1, iterations, pause: () => Promise.resolve(), ...(previous ? { previous } : {}) });

const still = { fixedMinutes: 0, sameAreaMinutes: 0, otherAreaMinutes: 0, circuity: 1, speeds: [] };
const TUESDAY = MONDAY + 1;

/** Everybody in one place; each customer allows one weekday, so that every plan is forced. */
const base = problem({
  to: MONDAY + 4,
  travel: still,
  reps: [rep('r', weekdays(1))],
  customers: [
    customer('a', { weekdays: [1] }),
    customer('b', { weekdays: [2] }),
    customer('c', { weekdays: [3] }),
  ],
});

const only = (more: Partial<VisitProblem>): VisitProblem => ({ ...base, ...more });
const changed = (id: string, more: object): VisitProblem =>
  only({ customers: base.customers.map((c) => (c.id === id ? { ...c, ...more } : c)) });

async function rowOf(id: string, next: VisitProblem, earlier: VisitProblem | undefined = base) {
  const before = await solve(base);
  const after = await solve(next);
  const { rows } = comparePlans(next, before, after, earlier);
  const short = ({ kind, from, to, why, leftOut }: PlanChange) => [
    kind,
    from?.date,
    to?.date,
    why.code,
    ...(leftOut ? [leftOut.code] : []),
  ];
  return rows.filter((row) => row.customer === id).map(short);
}

describe('what a new plan changed, and why', () => {
  test('nothing: every visit stays', async () => {
    expect(await rowOf('a', base)).toEqual([['kept', MONDAY, MONDAY, 'change.stays']]);
    const plan = await solve(base);
    expect(comparePlans(base, plan, plan)).toMatchObject({ surviving: 3, kept: 3, keptShare: 1 });
  });

  test('a holiday, a new rule of the customer, an agreement, a day that is over', async () => {
    const off = only({
      reps: [
        rep(
          'r',
          weekdays(1).filter((day) => day.date !== MONDAY),
        ),
      ],
      customers: base.customers.map((c) => (c.id === 'a' ? { ...c, weekdays: [1, 5] } : c)),
    });
    expect(await rowOf('a', off)).toEqual([['moved', MONDAY, MONDAY + 4, 'change.dayOff']]);
    expect(await rowOf('a', changed('a', { weekdays: [5] }))).toEqual([
      ['moved', MONDAY, MONDAY + 4, 'change.notAllowed'],
    ]);
    const agreed = changed('a', { appointments: [{ date: TUESDAY }] });
    expect(await rowOf('a', agreed)).toEqual([['moved', MONDAY, TUESDAY, 'change.agreed']]);
    const over = { ...changed('a', { weekdays: [1, 4] }), asOf: TUESDAY };
    expect(await rowOf('a', over)).toEqual([['moved', MONDAY, MONDAY + 3, 'change.dayOver']]);
  });

  test('an appointment took the place; the day is full', async () => {
    const full = (more: object) =>
      only({
        reps: [rep('r', weekdays(1, { maxVisits: 1 }))],
        customers: [
          customer('a', { weekdays: [1, 4] }),
          customer('z', { weekdays: [1], priority: 9, ...more }),
        ],
      });
    expect(await rowOf('a', full({ appointments: [{ date: MONDAY }] }))).toEqual([
      ['moved', MONDAY, MONDAY + 3, 'change.madeRoom'],
    ]);
    expect(await rowOf('a', full({}))).toEqual([['moved', MONDAY, MONDAY + 3, 'change.dayFull']]);
  });

  test('less travel: moving back would cost it', async () => {
    const place = { location: { latitude: 37.5, longitude: 127 } };
    const near = { location: { latitude: 37.6, longitude: 127 } };
    const next = {
      ...only({}),
      travel: problem().travel,
      weights: { ...base.weights, balance: 0, change: 0 },
      reps: [rep('r', weekdays(1), { start: place, end: place })],
      customers: [
        customer('a', { weekdays: [1, 2], ...near }),
        customer('b', { weekdays: [2], ...near }),
        customer('c', { weekdays: [3], ...place }),
      ],
    };
    expect(await rowOf('a', next)).toEqual([['moved', MONDAY, TUESDAY, 'change.travel']]);
  });

  test('new and lost customers, do not contact, seen meanwhile, left out, no longer wanted', async () => {
    const more = only({ customers: [...base.customers, customer('new', { weekdays: [5] })] });
    expect(await rowOf('new', more)).toEqual([['added', undefined, MONDAY + 4, 'change.newCustomer']]);
    const fewer = only({ customers: base.customers.slice(1) });
    expect(await rowOf('a', fewer)).toEqual([['dropped', MONDAY, undefined, 'change.customerGone']]);
    expect(await rowOf('a', changed('a', { doNotContact: true }))).toEqual([
      ['dropped', MONDAY, undefined, 'change.doNotContact'],
    ]);
    expect(await rowOf('a', changed('a', { lastVisit: MONDAY - 1 }))).toEqual([
      ['dropped', MONDAY, undefined, 'change.seen'],
    ]);
    expect(await rowOf('a', changed('a', { callsPerFourWeeks: 0 }))).toEqual([
      ['dropped', MONDAY, undefined, 'change.notWanted'],
    ]);
    expect(await rowOf('a', changed('a', { visitMinutes: 600 }))).toEqual([
      ['dropped', MONDAY, undefined, 'change.leftOut', 'visitTooLong'],
    ]);
  });

  test('another rep: handed over, or given by the planner', async () => {
    const two = (more: object) => ({
      ...changed('a', more),
      reps: [rep('r', weekdays(1)), rep('s', weekdays(1))],
    });
    expect(await rowOf('a', two({ rep: 's' }))).toEqual([['moved', MONDAY, MONDAY, 'change.ownRep']]);
  });

  test('agreed visits stay, times may change', async () => {
    const agreed = changed('a', { appointments: [{ date: MONDAY, time: 700 }] });
    expect(await rowOf('a', agreed)).toEqual([['newTime', MONDAY, MONDAY, 'change.agreedTime']]);
  });

  test('a visit whose day has another route says so, and not that it stays', async () => {
    const later = only({
      reps: [
        rep(
          'r',
          weekdays(1).map((day) => ({ ...day, hours: { start: 600, end: 1080 } })),
        ),
      ],
    });
    expect(await rowOf('a', later)).toEqual([['newTime', MONDAY, MONDAY, 'change.newTime']]);
  });

  test('what cannot stay does not count as lost', async () => {
    const before = await solve(base);
    const next = { ...changed('c', { doNotContact: true }), reps: [rep('r', weekdays(1).slice(1))] };
    const after = await solve(next);
    // a lost its day, c must not be seen: only b could stay, and does.
    expect(comparePlans(next, before, after)).toMatchObject({ surviving: 1, kept: 1, keptShare: 1 });
  });

  test('every visit of either plan stands in one row, by rep and day', async () => {
    const p = team(2, 40);
    const before = await solve(p);
    const sick: VisitProblem = {
      ...p,
      previous: before.routes.flatMap(({ date, visits }) =>
        visits.map((v) => ({ customer: v.customer, date })),
      ),
      reps: p.reps.map((own, i) => (i === 0 ? { ...own, days: own.days.slice(5) } : own)),
    };
    const after = await solve(sick, 300, before);
    const { rows, surviving, kept, keptShare } = comparePlans(sick, before, after, p);
    const count = (plan: VisitPlan) => plan.routes.reduce((sum, route) => sum + route.visits.length, 0);
    expect(rows.filter((row) => row.from !== undefined)).toHaveLength(count(before));
    expect(rows.filter((row) => row.to !== undefined)).toHaveLength(count(after));
    const ill = before.routes
      .filter((route) => route.rep === 'rep 0' && route.date < MONDAY + 7)
      .reduce((sum, route) => sum + route.visits.length, 0);
    expect(surviving).toBe(count(before) - ill);
    expect(keptShare).toBe(kept / surviving);
    const days = rows.map(({ to, from }) => (to ?? from)!).map(({ rep: r, date }) => `${r} ${date}`);
    expect(days).toEqual([...days].sort());
  });
});

test('a visit says what day it left, why, and whose customer it was', async () => {
  const p = only({
    previous: [{ customer: 'a', date: MONDAY }],
    customers: base.customers.map((c) => (c.id === 'a' ? { ...c, weekdays: [5] } : c)),
  });
  const plan = await solve(p);
  const why = explainVisits(p, plan)('a', MONDAY + 4);
  expect(why.map(({ code }) => code)).toEqual(['class', 'neverSeen', 'change.notAllowed']);
  expect(why[2]!.args).toEqual({ date: MONDAY });
  const given: VisitProblem = {
    ...base,
    reassign: true,
    reps: [rep('r', []), rep('s', weekdays(1))],
  };
  const codes = explainVisits(given, await solve(given))('a', MONDAY).map(({ code, args }) => [
    code,
    args['rep'],
  ]);
  expect(codes.at(-1)).toEqual(['reassigned', 'r']);
});
