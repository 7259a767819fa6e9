import {
  costOfDelay,
  expectedContribution,
  fitScore,
  intentBand,
  intentScore,
  isFallingIntent,
  prospectClass,
  prospectCut,
  type ProspectFacts,
} from '../../src/customers/prospect';

describe('prospects: intent, fit, expected contribution and class by hand', () => {
  test('intent is the mean of the known checks × 20', () => {
    expect(intentScore([4, 3, 5, null, 2])).toEqual({
      ok: true,
      value: { score: 70, known: 4, of: 5, band: 'high' }, // 14 ÷ 4 = 3.5
    });
    expect(intentScore([1, 1, 1, 1, 1])).toMatchObject({ value: { score: 20, band: 'low' } });
    expect(intentScore([5, 5, 5, 5, 5])).toMatchObject({ value: { score: 100 } });
  });

  test('nothing known is unknown, not zero', () => {
    expect(intentScore([null, null, null, null, null])).toEqual({
      ok: true,
      value: { known: 0, of: 5, band: 'unknown' },
    });
    expect(fitScore([null])).toEqual({ ok: true, value: { known: 0, of: 1 } });
  });

  test('every answer out of range is named', () => {
    const result = intentScore([0, 3, 6, null, 2]);
    expect(!result.ok && result.problems.map(({ code, cell, args }) => [code, cell, args?.position])).toEqual(
      [
        ['customers-check-range', '#NUM!', 1],
        ['customers-check-range', '#NUM!', 3],
      ],
    );
    expect(fitScore([9]).ok).toBe(false);
  });

  test('40 to 60 is borderline, 60 is high', () => {
    expect([39.9, 40, 59.9, 60].map((score) => intentBand(score))).toEqual([
      'low',
      'borderline',
      'borderline',
      'high',
    ]);
  });

  test('a fall by one step of one check is flagged', () => {
    expect(isFallingIntent(64, 60)).toBe(true);
    expect(isFallingIntent(64, 61)).toBe(false);
    expect(isFallingIntent(undefined, 20)).toBe(false);
  });

  test('expected contribution = volume × margin × fit ÷ 5', () => {
    expect(fitScore([5, 4, null, 3, null, null, null, null])).toEqual({
      ok: true,
      value: { fit: 4, known: 3, of: 8 },
    });
    expect(expectedContribution(10000, 0.2, 4)).toBeCloseTo(1600, 9);
    expect(expectedContribution(10000, 0.2, undefined)).toBeCloseTo(1200, 9); // middle of the scale: 3 ÷ 5
    expect(expectedContribution(10000, undefined, 5)).toBe(10000);
    expect(expectedContribution(undefined, 0.2, 5)).toBeUndefined();
    expect(expectedContribution(1.7e308, 1.7e308, 5)).toBe(Number.MAX_VALUE);
    expect(costOfDelay(36500)).toBe(100);
  });

  test('the cut is the median of the current EI and EII customers', () => {
    expect(prospectCut([100, 300, 200, undefined, -50])).toBe(200);
    expect(prospectCut([])).toBeUndefined();
  });

  const klass = (facts: ProspectFacts) => {
    const result = prospectClass(facts);
    return result.ok ? result.value.class : result.problems[0]?.code;
  };

  test('expected contribution × intent gives the four classes', () => {
    expect(klass({ expected: 1600, contributionCut: 1600, intent: 60 })).toBe('PI');
    expect(klass({ expected: 1600, contributionCut: 1600, intent: 59 })).toBe('PII');
    expect(klass({ expected: 1599, contributionCut: 1600, intent: 60 })).toBe('PIII');
    expect(klass({ expected: 0, contributionCut: 0, intent: 20 })).toBe('PIV');
  });

  test('without a volume, or without a cut, fit from 3.5 decides', () => {
    expect(klass({ fit: 3.5, intent: 80, contributionCut: 1 })).toBe('PI');
    expect(klass({ fit: 3.4, intent: 80, contributionCut: 1 })).toBe('PIII');
    expect(klass({ expected: 999, fit: 2, intent: 80 })).toBe('PIII');
    expect(klass({ expected: 999, intent: 80 })).toBe('customers-expected-unknown');
    expect(klass({ expected: 999, contributionCut: 1 })).toBe('customers-intent-unknown');
    expect(klass({ fit: 4, intent: 101 })).toBe('customers-intent-range');
  });
});
