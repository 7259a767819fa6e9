import { wholeUnits } from '../growth';

/** Months since year 0: year × 12 + month − 1. */
export type MonthNumber = number;

/** Net sales of one customer and product in one month. */
export interface MonthLine {
  readonly customer: string;
  /** Left out where the team does not keep products apart. */
  readonly product?: string;
  readonly month: MonthNumber;
  readonly amount: number;
}

/** What one customer bought of one product. */
export interface SalesCell {
  readonly customer: string;
  /** `''` where no product is known. */
  readonly product: string;
  /** Whole units of the smallest money, one a month, oldest first. */
  readonly months: readonly number[];
}

/** Net sales by customer × product × month, all in whole units of the smallest money. */
export interface SalesCube {
  readonly firstMonth: MonthNumber;
  readonly lastMonth: MonthNumber;
  /** Decimals of the smallest unit: 2 for cents, 0 for won. */
  readonly decimals: number;
  /** By customer, then product, in code-point order: the same for the same lines in any order. */
  readonly cells: readonly SalesCell[];
}

/** Most months that are looked at: three years tell a season, older ones say little of today. */
const MOST_MONTHS = 36;

/**
 * Sorts lines into cells. Each line is rounded to the smallest unit once, then only whole numbers are added, so the result does not
 * depend on the order of the lines. Months before the last 36 and after `lastMonth` are left out. O(lines + cells log cells).
 * @param lastMonth last complete month
 * @returns undefined without a line in those months
 */
export function salesCube(
  lines: readonly MonthLine[],
  lastMonth: MonthNumber,
  decimals: number,
): SalesCube | undefined {
  const unit = 10 ** decimals;
  let firstMonth = Infinity;
  for (const { month } of lines)
    if (month <= lastMonth && month > lastMonth - MOST_MONTHS) firstMonth = Math.min(firstMonth, month);
  if (firstMonth === Infinity) return undefined;
  const length = lastMonth - firstMonth + 1;
  const customers = new Map<string, Map<string, number[]>>();
  for (const { customer, product = '', month, amount } of lines) {
    if (month < firstMonth || month > lastMonth) continue;
    let products = customers.get(customer);
    if (!products) customers.set(customer, (products = new Map<string, number[]>()));
    let months = products.get(product);
    if (!months) products.set(product, (months = new Array<number>(length).fill(0)));
    const at = month - firstMonth;
    months[at] = (months[at] ?? 0) + wholeUnits(amount, unit);
  }
  const cells: SalesCell[] = [];
  for (const customer of [...customers.keys()].sort(byCode)) {
    const products = customers.get(customer);
    for (const product of [...(products?.keys() ?? [])].sort(byCode))
      cells.push({ customer, product, months: products?.get(product) ?? [] });
  }
  return { firstMonth, lastMonth, decimals, cells };
}

/** Decimals of the money of some amounts: 0 when all are whole (but for what a double adds to 55.00000000000001), else 2. */
export function moneyDecimals(amounts: Iterable<number>): 0 | 2 {
  for (const amount of amounts)
    if (Math.abs(amount - Math.round(amount)) > 1e-9 * Math.max(1, Math.abs(amount))) return 2;
  return 0;
}

/** Orders texts by their code points, alike on every machine and in every language. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Total of all cells, one a month. */
export function monthlyTotals({ cells, firstMonth, lastMonth }: SalesCube): readonly number[] {
  const totals = new Array<number>(lastMonth - firstMonth + 1).fill(0);
  for (const { months } of cells) months.forEach((units, at) => (totals[at] = (totals[at] ?? 0) + units));
  return totals;
}

/** Sum of the units of some months of a cell; months outside of the cube count as 0. */
export function unitsIn(
  months: readonly number[],
  firstMonth: MonthNumber,
  from: MonthNumber,
  to: MonthNumber,
): number {
  let total = 0;
  for (let month = Math.max(from, firstMonth); month <= to; month++) total += months[month - firstMonth] ?? 0;
  return total;
}
