import type { CellValue } from '../core/cell';
import { isCellError } from '../core/cell';
import type { SerialDate } from '../core/serial-date';
import { MAX_SERIAL, MIN_SERIAL, toSerial } from '../core/serial-date';

/** A parsed cell: a value, nothing, or the code of what is wrong. `note` is a code that the row survives. */
export type Parsed<T> =
  { readonly value: T; readonly note?: string } | { readonly blank: true } | { readonly wrong: string };

/** A blank cell, or one with a dash that stands for nothing. */
export const BLANK = { blank: true } as const;

const DASHES = /^[-–—―ー－.\s]*$/;
const NOTHING = new Set(
  [
    'n/a|na|none|null|nil|?|??|tbd|tba|unknown|not known|not asked|not sized|pending',
    '없음|미정|해당없음|해당 없음|미상|모름|미확인|불명|안 물어봄|미조사|확인중|확인 중|추후',
    '无|無|暂无|未知|不详|不明|待定|未问|未填|待确认|不清楚',
  ].flatMap((list) => list.split('|')),
);

/** Text of a cell without odd widths and white space (no-break, zero-width); `''` for a blank. */
export function cellText(value: CellValue): string {
  if (typeof value === 'string')
    return value
      .normalize('NFKC')
      .replace(/[\s\u200b\ufeff]+/g, ' ')
      .trim();
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return '';
}

function textOf(value: CellValue): Parsed<string> {
  if (value === null) return BLANK;
  if (isCellError(value)) return { wrong: 'tables-error-cell' };
  const text = cellText(value);
  if (text === '' || DASHES.test(text) || NOTHING.has(text.toLowerCase())) return BLANK;
  return { value: text };
}

/** A name, a code or any other text. */
export function parseText(value: CellValue): Parsed<string> {
  if (value === null) return BLANK;
  if (isCellError(value)) return { wrong: 'tables-error-cell' };
  const text = cellText(value);
  return text === '' || DASHES.test(text) ? BLANK : { value: text };
}

const CURRENCY = /[₩$€£¥￥₤元円원圆]|krw|rmb|cny|usd|eur|gbp|jpy|won/gi;
const UNIT_TAIL =
  /(?:개|박스|병|캔|팩|봉|통|kg|ea|box|boxes|pcs|cs|cases?|units?|ct|箱|件|瓶|个|個|盒|袋|包|桶|罐|支|次|회|건|명|分钟|分|분|min|mins|minutes|km)\.?$/i;
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/(?:천원|천|千元|千|k)$/i, 1e3],
  [/(?:만원|만|万元|万|萬)$/, 1e4],
  [/(?:백만원|백만|百万|m)$/i, 1e6],
  [/(?:억원|억|亿元|亿|億)$/, 1e8],
];
const NUMBER = /^(\d{1,3}(?:[, '’]\d{3})+|\d+)?(\.\d+)?(e[+-]?\d+)?$/i;
const POINT_GROUPS = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/;
const COMMA_DECIMAL = /^\d+,\d{1,2}$/;

/**
 * A number, also when it is text as teams type it: `1,234`, `１２３`, `₩1,200`, `1200원`, `(1,200)`, `1200-`, `△300`, `12%`, `3.5만`.
 * A text that reads in two ways (`1,23`) is wrong rather than guessed.
 */
export function parseNumber(value: CellValue): Parsed<number> {
  if (typeof value === 'number') return Number.isFinite(value) ? { value } : { wrong: 'tables-not-a-number' };
  if (typeof value === 'boolean') return { wrong: 'tables-not-a-number' };
  const parsed = textOf(value);
  if (!('value' in parsed)) return parsed;
  let text = parsed.value.replace(/^'/, '');
  let sign = 1;
  const bracket = /^\((.*)\)$/.exec(text);
  if (bracket) {
    sign = -1;
    text = bracket[1] ?? '';
  }
  text = text.replace(CURRENCY, (match) => (/[원元円圆]/.test(match) ? match : '')).trim();
  const lead = /^([-−–△▲+]+)\s*/.exec(text);
  if (lead) {
    if (/[-−–△▲]/.test(lead[1] ?? '')) sign = -sign;
    text = text.slice(lead[0].length);
  } else if (/[-−–]$/.test(text)) {
    sign = -sign;
    text = text.slice(0, -1).trim();
  }
  let scale = 1;
  if (text.endsWith('%')) {
    scale = 0.01;
    text = text.slice(0, -1).trim();
  } else {
    text = text.replace(UNIT_TAIL, '').trim();
    // The longer unit is tested last so that 백만 is not read as 만.
    for (const [tail, factor] of [...SCALES].reverse()) {
      if (tail.test(text) && /^\d/.test(text)) {
        scale = factor;
        text = text.replace(tail, '').trim();
        break;
      }
    }
    text = text.replace(/(?:원|元|円|圆)$/, '').trim();
  }
  if (POINT_GROUPS.test(text)) text = text.replaceAll('.', '').replace(',', '.');
  else if (COMMA_DECIMAL.test(text)) return { wrong: 'tables-ambiguous-number' };
  const match = NUMBER.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return { wrong: 'tables-not-a-number' };
  const number = Number(text.replace(/[, '’]/g, '')) * scale * sign;
  return Number.isFinite(number)
    ? { value: number === 0 ? 0 : Number(number.toPrecision(15)), note: 'tables-number-as-text' }
    : { wrong: 'tables-not-a-number' };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 1–12 of an English month name or its first letters; undefined when it is none. */
export function monthNumber(word: string): number | undefined {
  const index = MONTHS.indexOf(word.toLowerCase().slice(0, 3));
  if (index < 0) return undefined;
  const full = [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ];
  const lower = word.toLowerCase().replace(/\.$/, '');
  return full[index]?.startsWith(lower) || lower === 'sept' ? index + 1 : undefined;
}

/** Four-digit year of two or four digits; two digits are 2000–2099 below 80, else 1900s. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 80 ? 2000 + year : 1900 + year;
}

/** Order of day and month in dates such as 3/5/2025. */
export type DateOrder = 'day-first' | 'month-first';

/**
 * A date: a serial number, or text such as `2025-03-05`, `2025.3.5.`, `2025년 3월 5일`, `20250305`, `25/3/5`, `5 Mar 2025`, `3/25/2025`,
 * each also with a time behind it, which is dropped. `3/5/2025` can be two dates: it follows `order`, else it is wrong.
 */
export function parseDate(value: CellValue, order?: DateOrder): Parsed<SerialDate> {
  if (typeof value === 'number') return fromNumber(value);
  if (typeof value === 'boolean') return { wrong: 'tables-not-a-date' };
  const parsed = textOf(value);
  if (!('value' in parsed)) return parsed;
  const text = parsed.value
    .replace(/[T ]?(?:오전|오후|上午|下午|am|pm)?\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:am|pm|Z)?$/i, '')
    .replace(/\s*[([][^)\]]*[)\]]\s*$/, '')
    .replace(/\s*(?:월|화|수|목|금|토|일)요일$|\s*(?:星期|周|礼拜)[一二三四五六日天]$/, '')
    .trim();
  const date = dateParts(text, order);
  if (date === 'ambiguous') return { wrong: 'tables-ambiguous-date' };
  const serial = date && toSerial(date);
  return serial === undefined
    ? { wrong: 'tables-not-a-date' }
    : { value: serial, note: 'tables-date-as-text' };
}

function fromNumber(value: number): Parsed<SerialDate> {
  if (!Number.isFinite(value)) return { wrong: 'tables-not-a-date' };
  if (Number.isInteger(value) && value >= 19000101 && value <= 21001231) {
    const serial = toSerial({
      year: Math.floor(value / 10000),
      month: Math.floor(value / 100) % 100,
      day: value % 100,
    });
    return serial === undefined ? { wrong: 'tables-not-a-date' } : { value: serial };
  }
  // 1954 and later: earlier serial numbers are amounts or years in a date column.
  return value >= 20000 && value <= 73415 && value >= MIN_SERIAL && value <= MAX_SERIAL
    ? { value: Math.floor(value) }
    : { wrong: 'tables-not-a-date' };
}

type DateParts = { readonly year: number; readonly month: number; readonly day: number };

function dateParts(text: string, order?: DateOrder): DateParts | 'ambiguous' | undefined {
  const parts = (year: string, month: string, day: string): DateParts => ({
    year: fullYear(year),
    month: Number(month),
    day: Number(day),
  });
  let match = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (match) return parts(match[1] ?? '', match[2] ?? '', match[3] ?? '');
  match = /^(\d{2}|\d{4})\s*[년年]\s*(\d{1,2})\s*[월月]\s*(\d{1,2})\s*[일日号]?$/.exec(text);
  if (match) return parts(match[1] ?? '', match[2] ?? '', match[3] ?? '');
  match = /^(\d{4})\s*[-./\s]\s*(\d{1,2})\s*[-./\s]\s*(\d{1,2})\.?$/.exec(text);
  if (match) return parts(match[1] ?? '', match[2] ?? '', match[3] ?? '');
  // 25.3.5 and 25-03-05: year first, as written in Korea and China; with slashes only when the first cannot be a day.
  match = /^'?(\d{2})\s*[-.]\s*(\d{1,2})\s*[-.]\s*(\d{1,2})\.?$/.exec(text);
  if (match) return parts(match[1] ?? '', match[2] ?? '', match[3] ?? '');
  match = /^(\d{1,2})\s*[-./\s]\s*(\d{1,2})\s*[-./\s]\s*(\d{4})\.?$/.exec(text);
  if (match) {
    const [, a = '', b = '', year = ''] = match;
    if (a === b || Number(b) > 12) return parts(year, a, b);
    if (Number(a) > 12) return parts(year, b, a);
    // A point between the parts is the European way, day first.
    if (/^\d{1,2}\./.test(text)) return parts(year, b, a);
    if (order === undefined) return 'ambiguous';
    return order === 'day-first' ? parts(year, b, a) : parts(year, a, b);
  }
  match = /^(\d{1,2})\/(\d{1,2})\/(\d{2})$/.exec(text);
  if (match) {
    const [, a = '', b = '', c = ''] = match;
    if (Number(a) > 31) return parts(a, b, c);
    if (Number(a) <= 12 && Number(b) > 12) return parts(c, a, b);
    if (order === undefined) return 'ambiguous';
    return order === 'day-first' ? parts(c, b, a) : parts(c, a, b);
  }
  match = /^(\d{1,2})(?:st|nd|rd|th)?[-\s.]*([A-Za-z]{3,9})\.?[-,\s]*(\d{4}|\d{2})$/.exec(text);
  if (match) {
    const month = monthNumber(match[2] ?? '');
    return month === undefined ? undefined : parts(match[3] ?? '', String(month), match[1] ?? '');
  }
  match = /^([A-Za-z]{3,9})\.?[-\s]*(\d{1,2})(?:st|nd|rd|th)?[-,\s]+(\d{4}|\d{2})$/.exec(text);
  if (match) {
    const month = monthNumber(match[1] ?? '');
    return month === undefined ? undefined : parts(match[3] ?? '', String(month), match[2] ?? '');
  }
  return undefined;
}
