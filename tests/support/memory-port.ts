import { areaAddress, parseReference, quoteSheetName } from '../../src/core/address';
import type { Area, CellBlock, CellInput, CellValue, SheetArea } from '../../src/core/cell';
import type { Problem } from '../../src/core/problem';
import { error, warning } from '../../src/core/problem';
import { fail, ok } from '../../src/core/result';
import { headerText } from '../../src/tables/normalise-header';
import { ownedColumns, placeColumns, placementArea, sameValue } from '../../src/workflows/placement';
import type { Placement } from '../../src/workflows/placement';
import type { UndoEntry, WorkbookOutline, WorkbookPort } from '../../src/workflows/ports';
import { changedCells, placeSheets } from '../../src/workflows/sheet-placement';
import type { SheetPlacement } from '../../src/workflows/sheet-placement';
import { columnOwnerName, sheetOwnerName } from '../../src/workflows/write-plan';
import type { WritePlan } from '../../src/workflows/write-plan';

/** A sheet as a test writes it down: rows of cells from A1 on. */
export type SheetCells = readonly (readonly CellValue[])[];

interface MemorySheet {
  name: string;
  visible: boolean;
  protected: boolean;
  cells: Map<string, CellValue>;
  merges: Area[];
}

interface MemoryTable {
  name: string;
  sheet: MemorySheet;
  area: Area;
  totalRow: boolean;
}

interface MemoryName {
  name: string;
  sheet: MemorySheet;
  area: Area;
}

/** What a test starts from. Tables and names are given by A1 references with sheet. */
export interface MemoryStart {
  readonly sheets: Readonly<Record<string, SheetCells>>;
  readonly tables?: readonly { readonly name: string; readonly ref: string; readonly totalRow?: boolean }[];
  readonly names?: Readonly<Record<string, string>>;
  readonly merges?: readonly string[];
  readonly protectedSheets?: readonly string[];
}

/** A workbook in memory, with the port over it. */
export interface MemoryWorkbook {
  readonly port: WorkbookPort;
  readonly sheetNames: () => readonly string[];
  /** Value at `Sheet!A1`. */
  readonly cell: (reference: string) => CellValue;
  /** Values of an area, or of the whole used area of a sheet. */
  readonly values: (reference: string) => readonly (readonly CellValue[])[];
  /** A change by somebody else. */
  readonly set: (reference: string, value: CellValue) => void;
  readonly deleteRow: (sheet: string, row: number) => void;
  readonly insertRow: (sheet: string, row: number) => void;
  readonly names: () => Readonly<Record<string, string>>;
  readonly tableArea: (name: string) => string;
  /** Lets the nth written cell of the next apply fail. */
  readonly failAfter: (cells: number) => void;
  /** Every cell of every sheet, to compare before and after. */
  readonly snapshot: () => unknown;
}

/**
 * A `WorkbookPort` over a workbook in memory that keeps the port's promises: it writes only what Fieldsheet owns, finds
 * rows by key just before it writes, changes nothing on a conflict or a failure, and takes plans back.
 */
export function memoryWorkbook(start: MemoryStart): MemoryWorkbook {
  const book = new Memory(start);
  const at = (reference: string) => {
    const parsed = parseReference(reference);
    if (!parsed?.sheet) throw new Error(`No such reference: ${reference}`);
    return { sheet: book.sheet(parsed.sheet), area: parsed };
  };
  return {
    port: book,
    sheetNames: () => book.sheets.map(({ name }) => name),
    cell: (reference) => {
      const { sheet, area } = at(reference);
      return book.get(sheet, area.row, area.column);
    },
    values: (reference) => {
      const known = book.sheets.find(({ name }) => name === reference);
      if (known) {
        const used = book.used(known);
        return used
          ? book.block(known, {
              ...used,
              row: 0,
              column: 0,
              rows: used.row + used.rows,
              columns: used.column + used.columns,
            })
          : [];
      }
      const { sheet, area } = at(reference);
      return book.block(sheet, area);
    },
    set: (reference, value) => {
      const { sheet, area } = at(reference);
      book.put(sheet, area.row, area.column, value);
    },
    deleteRow: (sheet, row) => book.shift(book.sheet(sheet), row - 1, -1),
    insertRow: (sheet, row) => book.shift(book.sheet(sheet), row - 1, 1),
    names: () =>
      Object.fromEntries(
        book.names.map(({ name, sheet, area }) => [
          name,
          `${quoteSheetName(sheet.name)}!${areaAddress(area)}`,
        ]),
      ),
    tableArea: (name) => areaAddress(book.table(name).area),
    failAfter: (cells) => {
      book.failAfter = cells;
    },
    snapshot: () => book.snapshot(),
  };
}

interface Journal {
  readonly title: string;
  readonly cells: {
    readonly sheet: MemorySheet;
    readonly row: number;
    readonly column: number;
    readonly before: CellValue;
    after: CellValue;
  }[];
  readonly sheets: readonly MemorySheet[];
  readonly tables: readonly MemoryTable[];
  readonly names: readonly MemoryName[];
}

class Memory implements WorkbookPort {
  sheets: MemorySheet[] = [];
  tables: MemoryTable[] = [];
  names: MemoryName[] = [];
  failAfter = Infinity;
  private readonly journals = new Map<string, Journal>();
  private runs = 0;

  constructor(start: MemoryStart) {
    for (const [name, rows] of Object.entries(start.sheets)) {
      const sheet: MemorySheet = {
        name,
        visible: true,
        protected: start.protectedSheets?.includes(name) ?? false,
        cells: new Map(),
        merges: [],
      };
      this.sheets.push(sheet);
      rows.forEach((cells, row) => cells.forEach((value, column) => this.put(sheet, row, column, value)));
    }
    for (const { name, ref, totalRow = false } of start.tables ?? []) {
      const { sheet, area } = this.resolve(ref);
      this.tables.push({ name, sheet, area, totalRow });
    }
    for (const [name, ref] of Object.entries(start.names ?? {}))
      this.names.push({ name, ...this.resolve(ref) });
    for (const ref of start.merges ?? []) {
      const { sheet, area } = this.resolve(ref);
      sheet.merges.push(area);
    }
  }

  private resolve(ref: string): { readonly sheet: MemorySheet; readonly area: Area } {
    const parsed = parseReference(ref);
    if (!parsed?.sheet) throw new Error(`No such reference: ${ref}`);
    const { row, column, rows, columns } = parsed;
    return { sheet: this.sheet(parsed.sheet), area: { row, column, rows, columns } };
  }

  sheet(name: string): MemorySheet {
    const sheet = this.sheets.find((known) => known.name === name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet;
  }

  table(name: string): MemoryTable {
    const table = this.tables.find((known) => known.name === name);
    if (!table) throw new Error(`No table ${name}`);
    return table;
  }

  get(sheet: MemorySheet, row: number, column: number): CellValue {
    return sheet.cells.get(`${row}:${column}`) ?? null;
  }

  put(sheet: MemorySheet, row: number, column: number, value: CellValue): void {
    if (value === null || value === '') sheet.cells.delete(`${row}:${column}`);
    else sheet.cells.set(`${row}:${column}`, value);
  }

  used(sheet: MemorySheet): Area | undefined {
    const places = [...sheet.cells.keys()].map((key) => key.split(':').map(Number));
    if (places.length === 0) return undefined;
    const rows = places.map(([row = 0]) => row);
    const columns = places.map(([, column = 0]) => column);
    const row = rows.reduce((a, b) => Math.min(a, b));
    const column = columns.reduce((a, b) => Math.min(a, b));
    return {
      row,
      column,
      rows: rows.reduce((a, b) => Math.max(a, b)) - row + 1,
      columns: columns.reduce((a, b) => Math.max(a, b)) - column + 1,
    };
  }

  block(sheet: MemorySheet, { row, column, rows, columns }: Area): CellValue[][] {
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => this.get(sheet, row + r, column + c)),
    );
  }

  /** Deletes (−1) or inserts (+1) a sheet row; names, tables and merges move along. */
  shift(sheet: MemorySheet, at: number, by: 1 | -1): void {
    const cells = new Map<string, CellValue>();
    for (const [key, value] of sheet.cells) {
      const [row = 0, column = 0] = key.split(':').map(Number);
      if (by === -1 && row === at) continue;
      cells.set(`${row >= at ? row + by : row}:${column}`, value);
    }
    sheet.cells = cells;
    const moved = (area: Area): Area =>
      area.row >= at + (by === -1 ? 1 : 0)
        ? { ...area, row: area.row + by }
        : area.row + area.rows > at
          ? { ...area, rows: area.rows + by }
          : area;
    for (const item of [...this.tables, ...this.names])
      if (item.sheet === sheet) item.area = moved(item.area);
    sheet.merges = sheet.merges.map(moved);
  }

  snapshot(): unknown {
    return {
      sheets: this.sheets.map(({ name, cells, merges }) => ({
        name,
        cells: Object.fromEntries([...cells].sort(([a], [b]) => a.localeCompare(b))),
        merges,
      })),
      tables: this.tables.map(({ name, sheet, area }) => ({ name, sheet: sheet.name, area })),
      names: this.names.map(({ name, sheet, area }) => ({ name, sheet: sheet.name, area })),
    };
  }

  outline(): Promise<WorkbookOutline> {
    return Promise.resolve({
      sheets: this.sheets.map((sheet) => {
        const used = this.used(sheet);
        const { name, visible, protected: locked } = sheet;
        return { name, visible, protected: locked, ...(used ? { used: { ...used, sheet: name } } : {}) };
      }),
      tables: this.tables.map(({ name, sheet, area, totalRow }) => ({
        name,
        sheet: sheet.name,
        area: { ...area, sheet: sheet.name },
        totalRow,
        headers: (this.block(sheet, { ...area, rows: 1 })[0] ?? []).map(headerText),
      })),
      names: this.names.map(({ name, sheet, area }) => ({ name, area: { ...area, sheet: sheet.name } })),
    });
  }

  read(areas: readonly SheetArea[]): Promise<readonly CellBlock[]> {
    return Promise.resolve(
      areas.map(({ sheet: name, row, column, rows, columns }) => {
        const sheet = this.sheet(name);
        const area = { row, column, rows, columns };
        return { ...area, sheet: name, values: this.block(sheet, area), merges: sheet.merges };
      }),
    );
  }

  async apply(
    plan: WritePlan,
    control?: Parameters<WorkbookPort['apply']>[1],
  ): ReturnType<WorkbookPort['apply']> {
    control?.signal?.throwIfAborted();
    const outline = await this.outline();
    const problems: Problem[] = [];
    const placements: { readonly write: WritePlan['columns'][number]; readonly placement: Placement }[] = [];
    const sheetWrites = [...plan.sheets];
    for (const write of plan.columns) {
      const area = placementArea(write, outline);
      const [block] = area ? await this.read([area]) : [];
      if (!block) {
        problems.push(
          error('workflows-table-vanished', {
            where: { sheet: write.address.sheet },
            args: { table: write.table },
          }),
        );
        continue;
      }
      const { address } = write;
      const table =
        address.kind === 'table' ? outline.tables.find(({ name }) => name === address.name) : undefined;
      const placement = placeColumns(write, {
        block,
        owned: ownedColumns(outline, write.table),
        tables: outline.tables,
        ...(table ? { table } : {}),
      });
      problems.push(...placement.problems);
      if (placement.fallback) sheetWrites.push(placement.fallback);
      else placements.push({ write, placement });
      if (placement.columns.length > 0 && this.sheet(block.sheet).protected) {
        problems.push(
          error('workflows-sheet-protected', { where: { sheet: block.sheet }, args: { sheet: block.sheet } }),
        );
      }
    }
    const sheets = placeSheets(sheetWrites, outline);
    for (const placed of sheets) {
      problems.push(...placed.problems);
      problems.push(
        ...changedCells(placed, (row, column) => this.get(this.sheet(placed.sheet), row, column)),
      );
      if (!placed.isNew && this.sheet(placed.sheet).protected) {
        problems.push(
          error('workflows-sheet-protected', {
            where: { sheet: placed.sheet },
            args: { sheet: placed.sheet },
          }),
        );
      }
    }
    if (problems.some(({ severity }) => severity === 'error')) return fail(...problems);
    const journal: Journal = {
      title: plan.title,
      cells: [],
      sheets: [...this.sheets],
      tables: this.tables.map((table) => ({ ...table })),
      names: this.names.map((name) => ({ ...name })),
    };
    const addresses: string[] = [];
    try {
      for (const { write, placement } of placements)
        addresses.push(...this.writeColumns(write.table, placement, journal));
      for (const placed of sheets) addresses.push(...this.writeSheet(placed, journal));
    } catch {
      this.restore(journal);
      return fail(error('workflows-write-failed', { args: { title: plan.title } }));
    } finally {
      this.failAfter = Infinity;
    }
    const id = `memory-${++this.runs}`;
    this.journals.set(id, journal);
    const cells =
      placements.reduce((sum, { placement }) => sum + placement.cells, 0) +
      journal.cells.filter(({ sheet }) => sheets.some((placed) => placed.sheet === sheet.name)).length;
    return ok({ cells, addresses, undo: { id, title: plan.title }, problems });
  }

  private write(sheet: MemorySheet, row: number, column: number, value: CellInput, journal: Journal): void {
    if (this.failAfter-- <= 0) throw new Error('The host failed');
    const before = this.get(sheet, row, column);
    this.put(sheet, row, column, value);
    journal.cells.push({ sheet, row, column, before, after: this.get(sheet, row, column) });
  }

  private writeColumns(table: string, placement: Placement, journal: Journal): readonly string[] {
    const sheet = this.sheet(placement.sheet);
    const addresses: string[] = [];
    for (const { id, header, isNew, headerRow, column, runs } of placement.columns) {
      if (isNew) {
        this.write(sheet, headerRow, column, header, journal);
        this.setName(columnOwnerName(table, id), sheet, { row: headerRow, column, rows: 1, columns: 1 });
      }
      for (const { row, values } of runs) {
        values.forEach((value, index) => this.write(sheet, row + index, column, value, journal));
        addresses.push(
          `${quoteSheetName(sheet.name)}!${areaAddress({ row, column, rows: values.length, columns: 1 })}`,
        );
      }
    }
    if (placement.tableArea) {
      const grown = this.tables.find(
        (known) => known.sheet === sheet && known.area.row === placement.tableArea?.row,
      );
      if (grown) grown.area = placement.tableArea;
    }
    return addresses;
  }

  private writeSheet(
    { write, sheet: name, isNew, names }: SheetPlacement,
    journal: Journal,
  ): readonly string[] {
    if (isNew) {
      const added: MemorySheet = { name, visible: true, protected: false, cells: new Map(), merges: [] };
      this.sheets = [...this.sheets, added];
      this.setName(sheetOwnerName(write.id), added, { row: 0, column: 0, rows: 1, columns: 1 });
    }
    const sheet = this.sheet(name);
    const addresses: string[] = [];
    if (write.mode === 'replace') {
      for (const key of [...sheet.cells.keys()]) {
        const [row = 0, column = 0] = key.split(':').map(Number);
        this.write(sheet, row, column, null, journal);
      }
      this.tables = this.tables.filter((table) => table.sheet !== sheet);
      this.names = this.names.filter(
        (known) => known.sheet !== sheet || known.name === sheetOwnerName(write.id),
      );
    }
    for (const { row, column, values } of write.blocks) {
      values.forEach((cells, r) =>
        cells.forEach((value, c) => this.write(sheet, row + r, column + c, value, journal)),
      );
      addresses.push(
        `${quoteSheetName(name)}!${areaAddress({ row, column, rows: values.length, columns: values[0]?.length ?? 1 })}`,
      );
    }
    for (const { name: tableName, row, column, rows, columns } of write.tables ?? []) {
      this.tables = this.tables.filter((known) => known.name !== tableName);
      this.tables.push({ name: tableName, sheet, area: { row, column, rows, columns }, totalRow: false });
    }
    for (const { name: other, row, column, rows = 1, columns = 1 } of names) {
      this.setName(other, sheet, { row, column, rows, columns });
    }
    return addresses;
  }

  private setName(name: string, sheet: MemorySheet, area: Area): void {
    this.names = [
      ...this.names.filter((known) => known.name.toLowerCase() !== name.toLowerCase()),
      { name, sheet, area },
    ];
  }

  private restore(journal: Journal): void {
    for (const { sheet, row, column, before } of [...journal.cells].reverse())
      this.put(sheet, row, column, before);
    this.sheets = [...journal.sheets];
    this.tables = [...journal.tables];
    this.names = [...journal.names];
  }

  undo({ id }: UndoEntry): ReturnType<WorkbookPort['undo']> {
    const journal = this.journals.get(id);
    if (!journal) return Promise.resolve(fail(error('workflows-nothing-to-undo')));
    this.journals.delete(id);
    const problems: Problem[] = [];
    const last = new Map<
      string,
      { before: CellValue; after: CellValue; sheet: MemorySheet; row: number; column: number }
    >();
    for (const entry of journal.cells) {
      const key = `${entry.sheet.name}\u0000${entry.row}:${entry.column}`;
      const known = last.get(key);
      if (known) known.after = entry.after;
      else last.set(key, { ...entry });
    }
    let cells = 0;
    for (const { sheet, row, column, before, after } of last.values()) {
      if (!sameValue(this.get(sheet, row, column), after)) {
        problems.push(
          warning('workflows-changed-since', {
            where: { sheet: sheet.name, address: areaAddress({ row, column, rows: 1, columns: 1 }) },
          }),
        );
        continue;
      }
      this.put(sheet, row, column, before);
      cells++;
    }
    this.sheets = [...journal.sheets];
    this.tables = [...journal.tables];
    this.names = [...journal.names];
    return Promise.resolve(ok({ cells, problems }));
  }
}
