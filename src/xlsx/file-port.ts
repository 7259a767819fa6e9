import { absoluteReference, areaAddress, quoteSheetName } from '../core/address';
import type { Area, CellBlock, CellValue, SheetArea } from '../core/cell';
import { isBlank } from '../core/cell';
import type { Problem } from '../core/problem';
import { error, warning } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { Placement } from '../workflows/placement';
import { ownedColumns, placeColumns, placementArea } from '../workflows/placement';
import type {
  Control,
  NameOutline,
  SheetOutline,
  TableOutline,
  UndoEntry,
  WorkbookOutline,
  WorkbookPort,
} from '../workflows/ports';
import type {
  ApplyReport,
  BlockWrite,
  ColumnsWrite,
  SheetWrite,
  UndoReport,
  WritePlan,
} from '../workflows/write-plan';
import { columnOwnerName, sheetOwnerName } from '../workflows/write-plan';
import { formatLook, styleLook } from './plan-looks';
import { hasLook } from './style-book';
import { freeSheetName, sameName } from './sheet-name';
import type { WorkbookFile, WorkbookSnapshot } from './workbook-file';
import type { CellChange } from './workbook-file-types';

/** What an applied plan left behind, to be taken back. */
interface Journal {
  readonly before: WorkbookSnapshot;
  readonly after: number;
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, CellTrace>>;
  readonly madeSheets: readonly string[];
  readonly cells: number;
}

/** A written cell: what it held before and what was written. */
interface CellTrace {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
}

class Stopped extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super('stopped');
  }
}

function check(result: Result<void>): void {
  if (!result.ok) throw new Stopped(result.problems);
}

/** Gives a workbook file the face that workflows know. Nothing is written to disk: `file.save()` makes the bytes. */
export function filePort(file: WorkbookFile): WorkbookPort {
  const journals = new Map<string, Journal>();
  let count = 0;
  return {
    outline: () => Promise.resolve(outlineOf(file)),
    read: (areas, options) => Promise.resolve(areas.map((area) => file.readArea(area, options))),
    apply: (plan, control) => Promise.resolve().then(() => apply(plan, control)),
    undo: (entry) => Promise.resolve(undo(entry)),
  };

  function apply(plan: WritePlan, control: Control | undefined): Result<ApplyReport> {
    control?.signal?.throwIfAborted();
    const before = file.snapshot();
    const run = new PlanRun(file);
    try {
      const total = plan.columns.length + plan.sheets.length;
      let done = 0;
      const step = (): void => {
        control?.signal?.throwIfAborted();
        control?.onProgress?.({ stage: 'write', done: ++done, total });
      };
      for (const write of plan.columns) {
        run.columns(write);
        step();
      }
      for (const write of plan.sheets) {
        run.sheet(write);
        step();
      }
    } catch (cause) {
      file.restore(before);
      if (cause instanceof Stopped) return fail(...cause.problems);
      throw cause;
    }
    const id = `file-${++count}`;
    journals.set(id, {
      before,
      after: file.revision,
      sheets: run.traces,
      madeSheets: run.madeSheets,
      cells: run.cells,
    });
    const problems = [...run.problems, ...(file.isSigned ? [warning('xlsx-signature-void')] : [])];
    return ok({ cells: run.cells, addresses: run.addresses, undo: { id, title: plan.title }, problems });
  }

  function undo(entry: UndoEntry): Result<UndoReport> {
    const journal = journals.get(entry.id);
    if (!journal) return fail(error('xlsx-undo-unknown', { args: { title: entry.title } }));
    journals.delete(entry.id);
    if (file.revision === journal.after) {
      file.restore(journal.before);
      return ok({ cells: journal.cells, problems: [] });
    }
    return ok(undoCellByCell(file, journal));
  }
}

/** Takes back what nobody has changed since; sheets that the plan made stay when somebody works on them. */
function undoCellByCell(file: WorkbookFile, journal: Journal): UndoReport {
  const problems: Problem[] = [];
  let cells = 0;
  for (const [sheet, traces] of journal.sheets) {
    const changes: CellChange[] = [];
    for (const { row, column, before, after } of traces.values()) {
      const now = file.readArea({ sheet, row, column, rows: 1, columns: 1 }).values[0]?.[0] ?? null;
      if (same(now, after)) changes.push({ row, column, value: before });
      else {
        const address = areaAddress({ row, column, rows: 1, columns: 1 });
        problems.push(
          warning('xlsx-undo-changed', { where: { sheet, address, row: row + 1 }, args: { address } }),
        );
      }
    }
    const done = file.setCells(sheet, changes);
    if (done.ok) cells += changes.length;
    else problems.push(...done.problems);
  }
  for (const sheet of journal.madeSheets) {
    const summary = file.sheets.find(({ name }) => sameName(name, sheet));
    if (!summary || summary.used) continue;
    const gone = file.deleteSheet(sheet);
    if (!gone.ok) problems.push(...gone.problems);
  }
  return { cells, problems };
}

function same(a: CellValue, b: CellValue): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function outlineOf(file: WorkbookFile): WorkbookOutline {
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

/** Writes one plan and remembers what it wrote. */
class PlanRun {
  readonly #file: WorkbookFile;
  readonly addresses: string[] = [];
  readonly problems: Problem[] = [];
  readonly madeSheets: string[] = [];
  readonly traces = new Map<string, Map<string, CellTrace>>();
  cells = 0;

  constructor(file: WorkbookFile) {
    this.#file = file;
  }

  /** Own columns beside a team's table. */
  columns(write: ColumnsWrite): void {
    const outline = outlineOf(this.#file);
    const area = placementArea(write, outline);
    const { address } = write;
    if (!area) {
      const name = address.kind === 'table' ? address.name : address.sheet;
      throw new Stopped([error('xlsx-target-gone', { where: { sheet: address.sheet }, args: { name } })]);
    }
    if (outline.sheets.find(({ name }) => sameName(name, area.sheet))?.protected) {
      throw new Stopped([
        error('xlsx-protected-sheet', { where: { sheet: area.sheet }, args: { sheet: area.sheet } }),
      ]);
    }
    const table =
      address.kind === 'table' ? outline.tables.find(({ name }) => sameName(name, address.name)) : undefined;
    const placement = placeColumns(write, {
      block: this.#occupied(area),
      owned: ownedColumns(outline, write.table),
      tables: outline.tables,
      ...(table ? { table } : {}),
    });
    const errors = placement.problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new Stopped(errors);
    this.problems.push(...placement.problems);
    if (placement.fallback) this.sheet(placement.fallback);
    else this.#place(write, placement, table);
  }

  /** Cells of an area; a formula that shows nothing still takes its cell. */
  #occupied(area: SheetArea): CellBlock {
    const block = this.#file.readArea(area);
    const values = block.values.map((cells, r) =>
      cells.some((value) => value === null)
        ? cells.map((value, c) =>
            value === null && this.#file.hasFormula(area.sheet, area.row + r, area.column + c) ? ' ' : value,
          )
        : cells,
    );
    return { ...block, values };
  }

  #place(write: ColumnsWrite, placement: Placement, table: TableOutline | undefined): void {
    const { sheet } = placement;
    const changes: CellChange[] = [];
    for (const column of placement.columns) {
      const { headerRow, firstRow, lastRow } = column;
      const look = formatLook(column.format);
      if (column.isNew) {
        const styled =
          table === undefined && column.column > 0
            ? { lookFrom: { row: headerRow, column: this.#headerBeside(write, placement) } }
            : {};
        changes.push({ row: headerRow, column: column.column, value: column.header, ...styled });
        this.#report(sheet, { row: headerRow, column: column.column, rows: 1, columns: 1 });
      }
      const written = new Set<number>();
      for (const run of column.runs) {
        run.values.forEach((value, index) => {
          const row = run.row + index;
          written.add(row);
          const has = this.#file.lookOf(sheet, row, column.column);
          changes.push({ row, column: column.column, value, ...(has && hasLook(has, look) ? {} : { look }) });
        });
        this.#report(sheet, { row: run.row, column: column.column, rows: run.values.length, columns: 1 });
      }
      // Rows without a value get the format as well, so that what the team types there looks alike.
      if (column.isNew && column.format !== 'general') {
        for (let row = firstRow; row <= lastRow; row++) {
          if (!written.has(row)) changes.push({ row, column: column.column, look });
        }
      }
    }
    this.#write(sheet, changes);
    if (table && placement.tableArea)
      check(this.#file.updateTable(table.name, { area: placement.tableArea }));
    for (const column of placement.columns) {
      const area = { row: column.headerRow, column: column.column, rows: 1, columns: 1 };
      check(
        this.#file.setName(columnOwnerName(write.table, column.id), absoluteReference(sheet, area), {
          hidden: true,
        }),
      );
    }
  }

  /** Header cell whose look a new header takes: the last one of the team. */
  #headerBeside({ address }: ColumnsWrite, { columns }: Placement): number {
    const first = Math.min(...columns.map(({ column }) => column));
    return address.kind === 'range' ? address.firstColumn + address.columns - 1 : first - 1;
  }

  /** A sheet of ours: found by its ownership name, made when it is missing. */
  sheet(write: SheetWrite): void {
    const name = this.#ownSheet(write);
    const summary = this.#file.sheets.find((sheet) => sameName(sheet.name, name));
    if (summary?.protected)
      throw new Stopped([error('xlsx-protected-sheet', { where: { sheet: name }, args: { sheet: name } })]);
    if (write.mode === 'replace') {
      this.#forget(name, summary?.used);
      check(this.#file.clearSheet(name));
    }
    this.#blocks(name, write);
    this.#layout(name, write);
    check(
      this.#file.setName(
        sheetOwnerName(write.id),
        absoluteReference(name, { row: 0, column: 0, rows: 1, columns: 1 }),
        { hidden: true },
      ),
    );
    for (const { name: defined, row, column, rows = 1, columns = 1 } of write.names ?? []) {
      check(
        this.#file.setName(defined, absoluteReference(name, { row, column, rows, columns }), {
          hidden: false,
        }),
      );
    }
    for (const table of write.tables ?? []) this.#table(name, table);
  }

  #ownSheet(write: SheetWrite): string {
    const owner = this.#file.names.find(
      ({ name, sheet }) => sheet === undefined && sameName(name, sheetOwnerName(write.id)),
    );
    const existing =
      owner?.area && this.#file.sheets.find(({ name }) => sameName(name, owner.area?.sheet ?? ''));
    if (existing) return existing.name;
    const name = freeSheetName(write.name, this.#file.tabNames);
    check(this.#file.addSheet(name));
    this.madeSheets.push(name);
    return name;
  }

  /** Remembers what a sheet held before it is cleared. */
  #forget(sheet: string, used: Area | undefined): void {
    if (!used) return;
    const block = this.#file.readArea({ ...used, sheet });
    block.values.forEach((cells, r) =>
      cells.forEach((value, c) => {
        if (value !== null) this.#trace(sheet, used.row + r, used.column + c, value, null);
      }),
    );
  }

  #blocks(sheet: string, write: SheetWrite): void {
    for (const block of write.blocks) {
      const base = styleLook(block.style ?? 'plain');
      const looks = (block.values[0] ?? []).map((_, c) => ({ ...base, ...formatLook(formatAt(block, c)) }));
      const changes: CellChange[] = [];
      block.values.forEach((cells, r) =>
        cells.forEach((value, c) => {
          const look = looks[c] ?? base;
          const plain = Object.keys(look).length === 0 && write.mode === 'replace';
          if (value === null && plain) return;
          changes.push({ row: block.row + r, column: block.column + c, value, ...(plain ? {} : { look }) });
        }),
      );
      this.#write(sheet, changes);
      const columns = Math.max(0, ...block.values.map((cells) => cells.length));
      if (columns > 0)
        this.#report(sheet, { row: block.row, column: block.column, rows: block.values.length, columns });
    }
    for (const { style, ...area } of write.styles ?? []) {
      const look = styleLook(style);
      const changes: CellChange[] = [];
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++)
          changes.push({ row, column, look });
      }
      check(this.#file.setCells(sheet, changes));
    }
  }

  #layout(sheet: string, write: SheetWrite): void {
    const { columnWidths, frozenRows, landscape, merges } = write;
    check(
      this.#file.setLayout(sheet, {
        ...(columnWidths ? { columnWidths } : {}),
        ...(frozenRows === undefined ? {} : { frozen: { rows: frozenRows, columns: 0 } }),
        ...(landscape === undefined ? {} : { landscape }),
        ...(merges
          ? { merges: merges.map(({ row, column, rows, columns }) => ({ row, column, rows, columns })) }
          : {}),
      }),
    );
  }

  #table(sheet: string, table: NonNullable<SheetWrite['tables']>[number]): void {
    const { name, row, column, rows, columns } = table;
    const area = { row, column, rows, columns };
    const existing = this.#file.tables.find((candidate) => sameName(candidate.name, name));
    if (existing && sameName(existing.sheet, sheet)) {
      check(this.#file.updateTable(name, { area }));
      return;
    }
    let free = name;
    const taken = [...this.#file.tables, ...this.#file.names].map((entry) => entry.name);
    for (let n = 2; taken.some((other) => sameName(other, free)); n++) free = `${name}${n}`;
    check(this.#file.addTable({ name: free, sheet, area: rows < 2 ? { ...area, rows: 2 } : area }));
  }

  #write(sheet: string, changes: readonly CellChange[]): void {
    for (const { row, column, value } of changes) {
      if (value === undefined) continue;
      const before = this.#file.readCell(sheet, row, column);
      this.#trace(sheet, row, column, before, value);
      this.cells++;
    }
    check(this.#file.setCells(sheet, changes));
  }

  #trace(sheet: string, row: number, column: number, before: CellValue, after: CellValue): void {
    let traces = this.traces.get(sheet);
    if (!traces) this.traces.set(sheet, (traces = new Map()));
    const key = `${row},${column}`;
    const earlier = traces.get(key);
    traces.set(key, {
      row,
      column,
      before: earlier ? earlier.before : before,
      after: isBlank(after) ? null : after,
    });
  }

  #report(sheet: string, area: Area): void {
    this.addresses.push(`${quoteSheetName(sheet)}!${areaAddress(area)}`);
  }
}

function formatAt({ formats }: BlockWrite, column: number) {
  if (formats === undefined) return 'general' as const;
  return typeof formats === 'string' ? formats : (formats[column] ?? 'general');
}
