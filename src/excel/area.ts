import type { Area } from '../core/cell';

/** Smallest area that holds all of them; undefined for none. */
export function boundingArea(areas: readonly Area[]): Area | undefined {
  const [first, ...rest] = areas;
  return first && rest.reduce(union, bare(first));
}

function union(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** The rectangle alone, whatever else the object carries. */
export function bare({ row, column, rows, columns }: Area): Area {
  return { row, column, rows, columns };
}

/** A matrix of the area's shape. */
export function matrixOf<T>(area: Area, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => make(r, c)),
  );
}

/** Part of a matrix that stands for `whole`. */
export function part<T>(matrix: readonly (readonly T[])[], whole: Area, area: Area): T[][] {
  const top = area.row - whole.row;
  const left = area.column - whole.column;
  return matrix.slice(top, top + area.rows).map((row) => row.slice(left, left + area.columns));
}
