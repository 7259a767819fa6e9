import { error } from '../core/problem';
import { fail, ok } from '../core/result';
import type { HostActions } from '../workflows/ports';
import { officeCode } from './error-map';

/** A sheet or range that is gone, and an API that this Excel lacks: what a user may run into without anything being broken. */
const EXPECTED = new Set([
  'ItemNotFound',
  'InvalidArgument',
  'InvalidReference',
  'ApiNotFound',
  'NotImplemented',
  'InvalidOperation',
]);

/** Part of an address after the sheet: `Sheet1!B2` → `B2`. */
function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

/**
 * Registers one handler for everything that can change tables. Excel calls it for local and remote edits alike; the
 * handler only passes the news on.
 */
async function watchWorkbook(notify: () => void): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const handler = () => {
      notify();
      return Promise.resolve();
    };
    worksheets.onChanged.add(handler);
    worksheets.onAdded.add(handler);
    worksheets.onDeleted.add(handler);
    tables.onAdded.add(handler);
    tables.onDeleted.add(handler);
    await context.sync();
  });
}

/** What the pane asks of Excel besides cells. */
export function officeActions(): HostActions {
  const listeners = new Set<() => void>();
  let watching = false;
  return {
    async showCells(sheet, address) {
      try {
        return await Excel.run(async (context) => {
          const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
          await context.sync();
          if (worksheet.isNullObject) return false;
          worksheet.activate();
          worksheet.getRange(address).select();
          await context.sync();
          return true;
        });
      } catch (reason) {
        if (EXPECTED.has(officeCode(reason) ?? '')) return false;
        throw reason;
      }
    },

    async insertFormula(formula, { replace }) {
      try {
        return await Excel.run(async (context) => {
          const cell = context.workbook.getActiveCell();
          cell.load(['address', 'formulas']);
          cell.worksheet.load('name');
          await context.sync();
          const place = { sheet: cell.worksheet.name, address: withoutSheet(cell.address) };
          const held: unknown = cell.formulas[0]?.[0];
          if (!replace && held !== '' && held !== null)
            return fail(error('host-cell-not-empty', { where: place }));
          cell.formulas = [[formula]];
          await context.sync();
          return ok(place);
        });
      } catch (reason) {
        return fail(error('host-formula-refused', { args: { code: officeCode(reason) ?? String(reason) } }));
      }
    },

    onWorkbookChanged(listener) {
      listeners.add(listener);
      if (!watching) {
        watching = true;
        watchWorkbook(() => listeners.forEach((one) => one())).catch(() => {
          // Without events the pane still works: lists are read again when a page opens and with "Look again".
          watching = false;
        });
      }
      return () => listeners.delete(listener);
    },

    async openWorkbook(base64) {
      try {
        await Excel.createWorkbook(base64);
        return true;
      } catch {
        // Excel on some platforms cannot; the pane then says how to open the file by hand.
        return false;
      }
    },
  };
}
