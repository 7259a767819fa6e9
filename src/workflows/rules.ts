import { areaAddress } from '../core/address';
import type { CellBlock, CellInput, CellValue, SheetArea } from '../core/cell';
import { isBlank, isCellError } from '../core/cell';
import type { Problem } from '../core/problem';
import { warning } from '../core/problem';
import type { MappingCorrection } from '../tables/mapping';
import { cellText, parseDate, parseNumber } from '../tables/parse-cell';
import { parseDayHours } from '../tables/parse-day-hours';
import { parseTime, parseWeekdays, parseYesNo } from '../tables/parse-words';
import type { MappedKind } from '../tables/mapped-kinds';
import { TABLE_KINDS } from '../tables/fields';
import { REGISTER_IDS } from '../tables/registers/register-spec';
import type { WorkbookOutline, WorkbookPort } from './ports';
import type { RuleName, RuleSpec, RuleValues } from './rule-specs';
import { RULE_NAMES, RULES, defaultRules, ruleSpec } from './rule-specs';
import { sheetOwnerName } from './write-plan';

export type { RuleName, RuleSpec, RuleValues } from './rule-specs';
export { RULE_NAMES, RULES, defaultRules, ruleSpec } from './rule-specs';

/** Id of the sheet that holds the rules. */
export const RULES_SHEET = 'Rules';
/** Workbook name over the remembered mappings: kind, table, field, header; with its header row. */
export const MAPPINGS_NAME = 'Fieldsheet.Mappings';
/** Workbook name over the list of own columns. */
export const OWN_COLUMNS_NAME = 'Fieldsheet.OwnColumns';
/** Stands on the sheet for "this table has no such column". */
export const NO_COLUMN = '–';

/** The rules of a workbook and where they stand. */
export interface RulesState {
  readonly values: RuleValues;
  /** Rules whose cell holds something valid; the others stand at their default. */
  readonly set: ReadonlySet<RuleName>;
  /** Cells of the names that exist, wherever a team has put them. */
  readonly places: ReadonlyMap<RuleName, SheetArea>;
  /** Tab name of our Rules sheet, when there is one. */
  readonly sheet?: string;
  readonly corrections: readonly MappingCorrection[];
  readonly mappingsArea?: SheetArea;
  readonly ownColumnsArea?: SheetArea;
  readonly problems: readonly Problem[];
}

/** What a rule's cells mean, or what is wrong with them. */
export type ParsedRule =
  | { readonly value: number | string | readonly number[] }
  | { readonly blank: true }
  | { readonly wrong: string; readonly args?: Readonly<Record<string, string | number>> };

/** Reads one rule from its cells (row by row when there is more than one). */
export function parseRule(spec: RuleSpec, cells: readonly CellValue[]): ParsedRule {
  const [cell = null] = cells;
  if (cells.every(isBlank)) return { blank: true };
  if (cells.some(isCellError)) return { wrong: 'workflows-rule-error-cell' };
  switch (spec.kind) {
    case 'number':
      return oneNumber(spec, cell);
    case 'vector': {
      const wanted = spec.default.length;
      if (cells.length !== wanted)
        return { wrong: 'workflows-rule-size', args: { wanted, found: cells.length } };
      const values: number[] = [];
      for (const part of cells) {
        const parsed = oneNumber({ ...spec, integer: false }, part);
        if (!('value' in parsed))
          return 'wrong' in parsed ? parsed : { wrong: 'workflows-rule-not-a-number' };
        values.push(Number(parsed.value));
      }
      return { value: values };
    }
    case 'choice': {
      const text = cellText(cell).toLowerCase();
      const found = spec.choices.find((choice) => choice.toLowerCase() === text);
      if (found !== undefined) return { value: found };
      const yesNo = spec.choices.includes('yes') ? parseYesNo(cell) : undefined;
      if (yesNo && 'value' in yesNo) return { value: yesNo.value ? 'yes' : 'no' };
      return { wrong: 'workflows-rule-unknown-choice', args: { choices: spec.choices.join(', ') } };
    }
    case 'time': {
      const parsed = parseTime(cell);
      return 'value' in parsed ? { value: parsed.value } : { wrong: 'workflows-rule-not-a-time' };
    }
    case 'weekdays': {
      const parsed = parseWeekdays(cell);
      return 'value' in parsed ? { value: parsed.value } : { wrong: 'workflows-rule-not-weekdays' };
    }
    case 'date': {
      const parsed = parseDate(cell);
      if ('blank' in parsed) return parsed;
      return 'value' in parsed ? { value: Math.floor(parsed.value) } : { wrong: 'workflows-rule-not-a-date' };
    }
    case 'dayHours': {
      const parsed = parseDayHours(cell);
      if ('blank' in parsed) return parsed;
      return 'value' in parsed ? { value: parsed.value } : { wrong: 'workflows-rule-not-day-hours' };
    }
  }
}

function oneNumber(
  spec: { readonly min: number; readonly max: number; readonly integer?: boolean },
  cell: CellValue,
): ParsedRule {
  const parsed = parseNumber(cell);
  if ('blank' in parsed) return { blank: true };
  if (!('value' in parsed)) return { wrong: 'workflows-rule-not-a-number' };
  const { value } = parsed;
  if (value < spec.min || value > spec.max || (spec.integer === true && !Number.isInteger(value))) {
    return { wrong: 'workflows-rule-out-of-range', args: { value, min: spec.min, max: spec.max } };
  }
  return { value };
}

/** Rules that must not decrease from one to the next. */
const ASCENDING: readonly (readonly RuleName[])[] = [
  ['HotDays', 'PromisingDays'],
  ['ImportantShare', 'SecondaryShare'],
  ['FunnelIntentNone', 'IntentCut'],
  ['IntentBorderline', 'IntentCut'],
  ['StockRiskRatio', 'StockOverRatio', 'StockSevereRatio'],
  ['SlowTurnover', 'FastTurnover'],
  ['WorkStart', 'WorkEnd'],
  ['CityKm', 'SuburbKm'],
];

/** Areas that `decodeRules` needs, in the order of its second argument. */
export function ruleAreas(
  outline: WorkbookOutline,
): readonly { readonly name: string; readonly area: SheetArea }[] {
  const wanted = new Set([...RULE_NAMES.map(lower), lower(MAPPINGS_NAME), lower(OWN_COLUMNS_NAME)]);
  return outline.names.flatMap(({ name, area }) =>
    area && wanted.has(lower(name)) && area.rows * area.columns <= 20_000 ? [{ name, area }] : [],
  );
}

/** Reads every rule by the workbook name of its cell; what is missing or wrong stands at its default and is reported. */
export async function readRules(port: WorkbookPort, outline: WorkbookOutline): Promise<RulesState> {
  const areas = ruleAreas(outline);
  const blocks = areas.length > 0 ? await port.read(areas.map(({ area }) => area)) : [];
  return decodeRules(outline, new Map(areas.map(({ name }, index) => [lower(name), blocks[index]])));
}

/** The rules out of the cells of their names (lower case → cells). */
export function decodeRules(
  outline: WorkbookOutline,
  blocks: ReadonlyMap<string, CellBlock | undefined>,
): RulesState {
  const values: Record<string, unknown> = { ...defaultRules() };
  const set = new Set<RuleName>();
  const places = new Map<RuleName, SheetArea>();
  const problems: Problem[] = [];
  for (const name of RULE_NAMES) {
    const block = blocks.get(lower(name));
    if (!block) {
      const broken = outline.names.find((other) => lower(other.name) === lower(name) && !other.area);
      if (broken)
        problems.push(warning('workflows-rule-name-broken', { where: { key: name }, args: { name } }));
      continue;
    }
    places.set(name, block);
    const parsed = parseRule(ruleSpec(name), block.values.flat());
    if ('value' in parsed) {
      values[name] = parsed.value;
      set.add(name);
    } else if ('wrong' in parsed) {
      problems.push(
        warning(parsed.wrong, {
          where: { sheet: block.sheet, address: areaAddress(block), key: name },
          args: { name, ...parsed.args },
        }),
      );
    }
  }
  for (const chain of ASCENDING) keepAscending(chain, values, places, problems);
  const owner = outline.names.find(({ name }) => lower(name) === lower(sheetOwnerName(RULES_SHEET)));
  const mappings = blocks.get(lower(MAPPINGS_NAME));
  const ownColumns = blocks.get(lower(OWN_COLUMNS_NAME));
  return {
    values: values as unknown as RuleValues,
    set,
    places,
    corrections: mappings ? decodeCorrections(mappings) : [],
    problems,
    ...(owner?.area ? { sheet: owner.area.sheet } : {}),
    ...(mappings ? { mappingsArea: bare(mappings) } : {}),
    ...(ownColumns ? { ownColumnsArea: bare(ownColumns) } : {}),
  };
}

function bare({ sheet, row, column, rows, columns }: SheetArea): SheetArea {
  return { sheet, row, column, rows, columns };
}

function lower(text: string): string {
  return text.toLowerCase();
}

function keepAscending(
  chain: readonly RuleName[],
  values: Record<string, unknown>,
  places: ReadonlyMap<RuleName, SheetArea>,
  problems: Problem[],
): void {
  const falls = chain.some((name, index) => {
    const before = chain[index - 1];
    return before !== undefined && Number(values[name]) < Number(values[before]);
  });
  if (!falls) return;
  const place = chain.map((name) => places.get(name)).find((area) => area !== undefined);
  problems.push(
    warning('workflows-rule-order', {
      ...(place ? { where: { sheet: place.sheet, address: areaAddress(place) } } : {}),
      args: { names: chain.join(' ≤ ') },
    }),
  );
  for (const name of chain) values[name] = RULES[name].default;
}

/** Remembered mappings: a header row, then kind, table, field and header in each row. */
function decodeCorrections(block: CellBlock): readonly MappingCorrection[] {
  const found = new Map<
    string,
    { kind: MappedKind; table?: string; fields: Record<string, string | null> }
  >();
  for (const row of block.values.slice(1)) {
    const [kindText = '', table = '', field = '', header = ''] = row.map(cellText);
    const kind = [...TABLE_KINDS, ...REGISTER_IDS].find((known) => lower(known) === lower(kindText));
    if (!kind || !field || !header) continue;
    const id = `${kind}\u0000${lower(table)}`;
    const entry = found.get(id) ?? { kind, ...(table ? { table } : {}), fields: {} };
    entry.fields[field] = header === NO_COLUMN || header === '-' ? null : header;
    found.set(id, entry);
  }
  return [...found.values()];
}

/** What a rule's cells hold for a value, below each other for a vector. */
export function ruleCells(
  name: RuleName,
  value: number | string | readonly number[] | null | undefined,
  weekdayText: (days: readonly number[]) => string,
): readonly CellInput[] {
  const spec = ruleSpec(name);
  if (value === undefined || value === null) return [null];
  switch (spec.kind) {
    case 'vector':
      return Array.isArray(value) ? (value as readonly number[]) : [null];
    case 'weekdays':
      return [Array.isArray(value) ? weekdayText(value as readonly number[]) : String(value)];
    case 'time':
      return [Number(value) / 1440];
    case 'number':
    case 'date':
      return [Number(value)];
    case 'dayHours':
      return [value === '' ? null : String(value)];
    case 'choice':
      return [String(value)];
  }
}
