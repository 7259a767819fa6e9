import { toSerial } from '../core/serial-date';

/** Kinds of numbers that identify a person. */
export type PersonalNumber = 'koreanResident' | 'chineseResident' | 'americanSocialSecurity';

const KOREAN = /(?<!\d)(\d{6})\s?[-–]?\s?([1-8]\d{6})(?!\d)/g;
const CHINESE = /(?<![\dA-Za-z])(\d{17}[\dXx])(?![\dA-Za-z])/g;
const AMERICAN = /(?<![\d-])(\d{3})-(\d{2})-(\d{4})(?![\d-])/g;

/**
 * Finds numbers of identity papers in a text, so that a person can be warned before they stand in a workbook that many read (DOMAIN 5).
 *
 * - Korean resident registration number: birth date, a digit 1–8 for century and sex, six digits. The check digit of the old scheme is not asked for: numbers
 *   issued from October 2020 have none. Without a hyphen the check digit (weights 2–9, 2–5, mod 11) must fit, because thirteen digits are often something else.
 * - Chinese resident identity number: 18 characters, birth date, check character by GB 11643 (ISO 7064 MOD 11-2).
 * - US social security number: `AAA-GG-SSSS`, no area 000, 666 or 9xx, no group 00, no serial 0000 (SSA).
 *
 * @returns each kind once, in the order above
 */
export function personalNumbers(text: string): readonly PersonalNumber[] {
  const plain = text.normalize('NFKC');
  const found: PersonalNumber[] = [];
  if ([...plain.matchAll(KOREAN)].some(([whole, birth = '', rest = '']) => isKorean(whole, birth, rest)))
    found.push('koreanResident');
  if ([...plain.matchAll(CHINESE)].some(([, number = '']) => isChinese(number)))
    found.push('chineseResident');
  if (
    [...plain.matchAll(AMERICAN)].some(([, area = '', group = '', serial = '']) =>
      isAmerican(area, group, serial),
    )
  )
    found.push('americanSocialSecurity');
  return found;
}

function isDay(year: number, month: number, day: number): boolean {
  return toSerial({ year, month, day }) !== undefined;
}

function isKorean(whole: string, birth: string, rest: string): boolean {
  const century = '1256'.includes(rest[0] ?? '') ? 1900 : 2000;
  const year = century + Number(birth.slice(0, 2));
  if (!isDay(year, Number(birth.slice(2, 4)), Number(birth.slice(4)))) return false;
  if (/[-–]/.test(whole)) return true;
  const digits = [...birth, ...rest].map(Number);
  const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
  const sum = weights.reduce((total, weight, at) => total + weight * (digits[at] ?? 0), 0);
  return (11 - (sum % 11)) % 10 === digits[12];
}

function isChinese(number: string): boolean {
  if (!isDay(Number(number.slice(6, 10)), Number(number.slice(10, 12)), Number(number.slice(12, 14))))
    return false;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return '10X98765432'[sum % 11] === number[17]?.toUpperCase();
}

function isAmerican(area: string, group: string, serial: string): boolean {
  return area !== '000' && area !== '666' && !area.startsWith('9') && group !== '00' && serial !== '0000';
}
