import fc from 'fast-check';
import { suggestedOrder } from '../../src/dealers';
import type { OrderTerms, SuggestedOrder } from '../../src/dealers';

const orderOf = (terms: OrderTerms): SuggestedOrder => {
  const found = suggestedOrder(terms);
  if (!found.ok) throw new Error(found.problems[0]?.code);
  return found.value;
};
const codeOf = (terms: OrderTerms) => {
  const found = suggestedOrder(terms);
  return found.ok ? undefined : found.problems[0]?.code;
};

/** Mean 100, sample deviation √(12 × 100 ÷ 11) = 10.4447. */
const STEADY = [90, 110, 90, 110, 90, 110, 90, 110, 90, 110, 90, 110];
const TERMS: OrderTerms = {
  history: STEADY,
  stock: 50,
  onOrder: 20,
  backorders: 10,
  leadTime: 1,
  reviewPeriod: 1,
  serviceLevel: 0.95,
};

describe('the suggested order is the hand-computed one', () => {
  it('below eight periods: 1.5 × last period − stock', () => {
    const found = orderOf({ history: [80, 100], stock: 60 });
    expect(found).toMatchObject({ policy: 'trade', level: 150, position: 60, need: 90, quantity: 90 });
    expect(orderOf({ history: [80, 100], stock: 200 })).toMatchObject({ need: 0, quantity: 0 });
    expect(orderOf({ history: [1, 2, 3, 4, 5, 6, 7], stock: 0 })).toMatchObject({ policy: 'trade' });
    expect(orderOf({ history: [1, 2, 3, 4, 5, 6, 7, 8], stock: 0 })).toMatchObject({ policy: 'statistical' });
  });

  it('statistical: 100 × 2 + 1.644854 × √2 × 10.4447 = 224.296, less 50 + 20 − 10', () => {
    const found = orderOf(TERMS);
    expect(found.expected).toBe(200);
    expect(found.z).toBeCloseTo(1.644854, 6);
    expect(found.safety).toBeCloseTo(24.296, 3);
    expect(found.level).toBeCloseTo(224.296, 3);
    expect(found.position).toBe(60);
    expect(found.need).toBeCloseTo(164.296, 3);
    expect(found.quantity).toBe(165);
  });

  it('a lead time that varies by half a period: √(2 × 10.4447² + 100² × 0.25) = 52.136, × 1.644854 = 85.756', () => {
    expect(orderOf({ ...TERMS, leadTimeDeviation: 0.5 }).safety).toBeCloseTo(85.756, 2);
  });

  it('rounds up to cases, after the minimum order', () => {
    expect(orderOf({ ...TERMS, caseSize: 12 }).quantity).toBe(168);
    expect(orderOf({ ...TERMS, caseSize: 12, minimumOrder: 170 }).quantity).toBe(180);
    // Nothing is needed: the minimum order does not make a need.
    expect(orderOf({ ...TERMS, stock: 500, minimumOrder: 170 }).quantity).toBe(0);
    // 1.5 × 0.2 ÷ 0.1 is 3.0000000000000004 in doubles: three cases, not four.
    expect(orderOf({ history: [0.2], stock: 0, caseSize: 0.1 }).quantity).toBeCloseTo(0.3, 12);
  });

  it('caps whole cases and names the cap: shelf life 2 × 100 − 60 = 140, cover 2.2 × 100 − 60 = 160, credit 1,000 ÷ 10 = 100', () => {
    const cased = { ...TERMS, caseSize: 12 };
    expect(orderOf({ ...cased, shelfLife: 2 })).toMatchObject({
      quantity: 132,
      binding: 'shelfLife',
      caps: [{ kind: 'shelfLife', limit: 140 }],
    });
    const both = orderOf({ ...cased, shelfLife: 3, maximumCover: 2.2 });
    expect(both).toMatchObject({ quantity: 156, rounded: 168, binding: 'cover' });
    const credit = orderOf({
      ...cased,
      shelfLife: 2,
      maximumCover: 2.2,
      creditHeadroom: 1000,
      unitPrice: 10,
    });
    expect(credit).toMatchObject({ quantity: 96, binding: 'credit', belowMinimum: false });
    expect(credit.caps.map(({ kind }) => kind)).toEqual(['shelfLife', 'cover', 'credit']);
    expect(orderOf({ ...cased, shelfLife: 6 }).binding).toBeUndefined();
    const little = orderOf({ ...cased, minimumOrder: 100, creditHeadroom: 1000, unitPrice: 10 });
    expect(little).toMatchObject({ quantity: 0, binding: 'credit', belowMinimum: true });
    expect(orderOf({ ...cased, creditHeadroom: -5, unitPrice: 10 })).toMatchObject({
      quantity: 0,
      binding: 'credit',
    });
  });

  it('an intermittent item: the quantile of past pairs is 6, and their weights follow the TSB rate', () => {
    // p goes 0.25 → 0.225 → 0.2025 → 0.28225 → … → 0.249398; rate 6 p = 1.496391; two periods 2.992781.
    // 6 of 11 pairs hold a demand; at 1.496391 ÷ 1.5 of their weight 45.6 % of the pairs hold none, and all hold at most 6.
    const history = [0, 0, 6, 0, 0, 0, 6, 0, 0, 6, 0, 0];
    const found = orderOf({ history, stock: 0, leadTime: 1, reviewPeriod: 1 });
    expect(found.policy).toBe('empirical');
    expect(found.level).toBe(6);
    // 0.95 for each of two periods.
    expect(found.serviceLevel).toBeCloseTo(0.9025, 12);
    expect(found.expected).toBeCloseTo(2.992781196243, 9);
    expect(found.quantity).toBe(6);
    expect(found.z).toBeUndefined();
  });

  it('an occasional seller gets the chance of each period to the power of the window, at least that of C items', () => {
    const history = [0, 0, 6, 0, 0, 0, 6, 0, 0, 6, 0, 0];
    const service = (leadTime: number, given: Partial<OrderTerms> = {}) =>
      orderOf({ history, stock: 0, leadTime, reviewPeriod: 1, ...given }).serviceLevel;
    expect(service(0)).toBe(0.95);
    expect(service(0.5)).toBeCloseTo(0.925945, 6); // 0.95 × √0.95 = 0.95 × 0.9746794
    expect(service(3)).toBe(0.9); // 0.95⁴ = 0.8145
    expect(service(3, { slowService: 0.8 })).toBe(0.8); // what is asked for may be less
    expect(service(3, { serviceLevel: 0.975 })).toBe(0.975);
    expect(orderOf({ history: [9, 8, 9, 8, 9, 8, 9, 8], stock: 0, usualService: 0.97 }).serviceLevel).toBe(
      0.97,
    );
  });

  it('terms outside their range are refused', () => {
    expect(codeOf({ ...TERMS, stock: -1 })).toBe('dealers-negative-stock');
    expect(codeOf({ ...TERMS, onOrder: -1 })).toBe('dealers-negative-term');
    expect(codeOf({ ...TERMS, caseSize: 0 })).toBe('dealers-not-positive');
    expect(codeOf({ ...TERMS, creditHeadroom: 100 })).toBe('dealers-price-missing');
    expect(codeOf({ ...TERMS, serviceLevel: 1 })).toBe('dealers-service-level');
    expect(codeOf({ ...TERMS, history: [] })).toBe('dealers-no-history');
  });

  it('an order is whole cases, within every cap, never below the minimum unless nothing, and falls with stock', () => {
    const terms = fc.record({
      history: fc.array(fc.nat(200), { minLength: 1, maxLength: 30 }),
      stock: fc.nat(500),
      caseSize: fc.integer({ min: 1, max: 24 }),
      minimumOrder: fc.nat(100),
      shelfLife: fc.nat(6),
      maximumCover: fc.nat(6),
      creditHeadroom: fc.integer({ min: -100, max: 5000 }),
      unitPrice: fc.integer({ min: 1, max: 50 }),
      serviceLevel: fc.constantFrom(0.9, 0.95, 0.975),
    });
    fc.assert(
      fc.property(terms, fc.nat(100), (given, more) => {
        const found = orderOf(given);
        const { quantity } = found;
        expect(quantity % given.caseSize).toBe(0);
        expect(quantity === 0 || quantity >= given.minimumOrder).toBe(true);
        if (quantity > 0)
          for (const cap of found.caps) expect(quantity).toBeLessThanOrEqual(cap.limit + 1e-6);
        expect(quantity * given.unitPrice).toBeLessThanOrEqual(Math.max(0, given.creditHeadroom));
        expect(orderOf({ ...given, stock: given.stock + more }).quantity).toBeLessThanOrEqual(quantity);
      }),
    );
  });
});
