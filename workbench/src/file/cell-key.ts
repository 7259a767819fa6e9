import type { Area } from '../../../src/core/cell';
import { forEachCell } from '../grid/ranges';

const COLUMNS = 16_384;

/** One number for a cell of a sheet. */
export function keyOf(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** Row and column of such a number. */
export function placeOf(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}

/** Every cell of some areas. */
export function keysOf(areas: readonly Area[]): Set<number> {
  const keys = new Set<number>();
  for (const area of areas) forEachCell(area, (row, column) => keys.add(keyOf(row, column)));
  return keys;
}
