import { aucOf } from '../../src/leads/auc';
import { leadQuality } from '../../src/leads/quality';

const deal = (probability: number, won: number, deals = 1) => ({ probability, won, deals });

describe('AUC', () => {
  test('by hand: 5 of 6 pairs the right way round, a tie counts half', () => {
    expect(aucOf([deal(0.9, 1), deal(0.4, 1), deal(0.5, 0), deal(0.3, 0), deal(0.2, 0)])?.value).toBeCloseTo(
      5 / 6,
      12,
    );
    expect(aucOf([deal(0.5, 1), deal(0.5, 0)])?.value).toBe(0.5);
    expect(aucOf([deal(0.5, 1)])).toBeUndefined();
  });

  test('the CT ratings of Hanley & McNeil (Radiology 143, 1982): area 0.893, standard error 0.032', () => {
    // Ratings 1–5 of 58 normal and 51 abnormal images.
    const normal = [33, 6, 6, 11, 2];
    const abnormal = [3, 2, 2, 11, 33];
    const images = normal.flatMap((count, i) => [
      ...Array.from({ length: count }, () => deal((i + 1) / 10, 0)),
      ...Array.from({ length: abnormal[i] ?? 0 }, () => deal((i + 1) / 10, 1)),
    ]);
    const auc = aucOf(images);
    expect(auc?.value).toBeCloseTo(0.893, 3);
    expect(auc?.standardError).toBeCloseTo(0.032, 2);
    expect(auc?.low).toBeGreaterThan(0.8);
    expect(auc?.high).toBeLessThan(0.95);
  });

  test('DeLong by hand: 2 won and 2 lost', () => {
    // Won 0.8, 0.4; lost 0.6, 0.2. V10: 1, ½; V01: ½, 1; area ¾. S10 = S01 = 1/8, variance 1/16 + 1/16.
    const auc = aucOf([deal(0.8, 1), deal(0.4, 1), deal(0.6, 0), deal(0.2, 0)]);
    expect(auc?.value).toBe(0.75);
    expect(auc?.standardError).toBeCloseTo(Math.sqrt(1 / 8), 12);
  });

  test('deals that belong together make it less certain than as many apart', () => {
    const single = [0.9, 0.7, 0.6, 0.4, 0.3, 0.1].map((p, i) => deal(p, i < 2 || i === 3 ? 1 : 0));
    const together = single.map(({ probability, won }) => deal(probability, 3 * won, 3));
    const apart = single.flatMap((one) => [one, one, one]);
    expect(aucOf(together)?.value).toBeCloseTo(aucOf(apart)?.value ?? 0, 12);
    expect(aucOf(together)?.standardError).toBeGreaterThan(1.5 * (aucOf(apart)?.standardError ?? 0));
  });
});

describe('Brier, reliability and lift by hand', () => {
  // 20 deals at 0.25 with 4 won, 20 at 0.75 with 16 won.
  const quality = leadQuality([deal(0.25, 4, 20), deal(0.75, 16, 20)]);

  test('Brier: (4 · 0.75² + 16 · 0.25²) · 2 ÷ 40', () => {
    expect(quality?.brier).toBeCloseTo((2 * (4 * 0.5625 + 16 * 0.0625)) / 40, 12);
    expect(quality?.baseBrier).toBe(0.25);
  });

  test('calibration: 0.20 against 0.25 and 0.80 against 0.75 are 5 points off', () => {
    expect(quality?.calibrationError).toBeCloseTo(0.05, 12);
    expect(quality?.reliability.map(({ deals, won, expected }) => [deals, won, expected])).toEqual([
      [20, 4, expect.closeTo(0.25, 12)],
      [20, 16, expect.closeTo(0.75, 12)],
    ]);
    // The line through logit 0.2 at logit 0.25 and logit 0.8 at logit 0.75: slope ln 4 ÷ ln 3.
    expect(quality?.slope).toBeCloseTo(Math.log(4) / Math.log(3), 3);
    expect(quality?.intercept).toBeCloseTo(0, 6);
  });

  test('lift: the best third of nine deals with all three won is 9 ÷ 4 times the rate', () => {
    const deals = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1].map((p, i) =>
      deal(p, i < 3 || i === 4 ? 1 : 0),
    );
    expect(leadQuality(deals)?.lift.map(({ deals: n, won }) => [n, won])).toEqual([
      [3, 3],
      [3, 1],
      [3, 0],
    ]);
    expect(leadQuality(deals)?.lift[0]?.lift).toBeCloseTo(9 / 4, 12);
  });

  test('perfect and useless probabilities', () => {
    const perfect = leadQuality([
      ...Array.from({ length: 10 }, () => deal(0.99, 1)),
      ...Array.from({ length: 10 }, () => deal(0.01, 0)),
    ]);
    expect(perfect?.auc).toMatchObject({ value: 1, low: 1, high: 1 });
    expect(perfect?.brier).toBeCloseTo(0.0001, 12);
    const useless = leadQuality([deal(0.5, 5, 10)]);
    expect(useless).toMatchObject({ brier: 0.25, calibrationError: 0, auc: { value: 0.5 } });
  });
});
