import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  WrapStrategy,
} from '@univerjs/core';
import type { CellValue } from '../../../src/core/cell';
import type { CellLook } from '../../../src/xlsx/look';
import type { SheetContents } from '../../../src/xlsx/workbook-file-types';
import { fromCellValue } from '../grid/cells';
import { toStyle } from '../grid/formats';
import { storedFormulaCell } from '../grid/formula-cell';
import { toRange } from '../grid/ranges';
import { heightOf, PIXELS_PER_POINT, USUAL_HEIGHT } from '../grid/row-height';
import { type FormulaTable, refersToSpill } from '../grid/translate-formula';

const SPARE_ROWS = 200;
const SPARE_COLUMNS = 8;
const MIN_ROWS = 1000;
const MIN_COLUMNS = 26;
const DEFAULT_WIDTH = pixelsOfWidth(8.43);

/** Width in pixels of a column that Excel gives in characters (Calibri 11: 7 pixels a digit, 5 of padding). */
export function pixelsOfWidth(characters: number): number {
  return Math.round(characters * 7 + 5);
}

/** Width in characters for a width in pixels. */
export function widthOfPixels(pixels: number): number {
  return Math.round(((pixels - 5) / 7) * 100) / 100;
}

/**
 * The workbook for the grid. Formulas keep the results that the file has; only spills are calculated at once, since their
 * cells have to be free for it.
 * @param sheets in the order of the tabs, with the ids that they are to have
 */
export function toWorkbookData(
  sheets: readonly { readonly id: string; readonly contents: SheetContents }[],
  tables: readonly FormulaTable[],
): Partial<IWorkbookData> {
  const styles = new StyleBook();
  const id = `book-${crypto.randomUUID()}`;
  return {
    id,
    name: id,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(
      sheets.map((sheet) => [sheet.id, toSheetData(sheet.id, sheet.contents, tables, styles)]),
    ),
    styles: styles.all,
  };
}

class StyleBook {
  readonly all: Record<string, IStyleData> = {};
  readonly #ids = new Map<CellLook, string | undefined>();
  readonly #byText = new Map<string, string>();

  /** Style id for a look; undefined for a plain one. */
  idOf(look: CellLook): string | undefined {
    if (this.#ids.has(look)) return this.#ids.get(look);
    const style = styleOf(look);
    const text = JSON.stringify(style);
    let id: string | undefined;
    if (text !== '{}') {
      id = this.#byText.get(text) ?? `look-${this.#byText.size + 1}`;
      this.#byText.set(text, id);
      this.all[id] = style;
    }
    this.#ids.set(look, id);
    return id;
  }
}

/** Style of the grid for a look of the file. */
export function styleOf(look: CellLook): IStyleData {
  const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
  const style = toStyle({
    ...(look.numberFormat === 'General' ? {} : { numberFormat: look.numberFormat }),
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
    ...(look.fontColor === undefined || look.fontColor.toUpperCase() === '#000000'
      ? {}
      : { fontColor: look.fontColor }),
    ...(look.fontSize === undefined || look.fontSize === 11 ? {} : { fontSize: look.fontSize }),
    ...(look.fill === undefined ? {} : { fill: look.fill }),
    ...(look.horizontalAlignment === undefined
      ? {}
      : { horizontalAlignment: capital(look.horizontalAlignment) }),
    ...(look.verticalAlignment === undefined ? {} : { verticalAlignment: capital(look.verticalAlignment) }),
  });
  if (look.wrap) style.tb = WrapStrategy.WRAP;
  if (look.underline) style.ul = { s: BooleanNumber.TRUE };
  return style;
}

function toSheetData(
  id: string,
  contents: SheetContents,
  tables: readonly FormulaTable[],
  styles: StyleBook,
): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const { used } = contents;
  let lastRow = used ? used.row + used.rows : 0;
  let lastColumn = used ? used.column + used.columns : 0;
  const tall = new Map<number, number>();
  const widths = columnData(contents, lastColumn + SPARE_COLUMNS);
  contents.forEachCell((row, column, value, look) => {
    const height = value === null ? 0 : heightOf(value, look, widths[column]?.w ?? DEFAULT_WIDTH);
    if (height > USUAL_HEIGHT) tall.set(row, Math.max(height, tall.get(row) ?? 0));
    const style = styles.idOf(look);
    if (value === null && style === undefined) return;
    const cell = value === null ? {} : stored(value);
    if (style !== undefined) cell.s = style;
    (cellData[row] ??= {})[column] = cell;
    lastRow = Math.max(lastRow, row + 1);
    lastColumn = Math.max(lastColumn, column + 1);
  });
  for (const { row, column, formula, array } of contents.formulas) {
    const cell = ((cellData[row] ??= {})[column] ??= {});
    Object.assign(cell, storedFormulaCell(formula, { sheetName: contents.name, row, column, tables }));
    if (refersToSpill(formula)) {
      // The engine cannot follow a spill reference: the cell shows the result of the file.
      cell.custom = { excelFormula: formula };
      delete cell.f;
    } else if (array) {
      for (let r = array.area.row; r < array.area.row + array.area.rows; r += 1) {
        for (let c = array.area.column; c < array.area.column + array.area.columns; c += 1) {
          const filled = cellData[r]?.[c];
          if (!filled) continue;
          delete filled.v;
          delete filled.t;
        }
      }
    }
  }
  return {
    id,
    name: contents.name,
    hidden: contents.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    cellData,
    rowCount: Math.max(MIN_ROWS, lastRow + SPARE_ROWS),
    columnCount: Math.max(MIN_COLUMNS, lastColumn + SPARE_COLUMNS),
    mergeData: contents.merges.map(toRange),
    rowData: rowData(contents, tall),
    columnData: widths,
    showGridlines: contents.showGridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: {
      xSplit: contents.frozen.columns,
      ySplit: contents.frozen.rows,
      startRow: contents.frozen.rows || -1,
      startColumn: contents.frozen.columns || -1,
    },
    defaultColumnWidth: DEFAULT_WIDTH,
    defaultRowHeight: USUAL_HEIGHT,
  };
}

function stored(value: CellValue): ICellData {
  const { v, t } = fromCellValue(value);
  return { v: v ?? null, t: t ?? null };
}

/** @param tall heights in pixels of rows that need more than usual */
function rowData(
  { rowHeights, hiddenRows }: SheetContents,
  tall: ReadonlyMap<number, number>,
): Record<number, IRowData> {
  const rows: Record<number, IRowData> = {};
  for (const [row, height] of tall) rows[row] = { h: height };
  for (const [row, points] of rowHeights) {
    rows[row] = { h: Math.round(points * PIXELS_PER_POINT), ia: BooleanNumber.FALSE };
  }
  for (const row of hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

function columnData({ columns }: SheetContents, limit: number): Record<number, IColumnData> {
  const data: Record<number, IColumnData> = {};
  for (const { first, last, width, hidden } of columns) {
    for (let column = first; column <= Math.min(last, limit); column += 1) {
      data[column] = {
        ...(width === undefined ? {} : { w: pixelsOfWidth(width) }),
        ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
      };
    }
  }
  return data;
}
