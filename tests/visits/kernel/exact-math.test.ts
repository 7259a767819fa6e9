import { Dice } from '../../../src/visits/solver/kernel/dice';
import { exactExp, exactLn } from '../../../src/visits/solver/kernel/exact-math';

describe('own logarithm and exponential', () => {
  // Proves them against published digits and against the engine's to the last bits.
  test('agree with known values', () => {
    expect(exactLn(1)).toBe(0);
    expect(exactLn(2)).toBeCloseTo(0.6931471805599453, 15);
    expect(exactLn(10)).toBeCloseTo(2.302585092994046, 14);
    expect(exactExp(0)).toBe(1);
    expect(exactExp(1)).toBeCloseTo(2.718281828459045, 14);
    expect(exactExp(-1)).toBeCloseTo(0.3678794411714423, 15);
    for (const x of [1e-12, 0.003, 0.5, 0.7071, 0.9999, 1.0001, 1.4143, 17, 1e9]) {
      expect(Math.abs(exactLn(x) - Math.log(x))).toBeLessThanOrEqual(
        1e-14 * Math.max(1, Math.abs(Math.log(x))),
      );
    }
    for (const x of [-700, -30.5, -1e-9, 0.3, 1.5, 25, 690]) {
      expect(exactExp(x) / Math.exp(x)).toBeCloseTo(1, 12);
    }
  });
});

describe('dice', () => {
  // Proves the distributions by their moments: uniform has mean 1/2 and variance 1/12, exponential mean and variance 1.
  test('draw what they promise', () => {
    const dice = new Dice(7);
    const counts = [0, 0, 0, 0, 0];
    let sum = 0;
    let squares = 0;
    let exponential = 0;
    let exponentialSquares = 0;
    const draws = 200_000;
    for (let i = 0; i < draws; i++) {
      const u = dice.real();
      sum += u;
      squares += u * u;
      const e = dice.exponential();
      exponential += e;
      exponentialSquares += e * e;
      counts[dice.below(5)]! += 1;
    }
    expect(sum / draws).toBeCloseTo(0.5, 2);
    expect(squares / draws - (sum / draws) ** 2).toBeCloseTo(1 / 12, 2);
    expect(exponential / draws).toBeCloseTo(1, 1);
    expect(exponentialSquares / draws).toBeCloseTo(2, 1);
    for (const count of counts) expect(count / draws).toBeCloseTo(0.2, 2);
  });
});
