import type { ICellData, IRange, Nullable } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/preset-sheets-core';
import { formulaCell } from './formula-cell';
import type { GridModel } from './grid-model';
import { type CellMatrix, cellsOf, rowsOf } from './ranges';
import type { Grid } from './univer';

/** Signs of a formula that Excel takes and the engine does not. */
const EXCEL_ONLY = /[[@#]|_xl/;

interface EntryParams {
  readonly subUnitId?: string;
  readonly range?: IRange;
  value?: ICellData | ICellData[][] | CellMatrix;
}

/** Translates formulas as they are entered: `=SEGMENT([@[Jan]:[Dec]])` works in a table column as it does in Excel. */
export function translateEntries(grid: Grid, model: () => GridModel | undefined): void {
  grid.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesCommand.id) return;
    const entry = params as EntryParams | undefined;
    const current = model();
    if (!entry?.value || !current) return;
    const sheetId = entry.subUnitId ?? current.selection().sheetId;
    const top = entry.range?.startRow ?? 0;
    const left = entry.range?.startColumn ?? 0;
    const { value } = entry;
    if (Array.isArray(value)) {
      value.forEach((line, i) =>
        line.forEach((cell, j) => translate(current, sheetId, cell, top + i, left + j)),
      );
    } else if ('f' in value || 'v' in value) {
      translate(current, sheetId, value, top, left);
    } else {
      for (const [row, line] of rowsOf(value as CellMatrix)) {
        for (const [column, cell] of cellsOf(line)) translate(current, sheetId, cell, row, column);
      }
    }
  });
}

function translate(
  model: GridModel,
  sheetId: string,
  cell: Nullable<ICellData>,
  row: number,
  column: number,
): void {
  if (!cell?.f || !EXCEL_ONLY.test(cell.f)) return;
  const sheetName = model.sheets().find(({ id }) => id === sheetId)?.name ?? '';
  Object.assign(
    cell,
    formulaCell(cell.f, { sheetName, row, column, tables: model.gridTables.forFormulas() }),
  );
}
