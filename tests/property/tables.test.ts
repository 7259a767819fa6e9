import fc from 'fast-check';
import type { CellBlock, CellValue } from '../../src/core/cell';
import { MAX_SERIAL } from '../../src/core/serial-date';
import { decodeTable } from '../../src/tables/decode';
import { encodeRows } from '../../src/tables/encode';
import { FIELDS, TABLE_KINDS } from '../../src/tables/fields';
import { findTables, locateTables } from '../../src/tables/find-tables';
import { mapColumns } from '../../src/tables/map-columns';
import { headerId } from '../../src/tables/normalise-header';
import { parseDate, parseNumber } from '../../src/tables/parse-cell';
import { parseWeekdays } from '../../src/tables/parse-words';
import type { OrderRow, VisitRow } from '../../src/tables/rows';
import { placeColumns } from '../../src/workflows/placement';

const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom({ error: '#N/A' }, { error: '#REF!' }),
  fc.constantFrom(
    '합계',
    '2025-01',
    '3/5/2025',
    '1,234',
    '(5)',
    '월,수',
    '9:00-18:00',
    'yes',
    '거래처명',
    'Amount',
    '日期',
  ),
);

function blockOf(values: readonly (readonly CellValue[])[], columns: number): CellBlock {
  return { sheet: 'S', row: 1, column: 0, rows: values.length, columns, values };
}

test('no cells, however odd, make finding or decoding throw, and every row that is no good is named', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...TABLE_KINDS),
      fc.array(fc.array(anyCell, { minLength: 6, maxLength: 6 }), { maxLength: 12 }),
      fc.infiniteStream(fc.nat()),
      (kind, values, picks) => {
        const fields = FIELDS[kind];
        const headers = Array.from({ length: 6 }, () => {
          const field = fields[(picks.next().value ?? 0) % fields.length];
          return field?.synonyms[(picks.next().value ?? 0) % field.synonyms.length] ?? '';
        });
        const columns = headers.map((header, index) => ({
          header,
          cell: header,
          cells: values.map((row): CellValue => row[index] ?? null),
        }));
        const block = blockOf(values, 6);
        const decoded = decodeTable(kind, block, mapColumns(kind, columns), { headers, asOf: 45800 });
        const blank = values.filter((row) =>
          row.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === '')),
        );
        expect(decoded.rows.length + decoded.setAside + decoded.ignored + blank.length).toBe(values.length);
        const errors = decoded.problems.filter(({ severity }) => severity === 'error');
        expect(errors.length).toBeGreaterThanOrEqual(decoded.setAside > 0 ? 1 : 0);
        for (const { where } of errors) expect(where?.address).toMatch(/^[A-F]\d+$/);
        const sheet = { ...block, row: 0, rows: values.length + 1, values: [headers, ...values] };
        findTables(
          locateTables(
            { sheets: [{ name: 'S', used: sheet }], tables: [] },
            { sheets: [sheet], tables: new Map() },
          ),
        );
      },
    ),
    { numRuns: 800 },
  );
});

test('a number survives being written as text with separators, currency and sign', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.constantFrom('', '₩', '$', '¥'),
      fc.constantFrom('lead', 'brackets', 'trail'),
      (n, currency, form) => {
        const digits = currency + Math.abs(n).toLocaleString('en-US');
        const text =
          n >= 0
            ? digits
            : form === 'lead'
              ? `-${digits}`
              : form === 'brackets'
                ? `(${digits})`
                : `${digits}-`;
        expect(parseNumber(text)).toMatchObject({ value: n });
      },
    ),
    { numRuns: 2000 },
  );
});

test('a number is read alike in full and half width', () => {
  const wide = (text: string) => [...text].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join('');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), (n) => {
      expect(parseNumber(wide(String(n)))).toMatchObject({ value: n });
    }),
  );
});

test('a parsed number or date is always finite and in range', () => {
  fc.assert(
    fc.property(anyCell, (cell) => {
      const number = parseNumber(cell);
      if ('value' in number) expect(Number.isFinite(number.value)).toBe(true);
      const date = parseDate(cell, 'day-first');
      if ('value' in date) {
        expect(Number.isInteger(date.value)).toBe(true);
        expect(date.value).toBeLessThanOrEqual(MAX_SERIAL);
      }
    }),
    { numRuns: 5000 },
  );
});

test('weekdays are ascending, each once, whatever the separators', () => {
  const days = ['월', '화', '수', '목', '금', '토', '일'];
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      fc.constantFrom(',', ' ', '·', '/', ''),
      (list, separator) => {
        const parsed = parseWeekdays(list.map((day) => days[day - 1]).join(separator));
        expect(parsed).toEqual({ value: [...new Set(list)].sort((a, b) => a - b) });
      },
    ),
  );
});

test('a header is the same in any case, width and spacing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('거래처코드', 'Customer no', '订单日期', 'Ship to'),
      fc.constantFrom(' ', '\n', '  ', '_', '. '),
      (header, gap) => {
        const spaced = [...header].join(gap);
        expect(headerId(spaced.toUpperCase())).toBe(headerId(header));
      },
    ),
  );
});

const name = fc.string({ unit: fc.constantFrom(...'가나다라ABCxyz客户'), minLength: 1, maxLength: 8 });

test('rows that are written out decode to the same rows', () => {
  const order = fc.record(
    {
      customer: name,
      date: fc.integer({ min: 40000, max: 50000 }),
      amount: fc.integer({ min: -1e6, max: 1e6 }),
      margin: fc.integer({ min: -1e6, max: 1e6 }),
      product: name,
    },
    { requiredKeys: ['customer', 'date', 'amount'] },
  );
  fc.assert(
    fc.property(fc.array(order, { minLength: 1, maxLength: 20 }), (orders) => {
      const rows: OrderRow[] = orders.map((fields, index) => ({
        place: { sheet: 'S', row: index + 2 },
        ...fields,
      }));
      const fields = ['customerCode', 'date', 'amount', 'margin', 'sku'];
      const values = encodeRows('Orders', rows, fields);
      const mapping = mapColumns(
        'Orders',
        ['Customer code', 'Order date', 'Amount', 'Gross margin', 'SKU'].map((header) => ({
          header,
          cell: header,
          cells: [],
        })),
      );
      const decoded = decodeTable('Orders', blockOf(values, 5), mapping);
      expect(decoded.problems).toEqual([]);
      expect(decoded.rows).toEqual(rows);
    }),
    { numRuns: 500 },
  );
  const visit = fc.record({
    customer: name,
    date: fc.integer({ min: 40000, max: 50000 }),
    rep: name,
    order: fc.integer({ min: 1, max: 30 }),
    arrival: fc.integer({ min: 1, max: 1439 }),
    status: fc.constantFrom<NonNullable<VisitRow['status']>>('planned', 'confirmed', 'done', 'missed'),
  });
  fc.assert(
    fc.property(fc.array(visit, { minLength: 1, maxLength: 20 }), (visits) => {
      const rows = visits.map((fields, index) => ({
        place: { sheet: 'S', row: index + 2 },
        key: '',
        ...fields,
      }));
      const values = encodeRows('Visits', rows, [
        'date',
        'customerCode',
        'rep',
        'order',
        'arrival',
        'status',
      ]);
      const mapping = mapColumns(
        'Visits',
        ['Visit date', 'Customer code', 'Rep', 'Stop', 'Arrival', 'Status'].map((header) => ({
          header,
          cell: header,
          cells: [],
        })),
      );
      const decoded = decodeTable('Visits', blockOf(values, 6), mapping);
      expect(decoded.problems).toEqual([]);
      expect(decoded.rows.map((row) => ({ ...row, key: '' }))).toEqual(rows);
    }),
    { numRuns: 500 },
  );
});

test('placing writes each named row’s value in that row, in any order of rows, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 30 }),
      fc.infiniteStream(fc.boolean()),
      (keys, coins) => {
        const named = keys.filter(() => coins.next().value === true);
        const values: CellValue[][] = [
          ['Code', 'Name', null, null],
          ...keys.map((key) => [`K${key}`, 'x', null, null]),
        ];
        const placement = placeColumns(
          {
            table: 'Customers',
            address: {
              kind: 'range',
              sheet: 'S',
              headerRow: 0,
              firstColumn: 0,
              columns: 2,
              lastRow: keys.length,
            },
            keyHeader: 'Code',
            columns: [{ id: 'Class', header: 'Class', format: 'text' }],
            rows: [...named].reverse().map((key) => ({ key: `k${key}`, values: [key] })),
          },
          {
            block: { sheet: 'S', row: 0, column: 0, rows: values.length, columns: 4, values },
            owned: [],
            tables: [],
          },
        );
        const written = new Map<number, unknown>();
        for (const { row, values: cells } of placement.columns[0]?.runs ?? [])
          cells.forEach((cell, index) => written.set(row + index, cell));
        expect(written).toEqual(
          new Map(keys.flatMap((key, index) => (named.includes(key) ? [[index + 1, key] as const] : []))),
        );
      },
    ),
    { numRuns: 1000 },
  );
});
