import type { Problem } from '../../core/problem';
import { info, warning } from '../../core/problem';
import { SEASON_MONTHS } from '../../core/seasonal-index';
import type {
  Distribution,
  GrowthPlan,
  OffSeasonTarget,
  PeakPlan,
  Season,
  SkuFinding,
  TargetSum,
} from '../../results/off-season';
import {
  growthPoints,
  monthlyTotals,
  offSeasonTarget,
  peakPlan,
  seasonOf,
  skuReview,
  sumTargets,
} from '../../results/off-season';
import { parseTier } from '../../tables/parse-tier';
import type { RuleValues } from '../rules';
import type { OffSeasonData } from './off-season-data';

/** The season with everything that follows from it. Money in whole units; see `decimals`. */
export interface SeasonPlan {
  readonly season: Season;
  readonly target: OffSeasonTarget;
  /** The target by customer and by product; both add up to it. */
  readonly customers: readonly TargetSum[];
  readonly products: readonly TargetSum[];
  readonly growth: GrowthPlan;
  readonly peak: PeakPlan;
}

/** What *Plan the off-season* found. */
export interface OffSeasonPlan {
  readonly data: OffSeasonData;
  /** Complete months with sales, and how many a season needs. */
  readonly months: number;
  readonly needed: number;
  readonly lastMonth: number;
  /** Money = units ÷ 10 ^ decimals. */
  readonly decimals: number;
  /** Undefined with fewer than 24 months, or for a trade without an off-season; see `hasSeason`. */
  readonly plan?: SeasonPlan;
  /** The season, also of a trade without an off-season; undefined with fewer than 24 months. */
  readonly season?: Season;
  readonly offCut: number;
  /** Review of the range; empty where sales are not kept by product. */
  readonly range: readonly SkuFinding[];
  /** New products with where they are missing. */
  readonly newProducts: readonly Distribution[];
}

/** Everything that the off-season plan says of a workbook's sales. */
export function offSeasonPlan(data: OffSeasonData, rules: RuleValues, problems: Problem[]): OffSeasonPlan {
  const { cube, hasProducts } = data;
  const range = hasProducts
    ? skuReview(cube, {
        tailShare: rules.SkuTailShare,
        grow: rules.SkuGrow,
        fall: 0 - rules.SkuFall,
        left: rules.SkuLeft,
        newMonths: rules.NewProductMonths,
      })
    : [];
  const base = {
    data,
    months: cube.lastMonth - cube.firstMonth + 1,
    needed: SEASON_MONTHS,
    lastMonth: cube.lastMonth,
    decimals: cube.decimals,
    offCut: rules.OffSeasonIndex,
    range,
    newProducts: range.map((one) => one.distribution).filter(({ isNew }) => isNew),
  };
  if (!hasProducts) problems.push(info('off-season-no-products'));
  const season = seasonOf(monthlyTotals(cube), cube.lastMonth, {
    offCut: rules.OffSeasonIndex,
    peakCut: rules.PeakIndex,
  });
  if (!season.ok) {
    problems.push(...season.problems.map((problem): Problem => ({ ...problem, severity: 'warning' })));
    return base;
  }
  if (season.value.offMonths.length === 0) {
    problems.push(info('off-season-none', { args: { cut: rules.OffSeasonIndex } }));
    return { ...base, season: season.value };
  }
  const unit = 10 ** cube.decimals;
  const target = offSeasonTarget(cube, season.value, {
    peakGrowth: rules.PeakGrowth,
    ...(rules.PeakNeed !== undefined && { peakNeed: Math.round(rules.PeakNeed * unit) }),
    ...(rules.OffSeasonTarget !== undefined && { target: Math.round(rules.OffSeasonTarget * unit) }),
    split: rules.GapSplit,
    trendLimit: rules.TrendLimit,
  });
  if (target.basis === 'natural') problems.push(info('off-season-natural-enough'));
  if (target.closed.length > 0) {
    const [first] = target.closed;
    problems.push(
      info('off-season-closed', {
        args: { count: target.closed.length, customer: data.nameOf(first ?? '') },
      }),
    );
  }
  const growth = growthPoints(
    cube,
    season.value,
    target,
    { carryShare: rules.CarryShare, newMonths: rules.NewProductMonths, counted: rules.GrowthCounted },
    (customer) => groupOf(data, customer),
    (customer) => (parseTier(data.customers.get(customer)?.tier ?? '') ?? 0) > 1,
  );
  if (growth.unfilled > 0)
    problems.push(warning('off-season-unfilled', { args: { amount: growth.unfilled / unit } }));
  return {
    ...base,
    season: season.value,
    plan: {
      season: season.value,
      target,
      customers: sumTargets(target.cells, 'customer'),
      products: sumTargets(target.cells, 'product'),
      growth,
      peak: peakPlan(target, season.value),
    },
  };
}

/** Customers are compared with those of their channel, else of their tier. */
function groupOf({ customers }: OffSeasonData, customer: string): string {
  const row = customers.get(customer);
  return row?.channel ?? row?.tier ?? '';
}
