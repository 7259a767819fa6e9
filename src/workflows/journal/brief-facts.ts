import type { Problem } from '../../core/problem';
import type { SerialDate } from '../../core/serial-date';
import type { Assortment, GoalRules, Purchase } from '../../journal';
import { assortment, complaintDue, isStale, proposeGoals } from '../../journal';
import type { ProposedGoal } from '../../journal';
import { keyId } from '../../tables/key';
import type { DealerFacts } from '../dealer-facts';
import { dealerFacts } from '../dealer-facts';
import { defined } from '../defined';
import { withCells } from '../problem-cells';
import type { JournalBook, Person, PlannedCall } from './journal-book';
import type {
  ComplaintEntry,
  FactEntry,
  ItemEntry,
  LogEntry,
  PolicyEntry,
  TrainingEntry,
} from './journal-records';

/** A complaint with the day by which it should be solved. */
export interface DueComplaint extends ComplaintEntry {
  readonly due: SerialDate;
}

/** A fact of the market with whether it is too old to rely on. */
export interface KnownFact extends FactEntry {
  readonly stale: boolean;
}

/** All that one page of a brief says; texts are put in by the sheet and the pane. */
export interface VisitBrief {
  readonly date: SerialDate;
  readonly person: Person;
  /** The planned visit; undefined for a customer that is looked at without one. */
  readonly call?: PlannedCall;
  readonly lastVisit?: SerialDate;
  /** Last entry of the log. */
  readonly last?: LogEntry;
  /** What to aim for, with the reason; none is flagged. */
  readonly goals: readonly ProposedGoal[];
  readonly promises: readonly ItemEntry[];
  readonly instructions: readonly ItemEntry[];
  readonly complaints: readonly DueComplaint[];
  readonly policies: readonly PolicyEntry[];
  readonly facts: readonly KnownFact[];
  /** The last training at the customer. */
  readonly training?: TrainingEntry;
  readonly dealer?: DealerFacts;
  /** Agreed hours in minutes after midnight, and whether the customer wants no visits. */
  readonly hours?: { readonly start: number; readonly end: number };
  readonly doNotContact: boolean;
}

/** Makes briefs; what all customers are compared by is computed once. */
export interface Briefing {
  readonly of: (person: Person, date: SerialDate, call?: PlannedCall) => VisitBrief;
  readonly problems: readonly Problem[];
}

/** Days of "lately", compared with as many before. */
const QUARTER = 91;
const YEAR = 364;
/** Policies that came into force before are known to a customer that was never visited. */
const NEWS_DAYS = 90;

/** Prepares briefs as of a day (DOMAIN 5, "Before"). O(order lines + counts + records). */
export function briefing(book: JournalBook): Briefing {
  const { frame, asOf, personOf } = book;
  const { tables } = frame;
  const rules = frame.rules.values;
  const goalRules: GoalRules = {
    share: rules.GoalShare,
    newDays: rules.NewProductDays,
    noVisitDays: rules.NoContactDays,
  };
  const orders = tables.Orders?.rows ?? [];
  const idOf = (text: string) => personOf(text).id;
  const classes = new Map(
    [...book.people.values()].flatMap(({ id, class: klass }) => (klass ? [[id, klass]] : [])),
  );
  const goods = assortment(
    orders.flatMap(({ customer, product, date, amount }): Purchase[] =>
      product === undefined || amount <= 0 ? [] : [{ customer: idOf(customer), product, date }],
    ),
    classes,
    asOf,
    goalRules,
  );
  const sales = salesLately(
    orders.map(({ customer, date, amount }) => ({ id: idOf(customer), date, amount })),
    asOf,
  );
  const found = dealerFacts(
    defined({
      customers: tables.Customers?.rows,
      stock: tables.Stock?.rows,
      orders: tables.Orders?.rows,
      products: tables.Products?.rows,
      prices: tables.Prices?.rows,
      accounts: tables.Accounts?.rows,
      invoices: tables.Invoices?.rows,
      audits: tables.Audits?.rows,
    }),
    rules,
    asOf,
  );
  return {
    of: (person, date, call) =>
      briefOf(book, person, date, call, {
        goods,
        goalRules,
        sales: sales.get(person.id),
        dealer: found.facts.get(person.id),
        hasOrders: sales.has(person.id),
      }),
    problems: withCells(found.problems, tables),
  };
}

interface Known {
  readonly goods: Assortment;
  readonly goalRules: GoalRules;
  readonly sales: { readonly recent: number; readonly before: number } | undefined;
  readonly dealer: DealerFacts | undefined;
  readonly hasOrders: boolean;
}

function briefOf(
  book: JournalBook,
  person: Person,
  date: SerialDate,
  call: PlannedCall | undefined,
  { goods, goalRules, sales, dealer, hasOrders }: Known,
): VisitBrief {
  const { id } = person;
  const rules = book.frame.rules.values;
  const mine = <T extends { readonly customer?: string }>(rows: readonly T[]) =>
    rows.filter(({ customer }) => customer !== undefined && keyId(customer) === id);
  const lastVisit = book.lastVisit(id, date - 1);
  const visits = mine(book.visits).filter((visit) => visit.date < date);
  const last = latest(visits);
  const training = latest(mine(book.trainings).filter((one) => one.date < date));
  const isOpen = ({ done, made }: ItemEntry) => made <= date && (done === undefined || done > date);
  const rep = call?.rep ?? person.rep;
  const instructions = book.instructions.filter(
    (item) =>
      isOpen(item) &&
      (item.customer === undefined
        ? item.rep === undefined || (rep !== undefined && keyId(item.rep) === keyId(rep))
        : keyId(item.customer) === id),
  );
  const complaints = mine(book.complaints)
    .filter((complaint) => complaint.date <= date && (complaint.done === undefined || complaint.done > date))
    .map((complaint): DueComplaint => ({
      ...complaint,
      due: complaintDue({
        date: complaint.date,
        targetDays: person.class === 'EI' ? rules.ComplaintDaysEI : rules.ComplaintDays,
      }),
    }));
  const since = lastVisit ?? date - NEWS_DAYS;
  const policies = book.policies
    .filter(({ from, until }) => from > since && from <= date && (until === undefined || until >= date))
    .sort((a, b) => b.from - a.from);
  const overdue = dealer?.account?.entries.reduce(
    (total, { open, overdue: days = 0 }) => total + (days > 0 ? open : 0),
    0,
  );
  const goals = proposeGoals(
    {
      asOf: date,
      existing: person.customer !== undefined || hasOrders,
      class: person.class,
      toOrder: (dealer?.products ?? [])
        .filter(({ advice }) => advice !== undefined && advice.order.quantity > 0)
        .map(({ row }) => row.product),
      classProducts: goods.missing(id),
      newProducts: goods.fresh(id),
      complaints: complaints.map(({ what }) => what),
      policies: policies.map(({ what }) => what),
      ...(sales ?? {}),
      ...(overdue === undefined ? {} : { overdue }),
      ...(lastVisit === undefined ? {} : { lastVisit }),
    },
    goalRules,
  );
  return {
    date,
    person,
    goals,
    promises: mine(book.items).filter(isOpen).sort(byDue),
    instructions: [...instructions].sort(byDue),
    complaints,
    policies,
    facts: mine(book.facts)
      .filter((fact) => fact.date <= date)
      .sort((a, b) => b.date - a.date)
      .map((fact): KnownFact => ({ ...fact, stale: isStale(fact.date, date, rules.StaleDays) })),
    doNotContact: person.customer?.doNotContact === true,
    ...defined({ call, lastVisit, last, training, dealer, hours: person.customer?.hours }),
  };
}

/** The last of some records; of two of one day the one below. */
function latest<T extends { readonly date: SerialDate }>(rows: readonly T[]): T | undefined {
  return rows.reduce<T | undefined>((best, row) => (!best || row.date >= best.date ? row : best), undefined);
}

function byDue(a: ItemEntry, b: ItemEntry): number {
  return (a.due ?? Infinity) - (b.due ?? Infinity) || a.made - b.made;
}

/** Net sales of the last quarter and of the same quarter a year before; of the quarter before when the lines reach back no further. */
function salesLately(
  lines: readonly { readonly id: string; readonly date: SerialDate; readonly amount: number }[],
  asOf: SerialDate,
): ReadonlyMap<string, { readonly recent: number; readonly before: number }> {
  const earliest = lines.reduce((first, { date }) => Math.min(first, date), Infinity);
  // A seasonal trade is compared with the same season.
  const back = earliest <= asOf - YEAR - QUARTER ? YEAR : QUARTER;
  const sales = new Map<string, { recent: number; before: number }>();
  for (const { id, date, amount } of lines) {
    if (date > asOf) continue;
    const sum = sales.get(id) ?? { recent: 0, before: 0 };
    sales.set(id, sum);
    if (date > asOf - QUARTER) sum.recent += amount;
    else if (date > asOf - back - QUARTER && date <= asOf - back) sum.before += amount;
  }
  return sales;
}

/** Planned visits of a day that still lie ahead, by rep and route. */
export function callsOf(book: JournalBook, date: SerialDate, rep?: string): readonly PlannedCall[] {
  return book.planned.filter(
    (call) =>
      call.date === date &&
      call.status !== 'missed' &&
      (rep === undefined || keyId(call.rep ?? book.personOf(call.customer).rep ?? '') === keyId(rep)),
  );
}
