import { nextVisit, workingDays } from '../../src/calendar';
import type { SerialDate } from '../../src/core/serial-date';
import { formatIso, parseIso } from '../../src/core/serial-date';

const day = (iso: string): SerialDate => {
  const serial = parseIso(iso);
  if (serial === undefined) throw new Error(iso);
  return serial;
};

describe('working days follow weekdays, days off and make-up days', () => {
  it('February 2026 has twenty weekdays, seventeen in Korea without the three days of Seollal', () => {
    const [from, to] = [day('2026-02-01'), day('2026-02-28')];
    expect(workingDays(from, to)).toHaveLength(20);
    const seollal = ['2026-02-16', '2026-02-17', '2026-02-18'].map(day);
    expect(workingDays(from, to, { daysOff: seollal })).toHaveLength(17);
  });

  it('a make-up Sunday is worked, also when it is listed as a day off', () => {
    const sunday = day('2025-01-26');
    const rules = { makeUpDays: [sunday], daysOff: [sunday] };
    expect(workingDays(sunday, sunday, rules)).toEqual([sunday]);
    expect(workingDays(sunday, sunday)).toEqual([]);
  });

  it('takes a six-day week, drops times of day, and an empty span has no days', () => {
    const monday = day('2026-03-02');
    expect(workingDays(monday, monday + 6, { weekdays: [1, 2, 3, 4, 5, 6] })).toHaveLength(6);
    expect(workingDays(monday + 0.9, monday + 1.1)).toEqual([monday, monday + 1]);
    expect(workingDays(monday, monday - 1)).toEqual([]);
  });
});

describe('the next visit is a cycle later, on a working day', () => {
  const next = (last: string, frequency: number, off: readonly string[] = []) => {
    const result = nextVisit(day(last), frequency, off.map(day));
    return result.ok ? formatIso(result.value) : result.problems[0]?.code;
  };

  it('weekly, two-weekly, monthly, quarterly', () => {
    expect(next('2026-02-02', 4)).toBe('2026-02-09');
    expect(next('2026-02-02', 2)).toBe('2026-02-16');
    expect(next('2026-02-02', 1)).toBe('2026-03-02');
    // 28 ÷ 0.33 = 84.8 → 85 days: Tuesday 28 April.
    expect(next('2026-02-02', 0.33)).toBe('2026-04-28');
  });

  it('moves on over a weekend and over holidays, and never stays on the day itself', () => {
    expect(next('2026-02-07', 4)).toBe('2026-02-16');
    expect(next('2026-02-02', 2, ['2026-02-16', '2026-02-17', '2026-02-18'])).toBe('2026-02-19');
    expect(next('2026-02-02', 28)).toBe('2026-02-03');
  });

  it('says why there is none', () => {
    expect(next('2026-02-02', 0)).toBe('calendar-no-visits');
    expect(next('2026-02-02', -1)).toBe('calendar-frequency-range');
    expect(nextVisit(46055, 2, { weekdays: [] })).toMatchObject({
      problems: [{ code: 'calendar-no-working-day' }],
    });
    expect(nextVisit(2958465, 1)).toMatchObject({ problems: [{ code: 'calendar-date-range' }] });
    expect(nextVisit(5, 1)).toMatchObject({ problems: [{ code: 'calendar-date-range' }] });
  });
});
