// Proves that a next visit that a customer agreed to is an appointment of the plan, and that what stands against it names its cell.
import type { CellValue } from '../../src/core/cell';
import { formatIso, parseIso } from '../../src/core/serial-date';
import { createTranslator, problemText } from '../../src/i18n';
import { checkPlan, solveVisits } from '../../src/visits';
import { buildVisitPlan } from '../../src/workflows/build-visit-plan';
import type { VisitPlanRequest } from '../../src/workflows/build-visit-plan';
import { readJournal } from '../../src/workflows/journal/journal-book';
import { changeVisit } from '../../src/workflows/journal/save-visit';
import { setUpRegisters } from '../../src/workflows/journal/set-up-registers';
import type { WritePlan } from '../../src/workflows/write-plan';
import type { MemoryStart, MemoryWorkbook } from '../support/memory-port';
import { memoryWorkbook } from '../support/memory-port';

const day = (iso: string): number => parseIso(iso) ?? NaN;
/** A Friday; planned is March 2026, which begins on a Sunday. */
const asOf = day('2026-02-20');
const solve: NonNullable<VisitPlanRequest['solve']> = (problem, options) =>
  solveVisits(problem, { ...options, iterations: 150, pause: () => Promise.resolve() });
const request = (language: 'en' | 'ko' | 'zh' = 'en'): VisitPlanRequest => ({
  asOf,
  seed: 3,
  language,
  t: createTranslator(language).t,
  solve,
});

const HEADERS = ['Customer code', 'Customer name', 'Sales rep', 'Area', 'Visits per month', 'Appointment'];
const LOG = ['Visit date', 'Customer', 'Sales rep', 'Purpose', 'Next visit', 'Visit'];
const customer = (code: string, appointment: CellValue = null): CellValue[] => [
  code,
  `Shop ${code}`,
  'Kim',
  'North',
  1,
  appointment,
];
const entry = (date: string, code: string, next: CellValue, visit: CellValue = null): CellValue[] => [
  day(date),
  code,
  'Kim',
  'S1',
  next,
  visit,
];

function book(
  customers: CellValue[][],
  log: CellValue[][],
  more: MemoryStart['sheets'] = {},
): MemoryWorkbook {
  return memoryWorkbook({
    sheets: {
      Customers: [HEADERS, ...customers],
      ...(log.length > 0 ? { 'Visit log': [LOG, ...log] } : {}),
      ...more,
    },
  });
}

async function run(workbook: MemoryWorkbook, language: 'en' | 'ko' | 'zh' = 'en') {
  const outcome = await buildVisitPlan(workbook.port, request(language));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const { result, problems, plan } = outcome.value;
  expect(checkPlan(result.problem, result.plan)).toEqual([]);
  const visits = result.plan.routes.flatMap(({ date, visits: stops }) =>
    stops.map((stop) => ({ ...stop, date: formatIso(date) })),
  );
  return {
    outcome: outcome.value,
    result,
    plan,
    of: (code: string) => visits.filter((visit) => visit.customer === code.toLowerCase()),
    told: problems
      .filter(({ code }) => code.startsWith('visits-agreed'))
      .map(({ code, where, args }) => [
        code.replace('visits-agreed-', ''),
        args?.['customer'],
        `${where?.sheet ?? ''}!${where?.address ?? '?'}`,
      ]),
    problems,
  };
}

async function apply(workbook: MemoryWorkbook, plan: WritePlan): Promise<void> {
  const applied = await workbook.port.apply(plan);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
}

const records = (workbook: MemoryWorkbook) => {
  const [header = [], ...rows] = workbook.values('Visit plan');
  return rows.map((row) =>
    Object.fromEntries(header.map((name, i) => [typeof name === 'string' ? name : '', row[i] ?? null])),
  );
};

test('the next visit of the log is an appointment: on its day, at its time where it has one, and the plan says why', async () => {
  const workbook = book(
    [
      customer('C1'),
      customer('C2'),
      customer('C3', day('2026-03-25') + 10.5 / 24),
      customer('C4', '2026-03-24 오후 2시'),
    ],
    [
      entry('2026-02-10', 'C1', day('2026-03-12') + 14 / 24),
      entry('2026-02-11', 'Shop C2', day('2026-03-13')),
      // Nobody was met, and no new day was named: what was agreed before stands.
      entry('2026-02-12', 'C2', null, 'not met'),
    ],
  );
  const { of, told, result, plan } = await run(workbook);
  expect(told).toEqual([]);
  const when = (code: string) => of(code).map(({ date, arrival, locked }) => [date, arrival, locked]);
  expect(when('C1')).toEqual([['2026-03-12', 14 * 60, true]]);
  expect(of('C2').map(({ date, locked }) => [date, locked])).toEqual([['2026-03-13', true]]);
  expect(when('C3')).toEqual([['2026-03-25', 10 * 60 + 30, true]]);
  expect(when('C4')).toEqual([['2026-03-24', 14 * 60, true]]);
  await apply(workbook, plan);
  const rows = new Map(records(workbook).map((row) => [row['Customer'], row]));
  expect(rows.get('C1')).toMatchObject({ Status: 'confirmed' });
  expect(rows.get('C1')?.['Reason']).toContain('agreed at the visit of Feb 10, 2026 for 14:00');
  expect(rows.get('C2')?.['Reason']).toContain('agreed at the visit of Feb 11, 2026;');
  expect(rows.get('C3')?.['Reason']).toContain('agreed with the customer for 10:30');

  // The checker judges it: without the visit, or an hour later, it objects.
  const without = {
    ...result.plan,
    routes: result.plan.routes.filter(({ visits }) => visits.every(({ customer: id }) => id !== 'c2')),
  };
  expect(checkPlan(result.problem, without).map(({ code }) => code)).toContain('appointmentMissing');
  const later = {
    ...result.plan,
    routes: result.plan.routes.map((route) => ({
      ...route,
      visits: route.visits.map((visit) =>
        visit.customer === 'c1'
          ? { ...visit, arrival: visit.arrival + 60, departure: visit.departure + 60 }
          : visit,
      ),
    })),
  };
  expect(checkPlan(result.problem, later).map(({ code }) => code)).toContain('appointmentMoved');
});

test.each(['en', 'ko', 'zh'] as const)(
  'what cannot be kept names its cell, and the rest is planned (%s)',
  async (language) => {
    const codes = ['C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10', 'C11', 'C12'];
    const workbook = book(
      codes.map((code) =>
        customer(code, code === 'C10' ? day('2026-03-25') : code === 'C12' ? day('2026-02-17') : null),
      ),
      [
        entry('2026-02-10', 'C3', day('2026-03-17')),
        entry('2026-02-10', 'C4', day('2026-03-19')),
        entry('2026-02-10', 'C5', day('2026-03-20') + 7 / 24),
        entry('2026-02-10', 'C6', day('2026-03-10')),
        entry('2026-02-09', 'C7', day('2026-03-24')),
        entry('2026-02-16', 'C7', day('2026-03-26')),
        entry('2026-02-12', 'C8', day('2026-02-18')),
        entry('2026-02-12', 'C9', day('2026-02-18')),
        entry('2026-02-18', 'C9', null),
        entry('2026-02-11', 'C10', day('2026-03-05')),
        entry('2026-02-11', 'C11', day('2026-02-25')),
      ],
      {
        'Days off': [
          ['Holiday date', 'Holiday', 'Sales rep'],
          [day('2026-03-17'), "Founder's day", null],
          [day('2026-03-19'), 'Leave', 'Kim'],
        ],
      },
    );
    workbook.set("'Customers'!G1", 'Do not contact');
    workbook.set("'Customers'!G5", 'yes');
    const { told, of, result, problems } = await run(workbook, language);
    expect(told.sort()).toEqual(
      [
        ['holiday', 'Shop C3', 'Visit log!E2'],
        ['day-off', 'Shop C4', 'Visit log!E3'],
        ['outside-hours', 'Shop C5', 'Visit log!E4'],
        ['no-contact', 'Shop C6', 'Visit log!E5'],
        ['replaced', 'Shop C7', 'Visit log!E6'],
        ['past', 'Shop C8', 'Visit log!E8'],
        ['past', 'Shop C12', 'Customers!F11'],
        ['several', 'Shop C10', 'Visit log!E11'],
      ].sort(),
    );
    const days = (code: string) => of(code).map(({ date, locked }) => [date, locked]);
    expect(days('C6')).toEqual([]);
    expect(days('C7')).toEqual([['2026-03-26', true]]);
    expect(days('C10')).toEqual([
      ['2026-03-05', true],
      ['2026-03-25', true],
    ]);
    // Before the days to plan: by then it will have been the last visit.
    expect(result.problem.customers.find(({ id }) => id === 'c11')).toMatchObject({
      lastVisit: day('2026-02-25'),
      appointments: [],
    });
    const leftOut = result.overview.conflicts.map(({ key }) => key).sort();
    expect(leftOut).toEqual(['C3', 'C4', 'C5']);
    const translator = createTranslator(language);
    for (const problem of problems.filter(({ code }) => code.startsWith('visits-agreed'))) {
      const { text, fix } = problemText(translator, problem);
      expect(`${text}${fix}`).not.toMatch(/\{\{|visits-agreed/);
      expect(text).toMatch(/2026-0[23]-\d\d/);
    }
  },
);

test('two who agreed to one hour: one is kept, the cell of the other is named', async () => {
  const workbook = book(
    [customer('C1'), customer('C2')],
    [
      entry('2026-02-10', 'C1', day('2026-03-12') + 14 / 24),
      entry('2026-02-10', 'C2', day('2026-03-12') + 14 / 24),
    ],
  );
  const { told, of } = await run(workbook);
  expect(told).toHaveLength(1);
  const [[code, name, cell] = []] = told;
  expect(code).toBe('clash');
  const lost = name === 'Shop C1' ? 'C1' : 'C2';
  expect(cell).toBe(lost === 'C1' ? 'Visit log!E2' : 'Visit log!E3');
  const kept = lost === 'C1' ? 'C2' : 'C1';
  expect(of(kept).map(({ date, arrival }) => [date, arrival])).toEqual([['2026-03-12', 840]]);
});

test('a day that is agreed anew frees the old one, which our plan had confirmed, and the visit keeps its row', async () => {
  const workbook = book(
    [customer('C1')],
    [entry('2026-02-10', 'C1', day('2026-03-12')), entry('2026-02-09', 'C1', null)],
  );
  await apply(workbook, (await run(workbook)).plan);
  expect(records(workbook)).toMatchObject([{ Visit: 'C1-1', Date: day('2026-03-12'), Status: 'confirmed' }]);
  workbook.set("'Visit log'!A3", day('2026-02-19'));
  workbook.set("'Visit log'!E3", day('2026-03-27'));
  const again = await run(workbook);
  expect(again.told).toEqual([['replaced', 'Shop C1', 'Visit log!E2']]);
  await apply(workbook, again.plan);
  expect(records(workbook)).toMatchObject([{ Visit: 'C1-1', Date: day('2026-03-27'), Status: 'confirmed' }]);
});

test('the form of the log agrees on a visit too, and an edit leaves the time that somebody typed behind the day', async () => {
  const workbook = book([customer('C1')], []);
  const made = await setUpRegisters(workbook.port, request());
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  await apply(workbook, made.value.plan);
  const values = { Date: asOf, Customer: 'C1', NextVisit: day('2026-03-12') };
  const saved = await changeVisit(workbook.port, request(), { kind: 'add', values });
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
  await apply(workbook, saved.value.plan);
  const header = workbook.values('Visit log')[0] ?? [];
  const column = header.indexOf('Next visit');
  expect((await run(workbook)).of('C1').map(({ date, locked }) => [date, locked])).toEqual([
    ['2026-03-12', true],
  ]);

  const letter = column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(39 + column)}`;
  workbook.set(`'Visit log'!${letter}2`, day('2026-03-12') + 15 / 24);
  const read = await readJournal(workbook.port, request());
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const [row] = read.value.registers.VisitLog?.rows ?? [];
  if (!row) throw new Error('No entry');
  const edited = await changeVisit(workbook.port, request(), {
    kind: 'edit',
    row,
    values: { ...values, Note: 'Bring samples' },
  });
  if (!edited.ok) throw new Error(JSON.stringify(edited.problems));
  await apply(workbook, edited.value.plan);
  expect(workbook.values('Visit log')[1]?.[column]).toBeCloseTo(day('2026-03-12') + 15 / 24, 9);
  expect((await run(workbook)).of('C1').map(({ arrival }) => arrival)).toEqual([15 * 60]);
});

test('what is over or cannot be is not planned: a visit that was tried or made today, a day before its entry, a text', async () => {
  const workbook = memoryWorkbook({
    sheets: {
      Customers: [HEADERS, customer('C1'), customer('C2', asOf), customer('C3'), customer('C4')],
      'Visit log': [
        LOG,
        entry('2026-02-10', 'C1', asOf),
        entry('2026-02-20', 'C1', null, 'not met'),
        entry('2026-02-20', 'C2', null),
        entry('2026-02-10', 'C3', day('2026-02-03')),
        entry('2026-02-11', 'C4', 'soon'),
      ],
      Rules: [
        ['PlanFrom', asOf],
        ['PlanTo', day('2026-03-31')],
      ],
    },
    names: { PlanFrom: 'Rules!B1', PlanTo: 'Rules!B2' },
  });
  const { told, result, problems } = await run(workbook);
  expect(told).toEqual([]);
  expect(result.problem.from).toBe(asOf);
  expect(result.problem.customers.flatMap(({ appointments }) => appointments)).toEqual([]);
  expect(problems.find(({ code }) => code === 'journal-before-visit')?.where).toMatchObject({
    sheet: 'Visit log',
    address: 'E5',
  });
  expect(problems.find(({ code }) => code === 'journal-team-cells')?.args).toMatchObject({
    column: 'Next visit',
    count: 1,
  });
});
