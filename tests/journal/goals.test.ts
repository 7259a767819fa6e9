import { parseIso } from '../../src/core/serial-date';
import type { GoalFacts, Purchase } from '../../src/journal';
import { assortment, goalCodeOf, proposeGoals } from '../../src/journal';

const day = (iso: string): number => parseIso(iso) ?? NaN;
const asOf = day('2026-03-05');
const facts = (more: Partial<GoalFacts> = {}): GoalFacts => ({
  asOf,
  existing: true,
  toOrder: [],
  classProducts: [],
  newProducts: [],
  complaints: [],
  policies: [],
  lastVisit: asOf - 7,
  ...more,
});
const codes = (more: Partial<GoalFacts>) => proposeGoals(facts(more)).map(({ code }) => code);

describe('Goals of a visit come from what is known, each with its reason', () => {
  test('nothing to go by gives no goal', () => {
    expect(proposeGoals(facts())).toEqual([]);
  });

  test('each fact gives its goal, sales first', () => {
    expect(
      codes({
        class: 'EI',
        toOrder: ['Lager'],
        classProducts: [{ product: 'Stout', share: 0.5, of: 4 }],
        newProducts: ['Cider'],
        overdue: 120,
        complaints: ['Leaking cans'],
        policies: ['Spring rebate'],
      }),
    ).toEqual(['S1', 'S2', 'S3', 'M1', 'M2', 'M3', 'M4']);
    expect(codes({ existing: false, toOrder: ['Lager'], newProducts: ['Cider'] })).toEqual(['S4']);
  });

  test('sales that fell by more than a tenth ask for more quantity', () => {
    expect(proposeGoals(facts({ recent: 80, before: 100 }))).toEqual([
      { code: 'S1', reason: 'falling', args: { percent: 20 } },
    ]);
    expect(codes({ recent: 90, before: 100 })).toEqual([]);
    expect(codes({ recent: 0, before: 0 })).toEqual([]);
  });

  test('a product that fewer than three tenths, or fewer than three others, buy is no goal', () => {
    expect(codes({ classProducts: [{ product: 'Stout', share: 0.29, of: 10 }] })).toEqual([]);
    expect(codes({ classProducts: [{ product: 'Stout', share: 0.3, of: 10 }] })).toEqual(['S2']);
    expect(codes({ classProducts: [{ product: 'Stout', share: 1, of: 2 }] })).toEqual([]);
  });

  test('the relationship after sixty days without a visit, or when there never was one', () => {
    expect(codes({ lastVisit: asOf - 60 })).toEqual([]);
    expect(proposeGoals(facts({ lastVisit: asOf - 61 }))).toEqual([
      { code: 'M4', reason: 'longAgo', args: { days: 61 } },
    ]);
    const { lastVisit: _gone, ...never } = facts();
    expect(proposeGoals(never).map(({ reason }) => reason)).toEqual(['neverVisited']);
  });

  test('long lists name three and count the rest', () => {
    expect(proposeGoals(facts({ complaints: ['a', 'b', 'c', 'd', 'e'] }))[0]?.args).toEqual({
      items: 'a, b, c +2',
      count: 5,
    });
  });

  test('codes are read off typed goals', () => {
    expect(['S2 more flavours', 'm1: collect', 'ｓ１', 'Sell', 'S5', 'S12', ' M 4'].map(goalCodeOf)).toEqual([
      'S2',
      'M1',
      'S1',
      undefined,
      undefined,
      undefined,
      'M4',
    ]);
  });
});

describe('What a class buys', () => {
  const classes = new Map([
    ['a', 'EI'],
    ['b', 'EI'],
    ['c', 'EI'],
    ['d', 'EI'],
    ['x', 'EIV'],
  ]);
  const buy = (customer: string, product: string, iso: string): Purchase => ({
    customer,
    product,
    date: day(iso),
  });
  const purchases = [
    buy('a', 'Lager', '2025-06-01'),
    buy('b', 'Lager', '2025-07-01'),
    buy('b', 'Stout', '2025-07-01'),
    buy('c', 'Stout', '2025-08-01'),
    buy('d', 'Lager', '2024-01-01'), // more than a year ago
    buy('x', 'Cider', '2026-02-01'), // first sold to anybody five weeks ago
  ];
  const found = assortment(purchases, classes, asOf);

  test('shares are of the other customers of the class in twelve months', () => {
    // Of b, c and d one bought Stout twice over (b, c): 2 of 3; a has Lager itself.
    expect(found.missing('a')).toEqual([{ product: 'Stout', share: 2 / 3, of: 3 }]);
    // d bought Lager too long ago: of a, b, c two bought it, and two Stout.
    expect(found.missing('d')).toEqual([
      { product: 'Lager', share: 2 / 3, of: 3 },
      { product: 'Stout', share: 2 / 3, of: 3 },
    ]);
    expect(found.missing('nobody')).toEqual([]);
    expect(found.missing('x')).toEqual([]);
  });

  test('new is what was first sold lately, once the lines reach back far enough', () => {
    expect(found.fresh('a')).toEqual(['Cider']);
    expect(found.fresh('x')).toEqual([]);
    expect(assortment(purchases.slice(5), classes, asOf).fresh('a')).toEqual([]);
  });

  test('orders after the as-of date are not known yet', () => {
    expect(assortment([buy('a', 'Lager', '2026-04-01')], classes, asOf).boughtAnything('a')).toBe(false);
  });
});
