import type { CellValue } from '../../src/core/cell';
import { toSerial } from '../../src/core/serial-date';
import { headerText } from '../../src/tables/normalise-header';
import { parsePeriod, periodColumns } from '../../src/tables/periods';

const columns = (headers: readonly CellValue[]) =>
  periodColumns(
    headers,
    headers.map((header) => headerText(header)),
  );

test.each<[CellValue, number | undefined, number]>([
  ['Jan', undefined, 1],
  ['Sept', undefined, 9],
  ['January 2025', 2025, 1],
  ['Jan-25', 2025, 1],
  ['2025 Jan', 2025, 1],
  ['1월', undefined, 1],
  ['12월 매출', undefined, 12],
  ['2025년 3월', 2025, 3],
  ["'25.03", 2025, 3],
  ['25.03', 2025, 3],
  ['25년3월', 2025, 3],
  ['1月', undefined, 1],
  ['十一月', undefined, 11],
  ['2025年3月', 2025, 3],
  ['2025-01', 2025, 1],
  ['2025/1', 2025, 1],
  ['202501', 2025, 1],
  [202511, 2025, 11],
  ['2025-01-01', 2025, 1],
  ['1/2025', 2025, 1],
  [toSerial({ year: 2025, month: 7, day: 1 }) ?? 0, 2025, 7],
  [25.11, 2025, 11],
])('header %j is month %s-%s', (header, year, month) => {
  expect(parsePeriod(header)).toMatchObject({ month, ...(year === undefined ? {} : { year }) });
  expect(parsePeriod(header)?.year).toBe(year);
});

test.each<CellValue>([
  '합계',
  'Total 2025',
  '2025 목표',
  'Marketing',
  'Decision',
  3,
  'Q1',
  '월',
  '方正',
  '전년대비 3월',
  '13월',
])('header %j is no month', (header) => {
  expect(parsePeriod(header)).toBeUndefined();
});

test('months come out oldest first, whatever their order on the sheet', () => {
  expect(columns(['2025-03', '2025-02', '2025-01', '2024-12']).map(({ header }) => header)).toEqual([
    '2024-12',
    '2025-01',
    '2025-02',
    '2025-03',
  ]);
});

test('months without a year keep their order when they follow each other over the new year', () => {
  expect(columns(['Name', 'Nov', 'Dec', 'Jan', 'Feb']).map(({ header }) => header)).toEqual([
    'Nov',
    'Dec',
    'Jan',
    'Feb',
  ]);
  expect(columns(['4월', '3월', '2월', '1월']).map(({ header }) => header)).toEqual([
    '1월',
    '2월',
    '3월',
    '4월',
  ]);
});

test('of two series the one about money is the history', () => {
  const found = columns(['1월 수량', '1월 금액', '2월 수량', '2월 금액', '3월 수량', '3월 금액']);
  expect(found.map(({ header }) => header)).toEqual(['1월 금액', '2월 금액', '3월 금액']);
});

test('25.1 is October when its neighbours are written with two digits', () => {
  const found = columns([25.08, 25.09, 25.1, 25.11, 25.12]);
  expect(found.map(({ month }) => month)).toEqual([8, 9, 10, 11, 12]);
});

test('two months are no history', () => {
  expect(columns(['Jan', 'Feb', 'Name'])).toEqual([]);
});
