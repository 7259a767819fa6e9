import { customerFields } from './synonyms/customers';
import { accountFields, auditFields, invoiceFields, priceFields, productFields } from './synonyms/dealers';
import { orderFields } from './synonyms/orders';
import { dayOffFields, repFields, visitFields } from './synonyms/planning';
import { prospectFields } from './synonyms/prospects';
import { stockFields } from './synonyms/stock';
import { areaFields, detourFields, travelFields } from './synonyms/travel';
import type { TableKind } from './rows';

/** How the cells of a field are read. */
export type FieldType =
  | 'text'
  | 'number'
  | 'date'
  | 'moment'
  | 'boolean'
  | 'weekdays'
  | 'hours'
  | 'dayHours'
  | 'time'
  | 'minutes'
  | 'rating'
  | 'condition'
  | 'share'
  | 'ability'
  | 'status'
  | 'abc'
  | 'priceKind'
  | 'entry';

/** One thing that a table of a kind can hold. */
export interface FieldSpec {
  /** Language-neutral; label in i18n under `sheets:fields.<kind>.<id>`. */
  readonly id: string;
  readonly type: FieldType;
  /** Fields of one group: at least one of them must be there. Its own group when only one is given. */
  readonly required?: string;
  /** Stands for its group only together with this other field. */
  readonly with?: string;
  /** A column of the group must be there, but a wrong cell only leaves the field unknown: the row has others. */
  readonly lenient?: boolean;
  /** Smallest and largest value that makes sense; outside is a problem. */
  readonly min?: number;
  readonly max?: number;
  /** Share of evidence that a table with this column is of this kind, 0..1. */
  readonly weight: number;
  /** Headers in English, Korean and Chinese; compared after normalising. */
  readonly synonyms: readonly string[];
}

/** Fields of every kind of table, key fields first. */
export const FIELDS: Readonly<Record<TableKind, readonly FieldSpec[]>> = {
  Customers: customerFields,
  Orders: orderFields,
  Prospects: prospectFields,
  Stock: stockFields,
  Visits: visitFields,
  Reps: repFields,
  DaysOff: dayOffFields,
  Travel: travelFields,
  TravelDetours: detourFields,
  Areas: areaFields,
  Products: productFields,
  Prices: priceFields,
  Accounts: accountFields,
  Invoices: invoiceFields,
  Audits: auditFields,
};

/** All kinds, in the order in which a tie between them is decided. */
export const TABLE_KINDS: readonly TableKind[] = [
  'Orders',
  'Stock',
  'Visits',
  'Prospects',
  'Customers',
  'DaysOff',
  'Reps',
  'TravelDetours',
  'Travel',
  'Areas',
  'Invoices',
  'Prices',
  'Audits',
  'Accounts',
  'Products',
];

/** The field of a kind by its id. */
export function fieldOf(kind: TableKind, id: string): FieldSpec | undefined {
  return FIELDS[kind].find((field) => field.id === id);
}
