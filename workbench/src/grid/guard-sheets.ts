import { CanceledError } from '@univerjs/core';
import type { Grid } from './univer';

/** Commands that would move cells: the file's charts, formats and pivots would keep pointing at the old places. */
const SHIFTING =
  /^sheet\.command\.(?:insert-(?:row|col|multi|range)|remove-(?:row|col)|delete-range-move|table-(?:insert|remove)|move-(?:rows|cols))/;

/** The menu entries that belong to them, to be left out of the grid's menus. */
export const SHIFTING_MENU_ITEMS = [
  'sheet.menu.cell-insert',
  'sheet.menu.delete',
  'sheet.menu.row-insert',
  'sheet.menu.col-insert',
  'sheet.command.insert-row-before',
  'sheet.command.insert-row-after',
  'sheet.command.insert-col-before',
  'sheet.command.insert-col-after',
  'sheet.command.insert-multi-rows-above',
  'sheet.command.insert-multi-rows-after',
  'sheet.command.insert-multi-cols-before',
  'sheet.command.insert-multi-cols-right',
  'sheet.command.remove-row-confirm',
  'sheet.command.remove-col-confirm',
  'sheet.command.insert-range-move-right-confirm',
  'sheet.command.insert-range-move-down-confirm',
  'sheet.command.delete-range-move-left-confirm',
  'sheet.command.delete-range-move-up-confirm',
] as const;

/** Keeps cells where the file has them. */
export function guardSheets(grid: Grid, onRefused: () => void): void {
  grid.commands.beforeCommandExecuted(({ id }) => {
    if (!SHIFTING.test(id)) return;
    onRefused();
    throw new CanceledError();
  });
}

/** Locks a sheet for typing, as a protected sheet in Excel; what the host may do is the host's to say. */
export async function lockSheet(grid: Grid, unitId: string, sheetId: string): Promise<void> {
  const permission = grid.api.getUniverSheet(unitId)?.getSheetBySheetId(sheetId)?.getWorksheetPermission();
  if (!permission) return;
  await permission.protect();
  await permission.setReadOnly();
}
