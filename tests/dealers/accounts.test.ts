import { accountStatus, ageBucket, creditStatus } from '../../src/dealers';
import type { DealerAccount } from '../../src/dealers';
import type { Result } from '../../src/core/result';

const value = <T>(result: Result<T>) => (result.ok ? result.value : result.problems[0]?.code);
const AS_OF = 46_100;

describe('accounts are judged as computed by hand', () => {
  it.each([
    [79, 100, 'Within'],
    [80, 100, 'Near'],
    [100, 100, 'Near'],
    [100.01, 100, 'Over'],
    [-5, 100, 'Within'],
    [1, 0, 'Over'],
    [0, 0, 'Within'],
    [1e9, undefined, 'NoLimit'],
  ])('exposure %p, limit %p: %s', (exposure, limit, status) => {
    expect(value(creditStatus(exposure, limit))).toMatchObject({ status });
  });

  it('no limit has no headroom, a limit of zero no utilisation', () => {
    expect(value(creditStatus(50, undefined))).toEqual({ status: 'NoLimit' });
    expect(value(creditStatus(50, 0))).toEqual({ status: 'Over', headroom: -50 });
    expect(value(creditStatus(50, -1))).toBe('dealers-negative-term');
  });

  it.each([
    [0, 'Current'],
    [-3, 'Current'],
    [1, '1-30'],
    [30, '1-30'],
    [31, '31-60'],
    [60, '31-60'],
    [61, '61-90'],
    [90, '61-90'],
    [91, '90+'],
  ])('%d days overdue: %s', (days, bucket) => {
    expect(ageBucket(AS_OF - days, AS_OF + 0.7)).toBe(bucket);
  });

  const account: DealerAccount = {
    limit: 1000,
    invoices: [
      { open: 300, due: AS_OF + 5 },
      { open: 200, due: AS_OF - 45 },
      { open: 100, due: AS_OF - 181 },
    ],
    shipped: 150,
    openOrders: 200,
    prepayments: 50,
    collateral: 1000,
    collateralUntil: AS_OF + 59,
    confirmedOn: AS_OF - 91,
  };

  it('600 unpaid + 150 + 200 − 50 = 900 of 1,000; 900 − 0.7 × 1,000 = 200 not covered', () => {
    expect(value(accountStatus(account, AS_OF))).toEqual({
      status: 'Near',
      headroom: 100,
      utilisation: 0.9,
      exposure: 900,
      uncovered: 200,
      ageing: { Current: 300, '1-30': 0, '31-60': 200, '61-90': 0, '90+': 100 },
      legacy: 100,
      flags: ['NearLimit', 'Uncovered', 'CollateralExpiring', 'ConfirmationDue', 'Legacy'],
    });
  });

  it('the limits themselves: 60 days of collateral, 90 of confirmation and 180 overdue are still in order', () => {
    const fine: DealerAccount = {
      ...account,
      limit: 2000,
      collateral: 2000,
      collateralUntil: AS_OF + 60,
      confirmedOn: AS_OF - 90,
      invoices: [{ open: 100, due: AS_OF - 180 }],
    };
    expect(value(accountStatus(fine, AS_OF))).toMatchObject({ uncovered: 0, legacy: 0, flags: [] });
  });

  it('collateral that has run out covers nothing; a balance that was never confirmed is due', () => {
    const { confirmedOn: _, ...never } = account;
    const found = value(accountStatus({ ...never, collateralUntil: AS_OF - 1 }, AS_OF));
    expect(found).toMatchObject({ uncovered: 900 });
    expect((found as { flags: readonly string[] }).flags).toEqual(
      expect.arrayContaining(['CollateralExpired', 'ConfirmationDue']),
    );
  });
});
