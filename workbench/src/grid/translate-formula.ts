import { parseStructRef, stringifyStructRef, tokenize, tokenTypes } from '@borgar/fx';
import { absoluteReference } from '../../../src/core/address';
import type { Area } from '../../../src/core/cell';

/** A table as formulas see it. */
export interface FormulaTable {
  readonly name: string;
  readonly sheetName: string;
  readonly area: Area;
  readonly headers: readonly string[];
  readonly totalRow: boolean;
}

/** Where a formula stands, and what it may name. */
export interface FormulaPlace {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly tables: readonly FormulaTable[];
}

const STORED_PREFIXES = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.|_xldudf_)+/i;
/** Column names that the grid's formula reader takes inside brackets; any other name becomes a plain reference. */
const PLAIN_NAME = /^[\p{L}\p{N}_ ]+$/u;

/**
 * Rewrites an Excel formula so that the grid's engine understands it: stored prefixes (`_xlfn.`, `_xldudf_` …), the
 * spill mark (`A1#`) and the implicit-intersection sign (`@`) go, `[@Jan]` gets its table and `[#This Row]`, and
 * structured references that the engine cannot read become plain references.
 * @param formula with its `=`
 * @returns the formula for the grid; the same text when nothing had to change
 */
export function toGridFormula(formula: string, place: FormulaPlace): string {
  const tokens = tokenize(formula, { withLocation: false });
  const parts: string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    if (token.type === tokenTypes.FUNCTION || token.type === tokenTypes.REF_NAMED) {
      parts.push(token.value.replace(STORED_PREFIXES, ''));
    } else if (token.type === tokenTypes.REF_STRUCT) {
      parts.push(structuredReference(token.value, place));
    } else if (token.type === tokenTypes.OPERATOR && (token.value === '#' || token.value === '@')) {
      continue;
    } else {
      parts.push(token.value);
    }
  }
  return parts.join('');
}

/**
 * Gives every structured reference its table: `[@Jan]` becomes `Customers[[#This Row],[Jan]]`, as a file must hold it.
 * @param formula with its `=`
 */
export function qualifyFormula(formula: string, place: FormulaPlace): string {
  if (!formula.includes('[')) return formula;
  return tokenize(formula, { withLocation: false })
    .map(({ type, value }) => {
      const reference = type === tokenTypes.REF_STRUCT ? parseStructRef(value) : undefined;
      const table = reference && tableOf(reference.table, place);
      return table ? stringifyStructRef({ ...reference, table: table.name }, { thisRow: true }) : value;
    })
    .join('');
}

/** True when a formula uses something that the engine can only show, not calculate: a spill reference. */
export function refersToSpill(formula: string): boolean {
  return (
    /_xlfn\.ANCHORARRAY\(/i.test(formula) ||
    tokenize(formula).some(({ type, value }) => type === tokenTypes.OPERATOR && value === '#')
  );
}

function structuredReference(text: string, place: FormulaPlace): string {
  const reference = parseStructRef(text);
  if (!reference) return text;
  const table = tableOf(reference.table, place);
  if (!table) return text;
  const columns = reference.columns ?? [];
  const sections = reference.sections ?? [];
  const readable = columns.every((name) => PLAIN_NAME.test(name));
  if (readable)
    return stringifyStructRef({ ...reference, table: table.name, columns, sections }, { thisRow: true });
  return plainReference(table, columns, sections, place) ?? text;
}

/** The table of that name; the one around the formula when the reference names none. */
function tableOf(name: string | undefined, place: FormulaPlace): FormulaTable | undefined {
  return name
    ? place.tables.find((table) => table.name.toLowerCase() === name.toLowerCase())
    : place.tables.find((table) => table.sheetName === place.sheetName && contains(table.area, place));
}

function plainReference(
  table: FormulaTable,
  columns: readonly string[],
  sections: readonly string[],
  place: FormulaPlace,
): string | undefined {
  const positions = columns.map((name) =>
    table.headers.findIndex((header) => header.toLowerCase() === name.toLowerCase()),
  );
  if (positions.some((position) => position < 0)) return undefined;
  const first = positions.length ? Math.min(...positions) : 0;
  const last = positions.length ? Math.max(...positions) : table.area.columns - 1;
  const rows = sectionRows(table, sections, place.row);
  if (!rows) return undefined;
  const area: Area = {
    row: rows.first,
    rows: rows.last - rows.first + 1,
    column: table.area.column + first,
    columns: last - first + 1,
  };
  if (table.sheetName !== place.sheetName) return absoluteReference(table.sheetName, area);
  const absolute = absoluteReference('S', area).slice(2);
  // The row of `[@…]` moves with the formula, as it does in Excel.
  return sections.includes('this row') ? absolute.replaceAll(/\$(\d)/g, '$1') : absolute;
}

function sectionRows(
  { area, totalRow }: FormulaTable,
  sections: readonly string[],
  row: number,
): { first: number; last: number } | undefined {
  const dataFirst = area.row + 1;
  const dataLast = area.row + area.rows - 1 - (totalRow ? 1 : 0);
  if (sections.includes('this row'))
    return row >= dataFirst && row <= dataLast ? { first: row, last: row } : undefined;
  if (sections.includes('all')) return { first: area.row, last: area.row + area.rows - 1 };
  const headers = sections.includes('headers');
  const totals = sections.includes('totals');
  if (headers && !sections.includes('data')) return { first: area.row, last: area.row };
  if (totals && !sections.includes('data')) {
    return totalRow ? { first: dataLast + 1, last: dataLast + 1 } : undefined;
  }
  return { first: headers ? area.row : dataFirst, last: totals && totalRow ? dataLast + 1 : dataLast };
}

function contains(area: Area, { row, column }: { row: number; column: number }): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
