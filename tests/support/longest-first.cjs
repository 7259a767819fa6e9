/** End-to-end files from the longest to the shortest, as measured; others go first, since nothing is known of them. */
const LONGEST_FIRST = [
  'dealer-day-ko',
  'dealer-day-zh',
  'dealer-day-en',
  'gallery',
  'visit-plan',
  'sample-tour-ko',
  'sample-tour-zh',
  'travel-times',
  'workbench',
  'sample-tour-en',
  'real-workbooks',
];

/** Jest's own order goes by the size of a file when it has not run before: the short files of the tours and dealer days, which last longest, would be left over for one lane. */
module.exports = class LongestFirst {
  sort(tests) {
    const rank = ({ path }) => LONGEST_FIRST.findIndex((name) => path.endsWith(`/${name}.e2e.ts`));
    return [...tests].sort((a, b) => rank(a) - rank(b));
  }

  /** The order does not depend on the runs before. */
  cacheResults() {}
};
