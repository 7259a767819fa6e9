import type { SerialDate } from '../core/serial-date';
import { median, sum } from '../core/statistics';
import type { RiskModel } from './lost-risk';
import { buyingSummary, lostRisk, RISK_DAYS, riskModel } from './lost-risk';
import type { OrderDay, OrderLine } from './order-days';
import { gapsOf, monthsBefore, orderDays } from './order-days';

/** Regular status of a customer (DOMAIN 6.3). */
export const REGULAR_STATUSES = ['Regular', 'Fading', 'Lost', 'Not regular'] as const;
export type RegularStatus = (typeof REGULAR_STATUSES)[number];

/** The team's terms; every value has a default. */
export interface RegularRules {
  /** Fewest orders of a regular in the last 12 months. */
  readonly orders: number;
  /** Fewest quarters with an order among the last four. */
  readonly quarters: number;
  /** Fading below this share of the sales of the three months before, 0 … 1. */
  readonly fadingShare: number;
  /** Lost after so many of the own median gaps … */
  readonly lostGaps: number;
  /** … and not before so many days. */
  readonly lostDays: number;
  /** What the last three months are held against: the three before, or the same months a year ago (seasonal trades). */
  readonly compareWith: 'before' | 'lastYear';
  /** Days in which a customer has to order again, for the risk. */
  readonly riskDays: number;
}

export const DEFAULT_REGULAR_RULES: RegularRules = {
  orders: 3,
  quarters: 2,
  fadingShare: 0.7,
  lostGaps: 2,
  lostDays: 60,
  compareWith: 'before',
  riskDays: RISK_DAYS,
};

/** A product that a customer used to buy and no longer does. */
export interface MissingProduct {
  readonly product: string;
  readonly lastBought: SerialDate;
  /** Median days between its purchases in the last 12 months. */
  readonly gap: number;
  readonly absentDays: number;
}

/** What the early warning list says of one customer. */
export interface RegularCustomer {
  readonly customer: string;
  readonly status: RegularStatus;
  /** Orders and quarters with an order in the last 12 months. */
  readonly orders: number;
  readonly quarters: number;
  readonly lastOrder?: SerialDate;
  readonly daysSince?: number;
  /** Median days between all orders; undefined with fewer than two. */
  readonly gap?: number;
  /** Days without an order from which the customer is lost. */
  readonly lostAfter?: number;
  /** Net sales of the last three months, and of the period that they are held against. */
  readonly recentSales: number;
  readonly earlierSales: number;
  readonly missingProducts: readonly MissingProduct[];
  /** Why fading: fewer sales, products that stay away. */
  readonly reasons: readonly ('sales' | 'product')[];
  /** Lost: net sales of the 12 months up to the last order. Fading: four times the sales missing in three months. Otherwise 0. */
  readonly value: number;
  /** 1 − chance of an order in the coming days, 0 … 1; undefined without an order. */
  readonly risk?: number;
}

/** All customers, and what the lost ones mean for the team. */
export interface RegularReport {
  readonly customers: readonly RegularCustomer[];
  readonly counts: Readonly<Record<RegularStatus, number>>;
  readonly riskModel: RiskModel;
  /** Net sales a year that went with the lost regulars. */
  readonly valueLost: number;
  /** Customers whose first order lies in the last 12 months and who are not lost; undefined while the orders reach back no further. */
  readonly newCustomers?: number;
  readonly newSales?: number;
  /** Net sales of new customers ÷ value lost; undefined when nothing was lost or new customers cannot be told. */
  readonly replacementRatio?: number;
}

interface Windows {
  readonly asOf: SerialDate;
  readonly year: SerialDate;
  /** Ends of the four quarters before `asOf`, newest first: `asOf`, 3, 6, 9 and 12 months before. */
  readonly quarters: readonly SerialDate[];
  /** `asOf`, 1 … 6 months before. */
  readonly months: readonly SerialDate[];
  readonly earlier: { readonly after: SerialDate; readonly upTo: SerialDate };
}

/**
 * Regular, fading and lost customers on a day (DOMAIN 6.3). Lines after `asOf` do not count.
 *
 * Terms: an *order* is a day with positive net sales. Windows end with `asOf` and go back by calendar months; a quarter is three
 * of them. *Regular*: ≥ 3 orders in ≥ 2 quarters of the last 12 months. *Lost*: a regular who has been silent for longer than
 * max(2 × own median gap, 60 days). *Fading*: a regular, not lost, whose last three months bring less than 70 % of the three
 * before, or who bought a product in at least 3 of the last 6 months and has let more than twice its gap pass.
 * Every limit is inclusive on the good side.
 *
 * Cost: O(n log n) for n lines, and the fit of the buying model.
 * @returns customers in the order in which their first line stands
 */
export function regularReport(
  lines: readonly OrderLine[],
  asOf: SerialDate,
  rules: RegularRules = DEFAULT_REGULAR_RULES,
): RegularReport {
  const windows = windowsOf(asOf, rules);
  const known = lines.filter(({ date }) => Math.floor(date) <= windows.asOf);
  const days = orderDays(known);
  const linesOf = grouped(known);
  const dates = new Map([...days].map(([customer, orders]) => [customer, orders.map(({ date }) => date)]));
  const model = riskModel([...dates.values()].flatMap((list) => buyingSummary(list, windows.asOf) ?? []));
  const customers = [...days].map(([customer, orders]) => {
    const judged = judge(customer, orders, linesOf.get(customer) ?? [], windows, rules);
    const risk = lostRisk(dates.get(customer) ?? [], windows.asOf, model.model, rules.riskDays);
    return risk.ok ? { ...judged, risk: risk.value.risk } : judged;
  });
  const counts: Record<RegularStatus, number> = { Regular: 0, Fading: 0, Lost: 0, 'Not regular': 0 };
  for (const { status } of customers) counts[status] += 1;
  const valueLost = sum(customers.flatMap(({ status, value }) => (status === 'Lost' ? [value] : [])));
  return {
    customers,
    counts,
    riskModel: model,
    valueLost,
    ...replacement(customers, days, known, windows, valueLost),
  };
}

/**
 * Status and value of every customer on several days, without the risk: how a list of regulars came and went. The lines are sorted out once, so a day costs
 * far less than a {@link regularReport}.
 * @returns one map a day, in the order of the days; customers without an order up to a day are not in its map
 */
export function regularStatuses(
  lines: readonly OrderLine[],
  days: readonly SerialDate[],
  rules: RegularRules = DEFAULT_REGULAR_RULES,
): readonly ReadonlyMap<string, RegularCustomer>[] {
  const orders = orderDays(lines);
  const linesOf = grouped(lines);
  return days.map((day) => {
    const windows = windowsOf(day, rules);
    const statuses = new Map<string, RegularCustomer>();
    for (const [customer, all] of orders) {
      const made = all.filter(({ date }) => date <= windows.asOf);
      if (made.length === 0) continue;
      const own = (linesOf.get(customer) ?? []).filter(({ date }) => Math.floor(date) <= windows.asOf);
      statuses.set(customer, judge(customer, made, own, windows, rules));
    }
    return statuses;
  });
}

function windowsOf(date: SerialDate, rules: RegularRules): Windows {
  const asOf = Math.floor(date);
  const back = (months: number) => monthsBefore(asOf, months);
  return {
    asOf,
    year: back(12),
    quarters: [asOf, back(3), back(6), back(9), back(12)],
    months: [asOf, back(1), back(2), back(3), back(4), back(5), back(6)],
    earlier:
      rules.compareWith === 'lastYear'
        ? { after: back(15), upTo: back(12) }
        : { after: back(6), upTo: back(3) },
  };
}

function grouped(lines: readonly OrderLine[]): ReadonlyMap<string, readonly OrderLine[]> {
  const groups = new Map<string, OrderLine[]>();
  for (const line of lines) {
    const group = groups.get(line.customer);
    if (group) group.push(line);
    else groups.set(line.customer, [line]);
  }
  return groups;
}

const netBetween = (lines: readonly OrderLine[], after: SerialDate, upTo: SerialDate) =>
  sum(
    lines.flatMap(({ date, amount }) =>
      Math.floor(date) > after && Math.floor(date) <= upTo ? [amount] : [],
    ),
  );

/** How many of the windows between neighbouring ends (newest first) hold one of the dates. */
function windowsWith(dates: readonly SerialDate[], ends: readonly SerialDate[]): number {
  let count = 0;
  for (let i = 0; i + 1 < ends.length; i += 1) {
    const upTo = ends[i] ?? 0;
    const after = ends[i + 1] ?? 0;
    if (dates.some((date) => date > after && date <= upTo)) count += 1;
  }
  return count;
}

function judge(
  customer: string,
  days: readonly OrderDay[],
  lines: readonly OrderLine[],
  windows: Windows,
  rules: RegularRules,
): RegularCustomer {
  const { asOf, year, earlier } = windows;
  const dates = days.map(({ date }) => date);
  const orders = dates.filter((date) => date > year).length;
  const quarters = windowsWith(dates, windows.quarters);
  const regular = orders >= rules.orders && quarters >= rules.quarters;
  const lastOrder = dates.at(-1);
  const gap = median(gapsOf(dates));
  const lostAfter = gap === undefined ? undefined : Math.max(rules.lostGaps * gap, rules.lostDays);
  const recentSales = netBetween(lines, windows.quarters[1] ?? 0, asOf);
  const earlierSales = netBetween(lines, earlier.after, earlier.upTo);
  const missingProducts = regular ? productsMissing(lines, windows) : [];
  const fewer = earlierSales > 0 && recentSales < rules.fadingShare * earlierSales;
  const lost = lastOrder !== undefined && lostAfter !== undefined && asOf - lastOrder > lostAfter;
  const reasons = [
    ...(regular && fewer ? (['sales'] as const) : []),
    ...(missingProducts.length > 0 ? (['product'] as const) : []),
  ];
  const status = !regular ? 'Not regular' : lost ? 'Lost' : reasons.length > 0 ? 'Fading' : 'Regular';
  let value = 0;
  if (status === 'Lost' && lastOrder !== undefined)
    value = Math.max(0, netBetween(lines, monthsBefore(lastOrder, 12), lastOrder));
  if (status === 'Fading' && fewer) value = 4 * (earlierSales - recentSales);
  return {
    customer,
    status,
    orders,
    quarters,
    ...(lastOrder !== undefined && { lastOrder, daysSince: asOf - lastOrder }),
    ...(gap !== undefined && { gap }),
    ...(lostAfter !== undefined && { lostAfter }),
    recentSales,
    earlierSales,
    missingProducts,
    reasons,
    value,
  };
}

/** Products bought in at least 3 of the last 6 months that have been away for more than twice their own gap. */
function productsMissing(lines: readonly OrderLine[], windows: Windows): readonly MissingProduct[] {
  const byProduct = orderDays(
    lines.flatMap((line) =>
      line.product === undefined || Math.floor(line.date) <= windows.year
        ? []
        : [{ ...line, customer: line.product }],
    ),
  );
  const missing: MissingProduct[] = [];
  for (const [product, days] of byProduct) {
    const dates = days.map(({ date }) => date);
    const lastBought = dates.at(-1);
    const gap = median(gapsOf(dates));
    if (lastBought === undefined || gap === undefined || windowsWith(dates, windows.months) < 3) continue;
    const absentDays = windows.asOf - lastBought;
    if (absentDays > 2 * gap) missing.push({ product, lastBought, gap, absentDays });
  }
  return missing.sort((a, b) => b.absentDays - a.absentDays || (a.product < b.product ? -1 : 1));
}

function replacement(
  customers: readonly RegularCustomer[],
  days: ReadonlyMap<string, readonly OrderDay[]>,
  lines: readonly OrderLine[],
  { year, asOf }: Windows,
  valueLost: number,
): Pick<RegularReport, 'newCustomers' | 'newSales' | 'replacementRatio'> {
  // Orders that all lie within the year cannot tell a new customer from an old one.
  if (!lines.some(({ date }) => Math.floor(date) <= year)) return {};
  const isNew = ({ customer, status }: RegularCustomer) =>
    status !== 'Lost' && (days.get(customer)?.[0]?.date ?? year) > year;
  const fresh = new Set(customers.filter(isNew).map(({ customer }) => customer));
  const newSales = netBetween(
    lines.filter(({ customer }) => fresh.has(customer)),
    year,
    asOf,
  );
  return {
    newCustomers: fresh.size,
    newSales,
    ...(valueLost > 0 && { replacementRatio: newSales / valueLost }),
  };
}

/** A customer whom nobody has been in touch with. */
export interface NoContact {
  readonly customer: string;
  /** Undefined when no contact is known at all. */
  readonly days?: number;
}

/**
 * Customers without contact for more than some days: those without any known contact first, then the longest silence
 * (DOMAIN 6.3). A contact after `asOf` is planned, not made: it does not count.
 * @param contacts last contact of each customer; undefined when none is known
 * @param days default 60
 */
export function noContactList(
  contacts: readonly { readonly customer: string; readonly last?: SerialDate }[],
  asOf: SerialDate,
  days = 60,
): readonly NoContact[] {
  return contacts
    .map(({ customer, last }): NoContact => {
      const known = last !== undefined && last < Math.floor(asOf) + 1;
      return known ? { customer, days: Math.floor(asOf) - Math.floor(last) } : { customer };
    })
    .filter((one) => one.days === undefined || one.days > days)
    .sort((a, b) => compareSilence(a, b) || (a.customer < b.customer ? -1 : 1));
}

function compareSilence(a: NoContact, b: NoContact): number {
  if (a.days === undefined || b.days === undefined)
    return Number(b.days === undefined) - Number(a.days === undefined);
  return b.days - a.days;
}
