// Proves that prospects follow the visit log in classes and plan, visit by visit, and fall back when a visit is changed or deleted.
import type { CellValue } from '../../../src/core/cell';
import { parseIso } from '../../../src/core/serial-date';
import { createTranslator } from '../../../src/i18n';
import { classifyCustomers } from '../../../src/workflows/classify-customers';
import { loadFrame } from '../../../src/workflows/frame';
import { memoryWorkbook } from '../../support/memory-port';

const day = (iso: string): number => parseIso(iso) ?? NaN;
const AS_OF = day('2026-03-05');
const request = { asOf: AS_OF, seed: 1, language: 'en' as const, t: createTranslator('en').t };

const PROSPECTS: CellValue[][] = [
  [
    'Lead no.',
    'Prospect',
    'Product interest',
    'Buying interest',
    'Fits needs',
    'Trust',
    'Good impression',
    'Expected volume',
    'Expected order date',
  ],
  ['L1', 'Harbor Deli', 2, 2, 2, 2, 2, 1000, day('2026-06-01')],
  ['L2', 'Corner Mart', 4, 4, 4, 4, 4, 1000, null],
];
const LOG_HEAD = [
  'Visit date',
  'Customer',
  'Interest in product (1-5)',
  'Interest in buying (1-5)',
  'Fits the needs (1-5)',
  'Trusts the product (1-5)',
  'Good impression of us (1-5)',
  'Expected order date',
];

const workbook = (visits: readonly CellValue[][]) =>
  memoryWorkbook({
    sheets: { Leads: PROSPECTS, 'Visit log': [LOG_HEAD, ...visits] },
    names: { 'Fieldsheet.Sheet.VisitLog': "'Visit log'!A1" },
  });

async function prospects(visits: readonly CellValue[][]) {
  const frame = await loadFrame(workbook(visits).port, request, [{ kind: 'Prospects' }]);
  if (!frame.ok) throw new Error(JSON.stringify(frame.problems));
  return { rows: frame.value.tables.Prospects?.rows ?? [], problems: frame.value.problems };
}

const FIRST: CellValue[] = [AS_OF - 20, 'L1', 4, 4, null, null, null, day('2026-03-20')];
const PUT_OFF: CellValue[] = [AS_OF - 6, 'Harbor Deli', 5, null, 4, null, null, day('2026-04-10')];

test('what the latest visits say of wish and date counts, check by check; an earlier date is none that was put off', async () => {
  const { rows, problems } = await prospects([PUT_OFF, FIRST]);
  // Earlier than the list's 1 June, then put off from 20 March to 10 April: once.
  expect(rows[0]).toMatchObject({
    desire: [5, 4, 4, 2, 2],
    expectedDate: day('2026-04-10'),
    timesPushed: 1,
    lastContact: AS_OF - 6,
  });
  expect(rows[1]).toMatchObject({ desire: [4, 4, 4, 4, 4] });
  expect(rows[1]?.expectedDate).toBeUndefined();
  expect(problems.filter(({ code }) => code === 'journal-prospects-by-log')).toMatchObject([
    { args: { count: 1 } },
  ]);
});

test('visits after the day say nothing yet, and without the visit the list counts again', async () => {
  const later = await prospects([[AS_OF + 1, 'L1', 5, 5, 5, 5, 5, AS_OF + 3]]);
  expect(later.rows[0]).toMatchObject({ desire: [2, 2, 2, 2, 2], expectedDate: day('2026-06-01') });
  expect(later.problems).toEqual([]);
  const { rows } = await prospects([FIRST]);
  expect(rows[0]).toMatchObject({ desire: [4, 4, 2, 2, 2], expectedDate: day('2026-03-20') });
  expect(rows[0]?.timesPushed).toBeUndefined();
});

test('the class of a prospect follows: from little intent to much', async () => {
  const intents = async (visits: readonly CellValue[][]) => {
    const found = await classifyCustomers(workbook(visits).port, request);
    if (!found.ok) throw new Error(JSON.stringify(found.problems));
    return found.value.result.prospects?.map(({ key, intent, close }) => [key, intent.score, close]);
  };
  // Mean × 20 of 2, 2, 2, 2, 2 and of 5, 4, 4, 2, 2; 1 June lies 88 days ahead, 10 March 5 days.
  expect((await intents([]))?.[0]).toEqual(['L1', 40, 'Potential']);
  expect((await intents([FIRST, [...PUT_OFF.slice(0, 7), AS_OF + 5]]))?.[0]).toEqual(['L1', 68, 'Hot']);
});
