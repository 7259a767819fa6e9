import { largestCells } from '../../../src/workflows/off-season/largest-cells';

describe('a list that is cut keeps its largest rows in their order, and loses none', () => {
  test('by hand', () => {
    expect(largestCells([3, 1, 9, 2, 9], (value) => value, 3)).toEqual({ shown: [3, 9, 9], rest: [1, 2] });
    expect(largestCells([1, 2], (value) => value, 2)).toEqual({ shown: [1, 2], rest: [] });
  });
});
