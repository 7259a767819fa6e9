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
  expect(matrix.slice(3)).toEqual([
    ['Product', 'Whose', 'Policy price', 'Median', 'East', 'North', 'South'],
    ['Lager', 'Ours', 30, 28, 33, 28, 20],
    ['Rival', 'Competitor', null, 10, 10, null, null],
  ]);
  if (applied.ok) await book.port.undo(applied.value.undo);
  expect(book.snapshot()).toEqual(before);
});

test.each(['en', 'ko', 'zh'] as const)('every text is there (%s)', async (language) => {
  const { book, outcome } = await run(language);
  await book.port.apply(outcome.plan);
  const texts = book.sheetNames().flatMap((name) => book.values(name).flat());
  expect(texts.filter((text) => typeof text === 'string' && /^[a-z]+:[a-z]+\./i.test(text))).toEqual([]);
});
