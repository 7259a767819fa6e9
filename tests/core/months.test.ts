// Proves months as numbers: spans with leap years, quarters, the turn of the year, and Mondays.
import fc from 'fast-check';
import { calendarMonth, mondayOf, monthOf, monthSpan, monthText, quarterSpan } from '../../src/core/months';
import { formatIso, isoWeekday, parseIso } from '../../src/core/serial-date';

const day = (iso: string): number => parseIso(iso) ?? NaN;
const span = ({ from, to }: { from: number; to: number }) => `${formatIso(from)} ${formatIso(to)}`;

test('months follow each other over the turn of the year, and February knows leap years', () => {
  const february = monthOf(day('2028-02-29') + 0.75);
  expect(span(monthSpan(february))).toBe('2028-02-01 2028-02-29');
  expect(span(monthSpan(february + 11))).toBe('2029-01-01 2029-01-31');
  expect(span(monthSpan(february - 2))).toBe('2027-12-01 2027-12-31');
  expect([monthText(february - 2), calendarMonth(february - 2)]).toEqual([
    '2027-12',
    { year: 2027, month: 12 },
  ]);
});

test('a quarter is the three months that the month lies in', () => {
  for (const month of ['2026-07-01', '2026-08-15', '2026-09-30'])
    expect(span(quarterSpan(monthOf(day(month))))).toBe('2026-07-01 2026-09-30');
});

test('Monday of a week, for every day', () => {
  // 2 March 2026 is a Monday.
  expect(formatIso(mondayOf(day('2026-03-08') + 0.5))).toBe('2026-03-02');
  fc.assert(
    fc.property(fc.integer({ min: 70, max: 100_000 }), (date) => {
      const monday = mondayOf(date);
      expect([isoWeekday(monday), date - monday >= 0 && date - monday < 7]).toEqual([1, true]);
    }),
  );
});
