import type { Problem } from '../core/problem';
import type { Translator } from './core';

/** A problem in words. `fix` is empty when there is nothing to do. */
export interface ProblemText {
  readonly text: string;
  readonly fix: string;
}

/**
 * Puts a problem into words; where it sits fills placeholders that its `args` leave open.
 * A code without a text (a newer file's, say) is shown as itself rather than hidden.
 */
export function problemText({ t, has }: Pick<Translator, 't' | 'has'>, problem: Problem): ProblemText {
  const { sheet = '', address = '', row = '', column = '', key = '' } = problem.where ?? {};
  const args = { sheet, address, row, column, key, ...problem.args };
  const textKey = `problems:${problem.code}.text`;
  const fixKey = `problems:${problem.code}.fix`;
  return {
    text: has(textKey) ? t(textKey, args) : problem.code,
    fix: has(fixKey) ? t(fixKey, args) : '',
  };
}
