import { indexByPeriod, seasonalIndex, setSeasonalIndex } from '../../src/core/seasonal-index';
import { stability } from '../../src/customers/stability';

const repeat = (value: number, times: number) => Array.from({ length: times }, () => value);

describe('stability: the score agrees with calculations by hand', () => {
  test('twelve equal months are perfectly stable', () => {
    expect(stability(repeat(100, 12))).toMatchObject({ score: 1, orders: 12, quarters: 4, cycle: 1 });
  });

  test('an irregular buyer: 0.4 · 8/12 + 0.3 · (1 − √200/30) + 0.3', () => {
    const result = stability([10, 0, 20, 10, null, 0, 30, 10, 0, 20, 10, 10]);
    // Orders in 8 of 12 months; gaps 2 1 3 1 2 1 1, median 1. Last month has an order: R = 0.
    // Quarters 30 10 40 40: mean 30, deviations 0 −20 10 10, s = √(600 ÷ 3) = √200.
    expect(result.activeShare).toBeCloseTo(8 / 12, 12);
    expect(result.regularity).toBeCloseTo(1 - Math.sqrt(200) / 30, 12);
    expect(result.recencyHealth).toBe(1);
    expect(result.score).toBeCloseTo(0.72525, 5);
  });

  test('silence costs: two months without an order, then three', () => {
    // Two: A 10/12; quarters 30 30 30 10: mean 25, s 10, CV 0.4; R/I = 2 → 1 − 1/2 = 0.5. 0.33333 + 0.18 + 0.15
    expect(stability([...repeat(10, 10), 0, 0]).score).toBeCloseTo(0.66333, 5);
    // Three: A 9/12; quarters 30 30 30 0: mean 22.5, s 15, CV 2/3; R/I = 3 → 0. 0.3 + 0.1 + 0
    expect(stability([...repeat(10, 9), 0, 0, 0]).score).toBeCloseTo(0.4, 12);
  });

  test('periods count from the first order, at most twelve', () => {
    // First order in the fifth month, then each month: nothing is held against the time before.
    expect(stability([null, null, null, null, ...repeat(5, 8)])).toMatchObject({ score: 1, quarters: 2 });
    // Fourteen months ago there was a gap; the last twelve are full. Quarters 30 ×4 and, before, 10+0+10.
    const result = stability([10, 0, 10, ...repeat(10, 12)]);
    expect(result.activeShare).toBe(1);
    // Quarters 20 30 30 30 30: mean 28, squares 64 + 4·4 = 80, s = √20.
    expect(result.regularity).toBeCloseTo(1 - Math.sqrt(20) / 28, 12);
  });

  test('a customer with a cycle of their own longer than a month is measured by it', () => {
    // Every second month, every third month: as stable as can be.
    const second = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1];
    expect(stability(second)).toMatchObject({ score: 1, cycle: 2 });
    expect(stability([9, 0, 0, 9, 0, 0, 9, 0, 0, 9, 0, 0])).toMatchObject({ score: 1, cycle: 3 });
    // Orders in months 0 4 6 10 of 12: gaps 4 2 4, cycle 4. Active until 10, and 10, 11: 12/12.
    // Quarter grows to 4 months: 1 2 1 orders, mean 4/3, s = √(1/3), CV 0.4330. R = 1 < I.
    const result = stability([7, 0, 0, 0, 7, 0, 7, 0, 0, 0, 7, 0]);
    expect(result.score).toBeCloseTo(0.4 + 0.3 * (1 - Math.sqrt(1 / 3) / (4 / 3)) + 0.3, 12);
  });

  test('fewer than three orders or two full quarters are undetermined, without a score', () => {
    expect(stability([5, 0, 0, 0, 0, 5])).toMatchObject({ undetermined: true, orders: 2 });
    expect(stability([5, 5, 5, 5, 5])).toMatchObject({ undetermined: true, orders: 5, quarters: 1 });
    expect(stability([5, 5, 5, 5, 5, 5])).toMatchObject({ undetermined: false, quarters: 2 });
    expect(stability([])).toMatchObject({ undetermined: true, orders: 0 });
    expect(stability([0, null, -5]).score).toBeUndefined();
  });

  test('a quarter that nets to nothing has no regularity', () => {
    const result = stability([10, -10, 10, -10, 10, -10]);
    expect(result.regularity).toBe(0);
  });

  test('the unit of money does not matter, nor do huge or tiny amounts', () => {
    const history = [3, 0, 8, 1, 4, 4, 9, 0, 2, 7];
    const score = stability(history).score ?? NaN;
    for (const factor of [1e300, 1e-300, 0.37, 1300]) {
      expect(stability(history.map((value) => value * factor)).score).toBeCloseTo(score, 12);
    }
    expect(stability([1.7e308, -1.7e308, 5e-324, 1.7e308, 0, 1, 2]).score).not.toBeNaN();
  });
});

describe('stability: a seasonal trade is not punished for its season', () => {
  // A beer outlet: orders April to September only, nothing in winter.
  const year = [0, 0, 0, 1, 2, 3, 3, 2, 1, 0, 0, 0];
  const season = (months: number, start: number) =>
    Array.from({ length: months }, (_, i) => 100 * (year[(start + i) % 12] ?? 0));

  test('without a season it looks unstable: 0.4 · 6/9 + 0.3 · (1 − CV of 6 6 0) + 0', () => {
    const result = stability([0, 0, 0, 2, 2, 2, 2, 2, 2, 0, 0, 0]);
    // Since April: 6 of 9 months. Quarters 6 6 0: mean 4, s = √(24/2), CV 0.8660. R = 3, I = 1 → 0.
    expect(result.score).toBeCloseTo(0.4 * (6 / 9) + 0.3 * (1 - Math.sqrt(12) / 4), 12);
  });

  test('with the team’s index a buyer of the same pattern scores exactly as a flat one, at any as-of month', () => {
    const index = year; // sums to 12
    for (let start = 0; start < 12; start++) {
      const history = season(24, start).slice(12);
      const result = stability(history, { seasonalIndex: indexByPeriod(index, start + 1, 12) });
      if (result.undetermined) continue; // the season began less than two quarters before
      expect(result.score).toBeCloseTo(1, 12);
    }
  });

  test('with eight quarters of their own no index is needed, at any as-of month', () => {
    for (let start = 0; start < 12; start++) {
      const result = stability(season(24, start));
      expect(result.score).toBeCloseTo(1, 12);
      expect(result.reading).toBe('own');
    }
  });

  test('a flat buyer in a seasonal team stays stable', () => {
    expect(stability(repeat(10, 12), { seasonalIndex: year }).score).toBe(1);
  });

  test('a customer who misses the season is not excused by it', () => {
    // Two full seasons, then a summer without an order; the year before says what was to be expected.
    const history = [...season(24, 0), ...repeat(0, 12)];
    expect(stability(history, { seasonalIndex: indexByPeriod(year, 1, 36) }).score).toBeLessThan(0.2);
    // Twenty months each month, then four without: silence, not season.
    expect(stability([...repeat(10, 20), ...repeat(0, 4)]).score).toBeLessThan(0.5);
  });

  test('eight quarters: each is compared with its own quarter of the other year', () => {
    // Year one: quarters 30 60 60 30. Year two: 30 60 60 60 → means 30 60 60 45.
    // Weighted: (15²/45)·2 ÷ 390 · 8/(8−4) = 10/390 · 2; CV = √(20/390) = 0.22646.
    const months = [30, 60, 60, 30, 30, 60, 60, 60].flatMap((quarter) => repeat(quarter / 3, 3));
    const result = stability(months);
    expect(result.reading).toBe('own');
    expect(result.regularity).toBeCloseTo(1 - Math.sqrt(20 / 390), 12);
  });

  test('an index of the wrong length, of zeros or with negative values breaks nothing', () => {
    const flat = repeat(10, 12);
    for (const index of [
      [1, 2],
      repeat(0, 12),
      repeat(-1, 12),
      [5e-324, ...repeat(0, 11)],
      repeat(1.7e308, 12),
    ]) {
      expect(stability(flat, { seasonalIndex: index }).score).toBeCloseTo(1, 12);
    }
  });
});

describe('seasonal index: mean share of the year × 12', () => {
  test('two different years are averaged by share, not by size', () => {
    // Year one all in January (share 1), year two even (1/12 each): January (1 + 1/12)/2 · 12 = 6.5, others 0.5.
    const index = seasonalIndex([1200, ...repeat(0, 11), ...repeat(7, 12)]);
    expect(index?.[0]).toBeCloseTo(6.5, 12);
    expect(index?.[5]).toBeCloseTo(0.5, 12);
    expect(index?.reduce((a, b) => a + b, 0)).toBeCloseTo(12, 12);
  });

  test('the first month says which value is January’s', () => {
    // From October on: sales in October only.
    const october = [5, ...repeat(0, 11), 5, ...repeat(0, 11)];
    expect(seasonalIndex(october, 10)?.[9]).toBeCloseTo(12, 12);
    expect(indexByPeriod(seasonalIndex(october, 10) ?? [], 10, 24)[12]).toBeCloseTo(12, 12);
  });

  test('less than two years, or years without sales, tell no season', () => {
    expect(seasonalIndex(repeat(1, 23))).toBeUndefined();
    expect(seasonalIndex([...repeat(0, 12), ...repeat(1, 12)])).toBeUndefined();
    expect(setSeasonalIndex([repeat(1, 24), repeat(1, 24)])).toBeUndefined();
    expect(setSeasonalIndex([repeat(1, 24), repeat(2, 24), repeat(3, 24)])).toEqual(repeat(1, 24));
    expect(setSeasonalIndex([])).toBeUndefined();
  });
});
