import type { CellValue } from '../core/cell';
import { isCellError } from '../core/cell';

/** Words that say that nobody knows. "None" and "no" are answers, not gaps. */
const UNKNOWN_WORDS = new Set(
  [
    'unknown|not known|n/a|na|null|nil|nan|?|??|???|tbd|tba|not asked|not specified|select|select…|select...|(blank)',
    'undefined|missing|not available|no data|no information|no answer|미상|모름|미정|미확인|불명|미조사|확인중|확인 중|선택',
    '未知|不详|不明|待定|未问|未填|待确认|不清楚|未填写|请选择',
  ].flatMap((list) => list.split('|')),
);
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
const DASHES = /^[-–—―ー－._\s]*$/;
const NUMBER = /^[-+−]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:e[-+]?\d+)?\s*%?$/i;

/** A cell's text on one line, full width brought to half; `''` for a blank or an error value. */
function plainText(cell: CellValue): string {
  if (cell === null || isCellError(cell)) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return String(cell);
  // Most cells are plain words already.
  if (PLAIN.test(cell)) return cell;
  return cell
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}

/**
 * What a cell says, as the name of a level; null when it is blank, an error value, a dash, or a word for "unknown".
 * @example factText(' Few  questions ') === 'Few questions'; factText('N/A') === null
 */
export function factText(cell: CellValue): string | null {
  const text = plainText(cell);
  return text === '' || DASHES.test(text) || UNKNOWN_WORDS.has(text.toLowerCase()) ? null : text;
}

/** What two level names are compared by: upper and lower case do not matter. */
export function levelKey(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/**
 * A cell as a number: a number, or text that is nothing but one (`1,200`, `12 %` is 0.12). Null when unknown, undefined when it is
 * something else.
 */
export function factNumber(cell: CellValue): number | null | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  const text = factText(cell);
  if (text === null) return null;
  if (typeof cell === 'boolean' || !NUMBER.test(text) || !/\d/.test(text)) return undefined;
  const value = Number(text.replace(/[,%\s]/g, '').replace('−', '-'));
  if (!Number.isFinite(value)) return undefined;
  return text.endsWith('%') ? value / 100 : value;
}
