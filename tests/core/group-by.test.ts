import { groupBy } from '../../src/core/group-by';

test('groups and their items keep the order in which they come', () => {
  const found = groupBy(['pear', 'apple', 'plum', 'avocado'], (word) => word[0]);
  expect([...found]).toEqual([
    ['p', ['pear', 'plum']],
    ['a', ['apple', 'avocado']],
  ]);
  expect(groupBy([], String).size).toBe(0);
  // Keys are compared as a Map does: NaN is itself, and nothing is a key too.
  expect(groupBy([NaN, undefined, NaN], (key) => key).get(NaN)).toHaveLength(2);
});
