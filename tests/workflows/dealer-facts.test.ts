// Proves that one dealer's stock, order, prices, account and audit come together under one key, by hand calculation.
import { parseIso } from '../../src/core/serial-date';
import { createTranslator } from '../../src/i18n';
import type { DealerTables } from '../../src/workflows/dealer-facts';
import { dealerFacts, dealerFlags } from '../../src/workflows/dealer-facts';
import { defaultRules } from '../../src/workflows/rule-specs';

const day = (iso: string): number => parseIso(iso) ?? NaN;
const asOf = day('2026-03-05');
const rules = defaultRules();
const place = (row: number, sheet = 'Sheet') => ({ sheet, row });

const tables: DealerTables = {
  customers: [
    { place: place(2), key: 'D1', name: 'North Foods', area: 'North', own: {} },
    { place: place(3), key: 'D2', name: 'South Shop', area: 'North', own: {} },
    { place: place(4), key: 'D3', name: 'East Store', area: 'North', own: {} },
  ],
  products: [
    { place: place(2), key: 'L1', name: 'Lager', caseSize: 24, listPrice: 2, policyPrice: 3, abc: 'A' },
    { place: place(3), key: 'R1', name: 'Rival', ownProduct: false },
  ],
  stock: [
    // Sold 60 in the period: the trade rule orders up to 1.5 × 60 = 90, less 20 are 70, in cases of 24 are 72.
    {
      place: place(2, 'Stock'),
      key: 'a',
      dealer: 'North Foods',
      product: 'L1',
      date: day('2026-03-03'),
      opening: 30,
      purchases: 50,
      closing: 20,
      own: {},
    },
    {
      place: place(3, 'Stock'),
      key: 'b',
      dealer: 'North Foods',
      product: 'Rival',
      date: day('2026-03-03'),
      sales: 40,
      closing: 40,
      own: {},
    },
    {
      place: place(4, 'Stock'),
      key: 'c',
      dealer: 'D2',
      product: 'L1',
      date: day('2026-03-03'),
      sales: 10,
      closing: 100,
      own: {},
    },
    {
      place: place(5, 'Stock'),
      key: 'd',
      dealer: 'D3',
      product: 'L1',
      date: day('2026-03-03'),
      sales: 10,
      closing: -4,
      own: {},
    },
  ],
  prices: [
    { place: place(2), date: day('2026-02-20'), dealer: 'D1', product: 'Lager', retail: 2.8, purchase: 2 },
    { place: place(3), date: day('2026-02-20'), dealer: 'D2', product: 'Lager', retail: 3 },
    { place: place(4), date: day('2026-02-20'), dealer: 'D3', product: 'Lager', retail: 3.1 },
  ],
  accounts: [
    { place: place(2), key: 'D1', dealer: 'North Foods', limit: 200, confirmedOn: day('2026-02-01') },
  ],
  invoices: [
    {
      place: place(2),
      dealer: 'D1',
      number: '1',
      date: day('2026-01-02'),
      due: day('2026-02-01'),
      amount: 100,
      paid: 20,
    },
    {
      place: place(3),
      dealer: 'North Foods',
      number: '2',
      date: day('2026-02-25'),
      due: day('2026-03-25'),
      amount: 20,
    },
  ],
  audits: [
    {
      place: place(2),
      date: day('2026-03-01'),
      dealer: 'D1',
      counter: 2,
      service: 4,
      promotion: 'Spring',
      received: 100,
      distributed: 60,
      onHand: 10,
    },
  ],
};

const { facts, problems } = dealerFacts(tables, rules, asOf);
const north = facts.get('d1');

test('stock, price, account and audit of a dealer meet under the key of the customer, however a table calls it', () => {
  expect([...facts.keys()].sort()).toEqual(['d1', 'd2', 'd3']);
  expect(north).toMatchObject({ dealer: 'D1', name: 'North Foods' });
  expect(north?.products.map(({ row }) => row.product)).toEqual(['L1', 'Rival']);
  expect(north?.prices).toHaveLength(1);
  // Owes 80 + 20 of 200.
  expect(north?.account?.status).toMatchObject({
    exposure: 100,
    headroom: 100,
    utilisation: 0.5,
    status: 'Within',
  });
  expect(north?.account?.status.ageing).toMatchObject({ Current: 20, '31-60': 80 });
  expect(north?.audit).toMatchObject({ score: 3, weak: ['counter'], ourShare: 0.6, shareFrom: 'counts' });
  expect(north?.audit?.promotions[0]).toMatchObject({ name: 'Spring', use: { missing: 30, execution: 0.6 } });
});

test('the order is capped by the credit that is left: 100 at 2 each buys 50, two cases of 24 are 48', () => {
  const order = north?.products[0]?.advice?.order;
  expect(order).toMatchObject({ policy: 'trade', level: 90, position: 20, need: 70, rounded: 72 });
  expect(order).toMatchObject({ binding: 'credit', quantity: 48 });
  // A competitor's product is never ordered.
  expect(north?.products[1]?.advice).toBeUndefined();
});

test('an empty shelf of a competitor is said, but nobody is told to order its product', () => {
  const rival = north?.products[1];
  if (!north || !rival) throw new Error('no competitor on the count');
  const finding = {
    flags: ['OutOfStock'],
    verdict: { status: 'OutOfStock', action: 'orderNow' },
    problems: [],
  } as const;
  const empty = { ...north, products: [{ ...rival, finding }] };
  const flags = dealerFlags(empty, asOf, createTranslator('en').t).filter(({ room }) => room === 'stock');
  expect(flags).toEqual([{ room: 'stock', weight: 'bad', confidential: true, text: 'Rival: Out of stock.' }]);
});

test('too much of it goes to the dealer that is short of it', () => {
  expect(facts.get('d2')?.products[0]?.finding.verdict).toMatchObject({ status: 'Severe', ratio: 10 });
  expect(facts.get('d2')?.products[0]?.transferTo).toBe('North Foods');
});

test('a stock below zero is named with its place and set aside; the other rows work', () => {
  expect(problems).toEqual([
    expect.objectContaining({
      code: 'dealers-negative-stock',
      severity: 'error',
      where: expect.objectContaining({ sheet: 'Stock', row: 5 }),
    }),
  ]);
  expect(facts.get('d3')?.products).toEqual([]);
});

test.each(['en', 'ko', 'zh'] as const)(
  'the flags are said worst first, every one with its words (%s)',
  (language) => {
    const flags = north ? dealerFlags(north, asOf, createTranslator(language).t) : [];
    const weights = flags.map(({ weight }) => ['bad', 'warn', 'info'].indexOf(weight));
    expect(weights).toEqual([...weights].sort((a, b) => a - b));
    expect(flags.every(({ text }) => text.length > 3 && !/\{\{|[a-z]+:[a-z]+\./i.test(text))).toBe(true);
    // 2.80 is 6.7 % below the policy of 3.00, and more than 5 % below the median of 3.00.
    expect(flags.find(({ room }) => room === 'price')).toMatchObject({ weight: 'bad', confidential: true });
    expect(new Set(flags.map(({ room }) => room))).toEqual(
      new Set(['stock', 'order', 'price', 'account', 'audit']),
    );
  },
);
