import type { Problem } from '../../core/problem';
import { error, info } from '../../core/problem';
import type { Result } from '../../core/result';
import { fail, ok } from '../../core/result';
import type { SerialDate } from '../../core/serial-date';
import { formatIso } from '../../core/serial-date';
import { monthOf } from '../../core/months';
import type { MonthLine, SalesCube } from '../../results/off-season';
import { moneyDecimals, salesCube } from '../../results/off-season';
import { keyId } from '../../tables/key';
import type { CustomerRow } from '../../tables/rows';
import type { Frame } from '../frame';
import type { MonthlyHistories } from '../monthly-histories';
import { historiesOfOrders, historiesOfPeriods, lastCompleteMonth } from '../monthly-histories';

/** Sales of a workbook as the off-season sees them. */
export interface OffSeasonData {
  readonly cube: SalesCube;
  /** True when sales are kept by product. */
  readonly hasProducts: boolean;
  readonly customers: ReadonlyMap<string, CustomerRow>;
  readonly nameOf: (key: string) => string;
  readonly problems: readonly Problem[];
}

/**
 * Sales by customer × product × complete month: order lines, or the month columns of the customer list when they cover more months. Lines after
 * the as-of date and of the running month stay out.
 * @returns `classify-no-complete-month` or `classify-no-sales` when there is nothing to look at
 */
export function offSeasonData({ tables, rules }: Frame, asOf: SerialDate): Result<OffSeasonData> {
  const { Customers, Orders } = tables;
  const customers = new Map((Customers?.rows ?? []).map((row) => [row.key, row]));
  const orders = Orders && historiesOfOrders(Orders.rows, asOf, 'sales');
  const periods = Customers && historiesOfPeriods(Customers.rows, Customers.mapping.periods, asOf);
  const best = orders && periods ? (orders.months >= periods.months ? orders : periods) : (orders ?? periods);
  const where = { sheet: Orders?.sheet ?? Customers?.sheet ?? '' };
  if (!best) {
    const args = { date: formatIso(asOf) };
    return fail(
      Orders ? error('classify-no-complete-month', { where, args }) : error('classify-no-sales', { where }),
    );
  }
  const problems: Problem[] = [...best.problems];
  if (orders && periods) {
    const used = (best === orders ? Orders : Customers)?.mapping.table ?? '';
    problems.push(info('classify-two-sources', { args: { used, months: best.months } }));
  }
  const lastMonth = lastMonthOf(best, asOf);
  const lines =
    best === orders
      ? (Orders?.rows ?? []).map(({ customer, date, amount, product }): MonthLine => ({
          customer,
          amount,
          month: monthOf(date),
          ...(product !== undefined && { product }),
        }))
      : linesOfPeriods(Customers?.rows ?? [], best, lastMonth);
  const decimals = Math.min(rules.values.MoneyDecimals, moneyDecimals(amountsOf(lines)));
  const cube = salesCube(lines, lastMonth, decimals);
  if (!cube) return fail(error('classify-no-sales', { where }));
  return ok({
    cube,
    hasProducts: cube.cells.some(({ product }) => product !== ''),
    customers,
    nameOf: (key) => customers.get(key)?.name ?? key,
    problems,
  });
}

function* amountsOf(lines: readonly MonthLine[]): Iterable<number> {
  for (const { amount } of lines) yield amount;
}

/** Headers without a year end with the latest complete month of that name. */
function lastMonthOf({ lastMonth, firstCalendarMonth, months }: MonthlyHistories, asOf: SerialDate): number {
  if (lastMonth !== undefined) return lastMonth;
  const complete = lastCompleteMonth(asOf);
  const calendar = (firstCalendarMonth - 1 + months - 1) % 12;
  return complete - (((((complete % 12) - calendar) % 12) + 12) % 12);
}

function linesOfPeriods(
  rows: readonly CustomerRow[],
  { sales, months }: MonthlyHistories,
  lastMonth: number,
): readonly MonthLine[] {
  return rows.flatMap(({ key }) =>
    (sales.get(keyId(key)) ?? []).flatMap((amount, at): MonthLine[] =>
      amount === null || amount === 0 ? [] : [{ customer: key, month: lastMonth - months + 1 + at, amount }],
    ),
  );
}
