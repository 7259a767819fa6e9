import { checkPlan, solveVisits } from '../../src/visits';
import type { DayRoute, PlannedVisit, VisitPlan, VisitProblem } from '../../src/visits';
import { customer, MONDAY, problem, rep, weekdays } from './problems';

const here = { latitude: 37.5, longitude: 127 };
const base: VisitProblem = problem({
  to: MONDAY + 6,
  reps: [
    rep('r', weekdays(1, { lunch: { start: 720, end: 780 }, maxVisits: 2, maxMinutes: 200 }), {
      start: { location: here },
      end: { location: here },
    }),
    rep('s', weekdays(1)),
  ],
  customers: [
    customer('a', { location: { latitude: 37.52, longitude: 127 } }),
    customer('b', {
      location: { latitude: 37.48, longitude: 127.05 },
      appointments: [{ date: MONDAY, time: 660 }],
    }),
    customer('c', { location: here, weekdays: [3], windows: [{ start: 600, end: 700 }] }),
    customer('d', { doNotContact: true }),
    customer('e', { rep: 's', callsPerFourWeeks: 0, cycleDays: 0 }),
  ],
});

let good: VisitPlan;
beforeAll(async () => {
  good = await solveVisits(base, { seed: 1, iterations: 500, pause: () => Promise.resolve() });
});

/** The plan with the route that holds a customer changed. */
function change(id: string, edit: (route: DayRoute, visit: PlannedVisit) => DayRoute): VisitPlan {
  return {
    ...good,
    routes: good.routes.map((route) => {
      const visit = route.visits.find((v) => v.customer === id);
      return visit ? edit(route, visit) : route;
    }),
  };
}

const swap = (route: DayRoute, visit: PlannedVisit, more: Partial<PlannedVisit>): DayRoute => ({
  ...route,
  visits: route.visits.map((v) => (v === visit ? { ...v, ...more } : v)),
});

const later = (route: DayRoute, visit: PlannedVisit, minutes: number) =>
  swap(route, visit, { arrival: visit.arrival + minutes, departure: visit.departure + minutes });

describe('the checker lets a sound plan pass and catches each kind of corruption', () => {
  test('a sound plan has no violation', () => {
    expect(checkPlan(base, good)).toEqual([]);
  });

  const corruptions: readonly (readonly [string, () => VisitPlan])[] = [
    ['dayTwice', () => ({ ...good, routes: [...good.routes, good.routes[0]!] })],
    ['unknownRep', () => change('a', (route) => ({ ...route, rep: 'nobody' }))],
    ['unknownCustomer', () => change('a', (route, v) => swap(route, v, { customer: 'nobody' }))],
    ['wrongRep', () => change('a', (route, v) => swap(route, v, { customer: 'e' }))],
    ['notAWorkingDay', () => change('a', (route) => ({ ...route, date: MONDAY + 5 }))],
    ['notAWorkingDay', () => change('a', (route) => ({ ...route, date: MONDAY + 7 }))],
    ['emptyDay', () => change('a', (route) => ({ ...route, visits: [] }))],
    ['travelWrong', () => change('a', (route, v) => swap(route, v, { travelMinutes: v.travelMinutes + 1 }))],
    ['travelWrong', () => change('a', (route, v) => swap(route, v, { travelMinutes: NaN }))],
    ['arrivalTooEarly', () => change('a', (route, v) => later(route, v, -1))],
    ['arrivalTooEarly', () => change('a', (route, v) => swap(route, v, { arrival: NaN }))],
    ['departureWrong', () => change('a', (route, v) => swap(route, v, { departure: v.departure + 5 }))],
    ['returnWrong', () => change('a', (route) => ({ ...route, returnMinutes: route.returnMinutes - 2 }))],
    ['outsideHours', () => change('a', (route, v) => later(route, v, 500))],
    [
      'travelTotalWrong',
      () => change('a', (route) => ({ ...route, travelMinutes: route.travelMinutes - 1 })),
    ],
    ['workTotalWrong', () => change('a', (route) => ({ ...route, workMinutes: route.workMinutes + 1 }))],
    ['doNotContact', () => change('a', (route, v) => swap(route, v, { customer: 'd' }))],
    ['lockWrong', () => change('a', (route, v) => swap(route, v, { locked: true }))],
    ['lockWrong', () => change('b', (route, v) => swap(route, v, { locked: false }))],
    ['appointmentMoved', () => change('b', (route, v) => later(route, v, 15))],
    [
      'appointmentMissing',
      () => ({ ...good, routes: good.routes.filter((r) => !r.visits.some((v) => v.customer === 'b')) }),
    ],
    ['inLunch', () => change('a', (route, v) => swap(route, v, { arrival: 730, departure: 760 }))],
    ['outsideWindow', () => change('c', (route, v) => swap(route, v, { arrival: 680, departure: 710 }))],
    ['outsideWeekdays', () => change('c', (route) => ({ ...route, date: MONDAY + 3 }))],
    ['tooManyCalls', () => ({ ...good, routes: [...good.routes, { ...routeOf('a'), date: MONDAY + 4 }] })],
    ['twiceADay', () => change('a', (route, v) => ({ ...route, visits: [...route.visits, v] }))],
    ['leftOutMissing', () => ({ ...good, leftOut: [] })],
    ['leftOutTwice', () => ({ ...good, leftOut: [...good.leftOut, ...good.leftOut] })],
    ['leftOutWrong', () => ({ ...good, leftOut: good.leftOut.map((l) => ({ ...l, wanted: l.wanted + 1 })) })],
    [
      'leftOutWrong',
      () => ({
        ...good,
        leftOut: [
          ...good.leftOut,
          { customer: 'a', wanted: 1, planned: 1, why: { code: 'capacity', args: {} } },
        ],
      }),
    ],
    ['costWrong', () => ({ ...good, cost: good.cost + 1 })],
    ['costWrong', () => ({ ...good, cost: NaN })],
  ];
  const routeOf = (id: string) => good.routes.find((r) => r.visits.some((v) => v.customer === id))!;

  test.each(corruptions)('%s', (code, corrupt) => {
    expect(checkPlan(base, corrupt()).map((violation) => violation.code)).toContain(code);
  });

  const stricter: readonly (readonly [string, Partial<VisitProblem>])[] = [
    [
      'tooManyVisits',
      { reps: base.reps.map((r) => ({ ...r, days: r.days.map((d) => ({ ...d, maxVisits: 0 })) })) },
    ],
    [
      'tooManyMinutes',
      { reps: base.reps.map((r) => ({ ...r, days: r.days.map((d) => ({ ...d, reservedMinutes: 180 })) })) },
    ],
    ['tooEarly', { customers: base.customers.map((c) => ({ ...c, earliest: MONDAY + 6 })) }],
    ['tooLate', { customers: base.customers.map((c) => ({ ...c, latest: MONDAY - 1 })) }],
    ['tooManyInWeek', { maxPerWeek: 0.5 }],
    ['notAWorkingDay', { asOf: MONDAY + 6 }],
  ];
  test.each(stricter)('a plan of an easier problem breaks %s', (code, more) => {
    expect(checkPlan({ ...base, ...more }, good).map((violation) => violation.code)).toContain(code);
  });
});
