import { largestRemainder } from '../../core/largest-remainder';
import type { NaturalCell } from './natural-sales';
import { naturalSales, salesTrends } from './natural-sales';
import type { Trends } from './natural-sales';
import type { SalesCube } from './sales-cube';
import { unitsIn } from './sales-cube';
import type { Season } from './season';
import { calendarMonth } from './season';

/** By what the gap is split: the needs of the peak season, sales of twelve months, or natural sales. */
export type GapSplit = 'peak' | 'year' | 'natural';

/** How a target is set. Money in whole units of the cube. */
export interface TargetRules {
  /** Growth of the peak season that the team wants, e.g. 0.1. */
  readonly peakGrowth: number;
  /** Need of the next peak season, when the team has set it. */
  readonly peakNeed?: number;
  /** Target of the off-season, when the team has set it. */
  readonly target?: number;
  readonly split: GapSplit;
  /** Trends are kept within 1 ÷ this and this. */
  readonly trendLimit: number;
}

/** Target of one customer and product; target = natural + gap. */
export interface TargetCell {
  readonly customer: string;
  readonly product: string;
  /** Natural sales of the next peak season. */
  readonly peak: number;
  readonly natural: number;
  readonly target: number;
  readonly gap: number;
}

/** Target of the next off-season in whole units: Σ cells = target, Σ natural = natural, Σ gap = target − natural. */
export interface OffSeasonTarget {
  /** Natural sales of the next peak season, and what is needed there. */
  readonly peakNatural: number;
  readonly peakNeed: number;
  /** Σ index of the off-season months ÷ Σ index of the peak months. */
  readonly ratio: number;
  readonly natural: number;
  readonly target: number;
  readonly gap: number;
  /** How the target came about: set by the team, derived from the peak, or raised to the natural sales that exceed it. */
  readonly basis: 'set' | 'peak' | 'natural';
  readonly cells: readonly TargetCell[];
  /** Natural sales and target a month, in the order of the season's off months. */
  readonly months: readonly { readonly natural: number; readonly target: number }[];
  /** Customers who never bought in an off-season month although they are older than a year: they are asked for nothing. */
  readonly closed: readonly string[];
  readonly trends: Trends;
  readonly naturalCells: readonly NaturalCell[];
  readonly peakCells: readonly NaturalCell[];
}

/**
 * Target of the next off-season (DOMAIN 7; the formula is ours): the peak season asks for P = its natural sales × (1 + growth), which is a
 * level of P ÷ Σ index of its months; held through the off-season, that level gives P × Σ index(off) ÷ Σ index(peak). Below its natural
 * sales no target is derived. Every customer and product keeps its natural sales; the gap is split by what each needs in the peak (or as the
 * rule says), by largest remainders, so that all adds up to the last unit in both directions.
 */
export function offSeasonTarget(cube: SalesCube, season: Season, rules: TargetRules): OffSeasonTarget {
  const trends = salesTrends(cube, rules.trendLimit);
  const naturalCells = naturalSales(cube, trends, season.index, season.offMonths);
  const peakCells = naturalSales(cube, trends, season.index, season.peakMonths);
  const natural = total(naturalCells);
  const peakNatural = total(peakCells);
  const peakNeed = rules.peakNeed ?? Math.round(peakNatural * (1 + rules.peakGrowth));
  const at = (months: readonly number[]) =>
    months.reduce((all, month) => all + (season.index[calendarMonth(month) - 1] ?? 0), 0);
  const peakIndex = at(season.peakMonths);
  const ratio = peakIndex > 0 ? at(season.offMonths) / peakIndex : 0;
  const derived = Math.round(peakNeed * ratio);
  const closed = closedCustomers(cube, season, trends);
  const weights = cube.cells.map((cell, at) => {
    if (closed.has(cell.customer)) return 0;
    if (rules.split === 'peak') return peakCells[at]?.units ?? 0;
    if (rules.split === 'natural') return naturalCells[at]?.units ?? 0;
    return Math.max(0, unitsIn(cell.months, cube.firstMonth, cube.lastMonth - 11, cube.lastMonth));
  });
  // Where nobody can carry more than comes of itself, nothing more is asked for.
  const open = weights.some((weight) => weight > 0);
  const target = rules.target ?? (open ? Math.max(natural, derived) : natural);
  const basis =
    rules.target !== undefined ? 'set' : target > natural || derived === natural ? 'peak' : 'natural';
  const gap = target - natural;
  const gaps = largestRemainder(gap, gap < 0 ? naturalCells.map(({ units }) => units) : weights);
  const cells = cube.cells.map(({ customer, product }, at): TargetCell => {
    const own = naturalCells[at]?.units ?? 0;
    const more = gaps[at] ?? 0;
    return {
      customer,
      product,
      peak: peakCells[at]?.units ?? 0,
      natural: own,
      target: own + more,
      gap: more,
    };
  });
  const naturalMonths = season.offMonths.map((_, at) =>
    naturalCells.reduce((all, { months }) => all + (months[at] ?? 0), 0),
  );
  const monthGaps = largestRemainder(
    gap,
    gap < 0 ? naturalMonths : season.offMonths.map((month) => season.index[calendarMonth(month) - 1] ?? 0),
  );
  return {
    peakNatural,
    peakNeed,
    ratio,
    natural,
    target,
    gap,
    basis,
    cells,
    months: naturalMonths.map((units, at) => ({ natural: units, target: units + (monthGaps[at] ?? 0) })),
    closed: [...closed],
    trends,
    naturalCells,
    peakCells,
  };
}

function total(cells: readonly NaturalCell[]): number {
  return cells.reduce((all, { units }) => all + units, 0);
}

function closedCustomers(
  { cells, firstMonth, lastMonth }: SalesCube,
  { kinds }: Season,
  { customers }: Trends,
): ReadonlySet<string> {
  const bought = new Set<string>();
  for (const { customer, months } of cells)
    if (months.some((units, at) => units > 0 && kinds[calendarMonth(firstMonth + at) - 1] === 'off'))
      bought.add(customer);
  return new Set(
    [...customers].flatMap(([customer, { since }]) =>
      since <= lastMonth - 12 && !bought.has(customer) ? [customer] : [],
    ),
  );
}

/** Target of one customer, or of one product. */
export type TargetSum = Omit<TargetCell, 'customer' | 'product'> & { readonly key: string };

/** Sums of target cells by one of their keys, in code-point order of the key. */
export function sumTargets(cells: readonly TargetCell[], by: 'customer' | 'product'): readonly TargetSum[] {
  const found = new Map<string, { peak: number; natural: number; target: number; gap: number }>();
  for (const cell of cells) {
    let one = found.get(cell[by]);
    if (!one) found.set(cell[by], (one = { peak: 0, natural: 0, target: 0, gap: 0 }));
    one.peak += cell.peak;
    one.natural += cell.natural;
    one.target += cell.target;
    one.gap += cell.gap;
  }
  return [...found].map(([key, sums]) => ({ key, ...sums })).sort((a, b) => (a.key < b.key ? -1 : 1));
}
