import { areaAddress } from '../core/address';
import type { Area } from '../core/cell';
import type { Problem } from '../core/problem';
import { warning } from '../core/problem';

/** Remarks on cells of a sheet that an undo leaves alone because somebody changed them: one for neighbours below each other, not a thousand. */
export function changedSince(sheet: string, areas: readonly Area[]): readonly Problem[] {
  return areas.map((area) =>
    warning('workflows-changed-since', { where: { sheet, address: areaAddress(area), row: area.row + 1 } }),
  );
}

/** Cells as areas of one column each, in the order of the columns. */
export function columnRuns(
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly Area[] {
  const areas: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = areas.at(-1);
    if (last?.column === column && last.row + last.rows === row) last.rows++;
    else areas.push({ row, column, rows: 1, columns: 1 });
  }
  return areas;
}
