import type { Area, CellBlock, CellValue } from '../core/cell';
import { isBlank } from '../core/cell';
import { TABLE_KINDS } from './fields';
import { fieldsOf } from './mapped-kinds';
import { headerCore, headerId, headerText } from './normalise-header';
import { REGISTER_IDS } from './registers/register-spec';
import { cellText } from './parse-cell';
import { parsePeriod } from './periods';

/** A header found on a sheet. */
export interface HeaderPlace {
  /** Last header row, 0-based sheet row. */
  readonly row: number;
  /** 1 or 2. */
  readonly rows: number;
  /** First sheet column and number of columns. */
  readonly column: number;
  readonly columns: number;
  /** Lower header cells as they are (dates stay numbers). */
  readonly cells: readonly CellValue[];
  /** Header texts; two rows joined. */
  readonly texts: readonly string[];
}

const KNOWN = new Set(
  [...TABLE_KINDS, ...REGISTER_IDS].flatMap((kind) =>
    fieldsOf(kind).flatMap(({ synonyms }) => synonyms.map(headerId)),
  ),
);

/** Whether a header is one of the names that tables are known by. */
export function isKnownHeader(text: string): boolean {
  return KNOWN.has(headerId(text)) || KNOWN.has(headerCore(text));
}

/** Rows that are looked at for a header. */
export const SAMPLE_ROWS = 60;

/**
 * Header rows of a sheet, best first, not overlapping: below titles and blank rows, one or two rows deep, tables side by side apart.
 * @param block top of the sheet's used area
 * @param skip sheet columns that are ours
 */
export function findHeaders(block: CellBlock, skip: ReadonlySet<number> = new Set()): readonly HeaderPlace[] {
  const cell = (row: number, column: number): CellValue =>
    skip.has(block.column + column) ? null : (block.values[row]?.[column] ?? null);
  const scored: { readonly place: HeaderPlace; readonly score: number }[] = [];
  for (let row = 0; row < Math.min(block.rows, SAMPLE_ROWS) - 1; row++) {
    for (const { from, to } of segments(block, row, cell)) {
      for (const rows of row > 0 ? [1, 2] : [1]) {
        const place = headerAt(block, row, rows, from, to, cell);
        const score = scoreOf(place);
        if (score > 0) scored.push({ place, score });
      }
    }
  }
  scored.sort((a, b) => b.score - a.score || a.place.row - b.place.row || a.place.rows - b.place.rows);
  const chosen: HeaderPlace[] = [];
  for (const { place, score } of scored) {
    const beside = chosen.filter((other) => shareColumns(place, other));
    // Names found below a better header are data that look like headers, unless a blank row parts two tables there.
    if (score >= 2 && beside.every((other) => stacked(block, place, other, cell))) chosen.push(place);
  }
  return chosen;
}

/** Whether two headers stand in the same columns. */
export function shareColumns(a: HeaderPlace, b: HeaderPlace): boolean {
  return a.column < b.column + b.columns && b.column < a.column + a.columns;
}

function stacked(
  block: CellBlock,
  a: HeaderPlace,
  b: HeaderPlace,
  cell: (row: number, column: number) => CellValue,
): boolean {
  const [upper, lower] = a.row < b.row ? [a, b] : [b, a];
  const gap = lower.row - lower.rows - block.row;
  if (gap <= upper.row - block.row) return false;
  const first = lower.column - block.column;
  for (let column = first; column < first + lower.columns; column++)
    if (!isBlank(cell(gap, column))) return false;
  // The same header once more is the header of a printed page, not another table.
  const ids = new Set(upper.texts.map(headerId));
  return lower.texts.some((text) => text !== '' && !ids.has(headerId(text)));
}

/** The header of an Excel table, or of a place that a person has named. */
export function headerOf(texts: readonly string[], row: number, column: number): HeaderPlace {
  return { row, rows: 1, column, columns: texts.length, cells: texts, texts };
}

function scoreOf({ texts, cells, rows }: HeaderPlace): number {
  let known = 0;
  let filled = 0;
  let numbers = 0;
  const ids = new Set<string>();
  texts.forEach((text, index) => {
    if (text === '') return;
    filled++;
    ids.add(headerId(text));
    const period = parsePeriod(cells[index] ?? null) ?? parsePeriod(text);
    if (isKnownHeader(text) || isKnownHeader(cellText(cells[index] ?? null))) known += 1;
    else if (period) known += typeof cells[index] === 'number' ? 0.4 : 0.6;
    else if (typeof cells[index] === 'number') numbers++;
  });
  if (known < 1 || filled < 2) return 0;
  // Headers differ from each other and are words; one row is preferred to two.
  return known * (ids.size / filled) - numbers * 0.7 + filled * 0.05 - (rows - 1) * 0.3;
}

function headerAt(
  block: CellBlock,
  row: number,
  rows: number,
  from: number,
  to: number,
  cell: (row: number, column: number) => CellValue,
): HeaderPlace {
  const cells: CellValue[] = [];
  const texts: string[] = [];
  const spread = rows === 2 ? upperTexts(block, row - 1, from, to, cell) : [];
  for (let column = from; column < to; column++) {
    const own = cell(row, column);
    const lower = headerText(own);
    const upper = spread[column - from] ?? '';
    cells.push(lower === '' && upper !== '' ? upper : own);
    texts.push(
      rows === 1 || upper === '' || upper === lower ? lower : lower === '' ? upper : `${upper} ${lower}`,
    );
  }
  return { row: block.row + row, rows, column: block.column + from, columns: to - from, cells, texts };
}

/** Texts of the upper header row, each spread over the columns that its merged cell (or the blanks after it) covers. */
function upperTexts(
  block: CellBlock,
  row: number,
  from: number,
  to: number,
  cell: (row: number, column: number) => CellValue,
): readonly string[] {
  const filled = Array.from({ length: to - from }, (_, index) => cellText(cell(row, from + index))).filter(
    Boolean,
  ).length;
  const merged = (column: number): Area | undefined =>
    block.merges?.find(
      (area) =>
        area.row <= block.row + row &&
        block.row + row < area.row + area.rows &&
        area.column <= block.column + column &&
        block.column + column < area.column + area.columns,
    );
  const texts: string[] = [];
  let carried = '';
  for (let column = from; column < to; column++) {
    const text = headerText(cell(row, column));
    const area = merged(column);
    // One text over the whole width is a title, not a heading of columns.
    const title = area !== undefined && area.columns >= to - from;
    if (text !== '') carried = title ? '' : text;
    else if (area ? area.column === block.column + column || title : block.merges || filled < 2) carried = '';
    else if (!area && !isBlank(cell(row + 1, column)) && isKnownHeader(cellText(cell(row + 1, column))))
      carried = '';
    texts.push(carried);
  }
  return texts;
}

/** Runs of columns of a header row that belong together: a column without header and without cells below parts them. */
function segments(
  block: CellBlock,
  row: number,
  cell: (row: number, column: number) => CellValue,
): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = -1;
  for (let column = 0; column <= block.columns; column++) {
    const used = column < block.columns && columnUsed(block, row, column, cell);
    if (used && from < 0) from = column;
    if (!used && from >= 0) {
      found.push({ from, to: column });
      from = -1;
    }
  }
  return found.filter(({ from: first, to }) => to - first >= 2);
}

function columnUsed(
  block: CellBlock,
  row: number,
  column: number,
  cell: (row: number, column: number) => CellValue,
): boolean {
  if (!isBlank(cell(row, column))) return true;
  if (row > 0 && !isBlank(cell(row - 1, column)) && !isBlank(cell(row + 1, column))) return true;
  const last = Math.min(block.rows, row + 12);
  for (let below = row + 1; below < last; below++) if (!isBlank(cell(below, column))) return true;
  return false;
}
