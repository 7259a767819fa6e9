import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellValue } from '../../src/core/cell';
import { parseIso } from '../../src/core/serial-date';
import { monthText } from '../../src/core/months';
import { evaluateFunction } from '../../src/functions/evaluate';
import { createTranslator } from '../../src/i18n';
import { problemText } from '../../src/i18n/problem-text';
import { segmentRows } from '../../src/customers/segment';
import type { OrderRow } from '../../src/tables/rows';
import { classifyCustomers } from '../../src/workflows/classify-customers';
import { historiesOfOrders, lastCompleteMonth } from '../../src/workflows/monthly-histories';
import type { WorkflowRequest } from '../../src/workflows/outcome';
import { dataFolder, describeWithData } from '../support/data';
import { memoryWorkbook, type MemoryStart, type MemoryWorkbook } from '../support/memory-port';

const day = (text: string) => parseIso(text) ?? NaN;
const { t } = createTranslator('en');
const ask = (asOf: string, extras: Partial<WorkflowRequest> = {}): WorkflowRequest => ({
  asOf: day(asOf),
  seed: 1,
  t,
  language: 'en',
  ...extras,
});

const MONTHS_2025 = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}-10`);

/** Orders of 2025: A each month 100, B 400 in January to March, C each month 10, D 40 in January to March, E never. */
const ORDERS: CellValue[][] = [
  ['Order date', 'Customer code', 'Amount'],
  ...MONTHS_2025.flatMap((date, i): CellValue[][] => [
    [day(date), 'A', 100],
    [day(date), 'C', 10],
    ...(i < 3
      ? [
          [day(date), 'B', 400],
          [day(date), 'D', 40],
        ]
      : []),
  ]),
];
const CUSTOMERS: CellValue[][] = [
  ['Customer code', 'Customer name', 'Sales rep'],
  ['A', 'Alpha', 'Kim'],
  ['B', 'Beta', 'Kim'],
  ['C', 'Gamma', 'Lee'],
  ['D', 'Delta', 'Lee'],
  ['E', 'Epsilon', 'Lee'],
];
const start = (orders = ORDERS, customers = CUSTOMERS): MemoryStart => ({
  sheets: { Customers: customers, Orders: orders },
});

async function run(book: MemoryWorkbook, request: WorkflowRequest) {
  const outcome = await classifyCustomers(book.port, request);
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join(', '));
  const applied = await book.port.apply(outcome.value.plan);
  if (!applied.ok) throw new Error(applied.problems.map(({ code }) => code).join(', '));
  return { ...outcome.value, undo: applied.value.undo };
}

/** A column of a sheet by its header, below the header row. */
function column(book: MemoryWorkbook, sheet: string, header: string): readonly CellValue[] {
  const [headers = [], ...rows] = book.values(sheet);
  const at = headers.indexOf(header);
  if (at < 0) throw new Error(`No column ${header} in ${JSON.stringify(headers)}`);
  return rows.map((row) => row[at] ?? null);
}

describe('Classify customers: order lines become classes beside the customers', () => {
  test('contribution and stability by hand', async () => {
    const book = memoryWorkbook(start());
    const { result } = await run(book, ask('2025-12-31'));
    // Contributions A 1200, B 1200, C 120, D 120: total 2640, 80 % = 2112; A alone 1200, with B 2400: cut 1200.
    expect(result.existing?.contributionCut).toBe(1200);
    // B and D: orders in 3 of 12 months; quarters 1200 0 0 0, CV 2 → 0; R/I = 9 → 0: 0.4 · 0.25 = 0.1.
    expect(column(book, 'Customers', 'Class')).toEqual(['EI', 'EII', 'EIII', 'EIV', 'NEW']);
    expect(column(book, 'Customers', 'Contribution, 12 months')).toEqual([1200, 1200, 120, 120, 0]);
    const [a, b] = column(book, 'Customers', 'Stability');
    expect([a, b]).toEqual([1, expect.closeTo(0.1, 12)]);
    expect(column(book, 'Customers', 'Why this class')[1]).toBe(
      'Contribution 1,200, at least the cut of 1,200; stability 0.10, below the cut of 0.60. First classification.',
    );
    expect(column(book, 'Customers', 'Why this class')[4]).toContain('No orders');
  });

  test('the cell ContributionCut lets SEGMENT give the same class', async () => {
    const book = memoryWorkbook(start());
    await run(book, ask('2025-12-31'));
    const cut = book.cell(book.names()['ContributionCut'] ?? '');
    expect(cut).toBe(1200);
    const history = [400, 400, 400, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    expect(evaluateFunction('SEGMENT', [[history], cut, 0.6])).toBe('EII');
  });

  test('only own columns and sheets are written, and one undo takes all back', async () => {
    const book = memoryWorkbook(start());
    const before = book.snapshot();
    const { undo } = await run(book, ask('2025-12-31'));
    expect(book.values('Customers!A1:C6')).toEqual(CUSTOMERS);
    expect(book.values('Orders')).toEqual(ORDERS);
    expect(book.sheetNames()).toContain('Class overview');
    await book.port.undo(undo);
    expect(book.snapshot()).toEqual(before);
  });

  test('the running month and later lines are left out, and said so', async () => {
    const extra: CellValue[][] = [
      [day('2026-01-05'), 'E', 99999],
      [day('2026-02-01'), 'E', 99999],
    ];
    const book = memoryWorkbook(start([...ORDERS, ...extra]));
    const { problems } = await run(book, ask('2026-01-20'));
    expect(column(book, 'Customers', 'Class')).toEqual(['EI', 'EII', 'EIII', 'EIV', 'NEW']);
    expect(problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['classify-month-incomplete', 'classify-orders-later']),
    );
  });

  test('orders that end early are missing data, not missing customers', async () => {
    const book = memoryWorkbook(start());
    const { problems } = await run(book, ask('2026-06-30'));
    expect(column(book, 'Customers', 'Class')).toEqual(['EI', 'EII', 'EIII', 'EIV', 'NEW']);
    const end = problems.find(({ code }) => code === 'classify-orders-end');
    expect(end && problemText(createTranslator('en'), end).text).toContain('2025-12');
  });

  test('margins decide contribution when they are known', async () => {
    // A sells 100 a month at a margin of 1, C 10 at a margin of 9: 12 against 108; total 120, cut 108.
    const lines = MONTHS_2025.flatMap((date): CellValue[][] => [
      [day(date), 'A', 100, 1],
      [day(date), 'C', 10, 9],
    ]);
    const book = memoryWorkbook(start([['Order date', 'Customer code', 'Amount', 'Gross margin'], ...lines]));
    const { result } = await run(book, ask('2025-12-31'));
    expect(result.existing).toMatchObject({ basis: 'margin', contributionCut: 108 });
    expect(column(book, 'Customers', 'Class').slice(0, 3)).toEqual(['EIII', 'NEW', 'EI']);
  });

  test('a cancelled run rejects and writes nothing', async () => {
    const book = memoryWorkbook(start());
    const before = book.snapshot();
    const control = { signal: AbortSignal.abort() };
    await expect(classifyCustomers(book.port, ask('2025-12-31', { control }))).rejects.toThrow();
    expect(book.snapshot()).toEqual(before);
  });

  test('nothing to classify says what to add', async () => {
    const lonely = memoryWorkbook({ sheets: { Customers: CUSTOMERS } });
    expect(await classifyCustomers(lonely.port, ask('2025-12-31'))).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([expect.objectContaining({ code: 'classify-no-sales' })]) as unknown,
    });
    const empty = memoryWorkbook({ sheets: { Notes: [['Hello']] } });
    expect((await classifyCustomers(empty.port, ask('2025-12-31'))).ok).toBe(false);
  });
});

describe('Classify customers: monthly columns, in three languages', () => {
  const table = (headers: readonly string[], names: readonly [string, string]): CellValue[][] => [
    [...names, ...headers],
    ['A', '가', ...headers.map(() => 100)],
    ['B', '나', ...headers.map((_, i) => (i < 3 ? 400 : null))],
    ['C', '다', ...headers.map(() => 10)],
    ['D', '라', ...headers.map((_, i) => (i < 3 ? 40 : null))],
  ];

  test.each([
    [
      'en',
      ['Customer code', 'Customer name'],
      (month: number) => `2025-${String(month).padStart(2, '0')}`,
      'Class',
    ],
    ['ko', ['거래처코드', '거래처명'], (month: number) => `2025년 ${month}월`, '고객 등급'],
    ['zh', ['客户编号', '客户名称'], (month: number) => `2025年${month}月`, '客户类别'],
  ] as const)('%s', async (language, names, header, title) => {
    const headers = Array.from({ length: 12 }, (_, i) => header(i + 1));
    const book = memoryWorkbook({ sheets: { 거래처: table(headers, names) } });
    await run(book, ask('2025-12-31', { language, t: createTranslator(language).t }));
    expect(column(book, '거래처', title)).toEqual(['EI', 'EII', 'EIII', 'EIV']);
  });

  test('a customer whose only order is in the running month is new', async () => {
    const headers = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`);
    const first = ['E', 'E', ...headers.map((_, i) => (i === 11 ? 900 : null))];
    const rows = [...table(headers, ['Customer code', 'Customer name']), first];
    const book = memoryWorkbook({ sheets: { Customers: rows } });
    await run(book, ask('2025-12-10'));
    expect(column(book, 'Customers', 'Class')).toEqual(['EI', 'EII', 'EIII', 'EIV', 'NEW']);
  });

  test('the column of the running month is left out', async () => {
    const headers = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`);
    const rows = table(headers, ['Customer code', 'Customer name']);
    const book = memoryWorkbook({ sheets: { Customers: rows } });
    const { result, problems } = await run(book, ask('2025-12-10'));
    expect(result.data).toMatchObject({ source: 'periods', months: 11 });
    expect(column(book, 'Customers', 'Contribution, 12 months')[0]).toBe(1100);
    expect(problems.map(({ code }) => code)).toContain('classify-column-incomplete');
  });

  test('the note names the column of the running month, not the last one', async () => {
    const headers = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`);
    const rows = table(headers, ['Customer code', 'Customer name']);
    const { result, problems } = await run(
      memoryWorkbook({ sheets: { Customers: rows } }),
      ask('2025-06-10'),
    );
    expect(result.data).toMatchObject({ source: 'periods', months: 5 });
    const note = problems.find(({ code }) => code === 'classify-column-incomplete');
    expect(note).toMatchObject({ where: { column: '2025-06' }, args: { month: '2025-06' } });
  });
});

describe('Classify customers: a class is held near the cut and keeps its past', () => {
  // X is EI at first. Then it misses December: A 11/12, quarters 30 30 30 20, mean 27.5, s 5, CV 0.1818; R = I: 1.
  // Score 0.36667 + 0.24545 + 0.3 = 0.91212. A stability cut of 0.93 lies 1.9 % above it: within 5 %.
  const orders = (months: readonly string[], rows: CellValue[][]) => [
    ['Order date', 'Customer code', 'Amount'],
    ...months.map((date): CellValue[] => [day(date), 'X', 10]),
    ...months.map((date): CellValue[] => [day(date), 'Y', 1]),
    ...rows,
  ];
  const customers: CellValue[][] = [
    ['Customer code', 'Customer name'],
    ['X', 'Xi'],
    ['Y', 'Ypsilon'],
  ];
  const twoYears = Array.from({ length: 11 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}-10`);

  async function prepared() {
    const rows = orders(twoYears, [[day('2025-12-01'), 'Y', 1]]);
    const book = memoryWorkbook(start(rows, customers));
    await run(book, ask('2025-11-30'));
    expect(column(book, 'Customers', 'Class')[0]).toBe('EI');
    book.set(book.names()['StabilityCut'] ?? '', 0.93);
    return book;
  }
  const state = (book: MemoryWorkbook) =>
    ['Class', 'Class before', 'Class pending'].map((header) => column(book, 'Customers', header)[0] ?? null);

  test('first run below the cut holds, the same month again is the same run, the next month decides', async () => {
    const book = await prepared();
    await run(book, ask('2025-12-31'));
    expect(state(book)).toEqual(['EI', null, 'EII']);
    expect(column(book, 'Customers', 'Why this class')[0]).toContain('Stays EI: this run says EII');
    await run(book, ask('2025-12-31'));
    expect(state(book)).toEqual(['EI', null, 'EII']);
    // January: no lines yet, so the figures are the same; the month is another.
    await run(book, ask('2026-01-31'));
    expect(state(book)).toEqual(['EII', 'EI', null]);
    expect(column(book, 'Customers', 'Class changed on')[0]).toBe(day('2026-01-31'));
    // The run after that changes nothing and forgets nothing.
    await run(book, ask('2026-02-28'));
    expect(state(book)).toEqual(['EII', 'EI', null]);
    expect(column(book, 'Customers', 'Class changed on')[0]).toBe(day('2026-01-31'));
  });

  test('clearly beyond the cut changes at once', async () => {
    const book = await prepared();
    book.set(book.names()['StabilityCut'] ?? '', 1); // 0.912 is 8.8 % below
    await run(book, ask('2025-12-31'));
    expect(state(book)).toEqual(['EII', 'EI', null]);
  });
});

describe('Classify customers: prospects', () => {
  const headers = [
    'Prospect code', 'Prospect name', 'Product interest', 'Buying interest', 'Fits needs', 'Trust', 'Impression',
    'Expected volume', 'Expected order date', 'Need', 'Ability to pay', 'Strength',
  ]; // prettier-ignore
  const asOf = '2025-12-31';
  const row = (code: string, checks: readonly (number | null)[], rest: readonly CellValue[]): CellValue[] => [
    code,
    `Prospect ${code}`,
    ...checks,
    ...rest,
  ];
  const prospects: CellValue[][] = [
    headers,
    // Intent 5+4+4+3+4 = 20 ÷ 5 · 20 = 80; 6000 · 3/5 (fit not known) = 3600 ≥ 1200; 5 days: Hot; strong: case 3.
    row('P1', [5, 4, 4, 3, 4], [6000, day('2026-01-05'), 5, 'strong', null]),
    // Intent 2 · 20 = 40 borderline; 2500 · 5/5 = 2500: high; 10 days: Promising.
    row('P2', [2, 2, null, null, null], [2500, day('2026-01-10'), 2, null, 5]),
    // Intent 60: high; 1000 · 3/5 = 600 < 1200: low; 30 days: Potential; ability unknown: to be checked.
    row('P3', [3, 3, 3, 3, 3], [1000, day('2026-01-30'), 3, null, null]),
    // Intent 20: low; no volume, fit 2: low; overdue.
    row('P4', [1, 1, 1, 1, 1], [null, day('2025-12-01'), null, 'none', 2]),
    // Nothing known.
    row('P5', [null, null, null, null, null], [null, null, null, null, null]),
  ];

  test('class, time to order, importance, priority and stage by hand', async () => {
    const book = memoryWorkbook({ sheets: { Customers: CUSTOMERS, Orders: ORDERS, Prospects: prospects } });
    const { result } = await run(book, ask(asOf));
    expect(result.prospectCut).toBe(1200); // median of A (EI) and B (EII)
    expect(column(book, 'Prospects', 'Class')).toEqual(['PI', 'PII', 'PIII', 'PIV', null]);
    expect(column(book, 'Prospects', 'Intent (0–100)')).toEqual([80, 40, 60, 20, null]);
    expect(column(book, 'Prospects', 'Expected contribution a year')).toEqual([3600, 2500, 600, null, null]);
    expect(column(book, 'Prospects', 'Time to order')).toEqual([
      'Hot',
      'Promising',
      'Potential',
      'Overdue',
      'No date',
    ]);
    // Volumes 6000 2500 1000 of 9500: 63 %, 89 % crosses 70, 100 % crosses 90.
    expect(column(book, 'Prospects', 'Importance')).toEqual([
      'Important',
      'Important',
      'Secondary',
      'Not sized',
      'Not sized',
    ]);
    expect(column(book, 'Prospects', 'Visit priority (1 first)')).toEqual([1, 3, 8, null, null]);
    expect(column(book, 'Prospects', 'Funnel stage')).toEqual([
      'Target customer, case 3',
      'Potential customer',
      'Potential customer',
      'Target market',
      'Target market',
    ]);
    const why = column(book, 'Prospects', 'Why this class').map(String);
    expect(why[1]).toContain('borderline');
    expect(why[1]).toContain('2 of 5 known');
    expect(why[2]).toContain('check ability to pay');
    expect(why[4]).toContain('none of the desire checks');
  });

  test('a fall of intent is noticed by the next run, and the stage keeps its day', async () => {
    const book = memoryWorkbook({ sheets: { Customers: CUSTOMERS, Orders: ORDERS, Prospects: prospects } });
    await run(book, ask(asOf));
    book.set('Prospects!C2', 3); // 80 → 18 ÷ 5 · 20 = 72
    const { result } = await run(book, ask('2026-01-31'));
    expect(result.prospects?.[0]).toMatchObject({ previousIntent: 80, falling: true, stageDays: 31 });
    expect(column(book, 'Prospects', 'Why this class')[0]).toContain('fallen from 80 to 72');
    expect(column(book, 'Prospects', 'In this stage since')[0]).toBe(day(asOf));
    // The same day again compares with the same run before.
    const again = await run(book, ask('2026-01-31'));
    expect(again.result.prospects?.[0]).toMatchObject({ previousIntent: 80, falling: true });
  });

  test('prospects alone are classified by fit', async () => {
    const book = memoryWorkbook({ sheets: { Prospects: prospects } });
    const { result } = await run(book, ask(asOf));
    expect(result.existing).toBeUndefined();
    // P1 and P3 have no fit and nothing to compare a volume with; P2 has fit 5, P4 fit 2.
    expect(column(book, 'Prospects', 'Class')).toEqual([null, 'PII', null, 'PIV', null]);
  });
});

describe('Classify customers: orders without a customer list', () => {
  test('customers stand on a sheet of ours, which the next run reads again', async () => {
    const book = memoryWorkbook({ sheets: { Orders: ORDERS } });
    await run(book, ask('2025-12-31'));
    expect(column(book, 'Customers', 'Customer')).toEqual(['A', 'C', 'B', 'D']);
    expect(column(book, 'Customers', 'Class')).toEqual(['EI', 'EIII', 'EII', 'EIV']);
    await run(book, ask('2026-01-31'));
    expect(column(book, 'Customers', 'Why this class')[0]).toContain('Unchanged.');
    expect(book.sheetNames().filter((name) => name.startsWith('Customers'))).toHaveLength(1);
  });
});

describe('Monthly histories: only complete months', () => {
  const line = (customer: string, date: string, amount: number, margin?: number): OrderRow => ({
    place: { sheet: 'Orders', row: 2 },
    customer,
    date: day(date),
    amount,
    ...(margin !== undefined && { margin }),
  });

  test('a month is complete on its last day', () => {
    expect(monthText(lastCompleteMonth(day('2025-02-28')))).toBe('2025-02');
    expect(monthText(lastCompleteMonth(day('2024-02-28')))).toBe('2024-01');
    expect(monthText(lastCompleteMonth(day('2026-01-01')))).toBe('2025-12');
  });

  test('credit notes count on their own date; margins missing in one line in ten take the mean rate', () => {
    const lines = [
      ...Array.from({ length: 9 }, () => line('A', '2025-06-01', 100, 20)),
      line('B', '2025-06-30', 200),
      line('A', '2025-05-31', -30, -6),
      line('A', '2025-04-01', 50, 10),
    ];
    const found = historiesOfOrders(lines, day('2025-06-30'));
    expect(found?.sales.get('a')).toEqual([50, -30, 900]);
    expect(found?.marginRate).toBeCloseTo(0.2, 12);
    expect(found?.margins?.get('b')).toBeCloseTo(40, 12);
  });
});

describeWithData('Classify customers: CDNOW, 23,570 customers of Fader and Hardie', () => {
  test('published size, no sales lost on the way, and the high ones are the smallest set that covers 80 %', () => {
    const lines = readFileSync(path.join(dataFolder, 'orders', 'CDNOW_master.txt'), 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    const orders = lines.map((text): OrderRow => {
      const [customer = '', date = '', , dollars = ''] = text.trim().split(/\s+/);
      const iso = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
      return { place: { sheet: 'CDNOW', row: 1 }, customer, date: day(iso), amount: Number(dollars) };
    });
    expect(orders).toHaveLength(69_659);
    const found = historiesOfOrders(orders, day('1998-06-30'));
    expect(found?.sales.size).toBe(23_570);
    expect(found?.months).toBe(18);
    // The total of the file, added line by line, is the total of the histories.
    const total = orders.reduce((sum, { amount }) => sum + amount, 0);
    let sum = 0;
    for (const history of found?.sales.values() ?? []) for (const value of history) sum += value ?? 0;
    expect(sum).toBeCloseTo(total, 4);
    const { rows } = segmentRows([...(found?.sales.values() ?? [])]);
    const high: number[] = [];
    const low: number[] = [];
    for (const row of rows) {
      if (!row.ok) throw new Error(row.problems[0]?.code);
      (row.value.highContribution ? high : low).push(row.value.contribution);
    }
    const add = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
    const all = add(high) + add(low);
    const smallest = high.reduce((a, b) => Math.min(a, b));
    expect(add(high)).toBeGreaterThanOrEqual(0.8 * all - 1e-6);
    expect(add(high.filter((value) => value > smallest))).toBeLessThan(0.8 * all);
    expect(low.every((value) => value < smallest)).toBe(true);
  });
});

describe('Classify customers: what a team may decide itself', () => {
  const prospects: CellValue[][] = [
    ['Prospect name', 'Expected volume', 'Expected order date', 'Trust'],
    ['Big', 900, day('2025-01-03'), 4],
    ['Middle', 300, day('2025-01-10'), 4],
    ['Small', 20, day('2025-03-01'), 4],
  ];
  const judged = async (rules: CellValue[][], names: Record<string, string>) => {
    const book = memoryWorkbook({ sheets: { Prospects: prospects, Ours: rules }, names });
    const outcome = await classifyCustomers(book.port, ask('2024-12-31'));
    if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join(', '));
    const rows = outcome.value.result.prospects ?? [];
    return {
      sizes: rows.map(({ importance }) => importance),
      priorities: rows.map(({ priority }) => priority),
      codes: outcome.value.problems.map(({ code }) => code),
    };
  };

  test('the nine visit priorities stand in one named area', async () => {
    // Shares of 1,220: 900 crosses 70 %, 300 crosses 90 %. Hot × important, promising × secondary, potential × ordinary.
    expect((await judged([['x']], {})).priorities).toEqual([1, 5, 9]);
    const own = await judged([[9], [8], [7], [6], [5], [4], [3], [2], [1]], { VisitPriority: 'Ours!A1:A9' });
    expect(own.priorities).toEqual([9, 5, 1]);
  });

  test('importance by fixed volumes, and by shares when a volume is missing', async () => {
    const rules: CellValue[][] = [['volume', 250, 100]];
    const names = { ImportanceRule: 'Ours!A1', ImportantVolume: 'Ours!B1', SecondaryVolume: 'Ours!C1' };
    expect((await judged(rules, names)).sizes).toEqual(['Important', 'Important', 'Ordinary']);
    const open = await judged([['volume', 250, null]], names);
    expect(open.sizes).toEqual(['Important', 'Secondary', 'Ordinary']);
    expect(open.codes).toContain('classify-volumes-missing');
  });

  test('a beer trade is not punished for its winter', async () => {
    // Five outlets, three years, orders from April to September only; as of March, after half a year without an order.
    const orders: CellValue[][] = [['Order date', 'Customer code', 'Amount']];
    for (const year of [2022, 2023, 2024]) {
      for (const month of [4, 5, 6, 7, 8, 9]) {
        'ABCDE'.split('').forEach((customer, i) => {
          orders.push([day(`${year}-0${month}-10`), customer, 100 * (i + 1)]);
        });
      }
    }
    // One who misses the last season is not excused by it.
    const missed = orders.filter(([date, customer]) => customer !== 'A' || Number(date) < day('2024-01-01'));
    const classes = async (lines: CellValue[][]) => {
      const book = memoryWorkbook(start(lines));
      const { result } = await run(book, ask('2025-03-31'));
      return result.existing?.customers.map(({ class: klass, segment }) => [klass, segment.highStability]);
    };
    expect(
      (await classes([...orders, [day('2025-03-30'), 'Z', 1]]))?.slice(0, 5).every(([, steady]) => steady),
    ).toBe(true);
    expect((await classes([...missed, [day('2025-03-30'), 'Z', 1]]))?.[0]).toEqual(['EIV', false]);
  });
});
