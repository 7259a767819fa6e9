import fc from 'fast-check';
import { coverageByGroup, orderSplit, requiredCoverage } from '../../src/results/order-split';

describe('orders = coverage × win rate', () => {
  test('by hand: 100 prospects and 20 orders, then 120 and 30', () => {
    const result = orderSplit({ coverage: 100, orders: 20 }, { coverage: 120, orders: 30 });
    if (!result.ok) throw new Error('no split');
    expect(result.value.change).toBe(10);
    expect(result.value.coverageEffect).toBeCloseTo(20 * 0.225, 12);
    expect(result.value.winRateEffect).toBeCloseTo(0.05 * 110, 12);
  });

  test('the parts add up, and are ΔC·w̄ and Δw·C̄', () => {
    const count = fc.record({
      coverage: fc.integer({ min: 1, max: 5000 }),
      orders: fc.integer({ min: 0, max: 5000 }),
    });
    fc.assert(
      fc.property(count, count, (before, now) => {
        const result = orderSplit(before, now);
        if (!result.ok) throw new Error('no split');
        const { coverageEffect, winRateEffect, change } = result.value;
        const [w0, w1] = [before.orders / before.coverage, now.orders / now.coverage];
        // Parts of millions that cancel out cannot be closer than the last bit of a double.
        const lastBit = Number.EPSILON * Math.max(1, Math.abs(coverageEffect), Math.abs(winRateEffect));
        expect(Math.abs(coverageEffect + winRateEffect - change)).toBeLessThanOrEqual(lastBit);
        expect(winRateEffect).toBeCloseTo(((w1 - w0) * (before.coverage + now.coverage)) / 2, 5);
      }),
      { numRuns: 10_000, seed: 4 },
    );
  });

  test('no prospects, no rate; negative counts are refused', () => {
    expect(orderSplit({ coverage: 0, orders: 0 }, { coverage: 5, orders: 1 })).toMatchObject({
      problems: [{ code: 'results-no-coverage', cell: '#DIV/0!' }],
    });
    expect(orderSplit({ coverage: 5, orders: -1 }, { coverage: 5, orders: 1 })).toMatchObject({
      problems: [{ code: 'results-negative-count', cell: '#NUM!' }],
    });
  });

  test('required coverage', () => {
    expect(requiredCoverage(30, { coverage: 100, orders: 20 })).toEqual({ ok: true, value: 150 });
    expect(requiredCoverage(10, { coverage: 30, orders: 7 })).toEqual({ ok: true, value: 43 });
    expect(requiredCoverage(3, { coverage: 10, orders: 3 })).toEqual({ ok: true, value: 10 });
    expect(requiredCoverage(0, { coverage: 10, orders: 0 })).toEqual({ ok: true, value: 0 });
    expect(requiredCoverage(5, { coverage: 10, orders: 0 })).toMatchObject({
      problems: [{ code: 'results-no-orders-won' }],
    });
  });

  test('coverage counts prospects, not contacts', () => {
    const groups = coverageByGroup([
      { prospect: 'p', group: 'Kim', ordered: false },
      { prospect: 'p', group: 'Kim', ordered: true },
      { prospect: 'q', group: 'Kim', ordered: false },
      { prospect: 'p', group: 'Lee', ordered: false },
    ]);
    expect([...groups]).toEqual([
      ['Kim', { coverage: 2, orders: 1 }],
      ['Lee', { coverage: 1, orders: 0 }],
    ]);
  });
});
