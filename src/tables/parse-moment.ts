import type { CellValue } from '../core/cell';
import type { SerialDate } from '../core/serial-date';
import type { DateOrder, Parsed } from './parse-cell';
import { cellText, parseDate } from './parse-cell';
import { parseTime } from './parse-words';

/** A time of day at the end of a text: `14:00`, `오후 2시 30분`, `下午2点`, `2 pm`. A number alone is part of the date. */
const CLOCK =
  /[T\s]*((?:오전|오후|上午|下午|am|pm)?\s*\d{1,2}(?::\d{2}(?::\d{2})?|\s*[시时時點点](?:\s*\d{1,2}\s*[분分]|\s*[반半])?|(?=\s*[ap]m$))\s*(?:[ap]m)?)$/i;

/**
 * A date with the time of day where the cell has one, as a serial number with its fraction: what {@link parseDate} reads, its time kept. Midnight is no time.
 * @param order order of day and month where a text leaves it open
 */
export function parseMoment(value: CellValue, order?: DateOrder): Parsed<SerialDate> {
  const day = parseDate(value, order);
  if (typeof value === 'number') {
    // Eight digits are a date written as a number; they have no fraction.
    return 'value' in day && value % 1 !== 0 ? { ...day, value: minuteOf(value) } : day;
  }
  if (typeof value !== 'string') return day;
  const text = cellText(value);
  const clock = CLOCK.exec(text);
  const time = clock ? parseTime(clock[1]?.trim() ?? '') : undefined;
  if (!clock || !time || !('value' in time)) return day;
  const date = parseDate(text.slice(0, clock.index), order);
  return 'value' in date ? { ...date, value: date.value + time.value / 1440 } : day;
}

/** A moment of a cell, rounded to its minute: Excel's times are fractions that few minutes hit. */
function minuteOf(serial: SerialDate): SerialDate {
  return Math.round(serial * 1440) / 1440;
}
