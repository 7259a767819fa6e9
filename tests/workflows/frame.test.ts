import { parseIso } from '../../src/core/serial-date';
import type { TableKind } from '../../src/tables/rows';
import { loadFrame, ownColumnsWrite, surveyTables } from '../../src/workflows/frame';
import type { Frame } from '../../src/workflows/frame';
import type { ColumnsWrite, WritePlan } from '../../src/workflows/write-plan';
import { memoryWorkbook } from '../support/memory-port';
import type { MemoryStart, MemoryWorkbook } from '../support/memory-port';

const N = null;
const asOf = parseIso('2025-06-30') ?? 0;

const CUSTOMERS = [
  ['고객 현황', N, N],
  ['거래처코드', '거래처명', '담당자'],
  ['C1', '가나상사', '김민수'],
  ['C2', '다라유통', '이영희'],
  ['C3', '마바식품', '김민수'],
];
const ORDERS = [
  ['주문일자', '거래처', '금액'],
  [45700, 'C1', 100],
  [45701, '다라유통', 200],
  [45702, '없는집', 300],
  [45703, '없는집', 300],
];

async function frame(book: MemoryWorkbook, ...kinds: readonly TableKind[]): Promise<Frame> {
  const loaded = await loadFrame(
    book.port,
    { asOf },
    kinds.map((kind) => ({ kind, required: true })),
  );
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
}

const start: MemoryStart = { sheets: { 거래처: CUSTOMERS, 주문: ORDERS } };

const plan = (...columns: readonly ColumnsWrite[]): WritePlan => ({ title: 'Test', columns, sheets: [] });

test('orders refer to customers by code or by name, and customers that nobody knows are reported once each', async () => {
  const { tables, problems } = await frame(memoryWorkbook(start), 'Customers', 'Orders');
  expect(tables.Customers?.rows.map(({ key }) => key)).toEqual(['C1', 'C2', 'C3']);
  expect(tables.Orders?.rows.map(({ customer }) => customer)).toEqual(['C1', 'C2', '없는집', '없는집']);
  expect(problems).toEqual([
    expect.objectContaining({
      code: 'tables-unknown-customer',
      where: expect.objectContaining({ sheet: '주문', row: 4 }),
      args: expect.objectContaining({ customer: '없는집', count: 2 }),
    }),
  ]);
});

test('a required table that is missing, or lacks a column, is named', async () => {
  const book = memoryWorkbook({
    sheets: {
      Orders: [
        ['Order date', 'Customer', 'Note'],
        [45700, 'A', 'x'],
      ],
    },
  });
  const missing = await loadFrame(book.port, { asOf }, [{ kind: 'Stock', required: true }]);
  expect(missing).toMatchObject({
    ok: false,
    problems: [{ code: 'workflows-table-missing', args: { kind: 'Stock' } }],
  });
  const lacking = await loadFrame(book.port, { asOf }, [{ kind: 'Orders', required: true }]);
  expect(lacking).toMatchObject({
    ok: false,
    problems: [{ code: 'workflows-column-missing', args: { kind: 'Orders', field: 'amount' } }],
  });
});

test('orders on a sheet a year are read together', async () => {
  const header = ['Order date', 'Customer', 'Amount'];
  const book = memoryWorkbook({
    sheets: {
      'Orders 2024': [header, [45400, 'A', 1]],
      'Orders 2025': [header, [45700, 'A', 2], [45701, 'B', 3]],
    },
  });
  const { tables, problems } = await frame(book, 'Orders');
  expect(tables.Orders?.rows.map(({ amount }) => amount).sort()).toEqual([1, 2, 3]);
  expect(problems.map(({ code }) => code)).toEqual(['workflows-tables-joined']);
});

test('months that stand in a table of their own become the histories of the customer list', async () => {
  const book = memoryWorkbook({
    sheets: {
      Customers: [
        ['Customer code', 'Customer', 'Sales rep', 'Region', 'Channel'],
        ['A1', 'Blue Door', 'Kim', 'North', 'Shop'],
        ['A2', 'Red Door', 'Lee', 'South', 'Shop'],
      ],
      Monthly: [
        ['Customer', '2025-01', '2025-02', '2025-03'],
        ['Red Door', 1, N, 3],
        ['A1', 4, 5, 6],
      ],
    },
  });
  const { tables, problems } = await frame(book, 'Customers');
  expect(tables.Customers?.rows.map(({ key, history }) => [key, history])).toEqual([
    ['A1', [4, 5, 6]],
    ['A2', [1, null, 3]],
  ]);
  expect(tables.Customers?.mapping.periods.map(({ month }) => month)).toEqual([1, 2, 3]);
  expect(problems.map(({ code }) => code)).toEqual(['workflows-history-joined']);
});

test('sheets of ours are no tables of the team', async () => {
  const book = memoryWorkbook({
    sheets: { Mine: ORDERS },
    names: { 'Fieldsheet.Sheet.VisitPlan': 'Mine!A1' },
  });
  const { mappings } = await surveyTables(book.port, {});
  expect(mappings).toEqual([]);
});

test('own columns are written, read back into the rows, and written over in place', async () => {
  const book = memoryWorkbook(start);
  const columns = [{ id: 'Class', header: '등급 분류', format: 'text' as const }];
  const first = await frame(book, 'Customers');
  const table = first.tables.Customers;
  if (!table) throw new Error('no table');
  const applied = await book.port.apply(
    plan(
      ownColumnsWrite(
        table,
        columns,
        table.rows.map(({ key }) => ({ key, values: { Class: `${key}!` } })),
      ),
    ),
  );
  expect(applied).toMatchObject({
    ok: true,
    value: { cells: 4, addresses: ["'거래처'!D3:D5"] },
  });
  expect(book.values("'거래처'!A2:D5").map((row) => row[3])).toEqual(['등급 분류', 'C1!', 'C2!', 'C3!']);
  expect(book.names()).toEqual({ 'Fieldsheet.Column.Customers.Class': "'거래처'!D2" });

  const second = await frame(book, 'Customers');
  const again = second.tables.Customers;
  expect(again?.rows.map(({ own }) => own)).toEqual([{ Class: 'C1!' }, { Class: 'C2!' }, { Class: 'C3!' }]);
  expect(again?.mapping.headers.map(({ header }) => header)).toEqual(['거래처코드', '거래처명', '담당자']);
});

test('a row that somebody moves is found; one that somebody deletes stops the write and nothing changes', async () => {
  const book = memoryWorkbook(start);
  const { tables } = await frame(book, 'Customers');
  const table = tables.Customers;
  if (!table) throw new Error('no table');
  const write = ownColumnsWrite(
    table,
    [{ id: 'Class', header: 'Class', format: 'text' }],
    table.rows.map(({ key }) => ({ key, values: { Class: key } })),
  );
  book.insertRow('거래처', 4);
  expect(await book.port.apply(plan(write))).toMatchObject({ ok: true });
  expect(book.cell("'거래처'!D5")).toBe('C2');

  const other = memoryWorkbook(start);
  other.deleteRow('거래처', 4);
  const before = other.snapshot();
  expect(await other.port.apply(plan(write))).toMatchObject({
    ok: false,
    problems: [{ code: 'workflows-row-vanished', args: { key: 'C2' } }],
  });
  expect(other.snapshot()).toEqual(before);
});

test('a failure in the middle leaves the workbook as it was, and undo puts everything back', async () => {
  const book = memoryWorkbook(start);
  const before = book.snapshot();
  const { tables } = await frame(book, 'Customers');
  const table = tables.Customers;
  if (!table) throw new Error('no table');
  const write = plan(
    ownColumnsWrite(
      table,
      [{ id: 'Class', header: 'Class', format: 'text' }],
      table.rows.map(({ key }) => ({ key, values: { Class: key } })),
    ),
  );
  book.failAfter(2);
  expect(await book.port.apply(write)).toMatchObject({
    ok: false,
    problems: [{ code: 'workflows-write-failed' }],
  });
  expect(book.snapshot()).toEqual(before);
  const applied = await book.port.apply(write);
  if (!applied.ok) throw new Error('not applied');
  expect(await book.port.undo(applied.value.undo)).toMatchObject({
    ok: true,
    value: { cells: 4, problems: [] },
  });
  expect(book.snapshot()).toEqual(before);
});

test('results that have no room beside the table are read back from their own sheet', async () => {
  const book = memoryWorkbook({
    sheets: {
      Customers: [
        ['Customer code', 'Customer', N, 'Notes of the boss'],
        ['A1', 'Blue Door', N, 'x'],
        ['A2', 'Red Door', N, 'y'],
      ],
    },
  });
  const { tables } = await frame(book, 'Customers');
  const table = tables.Customers;
  if (!table) throw new Error('no table');
  const columns = [
    { id: 'Class', header: 'Class', format: 'text' as const },
    { id: 'Stability', header: 'Stability', format: 'decimal' as const },
  ];
  const applied = await book.port.apply(
    plan(
      ownColumnsWrite(
        table,
        columns,
        table.rows.map(({ key }) => ({ key, values: { Class: 'EI', Stability: 0.7 } })),
      ),
    ),
  );
  expect(applied).toMatchObject({ ok: true, value: { problems: [{ code: 'workflows-right-side-taken' }] } });
  expect(book.sheetNames()).toEqual(['Customers', 'Customers +']);
  const again = await frame(book, 'Customers');
  expect(again.tables.Customers?.rows.map(({ own }) => Object.values(own))).toEqual([
    ['EI', 0.7],
    ['EI', 0.7],
  ]);
});

test('a lone date column is no list of days off', async () => {
  const book = memoryWorkbook({
    sheets: {
      Sheet1: [
        ['Date', 'Price'],
        [45700, 1],
        [45701, 2],
      ],
    },
  });
  const { tables } = await frame(book);
  expect(tables).toEqual({});
  const loaded = await loadFrame(book.port, { asOf }, [{ kind: 'DaysOff' }]);
  expect(loaded.ok && loaded.value.tables.DaysOff).toBeUndefined();
});

test('a cancelled read rejects with an AbortError', async () => {
  const control = new AbortController();
  control.abort();
  await expect(
    loadFrame(memoryWorkbook(start).port, { asOf, control: { signal: control.signal } }, [
      { kind: 'Customers' },
    ]),
  ).rejects.toMatchObject({ name: 'AbortError' });
});

test('progress rises to its total', async () => {
  const seen: number[] = [];
  await loadFrame(
    memoryWorkbook(start).port,
    { asOf, control: { onProgress: ({ done, total }) => seen.push(done / total) } },
    [{ kind: 'Customers' }, { kind: 'Orders' }],
  );
  expect(seen.at(-1)).toBe(1);
  expect([...seen].sort((a, b) => a - b)).toEqual(seen);
});

test('a list of invoices tells what was sold where nobody keeps orders, and is left to the accounts otherwise', async () => {
  const invoices = [
    ['거래처명', '계산서일자', '만기일', '금액', '입금액'],
    ['가나상사', 45700, 45730, 100, 40],
    ['다라유통', 45701, 45731, 200, 0],
  ];
  const alone = memoryWorkbook({ sheets: { 거래처: CUSTOMERS, 채권: invoices } });
  const { tables } = await frame(alone, 'Customers', 'Orders');
  expect(tables.Orders?.rows.map(({ customer, amount }) => [customer, amount])).toEqual([
    ['C1', 100],
    ['C2', 200],
  ]);
  const both = memoryWorkbook({ sheets: { 거래처: CUSTOMERS, 주문: ORDERS, 채권: invoices } });
  const read = await frame(both, 'Orders', 'Invoices');
  expect(read.tables.Orders?.sheet).toBe('주문');
  expect(read.tables.Invoices?.rows.map(({ amount, paid }) => [amount, paid])).toEqual([
    [100, 40],
    [200, 0],
  ]);
});

test('a table made on demand is read although its sheet is ours; results of ours are not', async () => {
  const prices = [
    ['Date seen', 'Dealer', 'Product', 'Retail price'],
    [45700, 'North', 'Lager', 12],
  ];
  const book = memoryWorkbook({
    sheets: { 'Prices seen': prices, Report: prices },
    names: { 'Fieldsheet.Sheet.TablePrices': "'Prices seen'!A1", 'Fieldsheet.Sheet.PriceCheck': 'Report!A1' },
  });
  const { tables } = await frame(book, 'Prices');
  expect(tables.Prices?.sheet).toBe('Prices seen');
  expect(tables.Prices?.rows).toHaveLength(1);
});
