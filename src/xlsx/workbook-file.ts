import { absoluteReference, areaAddress } from '../core/address';
import type { Area, CellBlock, CellValue, SheetArea } from '../core/cell';
import type { Problem } from '../core/problem';
import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { ResolvedChoices, ResolvedFormat } from '../workflows/sheet-rules';
import type { ChartWrite } from '../workflows/write-plan';
import { displayFormula, fileFormula } from './formula-names';
import type { CellLook, LookPatch } from './look';
import type { LayoutEdits, NameState, SheetState, SheetVisibility, TableState, WorkbookState } from './model';
import { EditGrid } from './model';
import { blockOf, contentsOf, effectiveCell, headerTexts, usedArea } from './read-sheet';
import type { LoadedWorkbook } from './save';
import { areaOfName } from './area-of-name';
import { saveWorkbook } from './save';
import { meets } from '../core/meets';
import { mergeChange, retexted, storable } from './merge-change';
import { clearSplices, emptySheet } from './sheet-layout';
import { presentCharts, withChart, withoutCharts } from './sheet-charts';
import { takenAreas, withRules, withoutRules } from './sheet-rules';
import type { FileRules } from './read-rules';
import { readRules } from './read-rules';
import { clearRuleSplices } from './rule-part';
import { SheetSource } from './sheet-source';
import type { GridContext } from './sheet-grid';
import { isSheetName, sameName } from './sheet-name';
import { applySplices } from './splice';
import { spillConflicts } from './spill';
import { countDifferences, takeBack } from './take-back';
import type {
  CellChange,
  LayoutChange,
  NameSummary,
  SheetContents,
  SheetSummary,
  TableSummary,
} from './workbook-file-types';

/** A state to come back to; opaque. */
export interface WorkbookSnapshot {
  readonly state: WorkbookState;
  readonly revision: number;
}

/** What a workbook file is opened with. */
export interface WorkbookFileOptions {
  /** Upper-case names of our own functions, which a file stores as `_xldudf_NAME`. */
  readonly customFunctions?: Iterable<string>;
}

/**
 * A workbook in memory: reads what the file holds, takes changes, and saves by patching only the parts that changed. Nothing that
 * is not named in a change is lost, moved or rewritten. Made by `openWorkbookFile` and `createWorkbookFile`.
 */
export class WorkbookFile {
  readonly #loaded: LoadedWorkbook;
  readonly #context: (part: string) => GridContext;
  readonly #customFunctions: ReadonlySet<string>;
  #state: WorkbookState;
  #revision = 0;
  #lastRevision = 0;
  #nextId: number;

  constructor(loaded: LoadedWorkbook, context: (part: string) => GridContext, options: WorkbookFileOptions) {
    this.#loaded = loaded;
    this.#context = context;
    this.#customFunctions = new Set(options.customFunctions ?? []);
    this.#state = forked(loaded.original);
    this.#nextId =
      Math.max(
        -1,
        ...loaded.original.sheets.map(({ id }) => id),
        ...loaded.original.tables.map(({ id }) => id),
      ) + 1;
  }

  /** Counts changes; the same number means the same state. */
  get revision(): number {
    return this.#revision;
  }

  /** True when the file counts dates from 1904. Values that are read and written count from 1900 all the same. */
  get date1904(): boolean {
    return this.#loaded.workbook.date1904;
  }

  /** True when sheets may not be added or removed. */
  get structureLocked(): boolean {
    return this.#loaded.workbook.locked;
  }

  /** True when the file carries a digital signature, which any change makes void. */
  get isSigned(): boolean {
    return this.#loaded.parts.relationships('').some(({ kind }) => kind === 'origin');
  }

  /** Worksheets in the order of their tabs. */
  get sheets(): readonly SheetSummary[] {
    return this.#state.sheets
      .filter(({ isWorksheet }) => isWorksheet)
      .map((sheet): SheetSummary => {
        const used = usedArea(sheet);
        return {
          name: sheet.name,
          visibility: sheet.visibility,
          protected: sheet.source.isProtected,
          ...(used ? { used: { ...used, sheet: sheet.name } } : {}),
        };
      });
  }

  /** Names of all tabs, chart sheets included. */
  get tabNames(): readonly string[] {
    return this.#state.sheets.map(({ name }) => name);
  }

  get tables(): readonly TableSummary[] {
    return this.#state.tables.map(({ name, sheet, area, columns, headerRow, totalRow, style }) => {
      const sheetName = this.#sheetName(sheet);
      return {
        name,
        sheet: sheetName,
        area: { ...area, sheet: sheetName },
        headers: columns,
        headerRow,
        totalRow,
        ...(style === undefined ? {} : { style }),
      };
    });
  }

  get names(): readonly NameSummary[] {
    return this.#state.names.map(({ name, text, scope, hidden }) => {
      const area = areaOfName(text);
      return {
        name,
        formula: `=${displayFormula(text)}`,
        hidden,
        ...(scope === undefined ? {} : { sheet: this.#sheetName(scope) }),
        ...(area ? { area } : {}),
      };
    });
  }

  /** Everything that the workbench shows of a sheet; undefined when there is no such sheet. */
  readSheet(name: string): SheetContents | undefined {
    const sheet = this.#find(name);
    return sheet && contentsOf(sheet, this.#loaded.styles);
  }

  /** Cells of an area; blank where the sheet has none. An unknown sheet reads as blank. */
  readArea(area: SheetArea, options: { readonly formats?: boolean } = {}): CellBlock {
    return blockOf(this.#find(area.sheet), area, this.#loaded.styles, options.formats === true);
  }

  /** Value of one cell. */
  readCell(sheet: string, row: number, column: number): CellValue {
    const found = this.#find(sheet);
    return found ? effectiveCell(found, row, column, this.#loaded.styles).value : null;
  }

  /** True when the cell holds a formula, whatever it shows. */
  hasFormula(sheet: string, row: number, column: number): boolean {
    const found = this.#find(sheet);
    if (!found) return false;
    const edit = found.edits.get(row, column);
    return edit?.value !== undefined
      ? edit.formula !== undefined
      : (found.source.formulaCells.get(row)?.has(column) ?? false);
  }

  /** Number format, font and fill of one cell. */
  lookOf(sheet: string, row: number, column: number): CellLook | undefined {
    const found = this.#find(sheet);
    return found && effectiveCell(found, row, column, this.#loaded.styles).look;
  }

  /**
   * Changes cells. All or nothing: with a problem nothing is changed.
   * @returns problems `xlsx-no-such-sheet`, `xlsx-part-of-array`
   */
  setCells(sheetName: string, changes: readonly CellChange[]): Result<void> {
    const sheet = this.#find(sheetName);
    if (!sheet) return fail(noSuchSheet(sheetName));
    const { conflicts, extra } = spillConflicts(sheet, changes);
    if (conflicts.length > 0) return fail(...conflicts);
    const { edits } = sheet;
    for (const change of [...extra, ...changes]) {
      const { row, column } = change;
      edits.set(row, column, mergeChange(sheet, change, this.#loaded.styles, this.#customFunctions));
    }
    this.#renameHeaders(sheet, changes);
    this.#changed();
    return ok(undefined);
  }

  /**
   * Sets the values of a rectangle, each column with its look; the quick way for many cells. `undefined` leaves a cell alone.
   * @returns problems as `setCells`
   */
  setBlock(
    sheetName: string,
    row: number,
    column: number,
    values: readonly (readonly (CellValue | undefined)[])[],
    looks: readonly (LookPatch | undefined)[] = [],
  ): Result<void> {
    const sheet = this.#find(sheetName);
    if (!sheet) return fail(noSuchSheet(sheetName));
    const area = {
      row,
      column,
      rows: values.length,
      columns: Math.max(0, ...values.map((cells) => cells.length)),
    };
    const meetsTable = this.#state.tables.some(
      (table) => table.sheet === sheet.id && meets(table.area, area),
    );
    if (
      meetsTable ||
      sheet.source.grid.formulas.some(({ kind }) => kind === 'array' || kind === 'dataTable')
    ) {
      const changes = values.flatMap((cells, r) =>
        cells.flatMap((value, c): CellChange[] => {
          const look = looks[c];
          if (value === undefined && !look) return [];
          return [
            {
              row: row + r,
              column: column + c,
              ...(value === undefined ? {} : { value }),
              ...(look ? { look } : {}),
            },
          ];
        }),
      );
      return this.setCells(sheetName, changes);
    }
    values.forEach((cells, r) =>
      sheet.edits.fill(
        row + r,
        column,
        cells.map((value) => (value === undefined ? undefined : storable(value))),
        looks,
      ),
    );
    this.#changed();
    return ok(undefined);
  }

  /** A table knows its headers by heart; Excel repairs the file when a header cell says something else. */
  #renameHeaders(sheet: SheetState, changes: readonly CellChange[]): void {
    const tables = this.#state.tables.map((table) => {
      if (table.sheet !== sheet.id || !table.headerRow) return table;
      const { area } = table;
      const hit = changes.some(
        ({ row, column, value }) =>
          row === area.row &&
          value !== undefined &&
          column >= area.column &&
          column < area.column + area.columns,
      );
      if (!hit) return table;
      const columns = headerTexts(sheet, table);
      columns.forEach((text, index) => {
        const column = area.column + index;
        const edit = sheet.edits.get(area.row, column);
        if (edit?.value !== undefined && edit.value !== text)
          sheet.edits.set(area.row, column, retexted(edit, text));
      });
      return { ...table, columns };
    });
    this.#state = { ...this.#state, tables };
  }

  /** Changes widths, visibility of rows and columns, merges, frozen panes, page orientation. */
  setLayout(sheetName: string, change: LayoutChange): Result<void> {
    const sheet = this.#find(sheetName);
    if (!sheet) return fail(noSuchSheet(sheetName));
    const { columnWidths, hiddenColumns, hiddenRows, ...rest } = change;
    const byNumber = <T>(
      old: ReadonlyMap<number, T> | undefined,
      more: Readonly<Record<number, T>>,
    ): ReadonlyMap<number, T> =>
      new Map([...(old ?? []), ...Object.entries(more).map(([key, value]) => [Number(key), value] as const)]);
    const layout: LayoutEdits = {
      ...sheet.layout,
      ...rest,
      ...(columnWidths ? { columnWidths: byNumber(sheet.layout.columnWidths, columnWidths) } : {}),
      ...(hiddenColumns ? { hiddenColumns: byNumber(sheet.layout.hiddenColumns, hiddenColumns) } : {}),
      ...(hiddenRows ? { hiddenRows: byNumber(sheet.layout.hiddenRows, hiddenRows) } : {}),
    };
    this.#replaceSheet({ ...sheet, layout });
    return ok(undefined);
  }

  /** Names of the charts on a sheet, those of others included. */
  chartNames(sheetName: string): readonly string[] {
    const sheet = this.#find(sheetName);
    return sheet ? presentCharts(sheet, this.#loaded.parts) : [];
  }

  /** Puts a chart on a sheet, in place of the one with its id. It draws from the cells as they are at the save. */
  putChart(sheetName: string, chart: ChartWrite): Result<void> {
    return this.#edit(sheetName, (sheet) => withChart(sheet, chart));
  }

  /** Removes charts of ours from a sheet by name; those of others stay whatever their name. */
  removeCharts(sheetName: string, names: Iterable<string>): Result<void> {
    return this.#edit(sheetName, (sheet) => withoutCharts(sheet, names));
  }

  /** Conditional formats and validations that the file has on a sheet, changes left out. */
  fileRules(sheetName: string): FileRules {
    const sheet = this.#find(sheetName);
    return sheet ? readRules(sheet.source, this.#loaded.styles) : { formats: [], validations: [] };
  }

  /** Cells of a sheet that have a validation. */
  validatedAreas(sheetName: string): readonly Area[] {
    const sheet = this.#find(sheetName);
    return sheet ? takenAreas(sheet) : [];
  }

  /** Adds conditional formats that are not there yet, and lists on cells without a validation; all others stay. */
  addRules(
    sheetName: string,
    formats: readonly ResolvedFormat[],
    choices: readonly ResolvedChoices[],
  ): Result<void> {
    return this.#edit(sheetName, (sheet) => withRules(sheet, formats, choices));
  }

  /** Takes all conditional formats and validations off a sheet. */
  clearRules(sheetName: string): Result<void> {
    return this.#edit(sheetName, withoutRules);
  }

  #edit(sheetName: string, edit: (sheet: SheetState) => SheetState): Result<void> {
    const sheet = this.#find(sheetName);
    if (!sheet) return fail(noSuchSheet(sheetName));
    this.#replaceSheet(edit(sheet));
    return ok(undefined);
  }

  /**
   * Adds an empty worksheet behind the others, or at `index` among all tabs.
   * @returns problems `xlsx-sheet-name`, `xlsx-sheet-exists`, `xlsx-structure-locked`
   */
  addSheet(name: string, index?: number): Result<void> {
    const problem = this.#nameProblem(name) ?? this.#lockProblem();
    if (problem) return fail(problem);
    const { workbook, parts } = this.#loaded;
    const folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1);
    const taken = new Set(this.#state.sheets.map(({ source }) => source.part.toLowerCase()));
    let n = 1;
    let part = '';
    do part = `${folder}worksheets/sheet${n++}.xml`;
    while (parts.has(part) || taken.has(part.toLowerCase()));
    const text = emptySheet(workbook.mainNamespace, workbook.relationshipNamespace);
    const sheet: SheetState = {
      id: this.#nextId++,
      name,
      visibility: 'visible',
      isWorksheet: true,
      source: new SheetSource(part, () => text, this.#context(part)),
      edits: new EditGrid(),
      layout: {},
    };
    const sheets = this.#state.sheets.slice();
    sheets.splice(index ?? sheets.length, 0, sheet);
    this.#state = { ...this.#state, sheets };
    this.#changed();
    return ok(undefined);
  }

  /** Empties a sheet of cells, merges, widths, rules and tables; drawings, comments and print settings stay. */
  clearSheet(name: string): Result<void> {
    const sheet = this.#find(name);
    if (!sheet) return fail(noSuchSheet(name));
    const { source } = sheet;
    const gone = this.#state.tables.filter((table) => table.sheet === sheet.id);
    const text = applySplices(source.text, [...clearSplices(source), ...clearRuleSplices(source)]);
    const cleared = new SheetSource(source.part, () => text, this.#context(source.part));
    const { rules: _rules, ...kept } = sheet;
    this.#state = { ...this.#state, tables: this.#state.tables.filter((table) => !gone.includes(table)) };
    // The list of tables stays in the XML until the save, which knows the relationships to drop.
    this.#replaceSheet({ ...kept, source: cleared, edits: new EditGrid(), layout: {} });
    return ok(undefined);
  }

  /** Removes a worksheet with everything on it. The last visible one stays. */
  deleteSheet(name: string): Result<void> {
    const sheet = this.#find(name);
    if (!sheet) return fail(noSuchSheet(name));
    const problem = this.#lockProblem();
    if (problem) return fail(problem);
    const rest = this.#state.sheets.filter(({ id }) => id !== sheet.id);
    if (!rest.some(({ visibility }) => visibility === 'visible')) {
      return fail(error('xlsx-last-sheet', { where: { sheet: name }, args: { sheet: name } }));
    }
    this.#state = {
      sheets: rest,
      tables: this.#state.tables.filter((table) => table.sheet !== sheet.id),
      names: this.#state.names
        .filter(({ scope }) => scope !== sheet.id)
        .map((entry) =>
          sameName(areaOfName(entry.text)?.sheet ?? '', name) ? { ...entry, text: '#REF!' } : entry,
        ),
    };
    this.#changed();
    return ok(undefined);
  }

  /** Renames a worksheet and the names that refer to one of its areas. Formulas keep the old name: set those that use it. */
  renameSheet(name: string, newName: string): Result<void> {
    const sheet = this.#find(name);
    if (!sheet) return fail(noSuchSheet(name));
    const problem = (sameName(name, newName) ? undefined : this.#nameProblem(newName)) ?? this.#lockProblem();
    if (problem) return fail(problem);
    const names = this.#state.names.map((entry): NameState => {
      const area = areaOfName(entry.text);
      return area && sameName(area.sheet, name)
        ? { ...entry, text: absoluteReference(newName, area) }
        : entry;
    });
    this.#state = { ...this.#state, names };
    this.#replaceSheet({ ...sheet, name: newName });
    return ok(undefined);
  }

  setVisibility(name: string, visibility: SheetVisibility): Result<void> {
    const sheet = this.#find(name);
    if (!sheet) return fail(noSuchSheet(name));
    this.#replaceSheet({ ...sheet, visibility });
    return ok(undefined);
  }

  /**
   * Makes a table of cells that are there already; its headers are made texts, unique and not blank.
   * @returns problems `xlsx-no-such-sheet`, `xlsx-table-name`, `xlsx-table-overlap`
   */
  addTable(table: {
    readonly name: string;
    readonly sheet: string;
    readonly area: Area;
    readonly style?: string;
    readonly totalRow?: boolean;
  }): Result<void> {
    const sheet = this.#find(table.sheet);
    if (!sheet) return fail(noSuchSheet(table.sheet));
    const { name, area } = table;
    if (this.#nameTaken(name) || !/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) {
      return fail(error('xlsx-table-name', { args: { name } }));
    }
    const other = this.#state.tables.find(
      (candidate) => candidate.sheet === sheet.id && meets(candidate.area, area),
    );
    if (other || area.rows < 2) {
      const where = { sheet: table.sheet, address: areaAddress(area) };
      return fail(error('xlsx-table-overlap', { where, args: { name, other: other?.name ?? '' } }));
    }
    const draft: TableState = {
      id: this.#nextId++,
      name,
      sheet: sheet.id,
      area: { row: area.row, column: area.column, rows: area.rows, columns: area.columns },
      headerRow: true,
      totalRow: table.totalRow === true,
      columns: [],
      ...(table.style === undefined ? {} : { style: table.style }),
    };
    this.#putTable(sheet, draft, [...this.#state.tables]);
    return ok(undefined);
  }

  /**
   * Changes a table's name, style or area. A larger area takes the cells of its header row as headers.
   * @returns problems `xlsx-no-such-table`, `xlsx-table-name`, `xlsx-table-overlap`
   */
  updateTable(
    name: string,
    change: { readonly name?: string; readonly area?: Area; readonly style?: string },
  ): Result<void> {
    const table = this.#state.tables.find((candidate) => sameName(candidate.name, name));
    const sheet = table && this.#state.sheets.find(({ id }) => id === table.sheet);
    if (!table || !sheet) return fail(error('xlsx-no-such-table', { args: { name } }));
    const newName = change.name ?? table.name;
    if (!sameName(newName, name) && this.#nameTaken(newName))
      return fail(error('xlsx-table-name', { args: { name: newName } }));
    const area = change.area ?? table.area;
    const other = this.#state.tables.find(
      (candidate) => candidate !== table && candidate.sheet === sheet.id && meets(candidate.area, area),
    );
    if (other) {
      const where = { sheet: sheet.name, address: areaAddress(area) };
      return fail(error('xlsx-table-overlap', { where, args: { name, other: other.name } }));
    }
    const draft: TableState = {
      ...table,
      name: newName,
      area: { row: area.row, column: area.column, rows: area.rows, columns: area.columns },
      ...(change.style === undefined ? {} : { style: change.style }),
    };
    this.#putTable(
      sheet,
      draft,
      this.#state.tables.filter((candidate) => candidate !== table),
    );
    return ok(undefined);
  }

  /** Removes a table; its cells stay. */
  deleteTable(name: string): Result<void> {
    const tables = this.#state.tables.filter((candidate) => !sameName(candidate.name, name));
    if (tables.length === this.#state.tables.length)
      return fail(error('xlsx-no-such-table', { args: { name } }));
    this.#state = { ...this.#state, tables };
    this.#changed();
    return ok(undefined);
  }

  #putTable(sheet: SheetState, draft: TableState, others: readonly TableState[]): void {
    let table = draft;
    if (draft.headerRow) {
      const columns = headerTexts(sheet, draft);
      columns.forEach((text, index) => {
        const column = draft.area.column + index;
        const { row } = draft.area;
        if (effectiveCell(sheet, row, column, this.#loaded.styles).value === text) return;
        sheet.edits.set(row, column, retexted(sheet.edits.get(row, column), text));
      });
      table = { ...draft, columns };
    }
    this.#state = { ...this.#state, tables: [...others, table].sort((a, b) => a.id - b.id) };
    this.#changed();
  }

  /** Sets a defined name of the workbook, or of one sheet. `formula` with or without `=`. */
  setName(
    name: string,
    formula: string,
    options: { readonly hidden?: boolean; readonly sheet?: string } = {},
  ): Result<void> {
    const scope = options.sheet === undefined ? undefined : this.#find(options.sheet)?.id;
    if (options.sheet !== undefined && scope === undefined) return fail(noSuchSheet(options.sheet));
    const before = this.#state.names.find((entry) => sameName(entry.name, name) && entry.scope === scope);
    const entry: NameState = {
      name: before?.name ?? name,
      text: fileFormula(formula, this.#customFunctions),
      hidden: options.hidden ?? before?.hidden ?? false,
      ...(scope === undefined ? {} : { scope }),
    };
    const names = before
      ? this.#state.names.map((other) => (other === before ? entry : other))
      : [...this.#state.names, entry];
    this.#state = { ...this.#state, names };
    this.#changed();
    return ok(undefined);
  }

  /** Removes a defined name; nothing happens when there is none. */
  deleteName(name: string, sheet?: string): void {
    const scope = sheet === undefined ? undefined : this.#find(sheet)?.id;
    const names = this.#state.names.filter((entry) => !(sameName(entry.name, name) && entry.scope === scope));
    this.#state = { ...this.#state, names };
    this.#changed();
  }

  /**
   * Bytes of the workbook as it is now; the very bytes that were opened when nothing changed. Cost O(size of changed parts).
   * @throws FileRefused when a tag that has to change is written in a way that reading let pass and no writer makes
   */
  save(): Uint8Array {
    return saveWorkbook(this.#loaded, this.#state);
  }

  /** Keeps the present state. Cheap: sheets share what they do not change. */
  snapshot(): WorkbookSnapshot {
    const state = this.#state;
    this.#state = forked(state);
    return { state, revision: this.#revision };
  }

  /** Goes back to a kept state, which can be used again. */
  restore({ state, revision }: WorkbookSnapshot): void {
    this.#state = forked(state);
    this.#revision = revision;
  }

  /**
   * Takes the changes between two kept states back. When nothing else happened since, the file is exactly as before; else cells,
   * sheets, tables and names that somebody changed since stay and are reported.
   */
  takeBack(
    before: WorkbookSnapshot,
    after: WorkbookSnapshot,
  ): { readonly cells: number; readonly problems: readonly Problem[] } {
    if (this.#revision === after.revision) {
      const cells = countDifferences(before.state, after.state);
      this.restore(before);
      return { cells, problems: [] };
    }
    const { state, cells, problems } = takeBack(before.state, after.state, this.#state);
    this.#state = state;
    this.#changed();
    return { cells, problems };
  }

  #changed(): void {
    this.#revision = ++this.#lastRevision;
  }

  #find(name: string): SheetState | undefined {
    return this.#state.sheets.find((sheet) => sheet.isWorksheet && sameName(sheet.name, name));
  }

  #sheetName(id: number): string {
    return this.#state.sheets.find((sheet) => sheet.id === id)?.name ?? '';
  }

  #replaceSheet(sheet: SheetState): void {
    this.#state = {
      ...this.#state,
      sheets: this.#state.sheets.map((other) => (other.id === sheet.id ? sheet : other)),
    };
    this.#changed();
  }

  #nameTaken(name: string): boolean {
    return (
      this.#state.tables.some((table) => sameName(table.name, name)) ||
      this.#state.names.some((entry) => sameName(entry.name, name))
    );
  }

  #nameProblem(name: string): Problem | undefined {
    if (!isSheetName(name)) return error('xlsx-sheet-name', { args: { sheet: name } });
    const taken = this.#state.sheets.some((sheet) => sameName(sheet.name, name));
    return taken ? error('xlsx-sheet-exists', { where: { sheet: name }, args: { sheet: name } }) : undefined;
  }

  #lockProblem(): Problem | undefined {
    return this.structureLocked ? error('xlsx-structure-locked') : undefined;
  }
}

/** A state whose sheets take changes of their own: what is kept elsewhere stays as it is. */
function forked(state: WorkbookState): WorkbookState {
  return { ...state, sheets: state.sheets.map((sheet) => ({ ...sheet, edits: sheet.edits.fork() })) };
}

function noSuchSheet(sheet: string): Problem {
  return error('xlsx-no-such-sheet', { where: { sheet }, args: { sheet } });
}
