import type { ICellData, Nullable, Workbook, Worksheet } from '@univerjs/core';
import { FormulaDataModel, SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import type { Area, CellValue } from '../../../src/core/cell';
import type { FormatPatch } from '../../host/spreadsheet-model';
import { excelFormula, toCellContent, toCellValue } from './cells';
import { fromStyle } from './formats';
import { type CellMatrix, forEachCell, mapArea, toArea } from './ranges';
import type { Grid } from './univer';
import { usedArea } from './used-area';

/** A cell with a formula, and the cells that its result fills when it is an array. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly spill?: Area;
}

/** Reads the workbook in the grid: cells with what formulas spill into them, looks, the selection. */
export class GridCells {
  protected readonly grid: Grid;
  protected readonly workbook: Workbook;
  protected readonly unitId: string;
  readonly #used = new Map<string, Area | undefined>();

  constructor(grid: Grid, workbook: Workbook) {
    this.grid = grid;
    this.workbook = workbook;
    this.unitId = workbook.getUnitId();
  }

  values(sheetId: string, area: Area): CellValue[][] {
    return this.#read(sheetId, area, toCellValue);
  }

  formulas(sheetId: string, area: Area): CellValue[][] {
    return this.#read(sheetId, area, toCellContent);
  }

  numberFormats(sheetId: string, area: Area): string[][] {
    const styles = this.workbook.getStyles();
    const matrix = this.sheet(sheetId).getCellMatrix();
    return mapArea(
      area,
      (row, column) => styles.getStyleByCell(matrix.getValue(row, column))?.n?.pattern ?? 'General',
    );
  }

  formatOf(sheetId: string, area: Area): FormatPatch {
    const styles = this.workbook.getStyles();
    const matrix = this.sheet(sheetId).getCellMatrix();
    let common: Record<string, unknown> | undefined;
    forEachCell(this.onSheet(sheetId, area), (row, column) => {
      const style: Record<string, unknown> = {
        ...fromStyle(styles.getStyleByCell(matrix.getValue(row, column))),
      };
      if (!common) common = style;
      else for (const facet of Object.keys(common)) if (common[facet] !== style[facet]) delete common[facet];
    });
    return common ?? {};
  }

  /** Height in pixels of a row as it is shown. */
  rowHeight(sheetId: string, row: number): number {
    return this.sheet(sheetId).getRowHeight(row);
  }

  usedArea(sheetId: string, valuesOnly: boolean): Area | undefined {
    const key = `${sheetId} ${valuesOnly ? 'values' : 'all'}`;
    if (!this.#used.has(key))
      this.#used.set(key, usedArea(this.sheet(sheetId).getCellMatrix(), this.#spills(sheetId), valuesOnly));
    return this.#used.get(key);
  }

  selection(): { sheetId: string; area: Area } {
    const sheetId = this.workbook.getActiveSheet().getSheetId();
    const range = this.grid.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    if (!range) return { sheetId, area: { row: 0, column: 0, rows: 1, columns: 1 } };
    const sheet = this.sheet(sheetId);
    const finite = (value: number, fallback: number) => (Number.isFinite(value) ? value : fallback);
    return {
      sheetId,
      area: toArea({
        startRow: finite(range.startRow, 0),
        startColumn: finite(range.startColumn, 0),
        endRow: finite(range.endRow, sheet.getRowCount() - 1),
        endColumn: finite(range.endColumn, sheet.getColumnCount() - 1),
      }),
    };
  }

  /** The sheet as the grid holds it, for saving. */
  worksheet(sheetId: string): Worksheet {
    return this.sheet(sheetId);
  }

  /** Look of one cell. */
  lookAt(sheetId: string, row: number, column: number): Required<FormatPatch> {
    const cell = this.sheet(sheetId).getCellMatrix().getValue(row, column);
    return fromStyle(this.workbook.getStyles().getStyleByCell(cell));
  }

  /** Cells with a formula, with what it spills over. */
  formulaCells(sheetId: string): FormulaCell[] {
    const found: FormulaCell[] = [];
    const ranges = this.grid.injector.get(FormulaDataModel).getArrayFormulaRange()[this.unitId]?.[sheetId];
    this.sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const formula = excelFormula(cell);
        if (formula === undefined) return;
        const spill = ranges?.[row]?.[column];
        found.push({ row, column, formula, ...(spill ? { spill: toArea(spill) } : {}) });
      });
    return found;
  }

  /** Formula as Excel shows it; undefined for a cell without one. */
  formulaAt(sheetId: string, row: number, column: number): string | undefined {
    return excelFormula(this.sheet(sheetId).getCellMatrix().getValue(row, column));
  }

  #read<T>(sheetId: string, area: Area, convert: (cell: Nullable<ICellData>) => T): T[][] {
    const matrix = this.sheet(sheetId).getCellMatrix();
    const spills = this.#spills(sheetId);
    return mapArea(area, (row, column) => {
      const cell = matrix.getValue(row, column);
      const spilled = spills?.[row]?.[column];
      return convert(spilled && !cell?.f && (cell?.v === undefined || cell.v === null) ? spilled : cell);
    });
  }

  #spills(sheetId: string): CellMatrix | undefined {
    const data = this.grid.injector.get(FormulaDataModel).getArrayFormulaCellData();
    return data[this.unitId]?.[sheetId] ?? undefined;
  }

  /** A whole column or row ends where the grid ends. */
  protected onSheet(sheetId: string, area: Area): Area {
    const sheet = this.sheet(sheetId);
    return {
      ...area,
      rows: Math.min(area.rows, Math.max(0, sheet.getRowCount() - area.row)),
      columns: Math.min(area.columns, Math.max(0, sheet.getColumnCount() - area.column)),
    };
  }

  protected forgetUsed(sheetId: string): void {
    this.#used.delete(`${sheetId} values`);
    this.#used.delete(`${sheetId} all`);
  }

  protected sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`No sheet ${sheetId}`);
    return sheet;
  }
}
