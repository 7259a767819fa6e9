import { contribution } from '../../src/customers/contribution';
import { contributionCut, isHighContribution } from '../../src/customers/contribution-cut';

describe('contribution: the last twelve periods, and the cut that keeps equal inputs in equal classes', () => {
  test('sums the last 12 periods, blanks as nothing, credit notes as negative', () => {
    expect(contribution([999, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])).toBe(78); // 999 is the 13th from the end
    expect(contribution([5, null, 10])).toBe(15);
    expect(contribution([5, -8])).toBe(-3);
    expect(contribution([])).toBe(0);
    expect(contribution([1.7e308, 1.7e308])).toBe(Number.MAX_VALUE);
  });

  test('80 %: the crossing customer is high too', () => {
    // Total 100. 50 → 50 %, +30 → 80 %: covered exactly by two.
    expect(contributionCut([5, 50, 15, 30])).toBe(30);
    // Total 100. 50 → 50 %, +29 → 79 %, +16 → 95 %: the third one crosses.
    expect(contributionCut([5, 50, 16, 29])).toBe(16);
  });

  test('negative and unknown contributions do not move the cut', () => {
    expect(contributionCut([50, 30, 15, 5, -1000, undefined, 0])).toBe(30);
    expect(contributionCut([-1, 0, undefined])).toBeUndefined();
  });

  test('ties with the crossing customer are all high', () => {
    // Ten customers of 10: the eighth crosses, all ten are high.
    const cut = contributionCut(Array.from({ length: 10 }, () => 10));
    expect(cut).toBe(10);
    // The same money summed in two ways is the same contribution.
    expect(isHighContribution(0.1 + 0.2, 0.3)).toBe(true);
    expect(isHighContribution(0.3, 0.1 + 0.2)).toBe(true);
  });

  test('fixed amount, median of the positive ones, and top N', () => {
    expect(contributionCut([1, 2], { kind: 'amount', amount: 500 })).toBe(500);
    expect(contributionCut([1, 3, 100, -5, 0], { kind: 'median' })).toBe(3);
    expect(contributionCut([1, 3], { kind: 'median' })).toBe(2);
    expect(contributionCut([9, 7, 8, 1], { kind: 'top', count: 2 })).toBe(8);
    expect(contributionCut([9, 7], { kind: 'top', count: 50 })).toBe(7);
    expect(contributionCut([9, 7], { kind: 'top', count: 0 })).toBeUndefined();
    expect(contributionCut([9, 7], { kind: 'share', share: 0 })).toBeUndefined();
  });

  test('zero or negative is low under any cut', () => {
    expect(isHighContribution(0, 0)).toBe(false);
    expect(isHighContribution(-5, -10)).toBe(false);
    expect(isHighContribution(5, undefined)).toBe(false);
  });
});
