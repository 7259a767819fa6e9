import { problemText } from '../i18n';
import type { Translator } from '../i18n';
import type { Problem } from '../core/problem';

/** Problems of one code that are spelled out; the rest is counted. */
const MOST_OF_A_KIND = 10;

/** Where a problem sits, as Excel writes it: `Orders!C12`. */
function placeOf({ where }: Problem): string {
  if (!where) return '';
  const cell = where.address ?? (where.row === undefined ? undefined : String(where.row));
  const place = [where.sheet, cell].filter((part) => part !== undefined).join('!');
  return where.column === undefined ? place : `${place} [${where.column}]`;
}

/** Problems in words, one paragraph each, the worst first; many of a kind are counted instead. */
export function problemLines(problems: readonly Problem[], translator: Translator): string[] {
  const { t } = translator;
  const order = { error: 0, warning: 1, info: 2 } as const;
  const shown = new Map<string, number>();
  const lines: string[] = [];
  for (const problem of [...problems].sort((a, b) => order[a.severity] - order[b.severity])) {
    const count = (shown.get(problem.code) ?? 0) + 1;
    shown.set(problem.code, count);
    if (count > MOST_OF_A_KIND) continue;
    const { text, fix } = problemText(translator, problem);
    const place = placeOf(problem);
    lines.push(`${t(`cli:severity.${problem.severity}`)}: ${place === '' ? '' : `${place}: `}${text}`);
    if (fix !== '') lines.push(`    ${fix}`);
  }
  for (const [code, count] of shown) {
    if (count > MOST_OF_A_KIND) lines.push(t('cli:more', { count: count - MOST_OF_A_KIND, code }));
  }
  return lines;
}

/** Problems as `--json` prints them: the data, and the words in the user's language. */
export function problemData(
  problems: readonly Problem[],
  translator: Translator,
): readonly Record<string, unknown>[] {
  return problems.map((problem) => ({ ...problem, ...problemText(translator, problem) }));
}

/** JSON with maps and sets as objects and lists. */
export function toJson(value: unknown): string {
  return JSON.stringify(
    value,
    (_, inner: unknown) => {
      if (inner instanceof Map) return Object.fromEntries(inner as Map<string, unknown>);
      return inner instanceof Set ? [...(inner as Set<unknown>)] : inner;
    },
    2,
  );
}
