import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';

/** How much of its credit a dealer uses; texts live in i18n under `stock:credit.<code>`. */
export type CreditStatus = 'Within' | 'Near' | 'Over' | 'NoLimit';

/** Words that stand in cells, the same in every language so that formulas can compare them. */
export const CREDIT_LABELS: Readonly<Record<CreditStatus, string>> = {
  Within: 'Within limit',
  Near: 'Near limit',
  Over: 'Over limit',
  NoLimit: 'No limit',
};

/** Utilisation from which a dealer is near, and above which it is over its limit; shares. */
export interface CreditLimits {
  readonly amber: number;
  readonly red: number;
}

/** DOMAIN 4: ≥ 80 % amber, > 100 % red. */
export const DEFAULT_CREDIT_LIMITS: CreditLimits = { amber: 0.8, red: 1 };

/** A status with its figures. */
export interface CreditVerdict {
  readonly status: CreditStatus;
  /** Limit − exposure, money; undefined without a limit, for no limit is not an endless one. */
  readonly headroom?: number;
  /** Exposure ÷ limit; undefined without a limit or with a limit of zero. */
  readonly utilisation?: number;
}

const DUST = 1e-9;

/**
 * Judges what a dealer owes against its credit limit.
 * @param exposure money owed; below zero when the dealer has paid ahead
 * @param limit credit limit, money ≥ 0; undefined when none was agreed. 0 means cash only
 * @returns `dealers-negative-term` (#NUM!) for a limit below zero
 *
 * Formula: utilisation = exposure ÷ limit; ≥ 80 % Near, > 100 % Over (DOMAIN 4 "Account").
 * @example creditStatus(85, 100) // { status: 'Near', headroom: 15, utilisation: 0.85 }
 */
export function creditStatus(
  exposure: number,
  limit: number | undefined,
  limits: CreditLimits = DEFAULT_CREDIT_LIMITS,
): Result<CreditVerdict> {
  if (limit === undefined) return ok({ status: 'NoLimit' });
  if (!(limit >= 0)) return fail(error('dealers-negative-term', { cell: '#NUM!', args: { value: limit } }));
  const headroom = limit - exposure;
  if (limit === 0) return ok({ status: exposure > 0 ? 'Over' : 'Within', headroom });
  const utilisation = exposure / limit;
  if (utilisation > limits.red + DUST) return ok({ status: 'Over', headroom, utilisation });
  return ok({ status: utilisation >= limits.amber - DUST ? 'Near' : 'Within', headroom, utilisation });
}
