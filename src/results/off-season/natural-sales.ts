import { clamp, sum } from '../../core/statistics';
import { calendarMonth } from './season';
import type { MonthNumber, SalesCell, SalesCube } from './sales-cube';
import { unitsIn } from './sales-cube';

/** What a customer's trend was told from: its own two years, the team's customers of both years, or its first months and the season. */
export type TrendBasis = 'own' | 'team' | 'season';

/** How a customer's sales move from year to year. */
export interface CustomerTrend {
  /** Sales of twelve months ÷ sales of the twelve before; 1 for a new customer. */
  readonly trend: number;
  readonly basis: TrendBasis;
  /** First month with sales. */
  readonly since: MonthNumber;
}

/** Natural sales of one customer and product in some months, unrounded units by month. */
export interface NaturalCell {
  readonly customer: string;
  readonly product: string;
  /** Whole units over all months. */
  readonly units: number;
  /** Whole units a month; they add up to `units`. */
  readonly months: readonly number[];
}

/** Trends of a cube's customers, and the team's. */
export interface Trends {
  readonly team: number;
  readonly customers: ReadonlyMap<string, CustomerTrend>;
}

/** Months with sales that each of both years must have before a customer's own trend is trusted. */
const ENOUGH_MONTHS = 6;

/**
 * Trends from year to year (DOMAIN 7; how is ours): the last twelve months ÷ the twelve before. A customer's own where it bought in six
 * months of both years, else the team's, which is taken over the customers of the year before alone, so that new customers make no
 * growth of the others. Who began within the last twelve months has no year to compare: its months so far are told by the season.
 * @param limit trends are kept within 1 ÷ limit and limit, > 1
 */
export function salesTrends(cube: SalesCube, limit = 2): Trends {
  const { firstMonth, lastMonth } = cube;
  const now = { from: lastMonth - 11, to: lastMonth };
  const before = { from: lastMonth - 23, to: lastMonth - 12 };
  const byCustomer = customerMonths(cube);
  let teamNow = 0;
  let teamBefore = 0;
  for (const months of byCustomer.values()) {
    const prior = unitsIn(months, firstMonth, before.from, before.to);
    if (prior <= 0) continue;
    teamBefore += prior;
    teamNow += unitsIn(months, firstMonth, now.from, now.to);
  }
  const kept = (ratio: number) => clamp(ratio, 1 / limit, limit);
  const team = teamBefore > 0 ? kept(teamNow / teamBefore) : 1;
  const customers = new Map<string, CustomerTrend>();
  for (const [customer, months] of byCustomer) {
    const first = months.findIndex((units) => units > 0);
    const since = first < 0 ? lastMonth + 1 : firstMonth + first;
    const enough = ({ from, to }: typeof now) =>
      months.slice(Math.max(0, from - firstMonth), to - firstMonth + 1).filter((units) => units > 0).length >=
      ENOUGH_MONTHS;
    const current = unitsIn(months, firstMonth, now.from, now.to);
    const prior = unitsIn(months, firstMonth, before.from, before.to);
    const own = prior > 0 && current > 0 && enough(now) && enough(before);
    const isNew = since > before.to && firstMonth <= before.to;
    customers.set(
      customer,
      own
        ? { trend: kept(current / prior), basis: 'own', since }
        : isNew
          ? { trend: 1, basis: 'season', since }
          : { trend: team, basis: 'team', since },
    );
  }
  return { team, customers };
}

/** Units a month of each customer, all products together. */
export function customerMonths({ cells }: SalesCube): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { customer, months } of cells) {
    const known = found.get(customer);
    if (known) months.forEach((units, at) => (known[at] = (known[at] ?? 0) + units));
    else found.set(customer, [...months]);
  }
  return found;
}

/**
 * Natural sales: what customers buy of themselves in some coming months (DOMAIN 7): the same month of the last complete year × trend, once
 * more × trend for each year that lies between. A new customer: its sales so far ÷ the seasonal index of its months × the index of the coming
 * month. A month of net returns counts as 0. Every cell is rounded to whole units once; its months add up to it.
 * @param index seasonal index, January first
 * @param months coming months
 */
export function naturalSales(
  cube: SalesCube,
  trends: Trends,
  index: readonly number[],
  months: readonly MonthNumber[],
): readonly NaturalCell[] {
  return cube.cells.map((cell) => {
    const trend = trends.customers.get(cell.customer) ?? { trend: trends.team, basis: 'team', since: 0 };
    const exact = months.map((month) =>
      trend.basis === 'season'
        ? seasonal(cell, cube, trend.since, index, month)
        : lastYear(cell, cube, trend.trend, month),
    );
    return { customer: cell.customer, product: cell.product, ...rounded(exact) };
  });
}

function lastYear(
  { months }: SalesCell,
  { firstMonth, lastMonth }: SalesCube,
  trend: number,
  month: MonthNumber,
) {
  const years = Math.max(1, Math.ceil((month - lastMonth) / 12));
  return Math.max(0, months[month - 12 * years - firstMonth] ?? 0) * trend ** years;
}

function seasonal(
  { months }: SalesCell,
  { firstMonth, lastMonth }: SalesCube,
  since: MonthNumber,
  index: readonly number[],
  month: MonthNumber,
): number {
  const at = (m: MonthNumber) => index[calendarMonth(m) - 1] ?? 1;
  const seen = sum(Array.from({ length: lastMonth - since + 1 }, (_, ahead) => at(since + ahead)));
  const sold = Math.max(0, unitsIn(months, firstMonth, since, lastMonth));
  return seen > 0 ? (sold / seen) * at(month) : 0;
}

/** Rounds the total once and gives each month the difference of the rounded running totals. */
function rounded(exact: readonly number[]): { readonly units: number; readonly months: readonly number[] } {
  let running = 0;
  let given = 0;
  const months = exact.map((value) => {
    running += value;
    const units = Math.round(running) - given;
    given += units;
    return units;
  });
  return { units: given, months };
}
