import { cellAddress } from '../core/address';
import type { Area } from '../core/cell';
import type { Problem } from '../core/problem';
import { error } from '../core/problem';
import { displayFormula } from './formula-names';
import type { SheetState } from './model';
import type { CellChange } from './workbook-file-types';

function inside(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/**
 * What changes mean for array formulas of the file. A change inside of an old array formula (Ctrl+Shift+Enter) is refused unless its
 * anchor changes too, as Excel does. A spilling formula whose anchor changes takes its results along; one that is written into
 * shows `#SPILL!`.
 */
export function spillConflicts(
  { source, edits, name }: SheetState,
  changes: readonly CellChange[],
): { readonly conflicts: readonly Problem[]; readonly extra: readonly CellChange[] } {
  const arrays = source.grid.formulas.filter(
    ({ kind, area, row, column }) =>
      (kind === 'array' || kind === 'dataTable') &&
      area &&
      area.rows * area.columns > 1 &&
      !edits.hasContent(row, column),
  );
  if (arrays.length === 0) return { conflicts: [], extra: [] };
  const content = changes.filter(({ value, formula }) => value !== undefined || formula !== undefined);
  const conflicts: Problem[] = [];
  const extra: CellChange[] = [];
  for (const { area, row, column, dynamic, text } of arrays) {
    if (!area) continue;
    const hits = content.filter((change) => inside(area, change.row, change.column));
    if (hits.length === 0) continue;
    const anchor = hits.some((change) => change.row === row && change.column === column);
    const [first] = hits;
    if (!anchor && !dynamic && first) {
      const address = cellAddress(first.row, first.column);
      conflicts.push(error('xlsx-part-of-array', { where: { sheet: name, address }, args: { address } }));
      continue;
    }
    const named = new Set(hits.map((change) => `${change.row},${change.column}`));
    for (let r = area.row; r < area.row + area.rows; r++) {
      for (let c = area.column; c < area.column + area.columns; c++) {
        if (!named.has(`${r},${c}`) && !(r === row && c === column))
          extra.push({ row: r, column: c, value: null });
      }
    }
    if (!anchor) {
      const formula = `=${displayFormula(text)}`;
      extra.push({ row, column, formula, value: { error: '#SPILL!' }, spill: { rows: 1, columns: 1 } });
    }
  }
  return { conflicts, extra };
}
