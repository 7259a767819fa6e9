import type { CellInput } from '../core/cell';
import type { FieldType } from './fields';
import { fieldOf } from './fields';
import type { RowsByKind, TableKind } from './rows';
import { CONDITION_FIELDS, DESIRE_FIELDS, FIT_FIELDS } from './synonyms/prospects';

/** Words that cells are written with; in the user's language, all of them readable by `decodeTable`. */
export interface CellWords {
  /** ISO weekday 1–7 → `Mon`, `월`, `周一`. */
  readonly weekday: (day: number) => string;
  readonly yes: string;
  readonly no: string;
  /** Words for the states of a visit and for ability to pay, by their neutral names. */
  readonly word: (neutral: string) => string;
}

/** Plain English words. */
export const ENGLISH_WORDS: CellWords = {
  weekday: (day) => ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][day - 1] ?? '',
  yes: 'yes',
  no: 'no',
  word: (neutral) => neutral,
};

/** Number format that a field's cells want. */
export type EncodedFormat = 'general' | 'text' | 'date' | 'time' | 'percent';

/** Number format of a field of a type. */
export function encodedFormat(type: FieldType): EncodedFormat {
  switch (type) {
    case 'date':
    case 'moment':
      return 'date';
    case 'time':
      return 'time';
    case 'share':
      return 'percent';
    case 'number':
    case 'minutes':
    case 'rating':
    case 'condition':
      return 'general';
    default:
      return 'text';
  }
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
const clock = (minutes: number) => `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;

/** A field as a cell: dates and times as Excel keeps them, lists and spans as text; unknown is a blank cell. */
export function encodeField(type: FieldType, value: unknown, words: CellWords = ENGLISH_WORDS): CellInput {
  if (value === undefined || value === null) return null;
  if (type === 'time' && typeof value === 'number') return value / 1440;
  if (type === 'weekdays' && Array.isArray(value))
    return value.map((day) => words.weekday(Number(day))).join(', ');
  if (type === 'hours' && isSpan(value)) return `${clock(value.start)}-${clock(value.end)}`;
  if (type === 'boolean' && typeof value === 'boolean') return value ? words.yes : words.no;
  if ((type === 'status' || type === 'ability') && typeof value === 'string') return words.word(value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function isSpan(value: unknown): value is { readonly start: number; readonly end: number } {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}

/** Rows as cells, one column a field, in the given order; the opposite of `decodeTable`. */
export function encodeRows<K extends TableKind>(
  kind: K,
  rows: readonly RowsByKind[K][],
  fields: readonly string[],
  words: CellWords = ENGLISH_WORDS,
): readonly (readonly CellInput[])[] {
  const specs = fields.map((field) => ({ field, type: fieldOf(kind, field)?.type }));
  return rows.map((row) =>
    specs.map(({ field, type }) =>
      type === undefined ? null : encodeField(type, valueOf(kind, row, field), words),
    ),
  );
}

/** Fields that a row keeps under another name. */
const RENAMED: Readonly<Record<string, string>> = {
  'Customers.code': 'key',
  'Prospects.code': 'key',
  'Reps.code': 'key',
  'Orders.customerCode': 'customer',
  'Visits.customerCode': 'customer',
  'Orders.sku': 'product',
  'Stock.sku': 'product',
  'Stock.dealerCode': 'dealer',
  'Products.code': 'key',
  'Prices.sku': 'product',
  'Prices.dealerCode': 'dealer',
  'Accounts.dealerCode': 'dealer',
  'Invoices.dealerCode': 'dealer',
  'Audits.dealerCode': 'dealer',
};

function valueOf(kind: TableKind, row: object, field: string): unknown {
  const values = row as Readonly<Record<string, unknown>>;
  if (kind === 'Prospects') {
    for (const [list, name] of [
      [DESIRE_FIELDS, 'desire'],
      [FIT_FIELDS, 'fit'],
      [CONDITION_FIELDS, 'conditions'],
    ] as const) {
      const at = (list as readonly string[]).indexOf(field);
      const points = values[name];
      if (at >= 0 && Array.isArray(points)) return points[at];
    }
  }
  return values[RENAMED[`${kind}.${field}`] ?? field];
}
