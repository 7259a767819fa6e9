import fc from 'fast-check';
import { largestRemainder } from '../../src/core/largest-remainder';

describe('a whole number is split in proportion and nothing is lost', () => {
  test('by hand: remainders take what rounding down leaves', () => {
    // 100 over 1 : 1 : 1 is 33.33 each; the first gets the unit that is left.
    expect(largestRemainder(100, [1, 1, 1])).toEqual([34, 33, 33]);
    // 10 over 5 : 3 : 1 is 5.56, 3.33, 1.11; the largest remainder is the first.
    expect(largestRemainder(10, [5, 3, 1])).toEqual([6, 3, 1]);
    // Balinski & Young's example of 21 seats: 7270 : 1230 : 2220 of 10720 are 14.24, 2.41 and 4.35, so the seat goes to the second.
    expect(largestRemainder(21, [7270, 1230, 2220])).toEqual([14, 3, 4]);
  });

  test('no weight means equal parts, a weight of nothing gets nothing, a loss is split like a gain', () => {
    expect(largestRemainder(5, [0, 0])).toEqual([3, 2]);
    expect(largestRemainder(7, [0, 2, 0, 1])).toEqual([0, 5, 0, 2]);
    expect(largestRemainder(-10, [1, 1, 1])).toEqual([-4, -3, -3]);
    expect(largestRemainder(3, [])).toEqual([]);
  });

  test('parts add up to the unit and stay within one unit of the exact share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 60 }),
        (total, weights) => {
          const parts = largestRemainder(total, weights);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
          const sum = weights.reduce((all, weight) => all + weight, 0);
          if (sum < 1e-300) return;
          parts.forEach((part, i) => {
            expect(Number.isInteger(part)).toBe(true);
            expect(Math.abs(part - total * ((weights[i] ?? 0) / sum))).toBeLessThanOrEqual(1 + 1e-3);
          });
        },
      ),
      { numRuns: 500 },
    );
  });
});
