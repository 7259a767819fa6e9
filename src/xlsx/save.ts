import type { Area, SheetArea } from '../core/cell';
import type { ChartSource } from './chart-part';
import { saveCharts } from './drawing-part';
import type { ChartSave } from './drawing-part';
import { dependsOn } from './formula-depends';
import { dynamicMetadata } from './metadata-part';
import type { SheetState, TableState, WorkbookState } from './model';
import type { PackageParts } from './package-parts';
import { PackageWriter } from './package-writer';
import { effectiveCell } from './read-sheet';
import { ruleSplices } from './rule-part';
import type { SharedStrings } from './shared-strings';
import { StringTable } from './shared-strings';
import { layoutSplices, tablePartSplices, tableRelationships } from './sheet-layout';
import type { PatchContext } from './sheet-patch';
import { patchCells, patchedDimension, resolveFormulas } from './sheet-patch';
import { applySplices } from './splice';
import { StyleBook } from './style-book';
import type { StyleSheet } from './style-sheet';
import { renderNewTable, renderTable, tableChanged } from './table-part';
import { renderWorkbook } from './workbook-patch';
import type { WorkbookPart } from './workbook-part';

/** A workbook as it was read: what a save compares with and copies from. */
export interface LoadedWorkbook {
  readonly bytes: Uint8Array;
  readonly parts: PackageParts;
  readonly workbook: WorkbookPart;
  readonly styles: StyleSheet;
  readonly stylesPart: string;
  readonly stringsPart: string;
  readonly strings: () => SharedStrings;
  readonly original: WorkbookState;
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const MAX_AREAS = 256;

/** Cells whose content differs, as areas: runs of each column, or their common area when there are very many. */
function changedAreas(sheet: SheetState, original: SheetState | undefined): SheetArea[] {
  const areas: Area[] = [];
  if (original && original.source !== sheet.source && original.source.grid.used)
    areas.push(original.source.grid.used);
  const open = new Map<number, { row: number; rows: number }>();
  sheet.edits.forEach(({ value }, row, column) => {
    if (value === undefined) return;
    const run = open.get(column);
    if (run?.row !== undefined && run.row + run.rows === row) run.rows++;
    else {
      if (run) areas.push({ ...run, column, columns: 1 });
      open.set(column, { row, rows: 1 });
    }
  });
  for (const [column, run] of open) areas.push({ ...run, column, columns: 1 });
  if (areas.length <= MAX_AREAS) return areas.map((area) => ({ ...area, sheet: sheet.name }));
  const top = Math.min(...areas.map(({ row }) => row));
  const left = Math.min(...areas.map(({ column }) => column));
  const bottom = Math.max(...areas.map(({ row, rows }) => row + rows));
  const right = Math.max(...areas.map(({ column, columns }) => column + columns));
  return [{ sheet: sheet.name, row: top, column: left, rows: bottom - top, columns: right - left }];
}

/** True when a formula of the workbook may read a changed cell, or was written without its result. */
function needsCalculation(loaded: LoadedWorkbook, state: WorkbookState): boolean {
  const byId = new Map(loaded.original.sheets.map((sheet) => [sheet.id, sheet]));
  const changed = state.sheets
    .filter(({ isWorksheet }) => isWorksheet)
    .flatMap((sheet) => changedAreas(sheet, byId.get(sheet.id)));
  if (changed.length === 0) return false;
  const names = new Map(state.names.map(({ name, text }) => [name.toLowerCase(), text]));
  const sheetNames = new Map(state.sheets.map(({ id, name }) => [id, name]));
  const tables = new Map(
    state.tables.map(({ name, area, sheet }) => [
      name.toLowerCase(),
      { ...area, sheet: sheetNames.get(sheet) ?? '' },
    ]),
  );
  return state.sheets.some((sheet) => {
    if (!sheet.isWorksheet) return false;
    const scope = {
      sheet: sheet.name,
      nameText: (name: string) => names.get(name),
      tableArea: (name: string) => tables.get(name),
    };
    const { source, edits } = sheet;
    let open = false;
    edits.forEach(({ formula, value }) => (open ||= formula !== undefined && value === null));
    if (open) return true;
    const texts = resolveFormulas(source.grid);
    return source.grid.formulas.some((formula, n) => {
      if (edits.hasContent(formula.row, formula.column)) return false;
      return dependsOn(texts[n] ?? '', scope, changed);
    });
  });
}

/** True when a cell that holds a formula in the file will not, or one that holds none will. */
function formulasMoved(loaded: LoadedWorkbook, state: WorkbookState): boolean {
  const kept = new Map(state.sheets.map((sheet) => [sheet.id, sheet]));
  return (
    loaded.original.sheets.some((before) => {
      const after = kept.get(before.id);
      return before.isWorksheet && after?.source !== before.source && before.source.grid.formulas.length > 0;
    }) ||
    state.sheets.some(({ isWorksheet, source, edits }) => {
      if (!isWorksheet || edits.size === 0) return false;
      const formulas = source.formulaCells;
      let moved = false;
      edits.forEach(({ value, formula }, row, column) => {
        if (value !== undefined)
          moved ||= (formula !== undefined) !== (formulas.get(row)?.has(column) ?? false);
      });
      return moved;
    })
  );
}

/** Ids of tables are unique in a workbook. */
function highestTableId(tables: readonly TableState[]): number {
  return Math.max(
    0,
    ...tables.map(({ source }) =>
      Number(source?.root.attributes.find(({ name }) => name === 'id')?.value ?? 0),
    ),
  );
}

/** Bytes of the workbook in its present state; the very bytes that were read when nothing changed. */
export function saveWorkbook(loaded: LoadedWorkbook, state: WorkbookState): Uint8Array {
  const { parts, workbook, original, styles } = loaded;
  const writer = new PackageWriter(parts);
  const book = new StyleBook(styles);
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1);
  const relation = (kind: string) => `${workbook.relationshipNamespace}/${kind}`;
  const lazy = lazyContext(loaded, writer, book, folder);
  const { mainNamespace, relationshipNamespace } = workbook;
  const charts: ChartSave = { parts, writer, folder, mainNamespace, relationshipNamespace };
  const originals = new Map(original.sheets.map((sheet) => [sheet.id, sheet]));
  let nextTable = highestTableId(original.tables) + 1;

  for (const table of original.tables) {
    if (state.tables.some(({ id }) => id === table.id) || !table.source) continue;
    writer.remove(table.source.part);
  }
  for (const sheet of state.sheets) {
    if (!sheet.isWorksheet) continue;
    const before = originals.get(sheet.id);
    const added: string[] = [];
    const removed = new Set<string>();
    for (const table of state.tables) {
      if (table.sheet !== sheet.id) continue;
      if (!table.source) {
        const part = writer.freePart(`${folder}tables/table`, '.xml');
        writer.setText(
          part,
          renderNewTable(table, nextTable++, workbook.mainNamespace),
          `${SPREADSHEET}.table+xml`,
        );
        added.push(writer.relate(sheet.source.part, relation('table'), part));
      } else if (tableChanged(table)) {
        for (const [part, text] of renderTable(table, table.source)) writer.setText(part, text);
      }
    }
    for (const table of original.tables) {
      if (table.sheet !== sheet.id || state.tables.some(({ id }) => id === table.id)) continue;
      const link = parts.relationships(sheet.source.part).find(({ target }) => target === table.source?.part);
      if (!link) continue;
      removed.add(link.id);
      writer.unrelate(sheet.source.part, link.id);
    }
    const untouched =
      before?.source === sheet.source &&
      sheet.edits.size === 0 &&
      Object.keys(sheet.layout).length === 0 &&
      !sheet.charts &&
      !sheet.rules &&
      added.length === 0 &&
      removed.size === 0;
    if (untouched) continue;
    const { splices, written } = patchCells(sheet, lazy.context);
    const shown = new Set(tableRelationships(sheet.source).map(({ id }) => id));
    const text = applySplices(sheet.source.text, [
      ...splices,
      ...patchedDimension(sheet.source, written),
      ...layoutSplices(sheet.source, sheet.layout),
      ...(sheet.rules ? ruleSplices(sheet.source, sheet.rules, book) : []),
      ...tablePartSplices(
        sheet.source,
        added,
        new Set([...removed].filter((id) => shown.has(id))),
        workbook.relationshipNamespace,
      ),
      ...(sheet.charts ? saveCharts(sheet.source, sheet.charts, chartSource(sheet, styles), charts) : []),
    ]);
    writer.setText(sheet.source.part, text, before ? undefined : `${SPREADSHEET}.worksheet+xml`);
  }
  lazy.finish();

  const kept = new Set(state.sheets.map(({ id }) => id));
  for (const [index, sheet] of original.sheets.entries()) {
    if (kept.has(sheet.id)) continue;
    const listed = workbook.sheets[index];
    if (listed) writer.unrelate(workbook.part, listed.relationship.id);
    writer.remove(sheet.source.part);
  }
  if (formulasMoved(loaded, state)) dropCalcChain(loaded, writer);
  const relationshipIds = new Map<number, string>();
  for (const sheet of state.sheets) {
    if (!originals.has(sheet.id)) {
      relationshipIds.set(sheet.id, writer.relate(workbook.part, relation('worksheet'), sheet.source.part));
    }
  }
  writer.setText(
    workbook.part,
    renderWorkbook(workbook, original, state, relationshipIds, needsCalculation(loaded, state)),
  );
  return writer.pack() ?? loaded.bytes;
}

/** The cells of a sheet as its charts draw them. */
function chartSource(sheet: SheetState, styles: StyleSheet): ChartSource {
  return {
    sheet: sheet.name,
    values: ({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, index) => {
        const [r, c] = [row + Math.floor(index / columns), column + (index % columns)];
        return effectiveCell(sheet, r, c, styles).value;
      }),
    format: ({ row, column }) => effectiveCell(sheet, row, column, styles).look.numberFormat,
  };
}

/** Strings, formats and metadata are collected while the sheets are written, and become parts at the end when they grew. */
function lazyContext(
  loaded: LoadedWorkbook,
  writer: PackageWriter,
  book: StyleBook,
  folder: string,
): { readonly context: PatchContext; readonly finish: () => void } {
  const { parts, workbook, styles, stringsPart, stylesPart } = loaded;
  const type = (kind: string) => `${workbook.relationshipNamespace}/${kind}`;
  const hasStrings = parts.has(stringsPart);
  let strings: StringTable | undefined;
  let metadata: ReturnType<typeof dynamicMetadata> | undefined;
  const metadataPart =
    workbook.relationships.find(({ kind }) => kind === 'sheetMetadata')?.target ?? `${folder}metadata.xml`;
  const table = () =>
    (strings ??= new StringTable(
      hasStrings ? parts.text(stringsPart) : undefined,
      loaded.strings(),
      stringsPart,
    ));
  const context: PatchContext = {
    strings: { index: (text: string) => table().index(text) },
    styles: book,
    sheet: styles,
    date1904: workbook.date1904,
    dynamicMetadata: () => {
      const source = parts.has(metadataPart) ? parts.text(metadataPart) : undefined;
      metadata ??= dynamicMetadata(source, metadataPart, workbook.mainNamespace);
      return metadata.index;
    },
  };
  const write = (part: string, text: string, contentType: string, kind: string): void => {
    const isNew = !parts.has(part);
    writer.setText(part, text, isNew ? contentType : undefined);
    if (isNew) writer.relate(workbook.part, type(kind), part);
  };
  const finish = (): void => {
    if (strings?.grown) {
      write(
        stringsPart,
        strings.render(workbook.mainNamespace),
        `${SPREADSHEET}.sharedStrings+xml`,
        'sharedStrings',
      );
    }
    if (book.grown)
      write(stylesPart, book.render(workbook.mainNamespace), `${SPREADSHEET}.styles+xml`, 'styles');
    if (metadata?.text !== undefined) {
      write(metadataPart, metadata.text, `${SPREADSHEET}.sheetMetadata+xml`, 'sheetMetadata');
    }
  };
  return { context, finish };
}

/** A list of formula cells that no longer fits makes Excel repair the file; without the list Excel builds it anew. */
function dropCalcChain({ workbook, parts }: LoadedWorkbook, writer: PackageWriter): void {
  const chain = workbook.relationships.find(({ kind }) => kind === 'calcChain');
  if (!chain) return;
  writer.unrelate(workbook.part, chain.id);
  if (parts.has(chain.target)) writer.remove(chain.target);
}
