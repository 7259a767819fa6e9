import {
  clamp,
  mean,
  median,
  normalQuantile,
  quantile,
  standardDeviation,
  sum,
} from '../../src/core/statistics';

describe('statistics: agree with published values and stay finite', () => {
  test('sum loses nothing to cancellation (Neumaier’s own example) and stays finite', () => {
    expect(sum([1, 1e100, 1, -1e100])).toBe(2);
    expect(sum([])).toBe(0);
    expect(sum([1e308, 1e308, -1e308])).toBe(1e308);
    expect(sum([1e308, 1e308])).toBe(Number.MAX_VALUE);
    expect(sum([-1e308, -1e308])).toBe(-Number.MAX_VALUE);
    expect(sum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
  });

  test('mean and median, also of huge values and of none', () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(mean([])).toBeUndefined();
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeUndefined();
    expect(median([1.7e308, -1.7e308])).toBe(0);
  });

  test('quantile is R-7: R documentation, quantile(1:10, 0.25) = 3.25 and 0.9 → 9.1', () => {
    const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(quantile(ten, 0.25)).toBeCloseTo(3.25, 12);
    expect(quantile(ten, 0.9)).toBeCloseTo(9.1, 12);
    expect(quantile(ten, 0)).toBe(1);
    expect(quantile(ten, 1)).toBe(10);
  });

  test('standard deviation has divisor n − 1: NIST StRD NumAcc4 and a hand case', () => {
    // NIST StRD NumAcc4: 10000000.2 once, 10000000.1 and 10000000.3 five hundred times each; certified deviation 0.1.
    const numAcc4 = [10000000.2];
    for (let i = 0; i < 500; i++) numAcc4.push(10000000.1, 10000000.3);
    expect(standardDeviation(numAcc4)).toBeCloseTo(0.1, 8);
    // 2, 4, 4, 4, 5, 5, 7, 9: squared deviations from 5 sum to 32; √(32 ÷ 7).
    expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7), 12);
    expect(standardDeviation([5])).toBeUndefined();
    expect(standardDeviation([0, 0])).toBe(0);
    expect(standardDeviation([1.7e308, -1.7e308])).toBe(Number.MAX_VALUE);
  });

  test('normal quantile agrees with Python 3 statistics.NormalDist().inv_cdf', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
    expect(normalQuantile(0.95)).toBeCloseTo(1.6448536269514715, 14);
    expect(normalQuantile(0.99)).toBeCloseTo(2.3263478740408408, 14);
    expect(normalQuantile(0.3)).toBeCloseTo(-0.5244005127080409, 14);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.0902323061678136, 13);
    expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 12);
    expect(normalQuantile(1e-300)).toBeCloseTo(-37.0471, 3);
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0)).toBeUndefined();
    expect(normalQuantile(1)).toBeUndefined();
  });

  test('clamp keeps a value within its limits', () => {
    expect([clamp(-1, 0, 1), clamp(0.5, 0, 1), clamp(2, 0, 1)]).toEqual([0, 0.5, 1]);
  });
});
