import fc from 'fast-check';
import { contribution } from '../../src/customers/contribution';
import { contributionCut } from '../../src/customers/contribution-cut';
import { demandShareTop, funnelStage } from '../../src/customers/funnel';
import { importance } from '../../src/customers/importance';
import { expectedContribution, intentScore, prospectClass } from '../../src/customers/prospect';
import { segment, segmentRows, type SegmentResult } from '../../src/customers/segment';
import { stability } from '../../src/customers/stability';
import type { Result } from '../../src/core/result';
import { leadScore } from '../../src/leads/points';
import { historiesOfOrders } from '../../src/workflows/monthly-histories';

const anyNumber = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, 1e308, -1e308, Number.MAX_VALUE, -Number.MAX_VALUE, 5e-324, 1, 0.1),
);
const money = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.constant(0) },
  {
    weight: 9,
    arbitrary: fc.double({ min: -500, max: 5000, noNaN: true }).map((value) => Math.round(value)),
  },
  { weight: 1, arbitrary: fc.constantFrom(100) },
);
const history = (value: fc.Arbitrary<number | null>) => fc.array(value, { minLength: 0, maxLength: 40 });
const wild = history(fc.option(anyNumber, { nil: null }));
const usual = history(money);
const set = fc
  .integer({ min: 1, max: 30 })
  .chain((periods) =>
    fc.array(fc.array(money, { minLength: periods, maxLength: periods }), { minLength: 2, maxLength: 6 }),
  );
const outcome = (result: Result<SegmentResult> | undefined) =>
  result?.ok ? result.value.class : (result?.problems[0]?.code ?? 'none');
const RUNS = { numRuns: 10_000 };

/** Every number inside a result, however deep. */
function numbers(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbers) : [];
}

describe('customers: invariants over random input', () => {
  test('no history makes NaN, Infinity or an exception; scores stay within 0 … 1', () => {
    fc.assert(
      fc.property(wild, anyNumber, fc.array(anyNumber, { maxLength: 40 }), (values, cut, index) => {
        const padded = values.map((_, i) => index[i] ?? 1);
        const steady = stability(values, { seasonalIndex: padded });
        for (const part of [steady.score, steady.activeShare, steady.regularity, steady.recencyHealth]) {
          if (part === undefined) continue;
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(1);
        }
        const result = segment(values, { contributionCut: cut, seasonalIndex: padded });
        expect(numbers(result).every(Number.isFinite)).toBe(true);
        expect(Number.isFinite(contribution(values))).toBe(true);
        expect(['EI', 'EII', 'EIII', 'EIV', 'NEW', 'customers-no-history']).toContain(outcome(result));
      }),
      RUNS,
    );
  });

  test('a set with a given cut is the same as its rows one by one', () => {
    fc.assert(
      fc.property(set, fc.integer({ min: 0, max: 20_000 }), (histories, cut) => {
        const together = segmentRows(histories, { contributionCut: cut });
        const alone = histories.map((row) => segmentRows([row], { contributionCut: cut }).rows[0]);
        expect(together.rows).toEqual(alone);
      }),
      RUNS,
    );
  });

  test('classes do not depend on the order of the rows, and equal rows have equal classes', () => {
    fc.assert(
      fc.property(set, (histories) => {
        const classes = segmentRows([...histories, histories[0] ?? []]).rows.map(outcome);
        const reversed = segmentRows([...histories, histories[0] ?? []].reverse()).rows.map(outcome);
        expect(reversed.reverse()).toEqual(classes);
        expect(classes.at(-1)).toBe(classes[0]);
      }),
      { numRuns: 3000 },
    );
  });

  test('classes do not depend on the unit of money', () => {
    fc.assert(
      fc.property(set, fc.constantFrom(1e-9, 0.01, 0.37, 3, 1300, 1e12), (histories, factor) => {
        const scaled = histories.map((row) => row.map((value) => (value === null ? null : value * factor)));
        expect(segmentRows(scaled).rows.map(outcome)).toEqual(segmentRows(histories).rows.map(outcome));
      }),
      { numRuns: 3000 },
    );
  });

  test('blank and zero are the same but for a history that is all blank', () => {
    fc.assert(
      fc.property(usual, (values) => {
        fc.pre(values.some((value) => value !== null));
        const zeros = values.map((value) => value ?? 0);
        expect(segment(values, { contributionCut: 1000 })).toEqual(segment(zeros, { contributionCut: 1000 }));
      }),
      { numRuns: 3000 },
    );
  });

  test('the high ones cover 80 % of the positive total, and would not without the smallest of them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 60 }),
        (values) => {
          const cut = contributionCut(values);
          const positives = values.filter((value) => value > 0);
          const total = positives.reduce((a, b) => a + b, 0);
          if (cut === undefined) {
            expect(positives).toEqual([]);
            return;
          }
          const high = positives.filter((value) => value >= cut).reduce((a, b) => a + b, 0);
          const above = positives.filter((value) => value > cut).reduce((a, b) => a + b, 0);
          expect(high * 5).toBeGreaterThanOrEqual(total * 4);
          expect(above * 5).toBeLessThan(total * 4);
        },
      ),
      RUNS,
    );
  });

  test('another order in the last period never lowers recency or active share', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(10, 10, 30, 0), { minLength: 6, maxLength: 22 }), (middle) => {
        const values = [10, 10, 10, 10, 10, 10, ...middle];
        const before = stability([...values, 0]);
        const after = stability([...values, 50]);
        // The same cycle: only the last period differs.
        fc.pre(before.cycle === 1 && after.cycle === 1);
        fc.pre(before.reading === 'calendar' && after.reading === 'calendar');
        expect(after.recencyHealth ?? 0).toBe(1);
        expect(after.activeShare ?? 0).toBeGreaterThanOrEqual(before.activeShare ?? 0);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('prospects and leads: invariants over random input', () => {
  test('any numbers give a class or a problem, never NaN or Infinity', () => {
    const maybe = fc.option(anyNumber, { nil: undefined });
    fc.assert(
      fc.property(maybe, maybe, maybe, maybe, maybe, (volume, margin, fit, intent, cut) => {
        const expected = expectedContribution(volume, margin, fit);
        const result = prospectClass({
          ...(expected !== undefined && { expected }),
          ...(fit !== undefined && { fit }),
          ...(intent !== undefined && { intent }),
          ...(cut !== undefined && { contributionCut: cut }),
        });
        expect(numbers([expected, result]).every(Number.isFinite)).toBe(true);
        expect(() => funnelStage({ ...(intent !== undefined && { intent }) })).not.toThrow();
        expect(demandShareTop([fit, 1], [volume, 1])).toHaveLength(2);
      }),
      RUNS,
    );
  });

  test('importance goes with the volume: more is never less important', () => {
    const rank = { Important: 3, Secondary: 2, Ordinary: 1, NotSized: 0 };
    fc.assert(
      fc.property(fc.array(fc.option(anyNumber, { nil: null }), { maxLength: 30 }), (volumes) => {
        const classes = importance(volumes);
        const sized = volumes.flatMap((volume, i) => {
          const size = classes[i];
          return volume === null || !size ? [] : [{ volume, rank: rank[size] }];
        });
        sized.sort((a, b) => a.volume - b.volume);
        for (let i = 1; i < sized.length; i++) {
          expect(sized[i]?.rank ?? 0).toBeGreaterThanOrEqual(sized[i - 1]?.rank ?? 0);
        }
        volumes.forEach((volume, i) => expect(classes[i] === 'NotSized').toBe(volume === null));
      }),
      RUNS,
    );
  });

  test('scores stay within 0 … 100 for any weights', () => {
    const five = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(five(fc.constantFrom(0, 1, 2, null)), five(anyNumber), (conditions, weights) => {
        const result = leadScore(conditions, weights);
        if (!result.ok) return;
        expect(result.value.score ?? 0).toBeGreaterThanOrEqual(0);
        expect(result.value.score ?? 0).toBeLessThanOrEqual(100);
      }),
      RUNS,
    );
    fc.assert(
      fc.property(fc.array(fc.option(anyNumber, { nil: null }), { maxLength: 8 }), (checks) => {
        const result = intentScore(checks);
        expect(numbers(result).every(Number.isFinite)).toBe(true);
        if (result.ok && result.value.score !== undefined)
          expect(result.value.score).toBeLessThanOrEqual(100);
      }),
      RUNS,
    );
  });
});

describe('customers: what others buy, and what comes back, does not shake a class', () => {
  const monthsOf = fc.array(fc.integer({ min: -200, max: 2000 }), { minLength: 12, maxLength: 12 });

  test('an added customer flips nobody far from the cut', () => {
    fc.assert(
      fc.property(fc.array(monthsOf, { minLength: 3, maxLength: 12 }), monthsOf, (histories, added) => {
        const money = (history: readonly number[]) => history.reduce((a, b) => a + b, 0);
        const all = histories.map(money);
        const total = all.filter((value) => value > 0).reduce((a, b) => a + b, 0);
        const x = Math.max(0, money(added));
        const before = segmentRows(histories).rows.map(outcome);
        const after = segmentRows([...histories, added]).rows.map(outcome);
        all.forEach((own, i) => {
          // Who stands before a customer in the queue decides; the newcomer moves the 80 % by at most its own size.
          const ahead = all.filter((value) => value > own).reduce((a, b) => a + b, 0);
          const far = ahead * 5 < total * 4 - x * 5 || ahead * 5 > (total + x) * 4;
          if (far) expect(after[i]).toBe(before[i]);
        });
      }),
      { numRuns: 1500 },
    );
  });

  test('a line that is sold and returned in the same month is as if it had never been', () => {
    const day = fc.integer({ min: 45_658, max: 46_022 });
    const line = fc.record({
      customer: fc.constantFrom('A', 'B', 'C'),
      date: day,
      amount: fc.integer({ min: -500, max: 3000 }),
    });
    const place = { sheet: 'Orders', row: 2 };
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 40 }),
        line,
        fc.integer({ min: 1, max: 1e6 }),
        (lines, where, amount) => {
          const rows = lines.map((one) => ({ ...one, place }));
          const undone = [amount, -amount].map((value) => ({ ...where, amount: value, place }));
          const asOf = 46_022;
          const plain = historiesOfOrders([...rows, { ...where, amount: 0, place }], asOf);
          const returned = historiesOfOrders([...undone, ...rows], asOf);
          expect(Object.fromEntries(returned?.sales ?? [])).toEqual(Object.fromEntries(plain?.sales ?? []));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('whoever returned as much as was bought is never of high contribution, under any cut', () => {
    fc.assert(
      fc.property(usual, fc.integer({ min: -1000, max: 10_000 }), (values, cut) => {
        const recent = values.slice(-12).reduce<number>((a, b) => a + (b ?? 0), 0);
        const returned = [...values.slice(0, -1), (values.at(-1) ?? 0) - Math.max(0, recent)];
        const result = segment(returned, { contributionCut: cut });
        if (result.ok) {
          expect(result.value.highContribution).toBe(false);
          expect(['EIII', 'EIV', 'NEW']).toContain(result.value.class);
          expect(['zeroContribution', 'negativeContribution']).toContain(result.value.note);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
