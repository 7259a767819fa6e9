import { areaAddress } from '../core/address';
import type { Area } from '../core/cell';
import type { ResolvedChoices, ResolvedFormat, RuleLook } from '../workflows/sheet-rules';
import { resolveChoices, resolveFormat } from '../workflows/sheet-rules';
import { runExcel } from './batch';
import type { Journal, RulesChange } from './journal';
import { rangeOf } from './range-ops';
import type { DrawnSheet } from './own-charts';

/** A rule in the words of Excel's API. */
type StandingRule =
  | { readonly type: 'CellValue'; readonly rule: Excel.ConditionalCellValueRule }
  | { readonly type: 'ContainsText'; readonly rule: Excel.ConditionalTextComparisonRule }
  | { readonly type: 'Custom'; readonly formula: string };

/** A conditional format as it stands on a sheet, or as it is to stand there. */
export interface StandingFormat {
  readonly areas: readonly Area[];
  readonly rule: StandingRule;
  readonly look: RuleLook;
  readonly stopIfTrue: boolean;
}

/** The validation of an area, as Excel's API has it. */
export interface StandingValidation {
  readonly area: Area;
  readonly rule: Excel.DataValidationRule;
  readonly alert: Excel.DataValidationErrorAlert;
  readonly ignoreBlanks: boolean;
}

/** Conditional formats, the one that wins first, and validations. */
export interface StandingRules {
  readonly formats: readonly StandingFormat[];
  readonly validations: readonly StandingValidation[];
  /** Cells with a validation of any kind. */
  readonly taken: readonly Area[];
  /** Rules of kinds that nobody could make anew from what Excel tells: colour scales, bars, icons. */
  readonly strange: number;
}

/** Rules by id of their sheet; a sheet that is missing could not be read. */
export type RulesBySheet = ReadonlyMap<string, StandingRules>;

const NOTHING: StandingRules = { formats: [], validations: [], taken: [], strange: 0 };
/** Columns of one area whose validation is read one by one. */
const WIDEST = 64;

const wholeSheet = (context: Excel.RequestContext, sheetId: string) =>
  context.workbook.worksheets.getItem(sheetId).getRange();

function areaOfRange({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** A conditional format of Excel with what it is; undefined for a kind that is strange to us. Call `value` after the next sync. */
function loadFormat(
  item: Excel.ConditionalFormat,
): { readonly item: Excel.ConditionalFormat; readonly value: () => StandingFormat } | undefined {
  const areas = () => places.items.map(areaOfRange);
  const loadLook = ({ fill, font }: Excel.ConditionalRangeFormat) => {
    fill.load('color');
    font.load('color,bold,italic');
    return (): StandingFormat['look'] => ({
      // Excel answers '' or null for what a rule leaves as it is.
      ...(fill.color ? { fill: fill.color } : {}),
      ...(font.color ? { fontColor: font.color } : {}),
      ...(font.bold ? { bold: true } : {}),
      ...(font.italic ? { italic: true } : {}),
    });
  };
  const done = (rule: () => StandingRule, look: () => StandingFormat['look']) => ({
    item,
    value: (): StandingFormat => ({
      areas: areas(),
      rule: rule(),
      look: look(),
      stopIfTrue: item.stopIfTrue,
    }),
  });
  if (item.type !== 'CellValue' && item.type !== 'ContainsText' && item.type !== 'Custom') return undefined;
  const places = item
    .getRanges()
    .areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  if (item.type === 'CellValue') {
    const part = item.cellValue.load('rule');
    return done(() => ({ type: 'CellValue', rule: part.rule }), loadLook(part.format));
  }
  if (item.type === 'ContainsText') {
    const part = item.textComparison.load('rule');
    return done(() => ({ type: 'ContainsText', rule: part.rule }), loadLook(part.format));
  }
  const { rule, format } = item.custom;
  rule.load('formula');
  return done(() => ({ type: 'Custom', formula: rule.formula }), loadLook(format));
}

interface LoadedRules extends StandingRules {
  /** In the order of `formats`. */
  readonly items: readonly Excel.ConditionalFormat[];
}

/** Reads the rules of sheets, in two syncs (one where there are none). */
async function loadRules(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
): Promise<ReadonlyMap<string, LoadedRules>> {
  const parts = sheetIds.map((sheetId) => {
    const range = wholeSheet(context, sheetId);
    const formats = range.conditionalFormats.load('items/type,items/stopIfTrue');
    const cells = range.getSpecialCellsOrNullObject('DataValidations');
    return {
      sheetId,
      formats,
      cells,
      areas: cells.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount'),
    };
  });
  await context.sync();
  const loading = parts.map(({ sheetId, formats, cells, areas }) => {
    const known = formats.items.map(loadFormat);
    // Neighbours with different lists come as one area: columns are asked one by one.
    const columns = (cells.isNullObject ? [] : areas.items.map(areaOfRange)).flatMap((area) =>
      area.columns > WIDEST
        ? [area]
        : Array.from({ length: area.columns }, (_, c) => ({ ...area, column: area.column + c, columns: 1 })),
    );
    const validations = columns.map((area) => ({
      area,
      part: rangeOf(context, sheetId, area).dataValidation.load('type,rule,errorAlert,ignoreBlanks'),
    }));
    return { sheetId, known, validations };
  });
  if (loading.some(({ known, validations }) => known.length + validations.length > 0)) await context.sync();
  return new Map(
    loading.map(({ sheetId, known, validations }) => {
      const readable = known.flatMap((format) => format ?? []);
      const uniform = validations.filter(
        ({ part }) => !['None', 'Inconsistent', 'MixedCriteria'].includes(part.type),
      );
      return [
        sheetId,
        {
          formats: readable.map(({ value }) => value()),
          items: readable.map(({ item }) => item),
          validations: uniform.map(({ area, part }): StandingValidation => ({
            area,
            rule: part.rule,
            alert: part.errorAlert,
            ignoreBlanks: part.ignoreBlanks,
          })),
          taken: validations.map(({ area }) => area),
          strange: known.length - readable.length + validations.length - uniform.length,
        },
      ];
    }),
  );
}

/** Rules of the sheets of ours that a plan changes, before it does. @throws Office errors */
export async function standingRules(sheets: readonly DrawnSheet[]): Promise<RulesBySheet> {
  const known = sheets.filter(({ placement }) => !placement.isNew && touchesRules(placement));
  if (known.length === 0) return new Map();
  return runExcel((context) =>
    loadRules(
      context,
      known.map(({ sheetId }) => sheetId),
    ),
  );
}

function touchesRules({ write, isNew, choices }: DrawnSheet['placement']): boolean {
  return (
    (write.conditionalFormats ?? []).length > 0 || choices.length > 0 || (write.mode === 'replace' && !isNew)
  );
}

/** What a rule of ours is in the words of Excel's API. */
function standingFormat({ areas, rule, look }: ResolvedFormat): StandingFormat {
  const [formula1 = '', formula2] = rule.type === 'cellValue' ? rule.formulas : [];
  return {
    areas,
    look,
    rule:
      rule.type === 'cellValue'
        ? {
            type: 'CellValue',
            rule: { operator: rule.operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) },
          }
        : rule.type === 'containsText'
          ? { type: 'ContainsText', rule: { operator: 'Contains', text: rule.text } }
          : { type: 'Custom', formula: rule.formula },
    stopIfTrue: false,
  };
}

function standingValidation({ area, source, alert }: ResolvedChoices): StandingValidation {
  const { style, title, message } = alert;
  return {
    area,
    rule: { list: { inCellDropDown: true, source: 'list' in source ? source.list : source.formula } },
    alert: { showAlert: true, style: style === 'stop' ? 'Stop' : 'Warning', title, message },
    ignoreBlanks: true,
  };
}

/** Formulas as Excel may answer them: with or without `=`, in another case. */
function plain(formula: string | undefined): string {
  // The types know text alone, Excel may answer a number.
  return String(formula ?? '')
    .replace(/^=/, '')
    .toUpperCase();
}

/** The same text for the same conditional format, whatever its look. */
function formatKey({ areas, rule }: StandingFormat): string {
  const place = areas.map(areaAddress).sort().join(' ');
  if (rule.type === 'Custom') return [place, rule.type, plain(rule.formula)].join('\n');
  if (rule.type === 'ContainsText')
    return [place, rule.type, rule.rule.operator, rule.rule.text.toUpperCase()].join('\n');
  const { operator, formula1, formula2 } = rule.rule;
  return [place, rule.type, operator, plain(formula1), plain(formula2)].join('\n');
}

/** The same text for the same rule of a validation. */
function validationKey({ rule }: Pick<StandingValidation, 'rule'>): string {
  const source = rule.list?.source;
  return typeof source === 'string' ? plain(source.replace(/,\s+/g, ',')) : JSON.stringify(rule);
}

/** Adds conditional formats so that the first of them wins: Excel puts each new one before all others. */
function addFormats(
  context: Excel.RequestContext,
  sheetId: string,
  formats: readonly StandingFormat[],
): void {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  for (const { areas, rule, look, stopIfTrue } of [...formats].reverse()) {
    const [first] = areas;
    if (!first) continue;
    const place =
      areas.length === 1
        ? rangeOf(context, sheetId, first)
        : sheet.getRanges(areas.map((area) => areaAddress(area)).join(','));
    const format = place.conditionalFormats.add(rule.type);
    const part =
      rule.type === 'CellValue'
        ? format.cellValue
        : rule.type === 'ContainsText'
          ? format.textComparison
          : format.custom;
    if (rule.type === 'CellValue') format.cellValue.rule = rule.rule;
    else if (rule.type === 'ContainsText') format.textComparison.rule = rule.rule;
    else format.custom.rule.formula = rule.formula;
    if (look.fill !== undefined) part.format.fill.color = look.fill;
    if (look.fontColor !== undefined) part.format.font.color = look.fontColor;
    if (look.bold !== undefined) part.format.font.bold = look.bold;
    if (look.italic !== undefined) part.format.font.italic = look.italic;
    if (stopIfTrue) format.stopIfTrue = true;
  }
}

function addValidations(
  context: Excel.RequestContext,
  sheetId: string,
  validations: readonly StandingValidation[],
): void {
  for (const { area, rule, alert, ignoreBlanks } of validations) {
    const part = rangeOf(context, sheetId, area).dataValidation;
    part.rule = rule;
    part.ignoreBlanks = ignoreBlanks;
    part.errorAlert = alert;
  }
}

/**
 * Notes what replacing sheets will take off them, before it happens.
 * @param standing answer of {@link standingRules}
 */
export function noteRules(sheets: readonly DrawnSheet[], standing: RulesBySheet, journal: Journal): void {
  for (const { sheetId, placement } of sheets) {
    const removed = standing.get(sheetId);
    if (placement.write.mode !== 'replace' || placement.isNew || !removed) continue;
    journal.rules.push({ sheetId, removed, added: NOTHING });
  }
}

/**
 * Gives the sheets of a plan their rules, over cells that stand already: those of a replaced sheet take the place of all earlier ones, others join
 * what is there.
 * @throws Office errors; what was noted in the journal must then be taken back
 */
export async function putRules(
  sheets: readonly DrawnSheet[],
  standing: RulesBySheet,
  journal: Journal,
): Promise<void> {
  const touched = sheets.filter(
    ({ sheetId, placement }) =>
      touchesRules(placement) &&
      (placement.isNew || placement.write.mode === 'replace' || standing.has(sheetId)),
  );
  if (touched.length === 0) return;
  await runExcel(async (context) => {
    for (const { sheetId, placement } of touched) {
      const { write, isNew } = placement;
      const replaced = write.mode === 'replace';
      const kept = replaced || isNew ? NOTHING : (standing.get(sheetId) ?? NOTHING);
      const known = new Set(kept.formats.map(formatKey));
      const added: RulesChange['added'] = {
        formats: (write.conditionalFormats ?? [])
          .map(resolveFormat)
          .map(standingFormat)
          .filter((format) => !known.has(formatKey(format))),
        validations: resolveChoices(placement.choices, kept.taken).map(standingValidation),
      };
      const at = journal.rules.findIndex((change) => change.sheetId === sheetId);
      if (at >= 0) journal.rules[at] = { ...(journal.rules[at] as RulesChange), added };
      else journal.rules.push({ sheetId, removed: NOTHING, added });
      if (replaced && !isNew) {
        const whole = wholeSheet(context, sheetId);
        whole.conditionalFormats.clearAll();
        whole.dataValidation.clear();
      }
      addFormats(context, sheetId, added.formats);
      addValidations(context, sheetId, added.validations);
    }
    await context.sync();
  });
}

/**
 * Takes rules back: those that were added go, unless somebody changed them since, and those that stood there come back. May be called again.
 * @returns how many stood there that Excel cannot be told to make again
 * @throws Office errors
 */
export async function takeRulesBack(changes: readonly RulesChange[]): Promise<number> {
  if (changes.length === 0) return 0;
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load('items/id');
    await context.sync();
    const ids = new Set(sheets.items.map(({ id }) => id));
    const still = changes.filter(({ sheetId }) => ids.has(sheetId));
    if (still.length === 0) return 0;
    const present = await loadRules(
      context,
      still.map(({ sheetId }) => sheetId),
    );
    const ours = still.flatMap(({ sheetId, added }) =>
      added.validations.map((validation) => ({
        sheetId,
        validation,
        part: rangeOf(context, sheetId, validation.area).dataValidation.load('type,rule'),
      })),
    );
    if (ours.length > 0) await context.sync();
    for (const { sheetId, validation, part } of ours) {
      if (part.type === 'List' && validationKey(part) === validationKey(validation))
        rangeOf(context, sheetId, validation.area).dataValidation.clear();
    }
    for (const { sheetId, removed, added } of still) {
      const { formats = [], items = [] } = present.get(sheetId) ?? {};
      const gone = new Set(added.formats.map(formatKey));
      const back = new Set(removed.formats.map(formatKey));
      // From the last to the first, so that none moves before its turn.
      for (const [index, item] of [...items.entries()].reverse()) {
        const format = formats[index];
        if (format && (gone.has(formatKey(format)) || back.has(formatKey(format)))) item.delete();
      }
      addFormats(context, sheetId, removed.formats);
      addValidations(context, sheetId, removed.validations);
    }
    await context.sync();
    return still.reduce((sum, { removed }) => sum + removed.strange, 0);
  });
}
