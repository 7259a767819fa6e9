import type { CellInput, CellValue } from '../../core/cell';
import type { Result } from '../../core/result';
import { failureOf } from '../arguments';
import type { RowArguments } from '../arguments';
import type { ArgumentValue, DayLists, Failure } from '../read-argument';
import { isFailure } from '../read-argument';

/** Looks a text up in a language other than the call's, e.g. `playbook:classes.EI.name`. */
export type TextIn = (
  language: string,
  key: string,
  args?: Readonly<Record<string, string | number>>,
) => string;

/** What a function may know besides its arguments. */
export interface CallContext {
  /** Language of the runtime; STRATEGY answers in it when none is asked for. */
  readonly language: string;
  readonly text: TextIn;
}

/** Answer of one row: a cell, an error value, or rows of cells for the functions that list. */
export type Answer = CellInput | Failure;

/** Computes all rows of a call; a row that failed the check is passed on as it is. */
export type RunCall = (
  rows: readonly (RowArguments | Failure)[],
  omitted: ReadonlySet<string>,
  context: CallContext,
) => readonly (Answer | readonly (readonly Answer[])[])[];

/** Makes a call out of a function of one row. */
export function rowByRow(
  run: (row: RowArguments, context: CallContext) => Result<CellInput | readonly (readonly CellInput[])[]>,
): RunCall {
  return (rows, _omitted, context) =>
    rows.map((row) => (isRowFailure(row) ? row : answerOf(run(row, context))));
}

/** Value of a result, or its first problem as an error value. */
export function answerOf<T>(result: Result<T>): T | Failure {
  if (result.ok) return result.value;
  const [problem] = result.problems;
  return problem ? failureOf(problem) : { error: '#VALUE!' };
}

/** True for a row whose arguments were refused. */
export function isRowFailure(row: RowArguments | Failure): row is Failure {
  return isFailure(row);
}

/** Rows whose arguments were accepted. */
export function usableRows(rows: readonly (RowArguments | Failure)[]): readonly RowArguments[] {
  return rows.filter((row): row is RowArguments => !isRowFailure(row));
}

/** A number that the argument check has made sure of. */
export function numberOf(row: RowArguments, name: string): number {
  const value = row[name];
  if (typeof value !== 'number') throw new TypeError(`argument ${name} is no number`);
  return value;
}

/** A number that may be left out. */
export function optionalNumber(row: RowArguments, name: string): number | undefined {
  return row[name] === undefined ? undefined : numberOf(row, name);
}

/** A word that the argument check has made sure of. */
export function textOf(row: RowArguments, name: string): string {
  const value = row[name];
  if (typeof value !== 'string') throw new TypeError(`argument ${name} is no text`);
  return value;
}

/** A word that may be left out. */
export function optionalText(row: RowArguments, name: string): string | undefined {
  return row[name] === undefined ? undefined : textOf(row, name);
}

/** Numbers of a `cells` or `list` argument; null is blank. */
export function numbersOf(row: RowArguments, name: string): readonly (number | null)[] {
  return listOf(row[name], name) as readonly (number | null)[];
}

/** Numbers of a list without blanks; undefined when it was left out. */
export function optionalList(row: RowArguments, name: string): readonly number[] | undefined {
  return row[name] === undefined ? undefined : (listOf(row[name], name) as readonly number[]);
}

/** Words of a `cells` argument. */
export function wordsOf(row: RowArguments, name: string): readonly string[] {
  return listOf(row[name], name) as readonly string[];
}

function listOf(value: ArgumentValue, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`argument ${name} is no list`);
  return value;
}

/** Days off and make-up days; none when the argument was left out. */
export function dayListsOf(row: RowArguments, name: string): DayLists {
  const value = row[name];
  return typeof value === 'object' && 'daysOff' in value ? value : { daysOff: [], makeUpDays: [] };
}

/** Cells of an `any` argument; none when it was left out. */
export function cellsOf(row: RowArguments, name: string): readonly (readonly CellValue[])[] {
  const value = row[name];
  return typeof value === 'object' && 'cells' in value ? value.cells : [];
}

/** ISO weekdays of a `weekdays` argument. */
export function weekdaysOf(row: RowArguments, name: string): readonly number[] {
  return listOf(row[name], name) as readonly number[];
}
