import {
  BooleanNumber,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type IMutationInfo,
  mergeWorksheetSnapshotWithDefault,
  type Workbook,
} from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetRowCountMutation,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import type { Area, CellValue } from '../../../src/core/cell';
import { ChartShelf } from '../../host/chart-shelf';
import { RuleShelf } from '../../host/rule-shelf';
import type {
  ChangeSource,
  FormatPatch,
  ModelChange,
  NameInfo,
  SheetInfo,
  SpreadsheetModel,
  TableInfo,
} from '../../host/spreadsheet-model';
import { enteredValue, fromCellValue } from './cells';
import { formulaCell } from './formula-cell';
import { toStyle } from './formats';
import { changesOf } from './grid-changes';
import { GridCells } from './grid-cells';
import { GridEdits } from './grid-edits';
import { GridLayout } from './grid-layout';
import { GridNames } from './grid-names';
import { GridTables } from './grid-tables';
import { type CellMatrix, forEachCell, toArea, toRange } from './ranges';
import type { FormulaPlace } from './translate-formula';
import { type Grid, withoutCalculating } from './univer';

/** Rows from which an area means the whole column. */
const WHOLE = 1_048_576;

/** Parts of a grid cell that hold content; a write replaces them all. */
const NO_CONTENT: ICellData = { v: null, p: null, f: null, si: null, custom: null };

/**
 * The workbook in the grid, as the host sees it. Everything that the host writes becomes an undo step of the grid (one
 * step for one request); what the user or a co-author does comes out as change events.
 */
export class GridModel extends GridCells implements SpreadsheetModel {
  /** Charts that the add-in made or the file holds; the grid keeps and saves them without drawing them. */
  readonly charts = new ChartShelf();
  /** Conditional formats and validations; the grid shows and keeps them. */
  readonly rules = new RuleShelf();
  readonly #edits: GridEdits;
  readonly #layout: GridLayout;
  readonly #names: GridNames;
  readonly #tables: GridTables;
  readonly #listeners = new Set<(change: ModelChange) => void>();
  readonly #styleListeners = new Set<(sheetId: string, area: Area) => void>();
  readonly #resultListeners = new Set<(sheetId: string, cells: CellMatrix) => void>();
  readonly #layoutListeners = new Set<(sheetId: string) => void>();
  readonly #landscape = new Map<string, boolean>();
  readonly #pageBreaks = new Map<string, readonly number[]>();
  readonly #settings = new Map<string, unknown>();
  readonly #protected = new Set<string>();
  readonly #subscriptions: { dispose(): void }[] = [];

  constructor(grid: Grid, workbook: Workbook) {
    super(grid, workbook);
    this.#edits = new GridEdits(grid, this.unitId);
    this.#layout = new GridLayout(grid, workbook);
    this.#names = new GridNames(grid, this.unitId);
    this.#tables = new GridTables(grid, workbook);
    this.#subscriptions.push(
      grid.commands.onCommandExecuted((command, options) => this.#observe(command, options)),
    );
    const selections = grid.injector.get(SheetsSelectionsService).selectionMoveEnd$.subscribe(() => {
      this.#emit({ kind: 'selection', ...this.selection() });
    });
    this.#subscriptions.push({ dispose: () => selections.unsubscribe() });
  }

  /** Stops listening to the grid. */
  dispose(): void {
    this.#subscriptions.forEach((subscription) => subscription.dispose());
    this.#listeners.clear();
  }

  /** The tables, for formula translation and for the loader. */
  get gridTables(): GridTables {
    return this.#tables;
  }

  sheets(): SheetInfo[] {
    return this.workbook.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      visible: sheet.isSheetHidden() !== BooleanNumber.TRUE,
      protected: this.#protected.has(sheet.getSheetId()),
    }));
  }

  addSheet(name: string, index?: number): SheetInfo {
    const active = this.workbook.getActiveSheet(true)?.getSheetId();
    const id = this.#freeSheetId();
    // The mutation takes the snapshot as it is: what it leaves out (header sizes, frozen panes) would be missing.
    const sheet = mergeWorksheetSnapshotWithDefault({
      id,
      name,
      rowCount: 1000,
      columnCount: 26,
      cellData: {},
      hidden: BooleanNumber.FALSE,
    });
    this.#edits.do({
      redos: [
        {
          id: InsertSheetMutation.id,
          params: { unitId: this.unitId, index: index ?? this.workbook.getSheetSize(), sheet },
        },
      ],
      undos: [
        {
          id: RemoveSheetMutation.id,
          params: { unitId: this.unitId, subUnitId: id, subUnitName: name },
        },
      ],
    });
    if (active) this.activateSheet(active);
    return { id, name, visible: true, protected: false };
  }

  deleteSheet(sheetId: string): void {
    for (const table of this.tables()) if (table.sheetId === sheetId) this.deleteTable(table.id);
    this.#edits.command(RemoveSheetCommand.id, {
      unitId: this.unitId,
      subUnitId: sheetId,
    });
    this.forgetUsed(sheetId);
  }

  renameSheet(sheetId: string, name: string): void {
    this.#edits.command(SetWorksheetNameCommand.id, {
      unitId: this.unitId,
      subUnitId: sheetId,
      name,
    });
  }

  setSheetVisible(sheetId: string, visible: boolean): void {
    const hiding = (hidden: boolean): IMutationInfo => ({
      id: SetWorksheetHideMutation.id,
      params: {
        unitId: this.unitId,
        subUnitId: sheetId,
        hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      },
    });
    this.#edits.do({ redos: [hiding(!visible)], undos: [hiding(visible)] });
  }

  activateSheet(sheetId: string): void {
    this.grid.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, {
      unitId: this.unitId,
      subUnitId: sheetId,
    });
  }

  write(
    sheetId: string,
    area: Area,
    content: readonly (readonly CellValue[])[],
    source: ChangeSource = 'Local',
  ): void {
    const sheetName = this.sheet(sheetId).getName();
    const tables = this.#tables.forFormulas();
    const cells: CellMatrix = {};
    content.forEach((line, rowIndex) => {
      line.forEach((value, columnIndex) => {
        if (value === null) return;
        const row = area.row + rowIndex;
        const column = area.column + columnIndex;
        (cells[row] ??= {})[column] = this.#toCell(value, { sheetName, row, column, tables });
      });
    });
    this.#ensureSize(sheetId, area);
    this.#setCells(sheetId, cells, source);
  }

  clear(
    sheetId: string,
    area: Area,
    what: 'contents' | 'formats' | 'all',
    source: ChangeSource = 'Local',
  ): void {
    const cell: ICellData = {
      ...(what === 'formats' ? {} : NO_CONTENT),
      ...(what === 'contents' ? {} : { s: null }),
    };
    const cells: CellMatrix = {};
    const matrix = this.sheet(sheetId).getCellMatrix();
    forEachCell(this.onSheet(sheetId, area), (row, column) => {
      if (matrix.getValue(row, column)) (cells[row] ??= {})[column] = { ...cell };
    });
    this.#setCells(sheetId, cells, source);
  }

  format(sheetId: string, area: Area, patch: FormatPatch): void {
    const style = toStyle(patch);
    const cells: CellMatrix = {};
    if (area.rows < WHOLE) this.#ensureSize(sheetId, area);
    const matrix = this.sheet(sheetId).getCellMatrix();
    forEachCell(this.onSheet(sheetId, area), (row, column) => {
      const type = matrix.getValue(row, column)?.t;
      // The type goes along, or the grid would turn the text "007" into a number.
      (cells[row] ??= {})[column] = type ? { s: style, t: type } : { s: style };
    });
    this.#setCells(sheetId, cells, 'Local', SetStyleCommand.id);
  }

  setColumnWidth(sheetId: string, column: number, columns: number, points: number): void {
    this.#ensureSize(sheetId, { row: 0, rows: 1, column, columns });
    this.#edits.do(this.#layout.columnWidth(this.sheet(sheetId), column, columns, points));
  }

  merge(sheetId: string, area: Area): void {
    this.unmerge(sheetId, area);
    this.#edits.do(this.#layout.merging(this.sheet(sheetId), area));
  }

  unmerge(sheetId: string, area: Area): void {
    this.#edits.do(this.#layout.unmerging(this.sheet(sheetId), area));
  }

  merges(sheetId: string): Area[] {
    return this.sheet(sheetId).getMergeData().map(toArea);
  }

  freezeRows(sheetId: string, rows: number): void {
    this.#edits.do(this.#layout.freezing(this.sheet(sheetId), rows));
  }

  tables(): TableInfo[] {
    return this.#tables.list();
  }

  addTable(
    sheetId: string,
    area: Area,
    options: { readonly name?: string; readonly style?: string },
  ): TableInfo {
    const table: TableInfo = {
      id: this.#tables.freeId(),
      name: this.#tables.freeName(options.name),
      sheetId,
      area,
      headerRow: true,
      totalRow: false,
      ...(options.style === undefined ? {} : { style: options.style }),
    };
    this.#edits.do(this.#tables.adding(table));
    return table;
  }

  updateTable(id: string, patch: Partial<Pick<TableInfo, 'name' | 'area' | 'style' | 'totalRow'>>): void {
    const table = this.tables().find((candidate) => candidate.id === id);
    if (!table) return;
    if (patch.area) this.#ensureSize(table.sheetId, patch.area);
    this.#edits.do(this.#tables.changing(table, patch));
  }

  deleteTable(id: string): void {
    const table = this.tables().find((candidate) => candidate.id === id);
    if (table) this.#edits.do(this.#tables.removing(table));
  }

  names(): NameInfo[] {
    return this.#names.list();
  }

  setName(name: NameInfo): void {
    this.#edits.do(this.#names.setting(name));
  }

  deleteName(name: string): void {
    this.#edits.do(this.#names.deleting(name));
  }

  settings(): ReadonlyMap<string, unknown> {
    return this.#settings;
  }

  setSetting(key: string, value: unknown): void {
    this.#settings.set(key, value);
    this.#emit({ kind: 'settings' });
  }

  deleteSetting(key: string): void {
    this.#settings.delete(key);
    this.#emit({ kind: 'settings' });
  }

  protect(sheetId: string, on: boolean): void {
    if (on) this.#protected.add(sheetId);
    else this.#protected.delete(sheetId);
    this.#emit({ kind: 'sheets' });
  }

  select(sheetId: string, area: Area): void {
    this.activateSheet(sheetId);
    this.#ensureSize(sheetId, area);
    const range = toRange(area);
    const primary = {
      ...range,
      endRow: range.startRow,
      endColumn: range.startColumn,
      actualRow: range.startRow,
      actualColumn: range.startColumn,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.grid.commands.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId: this.unitId,
      subUnitId: sheetId,
      selections: [{ range, primary, style: null }],
      reveal: true,
    });
    this.#emit({ kind: 'selection', sheetId, area });
  }

  onChange(listener: (change: ModelChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Calls back when cells get another look. */
  onStyle(listener: (sheetId: string, area: Area) => void): () => void {
    this.#styleListeners.add(listener);
    return () => this.#styleListeners.delete(listener);
  }

  /** Calls back when formulas have got results. */
  onResults(listener: (sheetId: string, cells: CellMatrix) => void): () => void {
    this.#resultListeners.add(listener);
    return () => this.#resultListeners.delete(listener);
  }

  /** Calls back when widths, merges, frozen rows or the paper of a sheet change. */
  onLayout(listener: (sheetId: string) => void): () => void {
    this.#layoutListeners.add(listener);
    return () => this.#layoutListeners.delete(listener);
  }

  setLandscape(sheetId: string, landscape: boolean): void {
    this.#landscape.set(sheetId, landscape);
    for (const listener of [...this.#layoutListeners]) listener(sheetId);
  }

  landscape(sheetId: string): boolean | undefined {
    return this.#landscape.get(sheetId);
  }

  setPageBreaks(sheetId: string, rows: readonly number[]): void {
    this.#pageBreaks.set(sheetId, rows);
    for (const listener of [...this.#layoutListeners]) listener(sheetId);
  }

  pageBreaks(sheetId: string): readonly number[] | undefined {
    return this.#pageBreaks.get(sheetId);
  }

  /**
   * Takes over tables and names of a file: no undo step, no journal, and no reason to calculate the formulas that have
   * results from the file.
   */
  adopt(tables: readonly TableInfo[], names: readonly (NameInfo & { readonly sheetId?: string })[]): void {
    withoutCalculating(this.grid, () => {
      for (const table of tables) this.#edits.run(this.#tables.adding(table).redos);
      for (const { sheetId, ...name } of names) this.#edits.run(this.#names.setting(name, sheetId).redos);
    });
  }

  #toCell(value: CellValue, place: FormulaPlace): ICellData {
    if (typeof value === 'string' && value.startsWith('=') && value.length > 1) {
      return { ...NO_CONTENT, ...formulaCell(value, place) };
    }
    if (value === '') return { ...NO_CONTENT };
    return { ...NO_CONTENT, ...fromCellValue(typeof value === 'string' ? enteredValue(value) : value) };
  }

  /** @param trigger the grid's command that the change stands for; formulas do not follow a change of style */
  #setCells(sheetId: string, cellValue: CellMatrix, source: ChangeSource, trigger?: string): void {
    if (!Object.keys(cellValue).length) return;
    const params = {
      unitId: this.unitId,
      subUnitId: sheetId,
      cellValue,
      ...(trigger === undefined ? {} : { trigger }),
    };
    const redos = [{ id: SetRangeValuesMutation.id, params }];
    if (source === 'Remote') {
      // A co-author's edit is not ours to undo.
      this.#edits.runRemote(redos);
      return;
    }
    const before = this.grid.injector.invoke((accessor) =>
      SetRangeValuesUndoMutationFactory(accessor, params),
    );
    const undo = { ...before, ...(trigger === undefined ? {} : { trigger }) };
    this.#edits.do({ redos, undos: [{ id: SetRangeValuesMutation.id, params: undo }] });
  }

  #ensureSize(sheetId: string, area: Area): void {
    const sheet = this.sheet(sheetId);
    const params = { unitId: this.unitId, subUnitId: sheetId };
    const rows = area.row + area.rows;
    const columns = area.column + area.columns;
    if (rows > sheet.getRowCount()) {
      this.#edits.run([{ id: SetWorksheetRowCountMutation.id, params: { ...params, rowCount: rows + 200 } }]);
    }
    if (columns > sheet.getColumnCount()) {
      this.#edits.run([
        { id: SetWorksheetColumnCountMutation.id, params: { ...params, columnCount: columns + 5 } },
      ]);
    }
  }

  #observe(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if ((command.params as { unitId?: string } | undefined)?.unitId !== this.unitId) return;
    for (const change of changesOf(command, options)) {
      if (change.kind === 'layout') {
        for (const listener of [...this.#layoutListeners]) listener(change.sheetId);
      } else if (change.kind === 'results') {
        this.forgetUsed(change.sheetId);
        for (const listener of [...this.#resultListeners]) listener(change.sheetId, change.cells);
      } else if (change.kind === 'cells') {
        const { sheetId, filled, styled } = change;
        this.forgetUsed(sheetId);
        if (styled) for (const listener of [...this.#styleListeners]) listener(sheetId, styled);
        if (!filled) continue;
        this.#tables.refreshHeaders(sheetId, filled);
        this.#emit({ kind: 'cells', sheetId, area: filled, source: this.#edits.source });
      } else {
        this.#emit(change);
      }
    }
  }

  #emit(change: ModelChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }

  #freeSheetId(): string {
    for (let number = this.workbook.getSheetSize() + 1; ; number += 1) {
      if (!this.workbook.getSheetBySheetId(`sheet-${number}`)) return `sheet-${number}`;
    }
  }
}
