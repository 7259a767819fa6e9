// Proves the figures of stock and orders by worked examples that others have published; the source stands in the name of each test.
import {
  ageBucket,
  creditStatus,
  grossMarginReturn,
  priceGap,
  reorderPoint,
  safetyStock,
  sellThrough,
  stockChange,
  suggestedOrder,
  tsbRate,
} from '../../src/dealers';
import type { Result } from '../../src/core/result';

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problems[0]?.code);
  return result.value;
};

test('B. W. Taylor, Introduction to Management Science, ch. 16, Super Shag carpet: 30 ± 5 yards a day, 10 days, 95 %: 26.1 and 326.1', () => {
  // The book takes z = 1.65 from a table, which is 0.08 yards more than the exact quantile of 1.644854.
  const terms = { serviceLevel: 0.95, demandDeviation: 5, leadTime: 10, demand: 30 };
  expect(value(safetyStock(terms)).stock).toBeCloseTo(26.1, 0);
  expect(value(safetyStock({ ...terms, serviceLevel: 0.9505285 })).stock).toBeCloseTo(
    1.65 * 5 * 10 ** 0.5,
    3,
  );
  expect(value(reorderPoint(terms)).level).toBeCloseTo(326.1, 0);
});

test('SCperf 1.1.1 (CRAN), ROP(0.9, 2500, 500, 6): 16,569.57', () => {
  const terms = { serviceLevel: 0.9, demand: 2500, demandDeviation: 500, leadTime: 6 };
  expect(value(reorderPoint(terms)).level).toBeCloseTo(16_569.57, 2);
});

test('L. V. Snyder, stockpyl (the software of Snyder & Shen), newsvendor of 120 ± 10 with costs 2 and 18: 132.815515655446', () => {
  // 18 ÷ (18 + 2) = 0.9 is the service level of the order-up-to level.
  const terms = { serviceLevel: 18 / 20, demand: 120, demandDeviation: 10, leadTime: 1 };
  expect(value(reorderPoint(terms)).level).toBeCloseTo(132.815515655446, 9);
});

test('W. J. Stevenson, Operations Management, ch. 13, drugstore with fixed order cycles: 1,135, 1,171 and 1,078', () => {
  // 68 ± 3 a day, an order every 15 days, 2 days of lead time, 98 %: 68 × 17 + 2.054 × 3 √17 = 1,181.4 less what is on hand.
  const away = 3 * Math.sqrt(11 / 12); // twelve days of 68 ± away have a sample deviation of 3
  const history = Array.from({ length: 12 }, (_, day) => (day % 2 === 0 ? 68 - away : 68 + away));
  const terms = { history, reviewPeriod: 15, leadTime: 2, serviceLevel: 0.98 };
  const needs = [46, 10, 103].map((stock) => value(suggestedOrder({ ...terms, stock })).need);
  expect(needs.map(Math.round)).toEqual([1135, 1171, 1078]);
});

test('TSB of R. H. Teunter, A. A. Syntetos & M. Z. Babai (2011) as tested in the package intermittent-forecast: 0.9111351', () => {
  // It begins with the first gap, a chance of 1 ÷ 3; ours with the share of periods with a demand, 3 ÷ 10. Both sizes begin with 3: the first
  // demand and the mean of 3, 4 and 2, and become 3, 3.3, 2.91. Ten periods leave 0.9¹⁰ of the difference in the chance.
  const found = tsbRate([0, 0, 3, 0, 4, 0, 0, 0, 2, 0], 0.3, 0.1);
  expect(found?.size).toBeCloseTo(2.91, 12);
  expect((found?.rate ?? 0) + 2.91 * 0.9 ** 10 * (1 / 3 - 3 / 10)).toBeCloseTo(0.9111351, 7);
});

test('Investopedia, GMROI: 129,500 of margin on 83,000 of stock are 1.56; 65 million on 20 million are 3.25', () => {
  expect(value(grossMarginReturn(129_500, 83_000))).toBeCloseTo(1.56, 2);
  expect(value(grossMarginReturn(65e6, 20e6))).toBe(3.25);
});

test('calculator.academy, sell-through rate: 45 sold of 80 are 56.25 %', () => {
  expect(value(sellThrough(45, 80))).toBe(0.5625);
});

test('by hand, for which nobody publishes figures: change of a stock, price gap, credit, ageing', () => {
  // 80 after 120: −40 ÷ 120. 1,080 for 6 × 0.5 l is 360 a litre, 900 for 4 × 0.5 l is 450: −20 %.
  expect(stockChange(120, 80)).toEqual({ change: -1 / 3, kind: 'down' });
  expect(value(priceGap(1080, 900, 3, 2))).toBeCloseTo(-0.2, 12);
  // 850 of 1,000 are 85 % and leave 150.
  expect(value(creditStatus(850, 1000))).toMatchObject({ status: 'Near', headroom: 150, utilisation: 0.85 });
  // Due on 31 January 2026 (46053), seen on 1 March (46082): 29 days; on 3 March 31 days.
  expect([46_082, 46_084].map((asOf) => ageBucket(46_053, asOf))).toEqual(['1-30', '31-60']);
});
