import type { CellValue } from '../core/cell';
import { factNumber, factText, levelKey } from './fact';

/** A table of leads as it stands in the workbook: one lead a row, as many cells as headers. */
export interface LeadTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** 0-based columns whose cells are shown as dates. */
  readonly dates?: readonly number[];
}

/** How a deal ended: 1 won, 0 lost, null still open. */
export type Outcome = 0 | 1 | null;

/** A column that can be learned from. */
export interface FieldChoice {
  readonly header: string;
  /** 0-based column of the table. */
  readonly column: number;
  readonly kind: 'category' | 'number';
}

/** Cells of one field, a distinct lead each: the number of a level or −1 for unknown; numbers with NaN for unknown. */
export type CodedField =
  | {
      readonly header: string;
      readonly kind: 'category';
      readonly labels: readonly string[];
      readonly codes: Int32Array;
    }
  | { readonly header: string; readonly kind: 'number'; readonly values: Float64Array };

/**
 * Closed deals, those with identical inputs brought together: such deals never stand on both sides of a fold. The order of groups does
 * not depend on the order of rows.
 */
export interface LeadData {
  readonly fields: readonly CodedField[];
  readonly groups: number;
  /** Closed deals of each group. */
  readonly deals: Float64Array;
  /** Won deals of each group. */
  readonly wins: Float64Array;
  /** Points score 0 … 100 of each group; NaN where nothing is known. */
  readonly points: Float64Array;
}

/** A row with its cells coded, before equal rows are brought together. */
interface CodedRow {
  readonly key: string;
  readonly row: number;
}

/**
 * Codes the closed deals and brings those with identical inputs together. O(rows × fields + groups log groups).
 * @param points points score of every row, or undefined where nothing is known; part of the inputs
 */
export function groupDeals(
  table: LeadTable,
  outcomes: readonly Outcome[],
  choices: readonly FieldChoice[],
  points: readonly (number | undefined)[] = [],
): LeadData {
  const closed = outcomes.flatMap((outcome, row) => (outcome === null ? [] : [row]));
  const coders = choices.map((choice) => coderOf(table, choice, closed));
  const byKey = new Map<string, number[]>();
  for (const row of closed) {
    const key = [...coders.map(({ keyOf }) => keyOf(row)), String(points[row] ?? '')].join('\u0000');
    const rows = byKey.get(key);
    if (rows) rows.push(row);
    else byKey.set(key, [row]);
  }
  const groups = [...byKey]
    .map(([key, [row = 0, ...others]]) => ({ key, row, rows: [row, ...others] }))
    .sort((a: CodedRow, b: CodedRow) => (a.key < b.key ? -1 : 1));
  const first = groups.map(({ row }) => row);
  return {
    fields: coders.map(({ code }) => code(first)),
    groups: groups.length,
    deals: Float64Array.from(groups, ({ rows }) => rows.length),
    wins: Float64Array.from(groups, ({ rows }) => rows.filter((row) => outcomes[row] === 1).length),
    points: Float64Array.from(first, (row) => points[row] ?? Number.NaN),
  };
}

interface Coder {
  readonly keyOf: (row: number) => string;
  readonly code: (rows: readonly number[]) => CodedField;
}

function coderOf(table: LeadTable, { header, column, kind }: FieldChoice, closed: readonly number[]): Coder {
  const cell = (row: number): CellValue => table.rows[row]?.[column] ?? null;
  if (kind === 'number') {
    const value = (row: number) => factNumber(cell(row)) ?? Number.NaN;
    return {
      keyOf: (row) => String(value(row)),
      code: (rows) => ({ header, kind, values: Float64Array.from(rows, value) }),
    };
  }
  const level = (row: number) => {
    const text = factText(cell(row));
    return text === null ? '' : levelKey(text);
  };
  const labels = labelsOf(closed.map((row) => factText(cell(row))));
  const keys = [...labels.keys()].sort();
  const codes = new Map(keys.map((key, code) => [key, code]));
  return {
    keyOf: level,
    code: (rows) => ({
      header,
      kind,
      labels: keys.map((key) => labels.get(key) ?? key),
      codes: Int32Array.from(rows, (row) => codes.get(level(row)) ?? -1),
    }),
  };
}

/** The most frequent spelling of each level (the first in the alphabet among equals), by level key. */
function labelsOf(texts: readonly (string | null)[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts) {
    if (text === null) continue;
    const key = levelKey(text);
    const spellings = counts.get(key) ?? new Map<string, number>();
    counts.set(key, spellings.set(text, (spellings.get(text) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([key, spellings]) => {
      const [best] = [...spellings].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
      return [key, best?.[0] ?? key];
    }),
  );
}

/** The groups of a list, as data of their own. */
export function pickGroups(data: LeadData, groups: readonly number[]): LeadData {
  const pick = (from: Float64Array) => Float64Array.from(groups, (group) => from[group] ?? 0);
  return {
    fields: data.fields.map((field): CodedField =>
      field.kind === 'number'
        ? { ...field, values: pick(field.values) }
        : { ...field, codes: Int32Array.from(groups, (group) => field.codes[group] ?? -1) },
    ),
    groups: groups.length,
    deals: pick(data.deals),
    wins: pick(data.wins),
    points: pick(data.points),
  };
}

/** Deals of all groups, and how many were won. */
export function dealCounts({ deals, wins }: LeadData): { readonly deals: number; readonly won: number } {
  return { deals: deals.reduce((a, b) => a + b, 0), won: wins.reduce((a, b) => a + b, 0) };
}
