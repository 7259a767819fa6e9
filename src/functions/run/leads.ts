import type { CellInput, CellValue } from '../../core/cell';
import { isBlank, isCellError } from '../../core/cell';
import { error } from '../../core/problem';
import type { LeadModel, LearnedScore } from '../../leads/lead-model';
import { pointsOfRow, scoreLead } from '../../leads/lead-model';
import { readModel } from '../../leads/model-block';
import { fieldKey } from '../../leads/profile-fields';
import { reasonsText } from '../../leads/reasons';
import { cellText } from '../../tables/parse-cell';
import { parseCondition } from '../../tables/parse-words';
import { failureOf } from '../arguments';
import type { RowArguments } from '../arguments';
import type { Failure } from '../read-argument';
import type { Answer, CallContext, RunCall } from './outcome';
import { answerOf, cellsOf, isRowFailure, numberOf, optionalText } from './outcome';

/** Scores every row of `features` by the columns that the model names. */
function scoreRows(
  row: RowArguments,
  answer: (score: LearnedScore) => CellInput,
): Failure | readonly (readonly Answer[])[] {
  const features = cellsOf(row, 'features');
  const model = cellsOf(row, 'model');
  const given = cellsOf(row, 'headers');
  const [headers = [], ...below] = given.length > 0 ? [...given.slice(-1), ...features] : features;
  const broken = [...model.flat(), ...headers].find(isCellError);
  if (broken) return broken;
  const read = answerOf(readModel(model));
  if ('error' in read) return read;
  const columns = columnsOf(headers);
  const needed = fieldsOf(read);
  const missing = needed.filter((header) => !columns.has(fieldKey(header)));
  if (missing.length > 0) {
    // A range without the columns, or without its header row, would be scored as if nothing were known.
    const args = { fields: missing.slice(0, MOST_NAMED).join(', ') };
    return failureOf(error('leads-field-missing', { cell: '#VALUE!', args }));
  }
  if (below.length === 0)
    return failureOf(error('functions-blank', { cell: '#N/A', args: { name: 'features' } }));
  return below.map((cells) => {
    if (cells.every(isBlank)) return [''];
    const cellOf = (header: string) => cells[columns.get(fieldKey(header)) ?? -1] ?? null;
    const bad = needed.map(cellOf).find(isCellError);
    return [bad ?? answer(scoreLead(read, cellOf, pointsOfRow(read, cellOf, readCondition)))];
  });
}

const MOST_NAMED = 5;

/** Column of each header; the first of those that are alike. */
function columnsOf(headers: readonly CellValue[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  headers.forEach((header, column) => {
    const key = fieldKey(cellText(header));
    if (key !== '' && !columns.has(key)) columns.set(key, column);
  });
  return columns;
}

function fieldsOf({ fields, points }: LeadModel): readonly string[] {
  return [
    ...new Set([
      ...fields.map(({ header }) => header),
      ...(points?.conditions.map(({ header }) => header) ?? []),
    ]),
  ];
}

function readCondition(cell: CellValue): number | null {
  const parsed = parseCondition(cell);
  return 'value' in parsed ? parsed.value : null;
}

const scores =
  (answer: (score: LearnedScore, row: RowArguments, context: CallContext) => CellInput): RunCall =>
  (rows, _omitted, context) =>
    rows.map((row) => (isRowFailure(row) ? row : scoreRows(row, (score) => answer(score, row, context))));

/** How each function on the learned lead score computes. */
export const leadRuns: Readonly<Record<string, RunCall>> = {
  LEADPROBABILITY: scores(({ probability }) => probability),
  LEADREASONS: scores((score, row, context) => {
    const language = optionalText(row, 'language') ?? context.language;
    return reasonsText(score, numberOf(row, 'count'), (key, args) => context.text(language, key, args));
  }),
};
