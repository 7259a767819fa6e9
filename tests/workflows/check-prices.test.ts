// Proves what Check prices says of each price, by hand, and that bad rows are named while the good ones work.
import type { CellValue } from '../../src/core/cell';
import { parseIso } from '../../src/core/serial-date';
import { createTranslator } from '../../src/i18n';
import { checkPrices } from '../../src/workflows/check-prices';
import { memoryWorkbook } from '../support/memory-port';

const day = (iso: string): number => parseIso(iso) ?? NaN;
const asOf = day('2026-03-05');
const request = (language: 'en' | 'ko' | 'zh' = 'en') => ({
  asOf,
  seed: 1,
  language,
  t: createTranslator(language).t,
});

const PRODUCTS: CellValue[][] = [
  ['Product', 'Policy price', 'Pack size', 'Our own product'],
  ['Lager', 30, 500, 'yes'],
  ['Rival', null, null, 'no'],
];
const PRICES: CellValue[][] = [
  ['Date', 'Dealer', 'Area', 'Product', 'Price', 'Kind of price', 'Pack size', 'Currency'],
  [day('2026-02-01'), 'North', 'A', 'Lager', 30, 'retail', 500, 'USD'],
  [day('2026-03-01'), 'North', 'A', 'Lager', 28, 'retail', 500, 'USD'],
  [day('2026-02-01'), 'North', 'A', 'Lager', 27, 'purchase', 500, 'USD'],
  [day('2026-03-03'), 'North', 'A', 'Lager', 26, 'purchase', 500, 'USD'],
  [day('2026-03-01'), 'South', 'A', 'Lager', 20, 'retail', 330, 'USD'],
  [day('2026-03-01'), 'East', 'A', 'Lager', 33, 'retail', 500, 'USD'],
  [day('2026-02-01'), 'East', 'A', 'Rival', 10, 'retail', 400, 'USD'],
  [day('2026-03-01'), 'East', 'A', 'Rival', 10, 'retail', 380, 'USD'],
  [day('2026-04-01'), 'East', 'A', 'Rival', 10, 'retail', 380, 'USD'],
  [day('2026-03-01'), 'West', 'A', 'Rival', 9, 'retail', null, 'USD'],
  [day('2026-03-01'), 'West', 'A', 'Lager', 4000, 'retail', 500, 'KRW'],
  [day('2026-03-01'), 'West', 'A', 'Lager', 0, 'retail', 500, 'USD'],
];
const STOCK: CellValue[][] = [
  ['Dealer', 'Product', 'Count date', 'Closing stock', 'Sales'],
  ['North', 'Lager', day('2026-03-04'), 40, 10],
];

async function run(language: 'en' | 'ko' | 'zh' = 'en') {
  const book = memoryWorkbook({ sheets: { Products: PRODUCTS, 'Prices seen': PRICES, Stock: STOCK } });
  const outcome = await checkPrices(book.port, request(language));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return { book, outcome: outcome.value };
}

test('policy, area, time, margin and competitors by hand', async () => {
  const { outcome } = await run();
  const at = (dealer: string, product: string) =>
    outcome.result.prices.find(
      ({ row, finding }) => finding.current && row.dealer === dealer && row.product === product,
    );
  // 28 against 30 is −6.7 %; the newest purchase price is 26, a margin of 2 ÷ 28 = 7.1 % that counts before the policy; 30 → 28 is a move.
  // The median of 0.056, 0.0606 and 0.066 a unit is 0.0606 (20 ÷ 330), from which it is 7.6 % away.
  expect(at('North', 'Lager')?.finding.flags).toEqual(['ThinMargin', 'BelowArea', 'Moved']);
  expect(at('North', 'Lager')?.seen).toMatchObject({ retail: 28, purchase: 26, policy: 30 });
  // The policy for 330 is 30 × 330 ÷ 500 = 19.8: 20 is 1 % above it.
  expect(at('South', 'Lager')?.seen.policy).toBeCloseTo(19.8, 12);
  expect(at('South', 'Lager')?.finding.flags).toEqual([]);
  expect(at('East', 'Lager')?.finding.flags).toEqual(['AbovePolicy', 'AboveArea']);
  // The same price for 380 in place of 400 is 5.3 % dearer.
  expect(at('East', 'Rival')?.finding.change).toBeCloseTo(400 / 380 - 1, 12);
  expect(at('East', 'Rival')?.finding.flags).toEqual(['Moved', 'Competitor']);
});

test('a fall of what the dealer pays asks for a count within two days, and 40 counted at 27 − 26 are 40', async () => {
  const { outcome } = await run();
  expect(outcome.result.cuts).toEqual([
    {
      dealer: 'North',
      product: 'Lager',
      cutOn: day('2026-03-03'),
      oldPrice: 27,
      newPrice: 26,
      countBy: day('2026-03-05'),
      counted: 40,
      countedOn: day('2026-03-04'),
      amount: 40,
    },
  ]);
});

test('another currency, a pack that is not known, a price of zero and one of tomorrow are named with their rows', async () => {
  const { outcome } = await run();
  expect(outcome.problems.map(({ code, where }) => [code, where?.row])).toEqual([
    ['workflows-price-later', 10],
    ['workflows-pack-unknown', 11],
    ['workflows-mixed-currency', 12],
    ['workflows-price-not-positive', 13],
  ]);
});

test('the sheets tell violations, reports and the matrix; undo takes them away', async () => {
  const { book, outcome } = await run();
  const before = book.snapshot();
  const applied = await book.port.apply(outcome.plan);
  expect(applied.ok).toBe(true);
  const sheet = book.values('Price check').map((row) => row.slice(0, 2));
  const lines = sheet.map(([first]) => first);
  const part = (title: string, end: string) =>
    sheet
      .slice(lines.indexOf(title) + 2, lines.indexOf(end) - 1)
      .map(([dealer, product]) => [dealer, product]);
  expect(part('Violations of policy and margin', 'Report to the company: competitors')).toEqual([
    ['North', 'Lager'],
    ['East', 'Lager'],
  ]);
  expect(part('Report to the company: competitors', 'Worth a look')).toEqual([['East', 'Rival']]);
  const matrix = book.values('Price matrix');
  // South's 20 for 330 are 20 × 500 ÷ 330 = 30.30 for the pack of the list, which is also the middle of 28, 30.30 and 33.
  const south = (20 * 500) / 330;
  expect(matrix.slice(4, 8)).toEqual([
    ['Area', null, null, null, null, 'A', 'A', 'A'],
    ['Product', 'Whose', 'Pack', 'Policy price', 'Median', 'East', 'North', 'South'],
    ['Lager', 'Ours', 500, 30, expect.closeTo(south, 9), 33, 28, expect.closeTo(south, 9)],
    ['Rival', 'Competitor', 380, null, 10, 10, null, null],
  ]);
  expect(matrix.slice(10)).toEqual([
    ['Product', 'Whose', 'Pack', 'Lowest', 'Highest', 'East', 'North', 'South'],
    ['Lager', 'Ours', 500, 26, 26, null, 26, null],
    ['Rival', 'Competitor', 380, null, null, null, null, null],
  ]);
  if (applied.ok) await book.port.undo(applied.value.undo);
  expect(book.snapshot()).toEqual(before);
});

test('the matrix follows a price that is typed over: policy, margin, median of the area', async () => {
  const { book, outcome } = await run();
  await book.port.apply(outcome.plan);
  const cells = book.values('Price matrix').map((row) => [...row]);
  const rules = outcome.plan.sheets.find(({ id }) => id === 'PriceMatrix')?.conditionalFormats ?? [];
  const colour = (row: number, column: number) =>
    rules.find((rule) => {
      const [down, right] = [row - rule.row, column - rule.column];
      const covers = down >= 0 && down < (rule.rows ?? 0) && right >= 0 && right < (rule.columns ?? 1);
      return covers && rule.rule.kind === 'formula' && isMet(rule.rule.formula, cells, down, right);
    })?.style;
  const [east, north, south] = [5, 6, 7];
  const lager = 6;
  const now = () => [east, north, south].map((column) => colour(lager, column));
  // 33 is 10 % above the policy of 30; 28 is 6.7 % below, bought for 26; 30.30 is 1 % above and the median itself.
  expect(now()).toEqual(['bad', 'bad', undefined]);
  cells[lager]![east] = 30.9; // 3 % above the policy; the median stays 30.30
  cells[lager]![north] = 29.2; // 2.7 % below the policy, a margin of 3.2 ÷ 29.2 = 11 %
  expect(now()).toEqual([undefined, undefined, undefined]);
  cells[lager + 5]![north] = 27; // a margin of 2.2 ÷ 29.2 = 7.5 %
  expect(now()).toEqual([undefined, 'bad', undefined]);
  cells[lager]![3] = null; // without a policy the area is left: 32 is 5.6 % above its median of 30.30
  cells[lager]![east] = 32;
  expect(now()).toEqual(['warn', 'bad', undefined]);
  cells[lager]![south] = null; // two dealers have no median
  expect(now()).toEqual([undefined, 'bad', undefined]);
  expect(colour(lager + 1, north)).toBeUndefined(); // a blank cell
});

/** Names of the Rules sheet with their defaults (DOMAIN 4 "Price"). */
const LIMITS = { PriceTolerance: 0.03, ThinMargin: 0.08, PriceAreaGap: 0.05, PriceAreaDealers: 3 };

/** A formula as Excel would work it out for the cell so many rows down and columns right of the first one of its area. */
function isMet(
  formula: string,
  cells: readonly (readonly CellValue[])[],
  down: number,
  right: number,
): boolean {
  const at = (column: string, row: string) => {
    const index = column.replace('$', '').charCodeAt(0) - 65 + (column.startsWith('$') ? 0 : right);
    return [Number(row) - 1 + down, index] as const;
  };
  const cell = (column: string, row: string) => {
    const [line, index] = at(column, row);
    return cells[line]?.[index] ?? null;
  };
  const area = (column: string, row: string, last: string, end: string) => {
    const [line, first] = at(column, row);
    return (cells[line] ?? [])
      .slice(first, at(last, end)[1] + 1)
      .filter((value) => typeof value === 'number');
  };
  const functions = {
    AND: (...tests: boolean[]) => tests.every(Boolean),
    ISNUMBER: (value: unknown) => typeof value === 'number',
    ABS: Math.abs,
    COUNT: (values: number[]) => values.length,
    MEDIAN: (values: number[]) => {
      const sorted = [...values].sort((a, b) => a - b);
      const half = sorted.length / 2;
      return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
    },
  };
  const text = formula
    .slice(1)
    .replace(/(\$?[A-Z])(\d+):(\$?[A-Z])(\d+)/g, 'area("$1","$2","$3","$4")')
    .replace(/(?<![A-Za-z"$\d.])(\$?[A-Z])(\d+)(?![\d"(])/g, 'cell("$1","$2")');
  const scope = { ...functions, ...LIMITS, cell, area };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the formula is ours, and this is a test
  const compute = new Function(...Object.keys(scope), `return ${text};`) as (...values: unknown[]) => boolean;
  return compute(...Object.values(scope));
}

test.each(['en', 'ko', 'zh'] as const)('every text is there (%s)', async (language) => {
  const { book, outcome } = await run(language);
  await book.port.apply(outcome.plan);
  const texts = book.sheetNames().flatMap((name) => book.values(name).flat());
  expect(texts.filter((text) => typeof text === 'string' && /^[a-z]+:[a-z]+\./i.test(text))).toEqual([]);
});
