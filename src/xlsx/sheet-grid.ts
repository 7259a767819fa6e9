import type { Area, CellValue } from '../core/cell';
import { OFFSET_1904 } from '../core/serial-date';
import { parseReference } from '../core/address';
import { readAttributes } from './xml-tree';
import { decodeCellText, decodeXml } from './xml-text';
import { richText, rootPrefix } from './shared-strings';
import { SheetCursor } from './sheet-cursor';
import { FileRefused } from './xlsx-error';

/** How a cell got its formula. */
export type FormulaKind = 'normal' | 'shared' | 'array' | 'dataTable';

/** A formula as it stands in the file. */
export interface FormulaRecord {
  readonly row: number;
  readonly column: number;
  readonly kind: FormulaKind;
  /** File text without `=`; empty for a cell that follows a shared formula. */
  readonly text: string;
  readonly sharedIndex?: number;
  /** Cells that the formula fills (array), or that share it. */
  readonly area?: Area;
  /** True for an array formula that spills by itself (the cell has dynamic-array metadata). */
  readonly dynamic: boolean;
}

/** What reading a sheet needs from its workbook. */
export interface GridContext {
  readonly part: string;
  readonly strings: () => readonly string[];
  readonly isDate: (xf: number) => boolean;
  readonly date1904: boolean;
}

/**
 * Cells of a sheet, column by column in flat arrays: a row is a range of cell numbers. Values are normalised (dates count from
 * 1900, empty texts are blank); positions lead back into the source for patches.
 */
export interface SheetGrid {
  /** Element prefix with colon, or `''`. */
  readonly prefix: string;
  /** After the opening tag of the root. */
  readonly rootEnd: number;
  /** The `sheetData` element: its start, where its content begins, where its closing tag begins, and its end. */
  readonly dataStart: number;
  readonly dataOpenEnd: number;
  readonly dataCloseStart: number;
  readonly dataEnd: number;
  /** 0-based row numbers in the order of the file. */
  readonly rowNumbers: readonly number[];
  readonly rowStarts: readonly number[];
  /** First cell of each row; one more entry closes the last row. */
  readonly rowCells: readonly number[];
  readonly rowStyles: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: readonly number[];
  /** Row number → index into `rowNumbers`. */
  readonly rowIndex: ReadonlyMap<number, number>;
  /** True when rows leave their number out. */
  readonly implicitRows: boolean;
  readonly cellColumns: Uint16Array;
  readonly cellStyles: Uint32Array;
  readonly values: readonly CellValue[];
  readonly formulas: readonly FormulaRecord[];
  /** Smallest area with every non-blank cell and formula. */
  readonly used: Area | undefined;
}

function parseNumber(source: string, from: number, to: number): number {
  let value = 0;
  let scale = 0;
  let at = from;
  const negative = source.charCodeAt(at) === 45;
  if (negative) at++;
  const length = to - at;
  if (length > 0 && length <= 15) {
    for (; at < to; at++) {
      const code = source.charCodeAt(at);
      if (code >= 48 && code <= 57) {
        value = value * 10 + (code - 48);
        scale *= 10;
      } else if (code === 46 && scale === 0) scale = 1;
      else break;
    }
    // Both numbers are exact below 2^53, so one division rounds correctly (Clinger 1990).
    if (at === to) return (negative ? -value : value) / (scale || 1);
  }
  return Number(source.slice(from, to));
}

function isoSerial(text: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return days + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
}

/** Finds `sheetData` and reads all rows and cells. */
export function parseSheet(source: string, context: GridContext): SheetGrid {
  const { part } = context;
  const { prefix, openEnd } = rootPrefix(source, 'worksheet', part);
  const damaged = () => new FileRefused('xlsx-damaged-part', { part });
  const dataStart = source.indexOf(`<${prefix}sheetData`, openEnd);
  if (dataStart < 0) throw damaged();
  const dataOpenEnd = source.indexOf('>', dataStart) + 1;
  if (dataOpenEnd === 0) throw damaged();

  const rowNumbers: number[] = [];
  const rowStarts: number[] = [];
  const rowCells: number[] = [];
  const rowStyles = new Map<number, number>();
  const rowHeights = new Map<number, number>();
  const hiddenRows: number[] = [];
  const rowIndex = new Map<number, number>();
  let implicitRows = false;
  let columns = new Uint16Array(1024);
  let styles = new Uint32Array(1024);
  const values: CellValue[] = [];
  const formulas: FormulaRecord[] = [];
  let count = 0;
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  const empty = source.charCodeAt(dataOpenEnd - 2) === 47;
  const cursor = new SheetCursor(source, prefix, dataOpenEnd, part);
  const strings = context.strings;
  let texts: readonly string[] | undefined;

  while (!empty && cursor.nextRow()) {
    rowIndex.set(cursor.row, rowNumbers.length);
    rowNumbers.push(cursor.row);
    rowStarts.push(cursor.rowStart);
    rowCells.push(count);
    if (!cursor.rowExplicit) implicitRows = true;
    if (cursor.rowHidden) hiddenRows.push(cursor.row);
    if (cursor.rowStyle > 0) rowStyles.set(cursor.row, cursor.rowStyle);
    if (cursor.rowHeight >= 0) rowHeights.set(cursor.row, cursor.rowHeight);
    while (cursor.nextCell()) {
      if (count === columns.length) {
        const more = new Uint16Array(count * 2);
        more.set(columns);
        columns = more;
        const moreStyles = new Uint32Array(count * 2);
        moreStyles.set(styles);
        styles = moreStyles;
      }
      columns[count] = cursor.column;
      styles[count] = cursor.style;
      let value: CellValue = null;
      const { type, valueStart, valueEnd } = cursor;
      if (type === 'inlineStr') {
        if (cursor.inlineStart >= 0)
          value = richText(source, cursor.inlineStart, cursor.inlineEnd, prefix, part) || null;
      } else if (valueStart >= 0 && valueEnd > valueStart) {
        if (type === 'n') {
          let number = parseNumber(source, valueStart, valueEnd);
          if (context.date1904 && context.isDate(cursor.style)) number += OFFSET_1904;
          value = Number.isFinite(number) ? number : decodeXml(source.slice(valueStart, valueEnd));
        } else if (type === 's') {
          texts ??= strings();
          const index = parseNumber(source, valueStart, valueEnd);
          const text = texts[index];
          if (text === undefined) throw damaged();
          value = text === '' ? null : text;
        } else if (type === 'b')
          value = source.charCodeAt(valueStart) === 49 || source.startsWith('true', valueStart);
        else if (type === 'e') value = { error: decodeXml(source.slice(valueStart, valueEnd)) };
        else if (type === 'd') {
          const text = source.slice(valueStart, valueEnd);
          value = isoSerial(text) ?? text;
        } else value = decodeCellText(source.slice(valueStart, valueEnd)) || null;
      }
      values.push(value);
      if (cursor.formulaStart >= 0) formulas.push(readFormula(cursor, part));
      if (value !== null || cursor.formulaStart >= 0) {
        if (cursor.row < top) top = cursor.row;
        if (cursor.row > bottom) bottom = cursor.row;
        if (cursor.column < left) left = cursor.column;
        if (cursor.column > right) right = cursor.column;
      }
      count++;
    }
  }
  rowCells.push(count);
  const dataCloseStart = empty ? dataOpenEnd : cursor.at;
  const dataEnd = empty ? dataOpenEnd : source.indexOf('>', cursor.at) + 1;
  if (!empty && !source.startsWith(`</${prefix}sheetData`, cursor.at)) throw damaged();
  return {
    prefix,
    rootEnd: openEnd,
    dataStart,
    dataOpenEnd,
    dataCloseStart,
    dataEnd,
    rowNumbers,
    rowStarts,
    rowCells,
    rowStyles,
    rowHeights,
    hiddenRows,
    rowIndex,
    implicitRows,
    cellColumns: columns.subarray(0, count),
    cellStyles: styles.subarray(0, count),
    values,
    formulas,
    used:
      bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 },
  };
}

/** The formula of the cell that the cursor just passed. */
export function readFormula(cursor: SheetCursor, part: string): FormulaRecord {
  const { source } = cursor;
  const text =
    cursor.formulaTextEnd > cursor.formulaOpenEnd
      ? decodeXml(source.slice(cursor.formulaOpenEnd, cursor.formulaTextEnd))
      : '';
  const base = { row: cursor.row, column: cursor.column, text, dynamic: cursor.metadata > 0 };
  // `<f>` without attributes is nearly every formula of a file.
  if (cursor.formulaOpenEnd - cursor.formulaStart === cursor.prefix.length + 3)
    return { ...base, kind: 'normal', dynamic: false };
  const attributes = readAttributes(source, cursor.formulaStart, cursor.formulaOpenEnd, part);
  const get = (name: string) => attributes.find((candidate) => candidate.name === name)?.value;
  const type = get('t');
  const ref = get('ref');
  const area = ref === undefined ? undefined : parseReference(ref);
  const kind: FormulaKind = type === 'shared' || type === 'array' || type === 'dataTable' ? type : 'normal';
  const si = get('si');
  return {
    ...base,
    kind,
    dynamic: base.dynamic && kind === 'array',
    ...(si === undefined ? {} : { sharedIndex: Number(si) }),
    ...(area ? { area: { row: area.row, column: area.column, rows: area.rows, columns: area.columns } } : {}),
  };
}

/** Number of the cell at a place; -1 when the source has none. */
export function findCell(grid: SheetGrid, row: number, column: number): number {
  const index = grid.rowIndex.get(row);
  if (index === undefined) return -1;
  const from = grid.rowCells[index] ?? 0;
  const to = grid.rowCells[index + 1] ?? from;
  for (let n = from; n < to; n++) if (grid.cellColumns[n] === column) return n;
  return -1;
}
