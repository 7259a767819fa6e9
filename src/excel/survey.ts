import { parseReference } from '../core/address';
import type { Area, SheetArea } from '../core/cell';
import type { NameOutline, SheetOutline, TableOutline, WorkbookOutline } from '../workflows/ports';

/** A sheet with the id that survives renaming. */
export interface SurveyedSheet extends SheetOutline {
  readonly id: string;
}

/** A table with its id and style. */
export interface SurveyedTable extends TableOutline {
  readonly id: string;
  readonly sheetId: string;
  readonly style: string;
}

/** A name with the formula that it stands for. */
export interface SurveyedName extends NameOutline {
  readonly formula: string;
  readonly visible: boolean;
}

/** A workbook outline with what only Excel knows. */
export interface WorkbookSurvey extends WorkbookOutline {
  readonly sheets: readonly SurveyedSheet[];
  readonly tables: readonly SurveyedTable[];
  readonly names: readonly SurveyedName[];
}

/** Area of an address that Office.js answered, on the sheet that it is on. */
export function areaOf(address: string, sheet: string): SheetArea | undefined {
  const local = address.slice(address.lastIndexOf('!') + 1);
  const area = parseReference(local);
  return area && { row: area.row, column: area.column, rows: area.rows, columns: area.columns, sheet };
}

/** True when two areas are the same rectangle. */
export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** Reads sheets, tables and names in two syncs, without cells other than table headers. */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<WorkbookSurvey> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  tables.load(
    'items/id,items/name,items/showHeaders,items/showTotals,items/style,items/worksheet/id,items/worksheet/name',
  );
  names.load('items/name,items/formula,items/visible');
  await context.sync();

  const sheetParts = worksheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load('address'),
    protection: sheet.protection.load('protected'),
  }));
  const tableParts = tables.items.map((table) => ({
    table,
    range: table.getRange().load('address'),
    // A table may hide its header row; its columns have names all the same.
    columns: table.columns.load('items/name'),
  }));
  await context.sync();

  return {
    sheets: sheetParts.map(({ sheet, used, protection }) => {
      const area = used.isNullObject ? undefined : areaOf(used.address, sheet.name);
      return {
        id: sheet.id,
        name: sheet.name,
        visible: sheet.visibility === 'Visible',
        protected: protection.protected,
        ...(area ? { used: area } : {}),
      };
    }),
    tables: tableParts.flatMap(({ table, range, columns }) => {
      const area = areaOf(range.address, table.worksheet.name);
      if (!area || !table.showHeaders) return [];
      return {
        id: table.id,
        name: table.name,
        sheet: table.worksheet.name,
        sheetId: table.worksheet.id,
        area,
        headers: columns.items.map((column) => column.name),
        totalRow: table.showTotals,
        style: table.style,
      };
    }),
    names: names.items.map(({ name, formula, visible }) => {
      const { sheet, ...area } = parseReference(String(formula)) ?? {};
      const known = worksheets.items.find((item) => item.name.toLowerCase() === sheet?.toLowerCase());
      const place = known && 'rows' in area ? { ...area, sheet: known.name } : undefined;
      return { name, formula: String(formula), visible, ...(place ? { area: place } : {}) };
    }),
  };
}
