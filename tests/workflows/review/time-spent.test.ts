// Proves that a team's time sheet tells time by class and hours to serve, with figures counted by hand, and is told by its name alone.
import type { CellValue } from '../../../src/core/cell';
import { parseIso } from '../../../src/core/serial-date';
import { createTranslator } from '../../../src/i18n';
import { surveyTables } from '../../../src/workflows/frame';
import { reviewCustomers } from '../../../src/workflows/review/review-customers';
import { yearlyHours } from '../../../src/workflows/review/time-spent';
import { memoryWorkbook } from '../../support/memory-port';

const day = (iso: string): number => parseIso(iso) ?? NaN;
const AS_OF = day('2025-12-31');
const request = { asOf: AS_OF, seed: 1, language: 'en' as const, t: createTranslator('en').t };
const months = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`);

/** A is EI, B is EII, C is EIV: contributions 1,200, 600 and 30 of 1,830; B and C stopped after March. */
const SALES: CellValue[][] = [
  ['Customer code', 'Customer name', ...months],
  ['A', 'Anna', ...months.map(() => 100)],
  ['B', 'Ben', 200, 200, 200, ...months.slice(3).map(() => 0)],
  ['C', 'Cho', 10, 10, 10, ...months.slice(3).map(() => 0)],
];
const VISITS: CellValue[][] = [
  ['Visit date', 'Customer code', 'Sales rep', 'Status'],
  [AS_OF - 2, 'A', 'Kim', 'done'],
];
const SHEET: CellValue[][] = [
  ['Worked on', 'Sales rep', 'Account name', 'Hours', 'Work done'],
  [AS_OF - 5, 'Kim', 'Anna', 1, 'visit'],
  [AS_OF - 4, 'Kim', 'Ben', 2, 'tasting'],
  [AS_OF - 3, 'Kim', 'Cho', 1, 'visit'],
  // Outside of the 30 days; begins the sheet 100 days before the end of the year, that day included.
  [AS_OF - 99, 'Kim', 'Cho', 3, 'fair'],
  [AS_OF + 1, 'Kim', 'Anna', 9, 'planned'],
];

async function review(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>) {
  const made = await reviewCustomers(memoryWorkbook({ sheets }).port, request);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

test('time by class comes from the time sheet when it has any, else from visits', async () => {
  const { result, plan } = await review({ Sales: SALES, Visits: VISITS, 'Time sheet 2025': SHEET });
  expect([result.timeSource, result.time.map(({ minutes }) => minutes)]).toEqual(['sheet', [60, 120, 0, 60]]);
  // Nothing is made for a register that only the team keeps.
  expect(plan.sheets.map(({ id }) => id)).not.toContain('TimeSheets');
  const without = await review({ Sales: SALES, Visits: VISITS });
  expect([without.result.timeSource, without.result.time.map(({ visits }) => visits)]).toEqual([
    'visits',
    [1, 0, 0, 0],
  ]);
});

test('hours to serve are those of the sheet, scaled to a year; typed ones win', async () => {
  const { result } = await review({ Sales: SALES, 'Time sheet 2025': SHEET });
  // Four hours in 100 days are 14.6 in 365.
  expect(result.served.map(({ key, hours }) => [key, hours])).toEqual([['C', 14.6]]);
  const typed = await review({
    Sales: SALES,
    'Time sheet 2025': SHEET,
    'Cost to serve': [
      ['Customer', 'Supply cost', 'Hours spent'],
      ['C', 5, 2],
    ],
  });
  expect(typed.result.served.map(({ hours }) => hours)).toEqual([2]);
});

test('a sheet of fewer than 90 days says nothing of a year', () => {
  const entry = (back: number) => ({ id: 'c', date: AS_OF - back, minutes: 60 });
  expect(yearlyHours([entry(88)], AS_OF).size).toBe(0);
  expect(yearlyHours([entry(89)], AS_OF).get('c')).toBeCloseTo(365 / 90);
  // 365 days back are a year: the day before does not count.
  expect(yearlyHours([entry(365), entry(364)], AS_OF).get('c')).toBe(1);
});

test('a list of visits with minutes is no time sheet', async () => {
  const visits: CellValue[][] = [
    ['Visit date', 'Customer code', 'Sales rep', 'Status', 'Minutes spent'],
    [AS_OF - 2, 'A', 'Kim', 'done', 40],
  ];
  const { registers } = await surveyTables(memoryWorkbook({ sheets: { Plan: visits } }).port, {});
  expect(registers).toEqual([]);
});
