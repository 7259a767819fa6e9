import { areaAddress, cellAddress } from '../core/address';
import type { Area, CellValue } from '../core/cell';
import { isCellError } from '../core/cell';
import { OFFSET_1904 } from '../core/serial-date';
import { shiftFormula } from './formula-tokens';
import type { CellEdit, SheetState } from './model';
import type { StringTable } from './shared-strings';
import { SheetCursor } from './sheet-cursor';
import type { FormulaRecord, SheetGrid } from './sheet-grid';
import { dimensionSplices } from './sheet-layout';
import type { SheetSource } from './sheet-source';
import type { Splice } from './splice';
import { applySplices, setAttributes } from './splice';
import { patchLook } from './style-book';
import type { StyleBook } from './style-book';
import type { StyleSheet } from './style-sheet';
import { isDateFormat } from './number-format';
import { encodeCellText, encodeXml } from './xml-text';
import { parseRoot } from './xml-tree';

/** Longest text that a cell may hold. */
export const MAX_CELL_TEXT = 32_767;

/** What writing cells needs from the workbook. */
export interface PatchContext {
  readonly strings: Pick<StringTable, 'index'>;
  readonly styles: StyleBook;
  readonly sheet: StyleSheet;
  readonly date1904: boolean;
  /** Index of the cell metadata that marks a dynamic array; asked for only when one is written. */
  dynamicMetadata(): number;
}

/** File text of every formula, with followers of shared formulas spelled out, in the order of `grid.formulas`. */
export function resolveFormulas(grid: SheetGrid): readonly string[] {
  const masters = new Map<number, FormulaRecord>();
  return grid.formulas.map((formula) => {
    if (formula.kind !== 'shared' || formula.sharedIndex === undefined) return formula.text;
    if (formula.text !== '') {
      masters.set(formula.sharedIndex, formula);
      return formula.text;
    }
    const master = masters.get(formula.sharedIndex);
    return master ? shiftFormula(master.text, formula.row - master.row, formula.column - master.column) : '';
  });
}

/** Formulas that cells lose their anchor for: followers of shared formulas whose anchor is about to change. */
function orphanedFollowers({ source, edits }: SheetState): Map<number, Map<number, string>> {
  const orphans = new Map<number, Map<number, string>>();
  const { grid } = source;
  const masters = new Map<number, FormulaRecord & { readonly edited: boolean }>();
  for (const formula of grid.formulas) {
    if (formula.kind !== 'shared' || formula.sharedIndex === undefined) continue;
    const edited = edits.hasContent(formula.row, formula.column);
    if (formula.text !== '') {
      masters.set(formula.sharedIndex, { ...formula, edited });
      continue;
    }
    const master = masters.get(formula.sharedIndex);
    if (!master?.edited || edited) continue;
    const text = shiftFormula(master.text, formula.row - master.row, formula.column - master.column);
    const row = orphans.get(formula.row);
    if (row) row.set(formula.column, text);
    else orphans.set(formula.row, new Map([[formula.column, text]]));
  }
  return orphans;
}

/** Writes cells; one for each save of one sheet. */
class CellWriter {
  readonly #p: string;
  readonly #context: PatchContext;
  readonly #source: SheetSource;
  readonly #columnStyles: readonly {
    readonly first: number;
    readonly last: number;
    readonly style: number;
  }[];
  #top = Infinity;
  #bottom = -1;
  #left = Infinity;
  #right = -1;

  constructor(source: SheetSource, context: PatchContext) {
    this.#source = source;
    this.#p = source.grid.prefix;
    this.#context = context;
    this.#columnStyles = source.columns.filter(({ style }) => style > 0);
  }

  /** Cell format that an empty place takes from its row or column. */
  #impliedStyle(row: number, column: number): number {
    const own = this.#source.grid.rowStyles.get(row);
    if (own !== undefined) return own;
    return this.#columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }

  /** Cell format of an edited cell; `current` is what the file has, -1 when there is no cell. */
  style(row: number, column: number, edit: CellEdit, current: number): number {
    const base = edit.base ?? (current >= 0 ? current : this.#impliedStyle(row, column));
    return edit.patch ? this.#context.styles.index(base, edit.patch) : base;
  }

  /** True when a number in this cell is a date, which a 1904 workbook stores smaller. */
  #isDate(row: number, column: number, edit: CellEdit, current: number): boolean {
    const base = edit.base ?? (current >= 0 ? current : this.#impliedStyle(row, column));
    const look = this.#context.sheet.look(base);
    return isDateFormat((edit.patch ? patchLook(look, edit.patch) : look).numberFormat);
  }

  /** XML of a cell with new content; `''` when nothing is left to say about it. */
  cell(row: number, column: number, edit: CellEdit, current: number): string {
    const p = this.#p;
    const style = this.style(row, column, edit, current);
    const address = cellAddress(row, column);
    let open = `<${p}c r="${address}"`;
    if (style > 0) open += ` s="${style}"`;
    const { value = null, formula, array } = edit;
    if (value === null && formula === undefined) return style > 0 ? `${open}/>` : '';
    this.#cover(row, column);
    let inner = '';
    if (formula !== undefined) {
      if (array) {
        const ref = areaAddress({ row, column, rows: array.rows, columns: array.columns });
        if (array.dynamic) open += ` cm="${this.#context.dynamicMetadata()}"`;
        inner = `<${p}f t="array" ref="${ref}">${encodeXml(formula)}</${p}f>`;
      } else inner = `<${p}f>${encodeXml(formula)}</${p}f>`;
    }
    const shift =
      typeof value === 'number' && this.#context.date1904 && this.#isDate(row, column, edit, current);
    const [type, text] = this.#value(shift ? value - OFFSET_1904 : value, formula !== undefined);
    if (type !== '') open += ` t="${type}"`;
    if (text !== '') inner += `<${p}v>${text}</${p}v>`;
    return `${open}>${inner}</${p}c>`;
  }

  #value(value: CellValue, isFormula: boolean): readonly [type: string, text: string] {
    if (value === null) return ['', ''];
    if (typeof value === 'number') return Number.isFinite(value) ? ['', String(value)] : ['e', '#NUM!'];
    if (typeof value === 'boolean') return ['b', value ? '1' : '0'];
    if (isCellError(value)) return ['e', encodeXml(value.error)];
    const text = value.slice(0, MAX_CELL_TEXT);
    return isFormula ? ['str', encodeCellText(text)] : ['s', String(this.#context.strings.index(text))];
  }

  #cover(row: number, column: number): void {
    if (row < this.#top) this.#top = row;
    if (row > this.#bottom) this.#bottom = row;
    if (column < this.#left) this.#left = column;
    if (column > this.#right) this.#right = column;
  }

  /** Area of all cells written with content. */
  get written(): Area | undefined {
    if (this.#bottom < 0) return undefined;
    return {
      row: this.#top,
      column: this.#left,
      rows: this.#bottom - this.#top + 1,
      columns: this.#right - this.#left + 1,
    };
  }
}

/**
 * XML of a sheet with its changed cells: only touched rows are written anew, and in them only touched cells; all other characters
 * are copied. Never inserts or removes rows or columns.
 */
export function patchCells(
  sheet: SheetState,
  context: PatchContext,
): { readonly splices: readonly Splice[]; readonly written: Area | undefined } {
  const { source, edits, layout } = sheet;
  const { grid } = source;
  const orphans = orphanedFollowers(sheet);
  const touched = new Set([...edits.rowNumbers(), ...orphans.keys(), ...(layout.hiddenRows?.keys() ?? [])]);
  if (touched.size === 0) return { splices: [], written: undefined };
  if (grid.implicitRows) for (const row of grid.rowNumbers) touched.add(row);
  const writer = new CellWriter(source, context);
  const order = [...touched].sort((a, b) => a - b);
  const splices: Splice[] = [];
  const fresh: string[] = [];
  let place = -1;
  let nextRow = 0;
  const flush = (): void => {
    if (fresh.length > 0) splices.push({ start: place, end: place, text: fresh.join('') });
    fresh.length = 0;
  };
  const ascending = grid.rowNumbers.every((row, n) => n === 0 || row > (grid.rowNumbers[n - 1] ?? -1));
  for (const row of order) {
    const index = grid.rowIndex.get(row);
    if (index !== undefined) {
      const splice = rewriteRow(sheet, index, row, orphans.get(row), writer);
      if (splice) splices.push(splice);
      continue;
    }
    const xml = newRow(sheet, row, writer);
    if (xml === '') continue;
    if (ascending)
      while (nextRow < grid.rowNumbers.length && (grid.rowNumbers[nextRow] ?? 0) < row) nextRow++;
    else nextRow = grid.rowNumbers.findIndex((other) => other > row);
    const at = (nextRow < 0 ? undefined : grid.rowStarts[nextRow]) ?? grid.dataCloseStart;
    if (at !== place) flush();
    place = at;
    fresh.push(xml);
  }
  flush();
  return { splices: openData(source, splices), written: writer.written };
}

/** Opens a self-closing `sheetData` for the rows that go into it. */
function openData(source: SheetSource, splices: readonly Splice[]): readonly Splice[] {
  const { grid, text } = source;
  if (grid.dataEnd !== grid.dataOpenEnd || splices.length === 0) return splices;
  const rows = splices.map((splice) => splice.text).join('');
  const open = text.slice(grid.dataStart, grid.dataOpenEnd).replace(/\s*\/>$/, '>');
  return [{ start: grid.dataStart, end: grid.dataEnd, text: `${open}${rows}</${grid.prefix}sheetData>` }];
}

function newRow({ source, edits, layout }: SheetState, row: number, writer: CellWriter): string {
  const pieces: string[] = [];
  edits.forEachInRow(row, (edit, column) => pieces.push(writer.cell(row, column, edit, -1)));
  // Joining makes one flat string; adding up would leave a tree of pieces for every row.
  const cells = pieces.join('');
  const hidden = layout.hiddenRows?.get(row) === true ? ' hidden="1"' : '';
  if (cells === '' && hidden === '') return '';
  const p = source.grid.prefix;
  return cells === ''
    ? `<${p}row r="${row + 1}"${hidden}/>`
    : `<${p}row r="${row + 1}"${hidden}>${cells}</${p}row>`;
}

function rewriteRow(
  { source, edits, layout }: SheetState,
  index: number,
  row: number,
  orphans: ReadonlyMap<number, string> | undefined,
  writer: CellWriter,
): Splice | undefined {
  const { grid, text } = source;
  const cursor = new SheetCursor(text, grid.prefix, grid.rowStarts[index] ?? 0, source.part);
  cursor.row = row - 1;
  if (!cursor.nextRow()) return undefined;
  const { rowStart, rowOpenEnd, rowExplicit, rowSelfClosing } = cursor;
  const changes: (readonly [number, CellEdit])[] = [];
  edits.forEachInRow(row, (edit, column) => changes.push([column, edit]));
  let next = 0;
  let body = '';
  let copied = rowOpenEnd;
  let lastCell = rowOpenEnd;
  let left = Infinity;
  let right = -1;
  const add = (column: number, xml: string): void => {
    if (xml === '') return;
    body += xml;
    left = Math.min(left, column);
    right = Math.max(right, column);
  };
  while (cursor.nextCell()) {
    const { column, cellStart, cellEnd } = cursor;
    let change = changes[next];
    while (change && change[0] < column) {
      body += text.slice(copied, cellStart);
      copied = cellStart;
      add(change[0], writer.cell(row, change[0], change[1], -1));
      change = changes[++next];
    }
    if (change?.[0] === column) {
      body += text.slice(copied, cellStart);
      copied = cellEnd;
      next++;
      const [, edit] = change;
      if (edit.value !== undefined) add(column, writer.cell(row, column, edit, cursor.style));
      else body += restyled(cursor, row, writer.style(row, column, edit, cursor.style), orphans?.get(column));
    } else {
      const orphan = orphans?.get(column);
      if (orphan !== undefined || !cursor.cellExplicit) {
        body += text.slice(copied, cellStart) + restyled(cursor, row, undefined, orphan);
        copied = cellEnd;
      }
    }
    lastCell = cellEnd;
  }
  const end = rowSelfClosing ? rowOpenEnd : cursor.at;
  if (copied < lastCell) body += text.slice(copied, lastCell);
  for (let change = changes[next]; change; change = changes[++next]) {
    add(change[0], writer.cell(row, change[0], change[1], -1));
  }
  const tail = rowSelfClosing ? '' : text.slice(lastCell, text.lastIndexOf('<', end - 1));
  const open = openRow(
    text.slice(rowStart, rowOpenEnd),
    source,
    row,
    rowExplicit,
    left,
    right,
    layout.hiddenRows?.get(row),
  );
  const content = body + tail;
  const close = content === '' ? '' : `</${grid.prefix}row>`;
  return { start: rowStart, end, text: (content === '' ? `${open.slice(0, -1)}/>` : open) + content + close };
}

/** Opening tag of a row, never self-closing, with its number, spans and visibility right. */
function openRow(
  tag: string,
  source: SheetSource,
  row: number,
  explicit: boolean,
  left: number,
  right: number,
  hidden: boolean | undefined,
): string {
  const closed = tag.endsWith('/>') ? `${tag.slice(0, -2).trimEnd()}>` : tag;
  const spans = /\sspans\s*=/.test(closed);
  if (explicit && hidden === undefined && (!spans || right < 0)) return closed;
  const element = parseRoot(`${closed}</${source.grid.prefix}row>`, source.part);
  const values: Record<string, string | undefined> = {};
  if (!explicit) values['r'] = String(row + 1);
  if (hidden !== undefined) values['hidden'] = hidden ? '1' : undefined;
  const match = /^(\d+):(\d+)$/.exec(element.attributes.find(({ name }) => name === 'spans')?.value ?? '');
  if (match && right >= 0) {
    values['spans'] = `${Math.min(Number(match[1]), left + 1)}:${Math.max(Number(match[2]), right + 1)}`;
  }
  return applySplices(closed, setAttributes(element, values));
}

/** An existing cell with another format, its own address spelled out, or its shared formula spelled out; the rest copied. */
function restyled(
  cursor: SheetCursor,
  row: number,
  style: number | undefined,
  formula: string | undefined,
): string {
  const { source, prefix, cellStart, cellOpenEnd, cellEnd } = cursor;
  const tag = source.slice(cellStart, cellOpenEnd);
  const closed = tag.endsWith('/>') ? tag : `${tag.slice(0, -1)}/>`;
  const element = parseRoot(closed, '');
  const opened = applySplices(tag, [
    ...setAttributes(element, {
      ...(cursor.cellExplicit ? {} : { r: cellAddress(row, cursor.column) }),
      ...(style === undefined ? {} : { s: style > 0 ? String(style) : undefined }),
    }),
  ]);
  if (formula === undefined || cursor.formulaStart < 0) return opened + source.slice(cellOpenEnd, cellEnd);
  return (
    opened +
    source.slice(cellOpenEnd, cursor.formulaStart) +
    `<${prefix}f>${encodeXml(formula)}</${prefix}f>` +
    source.slice(cursor.formulaEnd, cellEnd)
  );
}

/** Splices for the sheet's stated area after `patchCells`. */
export function patchedDimension(source: SheetSource, written: Area | undefined): Splice[] {
  return dimensionSplices(source, written, source.grid.used);
}
