import type { Area, CellValue } from '../../../src/core/cell';
import { isCellError } from '../../../src/core/cell';
import type { Problem } from '../../../src/core/problem';
import { ok, type Result } from '../../../src/core/result';
import type { LookPatch } from '../../../src/xlsx/look';
import { openWorkbookFile } from '../../../src/xlsx/open-workbook-file';
import type { WorkbookFile } from '../../../src/xlsx/workbook-file';
import type { CellChange, LayoutChange, SheetContents } from '../../../src/xlsx/workbook-file-types';
import type { FormatPatch, SheetInfo, TableInfo } from '../../host/spreadsheet-model';
import { fromStyle } from '../grid/formats';
import { toArea } from '../grid/ranges';
import type { GridModel } from '../grid/grid-model';
import { keyOf, keysOf, placeOf } from './cell-key';
import type { SheetJournal } from './open-file';
import { saveRules } from './file-rules';
import { saveCharts } from './save-charts';
import { styleOf, widthOfPixels } from './workbook-data';

/** What a save works with. */
export interface SaveRequest {
  readonly bytes: Uint8Array;
  readonly original: WorkbookFile;
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** Name in the file by id in the grid. */
  readonly tables: ReadonlyMap<string, string>;
  readonly journal: ReadonlyMap<string, SheetJournal>;
  readonly model: GridModel;
  readonly customFunctions: readonly string[];
}

/** A cell as the file had it. */
interface OriginalCell {
  value: CellValue;
  look?: Required<FormatPatch>;
  formula?: string;
  spill?: Area;
}

const PLAIN = fromStyle(undefined);

/** Saves the workbook of the grid by changing a fresh copy of the file that was opened. */
export function saveChanges(request: SaveRequest): Result<Uint8Array> {
  const opened = openWorkbookFile(request.bytes, { customFunctions: request.customFunctions });
  if (!opened.ok) return opened;
  const file = opened.value;
  const problems: Problem[] = [];
  const attempt = (result: Result<void>): void => {
    if (!result.ok) problems.push(...result.problems);
  };
  const unchanged = file.revision;
  const names = saveSheets(request, file, attempt);
  const missing = new Map<string, readonly CellChange[]>();
  const { model } = request;
  for (const info of model.sheets()) {
    const original = names.get(info.id);
    const { edits, results } = cellChanges(request, info, original);
    if (edits.length) attempt(file.setCells(info.name, edits));
    if (results.length) missing.set(info.name, results);
    saveLayout(request, file, info, original, attempt);
    saveCharts(model, file, info, attempt);
    saveRules(model.rules, file, info, attempt);
  }
  saveTables(request, file, attempt);
  saveNames(request, file, attempt);
  // Formulas that came without a result get it along with other changes; it is no reason to write a file by itself.
  if (file.revision !== unchanged)
    for (const [name, results] of missing) attempt(file.setCells(name, results));
  return problems.length ? { ok: false, problems } : ok(file.save());
}

/** Deletes, renames, adds and hides sheets. Gives the original name of each sheet that the file had. */
function saveSheets(
  { model, sheets }: SaveRequest,
  file: WorkbookFile,
  attempt: (result: Result<void>) => void,
): Map<string, string> {
  const infos = model.sheets();
  const originals = new Map(sheets.map(({ id, name }) => [id, name]));
  infos.forEach((info, index) => {
    const before = originals.get(info.id);
    if (before === undefined) attempt(file.addSheet(info.name, index));
    else if (before !== info.name) attempt(file.renameSheet(before, info.name));
  });
  for (const { id, name } of sheets)
    if (!infos.some((info) => info.id === id)) attempt(file.deleteSheet(name));
  for (const { name, visible } of infos) {
    const now = file.sheets.find((sheet) => sheet.name === name)?.visibility;
    if (visible !== (now === 'visible')) attempt(file.setVisibility(name, visible ? 'visible' : 'hidden'));
  }
  return originals;
}

/** Changes of cells, and apart from them the results of formulas that the file has no result for. */
function cellChanges(
  { model, original, journal }: SaveRequest,
  info: SheetInfo,
  originalName: string | undefined,
): { readonly edits: readonly CellChange[]; readonly results: readonly CellChange[] } {
  const contents = originalName === undefined ? undefined : original.readSheet(originalName);
  const log = journal.get(info.id);
  const used = model.usedArea(info.id, false);
  const before = originalCells(contents);
  const touched = contents ? keysOf(log?.cells ?? []) : keysOf(used ? [used] : []);
  const looks = contents ? keysOf(log?.looks ?? []) : new Set(touched);
  const spills = new Map<number, Area>();
  const results: CellChange[] = [];
  for (const { row, column, formula, spill } of model.formulaCells(info.id)) {
    const key = keyOf(row, column);
    const was = before.get(key);
    if (spill) spills.set(key, spill);
    if (was?.formula === formula && was.value === null && !touched.has(key)) {
      const value = valueAt(model, info.id, row, column);
      if (value !== null && value !== '' && !isCellError(value) && !was.spill)
        results.push({ row, column, formula, value });
    } else if (touched.has(key) || log?.results.has(key)) {
      touched.add(key);
      const areas = [spill, was?.spill].filter((area) => area !== undefined);
      for (const cell of keysOf(areas)) touched.add(cell);
    }
  }
  const edits: CellChange[] = [];
  for (const key of new Set([...touched, ...looks])) {
    const { row, column } = placeOf(key);
    const was = before.get(key);
    const change: Partial<CellChange> = {
      ...(touched.has(key) ? contentChange(model, info.id, row, column, was, spills.get(key)) : {}),
      ...(looks.has(key) ? lookChange(model.lookAt(info.id, row, column), was?.look ?? PLAIN) : {}),
    };
    if (Object.keys(change).length) edits.push({ row, column, ...change });
  }
  return { edits, results };
}

function valueAt(model: GridModel, sheetId: string, row: number, column: number): CellValue {
  return model.values(sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0] ?? null;
}

function contentChange(
  model: GridModel,
  sheetId: string,
  row: number,
  column: number,
  was: OriginalCell | undefined,
  spill: Area | undefined,
): Partial<CellChange> {
  const value = valueAt(model, sheetId, row, column);
  const formula = model.formulaAt(sheetId, row, column);
  const sameFormula = formula === was?.formula;
  const sameSpill = !was?.formula || sameArea(spill, was.spill);
  if (sameFormula && sameSpill && sameValue(value, was?.value ?? null, formula !== undefined)) return {};
  if (formula === undefined) return { value };
  // A formula that the engine cannot calculate says nothing against the result that Excel has stored.
  if (sameFormula && isCellError(value) && !isCellError(was?.value)) return {};
  // A formula that fills an array goes on doing so, also when it is one cell at present.
  const fills = spill ?? (sameFormula ? was?.spill && { rows: 1, columns: 1 } : undefined);
  const array = fills && (was?.spill !== undefined || fills.rows * fills.columns > 1);
  return { formula, value, ...(array ? { spill: { rows: fills.rows, columns: fills.columns } } : {}) };
}

function lookChange(now: Required<FormatPatch>, was: Required<FormatPatch>): Partial<CellChange> {
  const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
  const look: LookPatch = {
    ...(now.numberFormat === was.numberFormat ? {} : { numberFormat: now.numberFormat }),
    ...(now.bold === was.bold ? {} : { bold: now.bold }),
    ...(now.italic === was.italic ? {} : { italic: now.italic }),
    ...(now.fontColor === was.fontColor ? {} : { fontColor: now.fontColor }),
    ...(now.fontSize === was.fontSize ? {} : { fontSize: now.fontSize }),
    ...(now.fill === was.fill ? {} : { fill: now.fill || null }),
    ...(now.wrap === was.wrap ? {} : { wrap: now.wrap }),
    ...(now.horizontalAlignment === was.horizontalAlignment
      ? {}
      : { horizontalAlignment: lower(now.horizontalAlignment) }),
    ...(now.verticalAlignment === was.verticalAlignment
      ? {}
      : { verticalAlignment: lower(now.verticalAlignment) }),
  };
  return Object.keys(look).length ? { look } : {};
}

function saveLayout(
  { model, original, journal }: SaveRequest,
  file: WorkbookFile,
  info: SheetInfo,
  originalName: string | undefined,
  attempt: (result: Result<void>) => void,
): void {
  const contents = originalName === undefined ? undefined : original.readSheet(originalName);
  if (contents && !journal.get(info.id)?.layout) return;
  const sheet = model.worksheet(info.id);
  const { columnData, freeze } = sheet.getConfig();
  const widths: Record<number, number> = {};
  for (const [key, data] of Object.entries(columnData)) {
    const width = (data as { w?: number } | undefined)?.w;
    if (width === undefined) continue;
    const before = contents?.columns.find(
      ({ first, last }) => first <= Number(key) && Number(key) <= last,
    )?.width;
    const now = widthOfPixels(width);
    if (before === undefined || Math.abs(before - now) > 0.1) widths[Number(key)] = now;
  }
  const merges = sheet.getMergeData().map(toArea);
  const frozen = { rows: Math.max(0, freeze.ySplit), columns: Math.max(0, freeze.xSplit) };
  const landscape = model.landscape(info.id);
  const pageBreaks = model.pageBreaks(info.id);
  const change: LayoutChange = {
    ...(Object.keys(widths).length ? { columnWidths: widths } : {}),
    ...(JSON.stringify(merges) === JSON.stringify(contents?.merges ?? []) ? {} : { merges }),
    ...(JSON.stringify(frozen) === JSON.stringify(contents?.frozen ?? { rows: 0, columns: 0 })
      ? {}
      : { frozen }),
    ...(landscape === undefined ? {} : { landscape }),
    ...(pageBreaks === undefined ? {} : { pageBreaks }),
  };
  if (Object.keys(change).length) attempt(file.setLayout(info.name, change));
}

function saveTables(
  { model, tables }: SaveRequest,
  file: WorkbookFile,
  attempt: (result: Result<void>) => void,
): void {
  const now = model.tables();
  const sheetName = (table: TableInfo) => model.sheets().find(({ id }) => id === table.sheetId)?.name ?? '';
  for (const [id, name] of tables) {
    const stillThere = file.tables.some((table) => table.name === name);
    if (stillThere && !now.some((table) => table.id === id)) attempt(file.deleteTable(name));
  }
  for (const table of now) {
    const { name, area, style, totalRow } = table;
    const before = file.tables.find((candidate) => candidate.name === tables.get(table.id));
    if (!before) {
      attempt(
        file.addTable({
          name,
          area,
          sheet: sheetName(table),
          totalRow,
          ...(style === undefined ? {} : { style }),
        }),
      );
    } else if (!sameArea(before.area, area) || before.name !== name || before.style !== style) {
      attempt(
        file.updateTable(before.name, {
          ...(before.name === name ? {} : { name }),
          ...(sameArea(before.area, area) ? {} : { area }),
          ...(style === undefined || style === before.style ? {} : { style }),
        }),
      );
    }
  }
}

function saveNames(
  { model }: SaveRequest,
  file: WorkbookFile,
  attempt: (result: Result<void>) => void,
): void {
  const now = model.names();
  const before = file.names.filter(({ sheet }) => sheet === undefined);
  for (const { name } of before) if (!now.some((entry) => entry.name === name)) file.deleteName(name);
  for (const { name, formula, visible } of now) {
    const old = before.find((entry) => entry.name === name);
    if (old?.formula === formula && old.hidden === !visible) continue;
    attempt(file.setName(name, formula, { hidden: !visible }));
  }
}

/** Cells of the file by place, for comparing. */
function originalCells(contents: SheetContents | undefined): Map<number, OriginalCell> {
  const cells = new Map<number, OriginalCell>();
  const looks = new Map<object, Required<FormatPatch>>();
  contents?.forEachCell((row, column, value, look) => {
    let facets = looks.get(look);
    if (!facets) {
      facets = fromStyle(styleOf(look));
      looks.set(look, facets);
    }
    cells.set(keyOf(row, column), { value, look: facets });
  });
  for (const { row, column, formula, array } of contents?.formulas ?? []) {
    const key = keyOf(row, column);
    const cell = cells.get(key) ?? { value: null };
    cells.set(key, Object.assign(cell, { formula, ...(array ? { spill: array.area } : {}) }));
  }
  return cells;
}

function sameArea(a: Area | undefined, b: Area | undefined): boolean {
  const one = (area: Area | undefined) => !area || area.rows * area.columns === 1;
  if (!a || !b) return one(a) && one(b);
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** Results of formulas are compared up to the last digits, in which two engines may differ. */
function sameValue(a: CellValue, b: CellValue, calculated: boolean): boolean {
  if (a === b) return true;
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  if ((a === '' || a === null) && (b === '' || b === null)) return true;
  if (!calculated || typeof a !== 'number' || typeof b !== 'number') return false;
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
