import { evaluateRows } from './evaluate';
import type { Failure } from './read-argument';
import { isFailure } from './read-argument';
import { loadProblemTexts, problemMessage } from './problem-message';

/** Error values that a custom function can return; any other that came in becomes `#VALUE!`. */
const CODES = ['#VALUE!', '#N/A', '#NUM!', '#DIV/0!', '#NULL!', '#NAME?', '#REF!'] as const;

/**
 * Answers a call from a cell.
 * @param id name of the function
 * @param args arguments as Excel hands them over
 * @returns rows of cells; error values as `CustomFunctions.Error`, with a message where Excel shows one
 * @throws CustomFunctions.Error when the whole answer is one error value: Excel shows the message of a thrown error only
 */
export function call(id: string, args: readonly unknown[]): unknown[][] {
  const language = hostLanguage();
  const rows = evaluateRows(id, args, language);
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's own class is what Excel reads the message from.
  if (isFailure(only)) throw excelError(only, language);
  return rows.map((row) => row.map((answer) => (isFailure(answer) ? excelError(answer, language) : answer)));
}

/** An error value as Excel takes it; `#NUM!` and `#DIV/0!` carry no message there. */
function excelError(failure: Failure, language: string | undefined): CustomFunctions.Error {
  const code = (CODES.find((known) => known === failure.error) ?? '#VALUE!') as CustomFunctions.ErrorCode;
  const speaks = failure.error === '#VALUE!' || failure.error === '#N/A';
  if (!failure.problem || !speaks) return new CustomFunctions.Error(code);
  void loadProblemTexts(language);
  return new CustomFunctions.Error(code, problemMessage(failure.problem, language));
}

/** Fetches the texts of Excel's language as soon as Excel has told it. */
export function prepareTexts(): void {
  if (typeof Office === 'undefined') return;
  void Office.onReady(() => loadProblemTexts(hostLanguage()));
}

/** Language of Excel; undefined in a runtime without it (English then). */
function hostLanguage(): string | undefined {
  if (typeof Office === 'undefined') return undefined;
  // The types promise a context; before Office is ready there is none.
  const context = Office.context as Office.Context | undefined;
  return context?.displayLanguage;
}
