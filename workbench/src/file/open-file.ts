import type { IWorkbookData } from '@univerjs/core';
import type { Area } from '../../../src/core/cell';
import type { Problem } from '../../../src/core/problem';
import { createWorkbookFile } from '../../../src/xlsx/create-workbook-file';
import { openWorkbookFile } from '../../../src/xlsx/open-workbook-file';
import type { WorkbookFile } from '../../../src/xlsx/workbook-file';
import type { GridModel } from '../grid/grid-model';
import { cellsOf, rowsOf } from '../grid/ranges';
import { keyOf } from './cell-key';
import { shelveRules } from './file-rules';
import { findKeptParts, type KeptPart } from './kept-parts';
import { saveChanges } from './save-changes';
import { toWorkbookData } from './workbook-data';

/** Result of opening bytes: the file, or what keeps it from being opened. */
export type Opened =
  | { readonly ok: true; readonly file: OpenFile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What happened to a sheet since the file was opened. */
export interface SheetJournal {
  readonly cells: Area[];
  readonly looks: Area[];
  /** Cells whose formulas were calculated after the first change. */
  readonly results: Set<number>;
  layout: boolean;
}

/** A sheet of the file and its id in the grid. */
interface KnownSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * The file behind the workbook in the grid: its bytes as they were opened, and a journal of what was touched since. Saving
 * starts from those bytes every time and writes only what differs, so an edit that was undone leaves no trace.
 */
export class OpenFile {
  readonly #bytes: Uint8Array;
  readonly #original: WorkbookFile;
  readonly #sheets: readonly KnownSheet[];
  readonly #tables = new Map<string, string>();
  readonly #journal = new Map<string, SheetJournal>();
  #kept: readonly KeptPart[] | undefined;

  private constructor(bytes: Uint8Array, original: WorkbookFile) {
    this.#bytes = bytes;
    this.#original = original;
    this.#sheets = original.sheets.map(({ name }, index) => ({ id: `sheet-${index + 1}`, name }));
    original.tables.forEach(({ name }, index) => this.#tables.set(`table-${index + 1}`, name));
  }

  static read(bytes: Uint8Array): Opened {
    const opened = openWorkbookFile(bytes);
    return opened.ok
      ? { ok: true, file: new OpenFile(bytes, opened.value) }
      : { ok: false, problems: opened.problems };
  }

  /** A new workbook with one empty sheet. */
  static blank(): OpenFile {
    const file = createWorkbookFile('Sheet1');
    return new OpenFile(file.save(), file);
  }

  /** The workbook for the grid. */
  workbookData(): Partial<IWorkbookData> {
    const sheets = this.#sheets.flatMap(({ id, name }) => {
      const contents = this.#original.readSheet(name);
      return contents ? [{ id, contents }] : [];
    });
    const tables = this.#original.tables.map(({ name, sheet, area, headers, totalRow }) => ({
      name,
      sheetName: sheet,
      area,
      headers,
      totalRow,
    }));
    return toWorkbookData(sheets, tables);
  }

  /** Gives the grid's model the tables and names of the file, and begins the journal. */
  attach(model: GridModel): () => void {
    const idOf = (sheet: string | undefined) => this.#sheets.find(({ name }) => name === sheet)?.id;
    model.adopt(
      this.#original.tables.map(({ name, sheet, area, headerRow, totalRow, style }, index) => ({
        id: `table-${index + 1}`,
        name,
        sheetId: idOf(sheet) ?? '',
        area: { row: area.row, column: area.column, rows: area.rows, columns: area.columns },
        headerRow,
        totalRow,
        ...(style === undefined ? {} : { style }),
      })),
      this.#original.names.map(({ name, formula, hidden, sheet }) => {
        const sheetId = idOf(sheet);
        return { name, formula, visible: !hidden, ...(sheetId === undefined ? {} : { sheetId }) };
      }),
    );
    for (const { id, name: sheet } of this.#sheets) {
      shelveRules(this.#original, sheet, id, model.rules);
      for (const name of this.#original.chartNames(sheet)) {
        model.charts.add({
          sheetId: id,
          name,
          chartType: '',
          title: '',
          legend: false,
          reversed: false,
          series: [],
          kept: true,
        });
      }
    }
    const stops = [
      model.onChange((change) => {
        if (change.kind === 'cells') this.#of(change.sheetId).cells.push(change.area);
      }),
      model.onResults((sheetId, cells) => {
        // What is calculated before anybody has changed anything says no more than the file did.
        if (!this.#journal.size) return;
        const { results } = this.#of(sheetId);
        for (const [row, line] of rowsOf(cells))
          for (const [column] of cellsOf(line)) results.add(keyOf(row, column));
      }),
      model.onStyle((sheetId, area) => this.#of(sheetId).looks.push(area)),
      model.onLayout((sheetId) => {
        this.#of(sheetId).layout = true;
      }),
    ];
    return () => stops.forEach((stop) => stop());
  }

  /** Ids of the sheets that are protected in the file. */
  protectedSheets(): string[] {
    return this.#original.sheets.flatMap((sheet, index) => (sheet.protected ? [`sheet-${index + 1}`] : []));
  }

  /** What the file holds and the grid does not draw. */
  keptParts(): readonly KeptPart[] {
    return (this.#kept ??= findKeptParts(this.#bytes));
  }

  /**
   * Bytes of the workbook as the grid shows it.
   * @param customFunctions upper-case names of the add-in's functions
   * @returns problems when the file cannot take a change
   */
  save(model: GridModel, customFunctions: readonly string[]): ReturnType<typeof saveChanges> {
    return saveChanges({
      bytes: this.#bytes,
      original: this.#original,
      sheets: this.#sheets,
      tables: this.#tables,
      journal: this.#journal,
      model,
      customFunctions,
    });
  }

  #of(sheetId: string): SheetJournal {
    let journal = this.#journal.get(sheetId);
    if (!journal) {
      journal = { cells: [], looks: [], results: new Set(), layout: false };
      this.#journal.set(sheetId, journal);
    }
    return journal;
  }
}
