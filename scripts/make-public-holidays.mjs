// Writes src/calendar/data/public-holidays.ts from the holiday packages. Run it again after updating one of them:
//   node scripts/make-public-holidays.mjs
// Only countries whose nationwide days follow from law or were checked against official lists are taken; countries
// where days off are moved by yearly decree that the source does not carry (TW, TH, VN, HU …) are left out on purpose.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as korea from '@hyunbinseo/holidays-kr/all';
import Holidays from 'date-holidays';
import { format, resolveConfig } from 'prettier';

const FIRST_YEAR = 2020;
const LAST_YEAR = 2035;
const OUTPUT = new URL('../src/calendar/data/public-holidays.ts', import.meta.url);

/** Countries taken from date-holidays; the second entry is the state whose nationwide list is meant. */
const COUNTRIES = [
  ['US'],
  ['CA'],
  ['MX'],
  ['BR'],
  ['AR'],
  ['CO'],
  ['PE'],
  ['GB', 'ENG'],
  ['IE'],
  ['FR'],
  ['DE'],
  ['AT'],
  ['CH'],
  ['NL'],
  ['BE'],
  ['LU'],
  ['ES'],
  ['PT'],
  ['IT'],
  ['DK'],
  ['SE'],
  ['NO'],
  ['FI'],
  ['PL'],
  ['CZ'],
  ['SK'],
  ['RO'],
  ['GR'],
  ['HR'],
  ['SI'],
  ['EE'],
  ['LV'],
  ['LT'],
  ['AU'],
  ['NZ'],
  ['ZA'],
  ['JP'],
  ['HK'],
  ['SG'],
];
/** Last year with dates that are more than a forecast, where that is before LAST_YEAR. */
const LAST_KNOWN = { SG: 2026 };

/** @typedef {{ date: string, name: string, working?: boolean }} Day */

/** @returns {Map<number, Day[]>} */
function fromDateHolidays(country, state) {
  const source = state ? new Holidays(country, state) : new Holidays(country);
  const years = new Map();
  for (let year = FIRST_YEAR; year <= (LAST_KNOWN[country] ?? LAST_YEAR); year += 1) {
    const days = [];
    for (const holiday of source.getHolidays(year, 'en')) {
      if (holiday.type !== 'public') continue;
      const [y, m, d] = holiday.date.slice(0, 10).split('-').map(Number);
      // A day with a daylight-saving change is 23 or 25 hours long; half days are not days off.
      const length = Math.max(1, Math.floor((holiday.end - holiday.start) / 86_400_000 + 0.05));
      for (let offset = 0; offset < length; offset += 1) {
        const date = new Date(Date.UTC(y, m - 1, d + offset)).toISOString().slice(0, 10);
        if (Number(date.slice(0, 4)) === year) days.push({ date, name: plainName(holiday.name) });
      }
    }
    years.set(year, days);
  }
  return years;
}

/** Names as they stand in a cell: no bracketed remark but the substitute mark. */
function plainName(name) {
  return name.replace('(substitute day)', '(substitute)').replaceAll('’', "'").trim();
}

function fromKorea() {
  const years = new Map();
  for (const [key, days] of Object.entries(korea)) {
    const year = Number(key.slice(1));
    if (year < FIRST_YEAR) continue;
    years.set(
      year,
      Object.entries(days).flatMap(([date, names]) => names.map((name) => ({ date, name }))),
    );
  }
  return years;
}

async function fromChina() {
  const file = createRequire(import.meta.url).resolve('chinese-days/dist/chinese-days.json');
  const { holidays, workdays } = JSON.parse(await readFile(file, 'utf8'));
  const years = new Map();
  const put = (entries, working) => {
    for (const [date, text] of Object.entries(entries)) {
      const year = Number(date.slice(0, 4));
      if (year < FIRST_YEAR) continue;
      const name = text.split(',')[1];
      if (!years.has(year)) years.set(year, []);
      years.get(year).push(working ? { date, name: `${name}调休上班`, working } : { date, name });
    }
  };
  put(holidays, false);
  put(workdays, true);
  for (const days of years.values()) days.sort((a, b) => a.date.localeCompare(b.date));
  return years;
}

const names = [];
const patterns = [];
const indexIn = (list, text) => {
  const found = list.indexOf(text);
  return found >= 0 ? found : list.push(text) - 1;
};

/** One string a country: `first-last|name.pattern,name.pattern,…`, indices in base 36. */
function encode(years) {
  const known = [...years.keys()].sort((a, b) => a - b);
  const [first, last] = [known[0], known.at(-1)];
  if (known.length !== last - first + 1) throw new Error('a year is missing between the first and the last');
  const series = new Map();
  for (const [year, days] of years) {
    const seen = new Map();
    for (const day of days) {
      const label = `${day.working ? '+' : ''}${day.name}`;
      const nth = seen.get(label) ?? 0;
      seen.set(label, nth + 1);
      const key = `${nth}\u0000${label}`;
      if (!series.has(key)) series.set(key, new Map());
      series.get(key).set(year, day.date.slice(5).replace('-', ''));
    }
  }
  const parts = [...series].map(([key, dates]) => {
    const label = key.split('\u0000')[1];
    const all = [...dates.values()];
    const fixed = dates.size === known.length && all.every((date) => date === all[0]);
    let pattern = all[0];
    if (!fixed) {
      pattern = '';
      for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) pattern += dayCode(year, dates.get(year));
      // Four characters mean MMDD to the reader.
      pattern = pattern.replace(/-+$/, '');
      if (pattern.length === 4) pattern += '--';
    }
    return `${indexIn(names, label).toString(36)}.${indexIn(patterns, pattern).toString(36)}`;
  });
  return `${first}-${last}|${parts.join(',')}`;
}

/** Day of the year in two base-36 digits, `--` for none. */
function dayCode(year, monthDay) {
  if (!monthDay) return '--';
  const time = Date.UTC(year, Number(monthDay.slice(0, 2)) - 1, Number(monthDay.slice(2)));
  return ((time - Date.UTC(year, 0, 0)) / 86_400_000).toString(36).padStart(2, '0');
}

const table = {};
table.KR = encode(fromKorea());
table.CN = encode(await fromChina());
for (const [country, state] of COUNTRIES) table[country] = encode(fromDateHolidays(country, state));

const source = `/*
 * Generated by scripts/make-public-holidays.mjs; do not edit.
 *
 * KR: @hyunbinseo/holidays-kr, from the official gazette, (c) Hyunbin Seo, MIT.
 * CN: chinese-days, from the State Council's notices, (c) Yawei sun, MIT.
 * All others: date-holidays, (c) commenthol and contributors, data under CC BY-SA 3.0
 * (https://creativecommons.org/licenses/by-sa/3.0/), from Wikipedia articles that its LICENSE file lists;
 * changes: public nationwide days of ${FIRST_YEAR}-${LAST_YEAR} only, re-encoded. This table of theirs stays under CC BY-SA 3.0.
 */

/** Year of the first two characters of a pattern. */
export const FIRST_YEAR = ${FIRST_YEAR};

/** Names of days; a leading \`+\` marks a make-up working day. */
export const NAMES = ${JSON.stringify(names.join('|'))}.split('|');

/** \`MMDD\` for a date that is the same every year, else the day of each year from FIRST_YEAR on, two base-36 digits or \`--\`. */
export const PATTERNS = ${JSON.stringify(patterns.join('|'))}.split('|');

/** By country: \`first-last|name.pattern,…\`, indices into NAMES and PATTERNS in base 36. */
export const COUNTRIES: Readonly<Record<string, string>> = ${JSON.stringify(table)};
`;
if (names.some((name) => name.includes('|'))) throw new Error('a name holds the separator');
const options = await resolveConfig(OUTPUT);
await writeFile(OUTPUT, await format(source, { ...options, parser: 'typescript' }));
console.log(`${Object.keys(table).length} countries, ${names.length} names, ${patterns.length} patterns`);
