import type { Problem } from '../core/problem';
import { error, warning } from '../core/problem';
import type { Result } from '../core/result';
import { formatIso } from '../core/serial-date';
import type { TableKind } from '../tables/rows';
import type { WorkflowOutcome, WorkflowRequest } from '../workflows/outcome';
import type { WorkbookPort } from '../workflows/ports';
import type { ApplyReport } from '../workflows/write-plan';
import { FileRefused, filePort } from '../xlsx';
import type { CliContext, CliHost } from './console';
import { EXIT, UsageError } from './console';
import { openInput } from './open-input';
import { problemData, problemLines, toJson } from './report';
import type { OwnOptions, WorkflowOptions } from './workflow-options';
import { readWorkflowOptions } from './workflow-options';

/** A file besides the workbook. */
export interface ExtraFile {
  readonly path: string;
  readonly text: string;
}

/** What makes one workflow command different from the others. */
export interface WorkflowCommand<T> extends OwnOptions {
  readonly name: string;
  readonly kinds: readonly TableKind[];
  readonly run: (
    port: WorkbookPort,
    request: WorkflowRequest,
    options: WorkflowOptions,
  ) => Promise<Result<WorkflowOutcome<T>>>;
  /** Judges those options before anything is read. @throws UsageError */
  readonly check?: (options: WorkflowOptions) => void;
  /** Files besides `--out` that the options ask for. */
  readonly files?: (value: T, options: WorkflowOptions) => readonly ExtraFile[];
  /** Sentences that the text output says after the counts. */
  readonly says?: (value: T) => readonly string[];
  /** What `--json` prints of the result; the whole of it by default. */
  readonly result?: (value: T) => unknown;
}

/** Runs a workflow on a file: reads it, computes, and writes another file when `--out` names one. The input is never written to. */
export async function runWorkflowCommand<T>(
  command: WorkflowCommand<T>,
  args: readonly string[],
  context: CliContext,
): Promise<number> {
  const { host, translator } = context;
  const options = readWorkflowOptions(args, command.kinds, host.today, command);
  command.check?.(options);
  const { out } = options;
  if (out !== undefined && host.resolve(out) === host.resolve(options.input))
    throw new UsageError('sameFile', { file: out });
  const opened = openInput(host, options.input);
  if (!opened.ok) return finish(context, command, options, { problems: opened.problems }, EXIT.refused);
  const file = opened.value;
  const port = filePort(file);
  const control = host.signal ? { signal: host.signal } : undefined;
  const outcome = await command.run(
    port,
    {
      asOf: options.asOf,
      seed: options.seed,
      t: translator.t,
      language: translator.language,
      mappings: options.mappings,
      ...(control ? { control } : {}),
    },
    options,
  );
  if (!outcome.ok) return finish(context, command, options, { problems: outcome.problems }, EXIT.problems);
  const problems: Problem[] = [...outcome.value.problems, ...unusedMappings(options, outcome.value)];
  let written: ApplyReport | undefined;
  if (out !== undefined) {
    const applied = await port.apply(outcome.value.plan, control);
    if (!applied.ok)
      return finish(
        context,
        command,
        options,
        { problems: [...problems, ...applied.problems] },
        EXIT.problems,
      );
    written = applied.value;
    problems.push(...written.problems);
    const refused = writeTo(host, out, () => file.save());
    if (refused) return finish(context, command, options, { problems: [...problems, refused] }, EXIT.refused);
  }
  const done = { outcome: outcome.value, ...(written ? { written } : {}) };
  const files: string[] = [];
  for (const { path, text } of command.files?.(outcome.value.result, options) ?? []) {
    const refused = writeTo(host, path, () => new TextEncoder().encode(text));
    if (refused) {
      return finish(
        context,
        command,
        options,
        { ...done, files, problems: [...problems, refused] },
        EXIT.refused,
      );
    }
    files.push(path);
  }
  const code = problems.some(({ severity }) => severity === 'error') ? EXIT.problems : EXIT.done;
  return finish(context, command, options, { ...done, files, problems }, code);
}

/** Writes a file; the problem when it cannot be written. */
function writeTo(host: CliHost, path: string, bytes: () => Uint8Array): Problem | undefined {
  try {
    host.writeFile(path, bytes());
    return undefined;
  } catch (cause) {
    if (cause instanceof FileRefused) return cause.problem();
    const code = (cause as { readonly code?: string }).code ?? '';
    return error('cli-file-unwritable', { args: { file: path, code } });
  }
}

/** Headers that `--map` names and no table has would otherwise be ignored without a word. */
function unusedMappings<T>({ mappings }: WorkflowOptions, outcome: WorkflowOutcome<T>): Problem[] {
  return mappings.flatMap(({ kind, fields }) => {
    const table = outcome.mappings.find((mapping) => mapping.kind === kind);
    return Object.entries(fields).flatMap(([field, header]): Problem[] => {
      if (header === null || !table) return [];
      const used = table.fields.some((mapped) => mapped.field === field && mapped.source === 'chosen');
      return used
        ? []
        : [
            warning('cli-map-unused', {
              where: { sheet: table.sheet },
              args: { field, header, table: table.table },
            }),
          ];
    });
  });
}

interface Ending<T> {
  readonly problems: readonly Problem[];
  readonly outcome?: WorkflowOutcome<T>;
  readonly written?: ApplyReport;
  /** Files that were written besides the workbook. */
  readonly files?: readonly string[];
}

function finish<T>(
  { host, translator }: CliContext,
  command: WorkflowCommand<T>,
  options: WorkflowOptions,
  { problems, outcome, written, files = [] }: Ending<T>,
  code: number,
): number {
  const { t } = translator;
  const { input, out, asOf, seed, json } = options;
  if (json) {
    const result = outcome && (command.result ?? ((value: T): unknown => value))(outcome.result);
    host.out(
      toJson({
        command: command.name,
        file: input,
        asOf: formatIso(asOf),
        seed,
        exitCode: code,
        ...(outcome
          ? {
              title: outcome.preview.title,
              counts: outcome.preview.counts,
              mappings: outcome.mappings,
              result,
            }
          : {}),
        problems: problemData(problems, translator),
        written:
          written && out !== undefined
            ? { file: out, cells: written.cells, addresses: written.addresses }
            : null,
        ...(command.files ? { files } : {}),
      }),
    );
    return code;
  }
  if (outcome) {
    const { title, counts, areas } = outcome.preview;
    host.out(`${title} (${formatIso(asOf)})`);
    const number = new Intl.NumberFormat(translator.language, { maximumFractionDigits: 2 });
    for (const { label, value, unit = '' } of counts) host.out(`  ${label}: ${number.format(value)}${unit}`);
    for (const sentence of command.says?.(outcome.result) ?? []) host.out(sentence);
    if (written && out !== undefined) host.out(t('cli:written', { file: out, cells: written.cells }));
    else {
      host.out(t('cli:wouldWrite'));
      for (const { address, label, cells } of areas) host.out(`  ${address}  ${label} (${cells})`);
    }
    for (const file of files) host.out(t('cli:exported', { file }));
  }
  for (const line of problemLines(problems, translator)) host.err(line);
  if (!outcome || (out !== undefined && !written)) host.err(t('cli:nothingWritten'));
  return code;
}
