import fc from 'fast-check';
import type { MonthLine, SalesCube } from '../../../src/results/off-season';
import {
  moneyDecimals,
  monthlyTotals,
  naturalSales,
  offSeasonTarget,
  peakPlan,
  salesCube,
  salesTrends,
  seasonOf,
  sumTargets,
} from '../../../src/results/off-season';

const month = (year: number, calendar: number) => year * 12 + calendar - 1;
const SEP_2026 = month(2026, 9);
/** October to September of a beer trade: 50 in the six cold months, 100 in between, 200 in June, July and August; 100 a month on the mean. */
const BEER_YEAR = [50, 50, 50, 50, 50, 50, 100, 100, 200, 200, 200, 100];
const RULES = { peakGrowth: 0.1, split: 'peak', trendLimit: 2 } as const;

/** Years of sales, oldest first, that end with September 2026. */
function years(customer: string, product: string, ...factors: readonly number[]): readonly MonthLine[] {
  return factors.flatMap((factor, year) =>
    BEER_YEAR.map((amount, at) => ({
      customer,
      product,
      month: SEP_2026 - 12 * (factors.length - year) + 1 + at,
      amount: amount * factor,
    })),
  );
}

function cubeOf(lines: readonly MonthLine[], decimals = 0): SalesCube {
  const cube = salesCube(lines, SEP_2026, decimals);
  if (!cube) throw new Error('no cube');
  return cube;
}

function seasonFor(cube: SalesCube) {
  const season = seasonOf(monthlyTotals(cube), cube.lastMonth);
  if (!season.ok) throw new Error(JSON.stringify(season.problems));
  return season.value;
}

describe('the season tells which months the work of the off-season is for', () => {
  test('beer: October to March is off, June to August is peak, by hand', () => {
    const season = seasonFor(cubeOf(years('A', 'Lager', 1, 1)));
    [0.5, 0.5, 0.5, 1, 1, 2, 2, 2, 1, 0.5, 0.5, 0.5].forEach((value, at) =>
      expect(season.index[at]).toBeCloseTo(value, 12),
    );
    expect(season.offMonths).toEqual([
      month(2026, 10),
      month(2026, 11),
      month(2026, 12),
      month(2027, 1),
      month(2027, 2),
      month(2027, 3),
    ]);
    expect(season.peakMonths).toEqual([month(2027, 6), month(2027, 7), month(2027, 8)]);
    expect(season.kinds.filter((kind) => kind === 'off')).toHaveLength(6);
  });

  test('of a running off-season what is left is planned; one better month does not cut it in two', () => {
    const totals = [...BEER_YEAR, ...BEER_YEAR, 50, 50];
    const running = seasonOf(totals, month(2026, 11));
    expect(running.ok && running.value.offMonths[0]).toBe(month(2026, 12));
    // December sells 85 instead of 50: 85 ÷ (1235 ÷ 12) = 0.826 is above the cut of 0.8, and below the average between two months under it.
    const year = BEER_YEAR.map((units, at) => (at === 2 ? 85 : units));
    const bridged = seasonOf([...year, ...year], SEP_2026);
    expect(bridged.ok && bridged.value.offMonths).toHaveLength(6);
    expect(bridged.ok && bridged.value.index[11]).toBeCloseTo((85 * 12) / 1235, 12);
  });

  test('a trade without a season has no off-season, and two years are needed to tell', () => {
    const flat = seasonOf(new Array<number>(24).fill(7), SEP_2026);
    expect(flat.ok && flat.value.offMonths).toEqual([]);
    const short = seasonOf(new Array<number>(23).fill(7), SEP_2026);
    expect(short).toEqual({
      ok: false,
      problems: [
        expect.objectContaining({
          code: 'off-season-too-short',
          cell: '#N/A',
          args: { months: 23, needed: 24 },
        }),
      ],
    });
  });
});

describe('natural sales: the same months last year × trend', () => {
  test('own trend, trend of the team, and a new customer by its season, by hand', () => {
    const lines: MonthLine[] = [
      ...years('Grows', 'Lager', 1, 1.1),
      ...years('Holds', 'Lager', 2, 2),
      // Bought in three months a year: too few for a trend of its own.
      ...years('Seldom', 'Lager', 1, 1).filter((line) =>
        [month(2024, 12), month(2025, 12)].includes(line.month),
      ),
      // New in June: 3 × 60 in three months of index 2 and 30 in one of index 1 is 210 ÷ 7 = 30 a month of index 1.
      ...[6, 7, 8].map((calendar) => ({
        customer: 'New',
        product: 'Lager',
        month: month(2026, calendar),
        amount: 60,
      })),
      { customer: 'New', product: 'Lager', month: SEP_2026, amount: 30 },
    ];
    const cube = cubeOf(lines);
    const index = [0.5, 0.5, 0.5, 1, 1, 2, 2, 2, 1, 0.5, 0.5, 0.5];
    const trends = salesTrends(cube);
    // Grows 1200 → 1320, Holds 2400 → 2400, Seldom 50 → 50: 3770 ÷ 3650; the new customer makes no growth of the others.
    expect(trends.team).toBeCloseTo(3770 / 3650, 12);
    expect(trends.customers.get('Grows')).toMatchObject({ basis: 'own', trend: 1.1 });
    expect(trends.customers.get('Seldom')?.basis).toBe('team');
    expect(trends.customers.get('New')).toMatchObject({ basis: 'season', since: month(2026, 6) });
    const december = naturalSales(cube, trends, index, [month(2026, 12)]);
    const units = Object.fromEntries(december.map((cell) => [cell.customer, cell.units]));
    // 55 × 1.1 = 60.5 → 61; 100; 50 × 1.033 = 51.6 → 52; 30 × 0.5 = 15.
    expect(units).toEqual({ Grows: 61, Holds: 100, Seldom: 52, New: 15 });
  });

  test('a month that was not over last year is taken from the year before, with the trend twice; returns are no sales', () => {
    const cube = cubeOf([
      ...years('Grows', 'Lager', 1, 1.1),
      { customer: 'Back', product: 'Lager', month: month(2025, 12), amount: -40 },
    ]);
    const trends = salesTrends(cube);
    const cells = naturalSales(cube, trends, new Array<number>(12).fill(1), [
      month(2027, 10),
      month(2026, 12),
    ]);
    // October 2027: October 2026 is to come, so October 2025 (55) × 1.1²; December: 55 × 1.1; together 127.05.
    expect(cells.find(({ customer }) => customer === 'Grows')).toMatchObject({
      units: 127,
      months: [67, 60],
    });
    expect(cells.find(({ customer }) => customer === 'Back')?.units).toBe(0);
  });

  test('a fall to a tenth is believed down to one half', () => {
    expect(salesTrends(cubeOf(years('A', 'Lager', 1, 0.1))).customers.get('A')?.trend).toBe(0.5);
  });
});

describe('the target comes from the needs of the peak season and adds up', () => {
  const cube = cubeOf([...years('A', 'Lager', 1, 1.1), ...years('B', 'Stout', 2, 2)]);
  const season = seasonFor(cube);

  test('by hand: peak, ratio, target, natural sales, gap and its split', () => {
    const asked = offSeasonTarget(cube, season, RULES);
    // Peak: 660 × 1.1 = 726 and 1200; 1926 × 1.1 = 2118.6.
    expect(asked.peakNatural).toBe(1926);
    expect(asked.peakNeed).toBe(2119);
    expect(asked.ratio).toBeCloseTo(0.5, 12);
    // The team says 2200: at half of it, 1100. Natural: 330 × 1.1 = 363, and 600. The gap of 137 is 51.64 : 85.36 by the peak.
    const target = offSeasonTarget(cube, season, { ...RULES, peakNeed: 2200 });
    expect(target).toMatchObject({ natural: 963, target: 1100, gap: 137, basis: 'peak' });
    expect(target.cells).toEqual([
      { customer: 'A', product: 'Lager', peak: 726, natural: 363, target: 415, gap: 52 },
      { customer: 'B', product: 'Stout', peak: 1200, natural: 600, target: 685, gap: 85 },
    ]);
    expect(target.months.map(({ natural }) => natural).reduce((a, b) => a + b, 0)).toBe(963);
    expect(target.months.map(({ target: units }) => units).reduce((a, b) => a + b, 0)).toBe(1100);
  });

  test('the peak plan splits the need by dealer, product and month', () => {
    const plan = peakPlan(offSeasonTarget(cube, season, { ...RULES, peakNeed: 2200 }), season);
    // 2200 × 726 ÷ 1926 = 829.28 and 1370.72; thirds of 829 are 277, 276, 276.
    expect(plan.cells.map(({ plan: units }) => units)).toEqual([829, 1371]);
    expect([...(plan.cells[0]?.months ?? [])].sort()).toEqual([276, 276, 277]);
  });

  test('below natural sales no target is derived; one that the team sets is split whatever it is', () => {
    expect(offSeasonTarget(cube, season, { ...RULES, peakNeed: 100 })).toMatchObject({
      target: 963,
      gap: 0,
      basis: 'natural',
    });
    const less = offSeasonTarget(cube, season, { ...RULES, target: 900 });
    // 63 less, by natural sales: 63 × 363 ÷ 963 = 23.75 and 39.25.
    expect(less.cells.map(({ gap }) => gap)).toEqual([-24, -39]);
    expect(less.basis).toBe('set');
  });

  test('who is closed in the off-season is asked for nothing', () => {
    const bar = [...years('Beach bar', 'Lager', 1, 1)].filter(({ month: at }) => [5, 6, 7].includes(at % 12));
    const all = cubeOf([...years('A', 'Lager', 1, 1), ...years('B', 'Lager', 1, 1), ...bar]);
    const target = offSeasonTarget(all, seasonFor(all), { ...RULES, peakNeed: 3000 });
    expect(target.closed).toEqual(['Beach bar']);
    const byCustomer = sumTargets(target.cells, 'customer');
    expect(byCustomer.find(({ key }) => key === 'Beach bar')).toMatchObject({ target: 0, peak: 600 });
    expect(byCustomer.map(({ target: units }) => units).reduce((a, b) => a + b, 0)).toBe(target.target);
  });
});

describe('money is told by its smallest unit', () => {
  test('whole amounts are won, others have cents', () => {
    expect(moneyDecimals([1, 20_000])).toBe(0);
    expect(moneyDecimals([1, 2.5])).toBe(2);
    expect(moneyDecimals([50 * 1.1])).toBe(0);
    expect(cubeOf([{ customer: 'A', month: SEP_2026, amount: 0.1 + 0.2 }], 2).cells[0]?.months).toEqual([30]);
    expect(salesCube([], SEP_2026, 2)).toBeUndefined();
  });
});

describe('splits add up to the last unit whatever the ledger, and do not depend on its order', () => {
  const line = fc.record({
    customer: fc.constantFrom('가', '나', 'a', 'b', 'c', 'd'),
    product: fc.constantFrom('x', 'y', 'z'),
    month: fc.integer({ min: SEP_2026 - 40, max: SEP_2026 + 2 }),
    amount: fc.oneof(
      fc.integer({ min: -50_000, max: 200_000 }),
      fc.double({ min: -500, max: 5000, noNaN: true }),
    ),
  });
  test('cells, customers, products and months', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 30, maxLength: 120 }),
        fc.constantFrom('peak', 'year', 'natural'),
        fc.option(fc.integer({ min: 0, max: 10_000_000 }), { nil: undefined }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (random, split, asked, peakGrowth) => {
          const lines = [...random, ...years('a', 'x', 1, 1), ...years('b', 'y', 3, 2)];
          const cube = cubeOf(lines, 2);
          const season = seasonFor(cube);
          const rules = {
            peakGrowth,
            split,
            trendLimit: 2,
            ...(asked !== undefined && { target: asked }),
          } as const;
          const target = offSeasonTarget(cube, season, rules);
          const add = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
          expect(add(target.cells.map((cell) => cell.target))).toBe(target.target);
          expect(add(target.cells.map((cell) => cell.natural))).toBe(target.natural);
          for (const cell of target.cells) expect(cell.natural + cell.gap).toBe(cell.target);
          for (const by of ['customer', 'product'] as const)
            expect(add(sumTargets(target.cells, by).map((sum) => sum.target))).toBe(target.target);
          if (season.offMonths.length > 0)
            expect(add(target.months.map((one) => one.target))).toBe(target.target);
          expect(target.cells.every((cell) => cell.target >= 0 && Number.isInteger(cell.target))).toBe(true);
          const plan = peakPlan(target, season);
          expect(add(plan.cells.map((cell) => cell.plan))).toBe(plan.need);
          for (const cell of plan.cells) expect(add(cell.months)).toBe(cell.plan);
          const shuffled = offSeasonTarget(cubeOf([...lines].reverse(), 2), season, rules);
          expect(shuffled.cells).toEqual(target.cells);
        },
      ),
      { numRuns: 60 },
    );
  });
});
