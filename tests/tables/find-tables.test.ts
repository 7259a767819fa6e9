import type { CellBlock, CellValue } from '../../src/core/cell';
import { findTables, locateTables } from '../../src/tables/find-tables';
import type { FindOptions } from '../../src/tables/find-tables';
import type { TableCandidate } from '../../src/tables/mapping';
import type { TableKind } from '../../src/tables/rows';

const N = null;

function block(
  sheet: string,
  values: readonly (readonly CellValue[])[],
  merges: CellBlock['merges'] = [],
): CellBlock {
  const columns = Math.max(...values.map((row) => row.length));
  return {
    sheet,
    row: 0,
    column: 0,
    rows: values.length,
    columns,
    values: values.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? null)),
    merges,
  };
}

function find(blocks: readonly CellBlock[], options: FindOptions = {}): readonly TableCandidate[] {
  return findTables(
    locateTables(
      { sheets: blocks.map((used) => ({ name: used.sheet, used })), tables: [] },
      { sheets: blocks, tables: new Map() },
      options,
    ),
    options,
  );
}

const best = (found: readonly TableCandidate[], kind: TableKind) =>
  found.find(({ mapping }) => mapping.kind === kind && mapping.missing.length === 0);
const fields = (candidate: TableCandidate | undefined) =>
  Object.fromEntries(candidate?.mapping.fields.map(({ field, header }) => [field, header]) ?? []);

const customers = block('Sheet1', [
  ['거래처 현황', N, N, N],
  [N, N, N, N],
  ['거래처\n코드', '거래처명', '담당자', '지역'],
  ['C1', '가나상사', '김민수', '서울'],
  ['C2', '다라유통', '이영희', '부산'],
]);
const orders = block('Sheet2', [
  ['订单日期', '客户编号', '客户名称', '金额（元）', '毛利'],
  [45700, 'K1', '甲', 100, 20],
  [45701, 'K1', '甲', 120, 22],
  [45702, 'K2', '乙', 90, 11],
]);

test('a table is known by its headers below title and blank rows, in three languages, whatever the sheet is called', () => {
  const english = block('Data', [
    ['Account No.', 'CUSTOMER', 'Sales Rep', 'Territory'],
    ['A1', 'Blue Door', 'Kim', 'North'],
  ]);
  const [korean] = find([customers]);
  expect(korean?.mapping.kind).toBe('Customers');
  expect(korean?.headerRow).toBe(2);
  expect(fields(korean)).toEqual({ code: '거래처 코드', name: '거래처명', rep: '담당자', region: '지역' });
  const [chinese] = find([orders]);
  expect(chinese?.mapping.kind).toBe('Orders');
  expect(fields(chinese)).toEqual({
    date: '订单日期',
    customerCode: '客户编号',
    customer: '客户名称',
    amount: '金额（元）',
    margin: '毛利',
  });
  expect(fields(find([english])[0])).toEqual({
    code: 'Account No.',
    name: 'CUSTOMER',
    rep: 'Sales Rep',
    region: 'Territory',
  });
});

test('a header of two rows is joined, and its months carry the year of the row above', () => {
  const sheet = block(
    '거래처',
    [
      ['거래처코드', '거래처명', '2024년', N, '2025년', N],
      [N, N, '11월', '12월', '1월', '2월'],
      ['C1', '가나상사', 1, 2, 3, 4],
      ['C2', '다라유통', 5, 6, 7, 8],
    ],
    [
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 1, rows: 2, columns: 1 },
      { row: 0, column: 2, rows: 1, columns: 2 },
      { row: 0, column: 4, rows: 1, columns: 2 },
    ],
  );
  const found = best(find([sheet]), 'Customers');
  expect(found?.headerRow).toBe(1);
  expect(fields(found)).toEqual({ code: '거래처코드', name: '거래처명' });
  expect(found?.mapping.periods.map(({ year, month, index }) => [year, month, index])).toEqual([
    [2024, 11, 2],
    [2024, 12, 3],
    [2025, 1, 4],
    [2025, 2, 5],
  ]);
});

test('two tables on one sheet, side by side or below each other, are two tables', () => {
  const beside = block('Team', [
    ['Sales rep', 'Visits per day', N, 'Date', 'Holiday'],
    ['Kim', 8, N, 45700, 'Founding day'],
    ['Lee', 9, N, 45710, 'Training'],
  ]);
  const below = block('Team', [
    ['Sales rep', 'Visits per day'],
    ['Kim', 8],
    [N, N],
    ['Day off', 'Reason'],
    [45700, 'Training'],
  ]);
  expect(best(find([beside]), 'Reps')?.data).toMatchObject({ row: 1, rows: 2, column: 0, columns: 2 });
  expect(best(find([beside]), 'DaysOff')?.data).toMatchObject({ row: 1, rows: 2, column: 3, columns: 2 });
  expect(best(find([below]), 'Reps')?.data).toMatchObject({ row: 1, rows: 2 });
  expect(best(find([below]), 'DaysOff')?.data).toMatchObject({ row: 4, rows: 1 });
});

test('content decides where headers alone do not: numbers are no names, words are no amounts', () => {
  const sheet = block('x', [
    ['Date', 'Customer', 'Sales', 'Amount'],
    [45700, 'Blue Door', 'Kim', 100],
    [45701, 'Blue Door', 'Lee', 120],
  ]);
  expect(fields(best(find([sheet]), 'Orders'))).toMatchObject({ rep: 'Sales', amount: 'Amount' });
  const numeric = block('x', [
    ['Date', 'Customer', 'Sales'],
    [45700, 'Blue Door', 100],
    [45701, 'Blue Door', 120],
  ]);
  expect(fields(best(find([numeric]), 'Orders'))).toMatchObject({ amount: 'Sales' });
});

test('a chosen column wins over what was found, and "no column" is kept', () => {
  const found = find([customers], {
    chosen: [{ kind: 'Customers', fields: { rep: '지역', region: null } }],
  })[0];
  expect(fields(found)).toEqual({ code: '거래처 코드', name: '거래처명', rep: '지역' });
  expect(found?.mapping.fields.find(({ field }) => field === 'rep')).toMatchObject({
    source: 'chosen',
    confidence: 1,
  });
});

test('a remembered column that is gone is looked for again', () => {
  const found = find([customers], {
    remembered: [{ kind: 'Customers', table: 'sheet1', fields: { rep: '영업 담당', name: '거래처명' } }],
  })[0];
  expect(found?.mapping.fields.find(({ field }) => field === 'rep')).toMatchObject({
    header: '담당자',
    source: 'auto',
  });
  expect(found?.mapping.fields.find(({ field }) => field === 'name')).toMatchObject({ source: 'remembered' });
});

test('columns of ours are never part of the team’s table', () => {
  const sheet = block('Customers', [
    ['Customer code', 'Customer', 'Class', 'Class reason'],
    ['A1', 'Blue Door', 'EI', 'high'],
  ]);
  const [found] = find([sheet], { ownColumns: new Map([['Customers', new Set([2, 3])]]) });
  expect(found?.headers).toEqual(['Customer code', 'Customer']);
});

test('a summary by region is no customer list', () => {
  const pivot = block('Summary', [
    ['Region', 'Jan', 'Feb', 'Mar', 'Total'],
    ['North', 1, 2, 3, 6],
    ['South', 2, 2, 3, 7],
  ]);
  expect(best(find([pivot]), 'Customers')).toBeUndefined();
});

test('a table without a needed column says which', () => {
  const sheet = block('Orders', [
    ['Order date', 'Customer', 'Quantity'],
    [45700, 'Blue Door', 3],
  ]);
  const found = find([sheet]).find(({ mapping }) => mapping.kind === 'Orders');
  expect(found?.mapping.missing).toEqual([['amount']]);
});
