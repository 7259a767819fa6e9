import type { Area, CellValue } from '../../src/core/cell';
import type { ChartShelf } from './chart-shelf';
import type { RuleShelf } from './rule-shelf';

/** Who made a change, as Office events tell it. */
export type ChangeSource = 'Local' | 'Remote';

/** Format facets that the host supports; a facet that is left out stays (when writing) or is mixed or unset (when reading). */
export interface FormatPatch {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  readonly fontSize?: number;
  /** `#RRGGBB`; the empty string means no fill. */
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
}

/** A worksheet; ids never change, names may. */
export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
}

/** An Excel table; `area` includes header and total row. */
export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly headerRow: boolean;
  readonly totalRow: boolean;
  readonly style?: string;
}

/** A defined name of workbook scope; `formula` as in Excel: `='Rules'!$B$3`. */
export interface NameInfo {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
}

/** One thing that changed. */
export type ModelChange =
  | { readonly kind: 'cells'; readonly sheetId: string; readonly area: Area; readonly source: ChangeSource }
  | { readonly kind: 'sheets' | 'tables' | 'names' | 'settings' }
  | { readonly kind: 'selection'; readonly sheetId: string; readonly area: Area };

/**
 * The workbook that stands in for Excel. The host interpreter knows nothing else, so the same host serves an
 * in-memory workbook in tests and the grid in the workbench.
 */
export interface SpreadsheetModel {
  sheets(): readonly SheetInfo[];
  addSheet(name: string, index?: number): SheetInfo;
  deleteSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  setSheetVisible(sheetId: string, visible: boolean): void;
  activateSheet(sheetId: string): void;

  values(sheetId: string, area: Area): CellValue[][];
  /** Formula with `=`, or the value where there is none (as Office.js answers). */
  formulas(sheetId: string, area: Area): CellValue[][];
  numberFormats(sheetId: string, area: Area): string[][];
  /** Area that the formula in this cell fills, itself included; undefined when it fills no more than its own cell. */
  spillOf?(sheetId: string, row: number, column: number): Area | undefined;
  /** A string that begins with `=` is a formula, one that begins with `'` is text, `null` leaves the cell alone, `''` clears it. */
  write(sheetId: string, area: Area, content: readonly (readonly CellValue[])[], source: ChangeSource): void;
  clear(sheetId: string, area: Area, what: 'contents' | 'formats' | 'all', source: ChangeSource): void;
  format(sheetId: string, area: Area, patch: FormatPatch): void;
  formatOf(sheetId: string, area: Area): FormatPatch;
  setColumnWidth(sheetId: string, column: number, columns: number, points: number): void;
  merge(sheetId: string, area: Area): void;
  unmerge(sheetId: string, area: Area): void;
  merges(sheetId: string): readonly Area[];
  freezeRows(sheetId: string, rows: number): void;
  /** Paper orientation; a model without paper leaves it out. */
  setLandscape?(sheetId: string, landscape: boolean): void;
  /** Rows above which a new page begins, ascending; likewise. Undefined while nobody has set any. */
  setPageBreaks?(sheetId: string, rows: readonly number[]): void;
  pageBreaks?(sheetId: string): readonly number[] | undefined;
  /** Smallest area with content; undefined when the sheet is empty. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | undefined;

  tables(): readonly TableInfo[];
  addTable(
    sheetId: string,
    area: Area,
    options: { readonly name?: string; readonly style?: string },
  ): TableInfo;
  updateTable(id: string, patch: Partial<Pick<TableInfo, 'name' | 'area' | 'style' | 'totalRow'>>): void;
  /** Removes the table, its cells stay. */
  deleteTable(id: string): void;

  names(): readonly NameInfo[];
  setName(name: NameInfo): void;
  deleteName(name: string): void;

  settings(): ReadonlyMap<string, unknown>;
  setSetting(key: string, value: unknown): void;
  deleteSetting(key: string): void;

  /** Charts of all sheets; a model without charts leaves them out. */
  readonly charts?: ChartShelf;

  /** Conditional formats and validations of all sheets; a model without them leaves them out. */
  readonly rules?: RuleShelf;

  protect(sheetId: string, on: boolean): void;
  selection(): { readonly sheetId: string; readonly area: Area };
  select(sheetId: string, area: Area): void;

  onChange(listener: (change: ModelChange) => void): () => void;
}
