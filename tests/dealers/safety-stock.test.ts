import { economicOrder, grossMarginReturn, reorderPoint, safetyStock, sellThrough } from '../../src/dealers';
import type { Result } from '../../src/core/result';

const value = <T>(result: Result<T>) => (result.ok ? result.value : undefined);
const code = <T>(result: Result<T>) => (result.ok ? undefined : result.problems[0]?.code);

describe('safety stock, reorder point and economic order are the published ones', () => {
  it('SCperf 1.1.1 (CRAN), SS(0.95, 0.7, 2): 1.63', () => {
    // z 1.644854 × √2 × 0.7 = 1.644854 × 0.989949 = 1.62832.
    expect(value(safetyStock({ serviceLevel: 0.95, demandDeviation: 0.7, leadTime: 2 }))?.stock).toBeCloseTo(
      1.63,
      2,
    );
  });

  it('Chopra & Meindl, Supply Chain Management, ch. 12: B&M palms, weekly 2,500 ± 500, two weeks, 90 %: 906 and 5,906', () => {
    // z 1.281552 × √2 × 500 = 1.281552 × 707.107 = 906.19; 2 × 2,500 = 5,000.
    const terms = { serviceLevel: 0.9, demandDeviation: 500, leadTime: 2, demand: 2500 };
    expect(Math.round(value(safetyStock(terms))?.stock ?? 0)).toBe(906);
    expect(Math.round(value(reorderPoint(terms))?.level ?? 0)).toBe(5906);
    expect(value(reorderPoint(terms))?.expected).toBe(5000);
  });

  it('the same book, lead time of 7 ± 7 days at 2,500 ± 500 a day, 90 %: 17,550 and 22,491', () => {
    const terms = {
      serviceLevel: 0.9,
      demandDeviation: 500,
      leadTime: 7,
      leadTimeDeviation: 7,
      demand: 2500,
    };
    // √(7 × 500² + 2,500² × 7²) = √308,000,000 = 17,549.9; × 1.281552 = 22,491.1.
    const found = value(safetyStock(terms));
    expect(Math.round(found?.deviation ?? 0)).toBe(17_550);
    expect(Math.round(found?.stock ?? 0)).toBe(22_491);
  });

  it('the same book, review every four weeks: safety 1,570, order up to 16,570', () => {
    const terms = { serviceLevel: 0.9, demandDeviation: 500, leadTime: 2, reviewPeriod: 4, demand: 2500 };
    // √6 × 500 × 1.281552 = 1,224.745 × 1.281552 = 1,569.6; 6 × 2,500 = 15,000.
    const found = value(reorderPoint(terms));
    expect(Math.round(found?.safety.stock ?? 0)).toBe(1570);
    expect(Math.round(found?.level ?? 0)).toBe(16_570);
  });

  it('Snyder & Shen, Fundamentals of Supply Chain Theory, example 4.3: N(50, 8), ratio 0.70 ÷ 0.88: 56.6', () => {
    // 0.70 ÷ 0.88 = 0.795455, its quantile 0.8255: 50 + 8 × 0.8255 = 56.604.
    const terms = { serviceLevel: 0.7 / 0.88, demand: 50, demandDeviation: 8, leadTime: 1 };
    expect(value(reorderPoint(terms))?.level).toBeCloseTo(56.604, 3);
  });

  it('Snyder & Shen, example 3.1: 304.05 units at 68.41; SCperf EOQ(8000, 12000, 0.3): 25,298 at 7,589.5 every 3.2', () => {
    // √(2 × 1300 × 8 ÷ 0.225) = √92,444.4 = 304.047, √(2 × 1300 × 8 × 0.225) = √4,680 = 68.411;
    // √(2 × 8000 × 12,000 ÷ 0.3) = √640,000,000 = 25,298.2, × 0.3 = 7,589.5, ÷ 8000 = 3.16.
    const book = value(economicOrder(1300, 8, 0.225));
    expect(book?.quantity).toBeCloseTo(304.0467800264368, 9);
    expect(book?.cost).toBeCloseTo(68.41052550594829, 9);
    const package_ = value(economicOrder(8000, 12_000, 0.3));
    expect(Math.round(package_?.quantity ?? 0)).toBe(25_298);
    expect(package_?.cost).toBeCloseTo(7589.5, 1);
    expect(package_?.interval).toBeCloseTo(3.2, 1);
  });

  it('terms outside their range are refused', () => {
    const terms = { serviceLevel: 0.95, demandDeviation: 1, leadTime: 1 };
    expect(code(safetyStock({ ...terms, serviceLevel: 1 }))).toBe('dealers-service-level');
    expect(code(safetyStock({ ...terms, serviceLevel: 0.4 }))).toBe('dealers-service-level');
    expect(code(safetyStock({ ...terms, serviceLevel: Number.NaN }))).toBe('dealers-service-level');
    expect(code(safetyStock({ ...terms, leadTime: -1 }))).toBe('dealers-negative-term');
    expect(code(safetyStock({ ...terms, demandDeviation: Number.NaN }))).toBe('dealers-negative-term');
    expect(code(safetyStock({ ...terms, leadTimeDeviation: 1 }))).toBe('dealers-demand-missing');
    expect(code(economicOrder(0, 1, 1))).toBe('dealers-not-positive');
    expect(value(safetyStock({ ...terms, serviceLevel: 0.5 }))?.stock).toBe(0);
  });

  it('GMROI and sell-through', () => {
    expect(value(grossMarginReturn(60_000, 40_000))).toBe(1.5);
    expect(code(grossMarginReturn(1, 0))).toBe('dealers-no-average-stock');
    expect(code(grossMarginReturn(1, -2))).toBe('dealers-negative-stock');
    expect(value(sellThrough(75, 100))).toBe(0.75);
    expect(value(sellThrough(0.1 + 0.2, 0.3))).toBe(1);
    expect(code(sellThrough(0, 0))).toBe('dealers-no-stock');
    expect(code(sellThrough(101, 100))).toBe('dealers-sold-exceeds-available');
    expect(code(sellThrough(-1, 100))).toBe('dealers-negative-sales');
  });
});
