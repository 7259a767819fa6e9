import type { Area, CellBlock, CellValue, SheetArea } from '../core/cell';
import type { Problem } from '../core/problem';
import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { ResolvedChoices, ResolvedFormat } from '../workflows/sheet-rules';
import type { ChartWrite } from '../workflows/write-plan';
import { displayFormula, fileFormula } from './formula-names';
import type { CellLook, LookPatch } from './look';
import type { NameState, SheetState, SheetVisibility, WorkbookState } from './model';
import { blockOf, contentsOf, effectiveCell, usedArea } from './read-sheet';
import type { LoadedWorkbook } from './save';
import { areaOfName } from './area-of-name';
import { saveWorkbook } from './save';
import { meets } from '../core/meets';
import { mergeChange, storable } from './merge-change';
import { presentCharts, withChart, withoutCharts } from './sheet-charts';
import { takenAreas, withRules, withoutRules } from './sheet-rules';
import type { FileRules } from './read-rules';
import { readRules } from './read-rules';
import {
  freeSheetPart,
  freshSheet,
  sheetCleared,
  sheetRemoved,
  sheetRenamed,
  withLayout,
} from './sheet-edits';
import type { NewTable, TableChange } from './table-edits';
import { tableAdded, tableRemoved, tableUpdated, withHeaders } from './table-edits';
import type { GridContext } from './sheet-grid';
import { isSheetName, sameName } from './sheet-name';
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
    this.#state = withHeaders(this.#state, sheet, changes);
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

  /** Changes widths, visibility of rows and columns, merges, frozen panes, page orientation. */
  setLayout(sheetName: string, change: LayoutChange): Result<void> {
    return this.#edit(sheetName, (sheet) => withLayout(sheet, change));
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
    const part = freeSheetPart(this.#loaded, this.#state);
    const sheet = freshSheet(this.#loaded, { name, id: this.#nextId++, part }, this.#context(part));
    const sheets = this.#state.sheets.slice();
    sheets.splice(index ?? sheets.length, 0, sheet);
    return this.#become(ok({ ...this.#state, sheets }));
  }

  /** Empties a sheet of cells, merges, widths, rules and tables; drawings, comments and print settings stay. */
  clearSheet(name: string): Result<void> {
    const sheet = this.#find(name);
    if (!sheet) return fail(noSuchSheet(name));
    return this.#become(ok(sheetCleared(this.#state, sheet, this.#context(sheet.source.part))));
  }

  /** Removes a worksheet with everything on it. The last visible one stays. */
  deleteSheet(name: string): Result<void> {
    const sheet = this.#find(name);
    if (!sheet) return fail(noSuchSheet(name));
    const problem = this.#lockProblem();
    if (problem) return fail(problem);
    const rest = sheetRemoved(this.#state, sheet);
    if (!rest.sheets.some(({ visibility }) => visibility === 'visible')) {
      return fail(error('xlsx-last-sheet', { where: { sheet: name }, args: { sheet: name } }));
    }
    return this.#become(ok(rest));
  }

  /** Renames a worksheet and the names that refer to one of its areas. Formulas keep the old name: set those that use it. */
  renameSheet(name: string, newName: string): Result<void> {
    const sheet = this.#find(name);
    if (!sheet) return fail(noSuchSheet(name));
    const problem = (sameName(name, newName) ? undefined : this.#nameProblem(newName)) ?? this.#lockProblem();
    if (problem) return fail(problem);
    return this.#become(ok(sheetRenamed(this.#state, sheet, newName)));
  }

  setVisibility(name: string, visibility: SheetVisibility): Result<void> {
    return this.#edit(name, (sheet) => ({ ...sheet, visibility }));
  }

  /**
   * Makes a table of cells that are there already; its headers are made texts, unique and not blank.
   * @returns problems `xlsx-no-such-sheet`, `xlsx-table-name`, `xlsx-table-overlap`
   */
  addTable(table: NewTable): Result<void> {
    const sheet = this.#find(table.sheet);
    if (!sheet) return fail(noSuchSheet(table.sheet));
    return this.#become(tableAdded(this.#state, sheet, table, this.#nextId++, this.#loaded.styles));
  }

  /**
   * Changes a table's name, style or area. A larger area takes the cells of its header row as headers.
   * @returns problems `xlsx-no-such-table`, `xlsx-table-name`, `xlsx-table-overlap`
   */
  updateTable(name: string, change: TableChange): Result<void> {
    return this.#become(tableUpdated(this.#state, name, change, this.#loaded.styles));
  }

  /** Removes a table; its cells stay. */
  deleteTable(name: string): Result<void> {
    return this.#become(tableRemoved(this.#state, name));
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

  #become(next: Result<WorkbookState>): Result<void> {
    if (!next.ok) return next;
    this.#state = next.value;
    this.#changed();
    return ok(undefined);
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
