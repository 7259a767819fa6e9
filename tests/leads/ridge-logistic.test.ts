import fc from 'fast-check';
import { cholesky, invertFromCholesky, solveCholesky } from '../../src/leads/cholesky';
import type { BinomialRows } from '../../src/leads/ridge-logistic';
import {
  curvature,
  fitRidge,
  leaveOneOutLogits,
  linear,
  logistic,
  logLoss,
} from '../../src/leads/ridge-logistic';

/** Rows given as dense lists, with wins of one trial each unless told otherwise. */
function rowsOf(
  x: readonly (readonly number[])[],
  wins: readonly number[],
  trials = wins.map(() => 1),
): BinomialRows {
  const columns = x[0]?.length ?? 0;
  return {
    inputs: {
      rows: x.length,
      columns,
      starts: Int32Array.from({ length: x.length + 1 }, (_, i) => i * columns),
      index: Int32Array.from(x.flatMap((row) => row.map((_, i) => i))),
      value: Float64Array.from(x.flat()),
    },
    trials: Float64Array.from(trials),
    wins: Float64Array.from(wins),
  };
}

describe('logistic regression gives published coefficients', () => {
  // O-rings of 23 Space Shuttle flights: temperature in °F, thermal distress (Dalal, Fowlkes & Hoadley 1989; Agresti,
  // Categorical Data Analysis, 3rd ed., table 5.11 and its solution: logit = 15.043 − 0.232 · temperature).
  const temperature = [
    66, 70, 69, 68, 67, 72, 73, 70, 57, 63, 70, 78, 67, 53, 67, 75, 70, 81, 76, 79, 75, 76, 58,
  ];
  const distress = [0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1];
  const rows = rowsOf(
    temperature.map((t) => [t]),
    distress,
  );

  test('the Challenger O-rings', () => {
    const { intercept, weights, converged } = fitRidge(rows, Float64Array.of(0));
    expect(converged).toBe(true);
    expect(intercept).toBeCloseTo(15.0429, 3);
    expect(weights[0]).toBeCloseTo(-0.2322, 4);
  });

  test('two by two: the weight is the log odds ratio', () => {
    // 30 of 40 won with the fact, 10 of 50 without it: odds 3 against 1 to 4, ratio 12.
    const { intercept, weights } = fitRidge(rowsOf([[1], [0]], [30, 10], [40, 50]), Float64Array.of(0));
    expect(intercept).toBeCloseTo(Math.log(1 / 4), 9);
    expect(weights[0]).toBeCloseTo(Math.log(12), 9);
  });

  test('a start elsewhere ends at the same place', () => {
    const direct = fitRidge(rows, Float64Array.of(0.5));
    const detour = fitRidge(rows, Float64Array.of(0.5), {
      intercept: 3,
      weights: Float64Array.of(-0.1),
      converged: true,
    });
    expect(detour.weights[0]).toBeCloseTo(direct.weights[0] ?? 0, 9);
  });

  test('the curvature of a start may be shared by penalties, and even be wrong: the end is the same', () => {
    const start = fitRidge(rows, Float64Array.of(0.5));
    const shared = curvature(rows, start);
    for (const penalty of [0, 0.1, 5]) {
      const direct = fitRidge(rows, Float64Array.of(penalty));
      for (const factor of [1, 1.5]) {
        const again = fitRidge(
          rows,
          Float64Array.of(penalty),
          start,
          shared.map((each) => each * factor),
        );
        expect(again.converged).toBe(true);
        expect(again.intercept).toBeCloseTo(direct.intercept, 6);
        expect(again.weights[0]).toBeCloseTo(direct.weights[0] ?? 0, 8);
      }
    }
  });

  test('the curvature of one row by hand', () => {
    // 4 trials at logit 0: 4 · ½ · ½ = 1 times (1, x) (1, x)′ with x = 3.
    const one = rowsOf([[3]], [2], [4]);
    const at = curvature(one, { intercept: 0, weights: Float64Array.of(0), converged: true });
    expect([at[0], at[2], at[3]]).toEqual([1, 3, 9]);
  });
});

describe('the penalty', () => {
  test('at the optimum the pull of the data is the pull of the penalty, column by column', () => {
    const cases = fc.array(
      fc.tuple(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.boolean(),
      ),
      { minLength: 5, maxLength: 40 },
    );
    fc.assert(
      fc.property(cases, fc.double({ min: 0.05, max: 50, noNaN: true }), (deals, penalty) => {
        const rows = rowsOf(
          deals.map(([a, b]) => [a, b]),
          deals.map(([, , won]) => Number(won)),
        );
        if (deals.every(([, , won]) => won) || deals.every(([, , won]) => !won)) return;
        const { intercept, weights } = fitRidge(rows, Float64Array.of(penalty, penalty));
        const rest = deals.map(
          ([a, b, won]) =>
            Number(won) - 1 / (1 + Math.exp(-(intercept + (weights[0] ?? 0) * a + (weights[1] ?? 0) * b))),
        );
        const pull = (of: 0 | 1) => rest.reduce((sum, r, i) => sum + r * (deals[i]?.[of] ?? 0), 0);
        expect(rest.reduce((sum, r) => sum + r, 0)).toBeCloseTo(0, 7);
        expect(pull(0)).toBeCloseTo(penalty * (weights[0] ?? 0), 6);
        expect(pull(1)).toBeCloseTo(penalty * (weights[1] ?? 0), 6);
      }),
      { numRuns: 200, seed: 4 },
    );
  });

  test('parted outcomes stay finite', () => {
    const { weights } = fitRidge(rowsOf([[-1], [-1], [1], [1]], [0, 0, 1, 1]), Float64Array.of(0.01));
    expect(weights[0]).toBeGreaterThan(1);
    expect(Number.isFinite(weights[0])).toBe(true);
  });
});

describe('left-out logits', () => {
  test('come close to fitting again without the row, the intercept held', () => {
    const x = Array.from({ length: 60 }, (_, i) => [
      Math.sin(i * 1.7),
      Math.cos(i * 2.3),
      Math.sin(i * 0.4) * 2,
    ]);
    const wins = x.map(([a = 0, b = 0], i) => Number(Math.sin(i * 5.1) + a - b > 0));
    const rows = rowsOf(x, wins);
    const penalty = Float64Array.of(2, 2, 2);
    const fit = fitRidge(rows, penalty);
    const centre = Float64Array.from([0, 1, 2], (c) =>
      x.reduce((sum, row) => sum + (row[c] ?? 0) / x.length, 0),
    );
    const logits = leaveOneOutLogits(rows, penalty, fit, centre);
    // The intercept at the centre is held by a row of very many deals there.
    const atCentre = fit.intercept + centre.reduce((sum, m, c) => sum + m * (fit.weights[c] ?? 0), 0);
    const p = logistic(atCentre);
    for (const out of [0, 7, 23, 59]) {
      const kept = [...x.keys()].filter((i) => i !== out);
      const again = fitRidge(
        rowsOf(
          [...kept.map((i) => x[i] ?? []), [...centre]],
          [...kept.map((i) => wins[i] ?? 0), 1e9 * p],
          [...kept.map(() => 1), 1e9],
        ),
        penalty,
      );
      const exact =
        again.intercept + (x[out] ?? []).reduce((sum, v, c) => sum + v * (again.weights[c] ?? 0), 0);
      expect(logits[out]).toBeCloseTo(exact, 2);
      expect(Math.abs((logits[out] ?? 0) - exact)).toBeLessThan(
        0.15 * Math.abs(fit.intercept + linear(rows.inputs, out, fit.weights) - exact) + 1e-4,
      );
    }
  });
});

describe('small parts', () => {
  test('the logistic function and the loss do not overflow', () => {
    expect(logistic(800)).toBe(1);
    expect(logistic(-800)).toBe(0);
    expect(logistic(0)).toBe(0.5);
    expect(logLoss(800, 1, 0)).toBe(800);
    expect(logLoss(-800, 1, 0)).toBe(0);
    expect(logLoss(0, 2, 1)).toBeCloseTo(2 * Math.log(2), 12);
  });

  test('Cholesky solves and inverts a matrix done by hand', () => {
    // [[4, 2], [2, 3]]: determinant 8, inverse [[3, −2], [−2, 4]] ÷ 8.
    const factor = cholesky(Float64Array.of(4, 99, 2, 3), 2);
    expect([...solveCholesky(factor, Float64Array.of(2, 5), 2)]).toEqual([
      expect.closeTo(-0.5, 12),
      expect.closeTo(2, 12),
    ]);
    expect([...invertFromCholesky(factor, 2)]).toEqual(
      [3 / 8, -2 / 8, -2 / 8, 4 / 8].map((value) => expect.closeTo(value, 12) as number),
    );
    expect(() => cholesky(Float64Array.of(1, 2, 2, 1), 2)).toThrow(RangeError);
  });
});
