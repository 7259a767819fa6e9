import { checkPlan, explainVisits, planNotes, solveVisits } from '../../src/visits';
import type { VisitCustomer, VisitPlan, VisitProblem, WorkDay } from '../../src/visits';
import { customer, MONDAY, problem, rep, weekdays, workDay } from './problems';

const solve = (p: VisitProblem): Promise<VisitPlan> =>
  solveVisits(p, { seed: 1, iterations: 500, pause: () => Promise.resolve() });

/** Everybody in one place: no travel. */
const still = { fixedMinutes: 0, sameAreaMinutes: 0, otherAreaMinutes: 0, circuity: 1, speeds: [] };
const thursday = MONDAY + 3;

function oneDay(day: Partial<WorkDay>, customers: readonly VisitCustomer[]): VisitProblem {
  return problem({
    from: thursday,
    to: thursday,
    asOf: thursday - 1,
    travel: still,
    reps: [rep('r', [workDay(thursday, day)])],
    customers,
  });
}

describe('what is left out says why, and the remedy holds', () => {
  test('20 more minutes on Thursdays: with them the customer fits, with 15 it does not', async () => {
    const customers = [customer('a', { visitMinutes: 40, priority: 9 }), customer('b', { visitMinutes: 40 })];
    const result = await solve(oneDay({ maxMinutes: 60 }, customers));
    expect(result.leftOut).toEqual([
      {
        customer: 'b',
        wanted: 1,
        planned: 0,
        why: { code: 'capacity', args: { days: 1, weekdays: '4' } },
        remedy: { code: 'moreMinutes', args: { minutes: 20, weekday: 4 } },
      },
    ]);
    expect((await solve(oneDay({ maxMinutes: 80 }, customers))).leftOut).toEqual([]);
    expect((await solve(oneDay({ maxMinutes: 75 }, customers))).leftOut).toHaveLength(1);
  });

  test('one more visit on Thursdays', async () => {
    const customers = [customer('a', { priority: 9 }), customer('b')];
    const result = await solve(oneDay({ maxVisits: 1 }, customers));
    expect(result.leftOut[0]!.remedy).toEqual({ code: 'moreVisits', args: { visits: 1, weekday: 4 } });
    expect((await solve(oneDay({ maxVisits: 2 }, customers))).leftOut).toEqual([]);
  });

  test('calls that the weekly limit and the allowed days rule out: the frequency that can be had', async () => {
    const p = problem({
      reps: [rep('r', weekdays(4))],
      customers: [
        customer('a', {
          cycleDays: 7,
          callsPerFourWeeks: 4,
          weekdays: [1],
          earliest: MONDAY + 1,
          latest: MONDAY + 22,
        }),
      ],
    });
    // Wanted on days 1, 8, 15 (and 22, but within the last quarter of a cycle); Mondays are 7, 14 and 21.
    expect((await solve(p)).leftOut).toEqual([]);
    const half = {
      ...p,
      reps: [
        rep(
          'r',
          // At work on the first Monday, before the customer wants to be seen, then away until the third.
          weekdays(4).filter((d) => d.date === MONDAY || d.date > MONDAY + 13),
        ),
      ],
    };
    expect((await solve(half)).leftOut).toMatchObject([
      {
        planned: 2,
        wanted: 3,
        why: { code: 'tooFewDays', args: { possible: 2 } },
        remedy: { code: 'lowerFrequency', args: { from: 4, to: 2.5 } },
      },
    ]);
  });

  const cases: readonly (readonly [string, string, Partial<VisitCustomer>, Partial<WorkDay>])[] = [
    ['doNotContact', 'none', { doNotContact: true }, {}],
    ['noRep', 'assignTo', { rep: 'gone' }, {}],
    ['noRepNamed', 'assignTo', { rep: '' }, {}],
    ['weekdaysClosed', 'otherWeekdays', { weekdays: [6, 7] }, {}],
    ['windowNeverOpen', 'widerWindow', { windows: [{ start: 360, end: 560 }] }, {}],
    ['visitTooLong', 'shorterVisit', { visitMinutes: 100 }, { maxMinutes: 90 }],
    ['noDayInTime', 'otherDates', { latest: thursday + 1, earliest: thursday + 1 }, {}],
    ['appointmentNoWorkingDay', 'moveAppointment', { appointments: [{ date: thursday + 1 }] }, {}],
    ['appointmentOutsideHours', 'moveAppointment', { appointments: [{ date: thursday, time: 1100 }] }, {}],
    ['noVisitsAllowed', 'moreVisits', {}, { maxVisits: 0 }],
  ];
  test.each(cases)('%s', async (code, remedy, more, day) => {
    const p = { ...oneDay(day, [customer('a', more)]), to: thursday + 1 };
    const result = await solve(p);
    expect(checkPlan(p, result)).toEqual([]);
    expect(result.leftOut).toHaveLength(1);
    expect(result.leftOut[0]!.why.code).toBe(code);
    expect(result.leftOut[0]!.remedy?.code ?? 'none').toBe(remedy);
  });

  test('too far for a day: the minutes there and back', async () => {
    const p = problem({
      to: MONDAY,
      travel: { ...still, speeds: [{ upToKm: 20_000, kmPerHour: 66.717 }] },
      reps: [
        rep('r', [workDay(MONDAY, { maxMinutes: 60 })], {
          start: { location: { latitude: 0, longitude: 0 } },
          end: { location: { latitude: 0, longitude: 0 } },
        }),
      ],
      customers: [customer('far', { location: { latitude: 0.2, longitude: 0 } })],
    });
    // 20 minutes each way and 30 on the spot: 70, ten more than the day has.
    expect((await solve(p)).leftOut[0]).toMatchObject({
      why: { code: 'tooFar', args: { minutes: 40 } },
      remedy: { code: 'moreMinutes', args: { minutes: 10, weekday: 1 } },
    });
  });
});

describe('every visit says why it is there', () => {
  test('overdue, again, never seen, agreed', async () => {
    const p = problem({
      to: MONDAY + 13,
      reps: [rep('r', weekdays(2))],
      customers: [
        customer('a', { cycleDays: 7, callsPerFourWeeks: 4, lastVisit: MONDAY - 9 }),
        customer('b', { appointments: [{ date: MONDAY + 2 }] }),
      ],
    });
    const plan = await solve(p);
    const why = explainVisits(p, plan);
    const codes = (id: string) =>
      plan.routes
        .filter((r) => r.visits.some((v) => v.customer === id))
        .map((r) => why(id, r.date).map(({ code, args }) => [code, args] as const));
    expect(codes('a')[0]![1]).toEqual(['overdue', { days: 9, late: 2 }]);
    expect(codes('a')[1]![1]![0]).toBe('again');
    expect(codes('b')[0]!.map(([code]) => code)).toEqual(['class', 'agreed', 'neverSeen']);
    expect(why('a', MONDAY + 100)).toEqual([]);
  });

  test('due on the day, before it, after it; agreed at a time', async () => {
    const weekly = { cycleDays: 7, callsPerFourWeeks: 4 };
    const p = problem({
      to: MONDAY,
      travel: still,
      reps: [rep('r', [workDay(MONDAY)])],
      customers: [
        customer('due', { ...weekly, lastVisit: MONDAY - 7 }),
        customer('late', { ...weekly, lastVisit: MONDAY - 10 }),
        customer('early', { ...weekly, lastVisit: MONDAY - 5, appointments: [{ date: MONDAY, time: 600 }] }),
      ],
    });
    const why = explainVisits(p, await solve(p));
    const said = (id: string) => why(id, MONDAY).slice(1);
    expect(said('due')).toEqual([{ code: 'due', args: { days: 7 } }]);
    expect(said('late')).toEqual([{ code: 'overdue', args: { days: 10, late: 3 } }]);
    expect(said('early')).toEqual([
      { code: 'agreedAt', args: { time: 600 } },
      { code: 'early', args: { days: 5, early: 2 } },
    ]);
  });

  test('room on the day, but not in the customer’s hours', async () => {
    // The appointment takes the only hour that b allows; from 10:00 on the day is empty.
    const result = await solve(
      oneDay({}, [
        customer('a', { visitMinutes: 60, appointments: [{ date: thursday, time: 540 }] }),
        customer('b', { windows: [{ start: 540, end: 600 }] }),
      ]),
    );
    expect(result.leftOut).toMatchObject([
      {
        why: { code: 'windowFull', args: { start: 540, end: 600, weekdays: '4' } },
        remedy: { code: 'widerWindow', args: { start: 600, end: 630 } },
      },
    ]);
  });

  test('a month that misses several calls: every Thursday longer, by what the last of them needs', async () => {
    // Four Thursdays with room for one of two hours; the weekly customer wants four, 40 minutes each.
    const p = problem({
      travel: still,
      reps: [
        rep(
          'r',
          [3, 10, 17, 24].map((d) => workDay(MONDAY + d, { maxMinutes: 60 })),
        ),
      ],
      customers: [0, 1, 2, 3]
        .map((week) =>
          customer(`a${week}`, {
            callsPerFourWeeks: 0,
            cycleDays: 0,
            visitMinutes: 30 + 10 * week,
            appointments: [{ date: MONDAY + 3 + 7 * week }],
          }),
        )
        .concat(
          customer('w', { cycleDays: 7, callsPerFourWeeks: 4, visitMinutes: 40, lastVisit: MONDAY - 7 }),
        ),
    });
    // Free are 30, 20, 10 and 0 minutes, so 10, 20, 30 and 40 are missing.
    expect((await solve(p)).leftOut).toMatchObject([
      {
        customer: 'w',
        wanted: 4,
        planned: 0,
        remedy: { code: 'moreMinutes', args: { minutes: 40, weekday: 4 } },
      },
    ]);
  });

  test('remarks: no coordinates, unknown last visits, more than three frequencies', () => {
    const notesOf = (cycles: readonly number[]) =>
      planNotes(
        problem({
          reps: [rep('r', weekdays(4))],
          customers: cycles.map((cycleDays, i) =>
            customer(`c${i}`, { cycleDays, callsPerFourWeeks: 28 / cycleDays }),
          ),
        }),
      ).map(({ code, args }) => [code, args['count']]);
    expect(notesOf([3.5, 7, 14, 21])).toEqual([
      ['noLocation', 4],
      ['unknownLastVisit', 4],
      ['manyFrequencies', 4],
    ]);
    // Who is called once in the four weeks fits into any rhythm.
    expect(notesOf([7, 14, 28, 84]).map(([code]) => code)).not.toContain('manyFrequencies');
  });
});
