import type { CellInput, CellValue } from '../core/cell';
import { isCellError } from '../core/cell';
import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import { levelKey } from './fact';
import type { LeadField, LeadModel, LeadTerm, PointsCondition, PointsPart } from './lead-model';
import { POINTS_FIELD } from './lead-model';
import { LEAD_CONDITIONS } from './points';
import { fieldKey } from './profile-fields';

/*
 * The model as cells, one row an input: Field | Kind | Level | From | To | Weight | Mean | Scale. Field names and levels are the
 * team's own words, kinds are the words below in every language, so that a colleague's Excel reads the same sheet.
 *
 *   (all)      intercept                              logit of the mean deal
 *   Client     level      Current                     weight · (1 where the cell says so, else 0, − mean)
 *   Client     other, unknown                         pooled and unseen levels; blank cells and words for "unknown"
 *   Visits     number              low   high         weight · (value held within low … high − mean) ÷ scale
 *   Visits     range               from  to           1 where from ≤ value < to; blank ends are open
 *   (points)   points                                 weight · (points score − mean), in blended models
 *   Budget     condition  ability                     where a condition of the points score stands, and its weight among the five
 */

/** Columns of the block, in order; texts under `leads:model.<id>`. */
export const MODEL_COLUMNS = ['field', 'kind', 'level', 'from', 'to', 'weight', 'mean', 'scale'] as const;

/** What stands in the field column of the intercept. */
const ALL = '(all)';

/**
 * The model as rows of cells, without a header row. Numbers are written in full: {@link readModel} gives the very same model back.
 */
export function modelRows({ intercept, fields, points }: LeadModel): readonly (readonly CellInput[])[] {
  return [
    [ALL, 'intercept', null, null, null, intercept, null, null],
    ...fields.flatMap(({ header, terms }) => terms.map((term) => termRow(header, term))),
    ...(points
      ? [
          [POINTS_FIELD, 'points', null, null, null, points.weight, points.mean, null],
          ...points.conditions.map(({ condition, header, weight }) => [
            header,
            'condition',
            condition,
            null,
            null,
            weight,
            null,
            null,
          ]),
        ]
      : []),
  ];
}

function termRow(header: string, term: LeadTerm): readonly CellInput[] {
  const { kind, weight, mean } = term;
  switch (kind) {
    case 'level':
      return [header, kind, term.label, null, null, weight, mean, null];
    case 'number':
      return [header, kind, null, term.low, term.high, weight, mean, term.scale];
    case 'range':
      return [header, kind, null, finite(term.from), finite(term.to), weight, mean, null];
    case 'other':
    case 'unknown':
      return [header, kind, null, null, null, weight, mean, null];
  }
}

function finite(edge: number): number | null {
  return Number.isFinite(edge) ? edge : null;
}

/**
 * Reads a model back from its cells; a header row is passed over, and so are blank rows.
 * @returns `leads-model-cell` (#VALUE!) with row and column of a cell that is not what it should be, `leads-model-empty` (#N/A) when
 *   the cells hold no model
 */
export function readModel(block: readonly (readonly CellValue[])[]): Result<LeadModel> {
  const fields = new Map<string, { header: string; kind: 'category' | 'number'; terms: LeadTerm[] }>();
  let intercept: number | undefined;
  let points: Omit<PointsPart, 'conditions'> | undefined;
  const conditions: PointsCondition[] = [];
  let started = false;
  for (const [row, cells] of block.entries()) {
    const [field = null, kind = null] = cells;
    const bad = (column: number) =>
      fail<LeadModel>(
        error('leads-model-cell', { cell: '#VALUE!', args: { row: row + 1, column: column + 1 } }),
      );
    if (cells.every((cell) => cell === null || cell === '')) continue;
    const word = typeof kind === 'string' ? kind.trim().toLowerCase() : '';
    if (!isKind(word)) {
      if (!started) {
        started = true;
        continue;
      }
      return bad(1);
    }
    started = true;
    const weight = numberAt(cells, 5);
    if (weight === undefined) return bad(5);
    if (word === 'intercept') {
      intercept = weight;
      continue;
    }
    const header = textAt(field);
    if (header === undefined) return bad(0);
    if (word === 'condition') {
      const condition = LEAD_CONDITIONS.find((one) => one === cells[2]);
      if (!condition) return bad(2);
      conditions.push({ condition, header, weight });
      continue;
    }
    const mean = numberAt(cells, 6);
    if (mean === undefined) return bad(6);
    if (word === 'points') {
      points = { weight, mean };
      continue;
    }
    const term = termOf(word, cells, weight, mean);
    if (typeof term === 'number') return bad(term);
    const key = fieldKey(header);
    const known = fields.get(key) ?? { header, kind: 'category' as const, terms: [] };
    const isNumber = word === 'number' || word === 'range';
    fields.set(key, { ...known, kind: isNumber ? 'number' : known.kind, terms: [...known.terms, term] });
  }
  if (intercept === undefined) return fail(error('leads-model-empty', { cell: '#N/A' }));
  const list: readonly LeadField[] = [...fields.values()];
  return ok({ intercept, fields: list, ...(points && { points: { ...points, conditions } }) });
}

const KINDS = ['intercept', 'level', 'other', 'unknown', 'number', 'range', 'points', 'condition'] as const;
type Kind = (typeof KINDS)[number];

function isKind(word: string): word is Kind {
  return KINDS.some((kind) => kind === word);
}

function termOf(
  kind: Exclude<Kind, 'intercept' | 'points' | 'condition'>,
  cells: readonly CellValue[],
  weight: number,
  mean: number,
): LeadTerm | number {
  switch (kind) {
    case 'level': {
      const label = textAt(cells[2] ?? null);
      return label === undefined ? 2 : { kind, label, weight, mean };
    }
    case 'number': {
      const low = numberAt(cells, 3);
      const high = numberAt(cells, 4);
      const scale = numberAt(cells, 7);
      if (low === undefined) return 3;
      if (high === undefined) return 4;
      return scale === undefined || scale <= 0 ? 7 : { kind, low, high, mean, scale, weight };
    }
    case 'range': {
      const from = edgeAt(cells, 3, -Infinity);
      const to = edgeAt(cells, 4, Infinity);
      if (from === undefined) return 3;
      return to === undefined ? 4 : { kind, from, to, weight, mean };
    }
    case 'other':
    case 'unknown':
      return { kind, weight, mean };
  }
}

function numberAt(cells: readonly CellValue[], column: number): number | undefined {
  const cell = cells[column];
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : undefined;
}

function edgeAt(cells: readonly CellValue[], column: number, open: number): number | undefined {
  const cell = cells[column] ?? null;
  return cell === null || cell === '' ? open : numberAt(cells, column);
}

/** A name: text, or a number or a truth value that a level happens to be. */
function textAt(cell: CellValue): string | undefined {
  if (cell === null || isCellError(cell)) return undefined;
  const text = typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
  return levelKey(text) === '' ? undefined : text;
}
