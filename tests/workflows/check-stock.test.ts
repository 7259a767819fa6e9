import type { CellValue } from '../../src/core/cell';
import { parseIso } from '../../src/core/serial-date';
import { createTranslator } from '../../src/i18n';
import { checkStock } from '../../src/workflows/check-stock';
import type { MemoryStart } from '../support/memory-port';
import { memoryWorkbook } from '../support/memory-port';

const day = (iso: string): number => parseIso(iso) ?? NaN;
const asOf = day('2026-03-05');
const request = (language: 'en' | 'ko' | 'zh' = 'en') => ({
  asOf,
  seed: 1,
  language,
  t: createTranslator(language).t,
});

const FEB = day('2026-02-01');
const MAR = day('2026-03-03'); // thirty days later

const HEADERS: CellValue[] = [
  'Dealer',
  'Product',
  'Count date',
  'Purchases',
  'Closing stock',
  'Unit price',
  'Own product',
];
const COUNTS: CellValue[][] = [
  HEADERS,
  ['North Foods', 'Lager', FEB, null, 100, 10, 'yes'],
  ['North Foods', 'Stout', FEB, null, 40, 20, 'yes'],
  ['North Foods', 'Rival', FEB, null, 60, 10, 'no'],
  ['North Foods', 'Lager', MAR, 20, 60, 10, 'yes'],
  ['North Foods', 'Cider', MAR, null, 0, 20, 'yes'],
  ['North Foods', 'Rival', MAR, 80, 100, 10, 'no'],
  ['South Shop', 'Lager', MAR, 5, 30, 10, 'yes'],
];

async function run(start: MemoryStart, language: 'en' | 'ko' | 'zh' = 'en') {
  const book = memoryWorkbook(start);
  const outcome = await checkStock(book.port, request(language));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return { book, outcome: outcome.value };
}

function records(values: readonly (readonly CellValue[])[]): Record<string, CellValue>[] {
  const [header = [], ...rows] = values;
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name as string, row[i] ?? null])));
}

describe('Check stock: figures beside the counts, and a sheet with what needs attention', () => {
  test('ratio, status, action, days, turnover, change and flags by hand', async () => {
    const { book, outcome } = await run({ sheets: { Stock: COUNTS } });
    const before = book.snapshot();
    const applied = await book.port.apply(outcome.plan);
    expect(applied.ok).toBe(true);
    const rows = records(book.values('Stock'));
    // Lager at North: 100 + 20 − 60 = 60 sold in 30 days; 60 in stock is one month, 0.75 of the mean stock of 80 a month.
    expect(rows[3]).toMatchObject({
      'Sales of the period': 60,
      'Stock ÷ sales': 1,
      'Stock status': 'Normal',
      Action: 'Keep',
      'Days of supply': 30,
      'Change since last count': -0.4,
      Flags: 'Stock down by 40%',
      'Stock checked on': asOf,
    });
    expect(rows[3]?.['Turns a year']).toBeCloseTo((60 / 80) * (365 / 30), 10);
    // Cider was not there before, and the shelf is empty.
    expect(rows[4]).toMatchObject({
      'Stock status': 'Out of stock',
      Action: 'Order now',
      Flags: 'Out of stock; New on this count',
    });
    // Rival: 60 + 80 − 100 = 40 sold, 100 left: 2.5 periods, and two thirds more than before.
    expect(rows[5]).toMatchObject({
      'Stock ÷ sales': 2.5,
      'Stock status': 'Overstock',
      Flags: 'Overstock; Stock up by 67%',
    });
    // The older counts only serve as the comparison.
    expect(rows[0]).toMatchObject({ 'Stock status': null, Action: null, Flags: null });
    // The team's own cells are untouched.
    expect(book.values('Stock!A1:G8')).toEqual(COUNTS);

    if (!applied.ok) return;
    expect((await book.port.undo(applied.value.undo)).ok).toBe(true);
    expect(book.snapshot()).toEqual(before);
  });

  test('the dealer summary tells own share, its fall, and products added and dropped', async () => {
    const { book, outcome } = await run({ sheets: { Stock: COUNTS } });
    await book.port.apply(outcome.plan);
    const north = outcome.result.dealers.find(({ dealer }) => dealer === 'North Foods');
    // Before 140 of 200 units are ours, now 60 of 160.
    expect(north).toMatchObject({
      shareUnits: 0.375,
      shareDropped: true,
      added: ['Cider'],
      dropped: ['Stout'],
      flagged: 3,
    });
    expect(north?.shareChange).toBeCloseTo(0.375 - 0.7, 12);
    expect(north?.shareMoney).toBeCloseTo(600 / 1600, 12);
    const sheet = book.values('Stock check');
    expect(sheet[1]?.[0]).toBe('As of 2026-03-05: 4 products at 2 dealers, 3 of them flagged.');
    expect(sheet.find((row) => row[0] === 'North Foods')).toEqual(
      expect.arrayContaining([MAR, 3, 0.375, 'Cider', 'Stout']),
    );
    // Most urgent first.
    const start = sheet.findIndex((row) => row[1] === 'Product') + 1;
    expect(sheet.slice(start).map((row) => row[1])).toEqual(['Cider', 'Rival', 'Lager']);
  });

  test('the preview counts, names the areas and shows examples; unknown sales are said once', async () => {
    const { outcome } = await run({ sheets: { Stock: COUNTS } });
    const counts = Object.fromEntries(outcome.preview.counts.map(({ label, value }) => [label, value]));
    expect(counts).toMatchObject({
      'Products counted': 4,
      Dealers: 2,
      Flagged: 3,
      Overstock: 1,
      'Out of stock': 1,
    });
    expect(outcome.preview.areas.map(({ address }) => address)).toEqual(
      expect.arrayContaining(['Stock!H2:H8', 'Stock check']),
    );
    expect(outcome.preview.examples.rows[0]?.slice(0, 2)).toEqual(['North Foods', 'Lager']);
    const unknown = outcome.problems.filter(({ code }) => code === 'dealers-sales-unknown');
    expect(unknown).toMatchObject([{ severity: 'warning', args: { count: 2 } }]);
  });

  test('a count error and a later count name their row and stop nobody else', async () => {
    const { book, outcome } = await run({
      sheets: {
        Stock: [
          ['Dealer', 'Product', 'Count date', 'Opening stock', 'Purchases', 'Closing stock'],
          ['A', 'Lager', MAR, 10, 5, 40],
          ['A', 'Stout', MAR, 10, 5, 5],
          ['A', 'Cider', day('2026-04-01'), 10, 5, 5],
        ],
      },
    });
    expect(outcome.problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          code: 'dealers-count-error',
          severity: 'warning',
          where: expect.objectContaining({
            sheet: 'Stock',
            row: 2,
            key: 'A · Lager · 2026-03-03',
          }) as unknown,
        }),
        expect.objectContaining({
          code: 'dealers-count-later',
          where: expect.objectContaining({ row: 4 }) as unknown,
        }),
      ]),
    );
    await book.port.apply(outcome.plan);
    expect(records(book.values('Stock')).map((row) => [row['Stock status'], row['Flags']])).toEqual([
      [null, 'Count error'],
      ['Stock-out risk', 'Stock-out risk; Stock down by 50%'],
      [null, null],
    ]);
  });

  test('the team’s limits count', async () => {
    const counts: CellValue[][] = [
      ['Dealer', 'Product', 'Closing stock', 'Sales quantity'],
      ['A', 'Lager', 15, 10],
    ];
    const usual = await run({ sheets: { Stock: counts } });
    expect(usual.outcome.result.products[0]?.finding.verdict?.status).toBe('Normal');
    const strict = await run({
      sheets: { Stock: counts, Limits: [[0.5], [1], [1.2]] },
      names: { StockRiskRatio: 'Limits!A1', StockOverRatio: 'Limits!A2', StockSevereRatio: 'Limits!A3' },
    });
    expect(strict.outcome.result.products[0]?.finding.verdict?.status).toBe('Severe');
  });

  test('a second run finds its columns again and adds none', async () => {
    const { book, outcome } = await run({ sheets: { Stock: COUNTS } });
    await book.port.apply(outcome.plan);
    const first = book.values('Stock');
    const again = await checkStock(book.port, request());
    if (!again.ok) throw new Error('second run');
    expect(again.value.preview.areas.filter(({ action }) => action === 'new-column')).toEqual([]);
    expect((await book.port.apply(again.value.plan)).ok).toBe(true);
    expect(book.values('Stock')).toEqual(first);
  });

  test.each([
    ['ko', ['거래처명', '제품명', '기초재고', '입고수량', '기말재고'], '재고 점검', '품절', '즉시 발주'],
    ['zh', ['经销商', '产品名称', '期初库存', '进货数量', '期末库存'], '库存检查', '缺货', '立即订货'],
  ] as const)(
    'reads %s headers and answers in that language',
    async (language, headers, sheet, status, action) => {
      const start = { sheets: { Data: [[...headers], ['A', 'B', 10, 5, 0], ['A', 'C', 10, 5, 5]] } };
      const { book, outcome } = await run(start, language);
      await book.port.apply(outcome.plan);
      expect(book.sheetNames()).toContain(sheet);
      // Sales, ratio, status and action stand side by side.
      expect(book.values('Data')[1]?.slice(5, 9)).toEqual([15, 0, status, action]);
    },
  );

  test('without stock counts it says so', async () => {
    const book = memoryWorkbook({ sheets: { Notes: [['Hello']] } });
    const outcome = await checkStock(book.port, request());
    expect(outcome.ok).toBe(false);
    if (!outcome.ok) expect(outcome.problems.map(({ code }) => code)).toContain('workflows-table-missing');
  });
});
