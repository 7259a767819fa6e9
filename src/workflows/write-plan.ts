import type { CellInput, CellValue } from '../core/cell';
import type { Problem } from '../core/problem';
import type { UndoEntry } from './ports';
import type { ChoicesWrite, ConditionalFormatWrite } from './sheet-rules';

/** Number formats that we write. */
export type CellFormat = 'general' | 'text' | 'integer' | 'decimal' | 'percent' | 'date' | 'time' | 'money';

/** Looks that we write; each adapter maps them to its own styles. */
export type CellStyle =
  | 'plain'
  | 'title'
  | 'note'
  | 'header'
  | 'input'
  | 'good'
  | 'warn'
  | 'bad'
  | 'weekend'
  | 'holiday'
  | 'wrap'
  | 'top';

/** The team's table that own columns stand beside: an Excel table by name, or a header row on a sheet. */
export type TableAddress =
  | { readonly kind: 'table'; readonly name: string; readonly sheet: string }
  /** `headerRow`, `firstColumn` are 0-based; `columns` counts the header cells of the team. */
  | {
      readonly kind: 'range';
      readonly sheet: string;
      readonly headerRow: number;
      readonly firstColumn: number;
      readonly columns: number;
      readonly lastRow: number;
    };

/** A column that Fieldsheet owns. Ownership is the workbook name `Fieldsheet.Column.<table>.<id>` on its header cell. */
export interface OwnColumn {
  /** Language-neutral, `[A-Za-z0-9]+`, e.g. `Class`. */
  readonly id: string;
  readonly header: string;
  readonly format: CellFormat;
}

/** Values for one row of the team's table. */
export interface RowWrite {
  readonly key: string;
  /** One entry per own column, in the order of `columns`. */
  readonly values: readonly CellInput[];
  /** What the own cells held when the workflow read them; a difference at write time is a conflict. Undefined: column is new. */
  readonly before?: readonly CellValue[];
}

/** Own columns at the right end of a team's table. Rows that the plan does not name keep what they hold. */
export interface ColumnsWrite {
  /** Language-neutral name of the kind of table, e.g. `Customers`. */
  readonly table: string;
  readonly address: TableAddress;
  /** Header of the column by which rows are found again. */
  readonly keyHeader: string;
  /** All key headers when a row is told by more than one column; `RowWrite.key` is then `rowKey` of the cells (see `tables/key.ts`). */
  readonly keyHeaders?: readonly string[];
  readonly columns: readonly OwnColumn[];
  readonly rows: readonly RowWrite[];
}

/** A rectangle of cells on a sheet of ours; row and column are 0-based. */
export interface BlockWrite {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellInput[])[];
  /** One entry for all cells, or one per column of the block. */
  readonly formats?: CellFormat | readonly CellFormat[];
  readonly style?: CellStyle;
  /**
   * What the cells held when the workflow read them, in the shape of `values`; a difference at write time is a conflict, and nothing is
   * written. For sheets that people type in too (`update`).
   */
  readonly before?: readonly (readonly CellValue[])[];
}

/** Looks of an area on a sheet of ours, applied after the blocks. */
export interface StyleWrite {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly style: CellStyle;
}

/** An Excel table on a sheet of ours; its area includes the header row. */
export interface TableWrite {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A workbook name for one cell or area on a sheet of ours. */
export interface NameWrite {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
}

/** Cells of a sheet of ours that a chart draws; row and column are 0-based. */
export interface ChartCells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One row of marks in a chart. */
export interface ChartSeries {
  /** Text of the legend, already translated. */
  readonly name: string;
  /** One column or one row of numbers. */
  readonly values: ChartCells;
  /** Horizontal values of a scatter. */
  readonly across?: ChartCells;
  /** A line over columns; `secondary` measures it on an axis of its own at the right. */
  readonly line?: boolean;
  readonly secondary?: boolean;
}

/** A native chart on a sheet of ours, over cells of the same sheet. */
export interface ChartWrite {
  /** Unique on the sheet, language-neutral, `[A-Za-z0-9]+`. The chart's name in the workbook is {@link chartOwnerName} of it. */
  readonly id: string;
  readonly kind: 'column' | 'stackedColumn' | 'bar' | 'line' | 'scatter';
  readonly title: string;
  readonly categories?: ChartCells;
  readonly series: readonly ChartSeries[];
  readonly acrossTitle?: string;
  readonly upTitle?: string;
  /** Cells that the chart covers. */
  readonly place: ChartCells;
}

/**
 * A sheet that Fieldsheet owns (workbook name `Fieldsheet.Sheet.<id>` on its A1). `replace` clears it first; `update`
 * touches only the cells of the blocks.
 */
export interface SheetWrite {
  readonly id: string;
  /** Wished tab name; when the team has a sheet of that name a number is added. */
  readonly name: string;
  readonly mode: 'replace' | 'update';
  readonly blocks: readonly BlockWrite[];
  readonly styles?: readonly StyleWrite[];
  readonly tables?: readonly TableWrite[];
  readonly names?: readonly NameWrite[];
  readonly merges?: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[];
  /** Widths in characters, by 0-based column. */
  readonly columnWidths?: Readonly<Record<number, number>>;
  readonly frozenRows?: number;
  /** Turned paper, upright when false; either way one page wide. Undefined leaves the paper as it is. */
  readonly landscape?: boolean;
  /** 0-based rows that begin a new page when the sheet is printed. */
  readonly pageBreaks?: readonly number[];
  /** Charts of ours; `replace` removes earlier ones, `update` puts these in place of those with the same id. Other charts stay. */
  readonly charts?: readonly ChartWrite[];
  /**
   * Looks by rule and lists to choose from. `replace` leaves these alone on the sheet; `update` adds those that are not there yet, keeps all that
   * stand and puts no list over cells that have a validation already.
   */
  readonly conditionalFormats?: readonly ConditionalFormatWrite[];
  readonly choices?: readonly ChoicesWrite[];
}

/** Everything that one button will write. Nothing outside of it is touched. */
export interface WritePlan {
  /** Shown in the pane and kept with the undo entry. */
  readonly title: string;
  readonly columns: readonly ColumnsWrite[];
  readonly sheets: readonly SheetWrite[];
}

/** What was written where. */
export interface ApplyReport {
  readonly cells: number;
  /** A1 addresses with sheet of every area that was written. */
  readonly addresses: readonly string[];
  readonly undo: UndoEntry;
  readonly problems: readonly Problem[];
}

/** What an undo put back. */
export interface UndoReport {
  readonly cells: number;
  readonly problems: readonly Problem[];
}

/** Workbook name that marks a sheet as ours. */
export function sheetOwnerName(id: string): string {
  return `Fieldsheet.Sheet.${id}`;
}

/** Name of a chart that marks it as ours. */
export function chartOwnerName(id: string): string {
  return `${CHART_OWNER}${id}`;
}

/** True for a chart that {@link chartOwnerName} has named. */
export function isOwnChart(name: string): boolean {
  return name.startsWith(CHART_OWNER);
}

const CHART_OWNER = 'Fieldsheet.Chart.';

/** Workbook name that marks a column as ours. */
export function columnOwnerName(table: string, column: string): string {
  return `Fieldsheet.Column.${table}.${column}`;
}
