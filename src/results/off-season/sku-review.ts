import { median } from '../../core/statistics';
import type { Distribution } from './distribution';
import { distribution } from './distribution';
import type { SalesCube } from './sales-cube';
import { unitsIn } from './sales-cube';

/** What to do with a product before the peak season. */
export type SkuVerdict = 'push' | 'keep' | 'drop';

/** Why. */
export type SkuReason =
  'new' | 'growing' | 'underspread' | 'tailFalling' | 'tailLeft' | 'tailIdle' | 'steady';

/** Limits of the review. */
export interface SkuRules {
  /** Products beyond this share of all sales, largest first, are the tail: 0.95 leaves 5 %. */
  readonly tailShare: number;
  /** Growth from year to year from which a product grows, and (negative) up to which it falls. */
  readonly grow: number;
  readonly fall: number;
  /** Share of its carriers that stopped buying from which dealers are said to leave it. */
  readonly left: number;
  /** Months in which a product is new. */
  readonly newMonths: number;
}

/** Defaults; the source names the review and no numbers. */
export const DEFAULT_SKU_RULES: SkuRules = {
  tailShare: 0.95,
  grow: 0.1,
  fall: -0.2,
  left: 0.5,
  newMonths: 6,
};

/** One reviewed product. Money in whole units of the cube. */
export interface SkuFinding {
  readonly product: string;
  readonly verdict: SkuVerdict;
  readonly reason: SkuReason;
  /** Sales of twelve months, and of the twelve before. */
  readonly units: number;
  readonly before: number;
  /** 0 … 1. */
  readonly share: number;
  /** units ÷ before − 1; undefined when nothing was sold before. */
  readonly growth?: number;
  readonly distribution: Distribution;
  /** Customers who bought it in the six months before the last six, and the share of them who no longer do. */
  readonly formerCarriers: number;
  readonly leftShare?: number;
}

/**
 * Reviews the range with the dealers (DOMAIN 7; the source asks which products sell badly or dealers are unwilling to sell, the limits are
 * ours). *Drop*: in the tail, not new, and falling, or left by its dealers, or without a sale in three months. *Push*: new; growing; or sold
 * above the median per carrier while fewer than the median of customers carry it. *Keep*: the rest. Largest sales first.
 */
export function skuReview(cube: SalesCube, rules: SkuRules = DEFAULT_SKU_RULES): readonly SkuFinding[] {
  const { firstMonth, lastMonth } = cube;
  const spans = { now: lastMonth - 11, half: lastMonth - 5, quarter: lastMonth - 2 };
  // Against a year that the sales do not cover everything would have grown.
  const hasYear = firstMonth <= spans.now;
  const hasYearBefore = firstMonth <= spans.now - 12;
  const sums = new Map<
    string,
    { units: number; before: number; recent: number; former: number; stayed: number }
  >();
  for (const { product, months } of cube.cells) {
    let one = sums.get(product);
    if (!one) sums.set(product, (one = { units: 0, before: 0, recent: 0, former: 0, stayed: 0 }));
    one.units += unitsIn(months, firstMonth, spans.now, lastMonth);
    one.before += unitsIn(months, firstMonth, spans.now - 12, spans.now - 1);
    one.recent += unitsIn(months, firstMonth, spans.quarter, lastMonth);
    if (unitsIn(months, firstMonth, spans.now, spans.half - 1) <= 0) continue;
    one.former += 1;
    if (unitsIn(months, firstMonth, spans.half, lastMonth) > 0) one.stayed += 1;
  }
  const spread = distribution(cube, 12, rules.newMonths).filter(
    ({ product }) => (sums.get(product)?.units ?? 0) > 0 || (sums.get(product)?.before ?? 0) > 0,
  );
  const all = [...sums.values()].reduce((total, { units }) => total + Math.max(0, units), 0);
  const perCarrier = middle(
    spread.map(({ product, carriers }) => (sums.get(product)?.units ?? 0) / Math.max(1, carriers.length)),
  );
  const numeric = middle(spread.map((one) => one.numeric));
  const sorted = [...spread].sort(
    (a, b) =>
      (sums.get(b.product)?.units ?? 0) - (sums.get(a.product)?.units ?? 0) ||
      (a.product < b.product ? -1 : 1),
  );
  let running = 0;
  return sorted.map((one): SkuFinding => {
    const { units, before, recent, former, stayed } = sums.get(one.product) ?? {
      units: 0,
      before: 0,
      recent: 0,
      former: 0,
      stayed: 0,
    };
    const isTail = all > 0 && running / all >= rules.tailShare;
    running += Math.max(0, units);
    const growth = before > 0 && hasYearBefore ? units / before - 1 : undefined;
    const leftShare = former > 0 && hasYear ? 1 - stayed / former : undefined;
    const under = one.numeric < numeric && units / Math.max(1, one.carriers.length) > perCarrier;
    const [verdict, reason]: readonly [SkuVerdict, SkuReason] = one.isNew
      ? ['push', 'new']
      : isTail && recent <= 0
        ? ['drop', 'tailIdle']
        : isTail && growth !== undefined && growth <= rules.fall
          ? ['drop', 'tailFalling']
          : isTail && leftShare !== undefined && leftShare >= rules.left
            ? ['drop', 'tailLeft']
            : growth !== undefined && growth >= rules.grow
              ? ['push', 'growing']
              : under
                ? ['push', 'underspread']
                : ['keep', 'steady'];
    return {
      product: one.product,
      verdict,
      reason,
      units,
      before,
      share: all > 0 ? Math.max(0, units) / all : 0,
      ...(growth !== undefined && { growth }),
      distribution: one,
      formerCarriers: former,
      ...(leftShare !== undefined && { leftShare }),
    };
  });
}

/** Median; 0 for nothing. */
function middle(values: readonly number[]): number {
  return median(values) ?? 0;
}
