import { areaAddress } from '../core/address';
import type { Area } from '../core/cell';
import { meets } from '../core/meets';
import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import { retexted } from './merge-change';
import type { SheetState, TableState, WorkbookState } from './model';
import { effectiveCell, headerTexts } from './read-sheet';
import { sameName } from './sheet-name';
import type { StyleSheet } from './style-sheet';
import type { CellChange } from './workbook-file-types';

/** A table that is to be made of cells that are there already. */
export interface NewTable {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly style?: string;
  readonly totalRow?: boolean;
}

/** What changes about a table. */
export interface TableChange {
  readonly name?: string;
  readonly area?: Area;
  readonly style?: string;
}

const bare = ({ row, column, rows, columns }: Area): Area => ({ row, column, rows, columns });

function nameTaken({ tables, names }: WorkbookState, name: string): boolean {
  return [...tables, ...names].some((entry) => sameName(entry.name, name));
}

/** Another table that stands in the way of an area. */
function inTheWay(
  { tables }: WorkbookState,
  sheet: SheetState,
  area: Area,
  self?: TableState,
): TableState | undefined {
  return tables.find((table) => table !== self && table.sheet === sheet.id && meets(table.area, area));
}

function overlap(sheet: string, area: Area, name: string, other: TableState | undefined): Result<never> {
  const where = { sheet, address: areaAddress(area) };
  return fail(error('xlsx-table-overlap', { where, args: { name, other: other?.name ?? '' } }));
}

/** The state with another table on a sheet; see `WorkbookFile.addTable`. */
export function tableAdded(
  state: WorkbookState,
  sheet: SheetState,
  { name, area, style, totalRow }: NewTable,
  id: number,
  styles: StyleSheet,
): Result<WorkbookState> {
  if (nameTaken(state, name) || !/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) {
    return fail(error('xlsx-table-name', { args: { name } }));
  }
  const other = inTheWay(state, sheet, area);
  if (other || area.rows < 2) return overlap(sheet.name, area, name, other);
  const draft: TableState = {
    id,
    name,
    sheet: sheet.id,
    area: bare(area),
    headerRow: true,
    totalRow: totalRow === true,
    columns: [],
    ...(style === undefined ? {} : { style }),
  };
  return ok(withTable(state, sheet, draft, state.tables, styles));
}

/** The state with a table changed; see `WorkbookFile.updateTable`. */
export function tableUpdated(
  state: WorkbookState,
  name: string,
  change: TableChange,
  styles: StyleSheet,
): Result<WorkbookState> {
  const table = state.tables.find((candidate) => sameName(candidate.name, name));
  const sheet = table && state.sheets.find(({ id }) => id === table.sheet);
  if (!table || !sheet) return fail(error('xlsx-no-such-table', { args: { name } }));
  const newName = change.name ?? table.name;
  if (!sameName(newName, name) && nameTaken(state, newName))
    return fail(error('xlsx-table-name', { args: { name: newName } }));
  const area = change.area ?? table.area;
  const other = inTheWay(state, sheet, area, table);
  if (other) return overlap(sheet.name, area, name, other);
  const draft: TableState = {
    ...table,
    name: newName,
    area: bare(area),
    ...(change.style === undefined ? {} : { style: change.style }),
  };
  const others = state.tables.filter((candidate) => candidate !== table);
  return ok(withTable(state, sheet, draft, others, styles));
}

/** The state without a table; its cells stay. */
export function tableRemoved(state: WorkbookState, name: string): Result<WorkbookState> {
  const tables = state.tables.filter((candidate) => !sameName(candidate.name, name));
  if (tables.length === state.tables.length) return fail(error('xlsx-no-such-table', { args: { name } }));
  return ok({ ...state, tables });
}

/** Puts a table with the texts of its header cells, which are made texts where they are none. */
function withTable(
  state: WorkbookState,
  sheet: SheetState,
  draft: TableState,
  others: readonly TableState[],
  styles: StyleSheet,
): WorkbookState {
  let table = draft;
  if (draft.headerRow) {
    const columns = headerTexts(sheet, draft);
    const { row } = draft.area;
    columns.forEach((text, index) => {
      const column = draft.area.column + index;
      if (effectiveCell(sheet, row, column, styles).value === text) return;
      sheet.edits.set(row, column, retexted(sheet.edits.get(row, column), text));
    });
    table = { ...draft, columns };
  }
  return { ...state, tables: [...others, table].sort((a, b) => a.id - b.id) };
}

/** A table knows its headers by heart; Excel repairs the file when a header cell says something else. */
export function withHeaders(
  state: WorkbookState,
  sheet: SheetState,
  changes: readonly CellChange[],
): WorkbookState {
  const tables = state.tables.map((table) => {
    if (table.sheet !== sheet.id || !table.headerRow) return table;
    const { area } = table;
    const hit = changes.some(
      ({ row, column, value }) =>
        row === area.row &&
        value !== undefined &&
        column >= area.column &&
        column < area.column + area.columns,
    );
    if (!hit) return table;
    const columns = headerTexts(sheet, table);
    columns.forEach((text, index) => {
      const column = area.column + index;
      const edit = sheet.edits.get(area.row, column);
      if (edit?.value !== undefined && edit.value !== text)
        sheet.edits.set(area.row, column, retexted(edit, text));
    });
    return { ...table, columns };
  });
  return { ...state, tables };
}
