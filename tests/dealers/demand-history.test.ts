// Proves demand histories out of counts and order lines, the choice of a method and promotion goods, by hand.
import {
  demandRate,
  evenPeriod,
  historyOfCounts,
  historyOfOrders,
  isIntermittent,
  promotionUse,
  seasonalPattern,
} from '../../src/dealers';

test('sales between counts are brought to the length of a period, oldest first', () => {
  // 30 in 15 days are 60 in 30; the first count has none before it; a count without sales is passed over.
  const counts = [
    { date: 46_015, sales: 30, closing: 0 },
    { date: 46_000, sales: 20, closing: 9 },
    { date: 46_030, closing: 4 },
  ];
  expect(historyOfCounts(counts, 30)).toEqual({ history: [20, 60], source: 'counts', emptied: 1 });
});

test('deliveries fall into periods that end on the day of the report; returns are taken off', () => {
  const lines = [
    { date: 46_100, quantity: 5 }, // today
    { date: 46_071, quantity: 3 }, // 29 days ago: the same period
    { date: 46_070, quantity: 4 }, // 30 days ago: the one before
    { date: 46_069, quantity: -6 },
    { date: 46_000, quantity: 7 }, // 100 days ago: three before
    { date: 46_101, quantity: 99 }, // tomorrow
  ];
  expect(historyOfOrders(lines, 46_100, 30).history).toEqual([7, 0, 0, 8]);
  expect(historyOfOrders([], 46_100, 30).history).toEqual([]);
});

test('a year holds a whole number of even periods', () => {
  expect(evenPeriod(30)).toBe(365.25 / 12);
  expect(evenPeriod(7)).toBe(365.25 / 52);
  expect(evenPeriod(400)).toBe(365.25);
});

test('a smooth wave is found in two years, noise is not', () => {
  // 100 + 50 sin: no month of the second year differs from the first, so all of the spread lies between the months.
  const wave = Array.from({ length: 24 }, (_, month) => 100 + 50 * Math.sin((2 * Math.PI * month) / 12));
  const found = seasonalPattern(wave, 12);
  expect(found?.next[3]).toBeCloseTo(1.5, 9);
  expect(found?.next[9]).toBeCloseTo(0.5, 9);
  // The second year turned round: the months explain nothing.
  const turned = wave.map((value, month) => (month < 12 ? value : 200 - value));
  expect(seasonalPattern(turned, 12)).toBeUndefined();
  const rate = demandRate(wave);
  expect(rate.ok && rate.value.method).toBe('seasonal');
});

test('an item is intermittent from an average gap of 1.32 on, and only with eight periods', () => {
  expect(isIntermittent([1, 0, 1, 1, 1, 0, 1, 1])).toBe(true); // 8 ÷ 6 = 1.33
  expect(isIntermittent([1, 1, 1, 1, 1, 0, 1, 1])).toBe(false); // 8 ÷ 7 = 1.14
  expect(isIntermittent([1, 0, 0, 0, 0, 0, 0])).toBe(false);
  expect(isIntermittent([0, 0, 0, 0, 0, 0, 0, 0])).toBe(false);
});

test('promotion goods: what came less what was handed on and what is there', () => {
  const value = (received: number, distributed: number, onHand: number) => {
    const found = promotionUse(received, distributed, onHand);
    return found.ok ? found.value : found.problems[0]?.code;
  };
  expect(value(100, 60, 10)).toEqual({ missing: 30, execution: 0.6 });
  expect(value(0, 0, 0)).toEqual({ missing: 0 });
  expect(value(10, 8, 5)).toEqual({ missing: -3, execution: 0.8 });
  expect(value(10, -1, 0)).toBe('dealers-negative-term');
});

test('a product that came later is judged from its first weeks on sale, not by the zeros before', () => {
  const steady = [40, 42, 38, 41, 39, 40, 43, 37, 40, 40];
  // 26 empty months before: 36 ÷ 10 = 3.6 months between demands would make it an occasional seller.
  const late = [...new Array<number>(26).fill(0), ...steady];
  expect(demandRate(late)).toEqual(demandRate(steady));
  expect(demandRate(late)).toMatchObject({ value: { rate: 40, method: 'mean', periods: 10 } });
  // No pause after the first demand is longer than two: two of the four zeros before it may have been a pause.
  const paused = [0, 0, 0, 0, 5, 0, 4, 0, 0, 6, 0, 3];
  expect(demandRate(paused)).toMatchObject({ value: { method: 'tsb', periods: 10, demands: 4 } });
  // One demand says nothing of pauses; eight periods are kept in any case; a method that was asked for takes what it is given.
  expect(demandRate([...new Array<number>(20).fill(0), 7, 0])).toMatchObject({ value: { periods: 22 } });
  expect(demandRate([...new Array<number>(20).fill(0), 7, 6])).toMatchObject({ value: { periods: 8 } });
  expect(demandRate(late, { method: 'mean' })).toMatchObject({ value: { periods: 36 } });
});
