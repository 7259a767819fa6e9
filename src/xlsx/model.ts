import type { Area, CellValue } from '../core/cell';
import type { LookPatch } from './look';
import type { SheetSource } from './sheet-source';
import type { TableSource } from './table-part';

/** What a cell is to hold. */
export interface CellContent {
  readonly value: CellValue;
  /** File text without `=`. */
  readonly formula?: string;
  /** Cells that an array formula fills; `dynamic` spills by itself. */
  readonly array?: { readonly rows: number; readonly columns: number; readonly dynamic: boolean };
}

/** A change of one cell; what is left out stays as the file has it. */
export interface CellEdit {
  readonly content?: CellContent;
  /** Cell format that the patch starts from; the cell's own when left out. */
  readonly base?: number;
  readonly patch?: LookPatch;
}

/** Changes of a sheet besides its cells; what is left out stays. */
export interface LayoutEdits {
  /** Widths in characters by 0-based column. */
  readonly columnWidths?: ReadonlyMap<number, number>;
  readonly hiddenColumns?: ReadonlyMap<number, boolean>;
  readonly hiddenRows?: ReadonlyMap<number, boolean>;
  /** All merged areas of the sheet. */
  readonly merges?: readonly Area[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly landscape?: boolean;
}

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** A sheet in one state of the workbook. Never changed in place: a change makes a new object. */
export interface SheetState {
  /** Stays the same through renaming and saving. */
  readonly id: number;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** False for chart sheets and the like, which hold no cells. */
  readonly isWorksheet: boolean;
  readonly source: SheetSource;
  readonly edits: EditGrid;
  readonly layout: LayoutEdits;
}

/** A table in one state of the workbook. */
export interface TableState {
  readonly id: number;
  readonly name: string;
  readonly sheet: number;
  readonly area: Area;
  readonly headerRow: boolean;
  readonly totalRow: boolean;
  readonly columns: readonly string[];
  readonly style?: string;
  /** Undefined for a table that the file does not have yet. */
  readonly source?: TableSource;
}

/** A defined name in one state of the workbook. */
export interface NameState {
  readonly name: string;
  /** File text without `=`. */
  readonly text: string;
  /** Sheet that the name is local to. */
  readonly scope?: number;
  readonly hidden: boolean;
}

/** Everything that can be changed. */
export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  readonly tables: readonly TableState[];
  readonly names: readonly NameState[];
}

interface EditRow {
  readonly owner: EditGrid;
  readonly cells: (CellEdit | undefined)[];
}

/** Changed cells of one sheet, by row; a fork shares rows until one side changes them. */
export class EditGrid {
  readonly #rows: Map<number, EditRow>;

  constructor(rows?: ReadonlyMap<number, EditRow>) {
    this.#rows = new Map(rows);
  }

  fork(): EditGrid {
    return new EditGrid(this.#rows);
  }

  get size(): number {
    return this.#rows.size;
  }

  get(row: number, column: number): CellEdit | undefined {
    return this.#rows.get(row)?.cells[column];
  }

  /** Changed cells of a row, by column; holes are unchanged. */
  row(row: number): readonly (CellEdit | undefined)[] | undefined {
    return this.#rows.get(row)?.cells;
  }

  set(row: number, column: number, edit: CellEdit | undefined): void {
    let entry = this.#rows.get(row);
    if (entry === undefined) {
      if (edit === undefined) return;
      entry = { owner: this, cells: [] };
      this.#rows.set(row, entry);
    } else if (entry.owner !== this) {
      entry = { owner: this, cells: entry.cells.slice() };
      this.#rows.set(row, entry);
    }
    if (edit === undefined) {
      entry.cells[column] = undefined;
      if (entry.cells.every((cell) => cell === undefined)) this.#rows.delete(row);
    } else entry.cells[column] = edit;
  }

  /** Rows with changes, ascending. */
  rowNumbers(): number[] {
    return [...this.#rows.keys()].sort((a, b) => a - b);
  }
}
