import { BooleanNumber, type Workbook, type Worksheet, WrapStrategy } from '@univerjs/core';
import { SetWorksheetRowAutoHeightMutation } from '@univerjs/preset-sheets-core';
import type { Area } from '../../../src/core/cell';
import { toCellValue } from './cells';
import type { GridModel } from './grid-model';
import { heightOf } from './row-height';
import type { Grid } from './univer';

/** Changes that follow each other are fitted together. */
const GATHERING_MS = 60;

/**
 * Fits the heights of rows to wrapped texts that the host writes, as Excel does; the grid fits only what is typed. Rows that somebody gave a
 * height keep it, and no height that is fitted here gets into the file.
 */
export class RowFit {
  readonly #grid: Grid;
  readonly #workbook: Workbook;
  readonly #model: GridModel;
  /** Rows to look at, by sheet. */
  readonly #stale = new Map<string, Set<number> | 'all'>();
  readonly #stops: (() => void)[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(grid: Grid, workbook: Workbook, model: GridModel) {
    this.#grid = grid;
    this.#workbook = workbook;
    this.#model = model;
    this.#stops = [
      model.onChange((change) => {
        if (change.kind === 'cells') this.#expect(change.sheetId, change.area);
      }),
      model.onStyle((sheetId, area) => this.#expect(sheetId, area)),
      model.onLayout((sheetId) => this.#expect(sheetId, 'all')),
    ];
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#stops.forEach((stop) => stop());
  }

  #expect(sheetId: string, area: Area | 'all'): void {
    const stale = area === 'all' ? area : (this.#stale.get(sheetId) ?? new Set());
    this.#stale.set(sheetId, stale);
    if (area !== 'all' && stale !== 'all') for (const row of rowsOf(area)) stale.add(row);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#fit(), GATHERING_MS);
  }

  #fit(): void {
    for (const [sheetId, rows] of this.#stale) {
      const sheet = this.#workbook.getSheetBySheetId(sheetId);
      const used = sheet && this.#model.usedArea(sheetId, true);
      if (!sheet || !used) continue;
      const fitted = [...(rows === 'all' ? rowsOf(used) : rows)].flatMap((row) => {
        if (sheet.getRowManager().getRow(row)?.ia === BooleanNumber.FALSE) return [];
        const autoHeight = this.#heightOf(sheet, row, used);
        return autoHeight === sheet.getRowManager().getRowHeight(row) ? [] : [{ row, autoHeight }];
      });
      if (fitted.length === 0) continue;
      this.#grid.commands.syncExecuteCommand(
        SetWorksheetRowAutoHeightMutation.id,
        { unitId: this.#workbook.getUnitId(), subUnitId: sheetId, rowsAutoHeightInfo: fitted },
        { onlyLocal: true },
      );
    }
    this.#stale.clear();
  }

  #heightOf(sheet: Worksheet, row: number, used: Area): number {
    const cells = sheet.getCellMatrix();
    const styles = this.#workbook.getStyles();
    let height = sheet.getConfig().defaultRowHeight;
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const cell = cells.getValue(row, column);
      const style = styles.getStyleByCell(cell);
      const wrap = style?.tb === WrapStrategy.WRAP;
      // Excel does not fit rows to merged cells.
      if (!cell || !(wrap || style?.fs) || sheet.getMergedCell(row, column)) continue;
      const look = { wrap, ...(style?.fs ? { fontSize: style.fs } : {}) };
      const value = toCellValue(cell);
      if (value !== null) height = Math.max(height, heightOf(value, look, sheet.getColumnWidth(column)));
    }
    return height;
  }
}

function rowsOf({ row, rows }: Area): readonly number[] {
  return Array.from({ length: rows }, (_, i) => row + i);
}
