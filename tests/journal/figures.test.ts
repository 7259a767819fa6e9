import fc from 'fast-check';
import { mondayOf } from '../../src/core/months';
import { parseIso } from '../../src/core/serial-date';
import type { LoggedVisit } from '../../src/journal';
import {
  complaintFigures,
  goalFigures,
  isConfidentialHeader,
  isStale,
  itemState,
  keptPromises,
  nextVisitDate,
  overdueDays,
  planAgainstLog,
  taskShares,
} from '../../src/journal';

const day = (iso: string): number => parseIso(iso) ?? NaN;
const MONDAY = day('2026-03-02');
const visit = (customer: string, date: number, more: Partial<LoggedVisit> = {}): LoggedVisit => ({
  customer,
  date,
  met: true,
  tasks: [],
  goals: [],
  desire: [],
  ...more,
});

describe('Plan against log', () => {
  test('done on its day, made on another day of the week, missed, still open, and unplanned', () => {
    const asOf = MONDAY + 4;
    const planned = ['a', 'b', 'c', 'd', 'e'].map((customer, at) => ({ customer, date: MONDAY + at }));
    const result = planAgainstLog(
      planned,
      [
        visit('a', MONDAY),
        visit('b', MONDAY + 3),
        visit('c', MONDAY + 2, { met: false }),
        visit('z', MONDAY + 1),
      ],
      asOf,
    );
    expect(result.planned.map(({ outcome }) => outcome)).toEqual([
      'done',
      'elsewhen',
      'missed',
      'missed',
      'open',
    ]);
    expect(result.unplanned.map(({ customer }) => customer)).toEqual(['z']);
    expect(result.execution).toEqual({ part: 1, whole: 4, share: 0.25 });
    expect(result.inWeek).toEqual({ part: 2, whole: 4, share: 0.5 });
  });

  test('a visit of the log stands for one planned visit only, the one of its day first', () => {
    const planned = [
      { customer: 'a', date: MONDAY },
      { customer: 'a', date: MONDAY + 3 },
    ];
    const result = planAgainstLog(planned, [visit('a', MONDAY + 3)], MONDAY + 6);
    expect(result.planned.map(({ outcome }) => outcome)).toEqual(['missed', 'done']);
  });

  test('a plan that says done is believed where the log is silent', () => {
    const result = planAgainstLog([{ customer: 'a', date: MONDAY, status: 'done' }], [], MONDAY + 6);
    expect(result.planned[0]?.outcome).toBe('done');
  });

  test('every visit that was made is either planned or unplanned, never both', () => {
    const customer = fc.constantFrom('a', 'b', 'c');
    const date = fc.integer({ min: MONDAY, max: MONDAY + 13 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ customer, date }), { maxLength: 12 }),
        fc.array(fc.record({ customer, date }), { maxLength: 12 }),
        (planned, made) => {
          const visits = made.map((entry) => visit(entry.customer, entry.date));
          const { planned: judged, unplanned } = planAgainstLog(planned, visits, MONDAY + 20);
          const covered = judged.filter(({ outcome }) => outcome === 'done' || outcome === 'elsewhen').length;
          expect(covered + unplanned.length).toBe(made.length);
        },
      ),
    );
  });

  test('weeks begin on Monday', () => {
    expect([0, 3, 6, 7].map((days) => mondayOf(MONDAY + days) - MONDAY)).toEqual([0, 0, 0, 7]);
  });
});

describe('Goals, tasks and promises', () => {
  test('partly met is not met; a miss without a reason is told', () => {
    const figures = goalFigures([
      visit('a', MONDAY, {
        goals: [
          { text: 'S1', code: 'S1', result: 'met' },
          { text: 'S2', code: 'S2', result: 'missed', reason: 'price' },
          { text: 'talk', result: 'partly' },
        ],
      }),
      visit('b', MONDAY, {
        goals: [
          { text: 'S1', code: 'S1', result: 'missed' },
          { text: 'M1', code: 'M1' },
        ],
      }),
    ]);
    expect(figures.met).toEqual({ part: 1, whole: 4, share: 0.25 });
    expect(figures.byCode).toEqual([
      { code: 'S1', met: { part: 1, whole: 2, share: 0.5 } },
      { code: 'S2', met: { part: 0, whole: 1, share: 0 } },
      { code: 'none', met: { part: 0, whole: 1, share: 0 } },
    ]);
    expect(figures.reasons).toEqual([
      { reason: 'none', count: 1 },
      { reason: 'price', count: 1 },
    ]);
    expect(figures.unexplained).toBe(1);
  });

  test('tasks are shares of visits at which somebody was met', () => {
    const shares = taskShares([
      visit('a', MONDAY, { tasks: ['sell', 'guide'] }),
      visit('b', MONDAY, { tasks: ['sell'] }),
      visit('c', MONDAY, { met: false, tasks: ['inform'] }),
    ]);
    expect(shares.map(({ task, share }) => [task, share.part, share.whole])).toEqual([
      ['sell', 2, 2],
      ['maintain', 0, 2],
      ['relate', 0, 2],
      ['inform', 0, 2],
      ['guide', 1, 2],
    ]);
  });

  test('state of a promise on a day', () => {
    const due = MONDAY + 2;
    expect(itemState({ due }, MONDAY + 2)).toBe('open');
    expect(itemState({ due }, MONDAY + 3)).toBe('overdue');
    expect(overdueDays({ due }, MONDAY + 5)).toBe(3);
    expect(itemState({ due, done: due }, MONDAY + 9)).toBe('onTime');
    expect(itemState({ due, done: due + 1 }, MONDAY + 9)).toBe('late');
    // Done only later: on this day it was still open.
    expect(itemState({ due, done: due + 1 }, due)).toBe('open');
    expect(itemState({ done: MONDAY }, MONDAY)).toBe('onTime');
  });

  test('promises of March: two kept in time, one late, one overdue, one not yet due', () => {
    const made = day('2026-02-20');
    const period = { from: day('2026-03-01'), to: day('2026-03-31'), asOf: day('2026-03-20') };
    const figures = keptPromises(
      [
        { what: 'a', made, due: day('2026-03-05'), done: day('2026-03-05') },
        { what: 'b', made, due: day('2026-03-06'), done: day('2026-03-01') },
        { what: 'c', made, due: day('2026-03-07'), done: day('2026-03-08') },
        { what: 'd', made, due: day('2026-03-08') },
        { what: 'e', made: day('2026-03-10'), due: day('2026-03-25') },
        { what: 'f', made: day('2026-02-01'), due: day('2026-02-10'), done: day('2026-02-10') },
      ],
      period,
    );
    expect(figures.onTime).toEqual({ part: 2, whole: 4, share: 0.5 });
    expect(figures).toMatchObject({ carriedOver: 4, open: 2, overdue: 1 });
  });
});

describe('Complaints, facts and the next visit', () => {
  test('target met, late, still in time, and repeats of the same kind', () => {
    const from = day('2026-03-01');
    const figures = complaintFigures(
      [
        { customer: 'a', date: from - 30, kind: 'delivery', done: from - 29, targetDays: 7 },
        { customer: 'a', date: from, kind: 'delivery', done: from + 7, targetDays: 7 }, // in time, a repeat
        { customer: 'a', date: from + 1, kind: 'price', done: from + 9, targetDays: 7 }, // late by a day
        { customer: 'b', date: from + 2, kind: 'price', targetDays: 3 }, // past its target
        { customer: 'c', date: from + 19, kind: 'price', targetDays: 7 }, // has time
      ],
      { from, to: from + 30, asOf: from + 20 },
      90,
    );
    expect(figures).toEqual({
      count: 4,
      open: 2,
      late: 1,
      inTime: { part: 1, whole: 3, share: 1 / 3 },
      repeated: { part: 1, whole: 4, share: 0.25 },
      meanDays: 7.5,
    });
  });

  test('a fact is stale on the ninety-first day', () => {
    expect(isStale(MONDAY, MONDAY + 90)).toBe(false);
    expect(isStale(MONDAY, MONDAY + 91)).toBe(true);
  });

  test('headers of prices, credit and competitors in three languages', () => {
    const hidden = [
      'Purchase price',
      'Credit limit',
      'Competitor price',
      '매입 단가',
      '신용 한도',
      '경쟁사',
      '进价',
      '授信额度',
      '竞品',
    ];
    const open = [
      'Customer',
      'Visit date',
      'Accredited since',
      '거래처',
      '방문일',
      '客户',
      '拜访日期',
      'Surprise',
    ];
    expect(hidden.filter((header) => !isConfidentialHeader(header))).toEqual([]);
    expect(open.filter(isConfidentialHeader)).toEqual([]);
  });

  test('the cycle, or a promise or an order before it, on a working day', () => {
    const weekdays = (date: number) => (date - MONDAY) % 7 < 5;
    expect(nextVisitDate({ date: MONDAY }, 14, weekdays)).toEqual({ date: MONDAY + 14, reason: 'cycle' });
    // Thursday + 2 days is a Saturday: the Monday after.
    expect(nextVisitDate({ date: MONDAY + 3 }, 2, weekdays)).toEqual({ date: MONDAY + 7, reason: 'cycle' });
    // A promise due on a Sunday is kept on the Friday before.
    expect(nextVisitDate({ date: MONDAY, promiseDue: MONDAY + 6 }, 14, weekdays)).toEqual({
      date: MONDAY + 4,
      reason: 'promise',
    });
    expect(nextVisitDate({ date: MONDAY + 4, expectedDate: MONDAY + 6 }, 0, weekdays)).toEqual({
      date: MONDAY + 7,
      reason: 'order',
    });
    expect(nextVisitDate({ date: MONDAY }, 0, weekdays)).toBeUndefined();
    expect(nextVisitDate({ date: MONDAY }, 7, () => false)).toBeUndefined();
  });
});
