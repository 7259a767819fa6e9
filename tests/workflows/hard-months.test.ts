// Months that leave little or nothing to plan give a plan that the checker accepts, or a message, in every language.
import type { CellValue } from '../../src/core/cell';
import { parseIso } from '../../src/core/serial-date';
import { createTranslator, problemText } from '../../src/i18n';
import { checkPlan, solveVisits } from '../../src/visits';
import { buildVisitPlan } from '../../src/workflows/build-visit-plan';
import type { VisitPlanRequest } from '../../src/workflows/build-visit-plan';
import type { MemoryStart } from '../support/memory-port';
import { memoryWorkbook } from '../support/memory-port';

const day = (iso: string): number => parseIso(iso) ?? NaN;
const solve: NonNullable<VisitPlanRequest['solve']> = (problem, options) =>
  solveVisits(problem, { ...options, iterations: 200, pause: () => Promise.resolve() });

const HEADERS = [
  'Customer code',
  'Customer name',
  'Sales rep',
  'Latitude',
  'Longitude',
  'Visits per month',
  'Visit hours',
  'Do not contact',
];
const shop = (i: number, more: Partial<Record<number, CellValue>> = {}): CellValue[] =>
  [`C${i}`, `Shop ${i}`, 'Kim', 37.5 + i / 200, 127 + (i % 7) / 100, 4, null, null].map(
    (cell, at) => (at in more ? more[at] : cell) ?? null,
  );
const shops = (count: number, more: Partial<Record<number, CellValue>> = {}) =>
  Array.from({ length: count }, (_, i) => shop(i + 1, more));
const book = (rows: CellValue[][], more: Partial<MemoryStart> = {}): MemoryStart => ({
  ...more,
  sheets: { Customers: [HEADERS, ...rows], ...more.sheets },
});

async function run(start: MemoryStart, language: 'en' | 'ko' | 'zh') {
  const workbook = memoryWorkbook(start);
  const translator = createTranslator(language);
  const { t } = translator;
  const request = { asOf: day('2026-02-20'), seed: 1, language, t, solve };
  const outcome = await buildVisitPlan(workbook.port, request);
  const problems = outcome.ok ? outcome.value.problems : outcome.problems;
  const texts = problems.map((problem) => problemText(translator, problem).text);
  for (const [i, text] of texts.entries()) {
    expect(text).not.toContain('{{');
    expect(text).not.toBe(problems[i]?.code);
  }
  if (outcome.ok) {
    expect(checkPlan(outcome.value.result.problem, outcome.value.result.plan)).toEqual([]);
    expect((await workbook.port.apply(outcome.value.plan)).ok).toBe(true);
  }
  return { outcome, codes: problems.map(({ code }) => code), workbook };
}

describe.each(['en', 'ko', 'zh'] as const)('in %s', (language) => {
  test('more work than time: the plan is full, and says by how much and who suffers', async () => {
    const { outcome, codes } = await run(
      book(shops(60), { sheets: { Rules: [['VisitsPerDay', 3]] }, names: { VisitsPerDay: 'Rules!B1' } }),
      language,
    );
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const { plan, overview } = outcome.value.result;
    // 22 working days from 2026-03-01 to 2026-03-31 with three visits each; 60 shops ask for four.
    expect(overview.totals.visits).toBe(66);
    expect(overview.loads[0]?.days.every(({ visits }) => visits === 3)).toBe(true);
    expect(overview.totals.coverage.reduce((sum, { wanted }) => sum + wanted, 0)).toBeGreaterThanOrEqual(240);
    expect(plan.leftOut.length).toBeGreaterThan(0);
    expect(overview.leftOut.every(({ why }) => why !== '')).toBe(true);
    expect(codes).toEqual(expect.arrayContaining(['visits-left-out', 'visits-overload-visits']));
  });

  test('nobody wants a visit', async () => {
    const { outcome, codes } = await run(book(shops(3, { 5: 0 })), language);
    expect(outcome.ok).toBe(false);
    expect(codes).toContain('visits-nothing-to-plan');
  });

  test('one customer', async () => {
    const { outcome } = await run(book(shops(1)), language);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    expect(outcome.value.result.overview.totals.visits).toBe(4);
  });

  test('no place is known: a plan, with a warning that travel is assumed', async () => {
    const { outcome, codes } = await run(book(shops(5, { 3: null, 4: null })), language);
    expect(outcome.ok).toBe(true);
    expect(codes).toContain('visits-no-location');
  });

  test('everything is agreed: the plan is what was agreed', async () => {
    const visits = [2, 9, 16, 23].map((date): CellValue[] => [
      day('2026-03-01') + date - 1,
      'C1',
      'Kim',
      10 / 24,
      'confirmed',
    ]);
    const { outcome, codes, workbook } = await run(
      book(shops(1), {
        sheets: {
          Visits: [['Visit date', 'Customer code', 'Sales rep', 'Arrival', 'Visit status'], ...visits],
        },
      }),
      language,
    );
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const { plan } = outcome.value.result;
    expect(plan.routes.map(({ date, visits: stops }) => [date, stops[0]?.arrival, stops[0]?.locked])).toEqual(
      visits.map(([date]) => [date, 600, true]),
    );
    expect(codes).toContain('visits-all-agreed');
    expect(workbook.sheetNames().length).toBeGreaterThan(4);
  });

  test('a month that cannot be: nobody is open while anybody works', async () => {
    const { outcome, codes } = await run(book(shops(3, { 6: '20:00-22:00' })), language);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const { overview } = outcome.value.result;
    expect(overview.totals.visits).toBe(0);
    expect(overview.leftOut).toHaveLength(3);
    expect(overview.leftOut.every(({ remedy }) => remedy !== undefined)).toBe(true);
    expect(codes).toContain('visits-left-out');
  });

  test('nobody works', async () => {
    const { codes } = await run(
      book(shops(3), {
        sheets: {
          Rules: [
            ['PlanFrom', day('2026-03-07')],
            ['PlanTo', day('2026-03-08')],
          ],
        },
        names: { PlanFrom: 'Rules!B1', PlanTo: 'Rules!B2' },
      }),
      language,
    );
    expect(codes).toContain('visits-no-working-days');
  });

  test('days in the wrong order', async () => {
    const { codes } = await run(
      book(shops(3), {
        sheets: {
          Rules: [
            ['PlanFrom', day('2026-03-09')],
            ['PlanTo', day('2026-03-08')],
          ],
        },
        names: { PlanFrom: 'Rules!B1', PlanTo: 'Rules!B2' },
      }),
      language,
    );
    expect(codes).toContain('visits-horizon-order');
  });
});

test.each([
  [['거래처코드', '거래처명', '담당자'], 'KR'],
  [['客户编号', '客户名称', '业务员'], 'CN'],
  [['客戶編號', '客戶名稱', '業務員'], undefined],
  [['Customer code', 'Customer name', 'Sales rep'], undefined],
])('headers %j: holidays of %s', async (headers, country) => {
  const start: MemoryStart = {
    sheets: {
      Data: [headers, ['C1', 'A', 'Kim'], ['C2', 'B', 'Kim']],
    },
  };
  const { outcome, codes } = await run(start, 'en');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const guessed = outcome.value.problems.find(({ code }) => code === 'visits-country-guessed');
  expect(guessed?.args?.['country']).toBe(country);
  expect(codes.includes('visits-no-country')).toBe(country === undefined);
  // 2026-03-02 is a substitute holiday in Korea and an ordinary Monday elsewhere.
  const days = outcome.value.result.problem.reps[0]?.days.map(({ date }) => date);
  expect(days?.includes(day('2026-03-02'))).toBe(country !== 'KR');
});
