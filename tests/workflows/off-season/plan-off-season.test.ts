import type { CellValue } from '../../../src/core/cell';
import { parseIso } from '../../../src/core/serial-date';
import { createTranslator } from '../../../src/i18n';
import { planOffSeason } from '../../../src/workflows/off-season/plan-off-season';
import type { MemoryStart } from '../../support/memory-port';
import { memoryWorkbook } from '../../support/memory-port';

const day = (iso: string): number => parseIso(iso) ?? NaN;
/** October to September, as in a beer trade: 1200 a year. */
const BEER_YEAR = [50, 50, 50, 50, 50, 50, 100, 100, 200, 200, 200, 100];
const HEADERS: CellValue[] = ['Customer', 'Order date', 'Product', 'Amount'];

/** A line a month, on its tenth, up to September 2026; factors by year, oldest first. */
function orders(customer: string, product: string, ...factors: readonly number[]): CellValue[][] {
  return factors.flatMap((factor, year) =>
    BEER_YEAR.map((amount, at) => {
      const month = 2026 * 12 + 8 - 12 * (factors.length - year) + 1 + at;
      const iso = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-10`;
      return [customer, day(iso), product, amount * factor];
    }),
  );
}

const request = (language: 'en' | 'ko' | 'zh' = 'en', asOf = '2026-10-05') => ({
  asOf: day(asOf),
  seed: 1,
  language,
  t: createTranslator(language).t,
});

async function run(start: MemoryStart, language: 'en' | 'ko' | 'zh' = 'en', asOf = '2026-10-05') {
  const book = memoryWorkbook(start);
  const outcome = await planOffSeason(book.port, request(language, asOf));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return { book, outcome: outcome.value };
}

const TWO_YEARS: MemoryStart = {
  sheets: {
    Orders: [HEADERS, ...orders('A', 'Lager', 1, 1.1), ...orders('B', 'Stout', 2, 2)],
    Rules: [
      ['need', 2200],
      ['growth', 0.1],
    ],
  },
  names: { PeakNeed: 'Rules!B1', PeakGrowth: 'Rules!B2' },
};

describe('Plan the off-season: from the orders to the sheets', () => {
  test('target, natural sales and gap by hand, on every sheet the same total', async () => {
    const { book, outcome } = await run(TWO_YEARS);
    const before = book.snapshot();
    const applied = await book.port.apply(outcome.plan);
    expect(applied.ok).toBe(true);
    // The peak asks for 2200, half of it in the off-season; 363 and 600 come of themselves, and 137 are split 52 : 85 by the peak.
    const counts = Object.fromEntries(outcome.preview.counts.map(({ label, value }) => [label, value]));
    expect(counts).toMatchObject({
      'Complete months with sales': 24,
      'Months of the off-season': 6,
      'Target of the off-season': 1100,
      'Natural sales': 963,
      Gap: 137,
      'Need of the peak season': 2200,
    });
    const targets = book.values('Off-season targets');
    const row = (sheet: readonly (readonly CellValue[])[], label: string) =>
      sheet.filter(([first]) => first === label);
    expect(row(targets, 'Lager')[0]?.slice(0, 5)).toEqual(['Lager', 726, 363, 52, 415]);
    expect(row(targets, 'B')[0]?.slice(0, 7)).toEqual(['B', 1200, 600, 85, 685, 1, 'its own two years']);
    expect(row(targets, 'Total').map((cells) => cells[4])).toEqual([1100, 1100]);
    const season = book.values('Off-season');
    expect(row(season, 'October')[0]?.slice(0, 3)).toEqual([
      'October',
      expect.closeTo(0.5, 10),
      'Off-season',
    ]);
    expect(row(season, 'July')[0]?.slice(0, 3)).toEqual(['July', expect.closeTo(2, 10), 'Peak season']);
    expect(row(season, 'Months of the off-season')[0]?.[1]).toBe(
      '2026-10, 2026-11, 2026-12, 2027-01, 2027-02, 2027-03',
    );
    const months = season.filter(([first]) => typeof first === 'string' && /^202\d-/.test(first));
    expect(months.reduce((sum, cells) => sum + Number(cells[2]), 0)).toBe(1100);
    const peak = book.values('Peak plan');
    expect(row(peak, 'Total')[0]?.slice(2)).toEqual([
      1926,
      2200,
      expect.any(Number),
      expect.any(Number),
      expect.any(Number),
    ]);
    expect(row(peak, 'A')[0]?.slice(0, 4)).toEqual(['A', 'Lager', 726, 829]);
    expect(book.values('Range review').find(([first]) => first === 'Lager')?.[1]).toBe('Push');

    if (!applied.ok) return;
    expect((await book.port.undo(applied.value.undo)).ok).toBe(true);
    expect(book.snapshot()).toEqual(before);
  });

  test('the charts stand over the cells that they draw', async () => {
    const { outcome } = await run(TWO_YEARS);
    const sheet = outcome.plan.sheets.find(({ id }) => id === 'OffSeason');
    const [index, month] = sheet?.charts ?? [];
    const cell = (row: number, column: number) =>
      sheet?.blocks.flatMap((block) =>
        row >= block.row && row < block.row + block.values.length && column >= block.column
          ? [block.values[row - block.row]?.[column - block.column]]
          : [],
      )[0];
    const values = index?.series[0]?.values;
    expect(values && [cell(values.row, 0), cell(values.row + 11, 0), values.rows]).toEqual([
      'January',
      'December',
      12,
    ]);
    expect(cell(values?.row ?? -1, 3)).toBe(0.8);
    const target = month?.series[1]?.values;
    expect(target && [cell(target.row - 1, target.column), target.rows]).toEqual([
      'Target of the off-season',
      6,
    ]);
  });

  test('with a year of sales there is no season yet: it says what is missing, and reviews the range all the same', async () => {
    const { outcome } = await run({
      sheets: { Orders: [HEADERS, ...orders('A', 'Lager', 1), ...orders('B', 'Stout', 1)] },
    });
    expect(outcome.result.plan).toBeUndefined();
    expect(outcome.problems).toContainEqual(
      expect.objectContaining({
        code: 'off-season-too-short',
        severity: 'warning',
        args: { months: 12, needed: 24 },
      }),
    );
    expect(outcome.plan.sheets.map(({ id }) => id)).toEqual(['Rules', 'RangeReview']);
  });

  test('month columns of the customer list serve as well, without products', async () => {
    const year = (factor: number) => BEER_YEAR.map((amount) => amount * factor);
    const headers = [2024, 2025].flatMap((first) =>
      BEER_YEAR.map(
        (_, at) => `${first + (at >= 3 ? 1 : 0)}-${String(((at + 9) % 12) + 1).padStart(2, '0')}`,
      ),
    );
    const { outcome, book } = await run({
      sheets: {
        Customers: [
          ['Customer code', 'Customer name', 'Channel', ...headers],
          ['C1', 'Alpha', 'Bar', ...year(1), ...year(1.1)],
          ['C2', 'Beta', 'Shop', ...year(2), ...year(2)],
        ],
      },
    });
    expect(outcome.result.plan?.target.natural).toBe(963);
    expect(outcome.problems.map(({ code }) => code)).toContain('off-season-no-products');
    await book.port.apply(outcome.plan);
    expect(book.values('Off-season targets').some(([first]) => first === 'Alpha')).toBe(true);
    expect(outcome.plan.sheets.map(({ id }) => id)).toEqual([
      'Rules',
      'OffSeason',
      'OffSeasonTargets',
      'PeakPlan',
    ]);
  });

  test('a trade without a season is told so', async () => {
    const flat = orders('A', 'Lager', 1, 1).map(([customer, date, product]): CellValue[] => [
      customer ?? null,
      date ?? null,
      product ?? null,
      100,
    ]);
    const { outcome } = await run({ sheets: { Orders: [HEADERS, ...flat] } });
    expect(outcome.problems.map(({ code }) => code)).toContain('off-season-none');
    expect(outcome.result.plan).toBeUndefined();
    expect(outcome.result.season?.kinds).toEqual(new Array(12).fill('middle'));
  });

  test('a second run replaces its own sheets; a bad row is set aside and named', async () => {
    const { book, outcome } = await run({
      ...TWO_YEARS,
      sheets: {
        ...TWO_YEARS.sheets,
        Orders: [...(TWO_YEARS.sheets['Orders'] ?? []), ['A', 'soon', 'Lager', 5]],
      },
    });
    const bad = outcome.problems.find(({ severity }) => severity === 'error');
    expect(bad?.where).toMatchObject({ sheet: 'Orders', row: 50 });
    await book.port.apply(outcome.plan);
    const names = book.sheetNames();
    const again = await planOffSeason(book.port, request());
    if (!again.ok) throw new Error('second run');
    await book.port.apply(again.value.plan);
    expect(book.sheetNames()).toEqual(names);
    expect(again.value.result.plan?.target.target).toBe(1100);
  });

  test.each([
    ['ko', '비수기 목표', '합계'],
    ['zh', '淡季目标', '合计'],
  ] as const)('in %s too', async (language, sheet, total) => {
    const { book, outcome } = await run(TWO_YEARS, language);
    await book.port.apply(outcome.plan);
    expect(book.values(sheet).some(([first]) => first === total)).toBe(true);
    expect(JSON.stringify(outcome.plan)).not.toMatch(/season:|undefined/);
  });

  test('without sales it says so', async () => {
    const book = memoryWorkbook({
      sheets: {
        Customers: [
          ['Customer code', 'Customer name', 'Channel'],
          ['C1', 'Alpha', 'Bar'],
        ],
      },
    });
    const outcome = await planOffSeason(book.port, request());
    expect(outcome.ok ? [] : outcome.problems.map(({ code }) => code)).toContain('classify-no-sales');
  });
});
