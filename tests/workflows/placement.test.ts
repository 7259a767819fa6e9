import type { CellBlock, CellValue } from '../../src/core/cell';
import type { TableOutline } from '../../src/workflows/ports';
import { placeColumns } from '../../src/workflows/placement';
import type { OwnedColumn } from '../../src/workflows/placement';
import type { ColumnsWrite } from '../../src/workflows/write-plan';

const N = null;
const SHEET = 'Customers';

function block(values: readonly (readonly CellValue[])[], extra: Partial<CellBlock> = {}): CellBlock {
  return {
    sheet: SHEET,
    row: 0,
    column: 0,
    rows: values.length,
    columns: values[0]?.length ?? 0,
    values,
    ...extra,
  };
}

const range = (columns: number, lastRow: number, headerRow = 0): ColumnsWrite['address'] => ({
  kind: 'range',
  sheet: SHEET,
  headerRow,
  firstColumn: 0,
  columns,
  lastRow,
});

function write(rows: ColumnsWrite['rows'], extra: Partial<ColumnsWrite> = {}): ColumnsWrite {
  return {
    table: 'Customers',
    address: range(2, 3),
    keyHeader: 'Code',
    columns: [
      { id: 'Class', header: 'Class', format: 'text' },
      { id: 'Stability', header: 'Stability', format: 'decimal' },
    ],
    rows,
    ...extra,
  };
}

const rows = [
  { key: 'A1', values: ['EI', 0.9] },
  { key: 'A2', values: ['EIV', 0.1] },
  { key: 'A3', values: ['EII', 0.4] },
];
const own = (id: string, column: number, row = 0): OwnedColumn => ({ id, sheet: SHEET, row, column });

test('new columns stand right of the team’s, and rows are found by key wherever they went', () => {
  const placement = placeColumns(write(rows), {
    block: block([
      ['Code', 'Name', N, N, N],
      ['A3', 'c', N, N, N],
      ['A1', 'a', N, N, N],
      ['A2', 'b', N, N, N],
    ]),
    owned: [],
    tables: [],
  });
  expect(placement.problems).toEqual([]);
  expect(
    placement.columns.map(({ id, isNew, column, headerRow, runs }) => ({
      id,
      isNew,
      column,
      headerRow,
      runs,
    })),
  ).toEqual([
    { id: 'Class', isNew: true, column: 2, headerRow: 0, runs: [{ row: 1, values: ['EII', 'EI', 'EIV'] }] },
    { id: 'Stability', isNew: true, column: 3, headerRow: 0, runs: [{ row: 1, values: [0.4, 0.9, 0.1] }] },
  ]);
  expect(placement.cells).toBe(8);
});

test('rows that the plan does not name are not touched', () => {
  const placement = placeColumns(write([rows[0], rows[2]].filter((row) => row !== undefined)), {
    block: block([
      ['Code', 'Name', N, N, N],
      ['A1', 'a', N, N, N],
      ['A2', 'b', N, N, N],
      ['A3', 'c', N, N, N],
    ]),
    owned: [],
    tables: [],
  });
  expect(placement.columns[0]?.runs).toEqual([
    { row: 1, values: ['EI'] },
    { row: 3, values: ['EII'] },
  ]);
});

test('own columns are written where they stand now, under the header that they have now', () => {
  const placement = placeColumns(write(rows), {
    block: block([
      ['Code', 'Stab', 'Name', 'Klasse', N, N],
      ['A1', 0.5, 'a', 'EI', N, N],
      ['A2', 0.1, 'b', N, N, N],
      ['A3', N, 'c', N, N, N],
    ]),
    owned: [own('Class', 3), own('Stability', 1)],
    tables: [],
  });
  expect(placement.columns.map(({ isNew, column, header }) => [isNew, column, header])).toEqual([
    [false, 3, 'Klasse'],
    [false, 1, 'Stab'],
  ]);
  expect(placement.cells).toBe(6);
});

test('a header row that moved down is found again', () => {
  const placement = placeColumns(write(rows), {
    block: block([
      ['Our customers', N, N, N, N],
      [N, N, N, N, N],
      ['Code', 'Name', N, N, N],
      ['A1', 'a', N, N, N],
      ['A2', 'b', N, N, N],
      ['A3', 'c', N, N, N],
    ]),
    owned: [],
    tables: [],
  });
  expect(placement.columns[0]).toMatchObject({
    headerRow: 2,
    runs: [{ row: 3, values: ['EI', 'EIV', 'EII'] }],
  });
});

describe('conflicts stop everything', () => {
  const base = [
    ['Code', 'Name', 'Class', N, N],
    ['A1', 'a', 'EI', N, N],
    ['A2', 'b', 'EII', N, N],
  ];

  test('a row that is gone', () => {
    const placement = placeColumns(write(rows), { block: block(base), owned: [own('Class', 2)], tables: [] });
    expect(placement.columns).toEqual([]);
    expect(placement.problems).toEqual([
      expect.objectContaining({ code: 'workflows-row-vanished', severity: 'error' }),
    ]);
  });

  test('an own cell that somebody changed since it was read', () => {
    const placement = placeColumns(write([{ key: 'A1', values: ['EIV', 0], before: ['EIII', null] }]), {
      block: block(base),
      owned: [own('Class', 2)],
      tables: [],
    });
    expect(placement.columns).toEqual([]);
    expect(placement.problems).toEqual([
      expect.objectContaining({
        code: 'workflows-own-cell-changed',
        where: expect.objectContaining({ address: 'C2' }),
      }),
    ]);
  });

  test('a key header that was renamed', () => {
    const placement = placeColumns(write(rows), {
      block: block([
        ['Number', 'Name', N, N, N],
        ['A1', 'a', N, N, N],
      ]),
      owned: [],
      tables: [],
    });
    expect(placement.problems).toEqual([
      expect.objectContaining({ code: 'workflows-header-missing', severity: 'error' }),
    ]);
  });
});

test('a key that stands twice is written once, with a warning', () => {
  const placement = placeColumns(write([{ key: 'A1', values: ['EI', 1] }]), {
    block: block([
      ['Code', 'Name', N, N, N],
      ['A1', 'a', N, N, N],
      ['a1', 'again', N, N, N],
    ]),
    owned: [],
    tables: [],
  });
  expect(placement.columns[0]?.runs).toEqual([{ row: 1, values: ['EI'] }]);
  expect(placement.problems).toEqual([
    expect.objectContaining({ code: 'workflows-key-ambiguous', severity: 'warning' }),
  ]);
});

test('when the right side is taken the results go to a sheet of ours, and no cell of the team is named', () => {
  const placement = placeColumns(write(rows), {
    block: block([
      ['Code', 'Name', N, N, N],
      ['A1', 'a', N, 'note', N],
      ['A2', 'b', N, N, N],
      ['A3', 'c', N, N, N],
    ]),
    owned: [],
    tables: [],
  });
  expect(placement.columns).toEqual([]);
  expect(placement.fallback?.id).toBe('ResultsCustomers');
  expect(placement.fallback?.blocks[1]?.values).toEqual([
    ['A1', 'EI', 0.9],
    ['A2', 'EIV', 0.1],
    ['A3', 'EII', 0.4],
  ]);
  expect(placement.problems.map(({ code, severity }) => [code, severity])).toEqual([
    ['workflows-right-side-taken', 'warning'],
  ]);
});

test('a neighbouring table or a merged cell to the right counts as taken', () => {
  const free = [
    ['Code', 'Name', N, N, N],
    ['A1', 'a', N, N, N],
    ['A2', 'b', N, N, N],
    ['A3', 'c', N, N, N],
  ];
  const area = { sheet: SHEET, row: 2, column: 3, rows: 3, columns: 2 };
  const neighbour: TableOutline = { name: 'Other', sheet: SHEET, area, headers: [], totalRow: false };
  expect(
    placeColumns(write(rows), { block: block(free), owned: [], tables: [neighbour] }).fallback,
  ).toBeDefined();
  const merges = [{ row: 0, column: 2, rows: 1, columns: 2 }];
  expect(
    placeColumns(write(rows), { block: block(free, { merges }), owned: [], tables: [] }).fallback,
  ).toBeDefined();
});

test('an Excel table grows to the right, its total row is not written, and a header that exists gets a number', () => {
  const values = [
    ['Code', 'class', N, N, N],
    ['A1', 'x', N, N, N],
    ['A2', 'y', N, N, N],
    ['A3', 'z', N, N, N],
    ['A1', 'sum', N, N, N],
  ];
  const table: TableOutline = {
    name: 'T',
    sheet: SHEET,
    area: { sheet: SHEET, row: 0, column: 0, rows: 5, columns: 2 },
    headers: ['Code', 'class'],
    totalRow: true,
  };
  const placement = placeColumns(write(rows, { address: { kind: 'table', name: 'T', sheet: SHEET } }), {
    block: block(values),
    owned: [],
    table,
    tables: [table],
  });
  expect(placement.problems).toEqual([]);
  expect(placement.tableArea).toEqual({ row: 0, column: 0, rows: 5, columns: 4 });
  expect(
    placement.columns.map(({ header, column, runs }) => [header, column, runs[0]?.values.length]),
  ).toEqual([
    ['Class 2', 2, 3],
    ['Stability', 3, 3],
  ]);
});

test('rows that are told by several columns are found by all of them', () => {
  const placement = placeColumns(
    write([{ key: 'Lantern · Tea · 45730', values: ['low', 1] }], {
      address: range(3, 2),
      keyHeader: 'Dealer',
      keyHeaders: ['Dealer', 'Product', 'Date'],
    }),
    {
      block: block([
        ['Dealer', 'Product', 'Date', N, N, N],
        ['Lantern', 'Tea', 45700, N, N, N],
        ['Lantern', 'Tea', 45730, N, N, N],
      ]),
      owned: [],
      tables: [],
    },
  );
  expect(placement.columns[0]?.runs).toEqual([{ row: 2, values: ['low'] }]);
});
