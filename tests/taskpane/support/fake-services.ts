import { error } from '../../../src/core/problem';
import type { Problem } from '../../../src/core/problem';
import { fail, ok } from '../../../src/core/result';
import { toSerial } from '../../../src/core/serial-date';
import { createTranslator } from '../../../src/i18n';
import type { TableMapping } from '../../../src/tables/mapping';
import type { FunctionEntry } from '../../../src/taskpane/functions/function-entry';
import type { PaneServices } from '../../../src/taskpane/services';
import { createRunHistory } from '../../../src/taskpane/state/run-history';
import type { WorkflowOutcome } from '../../../src/workflows/outcome';
import { defaultRules } from '../../../src/workflows/rule-specs';
import type { ApplyReport } from '../../../src/workflows/write-plan';

/** 2025-06-30, the day on which every fake report stands. */
export const TODAY = toSerial({ year: 2025, month: 6, day: 30 }) ?? 0;

const column = (index: number, header: string) => ({ index, header });
const mapped = (index: number, header: string, field: string, confidence = 1) => ({
  ...column(index, header),
  field,
  confidence,
  source: 'auto' as const,
});

/** A customer table whose region was guessed. */
export const customers: TableMapping = {
  kind: 'Customers',
  table: 'Customers2025',
  sheet: 'Customers',
  address: 'Customers!A3:H415',
  headers: ['Code', 'Customer name', 'Rep', 'Region', 'Phone', 'Lat', 'Long', 'Visit days'].map(
    (header, index) => column(index, header),
  ),
  rows: 412,
  fields: [
    mapped(0, 'Code', 'code'),
    mapped(1, 'Customer name', 'name'),
    mapped(2, 'Rep', 'rep'),
    mapped(3, 'Region', 'region', 0.55),
    mapped(5, 'Lat', 'latitude'),
    mapped(6, 'Long', 'longitude'),
  ],
  periods: [],
  confidence: 0.96,
  missing: [],
};

/** An order table without a column for the amount. */
export const orders: TableMapping = {
  kind: 'Orders',
  table: 'Orders',
  sheet: 'Order lines',
  address: "'Order lines'!A1:F9872",
  headers: ['Date', 'Customer', 'Product', 'Qty', 'Net', 'Note'].map((header, index) =>
    column(index, header),
  ),
  rows: 9871,
  fields: [
    mapped(0, 'Date', 'date'),
    mapped(1, 'Customer', 'customer'),
    mapped(2, 'Product', 'product'),
    mapped(3, 'Qty', 'quantity'),
  ],
  periods: [],
  confidence: 0.8,
  missing: [['amount']],
};

/** Cells that are wrong: four texts where money should be, one unknown customer, one remark. */
export const problems: readonly Problem[] = [
  ...['F18', 'F22', 'F107', 'F9001'].map((address): Problem => ({
    code: 'tables-not-a-number',
    severity: 'error',
    where: { sheet: 'Order lines', address, column: 'Net', key: 'A-1043' },
    args: { value: 'n/a', column: 'Net' },
  })),
  {
    code: 'pane-unexpected',
    severity: 'warning',
    where: { sheet: 'Customers', address: 'A77', key: 'C-0077' },
    args: { message: 'C-0077' },
  },
];

/** What a classification of 412 customers would write. */
export const outcome: WorkflowOutcome<unknown> = {
  plan: { title: 'Classify customers', columns: [], sheets: [] },
  preview: {
    title: 'Classify customers',
    counts: [
      { label: 'EI consolidate', value: 61 },
      { label: 'EII convert', value: 38 },
      { label: 'EIII promote', value: 204 },
      { label: 'EIV clear', value: 87 },
      { label: 'Not determined yet', value: 22 },
      { label: 'Contribution of EI', value: 71.5, unit: '%' },
    ],
    areas: [
      { action: 'new-column', address: 'Customers!I3:I415', label: 'Class', cells: 412 },
      { action: 'new-column', address: 'Customers!J3:J415', label: 'Stability', cells: 412 },
      { action: 'new-sheet', address: 'Rules', label: 'Rules', cells: 186 },
    ],
    examples: {
      headers: ['Customer', 'Class', 'Contribution', 'Stability', 'Strategy'],
      rows: [
        ['Harbour Foods', 'EI', 1284500, 0.91, 'Consolidate'],
        ['Green Lane Market', 'EII', 903200, 0.42, 'Convert'],
        ['<b>Corner</b> & Sons', 'EIII', 40210, 0.77, 'Promote'],
      ],
    },
  },
  problems,
  result: undefined,
  mappings: [customers, orders],
};

/** What applying it reports. */
export const report: ApplyReport = {
  cells: 1010,
  addresses: ['Customers!I3:I415', 'Customers!J3:J415', "'Visit plan'!A1:H320"],
  undo: { id: 'run-1', title: 'Classify customers' },
  problems: [],
};

/** Two functions as the browser gets them. */
export const entries: readonly FunctionEntry[] = [
  {
    id: 'SEGMENT',
    category: 'Customers',
    summary: 'Class of a customer from its sales history: contribution by stability.',
    parameters: [
      {
        name: 'history',
        optional: false,
        description: 'Sales of each period, oldest first; one customer a row.',
      },
      {
        name: 'contribution_cut',
        optional: true,
        description: 'Smallest contribution that counts as high, in money.',
      },
    ],
    result: 'EI, EII, EIII, EIV or NEW',
    rule: 'High or low contribution by high or low stability.',
    errors: [{ error: '#N/A', cause: 'One row without a contribution cut.' }],
    formula: '=SEGMENT(B2:M2,ContributionCut,StabilityCut)',
    exampleResult: 'EI',
  },
  {
    id: 'STOCKRATIO',
    category: 'Dealers',
    summary: 'Stock divided by the sales of the period.',
    parameters: [
      { name: 'closing', optional: false, description: 'Stock at the count, in units, at least 0.' },
      { name: 'sales', optional: false, description: 'Sales of the period, in units, at least 0.' },
    ],
    result: 'A ratio, at least 0',
    rule: 'closing ÷ sales',
    errors: [{ error: '#DIV/0!', cause: 'Sales are zero.' }],
    formula: '=STOCKRATIO(120,80)',
    exampleResult: '1.5',
  },
];

/** Services over fixed data; a test or a gallery page replaces what it is about. */
export function fakeServices(language: string, changes: Partial<PaneServices> = {}): PaneServices {
  const history = createRunHistory(() => Date.UTC(2025, 5, 30, 0, 15));
  return {
    port: {
      outline: () => Promise.resolve({ sheets: [], tables: [], names: [] }),
      read: () => Promise.resolve([]),
      apply: () => Promise.resolve(ok(report)),
      undo: () => Promise.resolve(ok({ cells: 1010, problems: [] })),
    },
    actions: {
      showCells: () => Promise.resolve(true),
      insertFormula: () => Promise.resolve(ok({ sheet: 'Sheet1', address: 'B2' })),
      onWorkbookChanged: () => () => undefined,
      activeCell: () => Promise.resolve(undefined),
      onSelectionChanged: () => () => undefined,
      openWorkbook: () => Promise.resolve(true),
    },
    workbook: {
      survey: () => Promise.resolve([customers, orders]),
      check: () => Promise.resolve(problems),
      readCustomers: () => Promise.resolve(fail(error('classify-nothing-to-classify'))),
      writePlaybook: () => Promise.resolve(ok({ report, texts: 231 })),
      saveMapping: () => Promise.resolve(ok(report)),
      readRules: () => Promise.resolve({ written: true, values: defaultRules(), problems: [] }),
      saveRules: () => Promise.resolve(ok(report)),
    },
    translator: createTranslator(language),
    history,
    run: () => Promise.resolve(ok(outcome)),
    replan: () => Promise.reject(new Error('No planner here')),
    compareFrequencies: () => Promise.reject(new Error('No planner here')),
    texts: () => Promise.resolve(),
    planTexts: () => Promise.resolve(createTranslator(language)),
    saveFile: () => true,
    functions: () => Promise.resolve(entries),
    freeze: () => Promise.resolve(),
    today: () => TODAY,
    helpUrl: (id) => `docs/functions/${id}.md`,
    ...changes,
  };
}
