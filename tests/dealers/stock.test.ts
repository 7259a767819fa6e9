import {
  daysOfSupply,
  sellOut,
  stockChange,
  stockRatio,
  stockShare,
  stockStatus,
  stockTurn,
} from '../../src/dealers';
import type { Result } from '../../src/core/result';

const value = <T>(result: Result<T>) => (result.ok ? result.value : result.problems[0]?.code);

describe('stock figures are the hand-computed ones', () => {
  it('sell-out = opening + purchases − closing; more left than there can be is a count error', () => {
    expect(value(sellOut(40, 60, 25))).toBe(75);
    expect(value(sellOut(10, -4, 6))).toBe(0);
    expect(value(sellOut(10, 5, 16))).toBe('dealers-count-error');
    expect(value(sellOut(-1, 5, 0))).toBe('dealers-negative-stock');
    // 0.1 + 0.2 − 0.3 is 5.6e-17 in doubles, 0.3 − 0.1 − 0.2 is −2.8e-17: both are nothing sold.
    expect(value(sellOut(0.1, 0.2, 0.3))).toBe(0);
    expect(value(sellOut(0.3, -0.1, 0.2))).toBe(0);
  });

  it('ratio and days of supply', () => {
    expect(value(stockRatio(30, 20))).toBe(1.5);
    expect(value(stockRatio(0, 20))).toBe(0);
    expect(value(stockRatio(30, 0))).toBe('dealers-no-sales');
    expect(value(daysOfSupply(45, 90, 30))).toBe(15);
    expect(value(daysOfSupply(45, 0, 30))).toBe('dealers-no-sales');
    expect(value(daysOfSupply(45, 90, 0))).toBe('dealers-days-not-positive');
  });

  it.each([
    [0, 10, 'OutOfStock', 'orderNow'],
    [0, 0, 'OutOfStock', 'orderNow'],
    [9, 10, 'StockOutRisk', 'order'],
    [10, 10, 'Normal', 'keep'],
    [20, 10, 'Normal', 'keep'],
    [21, 10, 'Overstock', 'promote'],
    [30, 10, 'Overstock', 'promote'],
    [31, 10, 'Severe', 'transfer'],
    [1, 0, 'DeadStock', 'return'],
  ])('closing %d, sales %d is %s: %s', (closing, sales, status, action) => {
    expect(value(stockStatus(closing, sales))).toMatchObject({ status, action });
  });

  it('limits are the team’s', () => {
    expect(value(stockStatus(15, 10, { risk: 2, over: 4, severe: 6 }))).toMatchObject({
      status: 'StockOutRisk',
    });
  });

  it('own share in any unit; blanks are not counted, and own cannot exceed all', () => {
    expect(value(stockShare([20, 10], [20, 10, 90]))).toBe(0.25);
    expect(value(stockShare([20, null], [20, null, 60]))).toBe(0.25);
    expect(value(stockShare([50], [20, 20]))).toBe('dealers-own-exceeds-all');
    expect(value(stockShare([0], [0, 0]))).toBe('dealers-no-stock');
    expect(value(stockShare([null], [5]))).toBe('dealers-nothing-counted');
    expect(value(stockShare([0.1, 0.2], [0.2, 0.1]))).toBe(1);
  });

  it('turnover a year', () => {
    expect(value(stockTurn(30, 60))).toBe(6);
    expect(value(stockTurn(360, 60, 1))).toBe(6);
    expect(value(stockTurn(30, 0))).toBe('dealers-no-average-stock');
  });

  it('a change of exactly ± 30 % is flagged', () => {
    expect(stockChange(100, 130)).toMatchObject({ kind: 'up' });
    expect(stockChange(100, 70)).toMatchObject({ kind: 'down' });
    expect(stockChange(100, 129)).toMatchObject({ kind: 'same' });
    expect(stockChange(0, 5)).toEqual({ kind: 'up' });
    expect(stockChange(undefined, 5)).toEqual({ kind: 'added' });
    expect(stockChange(5, undefined)).toEqual({ kind: 'dropped' });
    expect(stockChange(undefined, undefined)).toBeUndefined();
  });
});
