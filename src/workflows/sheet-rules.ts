import { LAST_ROW, absoluteArea, cellAddress } from '../core/address';
import type { Area } from '../core/cell';
import { meets } from '../core/meets';
import type { StyleLook } from './cell-looks';
import { lookOf } from './cell-looks';
import type { CellStyle } from './write-plan';

/** Cells of a sheet of ours that a rule covers, 0-based: one column unless `columns` says more, to the last row of the sheet without `rows`. */
export interface RuleCells {
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
}

/** What a cell is compared with: a number, or a formula that begins with `=` (names, cells of the same sheet). */
export type RuleOperand = number | { readonly formula: string };

/** When a cell gets a look. Value and text rules never mark a blank cell. */
export type FormatRule =
  /** Both bounds belong to it. */
  | {
      readonly kind: 'value';
      readonly test: 'between';
      readonly low: RuleOperand;
      readonly high: RuleOperand;
    }
  | { readonly kind: 'value'; readonly test: 'less' | 'greater' | 'equal'; readonly than: RuleOperand }
  /** Upper and lower case are the same. */
  | { readonly kind: 'text'; readonly test: 'contains' | 'equal'; readonly text: string }
  /** Begins with `=`; relative references are those of the first cell of the area. */
  | { readonly kind: 'formula'; readonly formula: string };

/** Looks that Excel can give by rule: colours and weight, no sizes and no alignment. */
export type RuleStyle = Extract<
  CellStyle,
  'good' | 'warn' | 'bad' | 'note' | 'input' | 'weekend' | 'holiday'
>;

/**
 * A look that cells of a sheet of ours have as long as a rule holds. Of several over one cell, the first in the plan wins.
 * @example Margins under 10 % red, under the team's named cut yellow, as soon as somebody types another price:
 * conditionalFormats: [
 *   { row: 4, column: 5, rows: 120, rule: { kind: 'value', test: 'less', than: 0.1 }, style: 'bad' },
 *   { row: 4, column: 5, rows: 120, rule: { kind: 'value', test: 'less', than: { formula: '=ThinMargin' } }, style: 'warn' },
 *   { row: 4, column: 0, rows: 120, columns: 6, rule: { kind: 'formula', formula: '=$F5<$G5' }, style: 'note' },
 * ]
 */
export interface ConditionalFormatWrite extends RuleCells {
  readonly rule: FormatRule;
  readonly style: RuleStyle;
}

/**
 * A list to choose from in cells of a sheet of ours; blank is always allowed.
 * @example A column *Status* from the second row down:
 * choices: [{
 *   row: 1, column: 3, allowed: [t('open'), t('done'), t('dropped')],
 *   alert: { style: 'stop', title: t('statusTitle'), message: t('statusMessage') },
 * }]
 */
export interface ChoicesWrite extends RuleCells {
  /**
   * The values, or cells of the same sheet that hold them. Values that are written out may have no comma and together (with the commas between
   * them) at most 255 characters; a list that is longer is left out with the warning `workflows-choices-left-out`.
   */
  readonly allowed: readonly string[] | Area;
  readonly alert: {
    /** `stop` refuses other values, `warning` asks. */
    readonly style: 'stop' | 'warning';
    /** In the user's language; Excel shows 32 characters of it. */
    readonly title: string;
    /** In the user's language; Excel shows 255 characters of it. */
    readonly message: string;
  };
}

/** A conditional format in Excel's own terms; formulas begin with `=`. */
export type ExcelRule =
  | {
      readonly type: 'cellValue';
      readonly operator: 'Between' | 'LessThan' | 'GreaterThan' | 'EqualTo';
      /** One, or two for `Between`. */
      readonly formulas: readonly string[];
    }
  | { readonly type: 'containsText'; readonly text: string }
  | { readonly type: 'custom'; readonly formula: string };

const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** The cells of a rule as an area. */
export function ruleArea({ row, column, rows = LAST_ROW + 1 - row, columns = 1 }: RuleCells): Area {
  return { row, column, rows, columns };
}

function operandFormula(operand: RuleOperand): string {
  return typeof operand === 'number' ? `=${operand}` : operand.formula;
}

/** Text as a formula's constant. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A rule as Excel writes it. Excel takes a blank cell for 0: a rule that 0 would meet (or that nobody can tell of) becomes a formula that asks for
 * content first.
 */
export function excelRule({ row, column, rule }: RuleCells & { readonly rule: FormatRule }): ExcelRule {
  if (rule.kind === 'formula') return { type: 'custom', formula: rule.formula };
  if (rule.kind === 'text') {
    if (rule.test === 'contains') return { type: 'containsText', text: rule.text };
    return { type: 'cellValue', operator: 'EqualTo', formulas: [`=${quoted(rule.text)}`] };
  }
  const cell = cellAddress(row, column);
  const guarded = (...tests: readonly string[]): ExcelRule => ({
    type: 'custom',
    formula: `=AND(${[`${cell}<>""`, ...tests].join(',')})`,
  });
  const bare = (operand: RuleOperand) => operandFormula(operand).slice(1);
  if (rule.test === 'between') {
    const { low, high } = rule;
    const blankFits = typeof low !== 'number' || typeof high !== 'number' || (low <= 0 && high >= 0);
    if (blankFits) return guarded(`${cell}>=${bare(low)}`, `${cell}<=${bare(high)}`);
    return { type: 'cellValue', operator: 'Between', formulas: [operandFormula(low), operandFormula(high)] };
  }
  const { operator, sign, meets } = COMPARISONS[rule.test];
  if (typeof rule.than !== 'number' || meets(rule.than)) return guarded(`${cell}${sign}${bare(rule.than)}`);
  return { type: 'cellValue', operator, formulas: [operandFormula(rule.than)] };
}

/** How each comparison is written, and whether 0 meets it. */
const COMPARISONS = {
  less: { operator: 'LessThan', sign: '<', meets: (than: number) => than > 0 },
  greater: { operator: 'GreaterThan', sign: '>', meets: (than: number) => than < 0 },
  equal: { operator: 'EqualTo', sign: '=', meets: (than: number) => than === 0 },
} as const;

/** What a list allows, as Excel holds it. */
export type ChoiceSource = { readonly list: string } | { readonly formula: string };

/** Source of a list: the values with commas between them, or a formula with `=`. Undefined when Excel cannot hold the values. */
export function choiceSource({ allowed }: Pick<ChoicesWrite, 'allowed'>): ChoiceSource | undefined {
  if ('rows' in allowed) return { formula: `=${absoluteArea(allowed)}` };
  const list = allowed.join(',');
  const held = allowed.every((value) => value.trim() === value && value !== '' && !/[,\r\n]/.test(value));
  // A list that begins with the sign of a formula would be read as one.
  if (allowed.length === 0 || !held || list.length > LONGEST_LIST || list.startsWith('=')) return undefined;
  return { list };
}

/** A conditional format as adapters write it. Colours are `#RRGGBB`. */
export interface ResolvedFormat {
  readonly areas: readonly Area[];
  readonly rule: ExcelRule;
  readonly look: RuleLook;
  /** No other format takes effect where this one does. */
  readonly stopIfTrue?: boolean;
}

/** What a conditional format can change; what is left out stays. */
export type RuleLook = Pick<StyleLook, 'bold' | 'italic' | 'fontColor' | 'fill'>;

/** A list to choose from as adapters write it. */
export interface ResolvedChoices {
  readonly area: Area;
  readonly source: ChoiceSource;
  /** As long as Excel takes them. */
  readonly alert: ChoicesWrite['alert'];
}

/** A conditional format in Excel's own terms. */
export function resolveFormat(write: ConditionalFormatWrite): ResolvedFormat {
  const { bold, italic, fontColor, fill } = lookOf(write.style);
  return {
    areas: [ruleArea(write)],
    rule: excelRule(write),
    look: {
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(fontColor === undefined ? {} : { fontColor }),
      ...(fill === undefined ? {} : { fill }),
    },
  };
}

/**
 * Lists in Excel's own terms, over cells that have no validation, neither one of `taken` nor an earlier list: a cell has one at most.
 * Lists that Excel cannot hold are left out.
 */
export function resolveChoices(
  choices: readonly ChoicesWrite[],
  taken: readonly Area[],
): readonly ResolvedChoices[] {
  const areas = [...taken];
  return choices.flatMap((write) => {
    const area = ruleArea(write);
    const source = choiceSource(write);
    if (!source || areas.some((other) => meets(area, other))) return [];
    areas.push(area);
    const { style, title, message } = write.alert;
    return [
      {
        area,
        source,
        alert: { style, title: title.slice(0, LONGEST_TITLE), message: message.slice(0, LONGEST_MESSAGE) },
      },
    ];
  });
}
