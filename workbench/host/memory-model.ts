import type { Area, CellValue } from '../../src/core/cell';
import { parseIso } from '../../src/core/serial-date';
import { ChartShelf } from './chart-shelf';
import { RuleShelf } from './rule-shelf';
import type {
  ChangeSource,
  FormatPatch,
  ModelChange,
  NameInfo,
  SheetInfo,
  SpreadsheetModel,
  TableInfo,
} from './spreadsheet-model';

interface Cell {
  value: CellValue;
  formula?: string;
  format?: FormatPatch;
}

interface Sheet {
  readonly id: string;
  name: string;
  visible: boolean;
  protected: boolean;
  readonly cells: Map<number, Cell>;
  readonly widths: Map<number, number>;
  merges: Area[];
  frozenRows: number;
  landscape: boolean;
  pageBreaks: readonly number[];
}

/** Value of a formula; the workbook does not calculate by itself. */
export type Evaluate = (
  formula: string,
  place: { readonly sheetId: string; readonly row: number; readonly column: number },
) => CellValue;

const ROW_STRIDE = 16_384;
const keyOf = (row: number, column: number): number => row * ROW_STRIDE + column;

function fillMatrix<T>(area: Area, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => make(area.row + r, area.column + c)),
  );
}

/** What Excel makes of typed text: numbers, dates, percentages and booleans are recognised. */
function typed(text: string): { readonly value: CellValue; readonly numberFormat?: string } {
  const trimmed = text.trim();
  if (/^(TRUE|FALSE)$/i.test(trimmed)) return { value: /^true$/i.test(trimmed) };
  if (/^#(N\/A|VALUE!|REF!|NAME\?|NUM!|DIV\/0!|NULL!)$/i.test(trimmed))
    return { value: { error: trimmed.toUpperCase() } };
  if (/^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?$/i.test(trimmed) && /\d/.test(trimmed)) {
    return { value: Number(trimmed.replaceAll(',', '')) };
  }
  const percent = /^([+-]?\d+(?:\.\d+)?)%$/.exec(trimmed);
  if (percent) return { value: Number(percent[1]) / 100, numberFormat: '0%' };
  const date = parseIso(trimmed.replaceAll('/', '-'));
  if (date !== undefined) return { value: date, numberFormat: 'yyyy-mm-dd' };
  return { value: text };
}

/**
 * A workbook in memory: the model behind the host in Node. Typed text is read as Excel reads it, so that a caller who
 * forgets to mark text as text is found out. Formulas are kept and get their value from `evaluate`.
 */
export class MemoryModel implements SpreadsheetModel {
  readonly #sheets: Sheet[] = [];
  #tables: TableInfo[] = [];
  readonly charts = new ChartShelf();
  readonly rules = new RuleShelf();
  readonly #names = new Map<string, NameInfo>();
  readonly #settings = new Map<string, unknown>();
  readonly #listeners = new Set<(change: ModelChange) => void>();
  readonly #evaluate: Evaluate;
  #selection: { sheetId: string; area: Area };
  #nextId = 1;

  constructor(sheetNames: readonly string[] = ['Sheet1'], evaluate: Evaluate = () => ({ error: '#NAME?' })) {
    this.#evaluate = evaluate;
    for (const name of sheetNames) this.addSheet(name);
    this.#selection = {
      sheetId: this.#sheets[0]?.id ?? '',
      area: { row: 0, column: 0, rows: 1, columns: 1 },
    };
  }

  sheets(): readonly SheetInfo[] {
    return this.#sheets.map(({ id, name, visible, protected: locked }) => ({
      id,
      name,
      visible,
      protected: locked,
    }));
  }
  addSheet(name: string, index = this.#sheets.length): SheetInfo {
    const sheet: Sheet = {
      id: `{sheet-${this.#nextId++}}`,
      name,
      visible: true,
      protected: false,
      cells: new Map(),
      widths: new Map(),
      merges: [],
      frozenRows: 0,
      landscape: false,
      pageBreaks: [],
    };
    this.#sheets.splice(index, 0, sheet);
    this.#emit({ kind: 'sheets' });
    return { id: sheet.id, name, visible: true, protected: false };
  }
  deleteSheet(sheetId: string): void {
    const sheet = this.#sheet(sheetId);
    this.#sheets.splice(this.#sheets.indexOf(sheet), 1);
    this.#tables = this.#tables.filter((table) => table.sheetId !== sheetId);
    this.charts.removeSheet(sheetId);
    this.rules.removeSheet(sheetId);
    const quoted = [`='${sheet.name.replaceAll("'", "''")}'!`, `=${sheet.name}!`];
    for (const name of [...this.#names.values()]) {
      const prefix = quoted.find((start) => name.formula.startsWith(start));
      if (prefix)
        this.#names.set(name.name, { ...name, formula: `=#REF!${name.formula.slice(prefix.length)}` });
    }
    if (this.#selection.sheetId === sheetId) {
      this.#selection = {
        sheetId: this.#sheets[0]?.id ?? '',
        area: { row: 0, column: 0, rows: 1, columns: 1 },
      };
    }
    this.#emit({ kind: 'sheets' });
  }
  renameSheet(sheetId: string, name: string): void {
    const sheet = this.#sheet(sheetId);
    const before = [`='${sheet.name.replaceAll("'", "''")}'!`, `=${sheet.name}!`];
    for (const entry of [...this.#names.values()]) {
      const prefix = before.find((start) => entry.formula.startsWith(start));
      if (!prefix) continue;
      const formula = `='${name.replaceAll("'", "''")}'!${entry.formula.slice(prefix.length)}`;
      this.#names.set(entry.name, { ...entry, formula });
    }
    sheet.name = name;
    this.#emit({ kind: 'sheets' });
  }
  setSheetVisible(sheetId: string, visible: boolean): void {
    this.#sheet(sheetId).visible = visible;
    this.#emit({ kind: 'sheets' });
  }
  activateSheet(sheetId: string): void {
    this.#sheet(sheetId);
    if (this.#selection.sheetId === sheetId) return;
    this.select(sheetId, { row: 0, column: 0, rows: 1, columns: 1 });
  }

  values(sheetId: string, area: Area): CellValue[][] {
    const { cells } = this.#sheet(sheetId);
    return fillMatrix(area, (row, column) => cells.get(keyOf(row, column))?.value ?? null);
  }
  formulas(sheetId: string, area: Area): CellValue[][] {
    const { cells } = this.#sheet(sheetId);
    return fillMatrix(area, (row, column) => {
      const cell = cells.get(keyOf(row, column));
      return cell?.formula ?? cell?.value ?? null;
    });
  }
  numberFormats(sheetId: string, area: Area): string[][] {
    const { cells } = this.#sheet(sheetId);
    return fillMatrix(
      area,
      (row, column) => cells.get(keyOf(row, column))?.format?.numberFormat ?? 'General',
    );
  }
  write(sheetId: string, area: Area, content: readonly (readonly CellValue[])[], source: ChangeSource): void {
    const { cells } = this.#sheet(sheetId);
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++) {
        const input = content[r]?.[c];
        if (input === null || input === undefined) continue;
        const key = keyOf(area.row + r, area.column + c);
        const format = cells.get(key)?.format;
        const cell = this.#entered(input, format, { sheetId, row: area.row + r, column: area.column + c });
        if (cell.value === null && !cell.format) cells.delete(key);
        else cells.set(key, cell);
      }
    }
    this.#emit({ kind: 'cells', sheetId, area, source });
  }
  clear(sheetId: string, area: Area, what: 'contents' | 'formats' | 'all', source: ChangeSource): void {
    const { cells } = this.#sheet(sheetId);
    this.#eachCell(sheetId, area, (key, cell) => {
      if (what === 'all') cells.delete(key);
      else if (what === 'formats') delete cell.format;
      else if (cell.format) cells.set(key, { value: null, format: cell.format });
      else cells.delete(key);
    });
    if (what !== 'formats') this.#emit({ kind: 'cells', sheetId, area, source });
  }
  format(sheetId: string, area: Area, patch: FormatPatch): void {
    const { cells } = this.#sheet(sheetId);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const key = keyOf(row, column);
        const cell: Cell = cells.get(key) ?? { value: null };
        const merged: Record<string, unknown> = { ...cell.format, ...patch };
        if (merged.fill === '') delete merged.fill;
        if (merged.numberFormat === 'General') delete merged.numberFormat;
        if (Object.keys(merged).length > 0) cell.format = merged;
        else delete cell.format;
        if (cell.format !== undefined || cell.value !== null) cells.set(key, cell);
        else cells.delete(key);
      }
    }
  }
  formatOf(sheetId: string, area: Area): FormatPatch {
    const { cells } = this.#sheet(sheetId);
    const first: Record<string, unknown> = { ...cells.get(keyOf(area.row, area.column))?.format };
    for (const other of fillMatrix(area, (row, column) => cells.get(keyOf(row, column))?.format).flat()) {
      const facets = other as Readonly<Record<string, unknown>> | undefined;
      for (const facet of Object.keys(first)) if (facets?.[facet] !== first[facet]) delete first[facet];
    }
    return first;
  }
  setColumnWidth(sheetId: string, column: number, columns: number, points: number): void {
    for (let c = column; c < column + columns; c++) this.#sheet(sheetId).widths.set(c, points);
  }
  /** Width in points as it was set; undefined for the standard width. */
  columnWidth(sheetId: string, column: number): number | undefined {
    return this.#sheet(sheetId).widths.get(column);
  }
  merge(sheetId: string, area: Area): void {
    this.unmerge(sheetId, area);
    this.#sheet(sheetId).merges.push(area);
  }
  unmerge(sheetId: string, area: Area): void {
    const sheet = this.#sheet(sheetId);
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
  }
  merges(sheetId: string): readonly Area[] {
    return this.#sheet(sheetId).merges;
  }
  freezeRows(sheetId: string, rows: number): void {
    this.#sheet(sheetId).frozenRows = rows;
  }
  /** Rows that stay in view. */
  frozenRows(sheetId: string): number {
    return this.#sheet(sheetId).frozenRows;
  }
  setLandscape(sheetId: string, landscape: boolean): void {
    this.#sheet(sheetId).landscape = landscape;
  }
  setPageBreaks(sheetId: string, rows: readonly number[]): void {
    this.#sheet(sheetId).pageBreaks = rows;
  }
  pageBreaks(sheetId: string): readonly number[] {
    return this.#sheet(sheetId).pageBreaks;
  }
  /** How a sheet is printed. */
  paper(sheetId: string): { readonly landscape: boolean; readonly pageBreaks: readonly number[] } {
    const { landscape, pageBreaks } = this.#sheet(sheetId);
    return { landscape, pageBreaks };
  }
  usedArea(sheetId: string, valuesOnly: boolean): Area | undefined {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [key, cell] of this.#sheet(sheetId).cells) {
      if (valuesOnly && cell.value === null) continue;
      const row = Math.floor(key / ROW_STRIDE);
      const column = key % ROW_STRIDE;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    return bottom < 0
      ? undefined
      : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  tables(): readonly TableInfo[] {
    return this.#tables;
  }
  addTable(
    sheetId: string,
    area: Area,
    options: { readonly name?: string; readonly style?: string },
  ): TableInfo {
    let number = this.#tables.length + 1;
    while (this.#tables.some((table) => table.name.toLowerCase() === `table${number}`)) number++;
    const table: TableInfo = {
      id: `{table-${this.#nextId++}}`,
      name: options.name ?? `Table${number}`,
      sheetId,
      area,
      headerRow: true,
      totalRow: false,
      ...(options.style === undefined ? {} : { style: options.style }),
    };
    this.#tables = [...this.#tables, table];
    this.#emit({ kind: 'tables' });
    return table;
  }
  updateTable(id: string, patch: Partial<Pick<TableInfo, 'name' | 'area' | 'style' | 'totalRow'>>): void {
    this.#tables = this.#tables.map((table) => (table.id === id ? { ...table, ...patch } : table));
    this.#emit({ kind: 'tables' });
  }
  deleteTable(id: string): void {
    this.#tables = this.#tables.filter((table) => table.id !== id);
    this.#emit({ kind: 'tables' });
  }

  names(): readonly NameInfo[] {
    return [...this.#names.values()];
  }
  setName(name: NameInfo): void {
    this.#names.set(name.name, name);
    this.#emit({ kind: 'names' });
  }
  deleteName(name: string): void {
    this.#names.delete(name);
    this.#emit({ kind: 'names' });
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
    this.#sheet(sheetId).protected = on;
    this.#emit({ kind: 'sheets' });
  }
  selection(): { readonly sheetId: string; readonly area: Area } {
    return this.#selection;
  }
  select(sheetId: string, area: Area): void {
    this.#selection = { sheetId, area };
    this.#emit({ kind: 'selection', sheetId, area });
  }
  onChange(listener: (change: ModelChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Everything that a user could see, as plain data: two equal snapshots are two equal workbooks. */
  snapshot(): unknown {
    return {
      sheets: this.#sheets.map((sheet) => ({
        ...sheet,
        cells: [...sheet.cells]
          .sort(([a], [b]) => a - b)
          .map(([key, cell]) => [key, { ...cell, format: cell.format && sorted(cell.format) }]),
        widths: [...sheet.widths].sort(([a], [b]) => a - b),
      })),
      tables: this.#tables,
      names: [...this.#names.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
      settings: [...this.#settings],
      charts: this.charts.snapshot(),
      rules: this.rules.snapshot(),
    };
  }

  #entered(
    input: CellValue,
    format: FormatPatch | undefined,
    place: { sheetId: string; row: number; column: number },
  ): Cell {
    const kept = format ? { format } : {};
    if (typeof input !== 'string') return { value: input, ...kept };
    if (input === '') return { value: null, ...kept };
    if (input.startsWith("'")) return { value: input.slice(1), ...kept };
    if (format?.numberFormat === '@') return { value: input, ...kept };
    const read = typed(input);
    if (typeof read.value === 'string' && /^[=+\-@]/.test(input)) {
      const formula = input.startsWith('=') ? input : `=${input.replace(/^@/, '')}`;
      return { formula, value: this.#evaluate(formula, place), ...kept };
    }
    const numberFormat = format?.numberFormat ?? read.numberFormat;
    return {
      value: read.value,
      ...(numberFormat === undefined ? kept : { format: { ...format, numberFormat } }),
    };
  }
  #eachCell(sheetId: string, area: Area, visit: (key: number, cell: Cell) => void): void {
    const { cells } = this.#sheet(sheetId);
    const bottom = area.row + area.rows;
    const right = area.column + area.columns;
    for (const [key, cell] of [...cells]) {
      const row = Math.floor(key / ROW_STRIDE);
      const column = key % ROW_STRIDE;
      if (row >= area.row && row < bottom && column >= area.column && column < right) visit(key, cell);
    }
  }
  #sheet(id: string): Sheet {
    const sheet = this.#sheets.find((candidate) => candidate.id === id);
    if (!sheet) throw new Error(`There is no sheet ${id}.`);
    return sheet;
  }
  #emit(change: ModelChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}

function sorted(format: FormatPatch): [string, unknown][] {
  return Object.entries(format).sort(([a], [b]) => (a < b ? -1 : 1)) as [string, unknown][];
}

function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
