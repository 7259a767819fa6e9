import { error } from '../core/problem';
import { fail, ok, type Result } from '../core/result';
import { clamp, normalQuantile } from '../core/statistics';

/** A share with its interval, all 0 … 1. */
export interface ShareInterval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

/**
 * Wilson score interval of a share (E. B. Wilson, JASA 22, 1927):
 * (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n).
 * @param successes 0 … n, whole
 * @param n whole, > 0
 * @param level confidence, 0 … 1 exclusive
 * @returns `customers-share-counts` (#NUM!), `customers-share-empty` (#DIV/0!) for n = 0
 * @example wilsonInterval(8, 10): 0.490 … 0.943
 */
export function wilsonInterval(successes: number, n: number, level = 0.95): Result<ShareInterval> {
  const z = normalQuantile(0.5 + level / 2);
  const whole = Number.isSafeInteger(successes) && Number.isSafeInteger(n);
  if (!whole || n < 0 || successes < 0 || successes > n || z === undefined || level <= 0) {
    return fail(error('customers-share-counts', { cell: '#NUM!', args: { successes, n } }));
  }
  if (n === 0) return fail(error('customers-share-empty', { cell: '#DIV/0!' }));
  const share = successes / n;
  const centre = share + (z * z) / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return ok({
    share,
    low: successes === 0 ? 0 : clamp((centre - half) / scale, 0, 1),
    high: successes === n ? 1 : clamp((centre + half) / scale, 0, 1),
    n,
  });
}
