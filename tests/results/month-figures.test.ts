// Proves the figures that a month is judged by, against counts made by hand on a calendar.
import fc from 'fast-check';
import { parseIso } from '../../src/core/serial-date';
import { monthOf, monthSpan, monthText, quarterSpan } from '../../src/core/months';
import {
  asksForCauses,
  coldRecord,
  coldVisits,
  firstOrders,
  levelOf,
  planExecution,
  prospectCoverage,
  ranks,
  regularReport,
  regularStatuses,
  timeShare,
} from '../../src/results';

const day = (iso: string): number => parseIso(iso) ?? NaN;
const workday = (date: number) => ((date + 5) % 7) + 1 <= 5; // 45,000 is a Wednesday

describe('months', () => {
  test('a month and a quarter by their days, also over the turn of the year', () => {
    const december = monthOf(day('2025-12-31'));
    expect(monthText(december)).toBe('2025-12');
    expect(monthSpan(december)).toEqual({ from: day('2025-12-01'), to: day('2025-12-31') });
    expect(monthText(december + 1)).toBe('2026-01');
    expect(monthSpan(december + 2)).toEqual({ from: day('2026-02-01'), to: day('2026-02-28') });
    expect(quarterSpan(december)).toEqual({ from: day('2025-10-01'), to: day('2025-12-31') });
    expect(quarterSpan(december + 1)).toEqual({ from: day('2026-01-01'), to: day('2026-03-31') });
  });
});

describe('cold visits: the first contact with a customer by anyone', () => {
  const visits = [
    { customer: 'A', date: day('2026-03-03'), rep: 'Lee', arrival: 600 },
    { customer: 'A', date: day('2026-03-02'), rep: 'Kim', arrival: 800 },
    { customer: 'A', date: day('2026-03-02'), rep: 'Lee', arrival: 540 },
    { customer: 'B', date: day('2026-03-04'), rep: 'Kim' },
    { customer: 'C', date: day('2026-03-05'), rep: 'Kim' },
  ];

  test('the earlier visit of a day counts; an earlier order makes a customer no stranger, one of the same day does not', () => {
    const orders = new Map([
      ['B', day('2026-03-03')],
      ['C', day('2026-03-05')],
    ]);
    expect(coldVisits(visits, orders).map(({ customer, rep, date }) => [customer, rep, date])).toEqual([
      ['A', 'Lee', day('2026-03-02')],
      ['C', 'Kim', day('2026-03-05')],
    ]);
  });

  test('days and weeks against the minimum, the target by working days', () => {
    // March 2026 begins on a Sunday; Wednesday the 11th is the day of the report: 8 working days, weeks ending on the 1st and 8th.
    const dates = ['2026-02-23', '2026-02-24', '2026-03-02', '2026-03-02', '2026-03-07', '2026-03-09'];
    const record = coldRecord(
      dates.map(day),
      { from: day('2026-03-01'), to: day('2026-03-11') },
      { day: 2, week: 3 },
      workday,
      5,
    );
    // Week to 1 March: 2 visits; week to 8 March: 3. Only 2 March has two. 3 × 8 ÷ 5 = 4.8.
    expect(record).toEqual({ visits: 4, days: 8, daysMet: 1, weeks: 2, weeksMet: 1, target: 5 });
  });

  test('a week off asks for nothing', () => {
    const span = { from: day('2026-03-02'), to: day('2026-03-08') };
    const record = coldRecord([], span, { day: 1, week: 5 }, () => false, 5);
    expect(record).toEqual({ visits: 0, days: 0, daysMet: 0, weeks: 0, weeksMet: 0, target: 0 });
  });
});

describe('new customers', () => {
  test('the first day with positive net sales, with who sold it', () => {
    const line = (customer: string, date: string, amount: number, rep?: string) => ({
      customer,
      date: day(date),
      amount,
      ...(rep !== undefined && { rep }),
    });
    expect(
      firstOrders([
        line('A', '2026-01-05', 50),
        line('A', '2026-01-05', 20, 'Kim'),
        line('A', '2025-12-30', 30, 'Lee'),
        line('A', '2025-12-30', -30, 'Lee'),
        line('B', '2026-02-01', -5, 'Kim'),
      ]),
    ).toEqual([{ customer: 'A', date: day('2026-01-05'), rep: 'Kim' }]);
  });

  test('causes are asked for below 70 % in two months running', () => {
    const months = (before: number, now: number, target = 10) =>
      asksForCauses({ value: before, target }, { value: now, target }, 0.7);
    expect(months(6, 6)).toBe(true);
    expect(months(7, 6)).toBe(false);
    expect(months(6, 7)).toBe(false);
    expect(months(0, 0, 0)).toBe(false);
  });

  test('level by months of service', () => {
    expect([11, 12, 35, 36].map((months) => levelOf(months, [12, 36]))).toEqual([
      'new',
      'experienced',
      'experienced',
      'senior',
    ]);
  });
});

describe('ranking board', () => {
  test('ties share a rank and the next one is left out', () => {
    expect(ranks([30, 50, 30, undefined, 10])).toEqual([2, 1, 2, undefined, 4]);
    expect(ranks([])).toEqual([]);
  });

  test('a rank is one more than the number of better ones, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 })), (values) => {
        expect(ranks(values)).toEqual(
          values.map((mine) => 1 + values.filter((other) => other > mine).length),
        );
      }),
    );
  });
});

describe('plan execution', () => {
  test('done ÷ due; today is not missed yet, an unknown state is not missed either', () => {
    const asOf = day('2026-03-10');
    const visits = [
      { date: day('2026-03-02'), status: 'done' },
      { date: day('2026-03-03'), status: 'missed' },
      { date: day('2026-03-04'), status: 'planned' },
      { date: day('2026-03-05') },
      { date: asOf, status: 'confirmed' },
      { date: asOf, status: 'done' },
      { date: day('2026-03-11'), status: 'planned' },
      { date: day('2026-02-28'), status: 'done' },
    ] as const;
    expect(planExecution(visits, { from: day('2026-03-01'), to: day('2026-03-31') }, asOf)).toEqual({
      due: 4,
      done: 2,
      unknown: 1,
      rate: 0.5,
    });
  });
});

describe('time share', () => {
  test('planned shares against minutes, others left out', () => {
    const share = timeShare(
      { EI: 0.3, EII: 0.4, EIII: 0.2, EIV: 0.1 },
      new Map([
        ['EI', 60],
        ['EII', 30],
        ['EIV', 30],
        ['NEW', 500],
      ]),
    );
    // Actual 0.5, 0.25, 0, 0.25; apart 0.2 + 0.15 + 0.2 + 0.15 = 0.7.
    expect(share?.kept).toBeCloseTo(0.65, 12);
    expect(share?.classes[1]).toMatchObject({ class: 'EII', actual: 0.25, minutes: 30 });
    expect(share?.classes[1]?.planned).toBeCloseTo(0.4, 12);
    expect(timeShare({ EI: 1 }, new Map())).toBeUndefined();
  });
});

describe('coverage of prospects', () => {
  test('distinct prospects and those that ordered, customers of old left out', () => {
    const contact = (customer: string, date: string, rep?: string) => ({
      customer,
      date: day(date),
      ...(rep !== undefined && { rep }),
    });
    const counts = prospectCoverage(
      [
        contact('P1', '2026-03-02', 'Kim'),
        contact('P1', '2026-03-09', 'Kim'),
        contact('P2', '2026-03-03', 'Kim'),
        contact('Old', '2026-03-03', 'Kim'),
        contact('P3', '2026-02-27', 'Kim'),
        contact('P4', '2026-03-30', 'Lee'),
        contact('P5', '2026-03-30'),
      ],
      new Map([
        ['P1', day('2026-03-09')],
        ['Old', day('2026-03-01')],
        ['P4', day('2026-04-02')],
      ]),
      { from: day('2026-03-01'), to: day('2026-03-31') },
      ({ rep }) => rep,
    );
    expect(Object.fromEntries(counts)).toEqual({
      Kim: { coverage: 2, orders: 1 },
      Lee: { coverage: 1, orders: 0 },
    });
  });
});

test('statuses of several days are those that a report of each day gives', () => {
  const line = fc.record({
    customer: fc.constantFrom('A', 'B', 'C'),
    date: fc.integer({ min: 45_000, max: 45_700 }),
    amount: fc.integer({ min: -50, max: 200 }),
    product: fc.constantFrom('x', 'y'),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const days = [45_400, 45_550, 45_700];
      regularStatuses(lines, days).forEach((statuses, at) => {
        const report = regularReport(lines, days[at] ?? 0);
        const expected = report.customers
          .filter(({ lastOrder }) => lastOrder !== undefined)
          .map(({ customer, status, value }) => [customer, status, value]);
        expect([...statuses.values()].map((one) => [one.customer, one.status, one.value]).sort()).toEqual(
          expected.sort(),
        );
      });
    }),
    { numRuns: 200 },
  );
});
