import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const DOMAIN = ['customers', 'leads', 'visits', 'dealers', 'results', 'journal', 'calendar', 'playbook'];
const PURE = ['core', ...DOMAIN, 'tables', 'workflows'];
const ROOMS = [...PURE, 'excel', 'xlsx', 'functions', 'taskpane', 'commands', 'workers', 'i18n', 'cli'];

/** Which rooms each room may import besides itself (DESIGN: core ← domain ← tables ← workflows ← adapters ← surfaces). */
const MAY_IMPORT = {
  core: [],
  ...Object.fromEntries(DOMAIN.map((room) => [room, ['core']])),
  tables: ['core'],
  workflows: ['core', ...DOMAIN, 'tables'],
  excel: ['core', 'workflows'],
  xlsx: ['core', 'workflows'],
  functions: ['core', ...DOMAIN, 'tables', 'i18n'],
  workers: ['core', 'visits', 'leads'],
  i18n: ['core'],
  commands: ['core', 'workflows', 'excel', 'functions', 'i18n', 'taskpane'],
  taskpane: [
    'core',
    'tables',
    'workflows',
    'excel',
    'functions',
    'workers',
    'i18n',
    'calendar',
    'playbook',
    'journal',
  ],
  cli: ['core', 'tables', 'workflows', 'xlsx', 'functions', 'workers', 'i18n', 'visits'],
};

const zones = ROOMS.map((room) => ({
  target: `./src/${room}`,
  from: './src',
  except: [room, ...MAY_IMPORT[room]].map((allowed) => `./${allowed}`),
  message: `src/${room} may import only ${[room, ...MAY_IMPORT[room]].join(', ')}.`,
}));
zones.push({
  target: './src',
  from: ['./workbench', './tests', './bench', './scripts'],
  message: 'src is the product: it imports no tools.',
});

export default tseslint.config(
  { ignores: ['dist/', '.cache/', 'node_modules/', 'coverage/', 'samples/', 'src/**/*.d.ts'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/only-throw-error': 'error',
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: PURE.map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'document',
          'window',
          'fetch',
          'localStorage',
          'navigator',
          'Office',
          'Excel',
          'CustomFunctions',
          'XMLHttpRequest',
          'process',
          'performance',
        ].map((name) => ({
          name,
          message: 'Pure rooms know no DOM, host, clock or network.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Use the seeded generator of core/random.' },
        { object: 'Date', property: 'now', message: 'The as-of date is an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The as-of date is an argument.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: [
      'src/excel/**',
      'src/functions/**',
      'src/commands/**',
      'src/taskpane/index.tsx',
      ...PURE.map((room) => `src/${room}/**`),
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Office', 'Excel', 'CustomFunctions'].map((name) => ({
          name,
          message: 'The host is known in excel/, functions/, commands/ and the bootstrap only.',
        })),
      ],
    },
  },
  {
    files: ['src/taskpane/**/*.tsx', 'workbench/**/*.tsx'],
    ...jsxA11y.flatConfigs.recommended,
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/{excel,commands,functions,taskpane}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
    },
  },
  {
    files: ['workbench/**', 'tests/**', 'bench/**', 'scripts/**', 'src/cli/**', 'bin/**', '*.js', '*.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser, ...globals.serviceworker } },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      // Tests read JSON and private replies of the host; shapes are asserted by expect.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
