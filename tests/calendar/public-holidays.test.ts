import * as koreanDays from '@hyunbinseo/holidays-kr/all';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { PublicHoliday } from '../../src/calendar';
import { coveredYears, HOLIDAY_COUNTRIES, publicHolidays } from '../../src/calendar';
import { formatIso } from '../../src/core/serial-date';
import { RULES } from '../../src/workflows/rule-specs';

function daysOf(country: string, year: number): readonly PublicHoliday[] {
  const result = publicHolidays(country, year);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
const monthDays = (days: readonly PublicHoliday[]) => days.map(({ date }) => formatIso(date).slice(5));
const off = (country: string, year: number) =>
  monthDays(daysOf(country, year).filter(({ working }) => !working));

describe('public holidays agree with what governments have published', () => {
  it('US 2026: the eleven federal holidays, and Friday 3 July in lieu of Saturday (OPM)', () => {
    expect(off('US', 2026)).toEqual([
      '01-01',
      '01-19',
      '02-16',
      '05-25',
      '06-19',
      '07-03',
      '07-04',
      '09-07',
      '10-12',
      '11-11',
      '11-26',
      '12-25',
    ]);
  });

  it('KR 2025: Seollal 28–30 January with the temporary holiday before, Chuseok 5–7 October with its substitute', () => {
    const days = new Map(daysOf('KR', 2025).map(({ date, name }) => [formatIso(date).slice(5), name]));
    expect(days.get('01-27')).toContain('임시공휴일');
    expect(['01-28', '01-29', '01-30'].map((day) => days.get(day))).toEqual([
      '설날 전날',
      '설날',
      '설날 다음 날',
    ]);
    expect(days.get('03-03')).toContain('대체공휴일');
    expect(days.get('05-05')).toContain('어린이날');
    expect(days.get('05-06')).toContain('대체공휴일');
    expect(days.get('06-03')).toContain('대통령선거');
    expect(['10-05', '10-06', '10-07'].map((day) => days.get(day))).toEqual([
      '추석 전날',
      '추석',
      '추석 다음 날',
    ]);
    expect(days.get('10-08')).toContain('대체공휴일');
  });

  it('KR 2026: Seollal 16–18 February, Chuseok 24–26 September', () => {
    const days = off('KR', 2026);
    expect(days).toEqual(expect.arrayContaining(['02-16', '02-17', '02-18', '09-24', '09-25', '09-26']));
  });

  it('CN 2025: all 28 days off and the five make-up working days of the State Council notice', () => {
    const days = daysOf('CN', 2025);
    expect(monthDays(days.filter(({ working }) => !working))).toEqual([
      '01-01',
      ...['01-28', '01-29', '01-30', '01-31', '02-01', '02-02', '02-03', '02-04'],
      ...['04-04', '04-05', '04-06'],
      ...['05-01', '05-02', '05-03', '05-04', '05-05'],
      ...['05-31', '06-01', '06-02'],
      ...['10-01', '10-02', '10-03', '10-04', '10-05', '10-06', '10-07', '10-08'],
    ]);
    expect(monthDays(days.filter(({ working }) => working))).toEqual([
      '01-26',
      '02-08',
      '04-27',
      '09-28',
      '10-11',
    ]);
  });

  it('JP 2026: the citizens’ holiday between two holidays in September, and 6 May in lieu (Cabinet Office)', () => {
    expect(off('JP', 2026)).toEqual([
      '01-01',
      '01-12',
      '02-11',
      '02-23',
      '03-20',
      '04-29',
      '05-03',
      '05-04',
      '05-05',
      '05-06',
      '07-20',
      '08-11',
      '09-21',
      '09-22',
      '09-23',
      '10-12',
      '11-03',
      '11-23',
    ]);
  });

  it('HK 2025: the seventeen general holidays of the gazette', () => {
    expect(off('HK', 2025)).toEqual([
      '01-01',
      '01-29',
      '01-30',
      '01-31',
      '04-04',
      '04-18',
      '04-19',
      '04-21',
      '05-01',
      '05-05',
      '05-31',
      '07-01',
      '10-01',
      '10-07',
      '10-29',
      '12-25',
      '12-26',
    ]);
  });

  it('GB 2026 (England and Wales): eight bank holidays, Boxing Day in lieu on 28 December', () => {
    expect(off('GB', 2026)).toEqual([
      '01-01',
      '04-03',
      '04-06',
      '05-04',
      '05-25',
      '08-31',
      '12-25',
      '12-26',
      '12-28',
    ]);
  });

  it('SG 2026: the gazetted days with Mondays in lieu', () => {
    expect(off('SG', 2026)).toEqual([
      '01-01',
      '02-17',
      '02-18',
      '03-21',
      '04-03',
      '05-01',
      '05-27',
      '05-31',
      '06-01',
      '08-09',
      '08-10',
      '11-08',
      '11-09',
      '12-25',
    ]);
  });

  it('DE 2026: nine days that every state has', () => {
    expect(off('DE', 2026)).toEqual([
      '01-01',
      '04-03',
      '04-06',
      '05-01',
      '05-14',
      '05-25',
      '10-03',
      '12-25',
      '12-26',
    ]);
  });
});

describe('the compact table says what its sources say', () => {
  it('KR: every day and name of the gazette package', () => {
    for (const [key, days] of Object.entries(koreanDays)) {
      const year = Number(key.slice(1));
      if (year < 2020) continue;
      const ours = Object.fromEntries(
        daysOf('KR', year).map(({ date, name }) => [formatIso(date), name.split(' / ').sort()]),
      );
      const theirs = Object.fromEntries(
        Object.entries(days).map(([date, names]) => [date, [...names].sort()]),
      );
      expect(ours).toEqual(theirs);
    }
  });

  it('CN: every day off and working day of chinese-days', () => {
    const file = createRequire(path.resolve('package.json')).resolve('chinese-days/dist/chinese-days.json');
    const source = JSON.parse(readFileSync(file, 'utf8')) as Record<
      'holidays' | 'workdays',
      Record<string, string>
    >;
    const covered = coveredYears('CN');
    for (let year = covered?.first ?? 0; year <= (covered?.last ?? -1); year += 1) {
      const days = daysOf('CN', year);
      const datesOf = (kind: 'holidays' | 'workdays') =>
        Object.keys(source[kind])
          .filter((date) => date.startsWith(`${year}-`))
          .sort();
      const ours = (working: boolean) =>
        days.filter((day) => (day.working ?? false) === working).map(({ date }) => formatIso(date));
      expect(ours(false)).toEqual(datesOf('holidays'));
      expect(ours(true)).toEqual(datesOf('workdays'));
    }
  });

  it('every country and year has ascending dates of that year, none twice, each with a name', () => {
    for (const country of HOLIDAY_COUNTRIES) {
      const covered = coveredYears(country);
      for (let year = covered?.first ?? 0; year <= (covered?.last ?? -1); year += 1) {
        const days = daysOf(country, year);
        expect(days.length).toBeGreaterThanOrEqual(5);
        days.forEach(({ date, name }, index) => {
          expect(formatIso(date).slice(0, 4)).toBe(String(year));
          expect(name.trim()).not.toBe('');
          expect(date).toBeGreaterThan(days[index - 1]?.date ?? 0);
        });
      }
    }
  });
});

describe('what is not covered says so', () => {
  it('the rule Country offers exactly the covered countries', () => {
    expect(RULES.Country.choices.filter((code) => code !== 'none' && code !== 'auto').sort()).toEqual([
      ...HOLIDAY_COUNTRIES,
    ]);
  });

  it('names the covered years, and takes a code in any case', () => {
    const result = publicHolidays(' kr ', 2050);
    expect(result).toMatchObject({
      ok: false,
      problems: [{ code: 'calendar-year-not-covered', cell: '#N/A', args: { country: 'KR', first: '2020' } }],
    });
    expect(publicHolidays('UK', 2026)).toEqual(publicHolidays('GB', 2026));
  });

  it('refuses an unknown country, odd text and a year that is none', () => {
    for (const country of ['', 'XX', 'constructor', 'toString']) {
      expect(publicHolidays(country, 2026)).toMatchObject({
        ok: false,
        problems: [{ code: 'calendar-unknown-country' }],
      });
    }
    for (const year of [2026.5, NaN, Infinity, -1]) expect(publicHolidays('US', year).ok).toBe(false);
  });
});
