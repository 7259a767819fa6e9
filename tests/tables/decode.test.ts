import type { CellBlock, CellValue } from '../../src/core/cell';
import { parseIso } from '../../src/core/serial-date';
import { decodeTable } from '../../src/tables/decode';
import type { DecodeOptions } from '../../src/tables/decode';
import { mapColumns } from '../../src/tables/map-columns';
import { headerText } from '../../src/tables/normalise-header';
import type { TableKind } from '../../src/tables/rows';

const N = null;

/** Decodes a table whose header stands in row 1 of a sheet. */
function decode<K extends TableKind>(
  kind: K,
  [headers = [], ...rows]: readonly (readonly CellValue[])[],
  options: DecodeOptions & { readonly merges?: CellBlock['merges'] } = {},
) {
  const columns = headers.map((header, index) => ({
    header: headerText(header),
    cell: header,
    cells: rows.map((row): CellValue => row[index] ?? null),
  }));
  const block: CellBlock = {
    sheet: 'Data',
    row: 1,
    column: 0,
    rows: rows.length,
    columns: headers.length,
    values: rows.map((row) => headers.map((_, index) => row[index] ?? null)),
    merges: options.merges ?? [],
  };
  return decodeTable(kind, block, mapColumns(kind, columns), {
    headers: headers.map(headerText),
    ...options,
  });
}

const codes = (
  problems: readonly { readonly code: string; readonly where?: { readonly address?: string } }[],
) => problems.map(({ code, where }) => `${code} ${where?.address ?? ''}`.trim());

test('all problems come at once, each with its cell, and the good rows stay', () => {
  const { rows, problems, setAside } = decode('Orders', [
    ['Order date', 'Customer', 'Amount'],
    [45700, 'Blue Door', 100],
    ['soon', 'Blue Door', 100],
    [45701, N, 100],
    [45702, 'Blue Door', 'lots'],
    [45703, 'Blue Door', N],
    [45704, 'Blue Door', '1,200'],
    [45705, 'Blue Door', { error: '#REF!' }],
    ['3/5/2025', 'Blue Door', -50],
  ]);
  expect(rows.map(({ place, amount }) => [place.row, amount])).toEqual([
    [2, 100],
    [7, 1200],
  ]);
  expect(setAside).toBe(6);
  expect(codes(problems).sort()).toEqual([
    'tables-ambiguous-date A9',
    'tables-error-cell C8',
    'tables-missing-amount C6',
    'tables-missing-customer B4',
    'tables-not-a-date A3',
    'tables-not-a-number C5',
    'tables-number-as-text C7',
  ]);
});

test('a wrong cell of a field that is not needed leaves the field unknown and the row in place', () => {
  const { rows, problems } = decode('Customers', [
    ['거래처코드', '거래처명', '위도', '경도', '방문요일', '방문금지'],
    ['C1', '가나상사', 137.5, 127, '월,수', 'X'],
    ['C2', '다라유통', 37.5, 127, '아무때나', 'O'],
  ]);
  expect(rows[0]).toMatchObject({ key: 'C1', weekdays: [1, 3], doNotContact: false });
  expect(rows[0]).not.toHaveProperty('latitude');
  expect(rows[1]).toMatchObject({ latitude: 37.5, longitude: 127, doNotContact: true });
  expect(codes(problems)).toEqual(['tables-out-of-range C2', 'tables-not-weekdays E3']);
});

test('the first of two rows with one key counts, whatever its case; the later ones are set aside', () => {
  const { rows, problems } = decode('Customers', [
    ['Customer code', 'Customer'],
    ['A1', 'Blue Door'],
    ['a1 ', 'Blue Door again'],
    ['A2', 'Red Door'],
    [N, 'No code'],
  ]);
  expect(rows.map(({ key, name }) => [key, name])).toEqual([
    ['A1', 'Blue Door'],
    ['A2', 'Red Door'],
  ]);
  expect(problems).toEqual([
    expect.objectContaining({
      code: 'tables-duplicate-key',
      args: expect.objectContaining({ first: 2, value: 'a1' }),
    }),
    expect.objectContaining({ code: 'tables-missing-key' }),
  ]);
});

test('total rows, repeated headers, remarks and blank rows are no data', () => {
  const { rows, ignored, problems } = decode('Customers', [
    ['거래처명', '담당자', '1월', '2월', '3월'],
    ['가나상사', '김민수', 1, 2, 3],
    ['서울 소계', N, 1, 2, 3],
    [N, N, N, N, N],
    ['거래처명', '담당자', '1월', '2월', '3월'],
    ['다라유통', '이영희', 4, 5, 6],
    ['합 계', N, 5, 7, 9],
    ['※ 단위: 원', N, N, N, N],
  ]);
  expect(rows.map(({ key }) => key)).toEqual(['가나상사', '다라유통']);
  expect(ignored).toBe(4);
  expect(codes(problems)).toEqual([
    'tables-total-row-ignored',
    'tables-header-row-ignored',
    'tables-note-row-ignored',
  ]);
});

test('history is oldest first, blanks are null, months without a column are null, months to come are left out', () => {
  const { rows } = decode(
    'Customers',
    [
      ['Customer', '2025-04', '2025-02', '2025-01', '2025-05', '2025-06', '2025-12'],
      ['Blue Door', '(40)', N, 10, 0, N, N],
      ['Red Door', N, N, N, 5, N, N],
    ],
    { asOf: parseIso('2025-06-15') ?? 0 },
  );
  expect(rows[0]?.history).toEqual([10, null, null, -40, 0]);
  expect(rows[1]?.history).toEqual([null, null, null, null, 5]);
});

test('a cell merged downwards counts for who and when, never for how much', () => {
  const { rows, problems } = decode(
    'Orders',
    [
      ['Order date', 'Customer', 'Amount'],
      [45700, 'Blue Door', 100],
      [N, N, 200],
      [N, N, N],
    ],
    {
      merges: [
        { row: 1, column: 0, rows: 3, columns: 1 },
        { row: 1, column: 1, rows: 3, columns: 1 },
        { row: 2, column: 2, rows: 2, columns: 1 },
      ],
    },
  );
  expect(rows.map(({ date, customer, amount }) => [date, customer, amount])).toEqual([
    [45700, 'Blue Door', 100],
    [45700, 'Blue Door', 200],
  ]);
  expect(codes(problems)).toContain('tables-merged-cells A3');
});

test('one dated text that can only be day first tells how to read the others of its column', () => {
  const { rows, problems } = decode('Orders', [
    ['Order date', 'Customer', 'Amount'],
    ['25/3/2025', 'Blue Door', 1],
    ['3/5/2025', 'Blue Door', 2],
  ]);
  expect(rows.map(({ date }) => date)).toEqual([parseIso('2025-03-25'), parseIso('2025-05-03')]);
  expect(problems).toEqual([
    expect.objectContaining({
      code: 'tables-date-as-text',
      args: expect.objectContaining({ count: 2, order: 'day-first' }),
    }),
  ]);
});

test('stock rows are told by dealer, product and day', () => {
  const { rows, problems } = decode('Stock', [
    ['Dealer', 'Product', 'Count date', 'Opening stock', 'Purchases', 'Closing stock', 'Own product'],
    ['Lantern', 'Tea', 45700, 10, 20, 5, 'yes'],
    ['Lantern', 'Tea', 45730, 5, 20, 8, 'yes'],
    ['Lantern', 'Tea', 45730, 5, 20, 9, 'competitor'],
  ]);
  expect(rows.map(({ key, closing, ownProduct }) => [key, closing, ownProduct])).toEqual([
    ['Lantern · Tea · 45700', 5, true],
    ['Lantern · Tea · 45730', 8, true],
  ]);
  expect(codes(problems)).toEqual(['tables-duplicate-key A4']);
});

test('prospects keep unknown apart from zero', () => {
  const { rows } = decode('Prospects', [
    ['Prospect', 'Trust', 'Influence', 'Ability to pay', 'Margin rate', 'Expected order date'],
    ['Sunny', 4, 0, 'strong', '25%', 45700],
    ['Maple', N, '?', N, N, N],
  ]);
  expect(rows[0]).toMatchObject({ abilityToPay: 'strong', marginRate: 0.25, expectedDate: 45700 });
  expect(rows[0]?.desire).toEqual([null, null, null, 4, null]);
  expect(rows[0]?.conditions).toEqual([null, null, null, 0, null]);
  expect(rows[1]?.conditions).toEqual([null, null, null, null, null]);
  expect(rows[1]).not.toHaveProperty('marginRate');
});

test('many equal problems are counted, not listed without end', () => {
  const { problems } = decode('Orders', [
    ['Order date', 'Customer', 'Amount'],
    ...Array.from({ length: 1000 }, (_, index) => [45700 + (index % 30), 'Blue Door', index < 500 ? 'x' : 1]),
  ]);
  expect(problems.filter(({ code }) => code === 'tables-not-a-number')).toHaveLength(200);
  expect(problems.find(({ code }) => code === 'tables-more-alike')?.args).toMatchObject({ count: 300 });
});
