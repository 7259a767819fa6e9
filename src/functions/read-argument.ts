import type { CellError, CellValue } from '../core/cell';
import { isBlank, isCellError } from '../core/cell';
import type { Problem } from '../core/problem';
import { error } from '../core/problem';
import type { SerialDate } from '../core/serial-date';
import { MAX_SERIAL, MIN_SERIAL } from '../core/serial-date';
import { cellText, parseDate, parseNumber } from '../tables/parse-cell';
import { parseAbility, parseWeekdays } from '../tables/parse-words';
import { DAY_LABELS, wordKey } from './labels';
import type { ParameterSpec } from './spec';

/** An error value that a row answers with, with the problem behind it; an error that came in has none. */
export interface Failure extends CellError {
  readonly problem?: Problem;
}

/** Days off and make-up working days out of a block of cells. */
export interface DayLists {
  readonly daysOff: readonly SerialDate[];
  readonly makeUpDays: readonly SerialDate[];
}

/** Calls per four weeks by class, as a team lists them. */
export type CallTable = readonly (readonly [name: string, calls: number])[];

/** Cells as they are: names, numbers and errors, for functions that find their way by headers. */
export interface AnyCells {
  readonly cells: readonly (readonly CellValue[])[];
}

/** A checked argument; undefined is left out or unknown. */
export type ArgumentValue =
  | number
  | string
  | readonly (number | null)[]
  | readonly string[]
  | DayLists
  | CallTable
  | AnyCells
  | undefined;

/** True for the error value of a row. */
export function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'error' in value;
}

const wrong = (
  code: string,
  cell: '#VALUE!' | '#N/A' | '#NUM!',
  args: Readonly<Record<string, string | number>>,
): Failure => ({ error: cell, problem: error(code, { cell, args }) });

/** A value as a message shows it. */
function shown(value: CellValue): string {
  const text = cellText(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** Reads one cell of a parameter that takes one cell a row. */
export function readOne(parameter: ParameterSpec, value: CellValue): ArgumentValue | Failure {
  if (isCellError(value)) return { error: value.error };
  const read = isBlank(value) ? undefined : readType(parameter, value);
  if (isFailure(read)) return read;
  if (read !== undefined) return read;
  if (parameter.default !== undefined) return readDefault(parameter);
  if (parameter.optional || parameter.blankIsUnknown) return undefined;
  return wrong('functions-blank', '#N/A', { name: parameter.name });
}

function readDefault(parameter: ParameterSpec): ArgumentValue | Failure {
  const value = parameter.default;
  return parameter.type === 'weekdays' && value !== undefined ? readType(parameter, value) : value;
}

/** Reads the cells of one row; numbers keep their places, words do not. */
export function readCells(parameter: ParameterSpec, cells: readonly CellValue[]): ArgumentValue | Failure {
  if (parameter.type === 'date') return readDates(parameter, cells);
  return parameter.type === 'number' ? readNumbers(parameter, cells) : readWords(parameter, cells);
}

function readNumbers(
  parameter: ParameterSpec,
  cells: readonly CellValue[],
): readonly (number | null)[] | Failure {
  const numbers = new Array<number | null>(cells.length);
  for (let index = 0; index < cells.length; index += 1) {
    const value = cells[index] ?? null;
    // Nearly every cell of a history is a plain number: this path decides the speed of a spill.
    const read = typeof value === 'number' ? checkNumber(parameter, value, value) : readOne(parameter, value);
    if (isFailure(read)) return read;
    numbers[index] = typeof read === 'number' ? read : null;
  }
  return numbers;
}

/** Dates of a row, blank cells passed over. */
function readDates(parameter: ParameterSpec, cells: readonly CellValue[]): readonly SerialDate[] | Failure {
  const dates: SerialDate[] = [];
  for (const value of cells) {
    const read = readOne({ ...parameter, blankIsUnknown: true }, value);
    if (isFailure(read)) return read;
    if (typeof read === 'number') dates.push(read);
  }
  return dates;
}

function readWords(parameter: ParameterSpec, cells: readonly CellValue[]): readonly string[] | Failure {
  const words: string[] = [];
  for (const value of cells) {
    if (isCellError(value)) return { error: value.error };
    if (!isBlank(value)) words.push(cellText(value));
  }
  return words.length > 0 ? words : wrong('functions-blank', '#N/A', { name: parameter.name });
}

/** Reads a list of numbers that counts for all rows. */
export function readList(parameter: ParameterSpec, cells: readonly CellValue[]): ArgumentValue | Failure {
  if (!parameter.skipBad) {
    return cells.some(isBlank)
      ? wrong('functions-blank', '#N/A', { name: parameter.name })
      : readNumbers(parameter, cells);
  }
  return cells.map((value) => {
    const read = readOne(parameter, value);
    return typeof read === 'number' ? read : null;
  });
}

/** Reads a block that counts for all rows. */
export function readTable(
  parameter: ParameterSpec,
  block: readonly (readonly CellValue[])[],
): ArgumentValue | Failure {
  if (parameter.type === 'any') return { cells: block };
  return parameter.type === 'frequencies'
    ? readFrequencies(parameter, block)
    : readHolidays(parameter, block);
}

function readFrequencies(
  parameter: ParameterSpec,
  block: readonly (readonly CellValue[])[],
): CallTable | Failure {
  const table: (readonly [string, number])[] = [];
  for (const [name = null, calls = null] of block) {
    if (isCellError(name)) return { error: name.error };
    const read = readOne({ ...parameter, type: 'number', blankIsUnknown: true }, calls);
    if (isFailure(read)) return read;
    if (!isBlank(name) && typeof read === 'number') table.push([cellText(name), read]);
  }
  return table;
}

/**
 * Dates in the first column (or in one row); further columns may hold anything, as PUBLICHOLIDAYS and a team's own list
 * do. `Working day` in a row makes its date a make-up working day.
 */
function readHolidays(
  parameter: ParameterSpec,
  block: readonly (readonly CellValue[])[],
): DayLists | Failure {
  const daysOff: SerialDate[] = [];
  const makeUpDays: SerialDate[] = [];
  const working = wordKey(DAY_LABELS.working);
  const oneRow = block.length === 1 && block[0]?.every((cell) => typeof cell === 'number' || isBlank(cell));
  const rows = oneRow ? (block[0] ?? []).map((cell) => [cell]) : block;
  for (const [first = null, ...rest] of rows) {
    const date = readOne({ ...parameter, type: 'date', optional: true }, first);
    if (isFailure(date)) return date;
    if (typeof date !== 'number') continue;
    const isMakeUp = rest.some((cell) => typeof cell === 'string' && wordKey(cell) === working);
    (isMakeUp ? makeUpDays : daysOff).push(date);
  }
  return { daysOff, makeUpDays };
}

function readType(parameter: ParameterSpec, value: CellValue): ArgumentValue | Failure {
  const { name } = parameter;
  switch (parameter.type) {
    case 'number':
      return readNumber(parameter, value);
    case 'date':
    case 'holidays':
      return readDate(name, value);
    case 'text':
      return cellText(value);
    case 'option':
      return readOption(parameter, value);
    case 'ability': {
      const read = parseAbility(value);
      if ('wrong' in read) return unknownOption(parameter, value);
      return 'value' in read ? read.value : undefined;
    }
    case 'weekdays': {
      const read = parseWeekdays(value);
      if ('wrong' in read) return wrong('functions-not-weekdays', '#VALUE!', { name, value: shown(value) });
      return 'value' in read ? read.value : undefined;
    }
    case 'frequencies':
    case 'any':
      return undefined;
  }
}

function readNumber(parameter: ParameterSpec, value: CellValue): number | undefined | Failure {
  if (typeof value === 'number') return checkNumber(parameter, value, value);
  // Some hosts pass TRUE as 1 and FALSE as 0; here both readings agree.
  if (typeof value === 'boolean') return checkNumber(parameter, Number(value), value);
  const read = parseNumber(value);
  if ('value' in read) return checkNumber(parameter, read.value, value);
  if ('blank' in read) return undefined;
  return wrong('functions-not-a-number', '#VALUE!', { name: parameter.name, value: shown(value) });
}

function checkNumber(parameter: ParameterSpec, number: number, value: CellValue): number | Failure {
  const { name, min, max, above } = parameter;
  const tooSmall = (min !== undefined && number < min) || (above !== undefined && number <= above);
  if (!Number.isFinite(number) || tooSmall || (max !== undefined && number > max)) {
    const range = rangeText(parameter);
    return wrong('functions-out-of-range', '#NUM!', { name, value: shown(value), range });
  }
  if (parameter.whole && !Number.isInteger(number)) {
    return wrong('functions-not-whole', '#NUM!', { name, value: shown(value) });
  }
  // Minus zero would show as "-0" in a host that does not know better.
  return number === 0 ? 0 : number;
}

/** Range as a message and a help page show it: `≥ 0`, `> 0`, `1…5`. */
export function rangeText({ min, max, above }: ParameterSpec): string {
  if (above !== undefined) return max === undefined ? `> ${above}` : `> ${above}, ≤ ${max}`;
  if (min !== undefined && max !== undefined) return `${min}…${max}`;
  if (min !== undefined) return `≥ ${min}`;
  return max === undefined ? `±1E+308` : `≤ ${max}`;
}

/** From here on a number is no serial date but a date written as 20260305. */
const FIRST_YMD = 19_000_101;

function readDate(name: string, value: CellValue): SerialDate | undefined | Failure {
  if (typeof value === 'boolean' || typeof value === 'number') {
    const date = Number(value);
    if (date >= FIRST_YMD) return readDate(name, String(date));
    return date >= MIN_SERIAL && date < MAX_SERIAL + 1
      ? date
      : wrong('functions-date-range', '#NUM!', { name, value: shown(value) });
  }
  const read = parseDate(value);
  if ('value' in read) return read.value;
  if ('blank' in read) return undefined;
  return wrong('functions-not-a-date', '#VALUE!', { name, value: shown(value) });
}

function readOption(parameter: ParameterSpec, value: CellValue): string | Failure {
  const key = wordKey(cellText(value));
  return parameter.options?.find((option) => wordKey(option) === key) ?? unknownOption(parameter, value);
}

function unknownOption(parameter: ParameterSpec, value: CellValue): Failure {
  const options = (parameter.options ?? []).join(', ');
  return wrong('functions-unknown-option', '#VALUE!', { name: parameter.name, value: shown(value), options });
}
