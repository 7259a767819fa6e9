import type { CellValue } from '../core/cell';
import { isCellError } from '../core/cell';
import type { Parsed } from './parse-cell';
import { BLANK, cellText, parseNumber } from './parse-cell';

type WordsParsed<T> = Parsed<T>;

function wordOf(value: CellValue): { readonly text: string } | { readonly done: WordsParsed<never> } {
  if (value === null) return { done: BLANK };
  if (isCellError(value)) return { done: { wrong: 'tables-error-cell' } };
  const text = cellText(value);
  return text === '' || /^[-–—]+$/.test(text) ? { done: BLANK } : { text };
}

const YES = new Set(
  'y|yes|true|t|1|o|ok|x|v|✓|✔|√|●|○|on|done|예|네|참|유|있음|해당|맞음|금지|거부|자사|자사제품|자사품|당사|근무|是|有|对|真|禁止|拒绝|本品|我司|自有|上班|补班|own|ours|working|blocked'.split(
    '|',
  ),
);
const NO = new Set(
  'n|no|false|f|0|off|아니오|아니요|아님|거짓|무|없음|해당없음|가능|허용|경쟁|경쟁사|타사|경쟁사제품|휴무|否|无|不|假|可以|允许|竞品|竞争|竞争对手|休息|放假|competitor|competitors|other|×|✗|✘|╳'.split(
    '|',
  ),
);

/**
 * Yes or no in English, Korean and Chinese, by mark or by number. `×` means no; an `x` is a mark and means yes unless the
 * column marks yes with `O` (`crossMeansNo`), as is the custom in Korea.
 */
export function parseYesNo(value: CellValue, crossMeansNo = false): Parsed<boolean> {
  if (typeof value === 'boolean') return { value };
  const word = wordOf(value);
  if ('done' in word) return word.done;
  const text = word.text.toLowerCase();
  if (text === 'x' && crossMeansNo) return { value: false };
  if (YES.has(text)) return { value: true };
  if (NO.has(text)) return { value: false };
  return { wrong: 'tables-not-yes-or-no' };
}

const DAY_WORDS: readonly (readonly string[])[] = [
  ['monday', 'mon', 'mo', '월요일', '월', '星期一', '周一', '礼拜一', '週一', '一'],
  ['tuesday', 'tues', 'tue', 'tu', '화요일', '화', '星期二', '周二', '礼拜二', '週二', '二'],
  ['wednesday', 'wed', 'we', '수요일', '수', '星期三', '周三', '礼拜三', '週三', '三'],
  ['thursday', 'thurs', 'thur', 'thu', 'th', '목요일', '목', '星期四', '周四', '礼拜四', '週四', '四'],
  ['friday', 'fri', 'fr', '금요일', '금', '星期五', '周五', '礼拜五', '週五', '五'],
  ['saturday', 'sat', 'sa', '토요일', '토', '星期六', '周六', '礼拜六', '週六', '六'],
  [
    'sunday',
    'sun',
    'su',
    '일요일',
    '일',
    '星期日',
    '星期天',
    '周日',
    '周天',
    '礼拜天',
    '礼拜日',
    '週日',
    '日',
    '天',
  ],
];
const DAY_OF = new Map<string, number>(
  DAY_WORDS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const DAY_NAMES = [...DAY_OF.keys()].sort((a, b) => b.length - a.length);
const GROUPS: ReadonlyMap<string, readonly number[]> = new Map([
  ['평일', [1, 2, 3, 4, 5]],
  ['주중', [1, 2, 3, 4, 5]],
  ['주말', [6, 7]],
  ['매일', [1, 2, 3, 4, 5, 6, 7]],
  ['전체', [1, 2, 3, 4, 5, 6, 7]],
  ['工作日', [1, 2, 3, 4, 5]],
  ['平日', [1, 2, 3, 4, 5]],
  ['周末', [6, 7]],
  ['每天', [1, 2, 3, 4, 5, 6, 7]],
  ['全部', [1, 2, 3, 4, 5, 6, 7]],
  ['weekdays', [1, 2, 3, 4, 5]],
  ['weekday', [1, 2, 3, 4, 5]],
  ['workdays', [1, 2, 3, 4, 5]],
  ['weekend', [6, 7]],
  ['weekends', [6, 7]],
  ['daily', [1, 2, 3, 4, 5, 6, 7]],
  ['everyday', [1, 2, 3, 4, 5, 6, 7]],
  ['every day', [1, 2, 3, 4, 5, 6, 7]],
  ['all', [1, 2, 3, 4, 5, 6, 7]],
  ['any', [1, 2, 3, 4, 5, 6, 7]],
]);

/**
 * ISO weekdays out of `월,수`, `Mon Wed`, `周一、周三`, `月-금`-like spans (`Mon-Fri`, `월~금`, `周一至周五`), `1,3`, `월수금`, `weekdays`.
 * @returns ascending, each once
 */
export function parseWeekdays(value: CellValue): Parsed<readonly number[]> {
  const word = wordOf(value);
  if ('done' in word) return word.done;
  const text = word.text.toLowerCase();
  const group = GROUPS.get(text);
  if (group) return { value: group };
  const days = new Set<number>();
  let rest = text;
  let previous: number | undefined;
  let span = false;
  while (rest !== '') {
    const name = DAY_NAMES.find((candidate) => rest.startsWith(candidate));
    const digit = /^[1-7](?!\d)/.exec(rest);
    const between = /^\s*(?:-|–|~|〜|to|through|에서|부터|至|到)\s*/.exec(rest);
    const separator = /^(?:[\s,、，;/·.&+|]+|and|및|和|(?:요일)|까지)/.exec(rest);
    if (name !== undefined || digit) {
      const day = name !== undefined ? (DAY_OF.get(name) ?? 1) : Number(digit?.[0]);
      if (span && previous !== undefined) {
        for (let at = previous; at !== day; at = (at % 7) + 1) days.add(at);
      }
      days.add(day);
      previous = day;
      span = false;
      rest = rest.slice(name?.length ?? 1).replace(/^(?:s|days?|[’']s)(?![a-z])/, '');
    } else if (between && previous !== undefined) {
      span = true;
      rest = rest.slice(between[0].length);
    } else if (separator && separator[0] !== '') {
      rest = rest.slice(separator[0].length);
    } else {
      return { wrong: 'tables-not-weekdays' };
    }
  }
  return days.size > 0 && !span
    ? { value: [...days].sort((a, b) => a - b) }
    : { wrong: 'tables-not-weekdays' };
}

const TIME =
  /^(오전|오후|上午|下午|中午|am|pm)?\s*(\d{1,2})\s*(?::|：|시|时|點|点|h)?\s*(\d{1,2}|반|半)?\s*(?:분|分)?\s*(?::\d{2})?\s*(am|pm|a\.m\.|p\.m\.)?$/i;

function timeText(text: string): number | undefined {
  const match = TIME.exec(text.trim());
  if (!match) return undefined;
  const [, before = '', hourText = '', minuteText = '', after = ''] = match;
  let hour = Number(hourText);
  const minute = minuteText === '반' || minuteText === '半' ? 30 : Number(minuteText || 0);
  const half = (before || after).toLowerCase().replaceAll('.', '');
  if ((half === 'pm' || half === '오후' || half === '下午') && hour < 12) hour += 12;
  if ((half === 'am' || half === '오전' || half === '上午') && hour === 12) hour = 0;
  // Four digits in a row: 0930.
  if (/^\d{3,4}$/.test(text.trim())) {
    const digits = text.trim().padStart(4, '0');
    return Number(digits.slice(2)) < 60 && Number(digits.slice(0, 2)) <= 24
      ? Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))
      : undefined;
  }
  return hour <= 24 && minute < 60 && hour * 60 + minute <= 1440 ? hour * 60 + minute : undefined;
}

/** Minutes after midnight of an Excel time (a fraction of a day), or of `9:00`, `오전 9시 30분`, `下午2点`, `2 pm`, `0930`; a whole number up to 24 is an hour. */
export function parseTime(value: CellValue): Parsed<number> {
  if (typeof value === 'number') {
    if (value >= 0 && value < 1) return { value: Math.round(value * 1440) };
    if (Number.isInteger(value) && value >= 1 && value <= 24) return { value: value * 60 };
    const fraction = value - Math.floor(value);
    if (value > 20000 && fraction > 0) return { value: Math.round(fraction * 1440) };
    return { wrong: 'tables-not-a-time' };
  }
  const word = wordOf(value);
  if ('done' in word) return word.done;
  const minutes = timeText(word.text);
  return minutes === undefined ? { wrong: 'tables-not-a-time' } : { value: minutes };
}

/** Start and end in minutes after midnight of `9:00-18:00`, `09:00 ~ 17:30`, `오전 9시부터 오후 6시`, `9点至18点`, `9-18`. */
export function parseHours(value: CellValue): Parsed<{ readonly start: number; readonly end: number }> {
  const word = wordOf(value);
  if ('done' in word) return word.done;
  const parts = word.text
    .replace(/까지$/, '')
    .split(/\s*(?:-|–|—|~|〜|to|until|부터|에서|至|到)\s*/i)
    .filter((part) => part !== '');
  const [from = '', until = ''] = parts;
  const start = timeText(from);
  let end = timeText(until);
  if (parts.length !== 2 || start === undefined || end === undefined) return { wrong: 'tables-not-hours' };
  // 9-6: nobody closes at six in the morning when it opened at nine; only for plain hours.
  if (end <= start && end < 720 && /^\d{1,2}$/.test(until.trim())) end += 720;
  return start < end ? { value: { start, end } } : { wrong: 'tables-not-hours' };
}

const CONDITION_WORDS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['0|no|n|none|x|×|아니오|아니요|없음|무|하|낮음|불가|부족|否|无|没有|不|低|差', 0],
      ['1|partly|partial|some|maybe|medium|△|▲|일부|부분|보통|중|애매|一般|部分|中|有些|基本', 1],
      ['2|yes|y|full|fully|high|o|○|◯|●|예|네|있음|유|상|높음|충분|가능|是|有|高|好|√|✓', 2],
    ] as const
  ).flatMap(([list, points]) => list.split('|').map((text) => [text, points] as const)),
);

/** A condition: 0 no, 1 partly, 2 yes; a question mark or a blank is unknown. */
export function parseCondition(value: CellValue): Parsed<number> {
  if (typeof value === 'boolean') return { value: value ? 2 : 0 };
  const word = wordOf(value);
  if ('done' in word) return word.done;
  if (/^(?:\?+|unknown|모름|미확인|미상|不明|未知|不清楚|n\/a)$/i.test(word.text)) return BLANK;
  const points = CONDITION_WORDS.get(word.text.toLowerCase());
  return points === undefined ? { wrong: 'tables-not-a-condition' } : { value: points };
}

/** A rating 1–5: a number, `4점`, `4/5`, `4分`, or stars. */
export function parseRating(value: CellValue): Parsed<number> {
  if (typeof value === 'string') {
    const text = cellText(value);
    const stars = /^(★+)☆*$/.exec(text);
    if (stars) return { value: stars[1]?.length ?? 0 };
    const points = /^([1-5](?:\.\d+)?)\s*(?:\/\s*5|점|分|点|points?)$/.exec(text);
    if (points) return { value: Number(points[1]) };
  }
  return parseNumber(value);
}

/** A share: 0.25 and `25%` are a quarter; a number above 1 up to 100 is taken as per cent. */
export function parseShare(value: CellValue): Parsed<number> {
  const parsed = parseNumber(value);
  if (!('value' in parsed) || (typeof value === 'string' && value.includes('%'))) return parsed;
  return Math.abs(parsed.value) > 1 && Math.abs(parsed.value) <= 100
    ? { ...parsed, value: parsed.value / 100 }
    : parsed;
}

/** Minutes: 30, `30분`, `1시간`, `1시간 30분`, `0:30`, `1.5h`, or an Excel time. */
export function parseMinutes(value: CellValue): Parsed<number> {
  if (typeof value === 'number' && value > 0 && value < 1) return { value: Math.round(value * 1440) };
  if (typeof value === 'string') {
    const text = cellText(value);
    const hours =
      /^(\d+(?:\.\d+)?)\s*(?:시간|小时|小時|hours?|hrs?|h)\s*(?:(\d+)\s*(?:분|分钟|分|min|m)?)?$/i.exec(text);
    if (hours) return { value: Math.round(Number(hours[1]) * 60) + Number(hours[2] ?? 0) };
    const clock = /^(\d{1,2}):(\d{2})$/.exec(text);
    if (clock) return { value: Number(clock[1]) * 60 + Number(clock[2]) };
  }
  return parseNumber(value);
}

const ABILITY: ReadonlyMap<string, 'strong' | 'weak' | 'none'> = new Map(
  (
    [
      ['strong', 'strong|high|good|yes|y|a|3|2|상|강|강함|높음|좋음|충분|우수|있음|예|强|高|好|充足|有|是'],
      ['weak', 'weak|low|medium|partly|fair|b|1|중|하|약|약함|낮음|보통|부족|弱|低|中|一般|较弱|不足'],
      ['none', 'none|no|cannot|n|c|0|없음|무|불가|불가능|아니오|无|没有|不能|否|暂时不能'],
    ] as const
  ).flatMap(([ability, list]) => list.split('|').map((text) => [text, ability] as const)),
);

/** Ability to pay: strong, weak or none. */
export function parseAbility(value: CellValue): Parsed<'strong' | 'weak' | 'none'> {
  const word = wordOf(value);
  if ('done' in word) return word.done;
  if (/^(?:\?+|unknown|모름|미확인|미상|未知|不清楚|待确认|확인필요)$/i.test(word.text)) return BLANK;
  const ability = ABILITY.get(word.text.toLowerCase());
  return ability === undefined ? { wrong: 'tables-not-an-ability' } : { value: ability };
}

/** States of a visit. */
export type VisitStatus = 'planned' | 'confirmed' | 'done' | 'missed';

const STATUS: ReadonlyMap<string, VisitStatus> = new Map(
  (
    [
      [
        'planned',
        'planned|plan|open|scheduled|todo|예정|계획|미정|미완료|대기|计划|待拜访|未开始|计划中|待执行',
      ],
      ['confirmed', 'confirmed|agreed|fixed|appointment|확정|약속|예약|확인|已确认|确认|已约|已预约|约定'],
      [
        'done',
        'done|visited|complete|completed|yes|y|o|○|✓|✔|√|완료|방문|방문완료|실시|예|已完成|完成|已拜访|是|已访',
      ],
      [
        'missed',
        'missed|cancelled|canceled|no|n|x|×|no show|취소|미방문|불발|부재|실패|아니오|未拜访|取消|已取消|未完成|否|未访|错过',
      ],
    ] as const
  ).flatMap(([status, list]) => list.split('|').map((text) => [text, status] as const)),
);

/** State of a visit. */
export function parseStatus(value: CellValue): Parsed<VisitStatus> {
  if (typeof value === 'boolean') return { value: value ? 'done' : 'planned' };
  const word = wordOf(value);
  if ('done' in word) return word.done;
  const status = STATUS.get(word.text.toLowerCase());
  return status === undefined ? { wrong: 'tables-not-a-status' } : { value: status };
}
