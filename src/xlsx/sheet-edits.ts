import { absoluteReference } from '../core/address';
import { areaOfName } from './area-of-name';
import type { LayoutEdits, NameState, SheetState, WorkbookState } from './model';
import { EditGrid } from './model';
import { clearRuleSplices } from './rule-part';
import type { LoadedWorkbook } from './save';
import type { GridContext } from './sheet-grid';
import { clearSplices, emptySheet } from './sheet-layout';
import { sameName } from './sheet-name';
import { SheetSource } from './sheet-source';
import { applySplices } from './splice';
import type { LayoutChange } from './workbook-file-types';

/** Name of a part for one more sheet. */
export function freeSheetPart({ workbook, parts }: LoadedWorkbook, { sheets }: WorkbookState): string {
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1);
  const taken = new Set(sheets.map(({ source }) => source.part.toLowerCase()));
  for (let n = 1; ; n++) {
    const part = `${folder}worksheets/sheet${n}.xml`;
    if (!parts.has(part) && !taken.has(part.toLowerCase())) return part;
  }
}

/** An empty worksheet. */
export function freshSheet(
  { workbook }: LoadedWorkbook,
  { id, name, part }: { readonly id: number; readonly name: string; readonly part: string },
  context: GridContext,
): SheetState {
  const text = emptySheet(workbook.mainNamespace, workbook.relationshipNamespace);
  return {
    id,
    name,
    visibility: 'visible',
    isWorksheet: true,
    source: new SheetSource(part, () => text, context),
    edits: new EditGrid(),
    layout: {},
  };
}

/** The state with a sheet emptied of cells, merges, widths, rules and tables. */
export function sheetCleared(state: WorkbookState, sheet: SheetState, context: GridContext): WorkbookState {
  const { source } = sheet;
  const text = applySplices(source.text, [...clearSplices(source), ...clearRuleSplices(source)]);
  const { rules: _rules, ...kept } = sheet;
  const cleared: SheetState = {
    ...kept,
    // The list of tables stays in the XML until the save, which knows the relationships to drop.
    source: new SheetSource(source.part, () => text, context),
    edits: new EditGrid(),
    layout: {},
  };
  return {
    ...state,
    sheets: state.sheets.map((other) => (other.id === sheet.id ? cleared : other)),
    tables: state.tables.filter((table) => table.sheet !== sheet.id),
  };
}

/** The state without a sheet and everything on it; names that pointed there point nowhere. */
export function sheetRemoved(state: WorkbookState, { id, name }: SheetState): WorkbookState {
  return {
    sheets: state.sheets.filter((sheet) => sheet.id !== id),
    tables: state.tables.filter((table) => table.sheet !== id),
    names: state.names
      .filter(({ scope }) => scope !== id)
      .map((entry) =>
        sameName(areaOfName(entry.text)?.sheet ?? '', name) ? { ...entry, text: '#REF!' } : entry,
      ),
  };
}

/** The state with a sheet renamed, and the names that stand for one of its areas. */
export function sheetRenamed(state: WorkbookState, { id, name }: SheetState, newName: string): WorkbookState {
  return {
    ...state,
    sheets: state.sheets.map((sheet) => (sheet.id === id ? { ...sheet, name: newName } : sheet)),
    names: state.names.map((entry): NameState => {
      const area = areaOfName(entry.text);
      return area && sameName(area.sheet, name)
        ? { ...entry, text: absoluteReference(newName, area) }
        : entry;
    }),
  };
}

/** Changes of a layout on top of earlier ones. */
export function withLayout(sheet: SheetState, change: LayoutChange): SheetState {
  const { columnWidths, hiddenColumns, hiddenRows, ...rest } = change;
  const byNumber = <T>(
    old: ReadonlyMap<number, T> | undefined,
    more: Readonly<Record<number, T>>,
  ): ReadonlyMap<number, T> =>
    new Map([...(old ?? []), ...Object.entries(more).map(([key, value]) => [Number(key), value] as const)]);
  const layout: LayoutEdits = {
    ...sheet.layout,
    ...rest,
    ...(columnWidths ? { columnWidths: byNumber(sheet.layout.columnWidths, columnWidths) } : {}),
    ...(hiddenColumns ? { hiddenColumns: byNumber(sheet.layout.hiddenColumns, hiddenColumns) } : {}),
    ...(hiddenRows ? { hiddenRows: byNumber(sheet.layout.hiddenRows, hiddenRows) } : {}),
  };
  return { ...sheet, layout };
}
