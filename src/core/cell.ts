/** An error value as a cell shows it, e.g. `{ error: '#N/A' }`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds, without its format. Blank is `null`, never `''`. Dates are serial numbers. */
export type CellValue = string | number | boolean | null | CellError;

/** What may be written to a cell. A string is always text: adapters keep `=`, `+`, `-`, `@` from becoming formulas. */
export type CellInput = string | number | boolean | null;

/** True for an error value. */
export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** True for a cell that holds nothing, or nothing but white space. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** A rectangle on a sheet; row and column are 0-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle together with the sheet that it is on. */
export interface SheetArea extends Area {
  readonly sheet: string;
}

/** Values of one area, row by row; every row has `columns` entries. */
export interface CellBlock extends SheetArea {
  readonly values: readonly (readonly CellValue[])[];
  /** Excel number formats (`yyyy-mm-dd`), same shape as `values`, when the reader was asked for them. */
  readonly formats?: readonly (readonly string[])[];
  /** Merged areas that touch the block. */
  readonly merges?: readonly Area[];
}
