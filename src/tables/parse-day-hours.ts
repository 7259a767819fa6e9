import type { CellValue } from '../core/cell';
import { isCellError } from '../core/cell';
import type { Parsed } from './parse-cell';
import { BLANK, cellText } from './parse-cell';
import { parseHours, parseWeekdays } from './parse-words';

/** Working hours by ISO weekday, minutes after midnight; null is a day without work. Days that are not named keep the usual hours. */
export type DayHours = ReadonlyMap<number, { readonly start: number; readonly end: number } | null>;

/** Where the weekdays end and the hours begin: at the first digit, at a word for a half of the day, or at a word for "no work". */
const HOURS_BEGIN = /(?:오전|오후|上午|下午|off|closed|none|휴무|休|\d)/i;
const NO_WORK = /^(?:off|closed|none|휴무|휴일|休息|休)$/i;

/**
 * Working hours that differ by weekday, entries separated by `;` or a new line: `Mon-Thu 9:00-18:00; Fri 9:00-16:00; Sat off`,
 * `월-목 9:00-18:00; 금 9:00-16:00`, `周一至周四 9:00-18:00；周五 9:00-16:00`.
 * @returns undefined when an entry cannot be understood or names a day again
 */
export function dayHours(text: string): DayHours | undefined {
  const hours = new Map<number, { readonly start: number; readonly end: number } | null>();
  for (const entry of text.split(/[;；\n]/)) {
    if (entry.trim() === '') continue;
    const at = HOURS_BEGIN.exec(entry)?.index;
    if (at === undefined) return undefined;
    const days = parseWeekdays(entry.slice(0, at).replace(/[\s:：]+$/, ''));
    const rest = entry.slice(at).trim();
    const span = NO_WORK.test(rest) ? { value: null } : parseHours(rest);
    if (!('value' in days) || !('value' in span)) return undefined;
    for (const day of days.value) {
      if (hours.has(day)) return undefined;
      hours.set(day, span.value);
    }
  }
  return hours.size === 0 ? undefined : hours;
}

/** A cell with hours by weekday; its text when {@link dayHours} understands it. */
export function parseDayHours(value: CellValue): Parsed<string> {
  if (value === null) return BLANK;
  if (isCellError(value)) return { wrong: 'tables-error-cell' };
  const text = cellText(value);
  if (text === '') return BLANK;
  return dayHours(text) === undefined ? { wrong: 'tables-not-day-hours' } : { value: text };
}
