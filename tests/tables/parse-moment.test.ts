// Proves that a date keeps the time of day that stands behind it, in the ways in which teams write one.
import { parseIso } from '../../src/core/serial-date';
import { parseMoment } from '../../src/tables/parse-moment';

const DAY = parseIso('2026-03-12') ?? NaN;
const minutes = (value: Parameters<typeof parseMoment>[0], order?: Parameters<typeof parseMoment>[1]) => {
  const parsed = parseMoment(value, order);
  return 'value' in parsed ? [Math.floor(parsed.value), Math.round((parsed.value % 1) * 1440)] : parsed;
};

test.each([
  [DAY + 14 / 24, 840],
  // 14:00 as other programs compute it: two o'clock less a millisecond.
  [DAY + 0.58333332, 840],
  ['2026-03-12 14:00', 840],
  ['2026-03-12T14:05:30', 845],
  ['2026.3.12. 오후 2시 30분', 870],
  ['2026년 3월 12일 14:00', 840],
  ['2026年3月12日 下午2点', 840],
  ['2026年3月12日上午9：30', 570],
  ['12 Mar 2026 2 pm', 840],
  ['12 Mar 2026 2:15 PM', 855],
])('%s', (cell, time) => {
  expect(minutes(cell)).toEqual([DAY, time]);
});

test.each([DAY, 20260312, '2026-03-12', '12 Mar 2026', '2026년 3월 12일', '2026-03-12 00:00'])(
  '%s has no time',
  (cell) => {
    expect(minutes(cell)).toEqual([DAY, 0]);
  },
);

test('what is no date, or could be two, stays wrong', () => {
  expect(parseMoment('14:00')).toHaveProperty('wrong');
  expect(parseMoment('soon 2 pm')).toHaveProperty('wrong');
  expect(parseMoment(3.5)).toHaveProperty('wrong');
  expect(minutes('3/12/2026 9:00', 'month-first')).toEqual([DAY, 540]);
  expect(parseMoment('3/12/2026 9:00')).toEqual({ wrong: 'tables-ambiguous-date' });
  expect(parseMoment(null)).toEqual({ blank: true });
});
