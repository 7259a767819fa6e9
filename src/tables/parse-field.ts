import type { CellValue } from '../core/cell';
import type { FieldType } from './fields';
import type { DateOrder, Parsed } from './parse-cell';
import { parseDate, parseNumber, parseText } from './parse-cell';
import { parseAbc, parseEntryState, parsePriceKind } from './parse-dealer-words';
import { parseDayHours } from './parse-day-hours';
import { parseMoment } from './parse-moment';
import {
  parseAbility,
  parseCondition,
  parseHours,
  parseMinutes,
  parseRating,
  parseShare,
  parseStatus,
  parseTime,
  parseWeekdays,
  parseYesNo,
} from './parse-words';

/** What the other cells of a column tell about one of them. */
export interface ColumnHints {
  /** Order of day and month, when some date of the column shows it. */
  readonly dateOrder?: DateOrder;
  /** The column marks yes with O, so X is no. */
  readonly crossMeansNo?: boolean;
}

/** What a parsed field can be. */
export type FieldValue =
  string | number | boolean | readonly number[] | { readonly start: number; readonly end: number };

/** Reads a cell as a field of a type. */
export function parseField(type: FieldType, value: CellValue, hints: ColumnHints = {}): Parsed<FieldValue> {
  switch (type) {
    case 'text':
      return parseText(value);
    case 'number':
      return parseNumber(value);
    case 'date':
      return parseDate(value, hints.dateOrder);
    case 'moment':
      return parseMoment(value, hints.dateOrder);
    case 'boolean':
      return parseYesNo(value, hints.crossMeansNo);
    case 'weekdays':
      return parseWeekdays(value);
    case 'hours':
      return parseHours(value);
    case 'dayHours':
      return parseDayHours(value);
    case 'time':
      return parseTime(value);
    case 'minutes':
      return parseMinutes(value);
    case 'rating':
      return parseRating(value);
    case 'condition':
      return parseCondition(value);
    case 'share':
      return parseShare(value);
    case 'ability':
      return parseAbility(value);
    case 'status':
      return parseStatus(value);
    case 'abc':
      return parseAbc(value);
    case 'priceKind':
      return parsePriceKind(value);
    case 'entry':
      return parseEntryState(value);
  }
}

const SLASHED = /^(\d{1,2})\s*[-/\s]\s*(\d{1,2})\s*[-/\s]\s*(\d{4}|\d{2})(?!\d)/;
const CIRCLES = new Set(['o', '○', '◯', '●']);

/** What a column of cells says about how to read each of them. */
export function columnHints(type: FieldType, cells: Iterable<CellValue>): ColumnHints {
  if (type === 'date' || type === 'moment') {
    let dayFirst = false;
    let monthFirst = false;
    for (const cell of cells) {
      if (typeof cell !== 'string') continue;
      const match = SLASHED.exec(cell.normalize('NFKC').trim());
      if (!match) continue;
      dayFirst ||= Number(match[1]) > 12 && Number(match[1]) <= 31;
      monthFirst ||= Number(match[2]) > 12 && Number(match[1]) <= 12;
    }
    if (dayFirst === monthFirst) return {};
    return { dateOrder: dayFirst ? 'day-first' : 'month-first' };
  }
  if (type === 'boolean') {
    for (const cell of cells) {
      if (typeof cell === 'string' && CIRCLES.has(cell.normalize('NFKC').trim().toLowerCase()))
        return { crossMeansNo: true };
    }
  }
  return {};
}
