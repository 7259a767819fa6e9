import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellValue } from '../../../src/core/cell';

const ERRORS = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#BUSY!',
  '#CONNECT!',
]);
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** What a cell carries besides what the engine knows: the formula as Excel writes it, when the engine was given another. */
export interface CellNote {
  readonly excelFormula?: string;
  readonly gridFormula?: string;
}

/** True for the text of an error value, `#N/A`. */
export function isErrorText(text: string): boolean {
  return ERRORS.has(text);
}

/** Value of a cell as the host and the file see it. */
export function toCellValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  if (cell.p) return (cell.p.body?.dataStream ?? '').replace(/\r?\n$/, '').replaceAll('\r', '\n') || null;
  const value = cell.v;
  if (value === undefined || value === null) return null;
  if (cell.t === CellValueType.BOOLEAN || typeof value === 'boolean') {
    return value === true || value === 1 || (typeof value === 'string' && /^(?:1|true)$/i.test(value));
  }
  if (typeof value === 'number') return value;
  if (cell.t === CellValueType.NUMBER && value !== '' && Number.isFinite(Number(value))) return Number(value);
  if (cell.t !== CellValueType.FORCE_STRING && isErrorText(value)) return { error: value };
  return value === '' && !cell.f ? null : value;
}

/** Formula of a cell as Excel would show it, with `=`; undefined when it has none. */
export function excelFormula(cell: Nullable<ICellData>): string | undefined {
  const note = cell?.custom as Nullable<CellNote>;
  const formula = cell?.f ?? undefined;
  if (note?.excelFormula !== undefined && (note.gridFormula ?? undefined) === formula)
    return note.excelFormula;
  return formula;
}

/** Content of a cell: its formula, or its value. */
export function toCellContent(cell: Nullable<ICellData>): CellValue {
  return excelFormula(cell) ?? toCellValue(cell);
}

/** A cell that holds a plain value. Text that looks like a number or an error stays text. */
export function fromCellValue(value: CellValue): ICellData {
  if (value === null) return { v: null };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'object') return { v: value.error, t: CellValueType.STRING };
  const ambiguous = NUMBER.test(value.trim()) || /^(?:true|false)$/i.test(value.trim()) || isErrorText(value);
  return { v: value, t: ambiguous ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** What a string means when it is entered: `'007` is text, `5` a number, `TRUE` a boolean. A formula is not handled here. */
export function enteredValue(text: string): CellValue {
  if (text.startsWith("'")) return text.slice(1);
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return Number(trimmed);
  if (/^(?:true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === 'true';
  return isErrorText(trimmed) ? { error: trimmed } : text;
}
