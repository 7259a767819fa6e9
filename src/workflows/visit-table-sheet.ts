import type { CellInput } from '../core/cell';
import { isWide } from '../core/letter-width';
import type { Translate } from '../core/translate';
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

/** Characters that a filter button takes of a header. */
const FILTER_BUTTON = 4;
/** Width of a bold letter in characters, and of a Chinese or Korean one. */
const BOLD = 1.2;
const WIDE = 2;

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

/** Characters that keep the longest word of a header in one piece beside its filter button. */
function headerWidth(header: string): number {
  const letters = (word: string) => [...word].reduce((sum, letter) => sum + (isWide(letter) ? WIDE : 1), 0);
  return Math.ceil(BOLD * Math.max(...header.split(/\s+/).map(letters))) + FILTER_BUTTON;
}
