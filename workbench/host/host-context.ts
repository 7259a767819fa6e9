import type { Area } from '../../src/core/cell';
import { OfficeError, itemNotFound } from './office-error';
import type { EventRegistry } from './event-registry';
import type { SheetInfo, SpreadsheetModel, TableInfo } from './spreadsheet-model';

/** What every object of the host shares. */
export interface HostContext {
  readonly model: SpreadsheetModel;
  readonly events: EventRegistry;
  readonly workbookName: string;
  /** Drops a reference that the client no longer needs. */
  releaseReference(id: string): void;
  /** Opens another workbook (base64 of an .xlsx) beside this one; undefined where nobody can. */
  readonly openWorkbook?: ((base64: string) => void) | undefined;
  /** Cells that one reply may carry (Excel on the web answers at most five million). */
  readonly maxCells: number;
}

/** The sheet with this id; ItemNotFound when it has been deleted. */
export function sheetById(context: HostContext, id: string): SheetInfo {
  const sheet = context.model.sheets().find((candidate) => candidate.id === id);
  if (!sheet) throw itemNotFound(`worksheet ${id}`);
  return sheet;
}

/** The sheet with this name or id, names compared as Excel does; undefined when there is none. */
export function findSheet(context: HostContext, key: unknown): SheetInfo | undefined {
  const text = String(key);
  const folded = text.toLowerCase();
  const sheets = context.model.sheets();
  return sheets.find((s) => s.id === text) ?? sheets.find((s) => s.name.toLowerCase() === folded);
}

/** The table with this id; ItemNotFound when it has been deleted. */
export function tableById(context: HostContext, id: string): TableInfo {
  const table = context.model.tables().find((candidate) => candidate.id === id);
  if (!table) throw itemNotFound(`table ${id}`);
  return table;
}

/** Throws AccessDenied for a protected sheet, as Excel does for every write to it. */
export function assertWritable(context: HostContext, sheetId: string): void {
  if (sheetById(context, sheetId).protected) {
    throw new OfficeError('AccessDenied', "You don't have permission to change a protected worksheet.", 403);
  }
}

/** Overlap of two areas; undefined when they have none. */
export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** Smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
