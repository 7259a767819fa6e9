import type { CodedField, LeadData } from './lead-data';
import { dealCounts } from './lead-data';
import type { SparseRows } from './ridge-logistic';

/** One input of the regression made of a field. Indicators are 1 where they hold, else 0. */
export type TermShape =
  | { readonly kind: 'level'; readonly label: string }
  /** Levels too rare to stand alone, and levels never seen. */
  | { readonly kind: 'other' }
  | { readonly kind: 'unknown' }
  /** (value held within low … high − mean) ÷ scale; 0 where unknown. */
  | {
      readonly kind: 'number';
      readonly low: number;
      readonly high: number;
      readonly mean: number;
      readonly scale: number;
    }
  /** from ≤ value < to; ±Infinity at the ends. */
  | { readonly kind: 'range'; readonly from: number; readonly to: number };

/** How a field becomes inputs: `terms[i]` is column `first + i`. */
export interface EncodedField {
  readonly header: string;
  readonly kind: 'category' | 'number';
  readonly first: number;
  readonly terms: readonly TermShape[];
  /** Column of each level's code; −1 for none. Categories only. */
  readonly columnOfCode: Int32Array;
  /** Column of "unknown" and of pooled levels; −1 for none. */
  readonly unknown: number;
  readonly other: number;
}

/** Inputs made of all fields; told from training deals alone. */
export interface Encoding {
  readonly fields: readonly EncodedField[];
  readonly columns: number;
}

/** Deals that a level needs to have a weight of its own. */
const LEAST_DEALS = 2;
/** In long histories a level needs this share of the deals. */
const LEAST_SHARE = 0.001;
const MOST_RANGES = 5;
/** Deals for each range of a number. */
const DEALS_PER_RANGE = 8;
const TAIL = 0.01;

/** Decides the inputs of every field from the deals given. O(groups × fields, sorted by value). */
export function encodingOf(data: LeadData): Encoding {
  let columns = 0;
  const fields = data.fields.map((field): EncodedField => {
    const shape = field.kind === 'category' ? categoryTerms(field, data) : numberTerms(field, data);
    const first = columns;
    columns += shape.terms.length;
    const place = (kind: TermShape['kind']) => {
      const at = shape.terms.findIndex((term) => term.kind === kind);
      return at < 0 ? -1 : first + at;
    };
    return {
      header: field.header,
      kind: field.kind,
      first,
      terms: shape.terms,
      columnOfCode: shape.codes.map((term) => (term < 0 ? -1 : first + term)),
      unknown: place('unknown'),
      other: place('other'),
    };
  });
  return { fields, columns };
}

interface Shape {
  readonly terms: readonly TermShape[];
  readonly codes: Int32Array;
}

function categoryTerms(field: CodedField & { readonly kind: 'category' }, data: LeadData): Shape {
  const counts = new Float64Array(field.labels.length);
  let unknown = 0;
  field.codes.forEach((code, group) => {
    const deals = data.deals[group] ?? 0;
    if (code < 0) unknown += deals;
    else counts[code] = (counts[code] ?? 0) + deals;
  });
  const least = Math.max(LEAST_DEALS, Math.ceil(LEAST_SHARE * dealCounts(data).deals));
  const terms: TermShape[] = [];
  const codes = new Int32Array(field.labels.length).fill(-1);
  let pooled = 0;
  field.labels.forEach((label, code) => {
    const deals = counts[code] ?? 0;
    if (deals >= least) {
      codes[code] = terms.length;
      terms.push({ kind: 'level', label });
    } else pooled += deals;
  });
  if (pooled > 0) terms.push({ kind: 'other' });
  if (unknown > 0) terms.push({ kind: 'unknown' });
  return { terms, codes };
}

function numberTerms({ values }: CodedField & { readonly kind: 'number' }, { deals }: LeadData): Shape {
  const known = [...values.keys()]
    .filter((group) => !Number.isNaN(values[group]))
    .sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const sorted = Float64Array.from(known, (group) => values[group] ?? 0);
  const weight = Float64Array.from(known, (group) => deals[group] ?? 0);
  const all = weight.reduce((a, b) => a + b, 0);
  const terms: TermShape[] = [];
  if (all > 0) {
    const low = weightedQuantile(sorted, weight, all * TAIL);
    const high = weightedQuantile(sorted, weight, all * (1 - TAIL));
    let mean = 0;
    let square = 0;
    sorted.forEach((value, i) => (mean += (Math.min(Math.max(value, low), high) * (weight[i] ?? 0)) / all));
    sorted.forEach((value, i) => {
      square += ((Math.min(Math.max(value, low), high) - mean) ** 2 * (weight[i] ?? 0)) / all;
    });
    // Two standard deviations: as far as an even yes/no field reaches from no to yes (Gelman, Statistics in Medicine 27, 2008).
    const scale = 2 * Math.sqrt(square);
    if (Number.isFinite(scale) && scale > 0) {
      terms.push({ kind: 'number', low, high, mean, scale });
      terms.push(...rangesOf(sorted, weight, all));
    }
  }
  if (known.length < values.length) terms.push({ kind: 'unknown' });
  return { terms, codes: new Int32Array(0) };
}

/** Value below which `target` of the weight lies. */
function weightedQuantile(sorted: Float64Array, weight: Float64Array, target: number): number {
  let below = 0;
  for (let i = 0; i < sorted.length; i += 1) {
    below += weight[i] ?? 0;
    if (below >= target) return sorted[i] ?? 0;
  }
  return sorted.at(-1) ?? 0;
}

/** Ranges with about the same number of deals; equal values are never parted. */
function rangesOf(sorted: Float64Array, weight: Float64Array, all: number): readonly TermShape[] {
  const wanted = Math.min(MOST_RANGES, Math.floor(all / DEALS_PER_RANGE));
  const cuts = new Set<number>();
  for (let part = 1; part < wanted; part += 1)
    cuts.add(weightedQuantile(sorted, weight, (all * part) / wanted));
  const edges = [...cuts].filter((cut) => cut > (sorted[0] ?? 0)).sort((a, b) => a - b);
  // Most deals share the lowest value (none so far): it is a range of its own.
  const next = sorted.find((value) => value > (sorted[0] ?? 0));
  if (cuts.has(sorted[0] ?? 0) && next !== undefined && !cuts.has(next)) edges.unshift(next);
  if (edges.length === 0) return [];
  const bounds = [-Infinity, ...edges, Infinity];
  return bounds
    .slice(0, -1)
    .map((from, i): TermShape => ({ kind: 'range', from, to: bounds[i + 1] ?? Infinity }));
}

/** Inputs of every group. Columns of a row ascend. */
export function encodeRows({ fields, columns }: Encoding, data: LeadData): SparseRows {
  const starts = new Int32Array(data.groups + 1);
  const index: number[] = [];
  const value: number[] = [];
  for (let group = 0; group < data.groups; group += 1) {
    fields.forEach((encoded, f) => {
      const field = data.fields[f];
      if (!field) return;
      if (field.kind === 'category') {
        const code = field.codes[group] ?? -1;
        const column = code < 0 ? encoded.unknown : levelColumn(encoded, code);
        if (column >= 0) {
          index.push(column);
          value.push(1);
        }
        return;
      }
      const number = field.values[group] ?? Number.NaN;
      encoded.terms.forEach((term, i) => {
        const x = numberInput(term, number);
        if (x === 0) return;
        index.push(encoded.first + i);
        value.push(x);
      });
    });
    starts[group + 1] = index.length;
  }
  return {
    rows: data.groups,
    columns,
    starts,
    index: Int32Array.from(index),
    value: Float64Array.from(value),
  };
}

function levelColumn({ columnOfCode, other }: EncodedField, code: number): number {
  const own = columnOfCode[code] ?? -1;
  return own < 0 ? other : own;
}

/** Input of a term of a number field; NaN is unknown. */
export function numberInput(term: TermShape, value: number): number {
  switch (term.kind) {
    case 'number':
      return Number.isNaN(value)
        ? 0
        : (Math.min(Math.max(value, term.low), term.high) - term.mean) / term.scale;
    case 'range':
      return value >= term.from && value < term.to ? 1 : 0;
    case 'unknown':
      return Number.isNaN(value) ? 1 : 0;
    default:
      return 0;
  }
}

/** Mean of every input over the deals (not the groups). */
export function inputMeans(
  { rows, columns, starts, index, value }: SparseRows,
  deals: Float64Array,
): Float64Array {
  const means = new Float64Array(columns);
  const all = deals.reduce((a, b) => a + b, 0);
  if (all === 0) return means;
  for (let row = 0; row < rows; row += 1) {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const column = index[at] ?? 0;
      means[column] = (means[column] ?? 0) + ((value[at] ?? 0) * (deals[row] ?? 0)) / all;
    }
  }
  return means;
}
