// Proves that market information, policies, trainings and agreed visits reach brief and reports, with figures counted by hand.
import type { CellValue } from '../../../src/core/cell';
import { monthText } from '../../../src/core/months';
import { parseIso } from '../../../src/core/serial-date';
import { createTranslator } from '../../../src/i18n';
import { briefSections } from '../../../src/workflows/journal/brief-lines';
import { briefVisits } from '../../../src/workflows/journal/brief-visits';
import { nextVisitOf } from '../../../src/workflows/journal/customer-cards';
import type { LogEntry } from '../../../src/workflows/journal/journal-records';
import { readJournal } from '../../../src/workflows/journal/journal-book';
import { makeReports } from '../../../src/workflows/journal/make-reports';
import { changeVisit } from '../../../src/workflows/journal/save-visit';
import { memoryWorkbook } from '../../support/memory-port';

const day = (iso: string): number => parseIso(iso) ?? NaN;
const THURSDAY = day('2026-03-05');
const { t } = createTranslator('en');
const request = { asOf: THURSDAY, seed: 1, language: 'en' as const, t };

const CUSTOMERS: CellValue[][] = [
  ['Customer code', 'Customer name', 'Sales rep', 'Last visit', 'Do not contact'],
  ['C1', 'North Foods', 'Kim', THURSDAY - 2, null],
  ['C2', 'South Shop', 'Kim', THURSDAY - 40, null],
  ['C3', 'East Mart', 'Lee', null, null],
  ['C4', 'Far Shop', 'Lee', THURSDAY - 1, 'yes'],
];
const PROSPECTS: CellValue[][] = [
  ['Lead no.', 'Prospect', 'Product interest', 'Buying interest'],
  ['L1', 'Harbor Deli', 3, 3],
];
const VISITS: CellValue[][] = [
  ['Visit date', 'Customer code', 'Sales rep', 'Stop', 'Status'],
  [THURSDAY, 'C1', 'Kim', 1, 'planned'],
];
const POLICIES: CellValue[][] = [
  ['Effective from', 'Ends on', 'Policy name', 'Details'],
  [THURSDAY - 10, null, 'Two cases free', '10 + 2'],
  [THURSDAY - 60, THURSDAY - 20, 'Winter price', null],
  [THURSDAY + 5, null, 'Spring list', null],
];
const TRAINING: CellValue[][] = [
  ['Training date', 'Customer', 'Sales rep', 'Training topic', 'Attendees', 'Outcome'],
  [THURSDAY - 30, 'C1', 'Kim', 'Shelf planning', 4, 'two facings more'],
  [THURSDAY - 200, 'C1', 'Kim', 'Range', 2, null],
];
const MARKET: CellValue[][] = [
  ['Seen on', 'About', 'Competitor', 'Information', 'Heard from', 'Confidence'],
  [THURSDAY - 90, 'competitor', 'Brewer B', 'Opens a depot', 'Driver', 'high'],
  [THURSDAY - 91, 'price', 'Brewer B', 'Lager at 9.90', 'Shelf', 'seen myself'],
  [THURSDAY - 3, 'reserve prospect', 'Harbor Deli', 'Wants cold boxes', 'C1', 'low'],
  [THURSDAY - 2, 'reserve prospect', 'Quay Bistro', 'Opens in May', 'C2', 'low'],
];
const LOG: CellValue[][] = [
  ['Visit date', 'Customer', 'Sales rep', 'Purpose', 'Next visit'],
  [THURSDAY - 2, 'C1', 'Kim', 'S1', THURSDAY + 7],
  [THURSDAY - 9, 'C1', 'Kim', 'S1', THURSDAY + 12],
  [THURSDAY - 40, 'C2', 'Kim', 'S1', THURSDAY - 20],
];
const book = () =>
  memoryWorkbook({
    sheets: {
      Customers: CUSTOMERS,
      Leads: PROSPECTS,
      Visits: VISITS,
      'Sales policies': POLICIES,
      Training: TRAINING,
      'Market news': MARKET,
      'Call reports': LOG,
    },
  });

async function reports() {
  const made = await makeReports(book().port, request);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

test('facts are stale after 90 days, and reserve prospects on no list are named', async () => {
  const { facts } = (await reports()).result.information;
  expect(facts.map(({ subject, age, stale, isUnlisted }) => [subject, age, stale, isUnlisted])).toEqual([
    ['Quay Bistro', 2, false, true],
    ['Harbor Deli', 3, false, false],
    ['Brewer B', 90, false, false],
    ['Brewer B', 91, true, false],
  ]);
});

test('a policy in force reaches who was visited since; who wants no visits does not count', async () => {
  const { policies } = (await reports()).result.information;
  // Of C1, C2 and C3, only C1 was visited in the ten days.
  expect(policies.map(({ what, reached, of }) => [what, reached, of])).toEqual([['Two cases free', 1, 3]]);
});

test('trainings are listed for half a year, counted by month, and stand on the brief', async () => {
  const { result } = await reports();
  expect(result.information.trainings.map(({ topic }) => topic)).toEqual(['Shelf planning']);
  // 3 February 2026; the other one was in August.
  expect(result.months.map(({ month, trainings }) => [monthText(month), trainings])).toEqual([
    ['2025-10', 0],
    ['2025-11', 0],
    ['2025-12', 0],
    ['2026-01', 0],
    ['2026-02', 1],
    ['2026-03', 0],
  ]);
  const briefs = await briefVisits(book().port, request);
  if (!briefs.ok) throw new Error(JSON.stringify(briefs.problems));
  const [first] = briefs.value.result.briefs;
  const lines = first ? briefSections(first, { t, language: 'en' }).flatMap(({ lines: own }) => own) : [];
  expect(lines).toContainEqual({
    mark: '2026-02-03',
    text: 'Training: Shelf planning → two facings more',
  });
});

test('the sheets say so, and the month shows the next visit that the latest entry agrees on', async () => {
  const { plan } = await reports();
  const text = (id: string) =>
    plan.sheets
      .find((sheet) => sheet.id === id)
      ?.blocks.map(({ values }) => values.map((row) => row.join(' | ')).join('\n'))
      .join('\n') ?? '';
  expect(text('MarketNow')).toMatch(
    /2026-03-05: 4 facts of the market, 1 of them stale; 1 reserve prospects/,
  );
  expect(text('MarketNow')).toMatch(/Two cases free \| 10 \+ 2 \| 1 \| 3 \| 0\.333/);
  const north = text('MonthVisits')
    .split('\n')
    .find((line) => line.startsWith('C1 | '))
    ?.split(' | ');
  // Columns: code, name, 1 March, 2 March, …: the visit of the 5th was made on Tuesday of its week, one is agreed for the 12th, and the 17th of the older entry is dropped.
  expect([north?.[2 + 4], north?.[2 + 11], north?.[2 + 16]]).toEqual(['◐', '◇', '']);
  // The card says the same.
  expect(text('CustomerCards')).toContain('Next visit 2026-03-12 (agreed)');
});

test('no visit is proposed to who wants none, and agreeing on one is told', async () => {
  const { port } = book();
  const read = await readJournal(port, request);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(nextVisitOf(read.value, read.value.personOf('C4'), [])).toBeUndefined();
  const saved = await changeVisit(port, request, {
    kind: 'add',
    values: { Date: THURSDAY, Customer: 'C4', NextVisit: THURSDAY + 14 },
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
  expect(saved.value.problems).toMatchObject([
    { code: 'journal-do-not-contact', where: { column: 'NextVisit' } },
  ]);
});

test('the card goes by the latest entry that met somebody or names a day, and by none that is over', async () => {
  const read = await readJournal(book().port, request);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const entry = (date: number, met: boolean, next?: number): LogEntry => ({
    row: { place: { sheet: 'Log', row: 2 }, values: {}, cells: {} },
    ...{ customer: 'C1', date, met, tasks: [], goals: [], desire: [] },
    ...(next === undefined ? {} : { nextVisit: next }),
  });
  const next = (...visits: LogEntry[]) => nextVisitOf(read.value, read.value.personOf('C1'), visits);
  const met = entry(THURSDAY - 9, true, THURSDAY + 7);
  // Nobody was met on Tuesday: on the phone another day was found.
  expect(next(entry(THURSDAY - 2, false, THURSDAY + 9), met)).toEqual({
    date: THURSDAY + 9,
    reason: 'agreed',
  });
  expect(next(entry(THURSDAY - 2, false), met)).toEqual({ date: THURSDAY + 7, reason: 'agreed' });
  expect(next(entry(THURSDAY - 2, true), met)?.reason).not.toBe('agreed');
  // The day that was agreed was tried, and nobody was there.
  expect(next(entry(THURSDAY - 2, false), entry(THURSDAY - 9, true, THURSDAY - 2))?.reason).not.toBe(
    'agreed',
  );
});

test('lines of competitors are marked on the printed brief, and the page says what the mark means', async () => {
  const market = [
    ['Seen on', 'About', 'Competitor', 'Information', 'Customer'],
    [THURSDAY - 3, 'competitor', 'Brewer B', 'Cooler for free', 'C1'],
  ];
  const made = await briefVisits(
    memoryWorkbook({ sheets: { Customers: CUSTOMERS, Visits: VISITS, 'Market news': market } }).port,
    request,
  );
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const cells = made.value.plan.sheets
    .filter(({ id }) => id === 'VisitBriefs')
    .flatMap(({ blocks }) => blocks.flatMap(({ values }) => values.flat()));
  expect(cells).toContain('◆ competitor Brewer B · Cooler for free');
  expect(cells).toContain("◆ prices, credit and competitors: not for the customer's eyes.");
});
