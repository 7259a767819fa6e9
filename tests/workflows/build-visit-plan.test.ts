import type { CellValue } from '../../src/core/cell';
import { formatIso, isoWeekday, parseIso } from '../../src/core/serial-date';
import { createTranslator } from '../../src/i18n';
import { checkPlan, solveVisits } from '../../src/visits';
import { buildVisitPlan } from '../../src/workflows/build-visit-plan';
import type { VisitPlanRequest } from '../../src/workflows/build-visit-plan';
import { planHorizon } from '../../src/workflows/visit-horizon';
import type { MemoryStart } from '../support/memory-port';
import { memoryWorkbook } from '../support/memory-port';

const day = (iso: string): number => parseIso(iso)!;
const asOf = day('2026-02-20');

function request(
  more: Partial<VisitPlanRequest> = {},
  language: 'en' | 'ko' | 'zh' = 'en',
): VisitPlanRequest {
  const solve: VisitPlanRequest['solve'] = (problem, options) =>
    solveVisits(problem, { ...options, iterations: 300, pause: () => Promise.resolve() });
  return { asOf, seed: 7, language, solve, t: createTranslator(language).t, ...more };
}

/** Twenty months up to January 2026: too few to tell a season. */
const months = Array.from({ length: 20 }, (_, i) => {
  const month = 5 + i;
  return `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
});
const steady = (amount: number): CellValue[] => months.map(() => amount);
const wild = (amount: number): CellValue[] =>
  months.map((_, i) => ([0, 1, 2, 12].includes(i) ? amount : null));

const HEADERS = [
  'Customer code',
  'Customer name',
  'Sales rep',
  'Latitude',
  'Longitude',
  'Last visit',
  'Do not contact',
];
const CUSTOMERS: CellValue[][] = [
  ['C1', 'Han River Mart', 'Kim', 37.51, 127.01, day('2026-02-16'), null, ...steady(900)],
  ['C2', 'Namsan Store', 'Kim', 37.55, 126.99, day('2025-12-01'), null, ...wild(9000)],
  ['C3', 'Gangnam Foods', 'Kim', 37.5, 127.03, day('2026-02-10'), null, ...steady(10)],
  ['C4', 'Mapo Deli', 'Lee', 37.55, 126.91, null, null, ...steady(20)],
  ['C5', 'Quiet Corner', 'Lee', 37.56, 126.92, null, 'yes', ...steady(800)],
  ['C6', 'No Place', 'Lee', null, null, day('2025-11-01'), null, ...wild(15)],
];

function workbook(more: Partial<MemoryStart> = {}): MemoryStart {
  return { ...more, sheets: { Customers: [[...HEADERS, ...months], ...CUSTOMERS], ...more.sheets } };
}

async function build(
  start: MemoryStart,
  more: Partial<VisitPlanRequest> = {},
  language: 'en' | 'ko' | 'zh' = 'en',
) {
  const book = memoryWorkbook(start);
  const outcome = await buildVisitPlan(book.port, request(more, language));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return { book, outcome: outcome.value };
}

/** A sheet as records by header. */
function records(values: readonly (readonly CellValue[])[]): Record<string, CellValue>[] {
  const [header = [], ...rows] = values;
  return rows.map((row) =>
    Object.fromEntries(header.map((name, i) => [typeof name === 'string' ? name : '', row[i] ?? null])),
  );
}

describe('a plan for the next month stands in the workbook after one run', () => {
  test('the horizon is the calendar month after the as-of date, or whole weeks', () => {
    const days = (from: number, PlanWeeks: number, PlanFrom?: string, PlanTo?: string) =>
      planHorizon(from, {
        PlanWeeks,
        PlanFrom: PlanFrom === undefined ? undefined : day(PlanFrom),
        PlanTo: PlanTo === undefined ? undefined : day(PlanTo),
      });
    const span = (from: string, to: string) => ({ ok: true, value: { from: day(from), to: day(to) } });
    expect(days(asOf, 0)).toEqual(span('2026-03-01', '2026-03-31'));
    expect(days(day('2026-12-31'), 0)).toEqual(span('2027-01-01', '2027-01-31'));
    expect(days(day('2026-01-31'), 0)).toEqual(span('2026-02-01', '2026-02-28'));
    expect(days(asOf, 4)).toEqual(span('2026-02-23', '2026-03-22'));
    expect(days(day('2026-02-23'), 1)).toEqual(span('2026-03-02', '2026-03-08'));
    expect(days(asOf, 0, '2026-03-09', '2026-03-20')).toEqual(span('2026-03-09', '2026-03-20'));
    expect(days(asOf, 2, '2026-03-09')).toEqual(span('2026-03-09', '2026-03-22'));
    expect(days(asOf, 0, '2026-03-09')).toEqual(span('2026-03-09', '2026-03-31'));
    // Five days of March would be a poor plan: April comes with them.
    expect(days(asOf, 0, '2026-03-27')).toEqual(span('2026-03-27', '2026-04-30'));
    expect(days(asOf, 0, undefined, '2026-03-06')).toEqual(span('2026-02-21', '2026-03-06'));
    const code = (result: ReturnType<typeof days>) => (result.ok ? 'ok' : result.problems[0]?.code);
    expect(code(days(asOf, 0, '2026-03-09', '2026-03-08'))).toBe('visits-horizon-order');
    expect(code(days(asOf, 0, '2026-02-01', '2026-02-19'))).toBe('visits-horizon-over');
    expect(code(days(asOf, 0, '2026-03-01', '2026-05-31'))).toBe('ok');
    expect(code(days(asOf, 0, '2026-03-01', '2026-06-01'))).toBe('visits-horizon-too-long');
  });

  test('visits, calendar and left-out sheets are written and taken back', async () => {
    const { book, outcome } = await build(workbook());
    const before = book.snapshot();
    expect(checkPlan(outcome.result.problem, outcome.result.plan)).toEqual([]);
    const applied = await book.port.apply(outcome.plan);
    expect(applied.ok).toBe(true);
    expect(book.sheetNames()).toEqual(
      expect.arrayContaining(['Visit plan', 'Visit calendar', 'Visits left out']),
    );

    const visits = records(book.values('Visit plan'));
    expect(visits.length).toBe(outcome.result.plan.routes.flatMap((r) => r.visits).length);
    // Namsan Store buys much and irregularly: EII, weekly, long overdue, so its first visit comes on the first working day.
    const namsan = visits.filter((v) => v['Customer'] === 'C2');
    expect(namsan.length).toBeGreaterThanOrEqual(4);
    expect(namsan[0]).toMatchObject({ Name: 'Namsan Store', Rep: 'Kim', Class: 'EII', Status: 'planned' });
    expect(formatIso(Number(namsan[0]!['Date']))).toBe('2026-03-02');
    expect(namsan[0]!['Reason']).toBe('EII: every 7 days; last seen 91 days ago, overdue by 84 d');
    expect(visits.some((v) => v['Customer'] === 'C5')).toBe(false);
    for (const v of visits) expect(isoWeekday(Number(v['Date']))).toBeLessThanOrEqual(5);
    expect(new Set(visits.map((v) => v['Visit'])).size).toBe(visits.length);

    expect(records(book.values('Visits left out'))).toEqual([
      expect.objectContaining({ Customer: 'C5', Why: 'Marked as do not contact', Planned: 0 }),
    ]);
    const calendar = book.values('Visit calendar');
    expect(calendar[0]![0]).toBe('Kim, 2026-03-01 – 2026-03-31');
    expect(calendar[2]).toEqual([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ]);
    expect(
      calendar.flat().filter((cell) => typeof cell === 'string' && cell.includes('Namsan Store')),
    ).toHaveLength(namsan.length);

    if (!applied.ok) return;
    expect((await book.port.undo(applied.value.undo)).ok).toBe(true);
    expect(book.snapshot()).toEqual(before);
  });

  test('the preview counts visits by rep and coverage by class and names the sheets', async () => {
    const { outcome } = await build(workbook());
    const labels = outcome.preview.counts.map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining(['Visits planned', 'Kim: visits a day', 'Lee: visits a day']),
    );
    expect(outcome.result.overview.totals.coverage.find((entry) => entry.class === 'EII')).toMatchObject({
      wanted: 5,
      planned: 5,
    });
    expect(outcome.preview.areas.map(({ address }) => address)).toEqual(
      expect.arrayContaining(['Visit plan', 'Visit calendar']),
    );
    expect(outcome.preview.examples.rows.length).toBeGreaterThan(0);
    expect(outcome.problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'visits-no-country',
        'visits-no-location',
        'visits-left-out',
        'visits-unknown-last-visit',
      ]),
    );
  });

  test('the same seed gives the same plan, in Korean and Chinese words', async () => {
    const [english, korean, chinese] = await Promise.all([
      build(workbook()),
      build(workbook(), {}, 'ko'),
      build(workbook(), {}, 'zh'),
    ]);
    expect(korean.outcome.result.plan).toEqual(english.outcome.result.plan);
    expect(chinese.outcome.result.plan).toEqual(english.outcome.result.plan);
    await korean.book.port.apply(korean.outcome.plan);
    expect(records(korean.book.values('방문 계획'))[0]).toMatchObject({ 상태: '예정', 요일: '월' });
    await chinese.book.port.apply(chinese.outcome.plan);
    expect(records(chinese.book.values('拜访计划'))[0]).toMatchObject({ 状态: '计划', 星期: '周一' });
  });
});

describe('what the team knows is honoured', () => {
  test('public holidays of the country, own days off, and a rep of the list with own hours', async () => {
    const { book, outcome } = await build(
      workbook({
        sheets: {
          Rules: [['Country', 'KR']],
          Reps: [
            ['Rep name', 'Working hours', 'Visits per day', 'Working days'],
            ['Kim', '10:00-16:00', 3, 'Mon-Thu'],
            ['Lee', '9:00-18:00', 8, 'Mon-Fri'],
          ],
          'Days off': [
            ['Holiday date', 'Holiday', 'Sales rep'],
            [day('2026-03-04'), 'Team day', null],
            [day('2026-03-05'), 'Vacation', 'Lee'],
          ],
        },
        names: { Country: 'Rules!B1' },
      }),
    );
    const days = new Map(
      outcome.result.problem.reps.map((rep) => [rep.id, rep.days.map(({ date }) => formatIso(date))]),
    );
    // 2026-03-02 is the substitute holiday of the Independence Movement Day (a Sunday).
    for (const dates of days.values()) {
      expect(dates).not.toContain('2026-03-02');
      expect(dates).not.toContain('2026-03-04');
    }
    expect(days.get('lee')).not.toContain('2026-03-05');
    expect(days.get('kim')).toContain('2026-03-05');
    expect(days.get('kim')).not.toContain('2026-03-06');
    expect(outcome.result.problem.reps.find(({ id }) => id === 'kim')!.days[0]).toMatchObject({
      hours: { start: 600, end: 960 },
      maxVisits: 3,
    });
    await book.port.apply(outcome.plan);
    expect(book.values('Visit calendar').flat()).toContain('Team day');
  });

  test('prospects get calls by class and by how soon an order is due; a park-it prospect gets none', async () => {
    const checks = (n: number) => [n, n, n, n, n];
    const { outcome } = await build(
      workbook({
        sheets: {
          Prospects: [
            [
              'Prospect name',
              'Sales rep',
              'Interest in the product (1–5)',
              'Interest in buying (1–5)',
              'Fits the needs (1–5)',
              'Trusts the product (1–5)',
              'Good impression of us (1–5)',
              'Strength and size (1–5)',
              'Expected order date',
            ],
            ['Soon Ltd', 'Kim', ...checks(2), 5, day('2026-03-06')],
            ['Parked Ltd', 'Kim', ...checks(1), 1, null],
            ['Late Ltd', 'Lee', ...checks(2), 5, day('2026-02-10')],
          ],
        },
      }),
    );
    const of = (name: string) => outcome.result.problem.customers.find((c) => c.name === name)!;
    // Hot on the first day of the plan: two calls a week at most, until the order is due.
    expect(of('Soon Ltd')).toMatchObject({
      cycleDays: 3.5,
      latest: day('2026-03-06'),
      reason: { code: 'close' },
    });
    expect(of('Parked Ltd').callsPerFourWeeks).toBe(0);
    expect(of('Late Ltd').reason.code).toBe('closeOverdue');
  });

  test('a second run keeps past rows, takes confirmed visits as agreed and done ones as last visits', async () => {
    const { book, outcome } = await build(workbook());
    await book.port.apply(outcome.plan);
    const rows = book.values('Visit plan');
    const status = rows[0]!.indexOf('Status');
    const letter = String.fromCharCode(65 + status);
    const c3 = rows.findIndex((row) => row.includes('C3'));
    const c1 = rows.findIndex((row) => row.includes('C1'));
    book.set(`'Visit plan'!${letter}${c3 + 1}`, 'confirmed');
    const again = await buildVisitPlan(book.port, request());
    if (!again.ok) throw new Error(JSON.stringify(again.problems));
    const locked = again.value.result.plan.routes.flatMap((r) =>
      r.visits.filter((v) => v.locked).map((v) => [r.date, v.customer]),
    );
    expect(locked).toEqual([[rows[c3]![1], 'c3']]);
    // Nothing else changed, so the days stay.
    const dates = (result: typeof outcome.result) =>
      result.plan.routes.flatMap((r) => r.visits.map((v) => `${r.date} ${v.customer}`)).sort();
    expect(dates(again.value.result)).toEqual(dates(outcome.result));

    // A month later: March is over, C1 was seen on its planned day.
    book.set(`'Visit plan'!${letter}${c1 + 1}`, 'done');
    const april = await buildVisitPlan(book.port, request({ asOf: day('2026-03-25') }));
    if (!april.ok) throw new Error(JSON.stringify(april.problems));
    const seen = april.value.result.problem.customers.find(({ id }) => id === 'c1')!;
    expect(seen.lastVisit).toBe(rows[c1]![1]);
    await book.port.apply(april.value.plan);
    const after = records(book.values('Visit plan'));
    expect(after.filter((v) => Number(v['Date']) < day('2026-04-01'))).toHaveLength(rows.length - 1);
    expect(after.some((v) => Number(v['Date']) >= day('2026-04-01'))).toBe(true);
    expect(after.find((v) => v['Visit'] === rows[c1]![0])).toMatchObject({ Status: 'done' });
  });

  test("the team's own visits: a log gives last visits, a confirmed one is an appointment", async () => {
    const { outcome } = await build(
      workbook({
        sheets: {
          Visits: [
            ['Visit date', 'Customer code', 'Sales rep', 'Arrival', 'Visit status'],
            [day('2026-02-19'), 'C2', 'Kim', 0.5, 'done'],
            [day('2026-03-10'), 'C4', 'Lee', 10 / 24, 'confirmed'],
          ],
        },
      }),
    );
    const of = (id: string) => outcome.result.problem.customers.find((c) => c.id === id)!;
    expect(of('c2').lastVisit).toBe(day('2026-02-19'));
    expect(of('c4').appointments).toEqual([{ date: day('2026-03-10'), time: 600 }]);
    const route = outcome.result.plan.routes.find((r) => r.rep === 'lee' && r.date === day('2026-03-10'))!;
    expect(route.visits.find((v) => v.customer === 'c4')).toMatchObject({ arrival: 600, locked: true });
  });
});

describe('what cannot be planned is said', () => {
  test('without customers it does not run', async () => {
    const outcome = await buildVisitPlan(memoryWorkbook({ sheets: { Notes: [['hello']] } }).port, request());
    expect(outcome).toMatchObject({
      ok: false,
      problems: [expect.objectContaining({ code: 'workflows-table-missing' })],
    });
  });

  test('a plan that breaks something is never handed out', async () => {
    const outcome = await buildVisitPlan(
      memoryWorkbook(workbook()).port,
      request({
        solve: (problem) =>
          Promise.resolve({
            routes: [],
            leftOut: [],
            cost: 0,
            terms: {
              missed: 0,
              spacing: 0,
              lateness: 0,
              travel: 0,
              balance: 0,
              change: 0,
              sameWeekday: 0,
              timeShare: 0,
              reassign: 0,
            },
            seed: 1,
            iterations: problem.customers.length,
          }),
      }),
    );
    expect(outcome.ok).toBe(false);
    if (!outcome.ok)
      expect(outcome.problems.at(-1)).toMatchObject({ code: 'visits-plan-invalid', severity: 'error' });
  });

  test('cancel rejects and writes nothing', async () => {
    const book = memoryWorkbook(workbook());
    const before = book.snapshot();
    const control = new AbortController();
    const run = buildVisitPlan(
      book.port,
      request({
        control: {
          signal: control.signal,
          onProgress: ({ stage }) => {
            if (stage === 'solve') control.abort();
          },
        },
      }),
    );
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    expect(book.snapshot()).toEqual(before);
  });
});
