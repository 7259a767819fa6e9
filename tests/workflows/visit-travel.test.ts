import type { CellValue } from '../../src/core/cell';
import { parseIso } from '../../src/core/serial-date';
import { createTranslator } from '../../src/i18n';
import { checkPlan, solveVisits, travelMinutes, travelSource } from '../../src/visits';
import { buildVisitPlan } from '../../src/workflows/build-visit-plan';
import { fitTravelTimes } from '../../src/workflows/fit-travel-times';
import type { MemoryStart } from '../support/memory-port';
import { memoryWorkbook } from '../support/memory-port';

const asOf = parseIso('2026-02-20')!;
const t = createTranslator('en').t;
type Sheets = MemoryStart['sheets'];

const HEADERS = ['Customer code', 'Customer name', 'Sales rep', 'Region', 'Area', 'Latitude', 'Longitude'];
const row = (
  code: string,
  name: string,
  area: string | null,
  place?: readonly [number, number],
): CellValue[] => [code, name, 'Kim', 'Capital', area, place?.[0] ?? null, place?.[1] ?? null];
const CUSTOMERS: CellValue[][] = [
  row('C1', 'Anna', 'North', [37.6, 127]),
  row('C2', 'Ben', 'North', [37.62, 127.02]),
  row('C3', 'Cho', 'South', [37.4, 127]),
  row('C4', 'Dan', 'south ', undefined),
  row('C5', 'Eve', 'Isle', undefined),
];

async function problemOf(sheets: Sheets) {
  const book = memoryWorkbook({ sheets: { Customers: [HEADERS, ...CUSTOMERS], ...sheets } });
  const outcome = await buildVisitPlan(book.port, {
    asOf,
    seed: 1,
    t,
    language: 'en',
    solve: (problem, options) =>
      solveVisits(problem, { ...options, iterations: 200, pause: () => Promise.resolve() }),
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const { problem, plan } = outcome.value.result;
  expect(checkPlan(problem, plan)).toEqual([]);
  const stop = (id: string) => problem.customers.find((customer) => customer.id === id);
  const told = (code: string) => outcome.value.problems.find((found) => found.code === code);
  return {
    problem,
    told,
    legs: plan.routes.reduce((sum, { visits }) => sum + visits.length + 1, 0),
    minutes: (from: string, to: string) => travelMinutes(stop(from), stop(to), problem.travel),
    source: (from: string, to: string) => travelSource(stop(from), stop(to), problem.travel),
  };
}

describe('a plan takes the team’s own times before estimates', () => {
  test('between customers by code or name, between areas, and the five fixed minutes on top', async () => {
    const { minutes, source, problem, told, legs } = await problemOf({
      Times: [
        ['From', 'To', 'Minutes', 'Km'],
        ['c1', 'BEN', 21, null],
        ['C1', 'Cho', 40, null],
        ['Cho', 'C1', 50, null],
        ['Kim', 'Anna', 9, null],
      ],
      Districts: [
        ['From area', 'To area', 'Minutes'],
        ['NORTH', 'South', 33],
      ],
    });
    expect([minutes('c1', 'c2'), minutes('c2', 'c1'), source('c2', 'c1')]).toEqual([26, 26, 'stops']);
    expect([minutes('c1', 'c3'), minutes('c3', 'c1')]).toEqual([45, 55]);
    expect([minutes('c2', 'c4'), source('c4', 'c2')]).toEqual([38, 'areas']);
    // A leg to each visit and one back.
    const sources = told('visits-travel-sources')?.args;
    expect(Number(sources?.['known']) + Number(sources?.['estimated'])).toBe(legs);
    expect(Number(sources?.['known'])).toBeGreaterThan(0);
    // The representative has no place of his own, but the table knows the way from it.
    expect(problem.reps[0]?.start).toEqual(problem.reps[0]?.end);
    expect(travelMinutes(problem.reps[0]?.start, problem.customers[0], problem.travel)).toBe(14);
  });

  test('a customer without coordinates stands in the middle of its area, or at the listed centre', async () => {
    const derived = await problemOf({});
    expect(derived.source('c1', 'c4')).toBe('centroids');
    expect(derived.problem.travel.centroids).toEqual({ South: { latitude: 37.4, longitude: 127 } });
    expect(derived.told('visits-travel-centres')?.args).toEqual({ areas: 1, count: 1 });
    expect(derived.source('c1', 'c5')).toBe('equal');
    const listed = await problemOf({
      Centres: [
        ['Area', 'Latitude', 'Longitude'],
        ['isle', 37.3, 126.5],
        ['south', 37.45, 127.1],
      ],
    });
    expect(listed.source('c1', 'c5')).toBe('centroids');
    expect(Object.values(listed.problem.travel.centroids ?? {})).toEqual([
      { latitude: 37.3, longitude: 126.5 },
      { latitude: 37.45, longitude: 127.1 },
    ]);
    expect(listed.told('visits-travel-centres')).toBeUndefined();
  });

  test('a river between two areas takes its minutes', async () => {
    const without = await problemOf({});
    const withIt = await problemOf({
      River: [
        ['Area A', 'Area B', 'Extra minutes'],
        ['South', 'North', 17],
      ],
    });
    expect(withIt.minutes('c1', 'c3') - without.minutes('c1', 'c3')).toBe(17);
    expect(withIt.minutes('c1', 'c2')).toBe(without.minutes('c1', 'c2'));
  });

  test('regions count where the table names regions', async () => {
    const { minutes } = await problemOf({
      Times: [
        ['From area', 'To area', 'Minutes'],
        ['Capital', 'Capital', 12],
      ],
    });
    expect(minutes('c1', 'c5')).toBe(17);
  });

  test('names of nobody, names of several, mixed and repeated rows are told', async () => {
    const { told, minutes } = await problemOf({
      Customers: [HEADERS, ...CUSTOMERS, row('C6', 'Anna', 'East', [37.7, 127])],
      Times: [
        ['From', 'To', 'Minutes'],
        ['C1', 'Nobody', 10],
        ['Anna', 'C3', 10],
        ['C1', 'South', 10],
        ['C1', 'C2', 10],
        ['C1', 'C2', 21],
      ],
    });
    expect(told('visits-travel-unknown')).toMatchObject({
      where: { sheet: 'Times', row: 2, key: 'Nobody' },
      args: { count: 1, names: 'Nobody' },
    });
    expect(told('visits-travel-ambiguous')).toMatchObject({ where: { row: 3 }, args: { names: 'Anna' } });
    expect(told('visits-travel-mixed')).toMatchObject({ where: { row: 4 }, args: { count: 1 } });
    expect(told('visits-travel-repeated')?.args).toEqual({ count: 1 });
    // 15.5 driven and 5 fixed.
    expect(minutes('c1', 'c2')).toBe(21);
  });

  test('it warns when nothing at all is known of the ways', async () => {
    const bare = CUSTOMERS.map(([code, name]) => [code ?? null, name ?? null, 'Kim']);
    const { told } = await problemOf({ Customers: [HEADERS.slice(0, 3), ...bare] });
    expect(told('visits-travel-equal')?.args).toEqual({ minutes: 45 });
    expect((await problemOf({})).told('visits-travel-equal')).toBeUndefined();
  });
});

describe('known trips change the rules, with the error before and after', () => {
  /** Places along a meridian, one km of straight line per step; every road is 1.6 times as long and driven at 16 km/h. */
  const line = Array.from({ length: 12 }, (_, i) =>
    row(`P${i}`, `Place ${i}`, null, [37 + i / 111.195, 127]),
  );
  const trips = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((km): CellValue[] => [
    'P0',
    `P${km}`,
    km * 6,
    km * 1.6,
  ]);
  const sheets = { Customers: [HEADERS, ...line], Trips: [['From', 'To', 'Minutes', 'Km'], ...trips] };
  const request = { asOf, seed: 1, t, language: 'en' as const };

  test('and the next plan estimates by them', async () => {
    const book = memoryWorkbook({ sheets });
    const outcome = await fitTravelTimes(book.port, request);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const { fit, better } = outcome.value.result;
    expect(better).toBe(true);
    expect(fit.circuity).toBeCloseTo(1.6, 1);
    // 10 km of straight line at 1.35: 5 km at 22 and 8.5 km at 35 km/h is 28.2 minutes, in truth 60.
    expect(fit.estimates.find(({ trip }) => trip === 9)?.before).toBeCloseTo(28.2, 1);
    expect(Math.abs((fit.estimates.find(({ trip }) => trip === 9)?.after ?? 0) - 60)).toBeLessThan(6);
    const before = book.snapshot();
    const applied = await book.port.apply(outcome.value.plan);
    if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
    const again = await fitTravelTimes(book.port, request);
    if (!again.ok) throw new Error(JSON.stringify(again.problems));
    expect(again.value.result.fit.before.mean).toBeCloseTo(fit.after.mean, 9);
    await book.port.undo(applied.value.undo);
    expect(book.snapshot()).toEqual(before);
  });

  test('rules that are as good already stay, and nothing is changed', async () => {
    const right = [1, 3, 5, 7, 9, 11].map((km): CellValue[] => {
      const road = km * 1.35;
      return ['P0', `P${km}`, (Math.min(5, road) / 22) * 60 + (Math.max(0, road - 5) / 35) * 60, road];
    });
    const book = memoryWorkbook({
      sheets: { ...sheets, Trips: [['From', 'To', 'Minutes', 'Km'], ...right] },
    });
    const outcome = await fitTravelTimes(book.port, request);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    expect(outcome.value.result.better).toBe(false);
    expect(outcome.value.problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['visits-fit-no-gain', 'visits-fit-rough']),
    );
    expect([outcome.value.plan.sheets, outcome.value.preview.areas]).toEqual([[], []]);
    await book.port.apply(outcome.value.plan);
    const rules = await fitTravelTimes(book.port, request);
    expect(rules.ok && rules.value.result.fit.before.mean).toBeCloseTo(
      outcome.value.result.fit.before.mean,
      12,
    );
  });

  test('too few trips are refused, and a row that teaches nothing is named with its place', async () => {
    const few = memoryWorkbook({
      sheets: {
        ...sheets,
        Trips: [['From', 'To', 'Minutes'], ...trips.slice(0, 3).map((trip) => trip.slice(0, 3))],
      },
    });
    const refused = await fitTravelTimes(few.port, request);
    expect(refused.ok ? [] : refused.problems.map(({ code, args }) => [code, args])).toContainEqual([
      'visits-fit-few-trips',
      { usable: 3, trips: 3, needed: 5 },
    ]);
    const odd = memoryWorkbook({
      sheets: { ...sheets, Trips: [['From', 'To', 'Minutes', 'Km'], ...trips, ['P1', 'P9', 20, 5]] },
    });
    const outcome = await fitTravelTimes(odd.port, request);
    expect(
      outcome.ok && outcome.value.problems.find(({ code }) => code === 'visits-fit-too-short')?.where,
    ).toEqual({
      sheet: 'Trips',
      row: 13,
    });
  });

  test('without a table of travel times it says which table is missing', async () => {
    const book = memoryWorkbook({ sheets: { Customers: [HEADERS, ...line] } });
    const outcome = await fitTravelTimes(book.port, request);
    expect(outcome.ok ? [] : outcome.problems.map(({ code, args }) => [code, args])).toEqual([
      ['workflows-table-missing', { kind: 'Travel' }],
    ]);
  });
});
