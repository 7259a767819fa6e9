import { absoluteReference, areaAddress, quoteSheetName } from '../core/address';
import type { Area, CellBlock, SheetArea } from '../core/cell';
import type { Problem } from '../core/problem';
import { error } from '../core/problem';
import type { Result } from '../core/result';
import { lookOf, numberFormatOf } from '../workflows/cell-looks';
import type { Placement } from '../workflows/placement';
import { ownedColumns, placeColumns, placementArea } from '../workflows/placement';
import type { Control, NameOutline, SheetOutline, TableOutline, WorkbookOutline } from '../workflows/ports';
import type { SheetPlacement } from '../workflows/sheet-placement';
import { changedCells, placeSheets } from '../workflows/sheet-placement';
import { resolveChoices, resolveFormat } from '../workflows/sheet-rules';
import type { BlockWrite, CellFormat, ColumnsWrite, SheetWrite, WritePlan } from '../workflows/write-plan';
import { columnOwnerName, isOwnChart, sheetOwnerName } from '../workflows/write-plan';
import type { LookPatch } from './look';
import { sameName } from './sheet-name';
import type { WorkbookFile } from './workbook-file';
import type { CellChange } from './workbook-file-types';

/** Thrown when something stands against a plan; the port puts the file back and returns the problems. */
export class PlanRefused extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super('the plan was refused');
    this.name = 'PlanRefused';
  }
}

/** What a workbook file consists of, as workflows see it. */
export function outlineOf(file: WorkbookFile): WorkbookOutline {
  return {
    sheets: file.sheets.map(({ name, visibility, protected: locked, used }): SheetOutline => {
      return { name, visible: visibility === 'visible', protected: locked, ...(used ? { used } : {}) };
    }),
    tables: file.tables
      .filter(({ headerRow }) => headerRow)
      .map(({ name, sheet, area, headers, totalRow }): TableOutline => ({
        name,
        sheet,
        area,
        headers,
        totalRow,
      })),
    names: file.names
      .filter(({ sheet }) => sheet === undefined)
      .map(({ name, area }): NameOutline => (area ? { name, area } : { name })),
  };
}

function check(result: Result<void>): void {
  if (!result.ok) throw new PlanRefused(result.problems);
}

interface PlacedColumns {
  readonly write: ColumnsWrite;
  readonly placement: Placement;
  readonly table: TableOutline | undefined;
}

/** Carries one plan out on a workbook file: first everything is placed and checked, then written. */
export class PlanRun {
  readonly #file: WorkbookFile;
  readonly #plan: WritePlan;
  readonly #control: Control | undefined;
  /** A1 addresses with sheet of the cells that got values. */
  readonly addresses: string[] = [];
  readonly problems: Problem[] = [];
  /** Cells that got values. */
  cells = 0;

  constructor(file: WorkbookFile, plan: WritePlan, control: Control | undefined) {
    this.#file = file;
    this.#plan = plan;
    this.#control = control;
  }

  /** @throws PlanRefused, AbortError; the caller puts the file back */
  carryOut(): void {
    const outline = outlineOf(this.#file);
    const columns = this.#plan.columns.flatMap((write) => this.#placed(write, outline));
    const fallbacks = columns.flatMap(({ placement }) => (placement.fallback ? [placement.fallback] : []));
    const sheets = placeSheets([...this.#plan.sheets, ...fallbacks], {
      ...outline,
      // Chart sheets have names too.
      sheets: this.#file.tabNames.map((name) => ({ name, visible: true, protected: false })),
    });
    this.problems.push(
      ...sheets.flatMap(({ problems }) => problems),
      ...sheets.flatMap((placed) => this.#changed(placed)),
      ...this.#protected(outline, columns, sheets),
    );
    const errors = this.problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new PlanRefused(this.problems);
    const total = columns.length + sheets.length;
    let done = 0;
    const step = (): void => {
      this.#control?.onProgress?.({ stage: 'write', done: ++done, total });
      this.#control?.signal?.throwIfAborted();
    };
    for (const placed of columns) {
      this.#columns(placed);
      step();
    }
    for (const placed of sheets) {
      this.#sheet(placed);
      step();
    }
  }

  #placed(write: ColumnsWrite, outline: WorkbookOutline): PlacedColumns[] {
    const { address } = write;
    const area = placementArea(write, outline);
    if (!area) {
      const where = { sheet: address.sheet };
      this.problems.push(error('workflows-table-vanished', { where, args: { table: write.table } }));
      return [];
    }
    const table =
      address.kind === 'table' ? outline.tables.find(({ name }) => sameName(name, address.name)) : undefined;
    const placement = placeColumns(write, {
      block: this.#occupied(area),
      owned: ownedColumns(outline, write.table),
      tables: outline.tables,
      ...(table ? { table } : {}),
    });
    this.problems.push(...placement.problems);
    return [{ write, placement, table }];
  }

  /** Cells of an area; a formula that shows nothing still takes its cell. */
  #occupied(area: SheetArea): CellBlock {
    const block = this.#file.readArea(area);
    const values = block.values.map((cells, r) =>
      cells.some(
        (value, c) => value === null && this.#file.hasFormula(area.sheet, area.row + r, area.column + c),
      )
        ? cells.map((value, c) =>
            value === null && this.#file.hasFormula(area.sheet, area.row + r, area.column + c) ? ' ' : value,
          )
        : cells,
    );
    return { ...block, values };
  }

  /** Cells of a sheet of ours that somebody typed in since the workflow read them. */
  #changed(placed: SheetPlacement): readonly Problem[] {
    if (placed.isNew || placed.write.blocks.every(({ before }) => before === undefined)) return [];
    return changedCells(placed, (row, column) => {
      const area = { sheet: placed.sheet, row, column, rows: 1, columns: 1 };
      return this.#file.readArea(area).values[0]?.[0] ?? null;
    });
  }

  #protected(
    outline: WorkbookOutline,
    columns: readonly PlacedColumns[],
    sheets: readonly SheetPlacement[],
  ): Problem[] {
    const written = new Set([
      ...columns
        .filter(({ placement }) => placement.columns.length > 0)
        .map(({ placement }) => placement.sheet),
      ...sheets.filter(({ isNew }) => !isNew).map(({ sheet }) => sheet),
    ]);
    const locked = outline.sheets
      .filter(({ name, protected: isProtected }) => isProtected && written.has(name))
      .map(({ name }) =>
        error('workflows-sheet-protected', { where: { sheet: name }, args: { sheet: name } }),
      );
    const adds = this.#file.structureLocked && sheets.some(({ isNew }) => isNew);
    return adds ? [...locked, error('xlsx-structure-locked')] : locked;
  }

  #columns({ write, placement, table }: PlacedColumns): void {
    const { sheet } = placement;
    const changes: CellChange[] = [];
    for (const column of placement.columns) {
      const { headerRow, firstRow, lastRow } = column;
      const look = formatPatch(column.format);
      if (column.isNew) {
        // Beside a plain header row the new header takes the looks of its neighbour; in a table the style does that.
        const beside = { row: headerRow, column: this.#lastTeamColumn(placement) };
        changes.push({
          row: headerRow,
          column: column.column,
          value: column.header,
          ...(table ? {} : { lookFrom: beside }),
        });
        if (look)
          for (let row = firstRow; row <= lastRow; row++) changes.push({ row, column: column.column, look });
      }
      for (const run of column.runs) {
        run.values.forEach((value, index) =>
          changes.push({ row: run.row + index, column: column.column, value }),
        );
        this.#report(sheet, { row: run.row, column: column.column, rows: run.values.length, columns: 1 });
      }
    }
    check(this.#file.setCells(sheet, changes));
    this.cells += placement.cells;
    if (table && placement.tableArea)
      check(this.#file.updateTable(table.name, { area: placement.tableArea }));
    for (const column of placement.columns) {
      const area = { row: column.headerRow, column: column.column, rows: 1, columns: 1 };
      this.#name(columnOwnerName(write.table, column.id), sheet, area, true);
    }
  }

  #lastTeamColumn({ columns }: Placement): number {
    return Math.max(0, Math.min(...columns.filter(({ isNew }) => isNew).map(({ column }) => column)) - 1);
  }

  #sheet({ write, sheet, isNew, names, choices }: SheetPlacement): void {
    if (isNew) check(this.#file.addSheet(sheet));
    else if (write.mode === 'replace') check(this.#file.clearSheet(sheet));
    for (const block of write.blocks) this.#block(sheet, block);
    for (const { style, ...area } of write.styles ?? []) this.#style(sheet, area, lookOf(style));
    const { columnWidths, frozenRows, landscape, merges, pageBreaks } = write;
    check(
      this.#file.setLayout(sheet, {
        ...(columnWidths ? { columnWidths } : {}),
        ...(frozenRows === undefined || frozenRows === 0 ? {} : { frozen: { rows: frozenRows, columns: 0 } }),
        ...(landscape === undefined ? {} : { landscape }),
        ...(merges ? { merges: merges.map(bare) } : {}),
        ...(pageBreaks ? { pageBreaks } : {}),
      }),
    );
    if (isNew) this.#name(sheetOwnerName(write.id), sheet, { row: 0, column: 0, rows: 1, columns: 1 }, true);
    for (const { name, row, column, rows = 1, columns = 1 } of names)
      this.#name(name, sheet, { row, column, rows, columns }, false);
    for (const table of write.tables ?? []) this.#table(sheet, table);
    if (write.mode === 'replace') {
      const old = this.#file.chartNames(sheet).filter(isOwnChart);
      if (old.length > 0) check(this.#file.removeCharts(sheet, old));
    }
    const { conditionalFormats = [] } = write;
    if (conditionalFormats.length > 0 || choices.length > 0) {
      const lists = resolveChoices(choices, this.#file.validatedAreas(sheet));
      check(this.#file.addRules(sheet, conditionalFormats.map(resolveFormat), lists));
    }
    for (const chart of write.charts ?? []) check(this.#file.putChart(sheet, chart));
  }

  #block(sheet: string, block: BlockWrite): void {
    const columns = block.values[0]?.length ?? 0;
    if (columns === 0) return;
    const base = block.style === undefined ? undefined : lookOf(block.style);
    const looks = Array.from({ length: columns }, (_, column): LookPatch | undefined => {
      const format = formatPatch(formatAt(block, column));
      return base || format ? { ...base, ...format } : undefined;
    });
    check(this.#file.setBlock(sheet, block.row, block.column, block.values, looks));
    this.cells += block.values.length * columns;
    this.#report(sheet, { row: block.row, column: block.column, rows: block.values.length, columns });
  }

  #style(sheet: string, area: Area, look: LookPatch): void {
    const changes: CellChange[] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++)
        changes.push({ row, column, look });
    }
    check(this.#file.setCells(sheet, changes));
  }

  #table(sheet: string, table: NonNullable<SheetWrite['tables']>[number]): void {
    // A table needs a row below its header, which may be blank.
    const area = { ...bare(table), rows: Math.max(2, table.rows) };
    const existing = this.#file.tables.find(({ name }) => sameName(name, table.name));
    if (existing?.sheet === sheet && existing.area.row === area.row) {
      check(this.#file.updateTable(table.name, { area }));
      return;
    }
    const taken = [...this.#file.tables, ...this.#file.names].map(({ name }) => name);
    let free = table.name;
    for (let n = 2; taken.some((name) => sameName(name, free)); n++) free = `${table.name}_${n}`;
    check(this.#file.addTable({ name: free, sheet, area }));
  }

  #name(name: string, sheet: string, area: Area, hidden: boolean): void {
    const known = this.#file.names.find((other) => other.sheet === undefined && sameName(other.name, name));
    const reference = absoluteReference(sheet, area);
    if (known?.area && absoluteReference(known.area.sheet, known.area) === reference) return;
    check(this.#file.setName(name, reference, known ? {} : { hidden }));
  }

  #report(sheet: string, area: Area): void {
    this.addresses.push(`${quoteSheetName(sheet)}!${areaAddress(area)}`);
  }
}

function bare({ row, column, rows, columns }: Area): Area {
  return { row, column, rows, columns };
}

function formatPatch(format: CellFormat): LookPatch | undefined {
  return format === 'general' ? undefined : { numberFormat: numberFormatOf(format) };
}

function formatAt({ formats }: BlockWrite, column: number): CellFormat {
  if (formats === undefined) return 'general';
  return typeof formats === 'string' ? formats : (formats[column] ?? 'general');
}
