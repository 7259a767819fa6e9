// What people write into a plan survives the next one: statuses, notes, columns of their own; and the changes sheet says what moved.
import type { CellValue } from '../../src/core/cell';
import { formatIso, isoWeekday, parseIso } from '../../src/core/serial-date';
import { createTranslator } from '../../src/i18n';
import { checkPlan, comparePlans, solveVisits } from '../../src/visits';
import { buildVisitPlan } from '../../src/workflows/build-visit-plan';
import type { VisitPlanRequest } from '../../src/workflows/build-visit-plan';
import { replanVisits } from '../../src/workflows/replan-visits';
import { changeWeight } from '../../src/workflows/visit-problem';
import { writeVisitPlan } from '../../src/workflows/write-visit-plan';
import { memoryWorkbook } from '../support/memory-port';

type Book = ReturnType<typeof memoryWorkbook>;

const day = (iso: string): number => parseIso(iso) ?? NaN;
const asOf = day('2026-02-20');
const solve: NonNullable<VisitPlanRequest['solve']> = (problem, options) =>
  solveVisits(problem, { ...options, iterations: 300, pause: () => Promise.resolve() });
const request = (more: Partial<VisitPlanRequest> = {}): VisitPlanRequest => ({
  asOf,
  seed: 7,
  language: 'en',
  solve,
  t: createTranslator('en').t,
  ...more,
});

const HEADERS = ['Customer code', 'Customer name', 'Sales rep', 'Latitude', 'Longitude', 'Visits per month'];
const CUSTOMERS: CellValue[][] = Array.from({ length: 12 }, (_, i) => [
  `C${i + 1}`,
  `Shop ${i + 1}`,
  i % 2 === 0 ? 'Kim' : 'Lee',
  37.5 + i / 100,
  127 + (i % 5) / 100,
  i % 3 === 0 ? 4 : 2,
]);
const sheets = {
  Customers: [HEADERS, ...CUSTOMERS],
  'Days off': [
    ['Holiday date', 'Holiday', 'Sales rep'],
    [day('2025-12-25'), 'Christmas', null],
  ],
};

async function run(book: Book, more: Partial<VisitPlanRequest> = {}) {
  const outcome = await buildVisitPlan(book.port, request(more));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const applied = await book.port.apply(outcome.value.plan);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  return outcome.value;
}

type Line = Record<string, CellValue>;

function records(book: Book, sheet = 'Visit plan'): Line[] {
  const [header = [], ...rows] = book.values(sheet);
  return rows.map((row) =>
    Object.fromEntries(header.map((name, i) => [typeof name === 'string' ? name : '', row[i] ?? null])),
  );
}

/** Writes into a cell of our visit sheet: the column by its header, the row by the visit's id. */
function type(book: Book, id: CellValue, column: string, value: CellValue): void {
  const [header = [], ...rows] = book.values('Visit plan');
  const at = header.indexOf(column);
  const row = rows.findIndex((cells) => cells[0] === id);
  book.set(`'Visit plan'!${String.fromCharCode(65 + at)}${row + 2}`, value);
}

const byId = (lines: readonly Line[]) => new Map(lines.map((line) => [line['Visit'], line]));

test('ids stay with their visits, with the notes and columns that people have added', async () => {
  const book = memoryWorkbook({ sheets });
  await run(book);
  const before = records(book);
  expect(new Set(before.map((line) => line['Visit'])).size).toBe(before.length);
  expect(before.filter((line) => line['Customer'] === 'C1').map((line) => line['Visit'])).toEqual([
    'C1-1',
    'C1-2',
    'C1-3',
    'C1-4',
  ]);
  expect(book.sheetNames()).not.toContain('Visit changes');
  const width = Object.keys(before[0] ?? {}).length;
  const column = String.fromCharCode(65 + width);
  book.set(`'Visit plan'!${column}1`, 'Car');
  book.set(`'Visit plan'!${column}2`, 'van');
  type(book, 'C1-2', 'Note', 'bring the price list');
  type(book, 'C4-1', 'Status', 'ask again');

  // A team day in the middle of the month: whoever has a visit then is visited on another day.
  const off = Number(before.find((line) => line['Visit'] === 'C1-2')?.['Date']);
  book.set("'Days off'!A3", off);
  book.set("'Days off'!B3", 'Team day');
  const again = await run(book);
  expect(checkPlan(again.result.problem, again.result.plan)).toEqual([]);
  const after = byId(records(book));
  expect(after.get('C1-2')).toMatchObject({ Customer: 'C1', Note: 'bring the price list' });
  expect(after.get('C1-2')?.['Date']).not.toBe(off);
  expect(after.get('C4-1')).toMatchObject({ Status: 'ask again' });
  expect(after.get(before[0]?.['Visit'] ?? null)).toMatchObject({ Car: 'van' });
  const others = before.filter((line) => line['Date'] !== off);
  const stayed = others.filter((line) => after.get(line['Visit'] ?? null)?.['Date'] === line['Date']);
  expect(stayed.length / others.length).toBeGreaterThanOrEqual(0.95);

  const changes = records(book, 'Visit changes');
  const moved = changes.find((line) => line['Customer'] === 'C1' && line['Before'] === off);
  expect(moved).toMatchObject({ Change: 'moved', Name: 'Shop 1', Rep: 'Kim' });
  expect(moved?.['Why']).toContain('no working day any more');
  const { rows } = comparePlans(again.result.problem, again.result.plan, again.result.plan);
  expect(rows.every(({ kind }) => kind === 'kept')).toBe(true);
});

test('what is done, missed or agreed is never lost, and counts', async () => {
  const book = memoryWorkbook({ sheets });
  await run(book);
  const before = byId(records(book));
  type(book, 'C1-1', 'Status', 'done');
  type(book, 'C2-1', 'Status', 'missed');
  type(book, 'C4-2', 'Status', 'confirmed');
  type(book, 'C5-2', 'Status', 'confirmed');
  // The customer of the other agreed visit has asked not to be called on any more.
  book.set('Customers!G1', 'Do not contact');
  book.set('Customers!G6', 'yes');
  const midMonth = Number(before.get('C1-1')?.['Date']) + 1;
  const again = await run(book, {
    asOf: midMonth,
    horizon: { from: day('2026-03-01'), to: day('2026-03-31') },
  });
  const after = byId(records(book));
  const place = (line: Line | undefined) => [line?.['Date'], line?.['Arrival'], line?.['Status']];
  expect(place(after.get('C1-1'))).toEqual([...place(before.get('C1-1')).slice(0, 2), 'done']);
  expect(place(after.get('C2-1'))).toEqual([...place(before.get('C2-1')).slice(0, 2), 'missed']);
  expect(place(after.get('C4-2'))).toEqual([...place(before.get('C4-2')).slice(0, 2), 'confirmed']);
  expect(place(after.get('C5-2'))).toEqual([...place(before.get('C5-2')).slice(0, 2), 'confirmed']);
  expect(again.problems.map(({ code }) => code)).toContain('visits-confirmed-kept');
  const seen = again.result.problem.customers.find(({ id }) => id === 'c1');
  expect(seen?.lastVisit).toBe(before.get('C1-1')?.['Date']);
  for (const { date } of again.result.plan.routes) expect(date).toBeGreaterThanOrEqual(midMonth);
  // Rows of days that are over stay as well, and are counted where nobody has said what became of them.
  const over = [...before.values()].filter((line) => Number(line['Date']) < midMonth);
  for (const line of over) expect(after.get(line['Visit'] ?? null)?.['Date']).toBe(line['Date']);
  const silent = over.filter((line) => line['Visit'] !== 'C1-1' && line['Visit'] !== 'C2-1');
  const remark = again.problems.find(({ code }) => code === 'visits-no-result');
  expect(remark?.args?.['count'] ?? 0).toBe(silent.length);
});

test('times of visits reach the next plan, typed ones too', async () => {
  const book = memoryWorkbook({ sheets });
  await run(book);
  const [first] = records(book);
  type(book, first?.['Visit'] ?? null, 'Arrival', 17 / 24);
  const { result } = await run(book);
  const typed = result.problem.previous?.filter(({ arrival }) => arrival === 17 * 60);
  expect(typed?.map(({ customer, date }) => [customer.toUpperCase(), date])).toEqual([
    [first?.['Customer'], first?.['Date']],
  ]);
});

test('planning again from the draft keeps locks and reads nothing', async () => {
  const book = memoryWorkbook({ sheets });
  let reads = 0;
  const port = new Proxy(book.port, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        reads++;
        return Reflect.apply(value, target, args);
      };
    },
  });
  const first = await buildVisitPlan(port, request());
  if (!first.ok) throw new Error(JSON.stringify(first.problems));
  const { draft, plan } = first.value.result;
  const route = plan.routes[3];
  const locked = route?.visits[0];
  if (!route || !locked) throw new Error('too few days with visits');
  const before = reads;
  const lock = { customer: locked.customer, date: route.date };
  const again = await replanVisits(draft, plan, { locks: [lock], stability: 0, seconds: 0.01 }, solve);
  expect(again.draft.input.problem.previous).toContainEqual({ ...lock, arrival: locked.arrival });
  expect(
    again.plan.routes.flatMap(({ date, visits }) =>
      visits.filter((visit) => visit.locked).map(({ customer }) => ({ customer, date })),
    ),
  ).toEqual([lock]);
  expect(again.draft.input.problem.weights.change).toBe(0);
  const written = writeVisitPlan(again.draft, again.plan, request());
  expect(written.ok).toBe(true);
  expect(reads).toBe(before);
});

test('a vacation of several days, hours by weekday and lengths by class reach the plan', async () => {
  const book = memoryWorkbook({
    sheets: {
      ...sheets,
      'Days off': [
        ['Holiday date', 'Until', 'Holiday', 'Sales rep'],
        [day('2026-03-09'), day('2026-03-13'), 'Vacation', 'Lee'],
      ],
      Rules: [
        ['DayHours', 'Fri 9:00-12:00; Sat 10:00-13:00; Wed off'],
        ['MinutesNEW', 50],
        ['PlanTo', day('2026-03-20')],
        ['ColdVisitMinutesWeek', 300],
      ],
    },
    names: {
      DayHours: 'Rules!B1',
      MinutesNEW: 'Rules!B2',
      PlanTo: 'Rules!B3',
      ColdVisitMinutesWeek: 'Rules!B4',
    },
  });
  const { result } = await run(book);
  const { problem, plan } = result;
  expect([problem.from, problem.to].map(formatIso)).toEqual(['2026-02-21', '2026-03-20']);
  expect(new Set(problem.customers.map(({ visitMinutes }) => visitMinutes))).toEqual(new Set([50]));
  const days = new Map(problem.reps.map((rep) => [rep.id, rep.days]));
  expect(new Set(days.get('kim')?.map(({ date }) => isoWeekday(date)))).toEqual(new Set([1, 2, 4, 5, 6]));
  const friday = days.get('kim')?.find(({ date }) => isoWeekday(date) === 5);
  // Three hours end with lunch, so none is taken off; 300 minutes a week are 60 on each of five days.
  expect(friday).toMatchObject({ hours: { start: 540, end: 720 }, maxMinutes: 180, reservedMinutes: 60 });
  const away = (date: number) => date >= day('2026-03-09') && date <= day('2026-03-13');
  expect(days.get('lee')?.some(({ date }) => away(date))).toBe(false);
  expect(days.get('kim')?.some(({ date }) => away(date))).toBe(true);
  expect(plan.routes.some(({ rep, date }) => rep === 'lee' && away(date))).toBe(false);
});

test('the slider goes from no price for a move to a high one', () => {
  expect(changeWeight(0, 20)).toBe(0);
  expect(changeWeight(0.5, 20)).toBe(20);
  expect(changeWeight(1, 20)).toBe(640);
});
