import fc from 'fast-check';
import { growthReport, growthSplit, wholeUnits } from '../../src/results/growth';
import type { OrderLine } from '../../src/results/order-days';

const PRIOR = { from: 100, to: 199 };
const CURRENT = { from: 200, to: 299 };
const line = (customer: string, date: number, amount: number, product?: string): OrderLine => ({
  customer,
  date,
  amount,
  ...(product !== undefined && { product }),
});
const split = (lines: readonly OrderLine[], decimals?: number) => {
  const result = growthSplit(lines, PRIOR, CURRENT, decimals);
  if (!result.ok) throw new Error(result.problems[0]?.code);
  return result.value;
};

describe('growth = new − lost + kept', () => {
  test('by hand: one of each kind', () => {
    const result = split([
      line('Gone', 110, 80),
      line('Fresh', 210, 50),
      line('Stays', 120, 100, 'Tea'),
      line('Stays', 130, 40, 'Rice'),
      line('Stays', 220, 130, 'Tea'),
      line('Stays', 230, 25, 'Salt'),
      line('Stays', 240, 15, 'Salt'),
      line('Later', 300, 999),
    ]);
    // 220 → 220. New 50, lost 80, kept 170 − 140 = 30 = tea 30 + salt 40 − rice 40.
    expect(result).toMatchObject({
      prior: 220,
      current: 220,
      change: 0,
      rate: 0,
      newCustomers: 50,
      lostCustomers: 80,
      kept: 30,
      sameLines: 30,
      newLines: 40,
      droppedLines: 40,
      customers: { new: 1, lost: 1, kept: 1 },
      orders: { prior: 2, current: 3 },
    });
    // Tickets 70 and 56.67, mean 63.33: one order more is 63.33; the rest, 30 − 63.33, is the ticket.
    expect(result.frequency).toBe(63.33);
    expect(result.ticket).toBe(-33.33);
  });

  test('no growth rate from a prior of zero or below; returns alone make no buyer', () => {
    expect(split([line('A', 210, 5)])).toMatchObject({ change: 5, newCustomers: 5 });
    expect(split([line('A', 210, 5)]).rate).toBeUndefined();
    const returned = split([line('A', 110, -20), line('A', 210, 5), line('B', 120, -1), line('B', 220, -2)]);
    expect(returned).toMatchObject({
      prior: -21,
      current: 3,
      change: 24,
      newCustomers: 25,
      kept: -1,
      sameLines: -1,
    });
    expect(returned.rate).toBeUndefined();
    expect(returned.frequency).toBeUndefined();
  });

  test('cents are cents: a tenth thrice, and halves as they are written', () => {
    expect(
      split([line('A', 110, 0.1), line('A', 210, 0.1), line('A', 211, 0.1), line('A', 212, 0.1)]).change,
    ).toBe(0.2);
    expect(wholeUnits(1.005, 100)).toBe(101);
    expect(wholeUnits(-1.005, 100)).toBe(-101);
    expect(wholeUnits(-0.001, 100)).toBe(0);
    expect(split([line('A', 110, 1000.4), line('A', 210, 1500.6)], 0).change).toBe(501);
  });

  test('wrong periods and too much money are told', () => {
    expect(growthSplit([], PRIOR, { from: 199, to: 250 })).toMatchObject({
      problems: [{ code: 'results-periods-overlap' }],
    });
    expect(growthSplit([], { from: 9, to: 8 }, CURRENT)).toMatchObject({
      problems: [{ code: 'results-period-reversed' }],
    });
    const rich = growthSplit([line('A', 110, 1e15)], PRIOR, CURRENT);
    expect(rich).toMatchObject({ problems: [{ code: 'results-money-too-large', cell: '#NUM!' }] });
  });

  test('10,000 random ledgers add up to the last cent', () => {
    const cents = fc.integer({ min: -2_000_000, max: 5_000_000 });
    const entry = fc.tuple(
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 100, max: 299 }),
      cents,
      fc.integer({ min: 0, max: 3 }),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 25 }), (entries) => {
        const result = split(
          entries.map(([who, day, amount, what]) => line(`c${who}`, day, amount / 100, `p${what}`)),
        );
        const inCents = (money: number) => Math.round(money * 100);
        const total = (from: number, to: number) =>
          entries.reduce((all, [, day, amount]) => (day >= from && day <= to ? all + amount : all), 0);
        const [before, now] = [total(100, 199), total(200, 299)];
        const { newCustomers, lostCustomers, kept, sameLines, newLines, droppedLines, frequency, ticket } =
          result;
        const shown = [
          result.prior,
          result.current,
          newCustomers,
          lostCustomers,
          kept,
          sameLines,
          newLines,
          droppedLines,
        ];
        // One `expect` a ledger: ten thousand times twelve of them take longer than the ledgers.
        expect({
          prior: inCents(result.prior) === before,
          current: inCents(result.current) === now,
          change: inCents(result.change) === now - before,
          whole: shown.every((money) => money === inCents(money) / 100),
          kinds: inCents(newCustomers) - inCents(lostCustomers) + inCents(kept) === now - before,
          lines: inCents(sameLines) + inCents(newLines) - inCents(droppedLines) === inCents(kept),
          orders:
            frequency === undefined ||
            ticket === undefined ||
            inCents(frequency) + inCents(ticket) === inCents(kept),
          signs: newCustomers >= 0 && lostCustomers >= 0,
          rate: (result.rate === undefined) === before <= 0,
        }).toEqual({
          prior: true,
          current: true,
          change: true,
          whole: true,
          kinds: true,
          lines: true,
          orders: true,
          signs: true,
          rate: true,
        });
      }),
      { numRuns: 10_000, seed: 4 },
    );
  });

  test('the order of the lines does not matter', () => {
    const lines = [
      line('A', 110, 3.3),
      line('B', 120, 4.4),
      line('A', 210, 5.5),
      line('C', 211, 1.1),
      line('B', 212, -9),
    ];
    expect(split([...lines].reverse())).toEqual(split(lines));
  });
});

describe('growth of groups and of single customers', () => {
  const PARTS = [
    'prior',
    'current',
    'change',
    'newCustomers',
    'lostCustomers',
    'kept',
    'sameLines',
    'newLines',
    'droppedLines',
  ] as const;

  test('groups and customers add up to the team to the last cent, whatever the order of the lines', () => {
    const entry = fc.tuple(
      fc.integer({ min: 0, max: 7 }),
      fc.integer({ min: 100, max: 299 }),
      fc.integer({ min: -900_000, max: 2_000_000 }),
      fc.integer({ min: 0, max: 2 }),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 30 }), (entries) => {
        const lines = entries.map(([who, day, cents, what]) => line(`c${who}`, day, cents / 100, `p${what}`));
        const report = (list: readonly OrderLine[]) => {
          const result = growthReport(
            list,
            PRIOR,
            CURRENT,
            2,
            (customer) => `g${Number(customer.slice(1)) % 3}`,
          );
          if (!result.ok) throw new Error(result.problems[0]?.code);
          return result.value;
        };
        const { total, groups, customers } = report(lines);
        const cents = (money: number) => Math.round(money * 100);
        const add = (list: readonly number[]) => list.reduce((sum, money) => sum + cents(money), 0);
        expect(PARTS.map((part) => add([...groups.values()].map((group) => group[part])))).toEqual(
          PARTS.map((part) => cents(total[part]) + 0),
        );
        expect(add(customers.map(({ change }) => change))).toBe(cents(total.change) + 0);
        const reversed = report([...lines].reverse());
        expect(reversed.total).toEqual(total);
        expect(reversed.customers).toEqual(customers);
      }),
      { numRuns: 1000, seed: 6 },
    );
  });
});
