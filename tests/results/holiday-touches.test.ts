// Proves what counts as a touch before a holiday, and which one is due.
import { parseIso } from '../../src/core/serial-date';
import { holidayTouches, occasionsOf } from '../../src/results';

const day = (iso: string): number => parseIso(iso) ?? NaN;
// Chuseok 2025 with the foundation day before it: 3 and 5–9 October; New Year; Seollal 16–18 February 2026.
const HOLIDAYS = [
  '2025-10-03',
  '2025-10-05',
  '2025-10-06',
  '2025-10-07',
  '2025-10-08',
  '2025-10-09',
  '2026-01-01',
  '2026-02-16',
  '2026-02-17',
  '2026-02-18',
].map(day);

test('holidays in a row are one occasion', () => {
  expect(occasionsOf([...HOLIDAYS].reverse())).toEqual([
    { from: day('2025-10-03'), to: day('2025-10-09') },
    { from: day('2026-01-01'), to: day('2026-01-01') },
    { from: day('2026-02-16'), to: day('2026-02-18') },
  ]);
});

test('a contact in the days before or on the holiday counts, one after it or in the future does not', () => {
  const occasions = occasionsOf(HOLIDAYS);
  const at = (contacts: readonly string[], asOf: string) =>
    holidayTouches(contacts.map(day), occasions, day(asOf), 10);
  // 23 September is 10 days before 3 October; 2 January is after New Year.
  expect(at(['2025-09-23', '2026-01-02'], '2026-02-01')).toEqual({ occasions: 2, touched: 1 });
  expect(at(['2025-09-22', '2026-01-01'], '2026-02-01')).toEqual({ occasions: 2, touched: 1 });
  // From 6 February on Seollal is due, until somebody has called.
  expect(at([], '2026-02-05')).toEqual({ occasions: 2, touched: 0 });
  expect(at([], '2026-02-06')).toEqual({ occasions: 2, touched: 0, due: day('2026-02-16') });
  expect(at(['2026-02-10'], '2026-02-06').due).toBe(day('2026-02-16'));
  expect(at(['2026-02-06'], '2026-02-06').due).toBeUndefined();
});
