import { logGamma } from '../core/log-gamma';
import { nelderMead } from '../core/nelder-mead';
import { clamp } from '../core/statistics';

/**
 * Parameters of the BG/NBD model (Fader, Hardie & Lee, Marketing Science 24, 2005): order rates follow a gamma
 * distribution with shape r and rate alpha (days), the chance to stop after an order a beta distribution (a, b). All > 0.
 */
export interface BuyingModel {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** What the model needs to know of a customer. */
export interface BuyingSummary {
  /** Orders after the first one. */
  readonly repeats: number;
  /** Days from the first order to the last; 0 without repeats. */
  readonly lastAfter: number;
  /** Days from the first order to the day of the report, ≥ `lastAfter`. */
  readonly observed: number;
}

/**
 * The parameters that the authors published for CDNOW, a music shop, alpha turned from weeks into days. They stand in where
 * there are too few customers to learn from; a customer's own orders soon outweigh them.
 */
export const PUBLISHED_MODEL: BuyingModel = { r: 0.243, alpha: 7 * 4.414, a: 0.793, b: 2.426 };

/** From so many customers, and repeat orders among them, the parameters are learned from the team's own orders. */
export const LEARN_FROM = { customers: 100, repeaters: 40 } as const;

/** Natural logarithms of the parameters stay within these, or a set that tells nothing would drive them to the edge of a double. */
const LOWEST = Math.log(0.01);
const HIGHEST = Math.log(5000);

/**
 * Chance that a customer still buys: 1 ÷ (1 + a/(b + x − 1) · ((α + T)/(α + t))^(r + x)) for x ≥ 1 repeats, the last after
 * t of T days; 1 for x = 0, because the model lets customers stop only after a repeat order (P. Fader, B. Hardie & K. L. Lee,
 * "Computing P(alive) Using the BG/NBD Model", 2008).
 * @returns 0 … 1
 */
export function chanceAlive(model: BuyingModel, { repeats, lastAfter, observed }: BuyingSummary): number {
  if (repeats <= 0) return 1;
  const { r, alpha, a, b } = model;
  const odds =
    Math.log(a / (b + repeats - 1)) + (r + repeats) * Math.log((alpha + observed) / (alpha + lastAfter));
  return 1 / (1 + Math.exp(odds));
}

/**
 * Chance of at least one order in the next days: P(alive) · (1 − ((α + T)/(α + T + h))^(r + x)). The second factor is the
 * chance of no Poisson event in h days when the rate has the gamma distribution with shape r + x and rate α + T, which is what
 * the history leaves of it for a customer who still buys.
 * @param days h > 0
 * @returns 0 … 1
 */
export function chanceOfOrder(model: BuyingModel, history: BuyingSummary, days: number): number {
  const { r, alpha } = model;
  const time = alpha + history.observed;
  const silent = Math.exp((r + history.repeats) * Math.log(time / (time + days)));
  return clamp(chanceAlive(model, history) * (1 - silent), 0, 1);
}

/** Customers that look alike to the model count together. */
interface Counted extends BuyingSummary {
  readonly count: number;
}

/**
 * Mean log-likelihood of a customer (equation 6 of the paper):
 * ln [ B(a, b + x)/B(a, b) · Γ(r + x) αʳ/Γ(r) · ( (α + T)^−(r + x) + [x > 0] · a/(b + x − 1) · (α + t)^−(r + x) ) ].
 */
export function logLikelihood(model: BuyingModel, customers: readonly BuyingSummary[]): number {
  return meanOf(model, countAlike(customers));
}

function meanOf({ r, alpha, a, b }: BuyingModel, customers: readonly Counted[]): number {
  const constant = r * Math.log(alpha) - logGamma(r) + logGamma(a + b) - logGamma(b);
  let total = 0;
  let n = 0;
  for (const { repeats: x, lastAfter, observed, count } of customers) {
    let term = -(r + x) * Math.log(alpha + observed);
    if (x > 0) {
      const stopped = Math.log(a / (b + x - 1)) - (r + x) * Math.log(alpha + lastAfter);
      const larger = Math.max(term, stopped);
      term = larger + Math.log1p(Math.exp(-Math.abs(term - stopped)));
    }
    const own = constant + logGamma(r + x) + logGamma(b + x) - logGamma(a + b + x);
    total += count * (own + term);
    n += count;
  }
  return n > 0 ? total / n : 0;
}

function countAlike(customers: readonly BuyingSummary[]): readonly Counted[] {
  const groups = new Map<string, { readonly one: BuyingSummary; count: number }>();
  for (const one of customers) {
    const key = `${one.repeats}|${one.lastAfter}|${one.observed}`;
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { one, count: 1 });
  }
  return [...groups.values()].map(({ one, count }) => ({ ...one, count }));
}

/**
 * Learns the parameters by maximum likelihood. The result does not depend on the order of the customers beyond rounding.
 * @param customers at least 100, 40 of them with a repeat order; O(steps × distinct histories)
 * @returns undefined when there are too few to learn from
 */
export function learnBuyingModel(customers: readonly BuyingSummary[]): BuyingModel | undefined {
  const repeaters = customers.filter(({ repeats }) => repeats > 0).length;
  if (customers.length < LEARN_FROM.customers || repeaters < LEARN_FROM.repeaters) return undefined;
  const alike = [...countAlike(customers)].sort(
    (p, q) => p.repeats - q.repeats || p.lastAfter - q.lastAfter || p.observed - q.observed,
  );
  const cost = (at: readonly number[]) =>
    at.some((value) => value < LOWEST || value > HIGHEST) ? Infinity : -meanOf(modelAt(at), alike);
  const { r, alpha, a, b } = PUBLISHED_MODEL;
  const { at } = nelderMead(cost, [r, alpha, a, b].map(Math.log));
  return modelAt(at);
}

function modelAt(at: readonly number[]): BuyingModel {
  const [r = 0, alpha = 0, a = 0, b = 0] = at.map(Math.exp);
  return { r, alpha, a, b };
}
