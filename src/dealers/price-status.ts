import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';

/** How a retail price stands, worst first; texts live in i18n under `stock:price.<code>`. */
export type PriceStatus = 'NegativeMargin' | 'ThinMargin' | 'BelowPolicy' | 'AbovePolicy' | 'InPolicy';

/** Words that stand in cells, the same in every language so that formulas can compare them. */
export const PRICE_LABELS: Readonly<Record<PriceStatus, string>> = {
  NegativeMargin: 'Negative margin',
  ThinMargin: 'Thin margin',
  BelowPolicy: 'Below policy',
  AbovePolicy: 'Above policy',
  InPolicy: 'In policy',
};

/** Limits of one price; shares. */
export interface PriceLimits {
  /** Deviation from the policy that is still in order. */
  readonly tolerance: number;
  /** Margin of the dealer on the retail price below which it is thin. */
  readonly margin: number;
}

/** DOMAIN 4: outside ± 3 % of the policy; margin below 8 %. */
export const DEFAULT_PRICE_LIMITS: PriceLimits = { tolerance: 0.03, margin: 0.08 };

/** 103 ÷ 100 − 1 is 0.030000000000000027: the limit itself must count as within. */
const DUST = 1e-9;

/**
 * How far a price lies from a reference, both brought to one unit of the pack.
 * @param price price of a pack, money > 0
 * @param reference price to compare with, money > 0
 * @param pack content of the pack, any unit > 0
 * @param referencePack content of the pack of the reference, the same unit > 0
 * @returns share, −1 and more; `dealers-not-positive` (#NUM!) for an argument that is not above zero
 *
 * Formula: (price ÷ pack) ÷ (reference ÷ referencePack) − 1 (DOMAIN 4 "Price").
 * @example priceGap(90, 100) // −0.1
 */
export function priceGap(price: number, reference: number, pack = 1, referencePack = 1): Result<number> {
  const least = Math.min(price, reference, pack, referencePack);
  if (!(least > 0)) return fail(error('dealers-not-positive', { cell: '#NUM!', args: { value: least } }));
  const [ours, theirs] = [price / pack, reference / referencePack];
  return ok((ours - theirs) / theirs);
}

/**
 * Judges a retail price against the policy and against what the dealer pays.
 * @param retail retail price, money > 0
 * @param policy price of the policy, money > 0; undefined when there is none
 * @param purchase what the dealer pays, money > 0; undefined when it is not known
 * @returns the worst that is true; `dealers-nothing-to-compare` (#N/A) without policy and purchase price, `dealers-not-positive` (#NUM!)
 *
 * Formula: margin = (retail − purchase) ÷ retail, negative or below 8 %; else (retail − policy) ÷ policy outside ± 3 % (DOMAIN 4 "Price").
 * @example priceStatus(96, 100) // 'BelowPolicy'
 */
export function priceStatus(
  retail: number,
  policy: number | undefined,
  purchase: number | undefined,
  limits: PriceLimits = DEFAULT_PRICE_LIMITS,
): Result<PriceStatus> {
  if (policy === undefined && purchase === undefined) {
    return fail(error('dealers-nothing-to-compare', { cell: '#N/A' }));
  }
  const least = Math.min(retail, policy ?? retail, purchase ?? retail);
  if (!(least > 0)) return fail(error('dealers-not-positive', { cell: '#NUM!', args: { value: least } }));
  const margin = purchase === undefined ? undefined : (retail - purchase) / retail;
  if (margin !== undefined && margin < 0) return ok('NegativeMargin');
  if (margin !== undefined && margin < limits.margin - DUST) return ok('ThinMargin');
  const gap = policy === undefined ? 0 : (retail - policy) / policy;
  if (gap < -limits.tolerance - DUST) return ok('BelowPolicy');
  return ok(gap > limits.tolerance + DUST ? 'AbovePolicy' : 'InPolicy');
}
