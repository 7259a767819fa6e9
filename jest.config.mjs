const esmOnly = ['d3-array', 'internmap', 'chinese-days', '@hyunbinseo', 'date-fns', 'fflate'];

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Without this every look at a built-in goes through the sandbox: numeric code runs several times slower.
  sandboxInjectedGlobals: [
    'Math',
    'Float64Array',
    'Int32Array',
    'Uint8Array',
    'Uint16Array',
    'Uint32Array',
    'Int16Array',
    'Array',
    'Number',
    'Object',
    'Infinity',
    'Map',
    'Set',
    'String',
    'Int8Array',
    'JSON',
  ],
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/tests/e2e/'],
  transform: { '^.+\\.(m?[jt]sx?)$': ['@swc/jest', { module: { type: 'commonjs' } }] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: { '\\.css$': '<rootDir>/tests/support/empty-module.ts' },
};
