import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { SerialDate } from '../core/serial-date';
import type { BuyingModel, BuyingSummary } from './bg-nbd';
import { chanceAlive, chanceOfOrder, learnBuyingModel, PUBLISHED_MODEL } from './bg-nbd';

/** Days that a customer has to order again. */
export const RISK_DAYS = 90;

/** How likely a customer is lost, and what the figure stands on. */
export interface LostRisk {
  /** 1 − chance of an order in the coming days, 0 … 1. */
  readonly risk: number;
  /** Chance that the customer still buys at all, 0 … 1. */
  readonly alive: number;
  /** Orders after the first one. */
  readonly repeats: number;
  readonly daysSince: number;
}

/** Parameters of the buying model and where they come from. */
export interface RiskModel {
  readonly model: BuyingModel;
  /** `own`: learned from the team's orders; `published`: too few customers to learn from. */
  readonly from: 'own' | 'published';
}

/**
 * Sums a customer's dates of order up, several of one day counting once, dates after `asOf` not at all.
 * @returns undefined without an order up to `asOf`
 */
export function buyingSummary(dates: readonly SerialDate[], asOf: SerialDate): BuyingSummary | undefined {
  const day = Math.floor(asOf);
  const days = new Set<number>();
  let first = Infinity;
  let last = -Infinity;
  for (const date of dates) {
    const at = Math.floor(date);
    if (!(at <= day)) continue;
    days.add(at);
    first = Math.min(first, at);
    last = Math.max(last, at);
  }
  return days.size === 0
    ? undefined
    : { repeats: days.size - 1, lastAfter: last - first, observed: day - first };
}

/** The model for a set of customers: learned from them when they are enough, else the published one. */
export function riskModel(customers: readonly BuyingSummary[]): RiskModel {
  const learned = learnBuyingModel(customers);
  return learned ? { model: learned, from: 'own' } : { model: PUBLISHED_MODEL, from: 'published' };
}

/**
 * Risk that a customer is lost: 1 − chance of an order within the next days, by the BG/NBD model of Fader, Hardie & Lee
 * (Marketing Science 24, 2005). A customer who orders often is missed sooner than one who orders seldom.
 * @param dates dates of order, any order
 * @param asOf day of the report
 * @param days horizon > 0
 * @returns `results-no-orders` (#N/A) without an order up to `asOf`, `results-days-not-positive` (#NUM!)
 */
export function lostRisk(
  dates: readonly SerialDate[],
  asOf: SerialDate,
  model: BuyingModel = PUBLISHED_MODEL,
  days = RISK_DAYS,
): Result<LostRisk> {
  if (!(days > 0)) return fail(error('results-days-not-positive', { cell: '#NUM!', args: { value: days } }));
  const history = buyingSummary(dates, asOf);
  if (!history) return fail(error('results-no-orders', { cell: '#N/A' }));
  return ok({
    risk: 1 - chanceOfOrder(model, history, days),
    alive: chanceAlive(model, history),
    repeats: history.repeats,
    daysSince: history.observed - history.lastAfter,
  });
}
