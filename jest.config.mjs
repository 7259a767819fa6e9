const esmOnly = ['d3-array', 'internmap', 'chinese-days', '@hyunbinseo', 'date-fns', 'fflate'];

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/tests/e2e/'],
  transform: { '^.+\\.(m?[jt]sx?)$': ['@swc/jest', { module: { type: 'commonjs' } }] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: { '\\.css$': '<rootDir>/tests/support/empty-module.ts' },
};
