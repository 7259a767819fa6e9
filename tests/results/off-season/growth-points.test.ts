import fc from 'fast-check';
import type { MonthLine, SalesCube } from '../../../src/results/off-season';
import {
  distribution,
  growthPoints,
  monthlyTotals,
  offSeasonTarget,
  salesCube,
  seasonOf,
  skuReview,
} from '../../../src/results/off-season';

const SEP_2026 = 2026 * 12 + 8;
const BEER_YEAR = [50, 50, 50, 50, 50, 50, 100, 100, 200, 200, 200, 100];
const RULES = { carryShare: 0.3, newMonths: 6, counted: 1 };

function year(customer: string, product: string, factor: number, ago: 0 | 1): readonly MonthLine[] {
  return BEER_YEAR.map((amount, at) => ({
    customer,
    product,
    month: SEP_2026 - 11 - 12 * ago + at,
    amount: amount * factor,
  }));
}
const both = (customer: string, product: string, factor = 1) => [
  ...year(customer, product, factor, 1),
  ...year(customer, product, factor, 0),
];

function cubeOf(lines: readonly MonthLine[]): SalesCube {
  const cube = salesCube(lines, SEP_2026, 0);
  if (!cube) throw new Error('no cube');
  return cube;
}

function planFor(lines: readonly MonthLine[], target: number, counted = 1) {
  const cube = cubeOf(lines);
  const season = seasonOf(monthlyTotals(cube), cube.lastMonth);
  if (!season.ok) throw new Error('no season');
  const set = offSeasonTarget(cube, season.value, { peakGrowth: 0, split: 'peak', trendLimit: 2, target });
  return {
    cube,
    season: season.value,
    set,
    plan: growthPoints(cube, season.value, set, { ...RULES, counted }),
  };
}

describe('growth points fill the gap between target and natural sales', () => {
  test('what a customer bought the year before can be recovered', () => {
    // A sold 600 in October to March two years ago, 300 last year: its own trend is one half, so 150 come of themselves.
    const { plan } = planFor(
      [...year('A', 'Lager', 2, 1), ...year('A', 'Lager', 1, 0), ...both('B', 'Lager')],
      1000,
    );
    expect(plan.points.find(({ kind }) => kind === 'recover')).toMatchObject({
      customer: 'A',
      product: 'Lager',
      potential: 450,
    });
  });

  test('a product that its like carry is offered; its size follows the size of the customer', () => {
    // Four shops sell 300 of lager and 100 of stout in the off-season: a quarter is stout. F sells 600 of lager alone: 600 × 0.25.
    const shops = ['A', 'B', 'C', 'D'].flatMap((name) => [
      ...both(name, 'Lager'),
      ...both(name, 'Stout', 1 / 3).map(whole),
    ]);
    const { plan } = planFor([...shops, ...both('F', 'Lager', 2)], 5000);
    const point = plan.points.find(({ kind }) => kind === 'carry');
    expect(point).toMatchObject({ customer: 'F', product: 'Stout' });
    // Stout of a shop: 6 × 17 = 102 of 402.
    expect(point?.potential).toBe(Math.round((600 * 102) / 402));
  });

  test('a customer whose off-season is small for its peak is measured by the median of its like', () => {
    // Five sell half as much in six cold months as in the three hot ones (300 of 600); G sells 60 of 600.
    const usual = ['A', 'B', 'C', 'D', 'E'].flatMap((name) => both(name, 'Lager'));
    const small = both('G', 'Lager').map((line) => (line.amount === 50 ? { ...line, amount: 10 } : line));
    const { plan } = planFor([...usual, ...small], 5000);
    expect(plan.points).toEqual([
      { kind: 'level', customer: 'G', product: '', potential: 240, planned: 240 },
    ]);
    // 5000 − (5 × 300 + 60) = 3440, of which G brings 240; the median account brings 300, so 3200 ask for 11.
    expect(plan.open).toEqual({ units: 3200, perAccount: 300, accounts: 11 });
  });

  test('the largest point comes first, what is not needed is planned at nothing', () => {
    const { plan, set } = planFor(
      [
        ...year('A', 'Lager', 2, 1),
        ...year('A', 'Lager', 1, 0),
        ...year('B', 'Lager', 4, 1),
        ...year('B', 'Lager', 2, 0),
      ],
      // 150 and 300 come of themselves.
      550,
    );
    expect(set.gap).toBe(100);
    expect(plan.points).toEqual([
      { kind: 'recover', customer: 'B', product: 'Lager', potential: 900, planned: 100 },
      { kind: 'recover', customer: 'A', product: 'Lager', potential: 450, planned: 0 },
    ]);
    expect(plan.open).toBeUndefined();
  });

  test('a plan counts on a share of each point, so that more points carry it', () => {
    const falls = (customer: string, factor: number) => [
      ...year(customer, 'Lager', 2 * factor, 1),
      ...year(customer, 'Lager', factor, 0),
    ];
    // 900 and 450 could be won back; with a third of each counted on, a gap of 400 takes 300 and 100.
    const { plan } = planFor([...falls('A', 1), ...falls('B', 2)], 850, 1 / 3);
    expect(plan.points.map(({ customer, potential, planned }) => [customer, potential, planned])).toEqual([
      ['B', 900, 300],
      ['A', 450, 100],
    ]);
  });

  test('planned and open add up to the gap for any ledger', () => {
    const line = fc.record({
      customer: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      product: fc.constantFrom('x', 'y', 'z'),
      month: fc.integer({ min: SEP_2026 - 30, max: SEP_2026 }),
      amount: fc.integer({ min: -5000, max: 90_000 }),
    });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 20, maxLength: 80 }),
        fc.integer({ min: 0, max: 3_000_000 }),
        (lines, target) => {
          const { plan, set, cube, season } = planFor([...lines, ...both('a', 'x', 10)], target);
          const planned = plan.points.reduce((sum, point) => sum + point.planned, 0);
          expect(planned).toBe(plan.planned);
          expect(planned + (plan.open?.units ?? 0) + plan.unfilled).toBe(Math.max(0, set.gap));
          expect(plan.points.every((point) => point.planned <= point.potential && point.potential > 0)).toBe(
            true,
          );
          const cells = new Set(plan.points.map((point) => `${point.customer}|${point.product}`));
          expect(cells.size).toBe(plan.points.length);
          expect(growthPoints(cube, season, set, RULES)).toEqual(plan);
        },
      ),
      { numRuns: 150 },
    );
  });
});

const whole = (line: MonthLine): MonthLine => ({ ...line, amount: Math.round(line.amount) });

describe('distribution and the review of the range', () => {
  const lines: MonthLine[] = [
    ...both('Big', 'Lager', 3),
    ...both('Mid', 'Lager', 2),
    ...both('Small', 'Lager'),
    // New in August: at Big alone.
    { customer: 'Big', product: 'Zero', month: SEP_2026 - 1, amount: 400 },
    // An old product that fell from 1200 to 60 a year.
    ...year('Small', 'Bock', 1, 1),
    { customer: 'Small', product: 'Bock', month: SEP_2026, amount: 60 },
  ];

  test('numeric and weighted distribution by hand, the largest customers without it first', () => {
    const found = distribution(cubeOf(lines), 12, 6);
    const zero = found.find(({ product }) => product === 'Zero');
    // Big sells 3600 + 400 of 3600 + 400 + 2400 + 1200 + 60 = 7660.
    expect(zero).toMatchObject({ isNew: true, carriers: ['Big'], numeric: 1 / 3 });
    expect(zero?.weighted).toBeCloseTo(4000 / 7660, 12);
    expect(zero?.missing).toEqual([
      { customer: 'Mid', units: 2400 },
      { customer: 'Small', units: 1260 },
    ]);
    expect(found.find(({ product }) => product === 'Lager')).toMatchObject({
      isNew: false,
      numeric: 1,
      weighted: 1,
    });
  });

  test('push the new one, keep the one that sells, drop the one that fell in the tail', () => {
    const verdicts = skuReview(cubeOf(lines)).map(({ product, verdict, reason }) => [
      product,
      verdict,
      reason,
    ]);
    // Lager is 7200 and Zero 400 of 7660, together 99 %: Bock is the tail, and 60 of 1200 is a fall of 95 %.
    expect(verdicts).toEqual([
      ['Lager', 'keep', 'steady'],
      ['Zero', 'push', 'new'],
      ['Bock', 'drop', 'tailFalling'],
    ]);
  });

  test('a tail product without a sale in three months is idle; one that half of its dealers left is left', () => {
    const tail = (product: string, months: readonly number[], customer = 'Big') =>
      months.map((ago) => ({ customer, product, month: SEP_2026 - ago, amount: 30 }));
    const found = skuReview(
      cubeOf([
        ...both('Big', 'Lager', 30),
        ...tail('Idle', [5, 17]),
        ...tail('Left', [0, 8, 13, 20]),
        ...tail('Left', [9, 14], 'Mid'),
      ]),
    );
    expect(found.map(({ product, verdict, reason }) => [product, verdict, reason])).toEqual([
      ['Lager', 'keep', 'steady'],
      // 90 after 90: no fall; Big stayed, Mid did not: one of two.
      ['Left', 'drop', 'tailLeft'],
      ['Idle', 'drop', 'tailIdle'],
    ]);
  });

  test('with less than two years nothing is said to have grown or fallen', () => {
    const short = both('A', 'Lager').filter(({ month }) => month > SEP_2026 - 17);
    expect(skuReview(cubeOf(short))[0]).toMatchObject({ verdict: 'keep', reason: 'steady' });
    expect(skuReview(cubeOf(short))[0]).not.toHaveProperty('growth');
  });

  test('a product that grows by a tenth is pushed', () => {
    const found = skuReview(
      cubeOf([...both('A', 'Lager'), ...year('A', 'Ale', 1, 1), ...year('A', 'Ale', 1.1, 0)]),
    );
    expect(found[0]).toMatchObject({ product: 'Ale', verdict: 'push', reason: 'growing' });
    expect(found[0]?.growth).toBeCloseTo(0.1, 12);
  });
});
