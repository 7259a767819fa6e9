import { parseArgs } from 'node:util';
import type { SerialDate } from '../core/serial-date';
import { parseIso } from '../core/serial-date';
import { FIELDS } from '../tables/fields';
import type { MappingCorrection } from '../tables/mapping';
import type { TableKind } from '../tables/rows';
import { UsageError } from './console';

/** Options that every workflow command takes. */
export interface WorkflowOptions {
  readonly input: string;
  /** Left out: nothing is written. */
  readonly out?: string;
  readonly asOf: SerialDate;
  readonly seed: number;
  readonly seconds: number;
  readonly json: boolean;
  readonly mappings: readonly MappingCorrection[];
  /** Options of this command alone, as they were typed. */
  readonly own: Readonly<Record<string, string | undefined>>;
}

const DEFAULT_SEED = 1;
const DEFAULT_SECONDS = 5;
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
 * @param own names of the options that only this command takes; each has a value
 * @throws UsageError
 */
export function readWorkflowOptions(
  args: readonly string[],
  kinds: readonly TableKind[],
  today: () => SerialDate,
  own: readonly string[] = [],
): WorkflowOptions {
  const added = Object.fromEntries(own.map((name) => [name, { type: 'string' } as const]));
  const { values, positionals } = parsed(() =>
    parseArgs({ args: [...args], options: { ...added, ...OPTIONS }, allowPositionals: true }),
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
    seconds: seconds(values.seconds),
    json: values.json,
    mappings: readMappings(values.map, kinds),
    own: Object.fromEntries(own.map((name) => [name, textOption(values, name)])),
  };
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

function seconds(text: string | undefined): number {
  if (text === undefined) return DEFAULT_SECONDS;
  const value = Number(text);
  if (!(value >= 0 && value <= MAX_SECONDS) || text.trim() === '')
    throw new UsageError('seconds', { text, most: MAX_SECONDS });
  return value;
}

/** `field=Header` means the field of every table of the command that has it; `Kind.field=Header` of that one; no header: no column. */
function readMappings(maps: readonly string[], kinds: readonly TableKind[]): MappingCorrection[] {
  const byKind = new Map<TableKind, Record<string, string | null>>();
  for (const map of maps) {
    const equals = map.indexOf('=');
    if (equals < 1) throw new UsageError('map', { text: map });
    const name = map.slice(0, equals).trim();
    const header = map.slice(equals + 1).trim();
    const [kindName, fieldName] = name.includes('.') ? name.split('.', 2) : [undefined, name];
    const hits = kinds.filter((kind) => {
      if (kindName !== undefined && kind.toLowerCase() !== kindName.toLowerCase()) return false;
      return FIELDS[kind].some(({ id }) => id.toLowerCase() === fieldName?.toLowerCase());
    });
    if (hits.length === 0) throw new UsageError('field', { field: name, fields: fieldList(kinds) });
    for (const kind of hits) {
      const field = FIELDS[kind].find(({ id }) => id.toLowerCase() === fieldName?.toLowerCase());
      if (field) byKind.set(kind, { ...byKind.get(kind), [field.id]: header === '' ? null : header });
    }
  }
  return [...byKind].map(([kind, fields]) => ({ kind, fields }));
}

/** Fields by table, for the message and the help. */
export function fieldList(kinds: readonly TableKind[]): string {
  return kinds.map((kind) => `${kind}: ${FIELDS[kind].map(({ id }) => id).join(', ')}`).join('; ');
}
