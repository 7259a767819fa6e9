import type { CellValue } from '../../src/core/cell';
import { isCellError } from '../../src/core/cell';
import { fromSerial } from '../../src/core/serial-date';

const two = (n: number) => String(n).padStart(2, '0');

function dateText(value: number, format: string): string {
  const { year, month, day } = fromSerial(value);
  const seconds = Math.round((value - Math.floor(value)) * 86_400);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  // A run of m means minutes right after hours, months elsewhere.
  return format.replace(/y+|m+|d+|h+|s+/gi, (token, offset: number) => {
    const kind = token.charAt(0).toLowerCase();
    const pad = (n: number) => (token.length > 1 ? two(n) : String(n));
    if (kind === 'y') return token.length > 2 ? String(year) : two(year % 100);
    if (kind === 'd') return pad(day);
    if (kind === 'h') return pad(hours);
    if (kind === 's') return pad(seconds % 60);
    return pad(/h+[^a-z]*$/i.test(format.slice(0, offset)) ? minutes : month);
  });
}

/** Text of a number in General: at most 11 characters of a number, as a cell shows it. */
function generalText(value: number): string {
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude >= 1e11 || magnitude < 1e-9)) {
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'E')
      .replace('e', 'E')
      .replace(/E([+-])(\d)$/, 'E$10$2');
  }
  return String(Number(value.toPrecision(11)));
}

/**
 * Text that a cell shows. Knows General, text, fixed decimals, thousands, percent, dates and times; the first section
 * of any other format is read as far as these go.
 */
export function cellText(value: CellValue, format: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const section = (format.split(';')[0] ?? '').replace(/"([^"]*)"|\\(.)|\[[^\]]*\]/g, '$1$2');
  if (section === '' || section === '@' || /^general$/i.test(section)) return generalText(value);
  if (/[ymdhs]/i.test(section)) return dateText(value, section);
  const pattern = /[#0,]*[#0](?:\.(0*#*))?/.exec(section);
  if (!pattern) return section;
  const percent = section.includes('%');
  const shown = percent ? value * 100 : value;
  const decimals = (pattern[1] ?? '').replace(/#/g, '').length;
  const grouped = pattern[0].includes(',');
  const number = grouped
    ? shown.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    : shown.toFixed(decimals);
  return section.slice(0, pattern.index) + number + section.slice(pattern.index + pattern[0].length);
}
