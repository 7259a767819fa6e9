import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import type { Area } from '../../../src/core/cell';

/** Cells of the grid by row and column. */
export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** One row of them; a row can be missing. */
type CellRow = Readonly<Record<number, Nullable<ICellData>>> | undefined;

/** A rectangle as the grid writes it: first and last row and column. */
export interface GridRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** Range of the grid for an area. */
export function toRange({ row, column, rows, columns }: Area): GridRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

/** Area for a range of the grid. */
export function toArea(range: GridRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** One entry for each cell of an area, row by row. */
export function mapArea<T>(
  { row, column, rows, columns }: Area,
  cell: (row: number, column: number) => T,
): T[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => cell(row + i, column + j)),
  );
}

export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) visit(row, column);
  }
}

/** True when two areas share a cell. */
export function intersects(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Row numbers and rows of a matrix. */
export function rowsOf(cells: CellMatrix): [number, CellRow][] {
  return Object.keys(cells).map((row) => [Number(row), cells[Number(row)]]);
}

/** Column numbers and cells of one row. */
export function cellsOf(line: CellRow): [number, Nullable<ICellData>][] {
  return Object.keys(line ?? {}).map((column) => [Number(column), line?.[Number(column)]]);
}

/** Smallest area of the cells that count; undefined when none does. */
export function areaOf(cells: CellMatrix, counts: (cell: Nullable<ICellData>) => boolean): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, line] of rowsOf(cells)) {
    for (const [column, cell] of cellsOf(line)) {
      if (!counts(cell)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0
    ? undefined
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
