import type { Area } from './cell';

/** Last column of a worksheet, 0-based (XFD). */
export const LAST_COLUMN = 16383;
/** Last row of a worksheet, 0-based. */
export const LAST_ROW = 1048575;

/** Column letters for a 0-based column index: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based column index for column letters: `A` → 0, `AA` → 26. */
export function columnIndex(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + (letter.charCodeAt(0) - 64);
  return n - 1;
}

/** A1 address of one cell from 0-based indices: (0, 1) → `B1`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A1 address of an area: `B2` for one cell, `B2:D9` for more. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** Sheet name as it must stand in a reference: quoted when needed, quotes doubled. */
export function quoteSheetName(sheet: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) && !/^[A-Za-z]{1,3}[0-9]+$/.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;
}

/** Absolute reference such as `'Visit plan'!$A$1:$C$9`. */
export function absoluteReference(sheet: string, area: Area): string {
  return `${quoteSheetName(sheet)}!${absoluteArea(area)}`;
}

/** `$A$1:$B$2`, or `$A$1` for one cell. */
export function absoluteArea({ row, column, rows, columns }: Area): string {
  const dollar = (r: number, c: number) => `$${columnLetters(c)}$${r + 1}`;
  const first = dollar(row, column);
  const last = dollar(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

const REFERENCE =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Za-z]{1,3})\$?([0-9]{1,7}))?$/;

/** Parses `Sheet1!$A$1:B2` (dollars and sheet optional); undefined when it is no such reference. */
export function parseReference(text: string): (Area & { readonly sheet?: string }) | undefined {
  const match = REFERENCE.exec(text.trim().replace(/^=/, ''));
  if (!match) return undefined;
  const [, quoted, plain, column1 = '', row1 = '', column2 = column1, row2 = row1] = match;
  const left = columnIndex(column1);
  const right = columnIndex(column2);
  const top = Number(row1) - 1;
  const bottom = Number(row2) - 1;
  if (top < 0 || bottom > LAST_ROW || Math.max(left, right) > LAST_COLUMN) return undefined;
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const area = {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
  return sheet === undefined ? area : { ...area, sheet };
}
