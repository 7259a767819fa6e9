import type { Area, CellValue } from '../../../src/core/cell';
import { isCellError } from '../../../src/core/cell';
import type { RuleLook } from '../../../src/workflows/sheet-rules';
import { shiftFormula } from '../../../src/xlsx/formula-tokens';
import type { FormatInfo } from '../../host/rule-shelf';
import { forEachCell, intersects } from './ranges';

/** Formulas that one sheet may ask the engine for: beyond that its rules by formula are kept and not drawn. */
const MOST_FORMULAS = 20_000;

/** A formula that says whether a rule holds for a cell, with `=`. */
export interface RuleQuestion {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** What a sheet's rules are decided on. */
export interface RuleSheet {
  /** Cells in use; undefined for an empty sheet. */
  readonly used: Area | undefined;
  value(row: number, column: number): CellValue;
  /** Answers in the order of the questions. */
  ask(questions: readonly RuleQuestion[]): Promise<readonly unknown[]>;
}

/** A number or text in quotes; undefined for a formula. */
function constant(formula: string): number | string | undefined {
  const text = formula.replace(/^=/, '').trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return (quoted[1] ?? '').replaceAll('""', '"');
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

/** −1, 0 or 1 as Excel orders values: a blank is 0, numbers stand before texts, texts before truth values. */
function order(value: CellValue, other: number | string): number | undefined {
  if (isCellError(value)) return undefined;
  const left = value ?? (typeof other === 'string' ? '' : 0);
  const rank = (one: unknown) => (typeof one === 'number' ? 0 : typeof one === 'string' ? 1 : 2);
  if (rank(left) !== rank(other)) return Math.sign(rank(left) - rank(other));
  if (typeof left === 'number' && typeof other === 'number') return Math.sign(left - other);
  return String(left).toLowerCase().localeCompare(String(other).toLowerCase());
}

const TESTS: Readonly<Record<string, (first: number, second: number) => boolean>> = {
  Between: (first, second) => first >= 0 && second <= 0,
  NotBetween: (first, second) => first < 0 || second > 0,
  EqualTo: (first) => first === 0,
  NotEqualTo: (first) => first !== 0,
  GreaterThan: (first) => first > 0,
  LessThan: (first) => first < 0,
  GreaterThanOrEqual: (first) => first >= 0,
  LessThanOrEqual: (first) => first <= 0,
};

/** Decides a comparison with constants or a text rule at once; undefined when the engine has to be asked. */
function decided(
  { type, operator = '', formulas, text = '' }: FormatInfo,
  value: CellValue,
): boolean | undefined {
  if (type === 'ContainsText') {
    const found = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    return operator === 'Contains' && found.toLowerCase().includes(text.toLowerCase());
  }
  if (type !== 'CellValue') return undefined;
  const bounds = formulas.map(constant);
  if (bounds.includes(undefined)) return undefined;
  const [first, second = first] = bounds.map((bound) => order(value, bound ?? 0));
  const test = TESTS[operator];
  return first !== undefined && second !== undefined && test !== undefined && test(first, second);
}

const SIGNS: Readonly<Record<string, string>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
};

/** The rule as a formula for the first cell of its area; undefined for one that the grid does not draw. */
function questionOf({ type, operator = '', formulas }: FormatInfo, cell: string): string | undefined {
  const [first = '', second = ''] = formulas.map((formula) => formula.replace(/^=/, ''));
  if (type === 'Custom') return `=${first}`;
  if (type !== 'CellValue') return undefined;
  if (operator === 'Between') return `=AND(${cell}>=(${first}),${cell}<=(${second}))`;
  if (operator === 'NotBetween') return `=OR(${cell}<(${first}),${cell}>(${second}))`;
  const sign = SIGNS[operator];
  return sign === undefined ? undefined : `=${cell}${sign}(${first})`;
}

/**
 * Looks that the rules of a sheet give to its cells. Of several rules over one cell the first decides about each facet.
 * @param formats the one that wins first
 * @param address A1 address of a cell
 * @returns looks by `key` of the cell
 */
export async function ruleLooks(
  formats: readonly FormatInfo[],
  sheet: RuleSheet,
  address: (row: number, column: number) => string,
  key: (row: number, column: number) => number,
): Promise<ReadonlyMap<number, RuleLook>> {
  const { used } = sheet;
  const holds = formats.map(() => new Set<number>());
  const questions: RuleQuestion[] = [];
  const asked: { readonly format: number; readonly key: number }[] = [];
  for (const [index, format] of formats.entries()) {
    const [anchor] = format.areas;
    if (!used || !anchor) continue;
    const question = questionOf(format, address(anchor.row, anchor.column));
    for (const area of format.areas) {
      if (!intersects(area, used)) continue;
      const row = Math.max(area.row, used.row);
      const column = Math.max(area.column, used.column);
      const rows = Math.min(area.row + area.rows, used.row + used.rows) - row;
      const columns = Math.min(area.column + area.columns, used.column + used.columns) - column;
      forEachCell({ row, column, rows, columns }, (r, c) => {
        const answer = decided(format, sheet.value(r, c));
        if (answer === true) holds[index]?.add(key(r, c));
        if (answer !== undefined || question === undefined || questions.length >= MOST_FORMULAS) return;
        asked.push({ format: index, key: key(r, c) });
        const formula = `=${shiftFormula(question.slice(1), r - anchor.row, c - anchor.column)}`;
        questions.push({ row: r, column: c, formula });
      });
    }
  }
  const answers = questions.length === 0 ? [] : await sheet.ask(questions);
  for (const [at, { format, key: cell }] of asked.entries()) {
    const answer = answers[at];
    if (answer === true || (typeof answer === 'number' && answer !== 0)) holds[format]?.add(cell);
  }
  const looks = new Map<number, RuleLook>();
  const stopped = new Set<number>();
  for (const [index, { look, stopIfTrue }] of formats.entries()) {
    for (const cell of holds[index] ?? []) {
      if (stopped.has(cell)) continue;
      looks.set(cell, { ...look, ...looks.get(cell) });
      if (stopIfTrue) stopped.add(cell);
    }
  }
  return looks;
}
