import type { SerialDate } from '../core/serial-date';
import type { MonthIndex } from '../core/months';
import { monthOf, monthSpan } from '../core/months';
import type { OrderCount, RegularCustomer } from '../results';
import { coldVisits, firstOrders, monthsBefore, prospectCoverage, regularStatuses } from '../results';
import { growthOf, growthPeriods } from './growth-report';
import type { Contact, LedgerLine, ResultsData } from './results-data';
import { regularRules } from './results-data';

/** What the ledger and the visits tell once for all representatives and months. */
export interface MonthFacts {
  /** By representative, then by month, in whole units of money. */
  readonly sales: Totals;
  readonly newCustomers: ReadonlyMap<string, readonly SerialDate[]>;
  readonly firstDays: ReadonlyMap<string, SerialDate>;
  readonly cold: ReadonlyMap<string, readonly SerialDate[]>;
  /** Contacts that coverage counts: visits, and last contacts with prospects; none without visits. */
  readonly reached: readonly Contact[];
  /** Of the end of the month before the first one, then of each month's end. */
  readonly statuses: readonly ReadonlyMap<string, RegularCustomer>[];
  readonly repOfContact: (contact: Pick<Contact, 'customer' | 'rep'>) => string;
  readonly replacement: ReadonlyMap<string | undefined, number>;
  /** Coverage and orders of all months together, for the win rate that targets stand on. */
  readonly pooled: ReadonlyMap<string, OrderCount>;
  readonly pooledTeam: OrderCount | undefined;
  /** Growth of each month against the same days a year before; undefined is the team. */
  readonly growthRates: ReadonlyMap<MonthIndex, ReadonlyMap<string | undefined, number>>;
  /** Minutes of a visit where the customer list gives them. */
  readonly lengths: ReadonlyMap<string, number>;
}

type Totals = ReadonlyMap<string, ReadonlyMap<MonthIndex, number>>;

/** Who is credited with a line: who sold it, else who is in charge. */
export function creditOf(data: ResultsData, { customer, rep }: Pick<LedgerLine, 'customer' | 'rep'>): string {
  return rep ?? data.ownerOf(customer) ?? '';
}

/** Gathers the facts; O(lines × months) at worst. */
export function monthFacts(data: ResultsData, months: readonly MonthIndex[]): MonthFacts {
  const sales = new Map<string, Map<MonthIndex, number>>();
  const unit = 10 ** data.rules.MoneyDecimals;
  for (const line of data.lines) {
    const rep = creditOf(data, line);
    const own = sales.get(rep) ?? new Map<MonthIndex, number>();
    sales.set(rep, own);
    const month = monthOf(line.date);
    own.set(month, (own.get(month) ?? 0) + line.amount);
  }
  for (const own of sales.values())
    for (const [month, money] of own) own.set(month, Math.round(money * unit) / unit);
  const firsts = firstOrders(data.lines);
  const firstDays = new Map(firsts.map(({ customer, date }) => [customer, date]));
  const newCustomers = byRep(firsts, (first) => creditOf(data, first));
  const repOfContact = ({ customer, rep }: Pick<Contact, 'customer' | 'rep'>) =>
    rep ?? data.ownerOf(customer) ?? '';
  const cold = byRep(
    coldVisits(data.contacts, firstDays).filter(({ from }) => from === 'visit'),
    repOfContact,
  );
  const reached = data.hasVisits ? data.contacts.filter(({ from }) => from !== 'customers') : [];
  const first = months[0] ?? monthOf(data.asOf);
  const ends = [first - 1, ...months].map((month) => Math.min(monthSpan(month).to, data.asOf));
  const statuses = regularStatuses(data.lines, ends, regularRules(data.rules));
  const all = { from: monthSpan(first).from, to: data.asOf };
  return {
    sales,
    newCustomers,
    firstDays,
    cold,
    statuses,
    repOfContact,
    replacement: replacementRatios(data, firstDays, statuses.at(-1) ?? new Map<string, RegularCustomer>()),
    reached,
    pooled: prospectCoverage(reached, firstDays, all, repOfContact),
    pooledTeam: prospectCoverage(reached, firstDays, all, () => '').get(''),
    growthRates: new Map(months.map((month) => [month, growthRates(data, month)])),
    lengths: new Map(
      data.customers.flatMap(({ key, visitMinutes }) =>
        visitMinutes === undefined ? [] : [[key, visitMinutes] as const],
      ),
    ),
  };
}

function growthRates(data: ResultsData, month: MonthIndex): ReadonlyMap<string | undefined, number> {
  const { from, to } = monthSpan(month);
  const growth = growthOf(data, growthPeriods(data.asOf, { from, to: Math.min(to, data.asOf) }));
  if (!growth.ok) return new Map();
  const all = [{ rep: undefined, rate: growth.value.rate }, ...growth.value.reps];
  return new Map(all.flatMap(({ rep, rate }) => (rate === undefined ? [] : [[rep, rate] as const])));
}

function byRep<T extends { readonly date: SerialDate }>(
  items: readonly T[],
  repOfItem: (item: T) => string,
): ReadonlyMap<string, readonly SerialDate[]> {
  const groups = new Map<string, SerialDate[]>();
  for (const item of items) {
    const rep = repOfItem(item);
    const days = groups.get(rep);
    if (days) days.push(Math.floor(item.date));
    else groups.set(rep, [Math.floor(item.date)]);
  }
  return groups;
}

/** Sales of the last 12 months with customers new in them ÷ value of the lost ones, by the representative in charge; undefined is the team. */
function replacementRatios(
  data: ResultsData,
  firstDays: ReadonlyMap<string, SerialDate>,
  statuses: ReadonlyMap<string, RegularCustomer>,
): ReadonlyMap<string | undefined, number> {
  const year = monthsBefore(data.asOf, 12);
  const oldest = data.lines.reduce((least, { date }) => Math.min(least, date), Infinity);
  // Orders that all lie within the year cannot tell a new customer from an old one.
  if (!(oldest <= year)) return new Map();
  const won = new Map<string | undefined, number>();
  const lost = new Map<string | undefined, number>();
  const add = (sums: Map<string | undefined, number>, rep: string, money: number) => {
    for (const who of [rep, undefined]) sums.set(who, (sums.get(who) ?? 0) + money);
  };
  for (const { customer, date, amount } of data.lines) {
    const fresh = (firstDays.get(customer) ?? year) > year && statuses.get(customer)?.status !== 'Lost';
    if (fresh && Math.floor(date) > year) add(won, data.ownerOf(customer) ?? '', amount);
  }
  for (const { customer, status, value } of statuses.values())
    if (status === 'Lost') add(lost, data.ownerOf(customer) ?? '', value);
  return new Map(
    [...lost].flatMap(([rep, value]) => (value > 0 ? [[rep, (won.get(rep) ?? 0) / value]] : [])),
  );
}
