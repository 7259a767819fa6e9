import { CanceledError, type ICellData, type IRange } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/preset-sheets-core';
import { parseReference } from '../../../src/core/address';
import { isCellError } from '../../../src/core/cell';
import type { ValidationInfo } from '../../host/rule-shelf';
import { listSource } from '../file/file-rules';
import type { GridModel } from './grid-model';
import type { Grid } from './univer';

interface EntryParams {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly value?: ICellData;
}

/** Values that a cell's list allows; undefined for a cell without a list. */
export function choicesAt(
  model: GridModel,
  sheetId: string,
  row: number,
  column: number,
): readonly string[] | undefined {
  const validation = model.rules.validationAt(sheetId, row, column);
  const source = validation && listSource(validation);
  if (source === undefined) return undefined;
  if (!source.startsWith('=')) return source.split(',').map((value) => value.trim());
  const name = model.names().find((entry) => entry.name.toLowerCase() === source.slice(1).toLowerCase());
  const place = parseReference(name?.formula ?? source);
  const sheet =
    place?.sheet === undefined
      ? sheetId
      : model.sheets().find((one) => one.name.toLowerCase() === place.sheet?.toLowerCase())?.id;
  if (!place || sheet === undefined) return undefined;
  return model
    .values(sheet, place)
    .flat()
    .flatMap((value) => (value === null || isCellError(value) ? [] : [String(value)]));
}

/**
 * Checks what is typed into a cell with a list, as Excel does: an alert of style *stop* refuses it, others only speak. What is pasted, filled in or
 * written by the add-in is not checked.
 */
export function guardChoices(
  grid: Grid,
  model: () => GridModel | undefined,
  onWrong: (alert: ValidationInfo['alert'], allowed: readonly string[]) => void,
): void {
  grid.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesCommand.id) return;
    const { subUnitId, range, value } = (params ?? {}) as EntryParams;
    const current = model();
    if (!current || !range || !value || !('v' in value) || value.f) return;
    const sheetId = subUnitId ?? current.selection().sheetId;
    const { startRow, startColumn } = range;
    const validation = current.rules.validationAt(sheetId, startRow, startColumn);
    const allowed = choicesAt(current, sheetId, startRow, startColumn);
    const typed = String(value.v ?? '');
    if (!validation?.alert.showAlert || !allowed || allowed.includes(typed)) return;
    if (typed === '' && validation.ignoreBlanks) return;
    onWrong(validation.alert, allowed);
    if (validation.alert.style === 'Stop') throw new CanceledError();
  });
}
