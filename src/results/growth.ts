import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { SerialDate } from '../core/serial-date';
import type { OrderLine } from './order-days';

/** A span of days, both ends included. */
export interface Period {
  readonly from: SerialDate;
  readonly to: SerialDate;
}

/**
 * Change of net sales between two periods, in the money of the lines, every value a whole number of the smallest unit:
 * change = new − lost + kept; kept = same + new lines − dropped lines; kept = frequency + ticket.
 */
export interface GrowthSplit {
  readonly prior: number;
  readonly current: number;
  readonly change: number;
  /** change ÷ prior; undefined (n/a) when the prior is zero or below. */
  readonly rate?: number;
  /** Customers who bought now and not before. */
  readonly newCustomers: number;
  /** Customers who bought before and not now, as a positive loss. */
  readonly lostCustomers: number;
  /** Change with the others. */
  readonly kept: number;
  /** Of `kept`: product lines bought in both periods. */
  readonly sameLines: number;
  /** Of `kept`: product lines bought only now. */
  readonly newLines: number;
  /** Of `kept`: product lines bought only before, as a positive loss. */
  readonly droppedLines: number;
  /** Of `kept`: more or fewer orders, at the mean ticket; and larger or smaller tickets, at the mean number of orders. */
  readonly frequency?: number;
  readonly ticket?: number;
  /** How many customers of each kind. */
  readonly customers: { readonly new: number; readonly lost: number; readonly kept: number };
  /** Orders (customer-days with positive net sales) of kept customers. */
  readonly orders: { readonly prior: number; readonly current: number };
}

/** What one customer or product line came to in the two periods, in the smallest unit of money. */
interface Pair {
  prior: number;
  current: number;
}

interface Account extends Pair {
  readonly lines: Map<string, Pair>;
  readonly priorDays: Map<SerialDate, number>;
  readonly currentDays: Map<SerialDate, number>;
}

/** Up to here whole numbers of the smallest unit add without rounding. */
const LARGEST_TOTAL = Number.MAX_SAFE_INTEGER / 4;

/**
 * Splits the growth of net sales so that the parts add up to the last cent (DOMAIN 6.4).
 *
 * Every line is rounded to the smallest unit once (halves away from zero), then only whole numbers are added, so nothing is left
 * over. A customer, or a customer's product line, *bought* in a period when its net sales there are positive: returns alone
 * make no buyer. Who bought in neither period (returns in both) counts as kept, a product line likewise as the same. Lines
 * without a product are one line. *Frequency × ticket* of the kept: F orders at S ÷ F each; ΔF · mean ticket + Δticket · mean F
 * (midpoints, so that no cross term is left), the frequency part rounded to the smallest unit and the ticket part the rest;
 * undefined when the kept have no order in one of the periods.
 * @param decimals of the smallest unit of money, 0 … 4: 2 for cents, 0 for won
 * @returns `results-periods-overlap`, `results-period-reversed`, `results-money-too-large` (all #NUM!)
 */
export function growthSplit(
  lines: readonly OrderLine[],
  prior: Period,
  current: Period,
  decimals = 2,
): Result<GrowthSplit> {
  const accounts = accountsOf(lines, prior, current, 10 ** decimals);
  return accounts.ok ? ok(inMoney(splitOf(accounts.value.values()), 10 ** decimals)) : accounts;
}

/** What one customer came to in both periods. */
export interface CustomerChange {
  readonly customer: string;
  /** Bought now and not before; before and not now; in both periods or in neither. */
  readonly kind: 'new' | 'lost' | 'kept';
  readonly prior: number;
  readonly current: number;
  readonly change: number;
}

/** The growth of a team, of its groups and of each customer. */
export interface GrowthReport {
  readonly total: GrowthSplit;
  /** Every part of the groups adds up to that of the total but frequency and ticket, whose midpoints are the group's own. */
  readonly groups: ReadonlyMap<string, GrowthSplit>;
  /** The largest change first. */
  readonly customers: readonly CustomerChange[];
}

/**
 * {@link growthSplit} of everybody, of groups of customers and of each customer, from one look at the lines.
 * @param groupOf the group that a customer belongs to, such as the representative in charge
 * @returns the problems of {@link growthSplit}
 */
export function growthReport(
  lines: readonly OrderLine[],
  prior: Period,
  current: Period,
  decimals: number,
  groupOf: (customer: string) => string,
): Result<GrowthReport> {
  const unit = 10 ** decimals;
  const accounts = accountsOf(lines, prior, current, unit);
  if (!accounts.ok) return accounts;
  const groups = new Map<string, Account[]>();
  const customers: CustomerChange[] = [];
  for (const [customer, account] of accounts.value) {
    entry(groups, groupOf(customer), (): Account[] => []).push(account);
    const change = account.current - account.prior;
    customers.push({
      customer,
      kind: kindOf(account),
      prior: account.prior / unit,
      current: account.current / unit,
      change: change / unit,
    });
  }
  return ok({
    total: inMoney(splitOf(accounts.value.values()), unit),
    groups: new Map([...groups].map(([group, list]) => [group, inMoney(splitOf(list), unit)])),
    customers: customers.sort(
      (a, b) => Math.abs(b.change) - Math.abs(a.change) || (a.customer < b.customer ? -1 : 1),
    ),
  });
}

/** What every customer came to, in whole units; a problem when the periods are wrong or the sums too large. */
function accountsOf(
  lines: readonly OrderLine[],
  prior: Period,
  current: Period,
  unit: number,
): Result<ReadonlyMap<string, Account>> {
  if (prior.to < prior.from || current.to < current.from)
    return fail(error('results-period-reversed', { cell: '#NUM!' }));
  if (prior.from <= current.to && current.from <= prior.to)
    return fail(error('results-periods-overlap', { cell: '#NUM!' }));
  const accounts = new Map<string, Account>();
  let turnover = 0;
  for (const { customer, date, amount, product = '' } of lines) {
    const day = Math.floor(date);
    const side = within(day, prior) ? 'prior' : within(day, current) ? 'current' : undefined;
    if (!side) continue;
    const units = wholeUnits(amount, unit);
    turnover += Math.abs(units);
    // Checked at once: beyond it every further sum would be rounded.
    if (!(turnover <= LARGEST_TOTAL)) return fail(error('results-money-too-large', { cell: '#NUM!' }));
    const account = entry(accounts, customer, newAccount);
    account[side] += units;
    entry(account.lines, product, () => ({ prior: 0, current: 0 }))[side] += units;
    const days = side === 'prior' ? account.priorDays : account.currentDays;
    days.set(day, (days.get(day) ?? 0) + units);
  }
  return ok(accounts);
}

const within = (day: SerialDate, { from, to }: Period) => day >= Math.floor(from) && day <= Math.floor(to);

function newAccount(): Account {
  return { prior: 0, current: 0, lines: new Map(), priorDays: new Map(), currentDays: new Map() };
}

function entry<T>(map: Map<string, T>, key: string, create: () => T): T {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = create()));
  return value;
}

/** Money as a whole number of its smallest unit, halves away from zero; 1.005 counts as it is written, not as it is stored. */
export function wholeUnits(amount: number, unit: number): number {
  const units = Math.abs(amount) * unit;
  const whole = Math.floor(units * (1 + Number.EPSILON * 2) + 0.5);
  return amount < 0 && whole > 0 ? -whole : whole;
}

/** Which of the periods saw a purchase. */
function kindOf({ prior, current }: Pair): 'new' | 'lost' | 'kept' {
  if (current > 0 && prior <= 0) return 'new';
  return prior > 0 && current <= 0 ? 'lost' : 'kept';
}

function splitOf(accounts: Iterable<Account>): GrowthSplit {
  const total = { prior: 0, current: 0 };
  const parts = { new: 0, lost: 0, kept: 0 };
  const lines = { new: 0, lost: 0, kept: 0 };
  const customers = { new: 0, lost: 0, kept: 0 };
  const keptSales = { prior: 0, current: 0 };
  const orders = { prior: 0, current: 0 };
  for (const account of accounts) {
    const kind = kindOf(account);
    total.prior += account.prior;
    total.current += account.current;
    parts[kind] += account.current - account.prior;
    customers[kind] += 1;
    if (kind !== 'kept') continue;
    for (const line of account.lines.values()) lines[kindOf(line)] += line.current - line.prior;
    keptSales.prior += account.prior;
    keptSales.current += account.current;
    orders.prior += ordersOf(account.priorDays);
    orders.current += ordersOf(account.currentDays);
  }
  const change = total.current - total.prior;
  return {
    ...total,
    change,
    ...(total.prior > 0 && { rate: change / total.prior }),
    newCustomers: parts.new,
    lostCustomers: 0 - parts.lost,
    kept: parts.kept,
    sameLines: lines.kept,
    newLines: lines.new,
    droppedLines: 0 - lines.lost,
    ...frequencyAndTicket(keptSales, orders),
    customers,
    orders,
  };
}

function ordersOf(days: ReadonlyMap<SerialDate, number>): number {
  let count = 0;
  for (const units of days.values()) if (units > 0) count += 1;
  return count;
}

function frequencyAndTicket(sales: Pair, orders: Pair): Pick<GrowthSplit, 'frequency' | 'ticket'> {
  if (orders.prior === 0 || orders.current === 0) return {};
  const meanTicket = (sales.prior / orders.prior + sales.current / orders.current) / 2;
  const frequency = Math.round((orders.current - orders.prior) * meanTicket);
  return { frequency, ticket: sales.current - sales.prior - frequency };
}

function inMoney(split: GrowthSplit, unit: number): GrowthSplit {
  const { frequency, ticket } = split;
  return {
    ...split,
    prior: split.prior / unit,
    current: split.current / unit,
    change: split.change / unit,
    newCustomers: split.newCustomers / unit,
    lostCustomers: split.lostCustomers / unit,
    kept: split.kept / unit,
    sameLines: split.sameLines / unit,
    newLines: split.newLines / unit,
    droppedLines: split.droppedLines / unit,
    ...(frequency !== undefined && { frequency: frequency / unit }),
    ...(ticket !== undefined && { ticket: ticket / unit }),
  };
}
