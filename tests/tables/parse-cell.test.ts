import type { CellValue } from '../../src/core/cell';
import { formatIso } from '../../src/core/serial-date';
import type { DateOrder } from '../../src/tables/parse-cell';
import { parseDate, parseNumber, parseText } from '../../src/tables/parse-cell';

describe('numbers are read as people type them, and doubtful ones are refused', () => {
  test.each<[CellValue, number]>([
    [12, 12],
    ['1,234', 1234],
    ['1,234,567.5', 1234567.5],
    ['１２３', 123],
    ['１，２３４', 1234],
    ['₩1,200', 1200],
    ['￦1,200', 1200],
    ['¥ 1,200.50', 1200.5],
    ['$1,200', 1200],
    ['€99', 99],
    ['1,200원', 1200],
    ['1200元', 1200],
    ['(1,200)', -1200],
    ['($1,200)', -1200],
    ['1,200-', -1200],
    ['-1,200', -1200],
    ['−5', -5],
    ['△300', -300],
    ['▲300', -300],
    ['+7', 7],
    ['12%', 0.12],
    ['3.5만', 35000],
    ['2백만원', 2000000],
    ['1.2亿', 120000000],
    ['3万元', 30000],
    ['15 박스', 15],
    ['15箱', 15],
    ["1'234", 1234],
    ['1.234.567,5', 1234567.5],
    ['1e3', 1000],
    [' 7 ', 7],
    ['7\u00a0', 7],
  ])('%j is %d', (cell, expected) => {
    expect(parseNumber(cell)).toMatchObject({ value: expected });
  });

  test.each<[CellValue, string]>([
    ['1,23', 'tables-ambiguous-number'],
    ['abc', 'tables-not-a-number'],
    ['12 to 15', 'tables-not-a-number'],
    ['1,2345', 'tables-not-a-number'],
    [true, 'tables-not-a-number'],
    [{ error: '#DIV/0!' }, 'tables-error-cell'],
  ])('%j is refused as %s', (cell, code) => {
    expect(parseNumber(cell)).toEqual({ wrong: code });
  });

  test.each<CellValue>([null, '', '  ', '-', '–', 'n/a', 'N/A', '없음', '无', '미정', '?'])(
    '%j is blank',
    (cell) => {
      expect(parseNumber(cell)).toEqual({ blank: true });
    },
  );
});

describe('dates are read in the forms of three countries, and those with two readings are refused', () => {
  test.each<[CellValue, string, DateOrder?]>([
    [45721, '2025-03-05'],
    [45721.75, '2025-03-05'],
    [20250305, '2025-03-05'],
    ['2025-03-05', '2025-03-05'],
    ['2025-3-5', '2025-03-05'],
    ['2025.3.5', '2025-03-05'],
    ['2025. 3. 5.', '2025-03-05'],
    ['2025/03/05', '2025-03-05'],
    ['2025년 3월 5일', '2025-03-05'],
    ['25년 3월 5일', '2025-03-05'],
    ['2025年3月5日', '2025-03-05'],
    ['2025年3月5号', '2025-03-05'],
    ['20250305', '2025-03-05'],
    ['25.3.5', '2025-03-05'],
    ['25-03-05', '2025-03-05'],
    ['２０２５．３．５', '2025-03-05'],
    ['3/25/2025', '2025-03-25'],
    ['25/3/2025', '2025-03-25'],
    ['5.3.2025', '2025-03-05'],
    ['3/3/2025', '2025-03-03'],
    ['3/5/2025', '2025-03-05', 'month-first'],
    ['3/5/2025', '2025-05-03', 'day-first'],
    ['5 Mar 2025', '2025-03-05'],
    ['5-Mar-25', '2025-03-05'],
    ['March 5, 2025', '2025-03-05'],
    ['2025-03-05 14:30', '2025-03-05'],
    ['2025-03-05T14:30:00Z', '2025-03-05'],
    ['2025.3.5 (수)', '2025-03-05'],
    ['2025-03-05 星期三', '2025-03-05'],
    ['2024-02-29', '2024-02-29'],
  ])('%j is %s', (cell, iso, ...[order]) => {
    const parsed = parseDate(cell, order);
    expect('value' in parsed && formatIso(parsed.value)).toBe(iso);
  });

  test.each<[CellValue, string]>([
    ['3/5/2025', 'tables-ambiguous-date'],
    ['3/5/25', 'tables-ambiguous-date'],
    ['2025-02-30', 'tables-not-a-date'],
    ['2023-02-29', 'tables-not-a-date'],
    ['next week', 'tables-not-a-date'],
    [5, 'tables-not-a-date'],
    [2025, 'tables-not-a-date'],
    [true, 'tables-not-a-date'],
    [{ error: '#REF!' }, 'tables-error-cell'],
  ])('%j is refused as %s', (cell, code) => {
    expect(parseDate(cell)).toEqual({ wrong: code });
  });
});

test('text is normalised: width, no-break spaces and line breaks do not make another name', () => {
  expect(parseText('가나\n상사 ')).toEqual({ value: '가나 상사' });
  expect(parseText('ＡＢＣ\u00a0Store')).toEqual({ value: 'ABC Store' });
  expect(parseText(1001)).toEqual({ value: '1001' });
});
