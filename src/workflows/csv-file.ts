import type { CellInput } from '../core/cell';

/** Texts that a spreadsheet would take for a formula, also after blanks and in full width. */
const FORMULA = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20|]|^[\t\r\n]/;

/**
 * A table as CSV (RFC 4180) that spreadsheets open as it is: UTF-8 with a mark, CRLF, quotes where they are needed. A text that a
 * spreadsheet would run as a formula gets an apostrophe in front.
 */
export function csvFile(rows: readonly (readonly CellInput[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

function field(cell: CellInput): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
