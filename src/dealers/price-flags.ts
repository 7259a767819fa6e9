import { groupBy } from '../core/group-by';
import type { SerialDate } from '../core/serial-date';
import { median } from '../core/statistics';
import type { PriceLimits, PriceStatus } from './price-status';
import { DEFAULT_PRICE_LIMITS, priceStatus } from './price-status';

/** One price seen at a dealer. Undefined is unknown, never zero. */
export interface PriceObservation {
  readonly dealer: string;
  readonly area?: string;
  readonly product: string;
  readonly date: SerialDate;
  /** Price to the end customer for one pack, money > 0. */
  readonly retail?: number;
  /** Price that the dealer pays for one pack, money > 0. */
  readonly purchase?: number;
  readonly policy?: number;
  /** Content of the pack, > 0; default 1. Prices are compared by the unit of content. */
  readonly pack?: number;
  /** False for a competitor's product; undefined counts as own. */
  readonly ownProduct?: boolean;
}

/** Limits of the check; shares and days. */
export interface PriceRules extends PriceLimits {
  /** Deviation from the median of the area that is flagged. */
  readonly areaGap: number;
  /** Days back from the newest day within which prices of an area are compared. */
  readonly areaDays: number;
  /** Fewest dealers that have a median. */
  readonly areaDealers: number;
  /** Change since the observation before that is flagged. */
  readonly change: number;
  /** Purchase price above the lowest of the area that is flagged. */
  readonly purchaseSpread: number;
  /** Change of a competitor's price that the company should know of. */
  readonly competitorChange: number;
}

/** DOMAIN 4 "Price". */
export const DEFAULT_PRICE_RULES: PriceRules = {
  ...DEFAULT_PRICE_LIMITS,
  areaGap: 0.05,
  areaDays: 30,
  areaDealers: 3,
  change: 0.05,
  purchaseSpread: 0.05,
  competitorChange: 0.03,
};

/** What may be wrong with a price; texts live in i18n under `stock:priceFlag.<code>`. */
export type PriceFlag =
  | Exclude<PriceStatus, 'InPolicy'>
  | 'AboveArea'
  | 'BelowArea'
  | 'Moved'
  | 'Drifting'
  | 'PurchaseSpread'
  | 'Competitor';

/** What the check found for one observation. */
export interface PriceFinding {
  /** The dealer's newest observation of the product up to the as-of day; others only serve as comparison. */
  readonly current: boolean;
  /** Retail against the median of the area, share. */
  readonly areaGap?: number;
  /** Retail against the observation before, share. */
  readonly change?: number;
  /** Purchase price against the lowest of the area, share. */
  readonly purchaseGap?: number;
  readonly flags: readonly PriceFlag[];
}

/** 105 ÷ 100 − 1 is 0.050000000000000044. */
const DUST = 1e-9;

/**
 * Checks prices across the dealers of an area, over time, against policy and purchase price, and those of competitors.
 * @param observations in any order; those after `asOf` are passed over
 * @param asOf day of the report
 * @returns one finding per observation, in their order
 *
 * Formula (DOMAIN 4 "Price"): newest retail price of each dealer within 30 days, more than 5 % off the median of three dealers or
 * more; change since the observation before ≥ 5 %, or the last two changes in one direction; policy and margin as in `priceStatus`;
 * purchase price more than 5 % above the lowest of the area; a competitor's change ≥ 3 % (also of the pack: prices are by the unit of content).
 * Cost: O(n log n).
 */
export function priceFlags(
  observations: readonly PriceObservation[],
  asOf: SerialDate,
  rules: PriceRules = DEFAULT_PRICE_RULES,
): readonly PriceFinding[] {
  const findings: PriceFinding[] = observations.map(() => ({ current: false, flags: [] }));
  const known = [...observations.keys()].filter((index) => at(observations, index).date <= asOf);
  const series = groupBy(known, (index) => keyOf(at(observations, index), 'dealer'));
  const newest: number[] = [];
  for (const indices of series.values()) {
    indices.sort((a, b) => at(observations, a).date - at(observations, b).date);
    const last = indices.at(-1);
    if (last !== undefined) newest.push(last);
  }
  const areas = groupBy(
    newest.filter((index) => at(observations, index).date > asOf - rules.areaDays - 1),
    (index) => keyOf(at(observations, index), 'area'),
  );
  for (const index of newest) {
    const own = at(observations, index);
    const history = (series.get(keyOf(own, 'dealer')) ?? []).map((one) => at(observations, one));
    const neighbours = (areas.get(keyOf(own, 'area')) ?? []).map((one) => at(observations, one));
    findings[index] = findingOf(own, history, neighbours, rules);
  }
  return findings;
}

function findingOf(
  own: PriceObservation,
  history: readonly PriceObservation[],
  neighbours: readonly PriceObservation[],
  rules: PriceRules,
): PriceFinding {
  const flags: PriceFlag[] = [];
  const isOwn = own.ownProduct !== false;
  if (isOwn && own.retail !== undefined) {
    const status = priceStatus(own.retail, own.policy, own.purchase, rules);
    if (status.ok && status.value !== 'InPolicy') flags.push(status.value);
  }
  const retail = unitPrice(own, 'retail');
  const isRecent = neighbours.includes(own);
  const prices = neighbours.flatMap((one) => unitPrice(one, 'retail') ?? []);
  const middle = isRecent && prices.length >= rules.areaDealers ? median(prices) : undefined;
  const areaGap = retail === undefined || middle === undefined ? undefined : (retail - middle) / middle;
  if (areaGap !== undefined && Math.abs(areaGap) > rules.areaGap + DUST) {
    flags.push(areaGap > 0 ? 'AboveArea' : 'BelowArea');
  }
  const moves = changesOf(history.flatMap((one) => unitPrice(one, 'retail') ?? []));
  const change = retail === undefined ? undefined : moves.at(-1);
  if (change !== undefined) {
    if (Math.abs(change) >= rules.change - DUST) flags.push('Moved');
    if (change * (moves.at(-2) ?? 0) > 0) flags.push('Drifting');
    if (!isOwn && Math.abs(change) >= rules.competitorChange - DUST) flags.push('Competitor');
  }
  const purchase = unitPrice(own, 'purchase');
  const lowest = Math.min(...neighbours.flatMap((one) => unitPrice(one, 'purchase') ?? []));
  const purchaseGap = purchase === undefined || !isRecent ? undefined : (purchase - lowest) / lowest;
  if (purchaseGap !== undefined && purchaseGap > rules.purchaseSpread + DUST) flags.push('PurchaseSpread');
  return {
    current: true,
    ...(areaGap === undefined ? {} : { areaGap }),
    ...(change === undefined ? {} : { change }),
    ...(purchaseGap === undefined ? {} : { purchaseGap }),
    flags,
  };
}

/** Change of each price to the one before, share. */
function changesOf(prices: readonly number[]): readonly number[] {
  return prices.slice(1).map((price, index) => {
    const before = prices[index] ?? price;
    return (price - before) / before;
  });
}

/** Price of one unit of content; undefined when it is not known or not above zero. */
function unitPrice(one: PriceObservation, kind: 'retail' | 'purchase'): number | undefined {
  const price = (one[kind] ?? 0) / (one.pack ?? 1);
  return price > 0 && Number.isFinite(price) ? price : undefined;
}

function keyOf(one: PriceObservation, place: 'dealer' | 'area'): string {
  return JSON.stringify([one[place] ?? '', one.product]);
}

function at(observations: readonly PriceObservation[], index: number): PriceObservation {
  return observations[index] as PriceObservation;
}
