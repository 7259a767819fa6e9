import type { Area, CellValue } from '../core/cell';
import type { ResolvedChoices, ResolvedFormat } from '../workflows/sheet-rules';
import type { ChartWrite } from '../workflows/write-plan';
import type { LookPatch } from './look';
import type { SheetSource } from './sheet-source';
import type { TableSource } from './table-part';

/** Cells that an array formula fills from its anchor on; `dynamic` spills by itself. */
export interface ArrayExtent {
  readonly rows: number;
  readonly columns: number;
  readonly dynamic: boolean;
}

/** A change of one cell; what is left out stays as the file has it. */
export interface CellEdit {
  /** New content, `null` for none. A formula always comes with its last result here. */
  readonly value?: CellValue;
  /** File text without `=`. */
  readonly formula?: string;
  readonly array?: ArrayExtent;
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
  /** 0-based rows that begin a printed page. */
  readonly pageBreaks?: readonly number[];
}

/** Changes of the charts of ours on a sheet; charts of others are never touched. */
export interface ChartEdits {
  /** Names of charts in the file that go. */
  readonly removed: ReadonlySet<string>;
  readonly added: readonly ChartWrite[];
}

/** Rules of ours that a sheet gets, on top of those in the file. */
export interface RuleEdits {
  /** True when all rules in the file go first. */
  readonly cleared: boolean;
  readonly formats: readonly ResolvedFormat[];
  readonly choices: readonly ResolvedChoices[];
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
  /** Undefined while all charts are as in the file. */
  readonly charts?: ChartEdits;
  /** Undefined while conditional formats and validations are as in the file. */
  readonly rules?: RuleEdits;
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

/** The rarer half of a change. */
type RareEdit = Pick<CellEdit, 'formula' | 'array' | 'base'>;

interface EditRow {
  readonly owner: EditGrid;
  /** By column; a hole leaves the content as it is. */
  readonly values: (CellValue | undefined)[];
  readonly patches: (LookPatch | undefined)[];
  readonly rare: Map<number, RareEdit>;
}

/**
 * Changed cells of one sheet, by row; a fork shares rows until one side changes them. Values lie in plain arrays: a result of two
 * million cells must not cost two million objects.
 */
export class EditGrid {
  readonly #rows: Map<number, EditRow>;

  constructor(rows?: ReadonlyMap<number, EditRow>) {
    this.#rows = new Map(rows);
  }

  fork(): EditGrid {
    return new EditGrid(this.#rows);
  }

  /** Number of rows with changes. */
  get size(): number {
    return this.#rows.size;
  }

  get(row: number, column: number): CellEdit | undefined {
    const entry = this.#rows.get(row);
    return entry && editAt(entry, column);
  }

  /** True when the cell gets new content. */
  hasContent(row: number, column: number): boolean {
    return this.#rows.get(row)?.values[column] !== undefined;
  }

  set(row: number, column: number, edit: CellEdit | undefined): void {
    if (edit === undefined && !this.#rows.has(row)) return;
    const entry = this.#own(row);
    const { value, patch, formula, array, base } = edit ?? {};
    entry.values[column] = value;
    if (patch !== undefined || entry.patches.length > column) entry.patches[column] = patch;
    if (formula === undefined && base === undefined) entry.rare.delete(column);
    else {
      entry.rare.set(column, {
        ...(formula === undefined ? {} : { formula }),
        ...(array === undefined ? {} : { array }),
        ...(base === undefined ? {} : { base }),
      });
    }
    if (edit === undefined && !hasAny(entry)) this.#rows.delete(row);
  }

  /** Sets values side by side, each with the look of its column; `undefined` leaves a cell alone. Earlier changes of them are lost. */
  fill(
    row: number,
    column: number,
    values: readonly (CellValue | undefined)[],
    patches: readonly (LookPatch | undefined)[],
  ): void {
    const entry = this.#own(row);
    for (let n = 0; n < values.length; n++) {
      const patch = patches[n];
      entry.values[column + n] = values[n];
      if (patch !== undefined || entry.patches.length > column + n) entry.patches[column + n] = patch;
      if (entry.rare.size > 0) entry.rare.delete(column + n);
    }
    if (!hasAny(entry)) this.#rows.delete(row);
  }

  #own(row: number): EditRow {
    const entry = this.#rows.get(row);
    if (entry?.owner === this) return entry;
    const own: EditRow = {
      owner: this,
      values: entry?.values.slice() ?? [],
      patches: entry?.patches.slice() ?? [],
      rare: new Map(entry?.rare),
    };
    this.#rows.set(row, own);
    return own;
  }

  /** Visits the changes of a row from left to right. */
  forEachInRow(row: number, visit: (edit: CellEdit, column: number) => void): void {
    const entry = this.#rows.get(row);
    if (!entry) return;
    const width = Math.max(
      entry.values.length,
      entry.patches.length,
      ...[...entry.rare.keys()].map((column) => column + 1),
    );
    for (let column = 0; column < width; column++) {
      const edit = editAt(entry, column);
      if (edit) visit(edit, column);
    }
  }

  /** Rows with changes, ascending. */
  rowNumbers(): number[] {
    return [...this.#rows.keys()].sort((a, b) => a - b);
  }

  /** Visits all changes, row by row. */
  forEach(visit: (edit: CellEdit, row: number, column: number) => void): void {
    for (const row of this.rowNumbers()) this.forEachInRow(row, (edit, column) => visit(edit, row, column));
  }
}

function editAt({ values, patches, rare }: EditRow, column: number): CellEdit | undefined {
  const value = values[column];
  const patch = patches[column];
  const more = rare.size > 0 ? rare.get(column) : undefined;
  if (more) return { ...more, ...(value === undefined ? {} : { value }), ...(patch ? { patch } : {}) };
  if (value !== undefined) return patch ? { value, patch } : { value };
  return patch ? { patch } : undefined;
}

function hasAny({ values, patches, rare }: EditRow): boolean {
  return (
    rare.size > 0 ||
    values.some((value) => value !== undefined) ||
    patches.some((patch) => patch !== undefined)
  );
}
