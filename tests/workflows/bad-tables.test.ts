// Proves for each kind of bad table at the dealers that the cell is named in plain words and that the good rows work.
import type { CellValue } from '../../src/core/cell';
import type { Problem } from '../../src/core/problem';
import { parseIso } from '../../src/core/serial-date';
import { createTranslator } from '../../src/i18n';
import { checkAccounts } from '../../src/workflows/check-accounts';
import { checkPrices } from '../../src/workflows/check-prices';
import { checkStock } from '../../src/workflows/check-stock';
import { memoryWorkbook } from '../support/memory-port';

const day = (iso: string): number => parseIso(iso) ?? NaN;
const MAY = day('2026-05-31');
const JUNE = day('2026-06-30');
const request = { asOf: JUNE, seed: 1, language: 'en', t: createTranslator('en').t } as const;

type Sheets = Readonly<Record<string, CellValue[][]>>;
const book = (sheets: Sheets) => memoryWorkbook({ sheets }).port;
/** Errors and warnings: code, cell, header of the column. */
const told = (problems: readonly Problem[]) =>
  problems
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, where }) => [code, where?.address, where?.column]);

const COUNTS = ['Dealer', 'Product', 'Count date', 'Opening stock', 'Purchases', 'Closing stock'];

async function stock(rows: readonly CellValue[][], above: readonly CellValue[][] = []) {
  const outcome = await checkStock(book({ Stock: [...above, COUNTS, ...rows] }), request);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const { products } = outcome.value.result;
  return {
    problems: outcome.value.problems,
    /** Sales and status of the products that were judged. */
    judged: products.map(({ row, finding }) => [row.product, finding.sales, finding.verdict?.status]),
  };
}

async function prices(rows: readonly CellValue[][]) {
  const header = ['Date', 'Dealer', 'Product', 'Shelf price', 'Dealer pays', 'Pack size', 'Currency'];
  const outcome = await checkPrices(book({ Prices: [header, ...rows] }), request);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return {
    problems: outcome.value.problems,
    seen: outcome.value.result.prices.map(({ row }) => [row.dealer, row.retail]),
  };
}

async function accounts(terms: readonly CellValue[][], entries: readonly CellValue[][]) {
  const outcome = await checkAccounts(
    book({
      Credit: [['Dealer', 'Credit limit', 'Credit grade'], ...terms],
      'Open items': [
        ['Invoice no', 'Dealer', 'Invoice date', 'Due date', 'Amount', 'Received', 'Status'],
        ...entries,
      ],
    }),
    request,
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return {
    problems: outcome.value.problems,
    owes: outcome.value.result.accounts.map(({ name, status }) => [name, status.exposure, status.status]),
  };
}

test('a negative stock is named by its cell, also below a title; the others are judged', async () => {
  const { problems, judged } = await stock(
    [
      ['North', 'Lager', JUNE, 10, 20, 18],
      ['North', 'Stout', JUNE, 10, 20, -4],
    ],
    [['Counts of the team'], []],
  );
  expect(told(problems)).toEqual([['dealers-negative-stock', 'F5', 'Closing stock']]);
  // 10 + 20 − 18 = 12 sold; 18 ÷ 12 = 1.5.
  expect(judged).toEqual([['Lager', 12, 'Normal']]);
});

test('a product that stands twice on one day is named by its cell; its first row counts', async () => {
  const { problems, judged } = await stock([
    ['North', 'Lager', JUNE, 10, 20, 18],
    ['North', 'Lager', JUNE, 10, 20, 3],
    ['North', 'Stout', JUNE, 6, 0, 0],
  ]);
  expect(told(problems)).toEqual([['tables-duplicate-key', 'A3', 'Dealer']]);
  expect(judged).toEqual([
    ['Lager', 12, 'Normal'],
    ['Stout', 6, 'OutOfStock'],
  ]);
});

test('dates as text are read and said once; one that is no date is named, and its row counts as the latest', async () => {
  const { problems, judged } = await stock([
    ['North', 'Lager', '2026-05-31', 10, 20, 18],
    ['North', 'Lager', '2026.6.30', 18, 0, 6],
    ['North', 'Stout', 'end of June', 8, 0, 2],
  ]);
  expect(told(problems)).toEqual([['tables-not-a-date', 'C4', 'Count date']]);
  const notes = problems.filter(({ severity, code }) => severity === 'info' && code.includes('date'));
  expect(notes.map(({ where, args }) => [where?.address, args?.['count']])).toEqual([['C2', 2]]);
  expect(judged).toEqual([
    ['Lager', 12, 'StockOutRisk'],
    ['Stout', 6, 'StockOutRisk'],
  ]);
});

test('another currency and a price of zero are named by their cells, whichever price it is', async () => {
  const { problems, seen } = await prices([
    [MAY, 'North', 'Lager', 30, 24, 500, 'USD'],
    [MAY, 'South', 'Lager', 41, 33, 500, 'CAD'],
    [MAY, 'East', 'Lager', 0, 24, 500, 'USD'],
    [MAY, 'West', 'Lager', 31, 0, 500, 'USD'],
    [MAY, 'Hill', 'Lager', 32, 25, 500, 'USD'],
  ]);
  expect(told(problems)).toEqual([
    ['workflows-mixed-currency', 'G3', 'Currency'],
    ['workflows-price-not-positive', 'D4', 'Shelf price'],
    ['workflows-price-not-positive', 'E5', 'Dealer pays'],
  ]);
  expect(seen).toEqual([
    ['North', 30],
    ['Hill', 32],
  ]);
});

test('packs are compared by their content; a row without one is named when others have it', async () => {
  const { problems, seen } = await prices([
    [MAY, 'North', 'Lager', 30, null, 500, null],
    [MAY, 'South', 'Lager', 20, null, 330, null],
    [MAY, 'East', 'Lager', 30, null, null, null],
    [MAY, 'East', 'Stout', 9, null, null, null],
  ]);
  expect(told(problems)).toEqual([['workflows-pack-unknown', 'F4', 'Pack size']]);
  expect(seen).toEqual([
    ['North', 30],
    ['South', 20],
    ['East', 9],
  ]);
});

test('a limit of zero is named by its cell and means cash only; no limit is not an endless one', async () => {
  const { problems, owes } = await accounts(
    [
      ['North', 0, 'B'],
      ['South', null, 'A'],
      ['East', 1000, 'A'],
      ['West', -5, 'A'],
    ],
    ['North', 'South', 'East', 'West'].map((dealer, index) => [
      `A${index}`,
      dealer,
      MAY,
      JUNE,
      100 + index,
      null,
      'Open',
    ]),
  );
  expect(told(problems)).toEqual([
    ['tables-out-of-range', 'B5', 'Credit limit'],
    ['workflows-zero-limit', 'B2', 'Credit limit'],
  ]);
  expect(owes).toEqual([
    ['West', 103, 'NoLimit'],
    ['East', 102, 'Within'],
    ['South', 101, 'NoLimit'],
    ['North', 100, 'Over'],
  ]);
});

test('an invoice of tomorrow, one that stands twice, a word for an amount and an overpaid one are named by their cells', async () => {
  const { problems, owes } = await accounts(
    [['North', 1000, 'A']],
    [
      ['A1', 'North', MAY, JUNE, 100, null, 'Open'],
      ['A2', 'North', JUNE + 1, JUNE + 31, 700, null, 'Open'],
      ['A1', 'North', MAY, JUNE, 100, null, 'Open'],
      ['A3', 'North', MAY, JUNE, 'many', null, 'Open'],
      ['A4', 'North', MAY, JUNE, 50, 60, 'Open'],
    ],
  );
  expect(told(problems)).toEqual([
    ['tables-not-a-number', 'E5', 'Amount'],
    ['workflows-invoice-later', 'C3', 'Invoice date'],
    ['workflows-invoice-twice', 'A4', 'Invoice no'],
    ['workflows-overpaid', 'F6', 'Received'],
  ]);
  // 100 open, 10 paid too much.
  expect(owes).toEqual([['North', 90, 'Within']]);
});
