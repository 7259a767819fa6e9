import type { CellValue } from '../../../src/core/cell';
import { parseIso } from '../../../src/core/serial-date';
import { createTranslator } from '../../../src/i18n';
import { briefVisits } from '../../../src/workflows/journal/brief-visits';
import { briefSections } from '../../../src/workflows/journal/brief-lines';
import { readJournal } from '../../../src/workflows/journal/journal-book';
import { registerCsv } from '../../../src/workflows/journal/export-register';
import { makeReports } from '../../../src/workflows/journal/make-reports';
import type { EntryValues } from '../../../src/workflows/journal/register-entry';
import type { VisitChange } from '../../../src/workflows/journal/save-visit';
import { changeVisit } from '../../../src/workflows/journal/save-visit';
import { setUpRegisters } from '../../../src/workflows/journal/set-up-registers';
import { draftVisitPlan } from '../../../src/workflows/visit-plan-draft';
import type { WorkbookPort } from '../../../src/workflows/ports';
import type { WritePlan } from '../../../src/workflows/write-plan';
import type { MemoryWorkbook } from '../../support/memory-port';
import { memoryWorkbook } from '../../support/memory-port';

const day = (iso: string): number => parseIso(iso) ?? NaN;
const THURSDAY = day('2026-03-05');
const request = (asOf = THURSDAY, language: 'en' | 'ko' | 'zh' = 'en') => ({
  asOf,
  seed: 1,
  language,
  t: createTranslator(language).t,
});

const CUSTOMERS: CellValue[][] = [
  ['Customer code', 'Customer name', 'Sales rep', 'Area', 'Phone'],
  ['C1', 'North Foods', 'Kim', 'North', '02-111'],
  ['C2', 'South Shop', 'Kim', 'South', '02-222'],
  ['C3', 'East Mart', 'Lee', 'East', '02-333'],
];
const VISITS: CellValue[][] = [
  ['Visit date', 'Customer code', 'Sales rep', 'Stop', 'Status'],
  [THURSDAY, 'C2', 'Kim', 1, 'planned'],
  [THURSDAY, 'C1', 'Kim', 2, 'planned'],
  [THURSDAY - 1, 'C3', 'Lee', 1, 'planned'],
];
const STOCK: CellValue[][] = [
  ['Dealer', 'Product', 'Count date', 'Opening stock', 'Purchases', 'Closing stock', 'Own product'],
  ['North Foods', 'Lager', THURSDAY - 1, 100, 0, 10, 'yes'],
];

function workbook(): MemoryWorkbook {
  return memoryWorkbook({ sheets: { Customers: CUSTOMERS, Visits: VISITS, Stock: STOCK } });
}

async function apply(book: MemoryWorkbook, plan: WritePlan): Promise<void> {
  const applied = await book.port.apply(plan);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
}
async function setUp(book: MemoryWorkbook): Promise<void> {
  const outcome = await setUpRegisters(book.port, request());
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  await apply(book, outcome.value.plan);
}
async function log(book: MemoryWorkbook, change: VisitChange, asOf = THURSDAY): Promise<void> {
  const outcome = await changeVisit(book.port, request(asOf), change);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  await apply(book, outcome.value.plan);
}
async function reports(book: MemoryWorkbook, asOf = THURSDAY) {
  const outcome = await makeReports(book.port, request(asOf));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  await apply(book, outcome.value.plan);
  return outcome.value;
}
async function journal(port: WorkbookPort, asOf = THURSDAY) {
  const read = await readJournal(port, request(asOf));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
const texts = (book: MemoryWorkbook, sheet: string): string =>
  book
    .values(sheet)
    .map((row) =>
      row
        .flatMap((cell) => (typeof cell === 'string' || typeof cell === 'number' ? [String(cell)] : []))
        .join(' | '),
    )
    .join('\n');

const FULL: EntryValues = {
  Date: THURSDAY,
  Rep: 'Kim',
  Customer: 'North Foods',
  Contact: 'Ms Han',
  Sell: true,
  Inform: true,
  Goal1: 'S1 reorder Lager',
  Result1: 'met',
  Goal2: 'S2 Stout',
  Result2: 'missed',
  Miss2: 'price',
  OrderAmount: 500,
  Promise: 'Send the price list',
  PromiseDue: THURSDAY + 4,
  NextStep: 'Tasting',
  NextVisit: THURSDAY + 7,
  Strengths: 'Listened well',
  Improve: 'Bring samples',
};

describe('The visit loop: brief, log, reports, and what follows an edit or a deletion', () => {
  test('the registers are made once, and nothing that people typed is wiped by a second run', async () => {
    const book = workbook();
    await setUp(book);
    expect(book.sheetNames()).toEqual(
      expect.arrayContaining([
        'Visit log',
        'Promises and tasks',
        'Instructions',
        'Complaints',
        'Tools to carry',
      ]),
    );
    // Ten tools, DOMAIN 5.
    expect(book.values('Tools to carry').filter(([cell]) => cell !== null)).toHaveLength(11);
    book.set("'Instructions'!B2", THURSDAY - 3);
    book.set("'Instructions'!F2", 'Show the spring range');
    const before = book.snapshot();
    const again = await setUpRegisters(book.port, request());
    expect(again.ok && again.value.plan.sheets).toEqual([]);
    expect(again.ok && again.value.problems.map(({ code }) => code)).toContain('journal-registers-present');
    expect(book.snapshot()).toEqual(before);
  });

  test('the brief: route order, goals with reason, instruction and complaint, tools, flagged when there is no goal', async () => {
    const book = workbook();
    await setUp(book);
    book.set("'Instructions'!B2", THURSDAY - 3);
    book.set("'Instructions'!F2", 'Show the spring range');
    book.set("'Complaints'!B2", THURSDAY - 8);
    book.set("'Complaints'!D2", 'C1');
    book.set("'Complaints'!E2", 'delivery');
    book.set("'Complaints'!F2", 'Boxes were wet');
    const outcome = await briefVisits(book.port, request(), { rep: 'Kim' });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const { briefs, words } = outcome.value.result;
    expect(briefs.map(({ person }) => person.name)).toEqual(['South Shop', 'North Foods']);
    const north = briefs[1]!;
    // The stock lasts a tenth of a period, the complaint waits: S1 and M2; nobody was ever there: M4.
    expect(north.goals.map(({ code }) => code)).toEqual(['S1', 'M2', 'M4']);
    const open = briefSections(north, words).find(({ id }) => id === 'open')!;
    // Seven days from the complaint were over yesterday.
    expect(open.lines[0]).toMatchObject({ mark: 'Complaint', tone: 'bad' });
    expect(open.lines[0]!.text).toContain('1 days late');
    expect(open.lines[1]!.text).toContain('Show the spring range');
    await apply(book, outcome.value.plan);
    const sheet = texts(book, 'Visit briefs');
    expect(sheet.indexOf('1. South Shop')).toBeLessThan(sheet.indexOf('2. North Foods'));
    expect(sheet).toContain('Calculator');
    expect(outcome.value.plan.sheets[0]?.pageBreaks).toHaveLength(1);
  });

  test('a day without visits briefs the next one and says so; a fortnight without any is refused', async () => {
    const book = workbook();
    const next = await briefVisits(book.port, request(THURSDAY - 3), { rep: 'Kim' });
    expect(next.ok && next.value.result.date).toBe(THURSDAY);
    expect(next.ok && next.value.problems.map(({ code }) => code)).toContain('journal-next-day');
    const none = await briefVisits(book.port, request(THURSDAY + 30));
    expect(!none.ok && none.problems.map(({ code }) => code)).toContain('journal-no-visits');
  });

  test('one entry feeds daily report, record card, month and open items; editing and deleting it propagates', async () => {
    const book = workbook();
    await setUp(book);
    await log(book, { kind: 'add', values: FULL });
    const [entry] = (await journal(book.port)).visits;
    expect(entry).toMatchObject({
      id: 'V-2026-03-05-1',
      customer: 'C1',
      met: true,
      tasks: ['sell', 'inform'],
    });
    expect(book.values('Visit log')[1]?.slice(0, 5)).toEqual([
      'V-2026-03-05-1',
      THURSDAY,
      'Kim',
      'C1',
      'North Foods',
    ]);

    const first = await reports(book);
    // Kim: two planned, one made; Lee's visit of yesterday was missed: one of two that are due.
    expect(first.result.daily.days.map(({ rep, lines }) => [rep, lines.length])).toEqual([['Kim', 2]]);
    expect(first.result.months.at(-1)?.plan.execution).toEqual({ part: 1, whole: 2, share: 0.5 });
    expect(first.result.months.at(-1)?.goals.met).toEqual({ part: 1, whole: 2, share: 0.5 });
    expect(first.result.open.map(({ what, due }) => [what, due])).toEqual([
      ['Send the price list', THURSDAY + 4],
    ]);
    const month = () => book.values('Month plan and visits').find(([code]) => code === 'C1');
    const everywhere = () =>
      ['Daily report', 'Customer cards', 'Month plan and visits', 'Open now', 'Reflection']
        .map((sheet) => texts(book, sheet))
        .join('\n');
    expect(texts(book, 'Daily report')).toContain('S2 Stout: missed (price)');
    expect(texts(book, 'Customer cards')).toContain('Ms Han');
    expect(texts(book, 'Customer cards')).toContain('Next visit 2026-03-12 (agreed)');
    expect(month()).toContain('●');
    expect(texts(book, 'Open now')).toContain('Send the price list');
    expect(texts(book, 'Reflection')).toContain('Bring samples');

    await log(book, {
      kind: 'edit',
      row: entry!.row,
      values: { ...FULL, Customer: 'C1', Result2: 'met', Miss2: null, PromiseKept: THURSDAY },
    });
    const second = await reports(book);
    expect(second.result.months.at(-1)?.goals.met.share).toBe(1);
    expect(second.result.open).toEqual([]);
    expect(texts(book, 'Daily report')).toContain('S2 Stout: met');
    expect(texts(book, 'Daily report')).not.toContain('missed (price)');

    const [changed] = (await journal(book.port)).visits;
    expect(changed?.id).toBe('V-2026-03-05-1');
    await log(book, { kind: 'delete', row: changed!.row });
    const third = await reports(book);
    expect(third.result.daily.days.flatMap(({ lines }) => lines.filter(({ visit }) => visit))).toEqual([]);
    expect(third.result.months.at(-1)?.made).toBe(0);
    expect(everywhere()).not.toMatch(/Ms Han|Stout|Bring samples|Send the price list/);
    expect(month()).not.toContain('●');
    expect(month()).toContain('○');
    // The row that came free is used again.
    await log(book, { kind: 'add', values: { Date: THURSDAY, Customer: 'C2' } });
    expect(book.values('Visit log')[1]?.[3]).toBe('C2');
  });

  test('a colleague without the add-in types a row in any of the three languages, and it counts', async () => {
    const book = workbook();
    await setUp(book);
    const header = book.values('Visit log')[0] ?? [];
    const put = (column: string, value: CellValue) =>
      book.set(`'Visit log'!${String.fromCharCode(65 + header.indexOf(column))}2`, value);
    put('Visit date', '2026-03-04');
    put('Customer', 'East Mart');
    put('Visit', '못 만남');
    put('Sell', 'O');
    const read = await journal(book.port);
    expect(read.visits).toMatchObject([{ customer: 'C3', date: THURSDAY - 1, met: false, tasks: ['sell'] }]);
    const made = await reports(book);
    expect(made.result.months.at(-1)?.plan.planned.find(({ customer }) => customer === 'C3')?.outcome).toBe(
      'missed',
    );
  });

  test('what cannot be read is told with its cell, and the good rows count', async () => {
    const book = workbook();
    await setUp(book);
    await log(book, { kind: 'add', values: { Date: THURSDAY, Customer: 'C1', Goal1: 'S1', Result1: 'met' } });
    book.set("'Visit log'!B3", 'soon');
    book.set("'Visit log'!D3", 'C2');
    book.set("'Visit log'!B4", THURSDAY);
    book.set("'Visit log'!AJ2", '주민번호 820701-2409184');
    const read = await journal(book.port);
    expect(read.visits.map(({ customer }) => customer)).toEqual(['C1']);
    const told = read.problems.filter(({ code }) => code.startsWith('journal-'));
    expect(told.map(({ code, where }) => [code, where?.address ?? where?.row])).toEqual(
      expect.arrayContaining([
        ['journal-not-a-date', 'B3'],
        ['journal-cell-missing', 'D4'],
        ['journal-personal-number', 'AJ2'],
      ]),
    );
    // The number itself is not repeated.
    expect(JSON.stringify(told)).not.toContain('2409184');
  });

  test('an entry is refused while it is wrong: no customer, a day to come, a day before the visit', async () => {
    const book = workbook();
    const refusal = async (values: EntryValues) => {
      const outcome = await changeVisit(book.port, request(), { kind: 'add', values });
      return outcome.ok ? [] : outcome.problems.map(({ code }) => code);
    };
    expect(await refusal({ Date: THURSDAY })).toEqual(['journal-no-customer']);
    expect(await refusal({ Date: THURSDAY + 1, Customer: 'C1' })).toEqual(['journal-future-visit']);
    expect(await refusal({ Date: THURSDAY, Customer: 'C1', NextVisit: THURSDAY })).toEqual([
      'journal-before-visit',
    ]);
    expect(await refusal({ Date: THURSDAY, Customer: 'C1', Result1: 'met' })).toEqual([
      'journal-result-without-goal',
    ]);
  });

  test('a row that somebody changed since the form was opened is a conflict; undo takes an entry back', async () => {
    const book = workbook();
    await setUp(book);
    await log(book, { kind: 'add', values: { ...FULL, Note: 'first' } });
    const [entry] = (await journal(book.port)).visits;
    book.set("'Visit log'!B2", THURSDAY - 1);
    const outcome = await changeVisit(book.port, request(), {
      kind: 'edit',
      row: entry!.row,
      values: { ...FULL, Customer: 'C1', Note: 'second' },
    });
    if (!outcome.ok) throw new Error('refused too early');
    const before = book.snapshot();
    const applied = await book.port.apply(outcome.value.plan);
    expect(!applied.ok && applied.problems.map(({ code }) => code)).toContain('workflows-sheet-cell-changed');
    expect(book.snapshot()).toEqual(before);

    const fresh = workbook();
    const start = fresh.snapshot();
    const first = await changeVisit(fresh.port, request(), { kind: 'add', values: FULL });
    if (!first.ok) throw new Error('refused');
    const done = await fresh.port.apply(first.value.plan);
    if (!done.ok) throw new Error('refused');
    expect(fresh.sheetNames()).toContain('Visit log');
    await fresh.port.undo(done.value.undo);
    expect(fresh.snapshot()).toEqual(start);
  });

  test('the planner takes the last visit from the log', async () => {
    const book = workbook();
    await setUp(book);
    await log(book, { kind: 'add', values: { Date: THURSDAY, Customer: 'C3' } });
    const draft = await draftVisitPlan(book.port, request());
    if (!draft.ok) throw new Error(JSON.stringify(draft.problems));
    expect(draft.value.history.lastVisits.get('c3')).toBe(THURSDAY);
    expect(draft.value.history.lastVisits.has('c1')).toBe(false);
  });

  test('files leave out what is confidential unless it is asked for', async () => {
    const book = workbook();
    await setUp(book);
    book.set("'Market information'!B2", THURSDAY);
    book.set("'Market information'!F2", 'Rival Ltd');
    book.set("'Market information'!G2", 'sells at 8.90');
    const { registers } = await journal(book.port);
    const open = registerCsv(registers.MarketInfo!, 'en');
    expect(open).toContain('2026-03-05');
    expect(open).not.toMatch(/Rival|8\.90/);
    expect(registerCsv(registers.MarketInfo!, 'en', { confidential: true })).toMatch(
      /Rival Ltd,sells at 8\.90/,
    );
  });
});
