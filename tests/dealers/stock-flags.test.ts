import type { StockCount } from '../../src/dealers';
import { stockFlags } from '../../src/dealers';

const JAN = 46023;
const FEB = 46053; // thirty days later

const count = (product: string, date: number | undefined, extras: Partial<StockCount>): StockCount => ({
  dealer: 'North',
  product,
  closing: 0,
  ...(date === undefined ? {} : { date }),
  ...extras,
});

describe('the stock check of a dealer finds what a person would', () => {
  it('takes sales from the count before, judges them and compares the quantity', () => {
    // 100 before, 20 bought, 60 left: 60 sold in 30 days, so 60 last a month; stock is down by 40 %.
    const { findings: rows } = stockFlags([
      count('A', JAN, { closing: 100 }),
      count('A', FEB, { purchases: 20, closing: 60 }),
    ]);
    expect(rows[0]).toBeUndefined();
    expect(rows[1]).toMatchObject({
      sales: 60,
      verdict: { status: 'Normal', ratio: 1 },
      daysOfSupply: 30,
      change: { change: -0.4, kind: 'down' },
      flags: ['Down'],
    });
    // 60 sold of a mean stock of 80 in 30 days: 0.75 × 365 ÷ 30 = 9.125 turns a year.
    expect(rows[1]?.turn).toBeCloseTo(9.125, 12);
  });

  it('counted sales go before computed ones', () => {
    const { findings: rows } = stockFlags([
      count('A', undefined, { opening: 10, purchases: 10, closing: 5, sales: 50 }),
    ]);
    expect(rows[0]?.sales).toBe(50);
  });

  it('a count error is flagged with its problem and leaves no figures', () => {
    const { findings: rows } = stockFlags([
      count('A', undefined, { opening: 10, purchases: 0, closing: 30 }),
    ]);
    expect(rows[0]?.flags).toEqual(['CountError']);
    expect(rows[0]?.problems[0]?.code).toBe('dealers-count-error');
    expect(rows[0]).not.toHaveProperty('sales');
  });

  it('an empty shelf is out of stock although nobody knows the sales', () => {
    const { findings: rows } = stockFlags([
      count('A', undefined, { closing: 0 }),
      count('B', undefined, { closing: 5 }),
    ]);
    expect(rows[0]?.flags).toEqual(['OutOfStock']);
    expect(rows[1]).toMatchObject({ flags: [] });
    expect(rows[1]).not.toHaveProperty('verdict');
  });

  it('fast and slow against the median of a dealer with three products', () => {
    // Stock 100 each, so turns are in the ratio of sales 30 : 100 : 150 with median 100.
    const of = (product: string, sales: number) =>
      count(product, undefined, { opening: 100, closing: 100, sales });
    const { findings: rows, dealers } = stockFlags([of('slow', 50), of('middle', 100), of('fast', 150)]);
    const speeds = (found: typeof rows) =>
      found.map((row) => row?.flags.filter((flag) => flag === 'Fast' || flag === 'Slow'));
    expect(speeds(rows)).toEqual([['Slow'], [], ['Fast']]);
    // 100 ÷ 100 × 365 ÷ 30
    expect(dealers[0]?.medianTurn).toBeCloseTo(365 / 30, 12);
    const two = stockFlags([of('slow', 10), of('fast', 150)]);
    expect(speeds(two.findings)).toEqual([[], []]);
  });

  it('no sale in sixty days is slow, also when the days are those of two counts', () => {
    const quiet = (date: number) => count('A', date, { opening: 10, purchases: 0, closing: 10 });
    const once = stockFlags([quiet(JAN), quiet(FEB)]);
    expect(once.findings[1]?.flags).toEqual(['DeadStock', 'Slow']);
    const single = stockFlags([quiet(JAN)]);
    expect(single.findings[0]?.flags).toEqual(['DeadStock']);
  });

  it('own share in units and money, its fall, and products added and dropped', () => {
    const check = stockFlags([
      count('A', JAN, { closing: 60, unitPrice: 10 }),
      count('B', JAN, { closing: 20, unitPrice: 10 }),
      count('X', JAN, { closing: 20, unitPrice: 10, ownProduct: false }),
      count('A', FEB, { closing: 60, unitPrice: 10 }),
      count('C', FEB, { closing: 15, unitPrice: 20 }),
      count('X', FEB, { closing: 25, unitPrice: 20, ownProduct: false }),
    ]);
    // Before: 80 of 100. Now: 75 of 100 units; money (600 + 300) of 1400.
    expect(check.dealers[0]).toMatchObject({
      date: FEB,
      previousDate: JAN,
      products: 3,
      shareUnits: 0.75,
      shareDropped: true,
      added: ['C'],
      dropped: ['B'],
    });
    expect(check.dealers[0]?.shareMoney).toBeCloseTo(900 / 1400, 12);
    expect(check.dealers[0]?.shareChange).toBeCloseTo(-0.05, 12);
    expect(check.findings[4]?.flags).toEqual(['Added']);
  });

  it('has no share without a competitor’s product, and no money share without all prices', () => {
    const alone = stockFlags([count('A', undefined, { closing: 5 })]).dealers[0];
    expect(alone).not.toHaveProperty('shareUnits');
    const priced = stockFlags([
      count('A', undefined, { closing: 5, unitPrice: 1 }),
      count('X', undefined, { closing: 5, ownProduct: false }),
    ]).dealers[0];
    expect(priced?.shareUnits).toBe(0.5);
    expect(priced).not.toHaveProperty('shareMoney');
  });

  it('the opening stock is the last count when there is no other; an empty shelf is not also "down"', () => {
    const { findings: rows } = stockFlags([
      count('A', undefined, { opening: 10, purchases: 5, closing: 5 }),
      count('B', undefined, { opening: 10, purchases: 5, closing: 0 }),
    ]);
    expect(rows[0]).toMatchObject({ change: { change: -0.5 }, flags: ['StockOutRisk', 'Down'] });
    expect(rows[1]).toMatchObject({ change: { change: -1 }, flags: ['OutOfStock'] });
  });

  it('an older count keeps its figures, and dealers and products are told apart as asked', () => {
    const counts = [
      count('A', JAN - 30, { closing: 50 }),
      count('a', JAN, { purchases: 10, closing: 20, dealer: 'NORTH' }),
      count('A', FEB, { purchases: 30, closing: 10 }),
    ];
    const lower = (text: string) => text.toLowerCase();
    const { figures, dealers } = stockFlags(counts, undefined, lower);
    // 50 + 10 − 20 = 40 sold, then 20 + 30 − 10 = 40 again; the first count has nothing to measure from.
    expect([...figures.sales]).toEqual([NaN, 40, 40]);
    expect([...figures.ratio]).toEqual([NaN, 0.5, 0.25]);
    expect([...figures.previous]).toEqual([-1, 0, 1]);
    expect(dealers.map(({ dealer, products }) => [dealer, products])).toEqual([['North', 1]]);
    expect([...stockFlags(counts).figures.sales]).toEqual([NaN, NaN, 70]);
  });

  it('a product that was away for a count is new again', () => {
    const { findings: rows } = stockFlags([
      count('A', JAN - 30, { closing: 9 }),
      count('B', JAN, { closing: 9 }),
      count('A', FEB, { closing: 9 }),
    ]);
    expect(rows[2]?.flags).toEqual(['Added']);
  });

  it('keeps dealers apart and answers in the order of the rows', () => {
    const { findings: rows, dealers } = stockFlags([
      { dealer: 'South', product: 'A', closing: 0 },
      { dealer: 'North', product: 'A', closing: 5, sales: 5 },
      { dealer: 'South', product: 'B', closing: 5, sales: 1 },
    ]);
    expect(rows.map((row) => row?.verdict?.status)).toEqual(['OutOfStock', 'Normal', 'Severe']);
    expect(dealers.map(({ dealer, flagged }) => [dealer, flagged])).toEqual([
      ['South', 2],
      ['North', 0],
    ]);
    expect(stockFlags([])).toMatchObject({ findings: [], dealers: [] });
  });
});
