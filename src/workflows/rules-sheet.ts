import type { CellInput } from '../core/cell';
import type { Problem } from '../core/problem';
import { warning } from '../core/problem';
import type { Translate } from '../core/translate';
import type { MappingCorrection, TableMapping } from '../tables/mapping';
import type { SheetOutline, WorkbookOutline } from './ports';
import type { RuleName, RuleSpec, RulesState } from './rules';
import {
  MAPPINGS_NAME,
  NO_COLUMN,
  OWN_COLUMNS_NAME,
  RULE_NAMES,
  RULES_SHEET,
  ruleCells,
  ruleSpec,
} from './rules';
import { RULE_GROUPS } from './rule-specs';
import type {
  BlockWrite,
  CellFormat,
  ColumnsWrite,
  NameWrite,
  SheetWrite,
  StyleWrite,
  WritePlan,
} from './write-plan';

/** A value that a rule can be set to; undefined blanks a rule that may be blank. */
export type RuleInput = number | string | readonly number[] | undefined;

/** What is to be written to the Rules sheet. */
export interface RulesChange {
  /** New values: computed ones of a run, or what a person set in the pane. */
  readonly values?: Readonly<Partial<Record<RuleName, RuleInput>>>;
  /** Mappings of this run; what is sure or chosen is remembered. */
  readonly mappings?: readonly TableMapping[];
  /** Corrections that a person made, remembered as they are. */
  readonly corrections?: readonly MappingCorrection[];
  /** Own columns that this run writes. */
  readonly columns?: readonly ColumnsWrite[];
}

const LABEL = 0;
const VALUE = 1;
const UNIT = 2;
const NOTE = 3;
const NAME = 4;
const MAPPINGS = { row: 3, column: 6, columns: 4 } as const;
const OWN = { row: 3, column: 11, columns: 3 } as const;
const HEADER_ROW = 3;
/** Free rows that the names keep below their lists, so that a person can add to them. */
const SPARE_ROWS = 20;
/** A mapping that was only guessed is not remembered as if it were known. */
const SURE = 0.8;

/**
 * The write of the Rules sheet: a new sheet with every rule, its value, unit, explanation and cell name, or just the cells
 * that change on one that is there. Values that people edited stay.
 * @returns nothing to write when all stands there already; problems when a rule's cell is not ours to write
 */
export function writeRules(
  outline: WorkbookOutline,
  state: RulesState,
  change: RulesChange,
  t: Translate,
): { readonly sheets: readonly SheetWrite[]; readonly problems: readonly Problem[] } {
  const corrections = mergeCorrections(state.corrections, [
    ...rememberable(change.mappings ?? []),
    ...(change.corrections ?? []),
  ]);
  const existing = outline.sheets.find(({ name }) => name === state.sheet);
  return existing
    ? updateSheet(existing, state, change, corrections, t)
    : { sheets: [newSheet(state, change, corrections, t)], problems: elsewhere(state, change) };
}

/** The plan that sets rules or remembers corrections and does nothing else; for the pane's rules and tables pages. */
export function rulesPlan(
  outline: WorkbookOutline,
  state: RulesState,
  change: RulesChange,
  t: Translate,
): { readonly plan: WritePlan; readonly problems: readonly Problem[] } {
  const { sheets, problems } = writeRules(outline, state, change, t);
  return { plan: { title: t('sheets:rulesSheet.title'), columns: [], sheets }, problems };
}

function elsewhere(state: RulesState, change: RulesChange): readonly Problem[] {
  return Object.keys(change.values ?? {}).flatMap((name) => {
    const place = state.places.get(name as RuleName);
    return place && place.sheet !== state.sheet
      ? [
          warning('workflows-rule-elsewhere', {
            where: { sheet: place.sheet, key: name },
            args: { name, sheet: place.sheet },
          }),
        ]
      : [];
  });
}

/** Format of a rule's cell. */
export function ruleFormat(spec: RuleSpec): CellFormat {
  if (spec.kind === 'time' || spec.kind === 'date') return spec.kind;
  if (spec.kind === 'choice' || spec.kind === 'dayHours' || spec.kind === 'weekdays') return 'text';
  if (spec.unit === 'share') return 'percent';
  if (spec.unit === 'money') return 'money';
  return spec.kind === 'number' && spec.integer === true ? 'integer' : 'general';
}

function weekdayText(t: Translate): (days: readonly number[]) => string {
  return (days) => days.map((day) => t(`sheets:weekdays.${day}`)).join(', ');
}

interface Draft {
  readonly blocks: BlockWrite[];
  readonly styles: StyleWrite[];
  readonly names: NameWrite[];
}

/** Writes one rule from a row on; returns the rows that it takes. */
function addRule(draft: Draft, row: number, name: RuleName, value: RuleInput, t: Translate): number {
  const spec = ruleSpec(name);
  const cells = ruleCells(name, value, weekdayText(t));
  const rows = spec.kind === 'vector' ? spec.default.length : 1;
  const unit = spec.kind === 'number' || spec.kind === 'vector' ? t(`sheets:units.${spec.unit}`) : '';
  const label = t(`sheets:rules.${name}.label`);
  const labels = Array.from({ length: rows }, (_, part): CellInput[] => [
    rows === 1 ? label : `${label}: ${t(`sheets:rules.${name}.parts.${part}`)}`,
  ]);
  const remarks = Array.from({ length: rows }, (_, part): CellInput[] =>
    part === 0 ? [unit, t(`sheets:rules.${name}.note`), name] : [unit, null, null],
  );
  draft.blocks.push(
    { row, column: LABEL, values: labels },
    {
      row,
      column: VALUE,
      values: Array.from({ length: rows }, (_, part): CellInput[] => [cells[part] ?? null]),
      formats: ruleFormat(spec),
    },
    { row, column: UNIT, values: remarks },
  );
  // Beside a note of several lines the rest of its row stands at the top as well.
  draft.styles.push(
    { row, column: LABEL, rows, columns: NAME + 1, style: 'top' },
    { row, column: LABEL, rows, columns: 1, style: 'wrap' },
    { row, column: NOTE, rows: 1, columns: 1, style: 'wrap' },
  );
  const computed = spec.kind === 'number' && spec.computed === true;
  if (!computed) draft.styles.push({ row, column: VALUE, rows, columns: 1, style: 'input' });
  draft.names.push({ name, row, column: VALUE, rows, columns: 1 });
  return rows;
}

function newSheet(
  state: RulesState,
  change: RulesChange,
  corrections: readonly MappingCorrection[],
  t: Translate,
): SheetWrite {
  const draft: Draft = { blocks: [], styles: [], names: [] };
  draft.blocks.push(
    { row: 0, column: 0, values: [[t('sheets:rulesSheet.title')]], style: 'title' },
    { row: 1, column: 0, values: [[t('sheets:rulesSheet.intro')]], style: 'note' },
    {
      row: HEADER_ROW,
      column: LABEL,
      values: [['rule', 'value', 'unit', 'note', 'name'].map((id) => t(`sheets:rulesSheet.${id}`))],
      style: 'header',
    },
  );
  let row = HEADER_ROW + 1;
  for (const group of RULE_GROUPS) {
    // A rule that the team keeps in a cell of its own is not doubled here: the name stays where they put it.
    const names = RULE_NAMES.filter((name) => ruleSpec(name).group === group && !state.places.has(name));
    if (names.length === 0) continue;
    draft.blocks.push({ row, column: LABEL, values: [[t(`sheets:groups.${group}`)]] });
    draft.styles.push({ row, column: LABEL, rows: 1, columns: NAME + 1, style: 'header' });
    row++;
    for (const name of names) row += addRule(draft, row, name, valueOf(name, state, change), t);
    row++;
  }
  addMappings(draft, MAPPINGS, corrections, 0, t);
  addOwnColumns(draft, OWN, change.columns ?? [], t);
  return {
    id: RULES_SHEET,
    name: t('sheets:rulesSheet.tab'),
    mode: 'replace',
    blocks: draft.blocks,
    styles: draft.styles,
    names: draft.names,
    columnWidths: { 0: 38, 1: 14, 2: 12, 3: 70, 4: 20, 6: 12, 7: 18, 8: 18, 9: 22, 11: 12, 12: 16, 13: 22 },
    frozenRows: HEADER_ROW + 1,
  };
}

function valueOf(name: RuleName, state: RulesState, { values = {} }: RulesChange): RuleInput {
  return name in values ? values[name] : state.values[name];
}

function updateSheet(
  sheet: SheetOutline,
  state: RulesState,
  change: RulesChange,
  corrections: readonly MappingCorrection[],
  t: Translate,
): { readonly sheets: readonly SheetWrite[]; readonly problems: readonly Problem[] } {
  const draft: Draft = { blocks: [], styles: [], names: [] };
  const missing = RULE_NAMES.filter((name) => !state.places.has(name));
  for (const [key, value] of Object.entries(change.values ?? {})) {
    const name = key as RuleName;
    const place = state.places.get(name);
    if (!place || place.sheet !== state.sheet) continue;
    if (state.set.has(name) && same(state.values[name], value)) continue;
    const cells = ruleCells(name, value, weekdayText(t));
    draft.blocks.push({
      row: place.row,
      column: place.column,
      // A name over a row of cells is written along the row, as people have laid it out.
      values:
        place.rows === 1
          ? [Array.from({ length: place.columns }, (_, at) => cells[at] ?? null)]
          : Array.from({ length: place.rows }, (_, at) => [cells[at] ?? null]),
      formats: ruleFormat(ruleSpec(name)),
    });
  }
  let row = (sheet.used ? sheet.used.row + sheet.used.rows : 0) + 1;
  for (const name of missing) row += addRule(draft, row, name, valueOf(name, state, change), t);
  if (!same(flat(corrections), flat(state.corrections))) {
    const at = state.mappingsArea?.sheet === state.sheet ? state.mappingsArea : undefined;
    addMappings(
      draft,
      { ...MAPPINGS, ...(at ? { row: at.row, column: at.column } : {}) },
      corrections,
      at?.rows ?? 0,
      t,
    );
  }
  const columns = change.columns ?? [];
  if (columns.length > 0 && !state.ownColumnsArea) addOwnColumns(draft, OWN, columns, t);
  const problems = elsewhere(state, change);
  if (draft.blocks.length === 0) return { sheets: [], problems };
  return {
    sheets: [{ id: RULES_SHEET, name: sheet.name, mode: 'update', ...draft }],
    problems,
  };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

function addMappings(
  draft: Draft,
  at: { readonly row: number; readonly column: number; readonly columns: number },
  corrections: readonly MappingCorrection[],
  rowsNow: number,
  t: Translate,
): void {
  const lines = flat(corrections);
  const header = ['kind', 'table', 'field', 'header'].map((id) => t(`sheets:rulesSheet.${id}`));
  const rows = Math.max(rowsNow, lines.length + 1 + SPARE_ROWS);
  const blank: readonly CellInput[] = [null, null, null, null];
  // What was remembered and is no more is blanked; nothing below the named area is touched.
  const written = Math.max(lines.length, Math.min(rowsNow, rows) - 1);
  draft.blocks.push(
    { row: at.row, column: at.column, values: [header], style: 'header' },
    ...(written > 0
      ? [
          {
            row: at.row + 1,
            column: at.column,
            values: Array.from({ length: written }, (_, line) => lines[line] ?? blank),
            formats: 'text' as const,
          },
        ]
      : []),
  );
  draft.names.push({ name: MAPPINGS_NAME, row: at.row, column: at.column, rows, columns: at.columns });
}

function addOwnColumns(
  draft: Draft,
  at: { readonly row: number; readonly column: number; readonly columns: number },
  writes: readonly ColumnsWrite[],
  t: Translate,
): void {
  const lines = writes.flatMap(({ table, columns }) =>
    columns.map(({ id, header }): readonly CellInput[] => [t(`sheets:kinds.${table}`), id, header]),
  );
  const header = ['kind', 'ownColumn', 'header'].map((id) => t(`sheets:rulesSheet.${id}`));
  draft.blocks.push({ row: at.row, column: at.column, values: [header], style: 'header' });
  if (lines.length === 0) return;
  draft.blocks.push({ row: at.row + 1, column: at.column, values: lines, formats: 'text' });
  draft.names.push({
    name: OWN_COLUMNS_NAME,
    row: at.row,
    column: at.column,
    rows: lines.length + 1,
    columns: at.columns,
  });
}

/** Lines of the list: kind, table, field, header. */
function flat(corrections: readonly MappingCorrection[]): readonly (readonly CellInput[])[] {
  return corrections.flatMap(({ kind, table, fields }) =>
    Object.entries(fields).map(([field, header]): readonly CellInput[] => [
      kind,
      table ?? null,
      field,
      header ?? NO_COLUMN,
    ]),
  );
}

/** Mappings of a run as corrections: what a person chose, and what was as good as certain. */
export function rememberable(mappings: readonly TableMapping[]): readonly MappingCorrection[] {
  return mappings.flatMap(({ kind, table, fields }) => {
    const sure = fields.filter(({ confidence, source }) => source !== 'auto' || confidence >= SURE);
    return sure.length === 0
      ? []
      : [{ kind, table, fields: Object.fromEntries(sure.map(({ field, header }) => [field, header])) }];
  });
}

/** Later corrections win field by field. */
export function mergeCorrections(
  first: readonly MappingCorrection[],
  later: readonly MappingCorrection[],
): readonly MappingCorrection[] {
  const merged = new Map<string, MappingCorrection>();
  for (const correction of [...first, ...later]) {
    const id = `${correction.kind}\u0000${(correction.table ?? '').toLowerCase()}`;
    const known = merged.get(id);
    merged.set(id, known ? { ...known, fields: { ...known.fields, ...correction.fields } } : correction);
  }
  return [...merged.values()];
}
