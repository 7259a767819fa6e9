import { parseIso } from '../../src/core/serial-date';
import { closeClass, isPushRisk } from '../../src/customers/close-class';
import { DEFAULT_PRIORITIES, importance, visitPriority } from '../../src/customers/importance';

const day = (text: string) => parseIso(text) ?? NaN;
const asOf = day('2025-11-24');

describe('close class: days to the expected order', () => {
  test('the limits of 7 and 15 days, on their last and first day', () => {
    const classes = ['2025-11-24', '2025-12-01', '2025-12-02', '2025-12-09', '2025-12-10', '2026-11-24'].map(
      (text) => closeClass(day(text), asOf),
    );
    expect(classes).toEqual(['Hot', 'Hot', 'Promising', 'Promising', 'Potential', 'Potential']);
  });

  test('past is overdue, none is no date, and the time of day does not count', () => {
    expect(closeClass(day('2025-11-23'), asOf)).toBe('Overdue');
    expect(closeClass(undefined, asOf)).toBe('NoDate');
    expect(closeClass(asOf + 0.1, asOf + 0.9)).toBe('Hot');
  });

  test('a team’s own limits', () => {
    expect(closeClass(asOf + 10, asOf, { hotDays: 10, promisingDays: 20 })).toBe('Hot');
  });

  test('pushed more than twice is a risk', () => {
    expect([undefined, 0, 2, 3].map((times) => isPushRisk(times))).toEqual([false, false, false, true]);
  });
});

describe('importance: cumulative 70 % and 90 % of the volume', () => {
  test('the item that crosses a limit goes up', () => {
    // 60 → 60 %, 80 → crosses 70, 95 → crosses 90, 100.
    expect(importance([60, 20, 15, 5, null])).toEqual([
      'Important',
      'Important',
      'Secondary',
      'Ordinary',
      'NotSized',
    ]);
    // 70 % exactly by the first: the second belongs to the next rank, which it reaches exactly.
    expect(importance([20, 70, 10])).toEqual(['Secondary', 'Important', 'Ordinary']);
  });

  test('ties go together and the order of the rows does not matter', () => {
    expect(importance([10, 10, 10, 10])).toEqual(['Important', 'Important', 'Important', 'Important']);
    expect(importance([5, 15, 20, 60])).toEqual(['Ordinary', 'Secondary', 'Important', 'Important']);
  });

  test('zero is known and ordinary; fixed volumes', () => {
    expect(importance([0, 0])).toEqual(['Ordinary', 'Ordinary']);
    expect(importance([500, 100, 99, null], { kind: 'volume', important: 500, secondary: 100 })).toEqual([
      'Important',
      'Secondary',
      'Ordinary',
      'NotSized',
    ]);
  });
});

describe('visit priority: time × importance', () => {
  test('each of the nine fields has its own number, better time or size never comes later', () => {
    const times = ['Hot', 'Promising', 'Potential'] as const;
    const sizes = ['Important', 'Secondary', 'Ordinary'] as const;
    const all = times.flatMap((time) => sizes.map((size) => visitPriority(time, size) ?? NaN));
    expect([...all].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    times.forEach((time, i) =>
      sizes.forEach((size, j) => {
        const here = DEFAULT_PRIORITIES[time][size];
        const later = times[i + 1];
        const smaller = sizes[j + 1];
        if (later) expect(DEFAULT_PRIORITIES[later][size]).toBeGreaterThan(here);
        if (smaller) expect(DEFAULT_PRIORITIES[time][smaller]).toBeGreaterThan(here);
      }),
    );
  });

  test('unknown time or size has no priority', () => {
    expect(visitPriority('Overdue', 'Important')).toBeUndefined();
    expect(visitPriority('NoDate', 'Important')).toBeUndefined();
    expect(visitPriority('Hot', 'NotSized')).toBeUndefined();
  });
});
