import { cellAddress } from '../core/address';
import type { Area, CellBlock, CellInput, CellValue, SheetArea } from '../core/cell';
import { isBlank, isCellError } from '../core/cell';
import type { Problem } from '../core/problem';
import { error, warning } from '../core/problem';
import { headerId } from '../tables/normalise-header';
import { keyId, rowKey } from '../tables/key';
import { resultColumnName } from './sheet-table';
import type { TableOutline, WorkbookOutline } from './ports';
import type { BlockWrite, CellFormat, ColumnsWrite, OwnColumn, SheetWrite } from './write-plan';
import { columnOwnerName } from './write-plan';

/** Where a column of ours stands now: the area of its ownership name. */
export interface OwnedColumn {
  readonly id: string;
  readonly sheet: string;
  /** 0-based sheet row of the header cell. */
  readonly row: number;
  /** 0-based sheet column. */
  readonly column: number;
}

/** The team's table as it is just before the write. */
export interface PlacementInput {
  /** Freshly read cells of `placementArea`. */
  readonly block: CellBlock;
  readonly owned: readonly OwnedColumn[];
  /** Set when the address is an Excel table. */
  readonly table?: TableOutline;
  /** Every Excel table of the workbook; ours beside them must not touch a neighbour. */
  readonly tables: readonly TableOutline[];
}

/** Cells below each other that get values. */
export interface CellRun {
  /** 0-based sheet row of the first value. */
  readonly row: number;
  readonly values: readonly CellInput[];
}

/** One own column with the exact cells to write. */
export interface PlacedColumn {
  readonly id: string;
  /** Header text; for a column that is there already what its header cell holds now. */
  readonly header: string;
  readonly isNew: boolean;
  readonly headerRow: number;
  /** 0-based sheet column. */
  readonly column: number;
  readonly format: CellFormat;
  readonly runs: readonly CellRun[];
  /** First and last data row of the table (0-based), for formats of a new column. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** What has to be written for one `ColumnsWrite`. */
export interface Placement {
  readonly sheet: string;
  readonly columns: readonly PlacedColumn[];
  /** New area of the Excel table (header to total row) when it has to grow to the right. */
  readonly tableArea?: Area;
  /** Set instead of `columns` when the cells to the right of the table are taken. */
  readonly fallback?: SheetWrite;
  /** Values to write, headers of new columns included. */
  readonly cells: number;
  /** Errors are conflicts: nothing may be written. Warnings go into the report. */
  readonly problems: readonly Problem[];
}

/** Id of the own sheet that takes the results of a table whose right side is taken. */
export function fallbackSheetId(table: string): string {
  return `Results${table}`;
}

/** Own columns of a kind of table as the ownership names of the workbook tell. */
export function ownedColumns(outline: WorkbookOutline, table: string): readonly OwnedColumn[] {
  const prefix = columnOwnerName(table, '').toLowerCase();
  return outline.names.flatMap(({ name, area }) =>
    area && name.toLowerCase().startsWith(prefix)
      ? [{ id: name.slice(prefix.length), sheet: area.sheet, row: area.row, column: area.column }]
      : [],
  );
}

/**
 * The area that `placeColumns` must be given, read just before the write: a table with the cells to its right that new
 * columns would take, or everything of the sheet for a plain header row (it may have moved).
 * @returns undefined when the table or its sheet is gone
 */
export function placementArea(write: ColumnsWrite, outline: WorkbookOutline): SheetArea | undefined {
  const { address } = write;
  const spare = write.columns.length + 1;
  if (address.kind === 'table') {
    const table = outline.tables.find(({ name }) => name.toLowerCase() === address.name.toLowerCase());
    return table && { ...table.area, sheet: table.sheet, columns: table.area.columns + spare };
  }
  const used = outline.sheets.find(({ name }) => name === address.sheet)?.used;
  if (!used) return undefined;
  const left = Math.min(used.column, address.firstColumn);
  const right = Math.max(used.column + used.columns, address.firstColumn + address.columns) + spare;
  return { sheet: address.sheet, row: used.row, rows: used.rows, column: left, columns: right - left };
}

interface Located {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  /** First sheet column behind the table and the own columns that already stand there. */
  readonly nextColumn: number;
  readonly keys: readonly number[];
  /** Headers in the header row, by sheet column. */
  readonly headers: ReadonlyMap<number, string>;
}

/**
 * Finds the rows again by key in freshly read cells and says which cell gets which value. Pure: the adapters read, call
 * this, and write what it answers; both therefore place and refuse alike.
 */
export function placeColumns(write: ColumnsWrite, input: PlacementInput): Placement {
  const { block } = input;
  const cell = (row: number, column: number): CellValue =>
    block.values[row - block.row]?.[column - block.column] ?? null;
  const located = locate(write, input, cell);
  if (!located) {
    return stop(block.sheet, [
      error('workflows-header-missing', {
        where: { sheet: block.sheet, column: write.keyHeader },
        args: { header: keyHeaders(write).join(', ') },
      }),
    ]);
  }
  const problems: Problem[] = [];
  const rows = rowsByKey(write, located, block.sheet, spreadDown(block, cell), problems);
  const owned = new Map(
    input.owned
      .filter(
        (own) =>
          own.sheet === block.sheet && own.row === located.headerRow && own.column >= located.firstColumn,
      )
      .map((own) => [own.id.toLowerCase(), own]),
  );
  const fresh = write.columns.filter((column) => !owned.has(column.id.toLowerCase()));
  if (fresh.length > 0 && rightSideTaken(located, fresh.length, input, cell)) {
    const conflicts = problems.filter(({ severity }) => severity === 'error');
    if (conflicts.length > 0) return stop(block.sheet, conflicts);
    return fallback(write, block.sheet, problems);
  }
  const taken = new Set([...located.headers.values()].map(headerId));
  let next = located.nextColumn;
  const columns = write.columns.map((column, index): PlacedColumn => {
    const own = owned.get(column.id.toLowerCase());
    const at = own?.column ?? next++;
    const runs = columnRuns(write, index, rows, own ? at : undefined, cell, (row) =>
      problems.push(
        error('workflows-own-cell-changed', {
          where: { sheet: block.sheet, address: cellAddress(row, at), row: row + 1, column: column.header },
        }),
      ),
    );
    return {
      id: column.id,
      header: own ? (located.headers.get(at) ?? column.header) : freeHeader(column, taken),
      isNew: !own,
      headerRow: located.headerRow,
      column: at,
      format: column.format,
      runs,
      firstRow: located.firstRow,
      lastRow: located.lastRow,
    };
  });
  if (problems.some(({ severity }) => severity === 'error')) return stop(block.sheet, problems);
  const cells = columns.reduce(
    (total, { isNew, runs }) =>
      total + (isNew ? 1 : 0) + runs.reduce((sum, run) => sum + run.values.length, 0),
    0,
  );
  const { table } = input;
  const grown = table && fresh.length > 0 && next > table.area.column + table.area.columns;
  return {
    sheet: block.sheet,
    columns,
    cells,
    problems,
    ...(grown ? { tableArea: { ...bare(table.area), columns: next - table.area.column } } : {}),
  };
}

/** Headers of the key columns of a write, in order. */
export function keyHeaders(write: ColumnsWrite): readonly string[] {
  return write.keyHeaders ?? [write.keyHeader];
}

function bare({ row, column, rows, columns }: Area): Area {
  return { row, column, rows, columns };
}

function stop(sheet: string, problems: readonly Problem[]): Placement {
  return { sheet, columns: [], cells: 0, problems };
}

function locate(
  write: ColumnsWrite,
  { block, table, owned }: PlacementInput,
  cell: (row: number, column: number) => CellValue,
): Located | undefined {
  const { address } = write;
  const ours = new Set(owned.filter(({ sheet }) => sheet === block.sheet).map(({ column }) => column));
  const headersIn = (row: number, first: number, last: number): ReadonlyMap<number, string> => {
    const headers = new Map<number, string>();
    for (let column = first; column < last; column++) {
      // The cell above serves a header of two rows that is merged downwards.
      const value = isBlank(cell(row, column)) ? cell(row - 1, column) : cell(row, column);
      if (!isBlank(value) && !isCellError(value)) headers.set(column, String(value));
    }
    return headers;
  };
  const keysIn = (headers: ReadonlyMap<number, string>): readonly number[] | undefined => {
    const found = keyHeaders(write).map((wanted) => {
      const id = headerId(wanted);
      for (const [column, header] of headers) if (headerId(header) === id && !ours.has(column)) return column;
      // The key header of a two-row header is the two texts joined.
      for (const [column, header] of headers)
        if (id.endsWith(headerId(header)) && !ours.has(column)) return column;
      return undefined;
    });
    return found.every((column): column is number => column !== undefined) ? found : undefined;
  };
  if (address.kind === 'table') {
    if (!table) return undefined;
    const { area } = table;
    const headers = headersIn(area.row, area.column, area.column + area.columns);
    const keys = keysIn(headers);
    return (
      keys && {
        headerRow: area.row,
        firstRow: area.row + 1,
        lastRow: area.row + area.rows - 1 - (table.totalRow ? 1 : 0),
        firstColumn: area.column,
        nextColumn: area.column + area.columns,
        keys,
        headers,
      }
    );
  }
  const ownRight = (headerRow: number) =>
    Math.max(
      -1,
      ...owned
        .filter((own) => own.sheet === block.sheet && own.row === headerRow)
        .map(({ column }) => column),
    ) + 1;
  const attempts = rowsFrom(address.headerRow, block);
  for (const headerRow of attempts) {
    const width = address.firstColumn + address.columns;
    const headers = headersIn(headerRow, address.firstColumn, Math.max(width, ownRight(headerRow)));
    const keys = keysIn(headers);
    if (!keys) continue;
    return {
      headerRow,
      firstRow: headerRow + 1,
      lastRow: lastKeyRow(headerRow + 1, keys, block, cell),
      firstColumn: address.firstColumn,
      nextColumn: Math.max(width, ownRight(headerRow)),
      keys,
      headers,
    };
  }
  return undefined;
}

/** Rows of the block, nearest to where the header was first: somebody may have put rows above it. */
function rowsFrom(start: number, block: CellBlock): readonly number[] {
  const rows = Array.from({ length: block.rows }, (_, index) => block.row + index);
  return rows.sort((a, b) => Math.abs(a - start) - Math.abs(b - start)).slice(0, 200);
}

function lastKeyRow(
  first: number,
  keys: readonly number[],
  block: CellBlock,
  cell: (row: number, column: number) => CellValue,
): number {
  let last = block.row + block.rows - 1;
  while (last > first && keys.every((column) => isBlank(cell(last, column)))) last--;
  return last;
}

/** Cells with what a cell merged downwards holds in every row that it covers, as decoding reads keys. */
function spreadDown(
  block: CellBlock,
  cell: (row: number, column: number) => CellValue,
): (row: number, column: number) => CellValue {
  const anchors = new Map<string, number>();
  for (const area of block.merges ?? []) {
    for (let row = area.row + 1; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        anchors.set(`${row}:${column}`, area.row);
      }
    }
  }
  return (row, column) => cell(anchors.get(`${row}:${column}`) ?? row, column);
}

interface FoundRow {
  readonly row: number;
  readonly index: number;
}

function rowsByKey(
  write: ColumnsWrite,
  { firstRow, lastRow, keys }: Located,
  sheet: string,
  cell: (row: number, column: number) => CellValue,
  problems: Problem[],
): readonly FoundRow[] {
  const places = new Map<string, number[]>();
  for (let row = firstRow; row <= lastRow; row++) {
    const key = rowKey(keys.map((column) => cell(row, column)));
    if (!key) continue;
    const id = keyId(key);
    const list = places.get(id);
    if (list) list.push(row);
    else places.set(id, [row]);
  }
  const found: FoundRow[] = [];
  write.rows.forEach((wanted, index) => {
    const rows = places.get(keyId(wanted.key));
    const [row] = rows ?? [];
    if (!rows || row === undefined) {
      problems.push(
        error('workflows-row-vanished', { where: { sheet, key: wanted.key }, args: { key: wanted.key } }),
      );
      return;
    }
    if (rows.length > 1) {
      problems.push(
        warning('workflows-key-ambiguous', {
          where: { sheet, row: row + 1, key: wanted.key },
          args: { key: wanted.key, count: rows.length, row: row + 1 },
        }),
      );
    }
    found.push({ row, index });
  });
  return found.sort((a, b) => a.row - b.row);
}

function columnRuns(
  write: ColumnsWrite,
  column: number,
  rows: readonly FoundRow[],
  at: number | undefined,
  cell: (row: number, column: number) => CellValue,
  onChanged: (row: number) => void,
): readonly CellRun[] {
  const runs: { row: number; values: CellInput[] }[] = [];
  let previous = -2;
  for (const { row, index } of rows) {
    const wanted = write.rows[index];
    if (!wanted) continue;
    if (at !== undefined && wanted.before && !sameValue(wanted.before[column] ?? null, cell(row, at)))
      onChanged(row);
    const value = wanted.values[column] ?? null;
    if (row === previous + 1) runs.at(-1)?.values.push(value);
    else if (row !== previous) runs.push({ row, values: [value] });
    previous = row;
  }
  return runs;
}

/** Whether two cells hold the same; an empty text is a blank cell, and a number may have lost its last bits on the way through a file. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (isBlank(a) && isBlank(b)) return true;
  if (isCellError(a)) return sameValue(a.error, b);
  if (isCellError(b)) return sameValue(a, b.error);
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  return a === b;
}

/** True when new columns would meet somebody's cells, another table, a merged cell, or the edge of the sheet. */
function rightSideTaken(
  { headerRow, lastRow, nextColumn }: Located,
  count: number,
  { block, table, tables }: PlacementInput,
  cell: (row: number, column: number) => CellValue,
): boolean {
  if (nextColumn + count > 16384) return true;
  const last = table ? table.area.row + table.area.rows - 1 : lastRow;
  for (let row = headerRow; row <= last; row++) {
    for (let column = nextColumn; column < nextColumn + count; column++) {
      const value = cell(row, column);
      if (value !== null && value !== '') return true;
    }
  }
  const wanted: Area = { row: headerRow, column: nextColumn, rows: last - headerRow + 1, columns: count };
  const others = tables.filter((other) => other.sheet === block.sheet && other.name !== table?.name);
  return [...others.map(({ area }) => area), ...(block.merges ?? [])].some((area) => overlap(area, wanted));
}

function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

function freeHeader(column: OwnColumn, taken: Set<string>): string {
  let header = column.header;
  for (let n = 2; taken.has(headerId(header)); n++) header = `${column.header} ${n}`;
  taken.add(headerId(header));
  return header;
}

/** Results as a sheet of ours, for a table that has no room to its right. */
function fallback(write: ColumnsWrite, sheet: string, problems: readonly Problem[]): Placement {
  const headers = keyHeaders(write).length > 1 ? [keyHeaders(write).join(' · ')] : [write.keyHeader];
  const blocks: BlockWrite[] = [
    {
      row: 0,
      column: 0,
      values: [[...headers, ...write.columns.map(({ header }) => header)]],
      style: 'header',
    },
    {
      row: 1,
      column: 0,
      values: write.rows.map(({ key, values }) => [key, ...values]),
      formats: ['text', ...write.columns.map(({ format }) => format)],
    },
  ];
  return {
    sheet,
    columns: [],
    fallback: {
      id: fallbackSheetId(write.table),
      name: `${sheet} +`.slice(0, 31),
      mode: 'replace',
      blocks: write.rows.length > 0 ? blocks : blocks.slice(0, 1),
      // The next run finds what this one wrote by these names.
      names: write.columns.map(({ id }, index) => ({
        name: resultColumnName(fallbackSheetId(write.table), id),
        row: 0,
        column: index + 1,
      })),
      frozenRows: 1,
    },
    cells: (write.rows.length + 1) * (write.columns.length + 1),
    problems: [...problems, warning('workflows-right-side-taken', { where: { sheet }, args: { sheet } })],
  };
}
