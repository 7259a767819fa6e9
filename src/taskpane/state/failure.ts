import { error } from '../../core/problem';
import type { Problem } from '../../core/problem';
import type { Effect } from './run-machine';

/** Problems by which a port says what it left behind. */
const EFFECTS: Readonly<Record<string, Effect>> = {
  'excel-unchanged': 'unchanged',
  'excel-restored': 'restored',
  'excel-restore-incomplete': 'unknown',
  'excel-undo-incomplete': 'partly',
};

/** A failure as the pane shows it. */
export interface Failure {
  readonly problems: readonly Problem[];
  readonly effect: Effect;
}

/**
 * Tells what happened to the workbook from what went wrong.
 * @param otherwise holds when the port says nothing of it: it refused before it wrote
 */
export function failureOf(problems: readonly Problem[], otherwise: Effect): Failure {
  const said = problems.map(({ code }) => EFFECTS[code]).filter((effect) => effect !== undefined);
  return {
    // The effect is the headline; a remark that only repeats it is no further problem.
    problems: problems.filter(({ code, severity }) => !(severity === 'info' && code in EFFECTS)),
    effect: said.includes('unknown') ? 'unknown' : (said[0] ?? otherwise),
  };
}

/** An exception as a problem that can be shown. */
export function unexpected(reason: unknown): Problem {
  return error('pane-unexpected', {
    args: { message: reason instanceof Error ? reason.message : String(reason) },
  });
}
