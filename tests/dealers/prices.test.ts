import { priceFlags, priceGap, priceProtection, priceStatus } from '../../src/dealers';
import type { PriceObservation } from '../../src/dealers';
import type { Result } from '../../src/core/result';

const value = <T>(result: Result<T>) => (result.ok ? result.value : result.problems[0]?.code);
const AS_OF = 46_100;
const seen = (dealer: string, retail: number, more: Partial<PriceObservation> = {}): PriceObservation => ({
  dealer,
  area: 'North',
  product: 'Syrup',
  date: AS_OF,
  retail,
  ...more,
});
const flagsOf = (...observations: readonly PriceObservation[]) =>
  priceFlags(observations, AS_OF).map(({ flags }) => flags);

describe('prices are judged as computed by hand', () => {
  it('gap by the unit of the pack: 90 for 500 g against 100 for 400 g is 0.18 against 0.25', () => {
    expect(value(priceGap(90, 100))).toBe(-0.1);
    expect(value(priceGap(90, 100, 500, 400))).toBeCloseTo(-0.28, 12);
    expect(value(priceGap(0, 100))).toBe('dealers-not-positive');
  });

  it.each([
    [97, 100, undefined, 'InPolicy'],
    [103, 100, undefined, 'InPolicy'],
    [96.9, 100, undefined, 'BelowPolicy'],
    [103.1, 100, undefined, 'AbovePolicy'],
    [100, undefined, 92, 'InPolicy'],
    [100, undefined, 92.1, 'ThinMargin'],
    [90, 100, 91, 'NegativeMargin'],
    [90, 100, 90, 'ThinMargin'],
    [90, undefined, undefined, 'dealers-nothing-to-compare'],
  ])('retail %p, policy %p, purchase %p: %s', (retail, policy, purchase, expected) => {
    expect(value(priceStatus(retail, policy, purchase))).toBe(expected);
  });

  it('across the dealers of an area: median 100, 106 is above, 105 is not, two dealers have no median', () => {
    expect(flagsOf(seen('A', 100), seen('B', 100), seen('C', 106))).toEqual([[], [], ['AboveArea']]);
    expect(flagsOf(seen('A', 100), seen('B', 100), seen('C', 105))).toEqual([[], [], []]);
    expect(flagsOf(seen('A', 100), seen('B', 150))).toEqual([[], []]);
    // Another area, and a price that is 31 days old, are not compared with.
    expect(flagsOf(seen('A', 100), seen('B', 100), seen('C', 150, { area: 'South' }))).toEqual([[], [], []]);
    expect(flagsOf(seen('A', 100), seen('B', 100), seen('C', 150, { date: AS_OF - 31 }))).toEqual([
      [],
      [],
      [],
    ]);
    // 212 for a double pack is 106 for one.
    expect(flagsOf(seen('A', 100), seen('B', 100), seen('C', 212, { pack: 2 }))).toEqual([
      [],
      [],
      ['AboveArea'],
    ]);
  });

  it('over time: 5 % at once, or two moves the same way; only the newest is flagged, a later one passed over', () => {
    expect(flagsOf(seen('A', 105), seen('A', 100, { date: AS_OF - 20 }))).toEqual([['Moved'], []]);
    const drift = [seen('A', 100, { date: AS_OF - 40 }), seen('A', 98, { date: AS_OF - 20 }), seen('A', 96)];
    expect(flagsOf(...drift)).toEqual([[], [], ['Drifting']]);
    expect(flagsOf(seen('A', 100), seen('A', 50, { date: AS_OF + 1 }))).toEqual([[], []]);
  });

  it('purchase prices of an area more than 5 % apart, and a competitor’s move of 3 %', () => {
    const bought = (dealer: string, purchase: number) => seen(dealer, 200, { purchase });
    expect(flagsOf(bought('A', 100), bought('B', 105), bought('C', 106))).toEqual([
      [],
      [],
      ['PurchaseSpread'],
    ]);
    const rival = { ownProduct: false, policy: 500 };
    expect(flagsOf(seen('A', 100, { ...rival, date: AS_OF - 9 }), seen('A', 97, rival))).toEqual([
      [],
      ['Competitor'],
    ]);
  });

  it('a price cut: count within two days, 40 × (100 − 90) = 400', () => {
    expect(value(priceProtection(46_000, 100, 90, 40))).toEqual({ countBy: 46_002, amount: 400 });
    expect(value(priceProtection(46_000, 100, 90))).toEqual({ countBy: 46_002 });
    expect(value(priceProtection(46_000, 90, 100, 40))).toBe('dealers-no-price-cut');
  });
});
