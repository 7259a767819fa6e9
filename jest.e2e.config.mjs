import unit from './jest.config.mjs';

/** End-to-end tests: the built add-in in the workbench, in a real Chromium. A browser waits more than it works, so two files run at a time. */
export default {
  ...unit,
  testMatch: ['**/tests/e2e/**/*.e2e.ts', '**/tests/a11y/**/*.e2e.ts'],
  testPathIgnorePatterns: [],
  maxWorkers: 2,
  testSequencer: '<rootDir>/tests/support/longest-first.cjs',
  testTimeout: 240_000,
};
