import type { CellValue } from '../core/cell';
import { languageOf } from '../core/translate';
import { error } from '../core/problem';
import { checkArguments, failureOf } from './arguments';
import { functionSpec } from './catalogue';
import type { Failure } from './read-argument';
import { isFailure } from './read-argument';
import { customerRuns } from './run/customers';
import { dealerRuns } from './run/dealers';
import { leadRuns } from './run/leads';
import type { Answer, CallContext, RunCall } from './run/outcome';
import { resultRuns } from './run/results';
import { visitRuns } from './run/visits';
import { functionText } from './texts';

const RUNS: Readonly<Record<string, RunCall>> = {
  ...customerRuns,
  ...leadRuns,
  ...visitRuns,
  ...dealerRuns,
  ...resultRuns,
};

/** Width of the rows of a list function; an error row is filled up to it. */
const LIST_COLUMNS = 3;

/**
 * Evaluates a function for all its rows. Never throws for any arguments, and shows no NaN or infinity.
 * @param id name of the function, any case
 * @param args arguments as Excel hands them over: scalars, or rows of cells; null or undefined is left out
 * @param language language of the runtime (`ko-KR`, `en` …) for the texts of STRATEGY
 * @returns at least one row; error values carry the problem behind them. `#NAME?` for an unknown function.
 * Cost: O(rows × columns); SEGMENT and IMPORTANCE without a cut O(n log n).
 */
export function evaluateRows(
  id: string,
  args: readonly unknown[],
  language?: string,
): readonly (readonly Answer[])[] {
  const spec = functionSpec(id);
  const run = spec && RUNS[spec.id];
  if (!run) return [[{ error: '#NAME?' } satisfies Failure]];
  const checked = checkArguments(spec, args);
  if (!checked.ok) return [[checked.failure]];
  const context: CallContext = { language: languageOf(language), text: functionText };
  const answers = run(checked.rows, checked.omitted, context);
  if (spec.result.type !== 'rows') return answers.map((answer) => [shown(answer as Answer)]);
  return answers.flatMap((answer) => {
    if (Array.isArray(answer)) return answer as readonly (readonly Answer[])[];
    return [answers.length === 1 ? [answer as Answer] : filled(answer as Answer)];
  });
}

/**
 * Evaluates a function as a cell would: one value for one cell, else rows of cells.
 * @example evaluateFunction('SELLOUT', [40, 60, 25]) // 75
 */
export function evaluateFunction(
  id: string,
  args: readonly unknown[],
  language?: string,
): CellValue | readonly (readonly CellValue[])[] {
  const rows = evaluateRows(id, args, language);
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : rows;
}

/** The last guard: what a double cannot hold is an error, never `Infinity` in a cell. */
function shown(answer: Answer): Answer {
  if (typeof answer !== 'number') return answer;
  if (!Number.isFinite(answer)) return failureOf(error('functions-result-too-large', { cell: '#NUM!' }));
  return answer === 0 ? 0 : answer;
}

function filled(answer: Answer): readonly Answer[] {
  return isFailure(answer) ? [answer, ...new Array<Answer>(LIST_COLUMNS - 1).fill('')] : [answer];
}
