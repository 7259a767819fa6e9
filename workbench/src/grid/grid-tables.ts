import { type IMutationInfo, type Workbook } from '@univerjs/core';
import { SetSuperTableMutation } from '@univerjs/preset-sheets-core';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from '@univerjs/sheets-table';
import type { Area } from '../../../src/core/cell';
import type { TableInfo } from '../../host/spreadsheet-model';
import { toCellValue } from './cells';
import type { Change } from './grid-edits';
import { toArea, toRange } from './ranges';
import type { FormulaTable } from './translate-formula';
import type { Grid } from './univer';

/** Facts about a table that the grid has no place for. */
interface TableFacts {
  readonly totalRow: boolean;
  readonly headerRow: boolean;
  readonly style?: string;
}

const THEMES = [
  'table-default-0',
  'table-default-1',
  'table-default-2',
  'table-default-3',
  'table-default-4',
];

/** The tables of one workbook in the grid. Column names always follow the header cells, as in Excel. */
export class GridTables {
  readonly #grid: Grid;
  readonly #workbook: Workbook;
  readonly #manager: TableManager;
  readonly #facts = new Map<string, TableFacts>();
  #nextId = 1;

  constructor(grid: Grid, workbook: Workbook) {
    this.#grid = grid;
    this.#workbook = workbook;
    this.#manager = grid.injector.get(TableManager);
  }

  list(): TableInfo[] {
    return this.#manager.getTableList(this.#workbook.getUnitId()).map(({ id, name, subUnitId, range }) => {
      const facts = this.#facts.get(id);
      return {
        id,
        name,
        sheetId: subUnitId,
        area: toArea(range),
        headerRow: facts?.headerRow ?? true,
        totalRow: facts?.totalRow ?? false,
        ...(facts?.style === undefined ? {} : { style: facts.style }),
      };
    });
  }

  /** Tables with their headers, for reading formulas. */
  forFormulas(): FormulaTable[] {
    return this.list().map(({ name, sheetId, area, totalRow }) => ({
      name,
      area,
      totalRow,
      sheetName: this.#workbook.getSheetBySheetId(sheetId)?.getName() ?? '',
      headers: this.headers(sheetId, area),
    }));
  }

  /** Texts of the header cells. */
  headers(sheetId: string, area: Area): string[] {
    const cells = this.#workbook.getSheetBySheetId(sheetId)?.getCellMatrix();
    return Array.from({ length: area.columns }, (_, index) => {
      const value = toCellValue(cells?.getValue(area.row, area.column + index));
      return value === null ? `Column${index + 1}` : typeof value === 'object' ? value.error : String(value);
    });
  }

  /** A free table name: the wanted one, or `Table1`, `Table2` … */
  freeName(wanted: string | undefined): string {
    const taken = new Set(this.list().map(({ name }) => name.toLowerCase()));
    if (wanted && !taken.has(wanted.toLowerCase())) return wanted;
    for (let number = taken.size + 1; ; number += 1) {
      if (!taken.has(`table${number}`)) return `Table${number}`;
    }
  }

  freeId(): string {
    const taken = new Set(this.list().map(({ id }) => id));
    while (taken.has(`table-${this.#nextId}`)) this.#nextId += 1;
    return `table-${this.#nextId}`;
  }

  /** Mutations that make a table, and those that take it away again. */
  adding(table: Omit<TableInfo, 'headerRow' | 'totalRow'> & Partial<TableInfo>): Change {
    const unitId = this.#workbook.getUnitId();
    this.#facts.set(table.id, {
      totalRow: table.totalRow ?? false,
      headerRow: table.headerRow ?? true,
      ...(table.style === undefined ? {} : { style: table.style }),
    });
    return {
      redos: [
        {
          id: AddSheetTableMutation.id,
          params: {
            unitId,
            subUnitId: table.sheetId,
            tableId: table.id,
            name: table.name,
            range: toRange(table.area),
            header: this.headers(table.sheetId, table.area),
            options: { tableStyleId: themeFor(table.id), showHeader: table.headerRow ?? true },
          },
        },
      ],
      undos: [
        { id: DeleteSheetTableMutation.id, params: { unitId, subUnitId: table.sheetId, tableId: table.id } },
      ],
    };
  }

  /** Mutations that take a table away (its cells stay), and those that bring it back. */
  removing(table: TableInfo): Change {
    const { redos, undos } = this.adding(table);
    return { redos: undos, undos: redos };
  }

  /**
   * Mutations that change a table. A new area goes through removing and adding: the grid's own resize keeps column
   * names apart from the header cells.
   */
  changing(table: TableInfo, patch: Partial<TableInfo>): Change {
    const next = { ...table, ...patch };
    if (patch.area) {
      const before = this.removing(table);
      const after = this.adding(next);
      return { redos: [...before.redos, ...after.redos], undos: [...after.undos, ...before.undos] };
    }
    this.#facts.set(table.id, {
      totalRow: next.totalRow,
      headerRow: next.headerRow,
      ...(next.style === undefined ? {} : { style: next.style }),
    });
    if (next.name === table.name) return { redos: [], undos: [] };
    const renaming = (name: string): IMutationInfo => ({
      id: SetSheetTableMutation.id,
      params: {
        unitId: this.#workbook.getUnitId(),
        subUnitId: table.sheetId,
        tableId: table.id,
        config: { name },
      },
    });
    return { redos: [renaming(next.name)], undos: [renaming(table.name)] };
  }

  /** Tells the formula engine the column names again after header cells have changed. */
  refreshHeaders(sheetId: string, area: Area): void {
    for (const table of this.list()) {
      const { column, columns, row } = table.area;
      const touched =
        table.sheetId === sheetId &&
        area.row <= row &&
        row < area.row + area.rows &&
        area.column < column + columns &&
        column < area.column + area.columns;
      if (touched) this.#nameColumns(table);
    }
  }

  #nameColumns(table: TableInfo): void {
    const headers = this.headers(table.sheetId, table.area);
    const unitId = this.#workbook.getUnitId();
    const inGrid = this.#manager.getTableById(unitId, table.id);
    headers.forEach((header, index) => {
      const column = inGrid?.getTableColumnByIndex(index);
      if (column) column.displayName = header;
    });
    this.#grid.commands.syncExecuteCommand(SetSuperTableMutation.id, {
      unitId,
      tableName: table.name,
      reference: {
        range: toRange(table.area),
        sheetId: table.sheetId,
        titleMap: new Map(headers.map((header, index) => [header, index])),
      },
    });
  }
}

function themeFor(id: string): string {
  const number = Number(/\d+$/.exec(id)?.[0] ?? 0);
  return THEMES[number % THEMES.length] ?? 'table-default-0';
}
