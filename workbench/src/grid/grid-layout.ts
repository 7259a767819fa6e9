import type { IMutationInfo, Workbook, Worksheet } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetFrozenMutationFactory,
  SetWorksheetColWidthMutation,
} from '@univerjs/preset-sheets-core';
import type { Area } from '../../../src/core/cell';
import type { Change } from './grid-edits';
import { intersects, toArea, toRange } from './ranges';
import type { Grid } from './univer';

const POINTS_PER_PIXEL = 0.75;

/** Widths, merges and frozen rows of the sheets of one workbook, as changes to be carried out. */
export class GridLayout {
  readonly #grid: Grid;
  readonly #unitId: string;

  constructor(grid: Grid, workbook: Workbook) {
    this.#grid = grid;
    this.#unitId = workbook.getUnitId();
  }

  columnWidth(sheet: Worksheet, column: number, columns: number, points: number): Change {
    const indices = Array.from({ length: columns }, (_, index) => column + index);
    const before = new Map(indices.map((index) => [index, sheet.getColumnWidth(index)]));
    const widths = (width: (index: number) => number): IMutationInfo => ({
      id: SetWorksheetColWidthMutation.id,
      params: {
        unitId: this.#unitId,
        subUnitId: sheet.getSheetId(),
        ranges: [toRange({ row: 0, rows: sheet.getRowCount(), column, columns })],
        colWidth: Object.fromEntries(indices.map((index) => [index, width(index)])),
      },
    });
    return {
      redos: [widths(() => Math.round(points / POINTS_PER_PIXEL))],
      undos: [widths((index) => before.get(index) ?? 0)],
    };
  }

  merging(sheet: Worksheet, area: Area): Change {
    const params = { unitId: this.#unitId, subUnitId: sheet.getSheetId(), ranges: [toRange(area)] };
    return {
      redos: [{ id: AddWorksheetMergeMutation.id, params }],
      undos: [{ id: RemoveWorksheetMergeMutation.id, params }],
    };
  }

  /** Takes apart every merge that touches the area. */
  unmerging(sheet: Worksheet, area: Area): Change {
    const ranges = sheet.getMergeData().filter((merged) => intersects(toArea(merged), area));
    if (!ranges.length) return { redos: [], undos: [] };
    const params = { unitId: this.#unitId, subUnitId: sheet.getSheetId(), ranges };
    return {
      redos: [{ id: RemoveWorksheetMergeMutation.id, params }],
      undos: [{ id: AddWorksheetMergeMutation.id, params }],
    };
  }

  freezing(sheet: Worksheet, rows: number): Change {
    const params = {
      unitId: this.#unitId,
      subUnitId: sheet.getSheetId(),
      startRow: rows > 0 ? rows : -1,
      startColumn: -1,
      ySplit: rows,
      xSplit: 0,
    };
    const before = this.#grid.injector.invoke((accessor) => SetFrozenMutationFactory(accessor, params));
    return {
      redos: [{ id: SetFrozenMutation.id, params }],
      undos: [{ id: SetFrozenMutation.id, params: before }],
    };
  }
}
