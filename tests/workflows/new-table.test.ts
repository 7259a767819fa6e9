// Proves that a table made on demand is found by the tasks, is made once, and that no run takes away what people typed in it.
import { createTranslator } from '../../src/i18n';
import { NEW_TABLE_KINDS } from '../../src/tables/new-table';
import { checkPrices } from '../../src/workflows/check-prices';
import { newTable } from '../../src/workflows/new-table';
import { memoryWorkbook } from '../support/memory-port';

const request = (language: 'en' | 'ko' | 'zh') => ({
  asOf: 46_100,
  seed: 1,
  language,
  t: createTranslator(language).t,
});

test.each(['en', 'ko', 'zh'] as const)(
  'every kind is made once, and is known from then on (%s)',
  async (language) => {
    const book = memoryWorkbook({ sheets: { Sheet1: [] } });
    for (const kind of NEW_TABLE_KINDS) {
      const made = await newTable(book.port, request(language), kind);
      if (!made.ok) throw new Error(JSON.stringify(made.problems));
      expect((await book.port.apply(made.value.plan)).ok).toBe(true);
      const again = await newTable(book.port, request(language), kind);
      expect([kind, again.ok ? [] : again.problems.map(({ code }) => code)]).toEqual([
        kind,
        ['workflows-table-exists'],
      ]);
    }
  },
);

test('prices that are typed into a new table are checked, and stay', async () => {
  const book = memoryWorkbook({ sheets: { Sheet1: [] } });
  const made = await newTable(book.port, request('en'), 'Prices');
  if (made.ok) await book.port.apply(made.value.plan);
  const sheet = 'Prices seen';
  const [headers = []] = book.values(sheet);
  const typed: Readonly<Record<string, string | number>> = {
    'Date seen': 46_090,
    Dealer: 'North',
    Product: 'Lager',
    'Retail price': 10,
    'Purchase price': 11,
  };
  headers.forEach((header, column) => {
    const value = typeof header === 'string' ? typed[header] : undefined;
    if (value !== undefined) book.set(`'${sheet}'!${String.fromCharCode(65 + column)}2`, value);
  });
  const outcome = await checkPrices(book.port, request('en'));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  expect(outcome.value.result.prices[0]?.finding.flags).toEqual(['NegativeMargin']);
  const before = book.values(sheet);
  await book.port.apply(outcome.value.plan);
  expect(book.values(sheet)).toEqual(before);
});
