import { parseIso } from '../../src/core/serial-date';
import type { OrderLine } from '../../src/results/order-days';
import { monthsBefore } from '../../src/results/order-days';
import { DEFAULT_REGULAR_RULES, noContactList, regularReport } from '../../src/results/regulars';

const day = (iso: string) => parseIso(iso) ?? NaN;
const AS_OF = day('2026-06-30');
const bought = (customer: string, amount: number, ...dates: string[]): OrderLine[] =>
  dates.map((date) => ({ customer, date: day(date), amount }));
const judged = (lines: readonly OrderLine[], rules = DEFAULT_REGULAR_RULES) => {
  const [first] = regularReport(lines, AS_OF, rules).customers;
  if (!first) throw new Error('no customer');
  return first;
};
const MONTHLY = [
  '2025-12-10',
  '2026-01-10',
  '2026-02-10',
  '2026-03-10',
  '2026-04-10',
  '2026-05-10',
  '2026-06-10',
];

describe('regular, fading, lost and not regular', () => {
  test('a steady monthly buyer is regular', () => {
    const one = judged(bought('A', 100, ...MONTHLY));
    // Gaps 31, 31, 28, 31, 30, 31: the median is 31, so lost after 62 days; last order 20 days ago.
    expect(one).toMatchObject({
      status: 'Regular',
      orders: 7,
      quarters: 3,
      gap: 31,
      lostAfter: 62,
      daysSince: 20,
    });
    expect(one).toMatchObject({ recentSales: 300, earlierSales: 300, value: 0, reasons: [] });
  });

  test('two orders, or three in one quarter, are not regular', () => {
    expect(judged(bought('A', 100, '2026-02-10', '2026-06-10')).status).toBe('Not regular');
    expect(judged(bought('A', 100, '2026-05-10', '2026-05-20', '2026-06-10')).status).toBe('Not regular');
    // The quarter before ends on 30 March.
    expect(judged(bought('A', 100, '2026-03-30', '2026-05-20', '2026-06-10')).status).toBe('Regular');
    expect(judged(bought('A', 100, '2026-03-31', '2026-05-20', '2026-06-10')).status).toBe('Not regular');
  });

  test('orders of more than 12 months ago make nobody regular; several lines of a day are one order', () => {
    expect(judged(bought('A', 100, '2025-06-30', '2026-02-10', '2026-06-10')).status).toBe('Not regular');
    expect(judged(bought('A', 100, '2025-07-01', '2026-02-10', '2026-06-10')).status).not.toBe('Not regular');
    expect(judged(bought('A', 100, '2026-02-10', '2026-06-10', '2026-06-10')).orders).toBe(2);
  });

  test('lost begins the day after max(2 × own gap, 60 days)', () => {
    // Gaps of 20 days: the limit is 60 days. 60 days before 30 June is 1 May.
    const quick = (last: number) =>
      judged([80, 60, 40, 20, 0].map((back) => ({ customer: 'A', date: AS_OF - last - back, amount: 50 })));
    expect(quick(60)).toMatchObject({ daysSince: 60, lostAfter: 60 });
    expect(quick(60).status).not.toBe('Lost');
    // 12 months up to the last order hold all five.
    expect(quick(61)).toMatchObject({ status: 'Lost', value: 250 });
    // Gaps of 50 days: the limit is 100 days.
    const slow = (last: number) =>
      judged([150, 100, 50, 0].map((back) => ({ customer: 'A', date: AS_OF - last - back, amount: 50 })));
    expect(slow(100).status).not.toBe('Lost');
    expect(slow(101).status).toBe('Lost');
  });

  test('fading below 70 % of the three months before, not at 70 %', () => {
    const halves = (amount: number) =>
      judged([
        ...bought('A', 100, '2026-01-10', '2026-02-10', '2026-03-10'),
        ...bought('A', amount, '2026-04-10', '2026-05-10', '2026-06-10'),
      ]);
    expect(halves(70).status).toBe('Regular');
    // 207 against 300: 93 are missing in a quarter, 372 a year.
    expect(halves(69)).toMatchObject({ status: 'Fading', reasons: ['sales'], value: 372 });
  });

  test('a seasonal trade can be held against the same months of last year', () => {
    const lines = [
      ...bought('A', 10, '2025-04-10', '2025-05-10', '2025-06-10'),
      ...bought('A', 100, '2026-01-10', '2026-02-10', '2026-03-10'),
      ...bought('A', 10, '2026-04-10', '2026-05-10', '2026-06-10'),
    ];
    expect(judged(lines).status).toBe('Fading');
    expect(judged(lines, { ...DEFAULT_REGULAR_RULES, compareWith: 'lastYear' }).status).toBe('Regular');
  });

  test('a product that stays away for more than twice its gap makes a customer fade', () => {
    const tea = (...dates: string[]) =>
      bought('A', 10, ...dates).map((line) => ({ ...line, product: 'Tea' }));
    const rest = bought('A', 100, ...MONTHLY).map((line) => ({ ...line, product: 'Rice' }));
    // Gaps 31 and 28: median 29.5, twice 59. From 2 May to 30 June are 59 days.
    expect(judged([...rest, ...tea('2026-03-04', '2026-04-04', '2026-05-02')]).status).toBe('Regular');
    const away = judged([...rest, ...tea('2026-03-03', '2026-04-03', '2026-05-01')]);
    expect(away).toMatchObject({ status: 'Fading', reasons: ['product'] });
    expect(away.missingProducts).toMatchObject([{ product: 'Tea', gap: 29.5, absentDays: 60 }]);
    // Bought in two of the six months only: never a habit.
    expect(judged([...rest, ...tea('2026-03-03', '2026-03-20', '2026-04-10')]).status).toBe('Regular');
  });

  test('a credit note is no order, a day that nets to nothing neither; later lines do not count', () => {
    const lines = [
      ...bought('A', 100, '2026-02-10', '2026-06-10'),
      ...bought('A', -100, '2026-03-10'),
      ...bought('A', 50, '2026-04-10'),
      ...bought('A', -50, '2026-04-10'),
      ...bought('A', 50, '2026-07-01'),
    ];
    expect(judged(lines)).toMatchObject({
      orders: 2,
      recentSales: 100,
      earlierSales: 0,
      status: 'Not regular',
    });
    expect(judged(bought('A', -5, '2026-02-10'))).toMatchObject({ status: 'Not regular', orders: 0 });
    expect(judged(bought('A', -5, '2026-02-10')).risk).toBeUndefined();
  });

  test('order of the rows and unrelated customers change no status', () => {
    const lines = [
      ...bought('A', 100, ...MONTHLY),
      ...bought('B', 50, '2025-09-01', '2025-12-01', '2026-02-01'),
      ...bought('C', 20, '2026-01-01'),
    ];
    const status = (list: readonly OrderLine[]) =>
      Object.fromEntries(regularReport(list, AS_OF).customers.map((one) => [one.customer, one.status]));
    expect(status([...lines].reverse())).toEqual(status(lines));
    expect(status([...lines, ...bought('D', 1e6, ...MONTHLY)])).toMatchObject(status(lines));
  });
});

describe('what was lost and what replaces it', () => {
  test('value lost, new sales and their ratio', () => {
    const report = regularReport(
      [
        ...bought('Gone', 100, '2025-07-10', '2025-08-10', '2025-10-10', '2025-11-10'),
        ...bought('New', 60, '2026-05-10', '2026-06-10'),
        ...bought('Old', 80, '2024-06-10'),
      ],
      AS_OF,
    );
    expect(report.counts).toEqual({ Regular: 0, Fading: 0, Lost: 1, 'Not regular': 2 });
    // Gone bought for 400 in its last year. It began within the year too, but what has gone replaces nothing: 120 against 400.
    expect(report).toMatchObject({ valueLost: 400, newCustomers: 1, newSales: 120, replacementRatio: 0.3 });
  });

  test('orders of the last year alone cannot tell who is new', () => {
    expect(regularReport(bought('A', 100, ...MONTHLY), AS_OF).newCustomers).toBeUndefined();
    expect(regularReport([], AS_OF).customers).toEqual([]);
  });

  test('no contact: unknown first, then the longest silence; 60 days are still in time', () => {
    const list = noContactList(
      [
        { customer: 'A', last: AS_OF - 60 },
        { customer: 'B', last: AS_OF - 61 },
        { customer: 'C' },
        { customer: 'D', last: AS_OF - 200 },
        { customer: 'E', last: AS_OF + 3 },
        { customer: 'F', last: AS_OF + 0.5 },
      ],
      AS_OF,
    );
    expect(list).toEqual([
      { customer: 'C' },
      { customer: 'E' },
      { customer: 'D', days: 200 },
      { customer: 'B', days: 61 },
    ]);
  });

  test('months are counted by the calendar', () => {
    expect(monthsBefore(day('2026-05-31'), 3)).toBe(day('2026-02-28'));
    expect(monthsBefore(day('2024-05-31'), 3)).toBe(day('2024-02-29'));
    expect(monthsBefore(day('2026-01-15'), 12)).toBe(day('2025-01-15'));
    expect(monthsBefore(day('2026-01-15'), 1)).toBe(day('2025-12-15'));
  });
});
