import type { Area, CellValue, SheetArea } from '../core/cell';
import type { CellLook, LookPatch } from './look';
import type { SheetVisibility } from './model';
import type { ColumnDefinition } from './sheet-source';

/** A sheet of a workbook file, without its cells. */
export interface SheetSummary {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly protected: boolean;
  /** Smallest area with every value and formula. */
  readonly used?: SheetArea;
}

/** A table of a workbook file. */
export interface TableSummary {
  readonly name: string;
  readonly sheet: string;
  /** Header row, data and total row. */
  readonly area: SheetArea;
  readonly headers: readonly string[];
  readonly headerRow: boolean;
  readonly totalRow: boolean;
  readonly style?: string;
}

/** A defined name of a workbook file. */
export interface NameSummary {
  readonly name: string;
  /** What the name refers to, with `=` and without storage prefixes. */
  readonly formula: string;
  /** Set when the name is local to a sheet. */
  readonly sheet?: string;
  /** Set when the name is one area. */
  readonly area?: SheetArea;
  readonly hidden: boolean;
}

/** A formula of a sheet, as a person types it. */
export interface SheetFormula {
  readonly row: number;
  readonly column: number;
  /** With `=`. */
  readonly formula: string;
  /** Cells that an array formula fills. */
  readonly array?: { readonly area: Area; readonly dynamic: boolean };
}

/** Everything that the workbench shows of a sheet. */
export interface SheetContents {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly protected: boolean;
  readonly used?: Area;
  /** Visits every cell that holds something or has a format, row by row. Error values are objects, dates serial numbers. */
  forEachCell(visit: (row: number, column: number, value: CellValue, look: CellLook) => void): void;
  readonly formulas: readonly SheetFormula[];
  readonly merges: readonly Area[];
  readonly columns: readonly ColumnDefinition[];
  /** Heights in points of rows that have their own. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showGridLines: boolean;
}

/** A change of one cell. What is left out stays; `value: null` without a formula clears the cell. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  /** As a person types it, `=` first; `value` is then its last result. A changed `value` alone replaces a formula. */
  readonly formula?: string;
  /** Cells that the formula spills over; they take their values from their own changes. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  readonly look?: LookPatch;
  /** Where the cell format starts from: another cell of the sheet instead of the cell itself. */
  readonly lookFrom?: { readonly row: number; readonly column: number };
}

/** Changes of a sheet besides its cells; what is left out stays. */
export interface LayoutChange {
  /** Widths in characters by 0-based column. */
  readonly columnWidths?: Readonly<Record<number, number>>;
  readonly hiddenColumns?: Readonly<Record<number, boolean>>;
  readonly hiddenRows?: Readonly<Record<number, boolean>>;
  /** All merged areas that the sheet is to have. */
  readonly merges?: readonly Area[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly landscape?: boolean;
  /** 0-based rows that begin a printed page; all that the sheet is to have. */
  readonly pageBreaks?: readonly number[];
}
