import type { Problem } from '../core/problem';
import { info, warning } from '../core/problem';
import { monthOf, monthText } from '../core/months';
import type { SerialDate } from '../core/serial-date';
import { saturate } from '../core/statistics';
import { keyId } from '../tables/key';
import type { PeriodColumn } from '../tables/mapping';
import type { CustomerRow, OrderRow } from '../tables/rows';
import type { RuleValues } from './rules';

/** Months looked at, at most: three years tell a season, older ones say little of today. */
export const MOST_MONTHS = 36;
const CONTRIBUTION_MONTHS = 12;
/** Share of the lines of twelve months that must carry a margin before margins are compared. */
const ENOUGH_MARGINS = 0.9;

/** Histories of customers by month, all ending with the same complete month. */
export interface MonthlyHistories {
  readonly source: 'orders' | 'periods';
  /** Months since year 0 (year × 12 + month − 1) of the last period; undefined when the headers name no year. */
  readonly lastMonth?: number;
  /** Calendar month of the first period, 1–12. */
  readonly firstCalendarMonth: number;
  readonly months: number;
  /** Sales a month by key id, oldest first; a customer who is not in here has no orders. */
  readonly sales: ReadonlyMap<string, readonly (number | null)[]>;
  /** Twelve-month gross margin by key id, when margins are known well enough to compare. */
  readonly margins?: ReadonlyMap<string, number>;
  /** Gross margin ÷ sales of all lines of twelve months, when known. */
  readonly marginRate?: number;
  readonly problems: readonly Problem[];
}

/** Last month that is over on a day: the day's own month when it is the last day of it, else the month before. */
export function lastCompleteMonth(asOf: SerialDate): number {
  const month = monthOf(asOf);
  return monthOf(asOf + 1) > month ? month : month - 1;
}

/**
 * Order lines as sales a month (DOMAIN 1.1).
 *
 * Only complete months count: a running month would look like a customer who buys less. Lines after the as-of date, and of
 * the running month, are left out and counted in a note. When the last line is of an earlier month than the last complete
 * one, histories end there with a warning: missing data is not missing orders. O(lines).
 * @param basis `sales` leaves margins aside, `margin` takes them however few there are
 * @returns undefined without a line in a complete month
 */
export function historiesOfOrders(
  orders: readonly OrderRow[],
  asOf: SerialDate,
  basis: RuleValues['ContributionBasis'] = 'auto',
): MonthlyHistories | undefined {
  const complete = lastCompleteMonth(asOf);
  const monthByDay = new Map<number, number>();
  const months = orders.map(({ date }) => {
    const day = Math.floor(date);
    const known = monthByDay.get(day);
    if (known !== undefined) return known;
    const month = monthOf(day);
    monthByDay.set(day, month);
    return month;
  });
  let last = -Infinity;
  let first = Infinity;
  let later = 0;
  let running = 0;
  orders.forEach(({ date }, i) => {
    const month = months[i] ?? 0;
    if (Math.floor(date) > Math.floor(asOf)) later += 1;
    else if (month > complete) running += 1;
    else {
      last = Math.max(last, month);
      first = Math.min(first, month);
    }
  });
  if (last === -Infinity) return undefined;
  const problems: Problem[] = [];
  const sheet = orders[0]?.place.sheet ?? '';
  if (later > 0) problems.push(info('classify-orders-later', { where: { sheet }, args: { count: later } }));
  if (running > 0) {
    const args = { count: running, month: monthText(complete + 1) };
    problems.push(info('classify-month-incomplete', { where: { sheet }, args }));
  }
  if (last < complete) {
    const args = { month: monthText(last), expected: monthText(complete) };
    problems.push(warning('classify-orders-end', { where: { sheet }, args }));
  }
  first = Math.max(first, last - MOST_MONTHS + 1);
  const length = last - first + 1;
  const sales = new Map<string, number[]>();
  const ids = new Map<string, string>();
  const recent: OrderRow[] = [];
  orders.forEach((order, i) => {
    const at = (months[i] ?? 0) - first;
    if (at < 0 || at >= length) return;
    let id = ids.get(order.customer);
    if (id === undefined) ids.set(order.customer, (id = keyId(order.customer)));
    let history = sales.get(id);
    if (!history) sales.set(id, (history = new Array<number>(length).fill(0)));
    history[at] = saturate((history[at] ?? 0) + order.amount);
    if (at >= length - CONTRIBUTION_MONTHS) recent.push(order);
  });
  return {
    source: 'orders',
    lastMonth: last,
    firstCalendarMonth: (first % 12) + 1,
    months: length,
    sales,
    ...(basis === 'sales' ? {} : marginsOf(recent, ids, basis === 'margin' ? 0 : ENOUGH_MARGINS, problems)),
    problems,
  };
}

/**
 * Gross margins of twelve months. They are compared only when enough lines carry one (a share, nine in ten unless the team wants
 * margins whatever there is); the others then get the mean rate of those, so that no customer is low for want of a figure.
 */
function marginsOf(
  recent: readonly OrderRow[],
  ids: ReadonlyMap<string, string>,
  enough: number,
  problems: Problem[],
): Pick<MonthlyHistories, 'margins' | 'marginRate'> {
  const known = recent.filter(({ margin }) => margin !== undefined);
  if (known.length === 0) return {};
  const sheet = known[0]?.place.sheet ?? '';
  const args = { known: known.length, total: recent.length };
  if (known.length < enough * recent.length) {
    problems.push(info('classify-margin-few', { where: { sheet }, args }));
    return {};
  }
  let margin = 0;
  let amount = 0;
  for (const line of known) {
    margin += line.margin ?? 0;
    amount += line.amount;
  }
  const rate = amount > 0 && Number.isFinite(margin / amount) ? margin / amount : undefined;
  if (known.length < recent.length) {
    if (rate === undefined) return {};
    problems.push(info('classify-margin-filled', { where: { sheet }, args }));
  }
  const margins = new Map<string, number>();
  for (const line of recent) {
    const id = ids.get(line.customer) ?? keyId(line.customer);
    margins.set(id, saturate((margins.get(id) ?? 0) + (line.margin ?? saturate(line.amount * (rate ?? 0)))));
  }
  return { margins, ...(rate !== undefined && { marginRate: rate }) };
}

/**
 * Histories from period columns of the customer list. The column of a running month is left out, with a note; where the
 * headers name no year, a last column named like the running month counts as it.
 * @returns undefined when no row has a figure in a complete month
 */
export function historiesOfPeriods(
  customers: readonly CustomerRow[],
  periods: readonly PeriodColumn[],
  asOf: SerialDate,
): MonthlyHistories | undefined {
  const months = customers.reduce((length, { history }) => Math.max(length, history?.length ?? 0), 0);
  const dated = periods.length > 0 && periods.every(({ year }) => year !== undefined);
  const [firstPeriod] = periods;
  if (months === 0 || !firstPeriod) return undefined;
  const running = monthOf(asOf) > lastCompleteMonth(asOf) ? monthOf(asOf) : undefined;
  const lastOrder = firstPeriod.order + months - 1;
  const lastCalendar = ((firstPeriod.month - 1 + months - 1) % 12) + 1;
  const isRunning =
    running !== undefined && (dated ? lastOrder === running : lastCalendar === (running % 12) + 1);
  const length = isRunning ? months - 1 : months;
  if (length === 0) return undefined;
  const start = Math.max(0, length - MOST_MONTHS);
  const sales = new Map<string, readonly (number | null)[]>();
  for (const { key, history } of customers) {
    const counted = history?.slice(start, length);
    if (counted?.some((value) => value !== null)) sales.set(keyId(key), counted);
  }
  if (sales.size === 0) return undefined;
  const sheet = customers[0]?.place.sheet ?? '';
  const problems: Problem[] = [];
  if (isRunning) {
    // Columns of months to come may stand after it.
    const last = periods.find(({ order }) => order === lastOrder);
    problems.push(
      info('classify-column-incomplete', {
        where: { sheet, ...(last && { column: last.header }) },
        args: { month: monthText(running) },
      }),
    );
  }
  return {
    source: 'periods',
    ...(dated && { lastMonth: firstPeriod.order + length - 1 }),
    firstCalendarMonth: ((firstPeriod.month - 1 + start) % 12) + 1,
    months: length - start,
    sales,
    problems,
  };
}
