import type { CellValue } from '../../../src/core/cell';
import { parseIso } from '../../../src/core/serial-date';
import { createTranslator } from '../../../src/i18n';
import { planDevelopment } from '../../../src/workflows/off-season/plan-development';
import type { MemoryStart, MemoryWorkbook } from '../../support/memory-port';
import { memoryWorkbook } from '../../support/memory-port';

const day = (iso: string): number => parseIso(iso) ?? NaN;
const request = (asOf: string, language: 'en' | 'ko' | 'zh' = 'en') => ({
  asOf: day(asOf),
  seed: 1,
  language,
  t: createTranslator(language).t,
});

async function run(book: MemoryWorkbook, asOf: string, language: 'en' | 'ko' | 'zh' = 'en') {
  const outcome = await planDevelopment(book.port, request(asOf, language));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const applied = await book.port.apply(outcome.value.plan);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  return { outcome: outcome.value, undo: applied.value.undo };
}

const CUSTOMERS: CellValue[][] = [
  ['Customer code', 'Customer name', 'Sales rep', 'Area', 'Tier', 'Buys from'],
  ['M1', 'Main Drinks', 'Kim', 'North', 'Tier 1', null],
  ['S1', 'Sub & Co', 'Kim', 'North', null, 'Main Drinks'],
  ['P1', 'Old Pub', 'Kim', 'North', null, 'S1'],
  ['X1', 'Ring A', 'Kim', 'North', null, 'X2'],
  ['X2', 'Ring B', 'Kim', 'North', null, 'X1'],
  ['L1', 'Lost Bar', 'Kim', 'South', 'gold', 'Nobody'],
  ['N1', 'New Inn', 'Kim', 'North', 'terminal', 'Main Drinks'],
];
const PROSPECTS: CellValue[][] = [
  ['Prospect name', 'Sales rep', 'Area', 'Tier', 'Current supplier', 'Expected volume'],
  ...['n1', 'n2', 'n3', 'n4', 'n5', 'n6'].map((name): CellValue[] => [
    name,
    'Kim',
    'North',
    'terminal',
    'Rival',
    100,
  ]),
  ...['s1', 's2', 's3', 's4'].map((name): CellValue[] => [name, 'Kim', 'South', 'terminal', 'Rival', 100]),
  ...['e1', 'e2'].map((name): CellValue[] => [name, 'Lee', 'East', 'tier 2', 'Rival', 100]),
  ['nobody’s', 'Lee', 'East', 'terminal', null, 100],
  ['top', 'Lee', 'East', 'tier 1', 'Rival', 900],
];
const ORDERS: CellValue[][] = [
  ['Customer', 'Order date', 'Amount'],
  ['M1', day('2026-01-05'), 500],
  ['N1', day('2026-11-06'), 80],
];
const VISITS: CellValue[][] = [
  ['Visit date', 'Customer', 'Rep', 'Status'],
  [day('2026-11-03'), 'n1', 'Kim', 'done'],
  [day('2026-11-03'), 'n2', 'Kim', 'done'],
  [day('2026-11-04'), 'N1', 'Kim', 'done'],
  [day('2026-11-04'), 'M1', 'Kim', 'done'],
  [day('2026-11-05'), 's1', 'Kim', 'missed'],
];
const START: MemoryStart = {
  sheets: {
    Customers: CUSTOMERS,
    Prospects: PROSPECTS,
    Orders: ORDERS,
    Visits: VISITS,
    Rules: [['accounts', 6]],
  },
  names: { AccountsToOpen: 'Rules!B1' },
};

describe('Development plan and appraisal: from prospects to plan, work, progress and appraisal', () => {
  test('the plan of the month is proposed once: accounts by targets, visits and days by hand', async () => {
    const book = memoryWorkbook(START);
    const { outcome } = await run(book, '2026-11-01');
    // Twelve good accounts of the rival; the one without supplier and the tier 1 dealer are none.
    expect(outcome.result.targets).toHaveLength(12);
    const plan = book.values('Development plan');
    expect(plan[0]?.slice(0, 7)).toEqual([
      'Month',
      'Rep',
      'Area',
      'Tier',
      'Targets',
      'Visits planned',
      'To open',
    ]);
    // 6 over 6 : 4 : 2 targets; four visits to open one: 6 + 3 × 3, 4 + 2 × 3, 2 + 3.
    expect(plan.slice(1, 4).map((row) => row.slice(0, 7))).toEqual([
      [day('2026-11-01'), 'Kim', 'North', 'Terminal', 6, 15, 3],
      [day('2026-11-01'), 'Kim', 'South', 'Terminal', 4, 10, 2],
      [day('2026-11-01'), 'Lee', 'East', 'Tier 2', 2, 5, 1],
    ]);
    // 21 working days: 15 of 25 visits take 12.6 of them, to the 13th working day.
    expect(plan[1]?.slice(7, 9)).toEqual([day('2026-11-02'), day('2026-11-18')]);
    expect(plan[2]?.slice(7, 9)).toEqual([day('2026-11-18'), day('2026-11-30')]);
    const work = book.values('Daily work plan');
    const rows = work.filter((row) => typeof row[0] === 'number');
    expect(rows.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(30);
    expect(rows[0]?.slice(1, 4)).toEqual(['Kim', 'North', 'Terminal']);
    for (const name of ['Training at customers', 'Dealer events', 'Dealer suggestions'])
      expect(book.sheetNames()).toContain(name);
  });

  test('what people typed stays, counts before what is counted, and comes back in progress and appraisal', async () => {
    const book = memoryWorkbook(START);
    await run(book, '2026-11-01');
    book.set('Development plan!J3', 9);
    book.set('Development plan!K3', 2);
    book.set('Development plan!L2', 'Rival gives a rebate');
    book.set('Development plan!M2', 'Well begun');
    book.set('Development plan!N2', 'Bonus');
    book.set('Development plan!O1', 'Own column');
    const mine = book.values('Development plan');
    const { outcome } = await run(book, '2026-11-16');
    expect(outcome.result.proposed).toEqual([]);
    expect(book.values('Development plan')).toEqual(mine);
    // Kim: two visits in the North and one to the inn before its first order; 9 typed for the South. Opened: the inn, and 2 typed.
    const kim = outcome.result.appraisals.find(({ rep }) => rep === 'Kim');
    expect(kim).toMatchObject({
      planned: 25,
      visited: 12,
      toOpen: 5,
      opened: 3,
      verdict: 'running',
      comments: ['Well begun'],
      outcomes: ['Bonus'],
    });
    expect(outcome.result.problemsMet).toEqual([{ rep: 'Kim', area: 'North', text: 'Rival gives a rebate' }]);
    const second = outcome.result.weeks.find(({ rep, from }) => rep === 'Kim' && from === day('2026-11-02'));
    expect(second).toMatchObject({ visited: 3, opened: 1, state: 'behind' });
    const progress = book.values('Development progress');
    expect(progress.some((row) => row[2] === 'Rival gives a rebate')).toBe(true);
    // The month is over: 3 of 5 accounts are less than 70 %.
    const later = await run(book, '2026-12-02');
    expect(later.outcome.result.appraisals.find(({ rep }) => rep === 'Kim')).toBeDefined();
    const november = later.outcome.result.appraisals.find(
      ({ rep, month }) => rep === 'Kim' && month.from === day('2026-11-01'),
    );
    expect(november).toMatchObject({ opened: 3, openShare: 0.6, verdict: 'correct' });
    // December is added below, and November is as it was.
    const both = book.values('Development plan');
    expect(both.slice(0, mine.length)).toEqual(mine);
    expect(both.slice(mine.length).every((row) => row[0] === day('2026-12-01'))).toBe(true);
    expect(both.length).toBeGreaterThan(mine.length);
  });

  test('from the 20th on the next month is planned while the running one is followed', async () => {
    const book = memoryWorkbook(START);
    await run(book, '2026-11-01');
    const { outcome } = await run(book, '2026-11-24');
    expect(outcome.result.month.from).toBe(day('2026-11-01'));
    expect(outcome.result.weeks.filter(({ visited }) => visited !== undefined).length).toBeGreaterThan(0);
    expect(outcome.result.upcoming.map(({ month, toOpen }) => [month.from, toOpen])).toEqual([
      [day('2026-12-01'), 3],
      [day('2026-12-01'), 2],
      [day('2026-12-01'), 1],
    ]);
    expect(book.values('Development plan')).toHaveLength(7);
    // Without a plan of its own the month that ends is not planned any more.
    const late = await run(memoryWorkbook(START), '2026-11-24');
    expect(late.outcome.result).toMatchObject({ month: { from: day('2026-12-01') }, upcoming: [] });
    expect(late.outcome.result.proposed).toHaveLength(3);
  });

  test('the chain, and every fault with its cell', async () => {
    const { outcome } = await run(memoryWorkbook(START), '2026-11-01');
    const { structure } = outcome.result;
    expect(structure?.branches).toEqual([{ key: 'M1', tier2: 1, terminals: 2 }]);
    const faults = outcome.problems
      .filter(({ code }) => /^off-season-(parent|tier)/.test(code))
      .map(({ code, where }) => [code, where?.sheet, where?.address, where?.column]);
    expect(faults).toEqual([
      ['off-season-parent-cycle', 'Customers', 'F5', 'Buys from'],
      ['off-season-parent-cycle', 'Customers', 'F6', 'Buys from'],
      ['off-season-parent-unknown', 'Customers', 'F7', 'Buys from'],
      ['off-season-tier-unknown', 'Customers', 'E7', 'Tier'],
    ]);
  });

  test('training and suggestions: who was left out, and what waits for an answer', async () => {
    const book = memoryWorkbook(START);
    await run(book, '2026-11-01');
    book.set('Training at customers!B2', day('2026-10-20'));
    book.set('Training at customers!D2', 'Main Drinks');
    book.set('Training at customers!E2', 'Sales policy');
    book.set('Dealer suggestions!A2', day('2026-10-21'));
    book.set('Dealer suggestions!B2', 'Main Drinks');
    book.set('Dealer suggestions!D2', 'Smaller crates');
    book.set('Dealer suggestions!F2', day('2026-11-01'));
    book.set('Dealer suggestions!A3', day('2026-10-21'));
    book.set('Dealer suggestions!D3', 'Earlier delivery');
    book.set('Dealer suggestions!H3', day('2026-10-30'));
    const { outcome } = await run(book, '2026-11-10');
    expect(outcome.result.training).toEqual({
      trainings: 1,
      dealers: [{ key: 'M1', count: 1, last: day('2026-10-20') }],
    });
    expect(outcome.result.suggestions).toEqual([
      expect.objectContaining({ what: 'Smaller crates', isOverdue: true }),
    ]);
    expect(outcome.result.answered).toBe(1);
  });

  test('a plan that was written in Korean is read by a Chinese colleague, header by header', async () => {
    const book = memoryWorkbook(START);
    await run(book, '2026-11-01', 'ko');
    expect(book.values('개발 계획')[1]?.slice(1, 4)).toEqual(['Kim', 'North', '터미널']);
    const { outcome } = await run(book, '2026-11-10', 'zh');
    expect(outcome.result.proposed).toEqual([]);
    expect(outcome.result.lines.map(({ tier }) => tier)).toEqual([3, 3, 2]);
    expect(book.sheetNames().filter((name) => name.includes('开发计划'))).toEqual([]);
  });

  test('a cell that cannot be read is named; the others count', async () => {
    const book = memoryWorkbook(START);
    await run(book, '2026-11-01');
    book.set('Development plan!F2', 'many');
    const { outcome } = await run(book, '2026-11-10');
    expect(
      outcome.problems.some(({ where }) => where?.sheet === 'Development plan' && where.address === 'F2'),
    ).toBe(true);
    expect(outcome.result.lines).toHaveLength(3);
  });

  test('undo takes everything away; without customers and prospects it says so', async () => {
    const book = memoryWorkbook(START);
    const before = book.snapshot();
    const { undo } = await run(book, '2026-11-01');
    expect((await book.port.undo(undo)).ok).toBe(true);
    expect(book.snapshot()).toEqual(before);
    const none = await planDevelopment(
      memoryWorkbook({ sheets: { Orders: ORDERS } }).port,
      request('2026-11-01'),
    );
    expect(none.ok ? [] : none.problems.map(({ code }) => code)).toContain('workflows-table-missing');
  });
});
