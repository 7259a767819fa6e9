import type { CellBlock, CellValue } from '../../src/core/cell';
import { decodeTable } from '../../src/tables/decode';
import { findTables, locateTables } from '../../src/tables/find-tables';
import type { TableCandidate } from '../../src/tables/mapping';
import type { TableKind } from '../../src/tables/rows';

function block(sheet: string, values: readonly (readonly CellValue[])[]): CellBlock {
  return { sheet, row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0, values };
}

function found(values: readonly (readonly CellValue[])[], sheet = 'Sheet1'): TableCandidate | undefined {
  const used = block(sheet, values);
  return findTables(
    locateTables({ sheets: [{ name: sheet, used }], tables: [] }, { sheets: [used], tables: new Map() }),
  ).find(({ mapping }) => mapping.missing.length === 0);
}

const kindOf = (values: readonly (readonly CellValue[])[], sheet?: string) =>
  found(values, sheet)?.mapping.kind;

function decoded<K extends TableKind>(kind: K, values: readonly (readonly CellValue[])[]) {
  const table = found(values);
  if (!table) throw new Error('not found');
  expect(table.mapping.kind).toBe(kind);
  return decodeTable(kind, { ...block('Sheet1', values.slice(1)), row: 1 }, table.mapping);
}

describe('tables of travel are known by their headers in three languages, whatever the sheet is called', () => {
  test.each([
    [
      ['From', 'To', 'Minutes'],
      ['Blue Door', 'Red Roof', 25],
    ],
    [
      ['Origin', 'Destination', 'Driving time', 'Distance (km)'],
      ['Blue Door', 'Red Roof', '0:25', 12.5],
    ],
    [
      ['From area', 'To area', 'Km'],
      ['North', 'South', 14],
    ],
    [
      ['출발지', '도착지', '소요시간(분)'],
      ['가나상사', '다라유통', 25],
    ],
    [
      ['출발지역', '도착지역', '거리(km)'],
      ['강남구', '송파구', 8],
    ],
    [
      ['出发地', '目的地', '行车时间（分钟）', '里程'],
      ['甲', '乙', 25, 9],
    ],
    [
      ['起点', '终点', '公里'],
      ['甲', '乙', 9],
    ],
  ])('%j are travel times', (headers, row) => {
    expect(kindOf([headers, row, row])).toBe('Travel');
  });

  test.each([
    [
      ['From area', 'To area', 'Extra minutes'],
      ['Island', 'Mainland', 40],
    ],
    [
      ['Area A', 'Area B', 'Ferry minutes'],
      ['Island', 'Mainland', 40],
    ],
    [
      ['지역1', '지역2', '추가시간(분)'],
      ['강북구', '강남구', 15],
    ],
    [
      ['区域A', '区域B', '绕行时间'],
      ['浦东', '浦西', 15],
    ],
  ])('%j are detours', (headers, row) => {
    expect(kindOf([headers, row])).toBe('TravelDetours');
  });

  test.each([
    [
      ['Area', 'Latitude', 'Longitude'],
      ['North', 37.5, 127],
    ],
    [
      ['지역명', '위도', '경도'],
      ['강남구', 37.5, 127],
    ],
    [
      ['区县', '纬度', '经度'],
      ['浦东新区', 31.2, 121.5],
    ],
  ])('%j are areas', (headers, row) => {
    expect(kindOf([headers, row])).toBe('Areas');
  });
});

test('tables of other kinds are not taken for travel', () => {
  expect(
    kindOf([
      ['Customer', 'Area', 'Latitude', 'Longitude'],
      ['Blue Door', 'North', 37.5, 127],
    ]),
  ).toBe('Customers');
  expect(
    kindOf([
      ['Sales rep', 'Start latitude', 'Start longitude', 'Area'],
      ['Kim', 37.5, 127, 'North'],
    ]),
  ).toBe('Reps');
  expect(
    kindOf([
      ['Date', 'Customer', 'Start time', 'Minutes', 'Km'],
      [45700, 'Blue Door', 0.5, 30, 4],
    ]),
  ).toBe('Visits');
  expect(
    kindOf([
      ['Date', 'To', 'Reason', 'Rep'],
      [45700, 45704, 'Training', 'Kim'],
    ]),
  ).not.toBe('Travel');
  expect(
    kindOf([
      ['Order date', 'Customer', 'Amount', 'Shipped from', 'Shipped to'],
      [45700, 'Blue Door', 120, 'A', 'B'],
    ]),
  ).toBe('Orders');
});

test('rows of travel need both ends and a number; what is wrong is named with its cell', () => {
  const { rows, problems } = decoded('Travel', [
    ['From', 'To', 'Minutes', 'Km'],
    ['Blue Door', 'Red Roof', '1 h 10', null],
    ['Blue Door', 'Old Mill', null, 12.5],
    ['Blue Door', null, 10, null],
    ['Red Roof', 'Old Mill', null, null],
    ['Red Roof', 'Old Mill', -5, null],
    [17, 'Old Mill', 9, 3],
  ]);
  expect(rows.map(({ from, to, minutes, km }) => [from, to, minutes, km])).toEqual([
    ['Blue Door', 'Red Roof', 70, undefined],
    ['Blue Door', 'Old Mill', undefined, 12.5],
    ['17', 'Old Mill', 9, 3],
  ]);
  expect(problems.map(({ code, where }) => [code, where?.address])).toEqual(
    expect.arrayContaining([
      ['tables-missing-end', 'B4'],
      ['tables-missing-travel', 'C5'],
    ]),
  );
  expect(problems.some(({ where }) => where?.address === 'C6')).toBe(true);
});

test('an area stands once and needs both coordinates', () => {
  const { rows, problems } = decoded('Areas', [
    ['Area', 'Latitude', 'Longitude'],
    ['North', 37.6, 127],
    ['South', 37.4, null],
    ['NORTH', 1, 1],
  ]);
  expect(rows.map(({ key, latitude, longitude }) => [key, latitude, longitude])).toEqual([
    ['North', 37.6, 127],
  ]);
  expect(problems.map(({ code }) => code)).toEqual(['tables-missing-coordinates', 'tables-duplicate-key']);
});

test('detours are minutes between two areas', () => {
  const { rows } = decoded('TravelDetours', [
    ['Area A', 'Area B', 'Extra minutes'],
    ['Island', 'Mainland', 40],
  ]);
  expect(rows).toEqual([{ place: { sheet: 'Sheet1', row: 2 }, from: 'Island', to: 'Mainland', minutes: 40 }]);
});
