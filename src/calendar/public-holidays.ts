import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { SerialDate } from '../core/serial-date';
import { toSerial } from '../core/serial-date';
import { COUNTRIES, FIRST_YEAR, NAMES, PATTERNS } from './data/public-holidays';

/** A public holiday, or (with `working`) a weekend day that is worked to make up for one. */
export interface PublicHoliday {
  readonly date: SerialDate;
  /** Korean for KR, Chinese for CN, English for all others; two holidays on one day are joined with ` / `. */
  readonly name: string;
  readonly working?: boolean;
}

/** First and last year that a country has dates for, both included. */
export interface CoveredYears {
  readonly first: number;
  readonly last: number;
}

/** Length of `MMDD`. The generator pads a by-year pattern of that length. */
const FIXED_LENGTH = 4;

const ALIASES: Readonly<Record<string, string>> = {
  UK: 'GB',
  KOR: 'KR',
  CHN: 'CN',
  USA: 'US',
  JPN: 'JP',
  GBR: 'GB',
  HKG: 'HK',
  SGP: 'SG',
  DEU: 'DE',
  FRA: 'FR',
};

/** Country codes with public holidays, ISO 3166-1 alpha-2, alphabetic. */
export const HOLIDAY_COUNTRIES: readonly string[] = Object.keys(COUNTRIES).sort();

/**
 * Two-letter code of a country that has public holidays here, from a code in any case.
 * @returns undefined for a country that is not covered
 */
export function holidayCountry(code: string): string | undefined {
  const upper = code.trim().toUpperCase();
  const country = ALIASES[upper] ?? upper;
  return Object.hasOwn(COUNTRIES, country) ? country : undefined;
}

/** Years that a country has dates for; undefined when the country is not covered. */
export function coveredYears(code: string): CoveredYears | undefined {
  const country = holidayCountry(code);
  if (country === undefined) return undefined;
  const [first = '', last = ''] = (COUNTRIES[country]?.split('|')[0] ?? '').split('-');
  return { first: Number(first), last: Number(last) };
}

/**
 * Nationwide public holidays of one year, ascending; for China with the make-up working days.
 * @param country ISO 3166-1 alpha-2 code (`UK` and a few alpha-3 codes too), any case
 * @param year calendar year; KR and CN reach as far as the government has published
 * @returns `calendar-unknown-country` (#VALUE!) or `calendar-year-not-covered` (#N/A), which names the covered years
 *
 * Source: official gazette (KR), State Council notices (CN), date-holidays (others); see `data/public-holidays.ts`.
 * @example publicHolidays('KR', 2026) // … 2026-02-17 설날 …
 */
export function publicHolidays(country: string, year: number): Result<readonly PublicHoliday[]> {
  const code = holidayCountry(country);
  const covered = coveredYears(country);
  if (code === undefined || covered === undefined) {
    return fail(
      error('calendar-unknown-country', {
        cell: '#VALUE!',
        args: { country: country.trim().slice(0, 40), countries: HOLIDAY_COUNTRIES.join(', ') },
      }),
    );
  }
  if (!Number.isInteger(year) || year < covered.first || year > covered.last) {
    return fail(
      error('calendar-year-not-covered', {
        cell: '#N/A',
        args: { country: code, year: String(year), first: String(covered.first), last: String(covered.last) },
      }),
    );
  }
  return ok(decodeYear(code, year));
}

function decodeYear(country: string, year: number): readonly PublicHoliday[] {
  const byDate = new Map<SerialDate, PublicHoliday>();
  for (const pair of (COUNTRIES[country]?.split('|')[1] ?? '').split(',')) {
    const [nameIndex = '', patternIndex = ''] = pair.split('.');
    const label = NAMES[parseInt(nameIndex, 36)] ?? '';
    const date = dateIn(PATTERNS[parseInt(patternIndex, 36)] ?? '', year);
    if (date === undefined) continue;
    const working = label.startsWith('+');
    const name = working ? label.slice(1) : label;
    const same = byDate.get(date);
    if (same === undefined) byDate.set(date, working ? { date, name, working } : { date, name });
    else if (same.name !== name) byDate.set(date, { ...same, name: `${same.name} / ${name}` });
  }
  return [...byDate.values()].sort((a, b) => a.date - b.date);
}

function dateIn(pattern: string, year: number): SerialDate | undefined {
  if (pattern.length === FIXED_LENGTH) {
    return toSerial({ year, month: Number(pattern.slice(0, 2)), day: Number(pattern.slice(2)) });
  }
  const at = (year - FIRST_YEAR) * 2;
  const code = pattern.slice(at, at + 2);
  if (code.length < 2 || code === '--') return undefined;
  const firstDay = toSerial({ year, month: 1, day: 1 });
  return firstDay === undefined ? undefined : firstDay + parseInt(code, 36) - 1;
}
