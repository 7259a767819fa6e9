import type { CellInput, CellValue } from '../core/cell';
import { isCellError } from '../core/cell';

/** What Office.js takes for one cell; `null` leaves the cell alone, the empty text clears it. */
export type CellContent = string | number | boolean;

const BOOLEAN_WORDS = /^(true|false|wahr|falsch|vrai|faux|verdadero|falso|참|거짓)$/i;

/**
 * True when Excel keeps a text as the text that it is. Everything else (digits may make a number, a date or an amount;
 * `=`, `+`, `-`, `@` make a formula; control characters hide one) must be marked as text.
 */
function staysText(text: string): boolean {
  return /^\p{L}[^\p{Nd}\p{Cc}]*$/u.test(text) && !BOOLEAN_WORDS.test(text);
}

/**
 * The one place where values become cell contents: text is text whatever it looks like, so nothing that comes from a
 * team's cell can run as a formula. A leading apostrophe marks it, as a person would; Excel does not show it.
 */
export function encodeCell(value: CellInput): CellContent {
  if (value === null) return '';
  if (typeof value !== 'string') return value;
  if (value === '') return '';
  return staysText(value) ? value : `'${value}`;
}

/** A cell's value from what Office.js answers for `values` and `valueTypes`. */
export function decodeCell(value: unknown, type: string | undefined): CellValue {
  if (type === 'Empty') return null;
  if (type === 'Error') return { error: String(value) };
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** Values of a range from `values` and `valueTypes`. */
export function decodeCells(
  values: readonly unknown[][],
  types: readonly (readonly string[])[],
): CellValue[][] {
  return values.map((row, r) => row.map((value, c) => decodeCell(value, types[r]?.[c])));
}

/**
 * The formula of a cell, from what Office.js answers for `formulas`; undefined where there is none. A text that begins
 * with `=` reads the same as a formula, but only a formula differs from its own value.
 */
export function formulaOf(formula: unknown, value: CellValue): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : undefined;
}

/** Content that puts a cell back to what it held: its formula, or its value. */
export function contentOf(value: CellValue, formula: string | undefined): CellContent {
  if (formula !== undefined) return formula;
  return isCellError(value) ? value.error : encodeCell(value);
}
