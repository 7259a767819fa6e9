import type { CellValue } from '../core/cell';
import { isBlank } from '../core/cell';
import type { FieldSpec } from './fields';
import type { MappedKind } from './mapped-kinds';
import { fieldsOf } from './mapped-kinds';
import type { ColumnMapping, MappedField, MappingCorrection } from './mapping';
import { headerCore, headerId } from './normalise-header';
import { columnHints, parseField } from './parse-field';
import { periodColumns } from './periods';

/** A header with a sample of the cells below it. */
export interface ColumnSample {
  /** Lower header cell as it is; a date stays a number. */
  readonly cell: CellValue;
  /** Header text; two header rows joined. */
  readonly header: string;
  /** Lower header text alone, when there are two rows. */
  readonly lower?: string;
  readonly cells: readonly CellValue[];
}

interface Words {
  readonly ids: ReadonlyMap<string, number>;
  readonly long: readonly string[];
}

const WORDS = new Map<FieldSpec, Words>();

function wordsOf(field: FieldSpec): Words {
  const known = WORDS.get(field);
  if (known) return known;
  const ids = new Map<string, number>();
  field.synonyms.forEach((synonym, index) => {
    const id = headerId(synonym);
    if (!ids.has(id)) ids.set(id, index);
  });
  const long = [...ids.keys()].filter((id) => id.length >= (/^[a-z0-9]+$/.test(id) ? 6 : 3));
  const words = { ids, long };
  WORDS.set(field, words);
  return words;
}

/** How well a header names a field: 1 for a known name, less for a part of the header. */
export function headerMatch(field: FieldSpec, header: string): number {
  const { ids, long } = wordsOf(field);
  const id = headerId(header);
  // Earlier synonyms are the more telling ones; the difference only breaks ties.
  const rank = (at: number) => (0.04 * at) / Math.max(1, ids.size);
  const exact = ids.get(id);
  if (exact !== undefined) return 1 - rank(exact);
  const core = headerCore(header);
  const inner = core === id ? undefined : ids.get(core);
  if (inner !== undefined) return 0.95 - rank(inner);
  const longest = long
    .filter((word) => id.endsWith(word) || id.startsWith(word))
    .sort((a, b) => b.length - a.length)[0];
  if (longest === undefined) return 0;
  return (0.35 + 0.4 * (longest.length / id.length)) * (id.endsWith(longest) ? 1 : 0.85);
}

const CODES = new Set(['code', 'sku', 'customerCode', 'dealerCode']);
/** Text fields whose cells may well be numbers. */
const NUMBERS_TOO = new Set([
  ...CODES,
  'teamClass',
  'tier',
  'product',
  'customer',
  'dealer',
  'source',
  // Of registers.
  'Id',
  'Customer',
  'Code',
]);

/** Share of the sample cells that read as a field of this type, 0..1; undefined when all are blank. */
function contentFit(field: FieldSpec, cells: readonly CellValue[]): number | undefined {
  let filled = 0;
  let fit = 0;
  let highest = 0;
  const hints = columnHints(field.type, cells);
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    filled++;
    if (field.type === 'text') {
      if (typeof cell === 'string') fit += /^[\d.,\s%-]+$/.test(cell) && !NUMBERS_TOO.has(field.id) ? 0.3 : 1;
      else fit += NUMBERS_TOO.has(field.id) ? 1 : 0.1;
      continue;
    }
    const parsed = parseField(field.type, cell, { dateOrder: 'month-first', ...hints });
    if ('value' in parsed) {
      const { value } = parsed;
      const inside =
        typeof value !== 'number' || (value >= (field.min ?? -Infinity) && value <= (field.max ?? Infinity));
      // Strong, weak, none are words; numbers in such a column are a condition's points.
      fit += field.type === 'ability' && typeof cell === 'number' ? 0.3 : inside ? 1 : 0.3;
      if (typeof value === 'number') highest = Math.max(highest, value);
    } else if ('blank' in parsed) filled--;
  }
  // A column of nothing but 0, 1 and 2 is a condition rather than a rating of 1 to 5.
  if (field.type === 'rating' && filled >= 5 && highest <= 2) fit *= 0.8;
  return filled === 0 ? undefined : fit / filled;
}

/** Below this a match is not made. */
const FLOOR = 0.4;

/**
 * Finds out which column of a table is which field of a kind, by header names in three languages and by what the cells hold.
 * @param columns headers with sample cells, in the order of the table
 * @param corrections remembered or chosen by a person; headers are compared after normalising, and win
 * @param fields those of the kind, or some of them
 */
export function mapColumns<K extends MappedKind>(
  kind: K,
  columns: readonly ColumnSample[],
  corrections: readonly {
    readonly correction: MappingCorrection;
    readonly source: 'remembered' | 'chosen';
  }[] = [],
  fields: readonly FieldSpec[] = fieldsOf(kind),
): ColumnMapping<K> {
  const periods =
    kind === 'Customers'
      ? periodColumns(
          columns.map(({ cell }) => cell),
          columns.map(({ header }) => header),
        )
      : [];
  const usedColumns = new Set(periods.map(({ index }) => index));
  const mapped: MappedField[] = [];
  const settled = new Set<string>();
  for (const { correction, source } of corrections) {
    for (const [field, header] of Object.entries(correction.fields)) {
      if (settled.has(field) || !fields.some(({ id }) => id === field)) continue;
      if (header === null) {
        settled.add(field);
        continue;
      }
      const index = columns.findIndex((column) => headerId(column.header) === headerId(header));
      const column = columns[index];
      // A header that is gone is no reason to do without the field: it is looked for again.
      if (!column || (source === 'remembered' && usedColumns.has(index))) continue;
      settled.add(field);
      usedColumns.add(index);
      mapped.push({ field, index, header: column.header, confidence: 1, source });
    }
  }
  const options: { readonly field: FieldSpec; readonly index: number; readonly confidence: number }[] = [];
  columns.forEach((column, index) => {
    if (usedColumns.has(index) || column.header === '') return;
    for (const field of fields) {
      if (settled.has(field.id)) continue;
      const name = Math.max(
        headerMatch(field, column.header),
        column.lower === undefined ? 0 : headerMatch(field, column.lower) * 0.98,
      );
      if (name === 0) continue;
      const fit = contentFit(field, column.cells);
      const confidence = fit === undefined ? name * 0.9 : name * (0.25 + 0.75 * fit);
      if (confidence >= FLOOR && (fit === undefined || fit >= 0.4 || name >= 0.9))
        options.push({ field, index, confidence });
    }
  });
  options.sort((a, b) => b.confidence - a.confidence || a.index - b.index);
  for (const { field, index, confidence } of options) {
    if (settled.has(field.id) || usedColumns.has(index)) continue;
    settled.add(field.id);
    usedColumns.add(index);
    mapped.push({
      field: field.id,
      index,
      header: columns[index]?.header ?? '',
      confidence: Math.round(confidence * 100) / 100,
      source: 'auto',
    });
  }
  const order = new Map(fields.map(({ id }, index) => [id, index]));
  mapped.sort((a, b) => (order.get(a.field) ?? 0) - (order.get(b.field) ?? 0));
  const mapping = { kind, fields: mapped, periods, missing: missingGroups(fields, mapped) };
  return { ...mapping, confidence: kindConfidence(fields, mapping) };
}

function missingGroups(
  fields: readonly FieldSpec[],
  mapped: readonly MappedField[],
): readonly (readonly string[])[] {
  const has = (id: string) => mapped.some(({ field }) => field === id);
  const groups = new Map<string, FieldSpec[]>();
  for (const field of fields)
    if (field.required !== undefined)
      groups.set(field.required, [...(groups.get(field.required) ?? []), field]);
  return [...groups.values()]
    .filter((group) => !group.some((field) => has(field.id) && (field.with === undefined || has(field.with))))
    .map((group) => group.filter((field) => field.with === undefined).map(({ id }) => id));
}

function kindConfidence(
  fields: readonly FieldSpec[],
  { fields: mapped, periods, missing }: Pick<ColumnMapping, 'fields' | 'periods' | 'missing'>,
): number {
  let evidence = periods.length >= 3 ? 0.4 : 0;
  for (const { field, confidence } of mapped) {
    evidence += (fields.find(({ id }) => id === field)?.weight ?? 0) * confidence;
  }
  return Math.max(0, Math.min(1, evidence / 1.5)) * (missing.length > 0 ? 0.3 : 1);
}

/** How much of what a table holds speaks for a kind; larger is better, may exceed 1. */
export function kindEvidence({ kind, fields: mapped, periods, missing }: ColumnMapping): number {
  const fields = fieldsOf(kind);
  let evidence = periods.length >= 3 ? 0.5 : 0;
  for (const { field, confidence } of mapped) {
    evidence += (fields.find(({ id }) => id === field)?.weight ?? 0) * confidence;
  }
  return missing.length > 0 ? evidence * 0.2 : evidence;
}
