import { parseArgs } from 'node:util';
import type { SerialDate } from '../core/serial-date';
import { parseIso } from '../core/serial-date';
import { fieldsOf, type MappedKind } from '../tables/mapped-kinds';
import type { MappingCorrection } from '../tables/mapping';
import { REGISTER_IDS } from '../tables/registers/register-spec';
import type { TableKind } from '../tables/rows';
import { UsageError } from './console';

/** Options that every workflow command takes. */
export interface WorkflowOptions {
  readonly input: string;
  /** Left out: nothing is written. */
  readonly out?: string;
  readonly asOf: SerialDate;
  readonly seed: number;
  /** Budget of the visit plan; left out: the usual one of the problem. */
  readonly seconds?: number;
  readonly json: boolean;
  readonly mappings: readonly MappingCorrection[];
  /** Options of this command alone, as they were typed. */
  readonly own: Readonly<Record<string, string | undefined>>;
  /** Options of this command alone that may be repeated. */
  readonly repeated: Readonly<Record<string, readonly string[]>>;
}

/** Options that one command takes besides those of all. */
export interface OwnOptions {
  /** Each has a value. */
  readonly own?: readonly string[];
  /** Each has values: `--drop A B` or `--drop A --drop B`. */
  readonly repeated?: readonly string[];
  /** Without a value. */
  readonly switches?: readonly string[];
}

const DEFAULT_SEED = 1;
const MAX_SECONDS = 600;

/** Options of node:util's parser that all commands share. */
export const COMMON_OPTIONS = {
  language: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const OPTIONS = {
  ...COMMON_OPTIONS,
  out: { type: 'string', short: 'o' },
  'as-of': { type: 'string' },
  map: { type: 'string', multiple: true, default: [] as string[] },
  seed: { type: 'string' },
  seconds: { type: 'string' },
} as const;

/** Runs node:util's parser and turns its complaints into ours. */
export function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch (cause) {
    const { message } = cause as { readonly message?: string };
    throw new UsageError('options', { text: message ?? String(cause) });
  }
}

/**
 * Reads the options of a workflow command.
 * @param kinds tables that the command reads; `--map` means their fields
 * @param owned names of the options that only this command takes
 * @throws UsageError
 */
export function readWorkflowOptions(
  args: readonly string[],
  kinds: readonly TableKind[],
  today: () => SerialDate,
  { own = [], repeated = [], switches = [] }: OwnOptions = {},
): WorkflowOptions {
  // Typed as none: the parser's types would lose those of the common options.
  const added: Readonly<Record<never, never>> = Object.fromEntries<{ readonly type: 'string' | 'boolean' }>([
    ...own.map((name) => [name, { type: 'string' }] as const),
    ...repeated.map((name) => [name, { type: 'string', multiple: true }] as const),
    ...switches.map((name) => [name, { type: 'boolean' }] as const),
  ]);
  const { values, positionals } = parsed(() =>
    parseArgs({
      args: repeatNames(args, repeated),
      options: { ...added, ...OPTIONS },
      allowPositionals: true,
    }),
  );
  const [input, ...rest] = positionals;
  if (input === undefined) throw new UsageError('noFile');
  if (rest.length > 0) throw new UsageError('oneFile', { file: rest[0] ?? '' });
  const { out } = values;
  if (out !== undefined) checkOutput(input, out);
  const day = values['as-of'];
  const asOf = day === undefined ? today() : dayOption(day);
  return {
    input,
    ...(out === undefined ? {} : { out }),
    asOf,
    seed: wholeNumber('seed', values.seed, DEFAULT_SEED),
    ...(values.seconds === undefined ? {} : { seconds: secondsOption(values.seconds) }),
    json: values.json,
    mappings: readMappings(values.map, kinds),
    own: Object.fromEntries(own.map((name) => [name, textOption(values, name)])),
    repeated: Object.fromEntries(repeated.map((name) => [name, textOptions(values, name)])),
  };
}

/** `FILE --drop A B` as `FILE --drop A --drop B`: once the file is named, a bare word belongs to the option before it. */
function repeatNames(args: readonly string[], repeated: readonly string[]): string[] {
  const expanded: string[] = [];
  let named = false;
  let option: string | undefined;
  let expectsValue = false;
  for (const arg of args) {
    if (arg.startsWith('-')) {
      const name = arg.replace(/^--?/, '');
      option = repeated.includes(name) ? arg : undefined;
      expectsValue = !arg.includes('=');
    } else {
      if (!expectsValue && named && option !== undefined) expanded.push(option);
      else if (!expectsValue) named = true;
      expectsValue = false;
    }
    expanded.push(arg);
  }
  return expanded;
}

function textOptions(values: object, name: string): readonly string[] {
  const value: unknown = (values as Readonly<Record<string, unknown>>)[name];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function textOption(values: object, name: string): string | undefined {
  const value: unknown = (values as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : undefined;
}

/** A day as `2026-03-31`. @throws UsageError */
export function dayOption(text: string): SerialDate {
  const day = parseIso(text);
  if (day === undefined) throw new UsageError('date', { text });
  return day;
}

function extension(path: string): string {
  return /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** A workbook with macros must keep its extension, or Excel will not open it. */
function checkOutput(input: string, out: string): void {
  const wanted = extension(input) === 'xlsm' ? 'xlsm' : 'xlsx';
  if (extension(out) !== wanted) throw new UsageError('outExtension', { out, extension: `.${wanted}` });
}

function wholeNumber(name: string, text: string | undefined, standard: number): number {
  if (text === undefined) return standard;
  if (!/^\d{1,10}$/.test(text)) throw new UsageError('wholeNumber', { name, text });
  return Number(text);
}

function secondsOption(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value <= MAX_SECONDS) || text.trim() === '')
    throw new UsageError('seconds', { text, most: MAX_SECONDS });
  return value;
}

/**
 * `field=Header` means the field of every table of the command that has it; `Kind.field=Header` of that one, or of a register; no header: no
 * column.
 */
function readMappings(maps: readonly string[], kinds: readonly TableKind[]): MappingCorrection[] {
  const byKind = new Map<MappedKind, Record<string, string | null>>();
  for (const map of maps) {
    const equals = map.indexOf('=');
    if (equals < 1) throw new UsageError('map', { text: map });
    const name = map.slice(0, equals).trim();
    const header = map.slice(equals + 1).trim();
    const [kindName, fieldName] = name.includes('.') ? name.split('.', 2) : [undefined, name];
    const asked: readonly MappedKind[] =
      kindName === undefined
        ? kinds
        : [...kinds, ...REGISTER_IDS].filter((kind) => kind.toLowerCase() === kindName.toLowerCase());
    const fieldIn = (kind: MappedKind) =>
      fieldsOf(kind).find(({ id }) => id.toLowerCase() === fieldName?.toLowerCase());
    const hits = asked.filter((kind) => fieldIn(kind) !== undefined);
    if (hits.length === 0) throw new UsageError('field', { field: name, fields: fieldList(kinds) });
    for (const kind of hits) {
      const field = fieldIn(kind);
      if (field) byKind.set(kind, { ...byKind.get(kind), [field.id]: header === '' ? null : header });
    }
  }
  return [...byKind].map(([kind, fields]) => ({ kind, fields }));
}

/** Fields by table, for the message and the help. */
export function fieldList(kinds: readonly TableKind[]): string {
  return kinds
    .map(
      (kind) =>
        `${kind}: ${fieldsOf(kind)
          .map(({ id }) => id)
          .join(', ')}`,
    )
    .join('; ');
}
