import type { Result } from '../core/result';
import type { NameState, SheetState, TableState, WorkbookState } from './model';
import { EditGrid } from './model';
import { PackageParts } from './package-parts';
import type { LoadedWorkbook } from './save';
import type { SharedStrings } from './shared-strings';
import { parseSharedStrings } from './shared-strings';
import type { GridContext } from './sheet-grid';
import { SheetSource } from './sheet-source';
import { sniff } from './sniff';
import { StyleSheet } from './style-sheet';
import { parseTable } from './table-part';
import { readTheme } from './theme-colors';
import type { WorkbookFileOptions } from './workbook-file';
import { WorkbookFile } from './workbook-file';
import type { WorkbookPart } from './workbook-part';
import { readWorkbookPart } from './workbook-part';
import { FileRefused, refusing } from './xlsx-error';
import { parseRoot } from './xml-tree';

/**
 * Opens an .xlsx or .xlsm workbook. Every part that holds cells is read at once, so that a damaged file is refused here and nowhere later.
 * @param bytes the whole file; kept and not to be changed
 * @returns problems `xlsx-…` when the file is encrypted, damaged, too large or no such workbook
 */
export function openWorkbookFile(bytes: Uint8Array, options: WorkbookFileOptions = {}): Result<WorkbookFile> {
  return refusing(() => {
    sniff(bytes);
    const { loaded, context } = load(bytes, new PackageParts(bytes));
    return new WorkbookFile(loaded, context, options);
  });
}

function load(
  bytes: Uint8Array,
  parts: PackageParts,
): { readonly loaded: LoadedWorkbook; readonly context: (part: string) => GridContext } {
  const workbook = readWorkbookPart(parts);
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1);
  const partOf = (kind: string, name: string) => {
    const target =
      workbook.relationships.find((link) => link.kind === kind && !link.external)?.target ??
      `${folder}${name}`;
    return parts.entry(target)?.name ?? target;
  };
  const stylesPart = partOf('styles', 'styles.xml');
  const stringsPart = partOf('sharedStrings', 'sharedStrings.xml');
  const themePart = partOf('theme', 'theme/theme1.xml');
  const optional = (part: string) => (parts.has(part) ? parts.text(part) : undefined);
  const styles = new StyleSheet(optional(stylesPart), stylesPart, readTheme(optional(themePart), themePart));
  let shared: SharedStrings | undefined;
  const strings = (): SharedStrings => {
    const text = optional(stringsPart);
    return (shared ??=
      text === undefined ? { texts: [], rich: new Set() } : parseSharedStrings(text, stringsPart));
  };
  const context = (part: string): GridContext => ({
    part,
    strings: () => strings().texts,
    isDate: (xf) => styles.isDate(xf),
    date1904: workbook.date1904,
  });
  strings();
  const sheets = workbook.sheets.map((listed, id): SheetState => {
    const part = parts.entry(listed.relationship.target)?.name ?? listed.relationship.target;
    const source = new SheetSource(part, () => parts.text(part), context(part));
    if (listed.isWorksheet) {
      if (listed.relationship.external) throw new FileRefused('xlsx-missing-part', { part });
      void source.foot;
      void source.head;
    }
    return {
      id,
      name: listed.name,
      visibility: listed.visibility,
      isWorksheet: listed.isWorksheet,
      source,
      edits: new EditGrid(),
      layout: {},
    };
  });
  const original: WorkbookState = {
    sheets,
    tables: readTables(parts, sheets),
    names: workbook.names.map(({ name, text, hidden, scope }): NameState => {
      return { name, text, hidden, ...(scope === undefined ? {} : { scope }) };
    }),
  };
  checkReferences(parts, workbook);
  return { loaded: { bytes, parts, workbook, styles, stylesPart, stringsPart, strings, original }, context };
}

function readTables(parts: PackageParts, sheets: readonly SheetState[]): TableState[] {
  const tables: TableState[] = [];
  for (const sheet of sheets) {
    if (!sheet.isWorksheet) continue;
    for (const { kind, target, external } of parts.relationships(sheet.source.part)) {
      if (kind !== 'table' || external) continue;
      const part = parts.entry(target)?.name;
      if (part === undefined) throw new FileRefused('xlsx-missing-part', { part: target });
      const queryPart = parts
        .relationships(part)
        .find((link) => link.kind === 'queryTable' && !link.external)?.target;
      const query =
        queryPart !== undefined && parts.has(queryPart)
          ? { part: queryPart, text: parts.text(queryPart) }
          : undefined;
      tables.push(parseTable(parts.text(part), part, tables.length, sheet.id, query));
    }
  }
  return tables;
}

/** Parts that a save may have to read are read now: a refusal must come before anybody has worked on the file. */
function checkReferences(parts: PackageParts, workbook: WorkbookPart): void {
  parts.contentTypes();
  for (const { kind, target, external } of workbook.relationships) {
    if (kind === 'sheetMetadata' && !external && parts.has(target)) parseRoot(parts.text(target), target);
  }
}
