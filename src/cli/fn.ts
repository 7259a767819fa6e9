import { parseArgs } from 'node:util';
import { functionSpec } from '../functions/catalogue';
import { evaluateRows } from '../functions/evaluate';
import { isFailure } from '../functions/read-argument';
import { problemText } from '../i18n';
import type { CliContext } from './console';
import { EXIT, UsageError } from './console';
import { toJson } from './report';
import { COMMON_OPTIONS, parsed } from './workflow-options';

/**
 * An argument of a function: JSON, with a flat list as one row and nested lists as rows; anything that is no JSON is text, so
 * that `fieldsheet fn STRATEGY EII` needs no quoting.
 * @throws UsageError when it looks like a list or a quoted text and is none
 */
export function readArgument(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    if (/^\s*["[{]/.test(text)) throw new UsageError('json', { text });
    return text;
  }
  if (Array.isArray(value) && !value.some((row) => Array.isArray(row))) return [value];
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && !('error' in value)) {
    throw new UsageError('json', { text });
  }
  return value;
}

/** Options are known by name, so that a negative number is an argument and not an option. */
function separate(args: readonly string[]): { readonly options: string[]; readonly values: string[] } {
  const options: string[] = [];
  const values: string[] = [];
  for (let n = 0; n < args.length; n++) {
    const arg = args[n] ?? '';
    if (arg === '--') {
      values.push(...args.slice(n + 1));
      break;
    }
    if (arg === '--language') options.push(arg, args[++n] ?? '');
    else if (arg.startsWith('--') || arg === '-h') options.push(arg);
    else values.push(arg);
  }
  return { options, values };
}

/** `fieldsheet fn NAME ARGS…`: evaluates one function as a cell would. */
export function fnCommand(args: readonly string[], { host, translator }: CliContext): Promise<number> {
  const { options, values } = separate(args);
  const { json } = parsed(() => parseArgs({ args: options, options: COMMON_OPTIONS })).values;
  const [name, ...texts] = values;
  if (name === undefined) throw new UsageError('noFunction');
  const spec = functionSpec(name.toUpperCase());
  if (!spec) throw new UsageError('unknownFunction', { name });
  const rows = evaluateRows(spec.id, texts.map(readArgument), translator.language);
  const failures = rows.flat().filter(isFailure);
  const plain = rows.map((row) => row.map((cell) => (isFailure(cell) ? { error: cell.error } : cell)));
  const value = plain.length === 1 && plain[0]?.length === 1 ? plain[0][0] : plain;
  const problems = [
    ...new Map(
      failures.flatMap(({ problem }) => (problem ? [[toJson(problem), problem] as const] : [])),
    ).values(),
  ];
  if (json) {
    host.out(
      toJson({
        function: spec.id,
        value,
        problems: problems.map((problem) => ({ ...problem, ...problemText(translator, problem) })),
      }),
    );
  } else {
    for (const row of plain) {
      host.out(
        row
          .map((cell) => (typeof cell === 'object' && cell !== null ? cell.error : String(cell ?? '')))
          .join('\t'),
      );
    }
    for (const problem of problems) {
      const { text, fix } = problemText(translator, problem);
      host.err(fix === '' ? text : `${text} ${fix}`);
    }
  }
  return Promise.resolve(failures.length > 0 ? EXIT.problems : EXIT.done);
}
