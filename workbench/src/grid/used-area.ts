import type { ICellData, Nullable, ObjectMatrix } from '@univerjs/core';
import type { Area } from '../../../src/core/cell';
import { toCellValue } from './cells';
import { type CellMatrix, cellsOf, rowsOf } from './ranges';

/**
 * Smallest area of a sheet that holds content, spilled results included; undefined for an empty sheet.
 * @param valuesOnly leave out cells that have a format and nothing else
 */
export function usedArea(
  cells: ObjectMatrix<Nullable<ICellData>>,
  spills: CellMatrix | undefined,
  valuesOnly: boolean,
): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const visit = (row: number, column: number): void => {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  };
  cells.forValue((row, column, cell) => {
    if (!cell) return;
    if (valuesOnly ? cell.f || toCellValue(cell) !== null : hasContent(cell)) visit(row, column);
  });
  for (const [row, line] of rowsOf(spills ?? {})) {
    for (const [column, cell] of cellsOf(line)) if (toCellValue(cell) !== null) visit(row, column);
  }
  return bottom < 0
    ? undefined
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function hasContent(cell: ICellData): boolean {
  return Boolean(cell.f) || Boolean(cell.s) || toCellValue(cell) !== null;
}
