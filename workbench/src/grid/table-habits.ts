import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { SetRangeValuesCommand } from '@univerjs/preset-sheets-core';
import { cellAddress } from '../../../src/core/address';
import type { Area, CellValue } from '../../../src/core/cell';
import type { TableInfo } from '../../host/spreadsheet-model';
import type { GridModel } from './grid-model';
import type { Grid } from './univer';

/**
 * What Excel's tables do while a person types: a table grows over a cell that is filled right below it or beside it,
 * and a formula in an otherwise empty column fills the column. Each is an undo step of its own.
 */
export class TableHabits {
  readonly #model: GridModel;
  readonly #subscription: { dispose(): void };

  constructor(grid: Grid, model: GridModel) {
    this.#model = model;
    this.#subscription = grid.commands.onCommandExecuted(({ id }) => {
      if (id !== SetRangeValuesCommand.id) return;
      const { sheetId, area } = model.selection();
      // The command is done, the undo step is not: what follows belongs into the next one.
      const entered = this.#entered(sheetId, area);
      if (entered) queueMicrotask(() => this.#afterEntry(sheetId, entered.row, entered.column));
    });
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #entered(
    sheetId: string,
    { row, column, rows, columns }: Area,
  ): { row: number; column: number } | undefined {
    if (rows !== 1 || columns !== 1) return undefined;
    return this.#content(sheetId, row, column) === null ? undefined : { row, column };
  }

  #afterEntry(sheetId: string, row: number, column: number): void {
    const tables = this.#model.tables().filter((table) => table.sheetId === sheetId);
    const grown = tables.map((table) => this.#grow(table, row, column)).find((table) => table !== undefined);
    const inside = grown ?? tables.find(({ area }) => contains(area, row, column));
    if (inside) this.#fillColumn(inside, row, column);
  }

  #grow(table: TableInfo, row: number, column: number): TableInfo | undefined {
    const { area } = table;
    const below =
      row === area.row + area.rows && column >= area.column && column < area.column + area.columns;
    const beside = column === area.column + area.columns && row >= area.row && row < area.row + area.rows;
    if (below && !table.totalRow && this.#alone(table.sheetId, { ...area, row, rows: 1 }, row, column)) {
      return this.#resize(table, { ...area, rows: area.rows + 1 });
    }
    if (beside && this.#alone(table.sheetId, { ...area, column, columns: 1 }, row, column)) {
      if (row !== area.row) {
        this.#model.write(table.sheetId, { row: area.row, column, rows: 1, columns: 1 }, [
          [`Column${area.columns + 1}`],
        ]);
      }
      return this.#resize(table, { ...area, columns: area.columns + 1 });
    }
    return undefined;
  }

  #resize(table: TableInfo, area: Area): TableInfo {
    this.#model.updateTable(table.id, { area });
    return { ...table, area };
  }

  #fillColumn(table: TableInfo, row: number, column: number): void {
    const { area, sheetId } = table;
    const formula = this.#model.formulaAt(sheetId, row, column);
    const first = area.row + 1;
    const rows = area.rows - 1 - (table.totalRow ? 1 : 0);
    if (!formula || row < first || rows < 2) return;
    const cells: Area = { row: first, column, rows, columns: 1 };
    if (!this.#alone(sheetId, cells, row, column)) return;
    const relative = translateFormulaToR1C1(formula, cellAddress(row, column));
    const content = Array.from({ length: rows }, (_, index): CellValue[] => {
      const at = first + index;
      return [at === row ? null : translateFormulaToA1(relative, cellAddress(at, column))];
    });
    this.#model.write(sheetId, cells, content);
  }

  /** True when the cell that was just filled is the only one in the area with content. */
  #alone(sheetId: string, area: Area, row: number, column: number): boolean {
    return this.#model
      .formulas(sheetId, area)
      .every((line, i) =>
        line.every((value, j) => value === null || (area.row + i === row && area.column + j === column)),
      );
  }

  #content(sheetId: string, row: number, column: number): CellValue {
    return this.#model.formulas(sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0] ?? null;
  }
}

function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
