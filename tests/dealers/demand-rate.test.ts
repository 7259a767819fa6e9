import fc from 'fast-check';
import { demandRate, sbaRate, seasonalPattern, tsbRate } from '../../src/dealers';
import type { Result } from '../../src/core/result';

const value = <T>(result: Result<T>) => (result.ok ? result.value : result.problems[0]?.code);

/*
 * Sales of a lubricant over 36 months: Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 2nd ed. 2018, section 12.2.
 */
const LUBRICANT = [
  0, 2, 0, 1, 0, 11, 0, 0, 0, 0, 2, 0, 6, 3, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 3, 1, 0, 0, 1, 0, 1, 0, 0,
];

describe('demand rates are the published and hand-computed ones', () => {
  it('Croston’s size 2.75 and rate 0.98 of the book, SBA 0.95 of it', () => {
    const found = sbaRate(LUBRICANT, 0.1);
    expect(found?.size).toBeCloseTo(2.75, 2);
    expect((found?.rate ?? 0) / 0.95).toBeCloseTo(0.98, 1);
    // Gap 2.79: 2.75 ÷ 2.79 = 0.985.
    expect(0.95 / (found?.chance ?? 0)).toBeCloseTo(2.79, 2);
  });

  it('TSB by hand: p 0.5, 0.75, 0.375, 0.1875, 0.59375; z 2.5, 2.75, 2.375', () => {
    const found = tsbRate([3, 0, 0, 2], 0.5, 0.5);
    expect(found).toEqual({ size: 2.375, chance: 0.59375, rate: 1.41015625 });
    expect(tsbRate([0, 0])).toBeUndefined();
    expect(sbaRate([0, 0])).toBeUndefined();
  });

  it('TSB forgets an item that died, SBA does not', () => {
    const dead = [...LUBRICANT, ...new Array<number>(40).fill(0)];
    expect(sbaRate(dead)).toEqual(sbaRate(LUBRICANT));
    // 42 periods without a demand at the end: less than 0.9^42 = 1.2 % of a chance is left, of a size below 3.
    expect(tsbRate(dead)?.rate).toBeLessThan(0.012 * 4);
  });

  it('a season of quarters: index 0.4, 0.8, 1.2, 1.6 of level 25', () => {
    const quarters = [10, 20, 30, 40];
    const found = seasonalPattern([...quarters, ...quarters, ...quarters], 4);
    expect(found?.level).toBe(25);
    found?.next.forEach((index, at) => expect(index).toBeCloseTo([0.4, 0.8, 1.2, 1.6][at] ?? 0, 12));
    expect(found?.deviation).toBeCloseTo(0, 9);
    // A year that grows by half keeps its index; the level is that of the newest year.
    const grown = seasonalPattern([...quarters, 15, 30, 45, 60, 22.5, 45, 67.5, 90], 4);
    expect(grown?.level).toBeCloseTo(56.25, 9);
    expect(grown?.next[3]).toBeCloseTo(1.6, 9);
    expect(seasonalPattern([5, 5, 5, 5, 5, 5, 5, 5], 4)).toBeUndefined();
    expect(seasonalPattern(quarters, 4)).toBeUndefined();
  });

  it('the method is chosen by the history, and the reason told', () => {
    const choice = (history: readonly number[], options = {}) => value(demandRate(history, options));
    expect(choice([10, 20, 30])).toEqual({
      rate: 20,
      deviation: expect.closeTo(10, 12) as number,
      method: 'mean',
      reason: 'short',
      periods: 3,
      demands: 3,
      averageGap: 1,
    });
    expect(choice(LUBRICANT)).toMatchObject({ method: 'tsb', reason: 'intermittent', averageGap: 36 / 11 });
    expect(choice([7, 9, 8, 7, 9, 8, 7, 9])).toMatchObject({ method: 'mean', reason: 'steady', rate: 8 });
    expect(choice([0, 0, 0])).toMatchObject({ rate: 0, reason: 'noDemand' });
    const season = [10, 20, 30, 40, 10, 20, 30, 40, 10, 20, 30, 40];
    expect(choice(season, { cycle: 4 })).toMatchObject({ method: 'seasonal', reason: 'season' });
    const rateFor = (horizon: number) => {
      const found = demandRate(season, { cycle: 4 }, horizon);
      return found.ok ? found.value.rate : undefined;
    };
    // Next quarters 10, 20, 30, 40: one 10, two 15, two and a half (10 + 20 + 15) ÷ 2.5 = 18, five 110 ÷ 5 = 22.
    expect(rateFor(1)).toBeCloseTo(10, 9);
    expect(rateFor(2)).toBeCloseTo(15, 9);
    expect(rateFor(2.5)).toBeCloseTo(18, 9);
    expect(rateFor(5)).toBeCloseTo(22, 9);
    expect(choice([1, 2, 3], { method: 'seasonal' })).toBe('dealers-no-season');
    expect(choice([5, 0, 0, 0], { method: 'sba' })).toMatchObject({ method: 'sba', reason: 'asked' });
    expect(choice([])).toBe('dealers-no-history');
    expect(choice([3, -1])).toBe('dealers-negative-sales');
  });

  it('a gap of exactly 1.32 is intermittent', () => {
    // 33 periods, 25 demands: 33 ÷ 25 = 1.32; with 26 demands 1.27.
    const history = (demands: number) => Array.from({ length: 33 }, (_, at) => (at < demands ? 4 : 0));
    expect(value(demandRate(history(25)))).toMatchObject({ method: 'tsb' });
    expect(value(demandRate(history(26)))).toMatchObject({ method: 'mean' });
  });

  it('any rate lies between zero and the largest demand', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 }), (history) => {
        const found = demandRate(history);
        const rate = found.ok ? found.value.rate : -1;
        // A season may put more into one period than was ever sold in the cycle whose level it takes.
        const seasonal = found.ok && found.value.method === 'seasonal';
        return rate >= 0 && (seasonal || rate <= Math.max(...history) + 1e-9);
      }),
    );
  });
});
