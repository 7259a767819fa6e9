import type { CellInput } from '../core/cell';
import type { Translate } from '../core/translate';
import { headerWidth } from './header-width';
import { bodyStyle } from './sheet-table';
import type { VisitCells } from './visit-sheet';
import type { BlockWrite, CellFormat, SheetWrite } from './write-plan';

/** A column of a table on a sheet of ours; its header is under `plan:<group>.columns.<id>`. */
export interface SheetColumn {
  readonly id: string;
  readonly format: CellFormat;
  /** Characters; more where a word of the header needs them. */
  readonly width: number;
}

/** Rows as an Excel table with our headers; a column that people have added keeps its own. */
export function tableSheet(
  columns: readonly SheetColumn[],
  group: 'visits' | 'leftOut' | 'changes',
  rows: readonly VisitCells[],
  table: string,
  t: Translate,
): Pick<SheetWrite, 'columnWidths' | 'frozenRows' | 'styles' | 'tables'> & {
  readonly blocks: readonly BlockWrite[];
} {
  const header = columns.map(({ id }) =>
    id.startsWith('+') ? id.slice(1) : t(`plan:${group}.columns.${id}`),
  );
  const values = rows.map((row) => columns.map(({ id }): CellInput => row[id] ?? null));
  const blocks: BlockWrite[] = [{ row: 0, column: 0, values: [header], style: 'header' }];
  if (values.length > 0) {
    blocks.push({ row: 1, column: 0, values, formats: columns.map(({ format }) => format) });
  }
  return {
    blocks,
    tables:
      rows.length === 0
        ? []
        : [{ name: table, row: 0, column: 0, rows: rows.length + 1, columns: columns.length }],
    // A visit is a line that people sort and filter; elsewhere the reason is what counts, and takes the lines that it needs.
    styles:
      rows.length === 0 || group === 'visits'
        ? []
        : columns.map(({ format }, column) => ({
            ...{ row: 1, column, rows: rows.length, columns: 1 },
            style: bodyStyle(format),
          })),
    columnWidths: Object.fromEntries(
      columns.map(({ width }, column) => [column, Math.max(width, headerWidth(header[column] ?? ''))]),
    ),
    frozenRows: 1,
  };
}
