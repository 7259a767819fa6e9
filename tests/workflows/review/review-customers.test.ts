import type { CellValue } from '../../../src/core/cell';
import { parseIso } from '../../../src/core/serial-date';
import { createTranslator, LANGUAGES } from '../../../src/i18n';
import type { Language } from '../../../src/i18n';
import { reviewCustomers } from '../../../src/workflows/review/review-customers';
import { memoryWorkbook, type MemoryWorkbook } from '../../support/memory-port';

const day = (text: string) => parseIso(text) ?? NaN;
const month = (i: number) => `2025-${String(i + 1).padStart(2, '0')}-10`;
const every = Array.from({ length: 12 }, (_, i) => i);

/** Lines of a customer with an amount and a margin in the months named. */
function lines(customer: string, amount: number, margin: number, months = every): CellValue[][] {
  return months.map((i): CellValue[] => [day(month(i)), customer, amount, margin, i < 6 ? 'Lager' : 'Cider']);
}

const ORDERS: CellValue[][] = [
  ['Order date', 'Customer code', 'Amount', 'Gross margin', 'Product'],
  ...lines('A', 500, 100),
  ...lines('B', 1500, 300, [0, 1, 2, 3]),
  ...lines('D', 60, 20, [0, 4, 6]),
  // New through an exhibition: contacted on 20 January, first order 40 days later.
  [day('2025-03-01'), 'Fairco', 30, 6],
];
const start = () =>
  memoryWorkbook({
    sheets: {
      Customers: [
        ['Customer code', 'Customer name', 'Sales rep', 'Region', 'Channel', 'Visit minutes'],
        ['A', 'Alpha', 'Kim', 'West', 'Retail', 30],
        ['B', 'Beta', 'Kim', 'West', 'Hotels', 60],
        ['D', 'Delta', 'Lee', 'East', 'Retail', 45],
      ],
      Orders: ORDERS,
      Visits: [
        ['Visit date', 'Customer code', 'Status'],
        [day('2025-12-02'), 'A', 'done'],
        [day('2025-12-03'), 'B', 'done'],
        [day('2025-12-09'), 'D', 'done'],
        [day('2025-12-10'), 'D', 'planned'],
        [day('2025-11-30'), 'A', 'done'],
      ],
      Prospects: [
        [
          'Prospect name',
          'Region',
          'Trust',
          'Expected volume',
          'Margin rate',
          'Lead source',
          'First contact',
          'Fits needs',
          'Outcome',
        ],
        ['Newco', 'East', 5, 36500, 0.2, '1', null, 5, 'open'],
        ['Coldco', 'West', 1, 36500, 0.2, 'Telephone', null, 1, 'won'],
        ['Fairco', 'West', 3, null, null, '8 exhibition', day('2025-01-20'), null, 'open'],
      ],
      Rules: [['Cost of an hour', 20]],
    },
    names: { HourlyCost: 'Rules!B1' },
  });

async function run(workbook: MemoryWorkbook, asOf = '2025-12-31', language: Language = 'en') {
  const { t } = createTranslator(language);
  const outcome = await reviewCustomers(workbook.port, { asOf: day(asOf), seed: 1, t, language });
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join(', '));
  const applied = await workbook.port.apply(outcome.value.plan);
  if (!applied.ok) throw new Error(applied.problems.map(({ code }) => code).join(', '));
  return { ...outcome.value, undo: applied.value.undo };
}

/** The row of a sheet whose first cell is this text. */
function row(workbook: MemoryWorkbook, sheet: string, first: CellValue): readonly CellValue[] {
  return workbook.values(sheet).find(([cell]) => cell === first) ?? [];
}

describe('Review customers: the team is asked, and what it notes is never lost', () => {
  test('the first run makes the sheets and asks for reasons; undo takes all back', async () => {
    const workbook = start();
    const before = workbook.snapshot();
    const { result, undo } = await run(workbook);
    // Margins: A 1,200, B 1,200, D 60; 80 % of 2,460 is 1,968, so A and B are high; B has been silent since April.
    expect(result.asked).toEqual([
      { id: 'b', key: 'B', name: 'Beta', class: 'EII' },
      { id: 'newco', key: 'Newco', name: 'Newco', class: 'PI' },
      { id: 'coldco', key: 'Coldco', name: 'Coldco', class: 'PII' },
    ]);
    expect(row(workbook, 'Actions', 'B').slice(0, 3)).toEqual(['B', 'Beta', 'EII']);
    // 31 December + 90 days is 31 March.
    expect(row(workbook, 'Actions', 'B').slice(9, 11)).toEqual([day('2025-12-31'), day('2026-03-31')]);
    expect(row(workbook, 'Actions', 'Newco').slice(9, 11)).toEqual([day('2025-12-31'), null]);
    expect(row(workbook, 'Cost to serve', 'D').slice(0, 2)).toEqual(['D', 'Delta']);
    expect(row(workbook, 'Prospect sources', 8).slice(0, 2)).toEqual([8, 'Exhibition']);
    expect(workbook.values('Future customers')).toHaveLength(1);
    await workbook.port.undo(undo);
    expect(workbook.snapshot()).toEqual(before);
  });

  test('a second run adds nothing twice and leaves typed cells, moved columns and own rows alone', async () => {
    const workbook = start();
    await run(workbook);
    const actions = workbook.values('Actions').length;
    workbook.set('Actions!D2', 'c');
    workbook.set('Actions!F2', 'Late deliveries in March');
    workbook.set('Cost to serve!D2'.replace(/^(.*)!/, "'$1'!"), 40);
    const { result } = await run(workbook, '2026-01-31');
    expect(result.asked).toEqual([]);
    expect(workbook.values('Actions')).toHaveLength(actions);
    expect(workbook.cell('Actions!F2')).toBe('Late deliveries in March');
    expect(workbook.cell("'Cost to serve'!D2")).toBe(40);
    expect(result.actions[0]).toMatchObject({ customer: 'B', reason: 'c', state: { followUpDue: true } });
    const due = workbook
      .values('Customer review')
      .find(([name, klass]) => name === 'Beta' && klass === 'EII');
    expect(due?.[2]).toBe('weekly follow-up');
    expect(due?.[3]).toBe('c · Dissatisfied with product or service');
    // 90 days after 31 December the customer is scored again.
    const later = await run(workbook, '2026-03-31');
    expect(later.result.actions[0]?.state.rescoreDue).toBe(true);
  });

  test('obstacles of a PI prospect carry what a day costs', async () => {
    const workbook = start();
    await run(workbook);
    const at = workbook.values('Actions').findIndex(([key]) => key === 'Newco') + 1;
    workbook.set(`Actions!E${at}`, 'Budget not signed');
    workbook.set(`Actions!H${at}`, 'Kim');
    workbook.set(`Actions!K${at}`, day('2026-01-10'));
    // PI prospects are contacted every three days, PII every fourteen.
    const soon = await run(workbook, '2026-01-03');
    expect(soon.result.actions.map(({ state }) => state.followUpDue)).toEqual([false, true, false]);
    const { result } = await run(workbook, '2026-01-15');
    // Fit unknown, so 3 of 5: 36,500 · 0.2 · 0.6 = 4,380 a year, 12 a day; five days late.
    const [, obstacle] = result.actions;
    expect(obstacle).toMatchObject({
      obstacle: 'Budget not signed',
      owner: 'Kim',
      delayCost: 12,
      delayed: 60,
    });
    const listed = workbook.values('Customer review').find((cells) => cells[2] === 'Budget not signed');
    expect(listed?.slice(0, 7)).toEqual(['Newco', 'Kim', 'Budget not signed', day('2026-01-10'), 5, 12, 60]);
  });

  test('a customer is given up only in the second month below zero and with the tick of a manager', async () => {
    const workbook = start();
    const verdict = () => workbook.values('Cost to serve, result')[1]?.slice(2, 12);
    await run(workbook, '2025-12-31');
    expect(verdict()?.at(-1)).toBe('Not known yet; missing: supply cost, hours, marketing.');
    // 60 − 40 − 2 · 20 − 0 = −20.
    workbook.set("'Cost to serve'!D2", 40);
    workbook.set("'Cost to serve'!E2", 2);
    workbook.set("'Cost to serve'!F2", 0);
    workbook.set("'Cost to serve'!H2", 'yes');
    await run(workbook, '2025-12-31');
    expect(verdict()?.slice(0, 7)).toEqual([60, 40, 40, 0, -20, null, -20]);
    expect(verdict()?.[7]).toBe(1);
    // The same month again is no second run.
    await run(workbook, '2025-12-31');
    expect(verdict()?.[7]).toBe(1);
    await run(workbook, '2026-01-31');
    expect(verdict()?.[7]).toBe(2);
    expect(verdict()?.at(-1)).toMatch(/^Give up: below zero in two runs/);
    workbook.set("'Cost to serve'!G2", 25);
    await run(workbook, '2026-02-28');
    expect(verdict()?.slice(6, 8)).toEqual([5, 0]);
    expect(verdict()?.at(-1)).toBe('Keep: it pays.');
  });
});

describe('Review customers: figures by hand', () => {
  test('time, sources, whitespace and future customers', async () => {
    const workbook = start();
    await run(workbook);
    workbook.set("'Prospect sources'!C9", 90);
    workbook.set("'Future customers'!A2", 'Skyline Air');
    workbook.set("'Future customers'!C2", 'East');
    workbook.set("'Future customers'!D2", 'Airlines');
    workbook.set("'Future customers'!H2", day('2025-11-03'));
    workbook.set("'Future customers'!A3", 'Newco');
    workbook.set("'Future customers'!H3", day('2025-08-01'));
    const { result, problems } = await run(workbook);
    expect(problems.map(({ code }) => code)).not.toContain('journal-cell-missing');
    // December: 30, 60 and 45 of 135 minutes for EI, EII and EIV; the planned visit and the one of 30 November do not count.
    expect(result.time.map(({ minutes }) => minutes)).toEqual([30, 60, 0, 45]);
    expect(result.time[1]).toMatchObject({ planned: 0.4, actual: 60 / 135 });
    // Alpha took the cider on 10 July and nothing new since: 174 days to the end of the year.
    expect(result.offers).toEqual([
      { id: 'a', name: 'Alpha', product: 'Cider', boughtOn: day('2025-07-10'), days: 174, due: true },
    ]);
    expect(row(workbook, 'Customer review', 'Alpha')).toEqual(expect.arrayContaining(['Cider', 174]));
    // 20 January to 1 March is 40 days.
    expect(result.sources[7]).toMatchObject({
      code: 8,
      count: 1,
      ordered: 1,
      daysToOrder: 40,
      costPerOrder: 90,
    });
    // The team's own outcome says won, although no order is known.
    expect(result.sources[6]).toMatchObject({ code: 7, count: 1, ordered: 1, daysKnown: 0 });
    expect(result.sources[0]).toMatchObject({ code: 1, count: 1, ordered: 0 });
    expect(result.whitespace.white).toEqual([
      { region: 'East', channel: 'Hotels' },
      { region: 'West', channel: 'Airlines' },
    ]);
    // The three prospects name no channel, and the second future customer neither.
    expect(result.whitespace.unplaced).toBe(4);
    expect(result.quarters).toEqual([
      { year: 2025, quarter: 3, noted: 1, contacted: 0, prospects: 1 },
      { year: 2025, quarter: 4, noted: 1, contacted: 0, prospects: 0 },
    ]);
    expect(result).toMatchObject({ futureOpen: 1, futureUnready: 1 });
    expect(row(workbook, 'Customer review', '8 Exhibition').slice(1, 4)).toEqual([
      1,
      '1 of 1 ordered; days known of 1',
      1,
    ]);
    expect(row(workbook, 'Customer review', 'East')).toEqual(
      expect.arrayContaining(['East', '0 · 0 · 1', 'nobody yet', '1 · 0 · 0']),
    );
  });

  test.each(LANGUAGES)('%s: every text is there, and its sheets are read again', async (language) => {
    const workbook = start();
    const first = await run(workbook, '2025-12-31', language);
    const again = await run(workbook, '2025-12-31', language);
    expect(again.result.asked).toEqual([]);
    expect(again.result.actions.map(({ class: klass }) => klass)).toEqual(['EII', 'PI', 'PII']);
    const texts = first.plan.sheets.flatMap(({ blocks }) => blocks.flatMap(({ values }) => values.flat()));
    expect(texts.filter((text) => typeof text === 'string' && /^(review|playbook):/.test(text))).toEqual([]);
    expect(first.preview.counts).toHaveLength(10);
  });

  test('nothing to review is a problem', async () => {
    const { t } = createTranslator('en');
    const empty = memoryWorkbook({ sheets: { A: [['x']] } });
    const outcome = await reviewCustomers(empty.port, { asOf: 46000, seed: 1, t, language: 'en' });
    expect(outcome.ok).toBe(false);
  });
});
