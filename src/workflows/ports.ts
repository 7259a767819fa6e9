import type { CellBlock, SheetArea } from '../core/cell';
import type { Result } from '../core/result';
import type { ApplyReport, UndoReport, WritePlan } from './write-plan';

/** A worksheet, without its cells. */
export interface SheetOutline {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** Smallest area that holds every non-empty cell; undefined for an empty sheet. */
  readonly used?: SheetArea;
}

/** An Excel table. */
export interface TableOutline {
  readonly name: string;
  readonly sheet: string;
  /** Header row, data rows and (when there is one) total row. */
  readonly area: SheetArea;
  readonly headers: readonly string[];
  readonly totalRow: boolean;
}

/** A defined name of workbook scope; `area` is undefined when it refers to something else than one area, or to `#REF!`. */
export interface NameOutline {
  readonly name: string;
  readonly area?: SheetArea;
}

/** What a workbook consists of, read without its cells. */
export interface WorkbookOutline {
  readonly sheets: readonly SheetOutline[];
  readonly tables: readonly TableOutline[];
  readonly names: readonly NameOutline[];
}

/** How far a long job is. `done` and `total` share one unit; `stage` is an i18n key under `progress:`. */
export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

/** Lets a caller follow and stop a long job. A stopped job rejects with an `AbortError` and has changed nothing. */
export interface Control {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** One applied plan that can be taken back; opaque to everyone but the adapter that made it. */
export interface UndoEntry {
  readonly id: string;
  readonly title: string;
}

/**
 * All that a workflow and the pane may ask of a workbook. `excel/` implements it over Office.js and `xlsx/` over a
 * file; both are run through the same conformance tests.
 */
export interface WorkbookPort {
  outline(): Promise<WorkbookOutline>;
  /** Reads areas in one batch (large areas in slices); `formats` asks for number formats too. */
  read(areas: readonly SheetArea[], options?: { readonly formats?: boolean }): Promise<readonly CellBlock[]>;
  /**
   * Writes a plan. Rows are found again by key just before the write; on a conflict or a failure nothing stays
   * changed and the result says so.
   */
  apply(plan: WritePlan, control?: Control): Promise<Result<ApplyReport>>;
  /** Takes an applied plan back. Cells that somebody changed since are left alone and reported. */
  undo(entry: UndoEntry): Promise<Result<UndoReport>>;
}

/** One cell of a workbook; row and column are 0-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * What the pane asks of the application besides reading and writing cells. Excel can do these things, a file cannot, so they are
 * no part of `WorkbookPort`.
 */
export interface HostActions {
  /** Brings a sheet to the front and selects cells on it (A1 address without sheet). False when they are gone. */
  showCells(sheet: string, address: string): Promise<boolean>;
  /**
   * Puts a formula (English names, `=` first) into the first selected cell. Without `replace` a cell that holds something is left
   * alone and the result is the problem `host-cell-not-empty`.
   */
  insertFormula(
    formula: string,
    options: { readonly replace: boolean },
  ): Promise<Result<{ readonly sheet: string; readonly address: string }>>;
  /** Calls back after sheets, tables or cells changed, by whomever; returns the way to stop. */
  onWorkbookChanged(listener: () => void): () => void;
  /** The active cell; undefined when the application cannot say, as on a chart sheet. */
  activeCell(): Promise<CellPlace | undefined>;
  /** Calls back after another cell was selected; returns the way to stop. */
  onSelectionChanged(listener: () => void): () => void;
  /** Opens a workbook (base64 of an .xlsx) beside this one. False when the application cannot. */
  openWorkbook(base64: string): Promise<boolean>;
}
