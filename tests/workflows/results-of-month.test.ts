// Proves the results of a month against counts made by hand, and that forms keep what people typed.
import type { CellValue } from '../../src/core/cell';
import { parseIso } from '../../src/core/serial-date';
import { monthOf } from '../../src/core/months';
import { createTranslator } from '../../src/i18n';
import type { KpiId, MonthResults } from '../../src/workflows/month-results';
import { figuresOf } from '../../src/workflows/month-results';
import { resultsOfMonth } from '../../src/workflows/results-of-month';
import { sheetOwnerName } from '../../src/workflows/write-plan';
import type { MemoryStart } from '../support/memory-port';
import { memoryWorkbook } from '../support/memory-port';

const day = (iso: string): number => parseIso(iso) ?? NaN;
const asOf = day('2026-03-31');
const request = (language: 'en' | 'ko' | 'zh' = 'en', date = asOf) => ({
  asOf: date,
  seed: 1,
  language,
  t: createTranslator(language).t,
});

const REPS: CellValue[][] = [
  ['Rep code', 'Rep name', 'Joined on', 'New customers per month', 'Sales target'],
  ['R1', 'Kim', day('2020-01-01'), null, 1000],
  ['R2', 'Lee', day('2025-06-01'), null, null],
  ['R3', 'Park', null, 4, null],
];
const CUSTOMERS: CellValue[][] = [
  ['Customer code', 'Customer name', 'Sales rep'],
  ['C1', 'Anna', 'Kim'],
  ['C2', 'Ben', 'Kim'],
  ['C3', 'Cho', 'Lee'],
  ['C4', 'Dan', 'Lee'],
  ['C5', 'Eve', 'Park'],
];
const line = (date: string, customer: string, amount: number, rep: string): CellValue[] => [
  day(date),
  customer,
  amount,
  rep,
];
const ORDERS: CellValue[][] = [
  ['Order date', 'Customer code', 'Net sales', 'Sales rep'],
  // Anna: every 30 days until October, then silence.
  ...['2025-05-01', '2025-06-01', '2025-07-01', '2025-08-01', '2025-09-01', '2025-10-01'].map((date) =>
    line(date, 'C1', 100, 'Kim'),
  ),
  line('2024-02-01', 'C1', 100, 'Kim'),
  // Ben: March of both years.
  line('2025-03-10', 'C2', 500, 'Kim'),
  line('2026-03-10', 'C2', 600, 'Kim'),
  line('2026-03-11', 'C2', -50, 'Kim'),
  // Cho and Dan are new in March, sold by Lee; Eve in February by Park.
  line('2026-03-05', 'C3', 80, 'Lee'),
  line('2026-03-20', 'C4', 70, 'Lee'),
  line('2026-02-10', 'C5', 40, 'Park'),
  line('2026-04-02', 'C5', 999, 'Park'),
];
const PROSPECTS: CellValue[][] = [
  ['Prospect code', 'Prospect name', 'Sales rep', 'Source', 'Ability to pay', 'Last contact'],
  ['P1', 'Cho', 'Lee', 'Exhibition', 2, null],
  ['P2', 'Nova', 'Lee', 'Telephone', 1, null],
  ['P3', 'Orion', 'Park', 'Telephone', 1, null],
];
const visit = (date: string, customer: string, rep: string, status: string): CellValue[] => [
  day(date),
  customer,
  rep,
  status,
];
const VISITS: CellValue[][] = [
  ['Visit date', 'Customer name', 'Sales rep', 'Visit status'],
  visit('2026-03-03', 'Cho', 'Lee', 'done'),
  visit('2026-03-03', 'Nova', 'Lee', 'done'),
  visit('2026-03-12', 'Nova', 'Park', 'done'),
  visit('2026-03-16', 'Orion', 'Park', 'done'),
  visit('2026-03-17', 'Ben', 'Kim', 'done'),
  visit('2026-03-18', 'Ben', 'Kim', 'missed'),
  visit('2026-03-19', 'Anna', 'Kim', 'planned'),
  visit('2026-02-04', 'Dan', 'Lee', 'done'),
];
const ALL: MemoryStart = {
  sheets: { Reps: REPS, Customers: CUSTOMERS, Orders: ORDERS, Prospects: PROSPECTS, Visits: VISITS },
};

async function run(start: MemoryStart, language: 'en' | 'ko' | 'zh' = 'en', date = asOf) {
  const book = memoryWorkbook(start);
  const outcome = await resultsOfMonth(book.port, request(language, date));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return { book, outcome: outcome.value, results: outcome.value.result };
}

const kpi = (results: MonthResults, rep: string | undefined, id: KpiId, month = '2026-03-01') =>
  figuresOf(results, rep, monthOf(day(month)))?.kpis[id];

describe('Results of the month', () => {
  test('sales, growth, new and lost customers against targets by tenure', async () => {
    const { results } = await run(ALL);
    expect(results.reps).toEqual([
      { rep: 'Kim', level: 'senior', assumed: false },
      { rep: 'Lee', level: 'new', assumed: false },
      { rep: 'Park', level: 'experienced', assumed: true },
    ]);
    // 600 − 50 in March, 500 a year before; the target of 1,000 is the list's, 10 % the rule's.
    expect(kpi(results, 'Kim', 'sales')).toEqual({ value: 550, target: 1000, status: 'below' });
    expect(kpi(results, 'Kim', 'growth')).toMatchObject({ status: 'met' });
    expect(kpi(results, 'Kim', 'growth')?.value).toBeCloseTo(0.1, 12);
    expect(kpi(results, 'Lee', 'growth')).toEqual({ target: 0.1, status: 'unknown' });
    expect(kpi(results, undefined, 'sales')?.value).toBe(700);
    expect(kpi(results, 'Lee', 'newCustomers')).toEqual({ value: 2, target: 1, status: 'met' });
    expect(kpi(results, 'Kim', 'newCustomers')).toEqual({ value: 0, target: 3, status: 'below' });
    expect(kpi(results, 'Park', 'newCustomers', '2026-02-01')).toEqual({
      value: 1,
      target: 4,
      status: 'below',
    });
    expect(kpi(results, 'Park', 'newQuarter')).toEqual({ value: 1, target: 12, status: 'below' });
    expect(kpi(results, undefined, 'newCustomers')).toEqual({ value: 2, target: 8, status: 'below' });
    // Anna's gap is 31 days: lost after 62, on 2 December; counted in December alone.
    expect(kpi(results, 'Kim', 'lost', '2025-12-01')?.value).toBe(1);
    expect(kpi(results, 'Kim', 'lost', '2026-01-01')?.value).toBe(0);
  });

  test('cold visits, coverage, win rate, execution', async () => {
    const { results } = await run(ALL);
    // Nova was Lee's first; Park's visit to her is no cold one. Ben is a customer of old.
    expect(kpi(results, 'Lee', 'coldVisits')?.value).toBe(2);
    expect(kpi(results, 'Park', 'coldVisits')?.value).toBe(1);
    expect(kpi(results, 'Kim', 'coldVisits')?.value).toBe(0);
    expect(kpi(results, 'Lee', 'coldVisits', '2026-02-01')?.value).toBe(1);
    // March 2026 has 22 working days; five a week: 10 × 22 ÷ 5 = 44 for a new representative.
    expect(figuresOf(results, 'Lee', results.month)?.cold).toMatchObject({
      days: 22,
      daysMet: 1,
      target: 44,
    });
    // Prospects reached in March: Cho (ordered), Nova, Orion; by everybody 3, by Lee 2, by Park 2.
    expect(kpi(results, undefined, 'coverage')?.value).toBe(3);
    expect(kpi(results, 'Park', 'coverage')?.value).toBe(2);
    expect(kpi(results, 'Lee', 'orders')).toMatchObject({ value: 1, target: 1, status: 'met' });
    expect(kpi(results, 'Lee', 'winRate')?.value).toBe(0.5);
    // Over all months Lee reached Dan, Cho and Nova, two of whom ordered by now: a target of 1 needs 1 ÷ (2/3), so 2.
    expect(kpi(results, 'Lee', 'coverage')).toEqual({ value: 2, target: 2, status: 'met' });
    expect(kpi(results, 'Kim', 'execution')).toMatchObject({ target: 0.9, status: 'below' });
    expect(kpi(results, 'Kim', 'execution')?.value).toBeCloseTo(1 / 3, 12);
    expect(results.sources).toEqual([
      { source: 'Telephone', coverage: 2, orders: 0 },
      { source: 'Exhibition', coverage: 1, orders: 1 },
    ]);
  });

  test('promises kept on time, by who made them, else by who is in charge of the customer', async () => {
    const promise = (rep: string | null, customer: string, due: string, done: string | null): CellValue[] => [
      day('2026-02-20'),
      rep,
      customer,
      'Send samples',
      day(due),
      done === null ? null : day(done),
    ];
    const { results } = await run({
      sheets: {
        ...ALL.sheets,
        'Promises and tasks': [
          ['Date', 'Representative', 'Customer', 'What', 'Due', 'Done on'],
          promise('Kim', 'Anna', '2026-03-10', '2026-03-10'),
          promise(null, 'Ben', '2026-03-12', '2026-03-13'),
          promise('Lee', 'Cho', '2026-03-20', '2026-03-01'),
          promise('Lee', 'Cho', '2026-04-20', null),
        ],
      },
      names: { 'Fieldsheet.Sheet.OpenItems': "'Promises and tasks'!A1" },
    });
    expect(kpi(results, 'Kim', 'promises')).toEqual({ value: 0.5, target: 0.9, status: 'below' });
    expect(kpi(results, 'Lee', 'promises')).toEqual({ value: 1, target: 0.9, status: 'met' });
    expect(kpi(results, 'Park', 'promises')?.status).toBe('unknown');
    expect(kpi(results, undefined, 'promises')?.value).toBeCloseTo(2 / 3, 12);
  });

  test('change of orders splits exactly, ties share a rank, causes are asked for', async () => {
    const { results } = await run(ALL);
    // February: Dan reached, no order yet. March: Cho and Nova, one order.
    const lee = results.changes.find(({ rep }) => rep === 'Lee');
    expect(lee).toMatchObject({ before: { coverage: 1, orders: 0 }, now: { coverage: 2, orders: 1 } });
    // ΔC · w̄ = 1 · 0.25, Δw · C̄ = 0.5 · 1.5.
    expect(lee?.split).toMatchObject({ change: 1, coverageEffect: 0.25, winRateEffect: 0.75 });
    expect(results.board.map(({ rep, ranks }) => [rep, ranks.newCustomers])).toEqual([
      ['Lee', 1],
      ['Kim', 2],
      ['Park', 2],
    ]);
    // Kim sold nobody new in February and March; Park 1 of 4, then none; Lee none in February, 2 in March.
    expect(results.causes.map(({ rep, before, now, target }) => [rep, before, now, target])).toEqual([
      ['Kim', 0, 0, 3],
      ['Park', 1, 0, 4],
    ]);
  });

  test('a month that is not over is open, not failed; what comes later does not count', async () => {
    const { results } = await run(ALL, 'en', day('2026-03-04'));
    expect(kpi(results, 'Kim', 'newCustomers')?.status).toBe('open');
    expect(kpi(results, 'Lee', 'newCustomers')).toMatchObject({ value: 0, status: 'open' });
    expect(results.causes.every(({ month }) => month === monthOf(day('2026-02-01')))).toBe(true);
  });

  test('events of the team are occasions beside public holidays, what a dealer said is a contact', async () => {
    const events: MemoryStart = {
      sheets: {
        ...ALL.sheets,
        'Our events': [
          ['Date', 'Event', 'Place'],
          [day('2026-03-20'), 'Spring fair', 'Daegu'],
          [day('2026-04-20'), 'Golf day', 'Jeju'],
          ['soon', 'Trip', null],
        ],
        Proposals: [
          ['Date', 'Dealer', 'At event', 'Suggestion'],
          [day('2026-03-20'), 'Anna', 'Spring fair', 'Smaller cases'],
        ],
        Rules: [['Country', 'KR']],
      },
      names: {
        [sheetOwnerName('DealerEvents')]: 'Our events!A1',
        [sheetOwnerName('DealerSuggestions')]: 'Proposals!A1',
      },
    };
    const anna = ({ warning }: MonthResults) => warning?.customers.find(({ customer }) => customer === 'C1');
    const fair = { from: day('2026-03-20'), to: day('2026-03-20'), name: 'Spring fair' };
    // English headers name no country: the fair is the only occasion, and she was there.
    const { results, outcome, book } = await run(events);
    expect(results.warning?.next).toEqual({
      from: day('2026-04-20'),
      to: day('2026-04-20'),
      name: 'Golf day',
    });
    expect(anna(results)).toMatchObject({
      status: 'Lost',
      contactDays: 11,
      touches: { occasions: 1, touched: 1, last: { ...fair, touched: true } },
    });
    expect(outcome.problems.filter(({ code }) => code === 'journal-not-a-date')).toMatchObject([
      { where: { sheet: 'Our events', row: 4 }, args: { value: 'soon' } },
    ]);
    await book.port.apply(outcome.plan);
    const row = book.values('Early warning').find(([key]) => key === 'C1');
    expect(row?.slice(11)).toEqual([
      '1 of 1 holidays and events',
      'Spring fair, 2026-03-20: in touch',
      'Golf day, 2026-04-20',
    ]);
    // Without her suggestion nobody was in touch with her; on 18 April the golf day is near.
    const { Proposals: _, ...silent } = events.sheets;
    const names = { [sheetOwnerName('DealerEvents')]: 'Our events!A1' };
    const later = await run({ sheets: silent, names }, 'en', day('2026-04-18'));
    expect(anna(later.results)?.touches).toEqual({
      occasions: 1,
      touched: 0,
      last: { ...fair, touched: false },
      due: day('2026-04-20'),
    });
    // In Korea the holidays count too: Children's Day follows the golf day, the year holds more than the fair.
    const korea = await run(
      { ...events, names: { ...events.names, Country: 'Rules!B1' } },
      'en',
      day('2026-04-20'),
    );
    expect(korea.results.warning?.next?.name).toMatch(/노동절|어린이날/);
    expect(anna(korea.results)?.touches?.last).toMatchObject({ name: 'Golf day', touched: false });
    // From 21 April 2025: 5–6 May, 3–6 June, 15 August, Chuseok, Christmas, New Year, Seollal, 1–2 March; the fair and the golf day.
    expect(anna(korea.results)?.touches).toMatchObject({ occasions: 10, touched: 1 });
  });

  test.each(['en', 'ko', 'zh'] as const)('sheets are written and taken back (%s)', async (language) => {
    const { book, outcome } = await run(ALL, language);
    const before = book.snapshot();
    const applied = await book.port.apply(outcome.plan);
    if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
    const { t } = createTranslator(language);
    const names = [
      'results:sheet.name',
      'results:sheet.byMonthName',
      'results:sheet.board',
      'results:warning.sheet',
      'results:growth.sheet',
      'results:diagnosis.lost',
      'results:diagnosis.rep',
    ];
    expect(book.sheetNames()).toEqual(expect.arrayContaining(names.map((key) => t(key))));
    await book.port.undo(applied.value.undo);
    expect(book.snapshot()).toEqual(before);
  });

  test('the board on its sheet, ranks as they are shared', async () => {
    const { book, outcome } = await run(ALL);
    await book.port.apply(outcome.plan);
    const rows = book.values('Ranking board').map((cells) => cells.slice(0, 3));
    expect(rows.slice(4, 7)).toEqual([
      [1, 'Lee', 2],
      [2, 'Kim', 0],
      [2, 'Park', 0],
    ]);
  });

  test('every chart draws cells that its sheet writes, and they hold numbers', async () => {
    const { outcome } = await run(ALL);
    const charts = outcome.plan.sheets.flatMap((sheet) =>
      (sheet.charts ?? []).map((chart) => ({ sheet, chart })),
    );
    expect(charts.map(({ chart }) => chart.id).sort()).toEqual([
      'GrowthParts',
      'NewAndLost',
      'NewCustomers',
      'RankingBoard',
      'RegularStatus',
      'SalesByMonth',
    ]);
    for (const { sheet, chart } of charts) {
      for (const { values } of chart.series) {
        for (let row = values.row; row < values.row + values.rows; row += 1) {
          const block = [...sheet.blocks]
            .reverse()
            .find((one) => row >= one.row && row < one.row + one.values.length && one.column === 0);
          expect(typeof block?.values[row - block.row]?.[values.column]).toBe('number');
        }
      }
    }
  });
});

describe('diagnosis forms', () => {
  test('what was typed survives the next run, new rows come below', async () => {
    const months = ['05', '06', '07', '08', '09', '10', '11', '12'];
    const fay = months.map((month) => line(`2025-${month}-01`, 'Fay', 30, 'Lee'));
    const book = memoryWorkbook({ sheets: { ...ALL.sheets, Orders: [...ORDERS, ...fay] } });
    const apply = async (date: string) => {
      const outcome = await resultsOfMonth(book.port, request('en', day(date)));
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
      expect((await book.port.apply(outcome.value.plan)).ok).toBe(true);
    };
    await apply('2026-01-15');
    const sheet = 'Diagnosis lost customers';
    const [header = [], first = []] = book.values(sheet);
    const column = (name: string) => header.indexOf(name);
    expect(first[column('Name')]).toBe('Anna');
    expect(first[column('Value a year')]).toBe(600);
    book.set(`${sheet}!${String.fromCharCode(65 + column('Cause'))}2`, 'Moved to a rival');
    // Fay, every 30 days until December, is lost by March.
    await apply('2026-03-31');
    await apply('2026-03-31');
    expect(book.values(sheet).map((cells) => [cells[column('Name')], cells[column('Cause')]])).toEqual([
      ['Name', 'Cause'],
      ['Anna', 'Moved to a rival'],
      ['Fay', null],
    ]);
    expect(book.values('Diagnosis below target').filter((cells) => cells[0] === 'Kim')).toHaveLength(2);
  });
});

describe('tables that are missing', () => {
  test('orders alone: what can be told is told, the rest says what to add', async () => {
    const { results, outcome } = await run({ sheets: { Orders: ORDERS } });
    expect(results.missing).toEqual(['Customers', 'Visits', 'Prospects', 'Reps']);
    expect(kpi(results, 'Lee', 'newCustomers')).toMatchObject({ value: 2, target: 2 });
    expect(kpi(results, 'Lee', 'coldVisits')?.status).toBe('unknown');
    expect(kpi(results, 'Lee', 'execution')?.status).toBe('unknown');
    expect(outcome.preview.counts.length).toBeGreaterThan(0);
  });

  test('month columns of the customer list stand in for orders', async () => {
    const months = ['2025-08', '2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'];
    const { results, outcome } = await run({
      sheets: {
        Customers: [
          ['Customer code', 'Customer name', 'Sales rep', ...months],
          ['C1', 'Anna', 'Kim', 90, 90, 100, 100, 100, 0, 0, 0],
          ['C2', 'Ben', 'Lee', null, null, null, null, null, null, 70, 80],
        ],
      },
    });
    expect(outcome.problems.map(({ code }) => code)).toContain('results-from-months');
    expect(kpi(results, undefined, 'sales')?.value).toBe(80);
    expect(kpi(results, 'Lee', 'newCustomers', '2026-02-01')?.value).toBe(1);
    // Anna: silent since the end of December, every 30 or 31 days before: lost after 61, on 2 March.
    expect(kpi(results, 'Kim', 'lost')?.value).toBe(1);
  });

  test('visits alone: cold visits and execution', async () => {
    const { results } = await run({ sheets: { Visits: VISITS } });
    expect(results.missing).toEqual(['Orders', 'Customers', 'Prospects', 'Reps']);
    expect(kpi(results, 'Lee', 'coldVisits')?.value).toBe(2);
    expect(kpi(results, 'Lee', 'sales')?.status).toBe('unknown');
    expect(results.growth).toBeUndefined();
  });

  test('neither orders nor visits: nothing to tell, and a bad row is named but stops nothing', async () => {
    const book = memoryWorkbook({ sheets: { Customers: CUSTOMERS } });
    const nothing = await resultsOfMonth(book.port, request());
    expect(nothing.ok ? [] : nothing.problems.map(({ code }) => code)).toContain('workflows-column-missing');
    const bad = await run({ sheets: { ...ALL.sheets, Orders: [...ORDERS, ['soon', 'C1', 5, 'Kim']] } });
    expect(
      bad.outcome.problems.some(({ severity, where }) => severity === 'error' && where?.row === 16),
    ).toBe(true);
    expect(kpi(bad.results, 'Kim', 'sales')?.value).toBe(550);
  });
});
