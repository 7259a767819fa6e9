import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import { mean, standardDeviation } from '../core/statistics';
import { DEFAULT_SMOOTHING, sbaRate, tsbRate } from './intermittent-rate';
import { seasonalPattern } from './seasonal-pattern';
import { sinceOnSale } from './since-on-sale';

/** How a demand rate is estimated. */
export type DemandMethod = 'mean' | 'seasonal' | 'tsb' | 'sba';

/** All methods, in the order in which they are shown. */
export const DEMAND_METHODS: readonly DemandMethod[] = ['mean', 'seasonal', 'tsb', 'sba'];

/** Why that method; texts live in i18n under `stock:demandReason.<code>`. */
export type DemandReason = 'asked' | 'short' | 'intermittent' | 'season' | 'steady' | 'noDemand';

/** How the rate is found. */
export interface DemandOptions {
  /** Left out: chosen by the history. */
  readonly method?: DemandMethod;
  /** Periods of a full season, whole, ≥ 2; 12 for months. */
  readonly cycle?: number;
  /** Average gap between demands from which an item is intermittent, periods. */
  readonly intermittentGap?: number;
  /** Smoothing of TSB and SBA, 0 < α ≤ 1. */
  readonly smoothing?: number;
}

/** A demand rate with its reasons. */
export interface DemandRate {
  /** Expected demand a period, units ≥ 0. */
  readonly rate: number;
  /** Standard deviation of the demand of a period, units; 0 for one period only. With a season it rises and falls with the periods ahead. */
  readonly deviation: number;
  readonly method: DemandMethod;
  readonly reason: DemandReason;
  /** Periods that the choice and the rate were made from. */
  readonly periods: number;
  /** Periods with a demand. */
  readonly demands: number;
  /** Periods ÷ periods with a demand; undefined without any demand. */
  readonly averageGap?: number;
}

/** Cut of Syntetos, Boylan & Croston (J. Operational Research Society 56, 2005, 495–503) between smooth and intermittent. */
export const DEFAULT_INTERMITTENT_GAP = 1.32;
/** Below, there is too little to judge the kind of demand by. */
export const MIN_PERIODS = 8;
const MONTHS_PER_YEAR = 12;

/**
 * Demand a period from a history, by the method that suits it, with the reason for the choice.
 * @param given demand of each period, units ≥ 0, oldest first; 0 is a period without demand. Where the method is chosen here, zeros
 * from the time before the product was on sale do not count (`sinceOnSale`)
 * @param horizon periods ahead that the rate is for, > 0; counts for a season only
 * @returns `dealers-no-history` (#N/A) for no period, `dealers-negative-sales` (#NUM!) for a period below zero,
 * `dealers-no-season` (#N/A) when a season is asked for and the history has none
 *
 * Formula: fewer than 8 periods: mean. Average gap between demands (periods ÷ demands) ≥ 1.32: TSB. Two full cycles with a
 * significant season: level of the newest cycle × index of the periods ahead. Else mean (DOMAIN 4 "Suggested order").
 * @example demandRate([10, 20, 30]) // rate 20, deviation 10, mean, 'short'
 */
export function demandRate(
  given: readonly number[],
  options: DemandOptions = {},
  horizon = 1,
): Result<DemandRate> {
  const history = options.method === undefined ? sinceOnSale(given, MIN_PERIODS) : given;
  if (history.length === 0) return fail(error('dealers-no-history', { cell: '#N/A' }));
  const negative = history.find((demand) => demand < 0);
  if (negative !== undefined) {
    return fail(error('dealers-negative-sales', { cell: '#NUM!', args: { value: negative } }));
  }
  const demands = history.filter((demand) => demand > 0).length;
  const about = {
    periods: history.length,
    demands,
    ...(demands === 0 ? {} : { averageGap: history.length / demands }),
  };
  const spread = standardDeviation(history) ?? 0;
  const level = mean(history) ?? 0;
  const plain = (reason: DemandReason): Result<DemandRate> =>
    ok({ rate: level, deviation: spread, method: 'mean', reason, ...about });
  if (demands === 0) return plain('noDemand');

  const smoothed = (method: 'tsb' | 'sba', reason: DemandReason): Result<DemandRate> => {
    const smoothing = options.smoothing ?? DEFAULT_SMOOTHING;
    const found = method === 'tsb' ? tsbRate(history, smoothing, smoothing) : sbaRate(history, smoothing);
    return ok({ rate: found?.rate ?? 0, deviation: spread, method, reason, ...about });
  };
  const seasonal = (reason: DemandReason): DemandRate | undefined => {
    const pattern = seasonalPattern(history, options.cycle ?? MONTHS_PER_YEAR);
    if (pattern === undefined) return undefined;
    const ahead = meanAhead(pattern.next, horizon);
    const rate = pattern.level * ahead;
    return { rate, deviation: pattern.deviation * ahead, method: 'seasonal', reason, ...about };
  };

  switch (options.method) {
    case 'mean':
      return plain('asked');
    case 'tsb':
    case 'sba':
      return smoothed(options.method, 'asked');
    case 'seasonal': {
      const found = seasonal('asked');
      return found ? ok(found) : fail(error('dealers-no-season', { cell: '#N/A' }));
    }
    case undefined:
      break;
  }
  if (history.length < MIN_PERIODS) return plain('short');
  if (isIntermittent(history, options.intermittentGap)) {
    return smoothed('tsb', 'intermittent');
  }
  const season = seasonal('season');
  return season ? ok(season) : plain('steady');
}

/**
 * Whether demand comes only now and then: enough periods to judge by, and an average gap between demands that is not below the cut.
 * @example isIntermittent([0, 2, 0, 0, 1, 0, 0, 3]) // 8 ÷ 3 = 2.67: true
 */
export function isIntermittent(history: readonly number[], gap = DEFAULT_INTERMITTENT_GAP): boolean {
  const demands = history.reduce((count, demand) => count + (demand > 0 ? 1 : 0), 0);
  return history.length >= MIN_PERIODS && demands > 0 && history.length / demands >= gap;
}

/** Mean index of the next `horizon` periods; the last one counts by its fraction. */
function meanAhead(next: readonly number[], horizon: number): number {
  const cycles = Math.floor(horizon / next.length);
  // Each full cycle adds its mean of 1 a period; only the rest needs a look.
  let total = cycles * next.length;
  let left = horizon - total;
  for (const index of next) {
    if (left <= 0) break;
    total += index * Math.min(1, left);
    left -= 1;
  }
  return total / horizon;
}
