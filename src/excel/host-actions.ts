import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { CellPlace, HostActions } from '../workflows/ports';
import { runExcel } from './batch';
import { officeCode } from './error-map';
import { followWorkbook } from './workbook-events';

/** What the pane asks of Excel besides reading and writing cells. */
export function officeActions(): HostActions {
  return { showCells, insertFormula, onWorkbookChanged, activeCell, onSelectionChanged, openWorkbook };
}

async function showCells(sheet: string, address: string): Promise<boolean> {
  try {
    return await runExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      worksheet.load('visibility');
      await context.sync();
      // A hidden sheet cannot be shown without changing the workbook.
      if (worksheet.isNullObject || worksheet.visibility !== 'Visible') return false;
      worksheet.activate();
      worksheet.getRange(address).select();
      await context.sync();
      return true;
    });
  } catch (thrown) {
    if (officeCode(thrown) === undefined) throw thrown;
    return false;
  }
}

async function insertFormula(
  formula: string,
  { replace }: { readonly replace: boolean },
): Promise<Result<{ readonly sheet: string; readonly address: string }>> {
  try {
    return await runExcel(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load('address,valueTypes,worksheet/name');
      await context.sync();
      const { worksheet } = cell;
      const sheet = worksheet.name;
      const address = cell.address.slice(cell.address.lastIndexOf('!') + 1);
      if (!replace && cell.valueTypes[0]?.[0] !== Excel.RangeValueType.empty) {
        return fail(error('host-cell-not-empty', { where: { sheet, address } }));
      }
      cell.formulas = [[formula]];
      await context.sync();
      return ok({ sheet, address });
    });
  } catch (thrown) {
    const code = officeCode(thrown);
    if (code === undefined) throw thrown;
    return fail(error('host-formula-refused', { args: { code } }));
  }
}

async function activeCell(): Promise<CellPlace | undefined> {
  try {
    return await runExcel(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load('rowIndex,columnIndex,worksheet/name');
      await context.sync();
      return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
    });
  } catch (thrown) {
    if (officeCode(thrown) === undefined) throw thrown;
    return undefined;
  }
}

function onSelectionChanged(listener: () => void): () => void {
  return stopping(followWorkbook({ selection: listener }));
}

function onWorkbookChanged(listener: () => void): () => void {
  return stopping(followWorkbook({ cells: listener, sheets: listener }));
}

function stopping(following: ReturnType<typeof followWorkbook>): () => void {
  // A workbook that cannot be followed can still be read again by hand.
  following.catch(() => undefined);
  return () => {
    following.then((stop) => stop()).catch(() => undefined);
  };
}

async function openWorkbook(base64: string): Promise<boolean> {
  try {
    await Excel.createWorkbook(base64);
    return true;
  } catch (thrown) {
    if (officeCode(thrown) === undefined) throw thrown;
    return false;
  }
}
