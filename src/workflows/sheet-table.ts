import type { CellBlock, CellInput, CellValue } from '../core/cell';
import { isBlank } from '../core/cell';
import type { Translate } from '../core/translate';
import { cellText } from '../tables/parse-cell';
import type { TableKind } from '../tables/rows';
import { headerWidth } from './header-width';
import type { ChoicesWrite } from './sheet-rules';
import type { TableOutline, WorkbookOutline, WorkbookPort } from './ports';
import { sheetOwnerName, type CellFormat, type SheetWrite, type TableWrite } from './write-plan';

/** A column of a table that we make and people fill in. */
export interface SheetColumn {
  /** Language-neutral; the workbook name {@link resultColumnName} finds the column again wherever it is moved. */
  readonly id: string;
  readonly header: string;
  readonly format: CellFormat;
  /** Characters; more where a word of the header needs them. */
  readonly width: number;
  /** Rows that we add show it as a cell to type in. */
  readonly input?: boolean;
  /** What its cells offer to choose from; other words that mean the same may be typed. */
  readonly choices?: readonly string[];
}

/** A table of ours on a sheet of its own: made on demand, typed in by people, never cleared by a run. */
export interface SheetTable {
  /** Id of the sheet. */
  readonly id: string;
  /** Tab name. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
}

/** Cells of a new row by column id. */
export type SheetRecord = Readonly<Record<string, CellInput>>;

/** Where a table of ours stands. */
export interface TablePlace {
  readonly sheet: string;
  /** 0-based sheet columns by column id, lower case, as workbook names tell. */
  readonly columns: ReadonlyMap<string, number>;
  /** 0-based row of the headers that the names stand on. */
  readonly headerRow: number;
}

/** A table of ours that stands in the workbook, as far as rows are added to it. */
export interface StandingTable extends TablePlace {
  /** The Excel table that its header row belongs to. */
  readonly table?: TableOutline;
  /** Row below everything that is filled in, 0-based. */
  readonly nextRow: number;
}

/** One row of such a table, cells by column id, lower case. */
export interface SheetRow {
  /** 0-based. */
  readonly row: number;
  readonly cells: Readonly<Record<string, CellValue>>;
}

const TABLE_PREFIX = 'Table';
const WIDEST = 255;

/** Id of the sheet that holds an empty table of a kind, made on demand. */
export function tableSheetId(kind: TableKind): string {
  return `${TABLE_PREFIX}${kind}`;
}

/** Whether a sheet of ours holds a table that tasks read like one of the team's. */
export function isTableSheet(id: string): boolean {
  return id.toLowerCase().startsWith(TABLE_PREFIX.toLowerCase());
}

/** Workbook name over the ids of the columns of a sheet of ours: header row, one name for each column. */
export function resultColumnName(sheetId: string, column: string): string {
  return `Fieldsheet.Result.${sheetId}.${column}`;
}

/** Finds a sheet of ours with its columns by their workbook names; undefined when the workbook has none. */
export function findSheetTable(outline: WorkbookOutline, id: string): TablePlace | undefined {
  const named = findNamedColumns(outline, id);
  return (
    named && {
      sheet: named.sheet,
      columns: new Map(named.columns.map(({ id: column, column: at }) => [column.toLowerCase(), at])),
      headerRow: named.columns[0]?.row ?? 0,
    }
  );
}

/** The same, ids of columns as they were written. */
export function findNamedColumns(
  { names }: WorkbookOutline,
  id: string,
):
  | {
      readonly sheet: string;
      readonly columns: readonly { readonly id: string; readonly row: number; readonly column: number }[];
    }
  | undefined {
  const owner = names.find(({ name }) => name.toLowerCase() === sheetOwnerName(id).toLowerCase());
  const sheet = owner?.area?.sheet;
  if (sheet === undefined) return undefined;
  const prefix = resultColumnName(id, '').toLowerCase();
  return {
    sheet,
    columns: names.flatMap(({ name, area }) =>
      area?.sheet === sheet && name.toLowerCase().startsWith(prefix)
        ? [{ id: name.slice(prefix.length), row: area.row, column: area.column }]
        : [],
    ),
  };
}

/** All used cells of a sheet; undefined when it is empty or gone. */
export async function readSheet(
  port: WorkbookPort,
  outline: WorkbookOutline,
  sheet: string,
): Promise<CellBlock | undefined> {
  const used = outline.sheets.find(({ name }) => name === sheet)?.used;
  return used && (await port.read([{ ...used, sheet }]))[0];
}

/** Where rows are added to a table of ours: into its blank rows at the end, else below everything in its columns. */
export function standingTable(
  outline: WorkbookOutline,
  place: TablePlace,
  block: CellBlock | undefined,
): StandingTable {
  const { sheet, columns, headerRow } = place;
  const table = outline.tables.find((one) => one.sheet === sheet && one.area.row === headerRow);
  const end = block ? block.row + block.rows : headerRow + 1;
  const isFree = (row: number) =>
    [...columns.values()].every((column) =>
      isBlank(block?.values[row - block.row]?.[column - block.column] ?? null),
    );
  let nextRow = table && !table.totalRow ? Math.max(end, table.area.row + table.area.rows) : end;
  while (nextRow - 1 > headerRow && isFree(nextRow - 1)) nextRow -= 1;
  return { ...place, ...(table && { table }), nextRow: Math.max(nextRow, headerRow + 1) };
}

/** Reads a table of ours with everything that people typed; undefined when the workbook has none. */
export async function readSheetTable(
  port: WorkbookPort,
  outline: WorkbookOutline,
  id: string,
): Promise<(StandingTable & { readonly rows: readonly SheetRow[] }) | undefined> {
  const place = findSheetTable(outline, id);
  if (!place) return undefined;
  const block = await readSheet(port, outline, place.sheet);
  const rows = (block?.values ?? []).flatMap((line, at): SheetRow[] => {
    const row = (block?.row ?? 0) + at;
    if (row <= place.headerRow || line.every(isBlank)) return [];
    const cells = [...place.columns].map(
      ([column, index]) => [column, line[index - (block?.column ?? 0)] ?? null] as const,
    );
    return [{ row, cells: Object.fromEntries(cells) }];
  });
  return { ...standingTable(outline, place, block), rows };
}

/** Text of a cell of such a row, trimmed; `''` for a blank cell or an error. */
export function textAt({ cells }: SheetRow, column: string): string {
  return cellText(cells[column.toLowerCase()] ?? null).trim();
}

/**
 * Makes a table of ours with its first rows, or adds rows below what stands in it: what people have typed is never touched.
 * @returns undefined when the table is there and there is nothing to add
 */
export function sheetTableWrite(
  table: SheetTable,
  records: readonly SheetRecord[],
  standing: StandingTable | undefined,
  t: Translate,
): SheetWrite | undefined {
  return standing ? addedRows(table, records, standing) : newTable(table, records, t);
}

function newTable(
  { id, name, columns }: SheetTable,
  records: readonly SheetRecord[],
  t: Translate,
): SheetWrite {
  const rows = Math.max(1, records.length);
  const placed = columns.map((column, at) => ({ ...column, at }));
  return {
    id,
    name,
    // A sheet that is new has nothing to clear; one that exists is never written by this.
    mode: 'update',
    blocks: [
      { row: 0, column: 0, values: [columns.map(({ header }) => header)], style: 'header' },
      {
        row: 1,
        column: 0,
        values:
          records.length > 0
            ? records.map((record) => columns.map((column) => record[column.id] ?? null))
            : [columns.map(() => null)],
        formats: columns.map(({ format }) => format),
      },
    ],
    styles: stylesOf(placed, 1, records.length),
    tables: [{ name: `Fieldsheet${id}`, row: 0, column: 0, rows: rows + 1, columns: columns.length }],
    names: columns.map((column, at) => ({ name: resultColumnName(id, column.id), row: 0, column: at })),
    choices: choicesOf(placed, t),
    columnWidths: Object.fromEntries(
      columns.map(({ width, header }, at) => [at, Math.min(WIDEST, Math.max(width, headerWidth(header)))]),
    ),
    frozenRows: 1,
    landscape: true,
  };
}

function addedRows(
  { id, name, columns }: SheetTable,
  records: readonly SheetRecord[],
  { columns: places, nextRow, table }: StandingTable,
): SheetWrite | undefined {
  const placed = columns.flatMap((column) => {
    const at = places.get(column.id.toLowerCase());
    return at === undefined ? [] : [{ ...column, at }];
  });
  if (records.length === 0 || placed.length === 0) return undefined;
  return {
    id,
    name,
    mode: 'update',
    // A block a column: the team may have moved columns or put its own between them.
    blocks: placed.map((column) => ({
      row: nextRow,
      column: column.at,
      values: records.map((record) => [record[column.id] ?? null]),
      formats: column.format,
      before: records.map(() => [null]),
    })),
    styles: stylesOf(placed, nextRow, records.length),
    tables: grown(table, nextRow + records.length),
  };
}

/** The table with rows up to `end`; nothing when they are inside of it, or a total row closes it. */
export function grown(table: TableOutline | undefined, end: number): readonly TableWrite[] {
  if (!table || table.totalRow || end <= table.area.row + table.area.rows) return [];
  const { row, column, columns } = table.area;
  return [{ name: table.name, row, column, rows: end - row, columns }];
}

type Placed = SheetColumn & { readonly at: number };

/** Long texts take several lines; what stands beside them is at the top of its row as well. */
export function bodyStyle(format: CellFormat): 'wrap' | 'top' {
  return format === 'text' || format === 'general' ? 'wrap' : 'top';
}

function stylesOf(columns: readonly Placed[], row: number, rows: number): SheetWrite['styles'] & object {
  if (rows === 0) return [];
  return columns.flatMap(({ at, input, format }) => [
    { row, column: at, rows, columns: 1, style: bodyStyle(format) },
    ...(input === true ? [{ row, column: at, rows, columns: 1, style: 'input' as const }] : []),
  ]);
}

function choicesOf(columns: readonly Placed[], t: Translate): readonly ChoicesWrite[] {
  return columns.flatMap(({ at, choices, header }): ChoicesWrite[] =>
    choices
      ? [
          {
            row: 1,
            column: at,
            allowed: choices,
            // Words of other languages and other ways to say the same are read as well: nothing is refused.
            alert: {
              style: 'warning',
              title: header,
              message: t('sheets:choices', { choices: choices.join(' · ') }),
            },
          },
        ]
      : [],
  );
}
