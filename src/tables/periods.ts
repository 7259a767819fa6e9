import type { CellValue } from '../core/cell';
import { fromSerial } from '../core/serial-date';
import type { PeriodColumn } from './mapping';
import { cellText, fullYear, monthNumber } from './parse-cell';

/** A month that a header names; the year when it names one. */
export interface Period {
  readonly year?: number;
  readonly month: number;
  /** What else the header says, e.g. `매출` of `1월 매출`; tells series apart. */
  readonly rest: string;
  /** `25.1`: January, or October without its last digit. */
  readonly unsure?: boolean;
}

const CHINESE_MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const YEAR = String.raw`(20\d{2}|19\d{2}|(?<![\d.])'?\d{2})`;
const MONTH = String.raw`(0?[1-9]|1[0-2])`;
const PATTERNS: readonly (readonly [RegExp, 'year-month' | 'month' | 'month-year'])[] = [
  [new RegExp(`${YEAR}\\s*[년年]\\s*${MONTH}\\s*[월月](?:분|份)?`), 'year-month'],
  [
    new RegExp(
      `(20\\d{2}|19\\d{2})\\s*[-./_\\s]\\s*${MONTH}(?:\\s*[-./]\\s*\\d{1,2}\\.?)?(?!\\d)(?:\\s*[월月])?`,
    ),
    'year-month',
  ],
  [/(?<!\d)(20\d{2})(0[1-9]|1[0-2])(?!\d)/, 'year-month'],
  [new RegExp(`(?<![\\d.])'?(\\d{2})\\s*[-./]\\s*${MONTH}(?![\\d./-])\\s*(?:월|月)?`), 'year-month'],
  [new RegExp(`(?<!\\d)${MONTH}\\s*[-/.]\\s*(20\\d{2})(?!\\d)`), 'month-year'],
  [new RegExp(`(?<!\\d)${MONTH}\\s*[월月](?:분|份)?(?![가-힣]요일)`), 'month'],
];
const ENGLISH =
  /(?<![a-z])(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\.?(?:[\s\-_/.,']*(20\d{2}|19\d{2}|\d{2})(?!\d))?/i;
const ENGLISH_YEAR_FIRST =
  /(20\d{2}|19\d{2})[\s\-_/.]*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?/i;
const CHINESE = /(?:(20\d{2}|\d{2})年)?\s*(十一|十二|[一二三四五六七八九十])月(?:份)?/;
/** Words that say that the header is no period, though it holds a month. */
const NO_PERIOD =
  /합계|누계|평균|소계|계획|목표|대비|증감|total|average|avg|sum|ytd|target|budget|growth|yoy|合计|总计|小计|累计|平均|目标|计划|同比|环比|增长/i;

/** The period that a header cell names; a number is a real date. Undefined when it names none. */
export function parsePeriod(header: CellValue): Period | undefined {
  if (typeof header === 'number') {
    if (Number.isInteger(header) && header >= 190001 && header <= 210012) return parsePeriod(String(header));
    if (header >= 20000 && header <= 73415) {
      const { year, month } = fromSerial(header);
      return { year, month, rest: '' };
    }
    if (!/^\d{2}\.\d{1,2}$/.test(String(header))) return undefined;
    const period = parsePeriod(String(header));
    return period && /\.1$/.test(String(header)) ? { ...period, unsure: true } : period;
  }
  const text = cellText(header);
  if (text === '' || text.length > 40 || NO_PERIOD.test(text)) return undefined;
  const rest = (match: RegExpExecArray) =>
    (text.slice(0, match.index) + text.slice(match.index + match[0].length))
      .replace(/[^\p{L}]+/gu, '')
      .toLowerCase();
  for (const [pattern, order] of PATTERNS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [, first = '', second = ''] = match;
    if (order === 'month') return { month: Number(first), rest: rest(match) };
    const [year, month] = order === 'month-year' ? [second, first] : [first, second];
    return { year: fullYear(year.replace("'", '')), month: Number(month), rest: rest(match) };
  }
  const english = ENGLISH_YEAR_FIRST.exec(text);
  if (english) {
    const month = monthNumber(english[2] ?? '');
    return month === undefined ? undefined : { year: Number(english[1]), month, rest: rest(english) };
  }
  const name = ENGLISH.exec(text);
  if (name) {
    const month = monthNumber(name[1] ?? '');
    if (month !== undefined)
      return { ...(name[2] ? { year: fullYear(name[2]) } : {}), month, rest: rest(name) };
  }
  const chinese = CHINESE.exec(text);
  if (chinese) {
    const month = CHINESE_MONTHS.indexOf(chinese[2] ?? '') + 1;
    return { ...(chinese[1] ? { year: fullYear(chinese[1]) } : {}), month, rest: rest(chinese) };
  }
  return undefined;
}

/** Fewer columns than this are no history. */
const FEWEST = 3;
const MONEY_WORDS = /매출|금액|실적|판매|sales|amount|revenue|net|销售|金额|营业|회전|매상/;

/**
 * The period columns of a table, oldest first. Of several series (`1월 수량`, `1월 금액`) the one that speaks of money is
 * taken, else the longest. Months without a year keep the order of the sheet when they follow each other there.
 * @param headers header cells by column; a blank one is `null`
 */
export function periodColumns(
  headers: readonly CellValue[],
  joined: readonly string[],
): readonly PeriodColumn[] {
  type Found = Period & { readonly index: number };
  const series = new Map<string, Found[]>();
  headers.forEach((header, index) => {
    const alone = parsePeriod(header);
    const whole = parsePeriod(joined[index] ?? null);
    const period = alone?.year === undefined ? (whole ?? alone) : alone;
    if (!period) return;
    const list = series.get(period.rest);
    if (list) list.push({ ...period, index });
    else series.set(period.rest, [{ ...period, index }]);
  });
  const best = [...series.entries()]
    .filter(([, list]) => list.length >= FEWEST)
    .sort(
      ([a, x], [b, y]) => Number(MONEY_WORDS.test(b)) - Number(MONEY_WORDS.test(a)) || y.length - x.length,
    )[0];
  if (!best) return [];
  const padded = best[1].some(
    ({ month, unsure, index }) => !unsure && month < 10 && /\.0\d$/.test(cellText(headers[index] ?? null)),
  );
  const list = best[1].map((found) => (found.unsure && padded ? { ...found, month: 10 } : found));
  const withYear = list.every(({ year }) => year !== undefined);
  const ordered = withYear ? dated(list) : undated(list);
  return ordered.map(({ index, month, year, order }) => ({
    index,
    header: joined[index] ?? cellText(headers[index] ?? null),
    month,
    order,
    ...(year === undefined ? {} : { year }),
  }));
}

interface Ordered {
  readonly index: number;
  readonly month: number;
  readonly year?: number;
  readonly order: number;
}

function dated(list: readonly (Period & { readonly index: number })[]): readonly Ordered[] {
  const seen = new Set<number>();
  return list
    .map((found) => ({ ...found, order: (found.year ?? 0) * 12 + found.month - 1 }))
    .sort((a, b) => a.order - b.order || a.index - b.index)
    .filter(({ order }) => !seen.has(order) && seen.add(order));
}

function undated(list: readonly (Period & { readonly index: number })[]): readonly Ordered[] {
  const follows = (step: number) =>
    list.every(
      ({ month }, index) =>
        index === 0 || month === (((list[index - 1]?.month ?? 0) - 1 + step + 12) % 12) + 1,
    );
  const plain = list.map(({ index, month }) => ({ index, month }));
  const sorted = follows(1)
    ? plain
    : follows(-1)
      ? [...plain].reverse()
      : [...plain].sort((a, b) => a.month - b.month || a.index - b.index);
  return sorted.map((found, position) => ({ ...found, order: position }));
}
