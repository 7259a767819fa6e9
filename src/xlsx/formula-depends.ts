import { columnIndex, LAST_COLUMN, LAST_ROW, parseReference } from '../core/address';
import type { Area, SheetArea } from '../core/cell';
import { meets } from '../core/meets';
import { tokenizeFormula } from './formula-tokens';

/** What a formula's words can mean in its workbook. */
export interface FormulaScope {
  /** Sheet that the formula is on. */
  readonly sheet: string;
  /** Formula text of a defined name, lower case name; undefined when there is none. */
  nameText(name: string): string | undefined;
  /** Area of a table, lower case name; undefined when there is none. */
  tableArea(name: string): SheetArea | undefined;
}

/** Functions that reach cells that their text does not name. */
const REACHES_ANYWHERE = new Set(['INDIRECT', 'OFFSET', 'CELL', 'GETPIVOTDATA', 'SHEETS', 'SHEET']);

function unquote(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

/**
 * True when a formula (without `=`) may read one of the changed cells. Errs on the side of true: what cannot be followed
 * (INDIRECT, OFFSET, other workbooks' names) counts as reading them.
 */
export function dependsOn(
  formula: string,
  scope: FormulaScope,
  changed: readonly SheetArea[],
  depth = 0,
): boolean {
  if (changed.length === 0) return false;
  const tokens = tokenizeFormula(formula).filter(({ text }) => text !== ' ');
  const hits = (sheet: string, area: Area) =>
    changed.some((other) => other.sheet.toLowerCase() === sheet.toLowerCase() && meets(other, area));
  for (let n = 0; n < tokens.length; n++) {
    const token = tokens[n];
    if (!token) continue;
    const { kind, text } = token;
    const next = tokens[n + 1]?.text;
    if (kind === 'text' || kind === 'other' || kind === 'sheet' || kind === 'bracket') {
      // A sheet in front of `!` is read with the reference behind it; a 3-D range names sheets that cannot be listed here.
      if (kind === 'sheet' && tokens[n - 1]?.text === ':') return true;
      if (text === ':' && tokens[n - 1]?.text === ')') return true;
      continue;
    }
    const named = tokens[n - 1]?.text === '!' ? tokens[n - 2] : undefined;
    const external = named !== undefined && tokens[n - 3]?.kind === 'bracket';
    if (external) continue;
    const sheet = named ? unquote(named.text) : scope.sheet;
    if (sheet.startsWith('[')) continue;
    if (kind === 'cell') {
      const end = next === ':' ? tokens[n + 2] : undefined;
      const area = parseReference(end?.kind === 'cell' ? `${text}:${end.text}` : text);
      if (next === ':' && end?.kind !== 'cell') return true;
      if (!area || hits(sheet, area)) return true;
      if (end?.kind === 'cell') n += 2;
      continue;
    }
    if (next === '(') {
      if (REACHES_ANYWHERE.has(text.toUpperCase().replace(/^_XLFN\./, ''))) return true;
      continue;
    }
    if (next === ':') {
      const area = wholeRange(text, tokens[n + 2]?.text ?? '');
      if (area) {
        if (hits(sheet, area)) return true;
        n += 2;
        continue;
      }
    }
    if (/^[0-9.]/.test(text) || /^(true|false)$/i.test(text)) continue;
    const table = scope.tableArea(text.toLowerCase());
    if (table) {
      if (hits(table.sheet, table)) return true;
      continue;
    }
    const meaning = scope.nameText(text.toLowerCase());
    if (meaning !== undefined && (depth > 8 || dependsOn(meaning, scope, changed, depth + 1))) return true;
  }
  return false;
}

/** Area of `A:C` or `2:5`. */
function wholeRange(from: string, to: string): Area | undefined {
  const columns = /^\$?([A-Za-z]{1,3})$/;
  const rows = /^\$?([0-9]{1,7})$/;
  const [left, right] = [columns.exec(from)?.[1], columns.exec(to)?.[1]];
  if (left !== undefined && right !== undefined) {
    const [a, b] = [columnIndex(left), columnIndex(right)];
    return { row: 0, rows: LAST_ROW + 1, column: Math.min(a, b), columns: Math.abs(a - b) + 1 };
  }
  const [top, bottom] = [rows.exec(from)?.[1], rows.exec(to)?.[1]];
  if (top !== undefined && bottom !== undefined) {
    const [a, b] = [Number(top), Number(bottom)];
    return { row: Math.min(a, b) - 1, rows: Math.abs(a - b) + 1, column: 0, columns: LAST_COLUMN + 1 };
  }
  return undefined;
}
