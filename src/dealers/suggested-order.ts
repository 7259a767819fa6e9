import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { DemandOptions, DemandRate } from './demand-rate';
import { demandRate, MIN_PERIODS } from './demand-rate';
import { SERVICE_LEVELS, safetyStock } from './safety-stock';

/** What an order is suggested from; time in periods of the history, quantities in units. */
export interface OrderTerms {
  /** Demand of each period, oldest first, ≥ 0; at least one. */
  readonly history: readonly number[];
  /** Counted stock, ≥ 0. */
  readonly stock: number;
  /** Ordered, not yet delivered, ≥ 0; default 0. */
  readonly onOrder?: number | undefined;
  /** Promised to the dealer's customers, ≥ 0; default 0. */
  readonly backorders?: number | undefined;
  /** Periods from order to delivery, ≥ 0; default 0.5. */
  readonly leadTime?: number;
  /** Standard deviation of the lead time, ≥ 0; default 0. */
  readonly leadTimeDeviation?: number;
  /** Periods between visits (reviews), > 0; default 1. */
  readonly reviewPeriod?: number;
  /** Chance that the stock lasts over the window of review and lead time, 0.5 ≤ p < 1; left out: `usualService`, or what follows from `slowService`. */
  readonly serviceLevel?: number | undefined;
  /** Service level of an item with demand in nearly every period; default 0.95, the level of B items. */
  readonly usualService?: number;
  /** Chance of an intermittent item, in each period of the window, that the stock lasts; default 0.95. */
  readonly slowService?: number;
  /** Units of a case, > 0; default 1. */
  readonly caseSize?: number | undefined;
  /** Least units of an order, ≥ 0; default 0. */
  readonly minimumOrder?: number | undefined;
  /** Periods in which the goods must be sold, ≥ 0. */
  readonly shelfLife?: number | undefined;
  /** Most periods that stock and order together may last, ≥ 0. */
  readonly maximumCover?: number | undefined;
  /** Money that the dealer may still owe us; below zero nothing can be ordered. Needs the unit price. */
  readonly creditHeadroom?: number | undefined;
  /** Price that the dealer pays for a unit, > 0. */
  readonly unitPrice?: number | undefined;
  /** Policy; left out: trade below 8 periods, then statistical. */
  readonly policy?: 'trade' | 'statistical' | undefined;
  /** Times the sales of the last period in the trade rule, > 0; default 1.5. */
  readonly tradeFactor?: number;
  readonly demand?: DemandOptions;
}

/** What may cut an order; texts live in i18n under `stock:cap.<kind>`. */
export type OrderCapKind = 'shelfLife' | 'cover' | 'credit';

/** A limit and the most units that it allows to order. */
export interface OrderCap {
  readonly kind: OrderCapKind;
  readonly limit: number;
}

/** A suggested order with every term that led to it. */
export interface SuggestedOrder {
  /** Units to order, a multiple of the case. */
  readonly quantity: number;
  /** Trade: factor × last period. Statistical: mean and normal safety stock. Empirical: past windows of an intermittent item. */
  readonly policy: 'trade' | 'statistical' | 'empirical';
  readonly demand: DemandRate;
  /** The service level that was asked for, or the default that it got. */
  readonly serviceLevel: number;
  /** Review period + lead time, periods. */
  readonly window: number;
  /** Demand expected in the window; by the trade rule the sales of the last period. */
  readonly expected: number;
  /** Level − expected. */
  readonly safety: number;
  /** Standard normal quantile of the service level; statistical policy only. */
  readonly z?: number;
  /** Order-up-to level. */
  readonly level: number;
  /** Stock + on order − backorders. */
  readonly position: number;
  /** max(0, level − position), not rounded. */
  readonly need: number;
  /** Need rounded up to minimum order and case, before the caps. */
  readonly rounded: number;
  readonly caps: readonly OrderCap[];
  /** The cap that made the order smaller than `rounded`. */
  readonly binding?: OrderCapKind;
  /** What the caps leave is less than the minimum order, so nothing is ordered. */
  readonly belowMinimum: boolean;
}

/** Half a month from order to delivery, monthly visits, service of a B item. */
export const DEFAULT_ORDER_TERMS = {
  leadTime: 0.5,
  reviewPeriod: 1,
  usualService: SERVICE_LEVELS.B,
  slowService: SERVICE_LEVELS.B,
  tradeFactor: 1.5,
} as const;

/**
 * What a dealer should order of a product, every term shown.
 * @returns problems of `demandRate` and `safetyStock`; `dealers-negative-term` or `dealers-not-positive` (#NUM!) for a term
 * outside its range; `dealers-price-missing` (#N/A) when credit is limited and the price is not known
 *
 * Formula (DOMAIN 4 "Suggested order"): below 8 periods 1.5 × last period − position. Else d̄ (R + L) + z √((R + L) σ² + d̄² σ_L²) −
 * position. Intermittent: the quantile p of the demand in all past windows of R + L periods, those with a demand weighed by how the TSB rate
 * stands to the mean of the history (empirical lead-time demand: E. Porras & R. Dekker, Eur. J. Operational Research 184, 2008, 101–132),
 * never below the expected demand; p = 0.95^(R + L), at least 0.9, unless a service level is given.
 * Position = stock + on order − backorders. The need is raised to the minimum order and rounded up to cases; then capped, whole cases only, by shelf life (d̄ × life −
 * position), cover (d̄ × cover − position) and credit (headroom ÷ price); when less than the minimum order is left, nothing is ordered.
 * @example suggestedOrder({ history: [80, 100], stock: 60 }) // 1.5 × 100 − 60 = 90
 */
export function suggestedOrder(terms: OrderTerms): Result<SuggestedOrder> {
  const wrong = outOfRange(terms);
  if (wrong) return wrong;
  const { leadTime = DEFAULT_ORDER_TERMS.leadTime, reviewPeriod = DEFAULT_ORDER_TERMS.reviewPeriod } = terms;
  const window = reviewPeriod + leadTime;
  const demand = demandRate(terms.history, terms.demand, window);
  if (!demand.ok) return demand;
  const level = levelOf(terms, demand.value, window);
  if (!level.ok) return level;

  const position = terms.stock + (terms.onOrder ?? 0) - (terms.backorders ?? 0);
  const need = Math.max(0, level.value.level - position);
  const caseSize = terms.caseSize ?? 1;
  const minimum = terms.minimumOrder ?? 0;
  const rounded = need <= DUST ? 0 : cases(Math.max(need, minimum), caseSize, Math.ceil);
  const caps = capsOf(terms, demand.value.rate, position);
  const [tightest] = [...caps].sort((a, b) => a.limit - b.limit);
  const isCut = tightest !== undefined && tightest.limit < rounded - DUST;
  const allowed = isCut ? cases(tightest.limit, caseSize, Math.floor) : rounded;
  const belowMinimum = isCut && allowed > 0 && allowed < minimum;
  return ok({
    quantity: belowMinimum ? 0 : allowed,
    ...level.value,
    demand: demand.value,
    window,
    position,
    need,
    rounded,
    caps,
    ...(isCut ? { binding: tightest.kind } : {}),
    belowMinimum,
  });
}

/** Binary dust must not order a case more. */
const DUST = 1e-9;

function cases(quantity: number, size: number, round: (value: number) => number): number {
  const count = quantity / size;
  const nearest = Math.round(count);
  return (Math.abs(count - nearest) <= DUST * Math.max(1, nearest) ? nearest : round(count)) * size;
}

type Level = Pick<SuggestedOrder, 'serviceLevel' | 'policy' | 'expected' | 'safety' | 'z' | 'level'>;

function levelOf(terms: OrderTerms, demand: DemandRate, window: number): Result<Level> {
  const isIntermittent = demand.method === 'tsb' || demand.method === 'sba';
  const { usualService = DEFAULT_ORDER_TERMS.usualService, slowService = DEFAULT_ORDER_TERMS.slowService } =
    terms;
  const serviceLevel =
    terms.serviceLevel ?? (isIntermittent ? windowService(slowService, window) : usualService);
  const policy = terms.policy ?? (terms.history.length < MIN_PERIODS ? 'trade' : 'statistical');
  const expected = demand.rate * window;
  // Also judges the service level, whatever the policy.
  const safety = safetyStock({
    serviceLevel,
    demandDeviation: demand.deviation,
    leadTime: terms.leadTime ?? DEFAULT_ORDER_TERMS.leadTime,
    reviewPeriod: terms.reviewPeriod ?? DEFAULT_ORDER_TERMS.reviewPeriod,
    leadTimeDeviation: terms.leadTimeDeviation ?? 0,
    demand: demand.rate,
  });
  if (!safety.ok) return safety;
  if (policy === 'trade') {
    const last = terms.history.at(-1) ?? 0;
    const level = (terms.tradeFactor ?? DEFAULT_ORDER_TERMS.tradeFactor) * last;
    return ok({ serviceLevel, policy, expected: last, safety: level - last, level });
  }
  if (isIntermittent) {
    const history = terms.history.slice(-demand.periods);
    const level = Math.max(expected, empiricalLevel(history, window, serviceLevel, demand.rate));
    return ok({ serviceLevel, policy: 'empirical', expected, safety: level - expected, level });
  }
  const { z, stock } = safety.value;
  return ok({ serviceLevel, policy, expected, safety: stock, z, level: expected + stock });
}

/**
 * Chance that stock lasts over a window, from the chance for each of its periods. An intermittent item sees no demand in most periods: the
 * same level for a long window as for a short one would keep stock for what hardly ever comes together. Not below the level of C items.
 */
function windowService(share: number, window: number): number {
  return Math.max(Math.min(share, SERVICE_LEVELS.C), share ** window);
}

/**
 * Quantile of the demand in all past windows. A window of n and a fraction f periods is one of n periods with chance 1 − f, of n + 1 with
 * chance f: the one order that a period has, if any, falls into the fraction with that chance. The windows with a demand weigh more or less by
 * how the present rate stands to the mean of the history, so that the level stays a quantity that has been seen.
 */
function empiricalLevel(history: readonly number[], window: number, share: number, rate: number): number {
  const average = history.reduce((total, demand) => total + demand, 0) / history.length;
  if (average === 0) return 0;
  const below = Math.min(Math.floor(window), history.length);
  const above = Math.min(Math.ceil(window), history.length);
  const fraction = above > below ? window - below : 0;
  const sums = [...weighed(history, below, 1 - fraction), ...weighed(history, above, fraction)];
  const chance = sums.reduce((total, { sum, weight }) => total + (sum > 0 ? weight : 0), 0);
  // More than every window cannot have a demand: what is left of a rise makes the demands larger.
  const rise = rate / average;
  const more = Math.min(rise, 1 / chance);
  const idle = chance < 1 ? (1 - chance * more) / (1 - chance) : 0;
  const larger = (rise / more) * (above < window ? window / above : 1);
  sums.sort((a, b) => a.sum - b.sum);
  let reached = 0;
  for (const { sum, weight } of sums) {
    reached += weight * (sum > 0 ? more : idle);
    if (reached >= share - DUST) return sum * larger;
  }
  return (sums.at(-1)?.sum ?? 0) * larger;
}

/** Sums of all runs of `length` periods, which together weigh `total`. */
function weighed(
  history: readonly number[],
  length: number,
  total: number,
): readonly { readonly sum: number; readonly weight: number }[] {
  if (total === 0) return [];
  const count = history.length - length + 1;
  return Array.from({ length: count }, (_, start) => ({
    sum: history.slice(start, start + length).reduce((all, demand) => all + demand, 0),
    weight: total / count,
  }));
}

function capsOf(terms: OrderTerms, rate: number, position: number): readonly OrderCap[] {
  const caps: OrderCap[] = [];
  const add = (kind: OrderCapKind, limit: number) => caps.push({ kind, limit: Math.max(0, limit) });
  if (terms.shelfLife !== undefined) add('shelfLife', rate * terms.shelfLife - position);
  if (terms.maximumCover !== undefined) add('cover', rate * terms.maximumCover - position);
  if (terms.creditHeadroom !== undefined && terms.unitPrice !== undefined) {
    add('credit', terms.creditHeadroom / terms.unitPrice);
  }
  return caps;
}

function outOfRange(terms: OrderTerms): Result<never> | undefined {
  const { stock, onOrder = 0, backorders = 0, leadTime = 0, leadTimeDeviation = 0, minimumOrder = 0 } = terms;
  const { shelfLife = 0, maximumCover = 0 } = terms;
  if (!(stock >= 0)) return fail(error('dealers-negative-stock', { cell: '#NUM!', args: { value: stock } }));
  const least = Math.min(
    onOrder,
    backorders,
    leadTime,
    leadTimeDeviation,
    minimumOrder,
    shelfLife,
    maximumCover,
  );
  if (!(least >= 0)) return fail(error('dealers-negative-term', { cell: '#NUM!', args: { value: least } }));
  const { reviewPeriod = 1, caseSize = 1, unitPrice = 1, tradeFactor = 1 } = terms;
  const smallest = Math.min(reviewPeriod, caseSize, unitPrice, tradeFactor);
  if (!(smallest > 0)) {
    return fail(error('dealers-not-positive', { cell: '#NUM!', args: { value: smallest } }));
  }
  return terms.creditHeadroom !== undefined && terms.unitPrice === undefined
    ? fail(error('dealers-price-missing', { cell: '#N/A' }))
    : undefined;
}
