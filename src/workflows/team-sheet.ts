import type { CellInput, CellValue } from '../core/cell';
import { isBlank } from '../core/cell';
import { cellText } from '../tables/parse-cell';
import { resultColumnName } from './own-sheet';
import type { WorkbookOutline, WorkbookPort } from './ports';
import { sheetOwnerName, type CellFormat, type NameWrite, type SheetWrite } from './write-plan';

/** A column of a sheet that we make and the team fills in. */
export interface TeamColumn {
  /** Language-neutral; the workbook name `Fieldsheet.Result.<sheet>.<id>` finds the column again wherever it is moved. */
  readonly id: string;
  readonly header: string;
  readonly format: CellFormat;
  /** Characters. */
  readonly width: number;
  /** Shown as a cell to type in. */
  readonly input?: boolean;
}

/** One row of such a sheet, cells by column id. */
export interface TeamRow {
  /** 0-based. */
  readonly row: number;
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** A sheet of the team's that stands in the workbook. */
export interface TeamSheet {
  readonly sheet: string;
  /** 0-based positions by column id, lower case. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly TeamRow[];
  /** First free row, 0-based. */
  readonly nextRow: number;
}

/** Reads a sheet that we made and the team fills in; undefined when there is none. */
export async function readTeamSheet(
  port: WorkbookPort,
  outline: WorkbookOutline,
  id: string,
): Promise<TeamSheet | undefined> {
  const owner = outline.names.find(({ name }) => name.toLowerCase() === sheetOwnerName(id).toLowerCase());
  const sheet = owner?.area?.sheet;
  if (sheet === undefined) return undefined;
  const prefix = resultColumnName(id, '').toLowerCase();
  const places = outline.names.flatMap(({ name, area }) =>
    area?.sheet === sheet && name.toLowerCase().startsWith(prefix)
      ? [{ id: name.slice(prefix.length), row: area.row, column: area.column }]
      : [],
  );
  const header = places[0]?.row ?? 0;
  const columns = new Map(places.map((place) => [place.id.toLowerCase(), place.column]));
  const used = outline.sheets.find(({ name }) => name === sheet)?.used;
  if (!used) return { sheet, columns, rows: [], nextRow: header + 1 };
  const [block] = await port.read([{ ...used, sheet }]);
  const rows = (block?.values ?? []).flatMap((cells, at): TeamRow[] => {
    const row = used.row + at;
    if (row <= header || cells.every(isBlank)) return [];
    const of = places.map(
      ({ id: column, column: index }) => [column, cells[index - used.column] ?? null] as const,
    );
    return [{ row, cells: Object.fromEntries(of) }];
  });
  return { sheet, columns, rows, nextRow: Math.max(header, ...rows.map(({ row }) => row)) + 1 };
}

/** Text of a cell of a team's row, trimmed; `''` for a blank cell or an error. */
export function teamText(row: TeamRow, column: string): string {
  return cellText(row.cells[column] ?? null).trim();
}

/**
 * Makes such a sheet with its first rows, or adds rows below what stands on it: what the team has typed is never touched.
 * @param rows cells by column id
 * @returns undefined when the sheet is there and there is nothing to add
 */
export function teamSheetWrite(
  sheet: { readonly id: string; readonly name: string; readonly columns: readonly TeamColumn[] },
  rows: readonly Readonly<Record<string, CellInput>>[],
  existing: TeamSheet | undefined,
): SheetWrite | undefined {
  const { id, name, columns } = sheet;
  if (existing) {
    const known = columns.flatMap((column) => {
      const at = existing.columns.get(column.id.toLowerCase());
      return at === undefined ? [] : [{ ...column, at }];
    });
    if (rows.length === 0 || known.length === 0) return undefined;
    return {
      id,
      name,
      mode: 'update',
      // A block a column: the team may have moved columns or put its own between them.
      blocks: known.map((column) => ({
        row: existing.nextRow,
        column: column.at,
        values: rows.map((row) => [row[column.id] ?? null]),
        formats: column.format,
        before: rows.map(() => [null]),
      })),
      styles: stylesOf(
        known.map(({ input, at }) => ({ at, input })),
        existing.nextRow,
        rows.length,
      ),
    };
  }
  const names: readonly NameWrite[] = columns.map((column, index) => ({
    name: resultColumnName(id, column.id),
    row: 0,
    column: index,
  }));
  return {
    id,
    name,
    mode: 'replace',
    blocks: [
      { row: 0, column: 0, values: [columns.map(({ header }) => header)], style: 'header' },
      ...(rows.length > 0
        ? [
            {
              row: 1,
              column: 0,
              values: rows.map((row) => columns.map((column) => row[column.id] ?? null)),
              formats: columns.map(({ format }) => format),
            },
          ]
        : []),
    ],
    styles: stylesOf(
      columns.map(({ input }, at) => ({ at, input })),
      1,
      rows.length,
    ),
    names,
    columnWidths: Object.fromEntries(columns.map(({ width }, index) => [index, width])),
    frozenRows: 1,
  };
}

function stylesOf(
  columns: readonly { readonly at: number; readonly input: boolean | undefined }[],
  row: number,
  rows: number,
) {
  if (rows === 0) return [];
  return columns.flatMap(({ at, input }) => [
    { row, column: at, rows, columns: 1, style: 'wrap' as const },
    ...(input === true ? [{ row, column: at, rows, columns: 1, style: 'input' as const }] : []),
  ]);
}
