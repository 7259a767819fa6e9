import type { Result } from '../core/result';
import { ok } from '../core/result';
import type { SerialDate } from '../core/serial-date';
import { sum } from '../core/statistics';
import type { AgeBucket } from './age-bucket';
import { AGE_BUCKETS, ageBucket } from './age-bucket';
import type { CreditLimits, CreditVerdict } from './credit-status';
import { creditStatus, DEFAULT_CREDIT_LIMITS } from './credit-status';

/** An invoice that is not paid in full. */
export interface Invoice {
  /** Money still open; below zero for a credit note. */
  readonly open: number;
  readonly due: SerialDate;
}

/** What is known of a dealer's account; money. Undefined is unknown or none. */
export interface DealerAccount {
  readonly limit?: number;
  readonly invoices: readonly Invoice[];
  /** Delivered, not yet invoiced. */
  readonly shipped?: number;
  readonly openOrders?: number;
  readonly prepayments?: number;
  readonly collateral?: number;
  /** Last day on which the collateral holds. */
  readonly collateralUntil?: SerialDate;
  /** Day of the last written confirmation of the balance. */
  readonly confirmedOn?: SerialDate;
}

/** Limits of the account; shares and days. */
export interface AccountRules extends CreditLimits {
  /** Share of the collateral that counts. */
  readonly collateralShare: number;
  /** Days ahead in which an end of the collateral is told. */
  readonly collateralDays: number;
  /** Days after which the balance is to be confirmed again. */
  readonly confirmationDays: number;
  /** Days overdue from which an item is legacy. */
  readonly legacyDays: number;
}

/** DOMAIN 4 "Account". */
export const DEFAULT_ACCOUNT_RULES: AccountRules = {
  ...DEFAULT_CREDIT_LIMITS,
  collateralShare: 0.7,
  collateralDays: 60,
  confirmationDays: 90,
  legacyDays: 180,
};

/** What needs attention; texts live in i18n under `stock:accountFlag.<code>`. */
export type AccountFlag =
  | 'NearLimit'
  | 'OverLimit'
  | 'NoLimit'
  | 'Uncovered'
  | 'CollateralExpired'
  | 'CollateralExpiring'
  | 'ConfirmationDue'
  | 'Legacy';

/** A dealer's account at a day. */
export interface AccountStatus extends CreditVerdict {
  readonly exposure: number;
  /** Exposure that the collateral does not cover. */
  readonly uncovered: number;
  readonly ageing: Readonly<Record<AgeBucket, number>>;
  /** Open money of items overdue for longer than `legacyDays`. */
  readonly legacy: number;
  readonly flags: readonly AccountFlag[];
}

/**
 * Exposure, headroom, cover, ageing and what is due on a dealer's account.
 * @param asOf day of the report
 * @returns problems of `creditStatus`
 *
 * Formula (DOMAIN 4 "Account"): exposure = unpaid invoices + shipped + open orders − prepayments; uncovered = max(0, exposure − 0.7 ×
 * collateral), collateral past its last day counts nothing; expiring < 60 d; ageing by days overdue; legacy > 180 d; confirmation
 * older than 90 d, or never given while money is owed, is due.
 */
export function accountStatus(
  account: DealerAccount,
  asOf: SerialDate,
  rules: AccountRules = DEFAULT_ACCOUNT_RULES,
): Result<AccountStatus> {
  const { invoices, shipped = 0, openOrders = 0, prepayments = 0, collateral = 0 } = account;
  const exposure = sum([...invoices.map(({ open }) => open), shipped, openOrders, -prepayments]);
  const credit = creditStatus(exposure, account.limit, rules);
  if (!credit.ok) return credit;
  const daysLeft =
    account.collateralUntil === undefined
      ? undefined
      : Math.floor(account.collateralUntil) - Math.floor(asOf);
  const isExpired = daysLeft !== undefined && daysLeft < 0;
  const uncovered = Math.max(0, exposure - (isExpired ? 0 : rules.collateralShare * collateral));
  const ageing = Object.fromEntries(
    AGE_BUCKETS.map((bucket) => [
      bucket,
      sum(invoices.filter(({ due }) => ageBucket(due, asOf) === bucket).map(({ open }) => open)),
    ]),
  ) as Record<AgeBucket, number>;
  const old = invoices.filter(({ due }) => Math.floor(asOf) - Math.floor(due) > rules.legacyDays);
  const legacy = sum(old.map(({ open }) => open));
  const isConfirmationDue =
    account.confirmedOn === undefined
      ? exposure > 0
      : Math.floor(asOf) - Math.floor(account.confirmedOn) > rules.confirmationDays;

  const flags: AccountFlag[] = [];
  if (credit.value.status === 'Near') flags.push('NearLimit');
  if (credit.value.status === 'Over') flags.push('OverLimit');
  if (credit.value.status === 'NoLimit' && exposure > 0) flags.push('NoLimit');
  if (collateral > 0 && uncovered > 0) flags.push('Uncovered');
  if (collateral > 0 && isExpired) flags.push('CollateralExpired');
  if (collateral > 0 && daysLeft !== undefined && !isExpired && daysLeft < rules.collateralDays) {
    flags.push('CollateralExpiring');
  }
  if (isConfirmationDue) flags.push('ConfirmationDue');
  if (legacy > 0) flags.push('Legacy');
  return ok({ ...credit.value, exposure, uncovered, ageing, legacy, flags });
}
