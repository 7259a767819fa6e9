// Proves what counts as a touch before a holiday or event, which one was last, which is due and which comes next.
import { parseIso } from '../../src/core/serial-date';
import { nextOccasion, occasionsOf, occasionTouches } from '../../src/results';

const day = (iso: string): number => parseIso(iso) ?? NaN;
const named = (iso: string, name: string) => ({ date: day(iso), name });
// Chuseok 2025 with the foundation day before it: 3 and 5–9 October; New Year; Seollal 16–18 February 2026.
const HOLIDAYS = [
  named('2025-10-03', 'Foundation'),
  named('2025-10-05', 'Chuseok'),
  named('2025-10-06', 'Chuseok'),
  named('2025-10-07', 'Chuseok'),
  named('2025-10-08', 'Substitute'),
  named('2025-10-09', 'Hangul'),
  named('2026-01-01', 'New Year'),
  named('2026-02-16', 'Seollal'),
  named('2026-02-17', 'Seollal'),
  named('2026-02-18', 'Seollal'),
];
const CHUSEOK = {
  from: day('2025-10-03'),
  to: day('2025-10-09'),
  name: 'Foundation / Chuseok / Substitute / Hangul',
};
const NEW_YEAR = { from: day('2026-01-01'), to: day('2026-01-01'), name: 'New Year' };
const SEOLLAL = { from: day('2026-02-16'), to: day('2026-02-18'), name: 'Seollal' };
const TRIP = { from: day('2026-01-20'), to: day('2026-01-20'), name: 'Trip' };

test('holidays in a row are one occasion', () => {
  expect(occasionsOf([...HOLIDAYS].reverse())).toMatchObject([
    { from: CHUSEOK.from, to: CHUSEOK.to },
    NEW_YEAR,
    SEOLLAL,
  ]);
  expect(occasionsOf(HOLIDAYS)[0]).toEqual(CHUSEOK);
});

test('an event is an occasion of its own, also beside a holiday', () => {
  // The day after New Year would belong to the holidays if it were one.
  expect(occasionsOf(HOLIDAYS, [named('2026-01-20', 'Trip'), named('2026-01-02', 'Party')])).toEqual([
    CHUSEOK,
    NEW_YEAR,
    { from: day('2026-01-02'), to: day('2026-01-02'), name: 'Party' },
    TRIP,
    SEOLLAL,
  ]);
});

test('a contact in the days before or on the holiday counts, one after it or in the future does not', () => {
  const occasions = occasionsOf(HOLIDAYS);
  const at = (contacts: readonly string[], asOf: string) =>
    occasionTouches(contacts.map(day), occasions, day(asOf), 10);
  // 23 September is 10 days before 3 October; 2 January is after New Year.
  expect(at(['2025-09-23', '2026-01-02'], '2026-02-01')).toEqual({
    occasions: 2,
    touched: 1,
    last: { ...NEW_YEAR, touched: false },
  });
  expect(at(['2025-09-22', '2026-01-01'], '2026-02-01')).toEqual({
    occasions: 2,
    touched: 1,
    last: { ...NEW_YEAR, touched: true },
  });
  // From 6 February on Seollal is due, until somebody has called.
  expect(at([], '2026-02-05').due).toBeUndefined();
  expect(at([], '2026-02-06').due).toBe(day('2026-02-16'));
  expect(at(['2026-02-10'], '2026-02-06').due).toBe(day('2026-02-16'));
  expect(at(['2026-02-06'], '2026-02-06').due).toBeUndefined();
});

test('events are counted, the last occasion is the one that ended last, and what is not yet used is due', () => {
  const occasions = occasionsOf(HOLIDAYS, [named('2026-01-20', 'Trip'), named('2026-02-17', 'Dinner')]);
  const at = (contacts: readonly string[], asOf: string) =>
    occasionTouches(contacts.map(day), occasions, day(asOf), 10);
  // 10 January is 10 days before the trip.
  expect(at(['2026-01-10'], '2026-02-01')).toEqual({
    occasions: 3,
    touched: 1,
    last: { ...TRIP, touched: true },
  });
  // The dinner lies within Seollal, which ends a day later.
  expect(at([], '2026-02-20').last).toEqual({ ...SEOLLAL, touched: false });
  // 6 February is in time for Seollal; the dinner on the 17th wants another contact from the 7th on.
  expect(at(['2026-02-06'], '2026-02-08').due).toBe(day('2026-02-17'));
});

test('the next occasion goes on or lies ahead', () => {
  const occasions = occasionsOf(HOLIDAYS, [named('2026-01-20', 'Trip')]);
  expect(nextOccasion(occasions, day('2026-01-01'))).toEqual(TRIP);
  expect(nextOccasion(occasions, day('2026-01-20'))).toEqual(SEOLLAL);
  expect(nextOccasion(occasions, day('2026-02-17'))).toEqual(SEOLLAL);
  expect(nextOccasion(occasions, day('2026-02-18'))).toBeUndefined();
});
