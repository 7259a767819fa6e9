import type { SerialDate } from '../core/serial-date';
import type { RegularRules } from '../results';
import type { Problem } from '../core/problem';
import { error, info } from '../core/problem';
import type { Result } from '../core/result';
import { fail } from '../core/result';
import { monthSpan } from '../core/months';
import { keyId } from '../tables/key';
import type { CustomerRow, ProspectRow, RepRow, VisitRow } from '../tables/rows';
import { defined } from './defined';
import type { Frame } from './frame';
import { loadFrame } from './frame';
import type { ItemEntry } from './journal/journal-records';
import { itemEntries, logEntries, promisesOf } from './journal/journal-records';
import { readRegisters } from './registers/read-registers';
import { historiesOfPeriods, lastCompleteMonth } from './monthly-histories';
import type { WorkflowRequest } from './outcome';
import type { WorkbookPort } from './ports';
import type { RuleValues } from './rules';
import { readVisitSheet } from './visit-sheet';

/** An order line with the key of its customer. */
export interface LedgerLine {
  readonly customer: string;
  readonly date: SerialDate;
  readonly amount: number;
  readonly product?: string;
  readonly rep?: string;
}

/** A visit, planned or done, with the key of its customer or prospect. */
export interface VisitFact {
  readonly customer: string;
  readonly date: SerialDate;
  readonly rep?: string;
  readonly arrival?: number;
  /** Undefined: nobody wrote down what became of it. */
  readonly status?: NonNullable<VisitRow['status']>;
}

/**
 * A contact with a customer or prospect that did happen: a visit done, or the last contact that the list of prospects or of customers holds. A last contact shows
 * that somebody was in touch, but never that it was for the first time.
 */
export interface Contact {
  readonly from: 'visit' | 'prospects' | 'customers';
  readonly customer: string;
  readonly date: SerialDate;
  readonly rep?: string;
  readonly arrival?: number;
}

/** A promise, with whom it was made to and by whom where that is written. */
export type Promised = Pick<ItemEntry, 'made' | 'what' | 'due' | 'done' | 'customer' | 'rep'>;

/** What the workbook says of sales, visits and people, with one key for each person whatever table names them. */
export interface ResultsData {
  readonly asOf: SerialDate;
  readonly lines: readonly LedgerLine[];
  readonly visits: readonly VisitFact[];
  /** Visits done, then last contacts of the lists. */
  readonly contacts: readonly Contact[];
  /** Promises of the visit log and of the list of promises and tasks. */
  readonly promises: readonly Promised[];
  readonly customers: readonly CustomerRow[];
  readonly prospects: readonly ProspectRow[];
  readonly reps: readonly RepRow[];
  /** Key of a customer or prospect however a table writes it. */
  readonly keyOf: (text: string) => string;
  readonly nameOf: (key: string) => string;
  /** The representative in charge: of the customer list, else of the latest order line. */
  readonly ownerOf: (key: string) => string | undefined;
  /** Name of a representative however a table writes it. */
  readonly repName: (text: string) => string;
  /** Whether there are visits at all, and whether they say what became of them. */
  readonly hasVisits: boolean;
  readonly hasStatus: boolean;
  readonly rules: RuleValues;
  /** Problems of the frame but visits to prospects, which are no unknown customers here. */
  readonly problems: readonly Problem[];
}

/** Gathers the tables of a frame. Lines after the as-of date stay out. */
export async function resultsData(port: WorkbookPort, frame: Frame, date: SerialDate): Promise<ResultsData> {
  const asOf = Math.floor(date);
  const { Customers, Orders, Prospects, Visits, Reps } = frame.tables;
  const people = peopleIndex(Customers?.rows ?? [], Prospects?.rows ?? []);
  const repName = repNames(Reps?.rows ?? []);
  const ordered = (Orders?.rows ?? []).flatMap((row): LedgerLine[] =>
    Math.floor(row.date) > asOf
      ? []
      : [
          {
            customer: people.keyOf(row.customer),
            date: row.date,
            amount: row.amount,
            ...(row.product !== undefined && { product: row.product }),
            ...(row.rep !== undefined && { rep: repName(row.rep) }),
          },
        ],
  );
  const monthly = Orders ? undefined : monthLines(frame, asOf);
  const lines = monthly?.lines ?? ordered;
  const { registers } = await readRegisters(port, frame, asOf, ['VisitLog', 'OpenItems']);
  const promises = [
    ...promisesOf(logEntries(registers.VisitLog, people.keyOf)),
    ...itemEntries(registers.OpenItems, 'item', people.keyOf),
  ].map((item) => (item.rep === undefined ? item : { ...item, rep: repName(item.rep) }));
  const own = await readVisitSheet(port, frame.outline);
  const written = [
    ...(Visits?.rows ?? []),
    ...own.rows.flatMap(({ customer, date: day, ...row }) =>
      customer === undefined || day === undefined ? [] : [{ ...row, customer, date: day }],
    ),
  ];
  const hasStatus = written.some(({ status }) => status !== undefined);
  const seen = new Set<string>();
  const visits = written.flatMap((row): VisitFact[] => {
    const customer = people.keyOf(row.customer);
    const rep = row.rep === undefined ? undefined : repName(row.rep);
    const id = `${customer}\u0000${Math.floor(row.date)}\u0000${rep ?? ''}`;
    // The plan may stand both in the team's table and on our sheet.
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ customer, date: row.date, ...defined({ rep, arrival: row.arrival, status: row.status }) }];
  });
  const done = visits.flatMap((row): Contact[] => {
    // A log without a column for the state is a list of visits that took place.
    const took = Math.floor(row.date) <= asOf && (hasStatus ? row.status === 'done' : true);
    const { customer, date: day, rep, arrival } = row;
    return took ? [{ from: 'visit', customer, date: day, ...defined({ rep, arrival }) }] : [];
  });
  const lasts = [...(Customers?.rows ?? []), ...(Prospects?.rows ?? [])].flatMap((row): Contact[] => {
    const last = Math.max(
      row.lastVisit ?? -Infinity,
      'lastContact' in row ? (row.lastContact ?? -Infinity) : -Infinity,
    );
    return last > -Infinity && Math.floor(last) <= asOf
      ? [
          {
            from: 'conditions' in row ? 'prospects' : 'customers',
            customer: people.keyOf(row.key),
            date: last,
            ...defined({ rep: row.rep === undefined ? undefined : repName(row.rep) }),
          },
        ]
      : [];
  });
  const owners = new Map<string, { readonly date: SerialDate; readonly rep: string }>();
  for (const { customer, date: day, rep } of lines) {
    if (rep === undefined) continue;
    const known = owners.get(customer);
    if (!known || day >= known.date) owners.set(customer, { date: day, rep });
  }
  for (const { key, rep } of [...(Prospects?.rows ?? []), ...(Customers?.rows ?? [])]) {
    if (rep !== undefined) owners.set(people.keyOf(key), { date: Infinity, rep: repName(rep) });
  }
  return {
    asOf,
    lines,
    visits,
    contacts: withoutEchoes(done, lasts),
    promises,
    customers: Customers?.rows ?? [],
    prospects: Prospects?.rows ?? [],
    reps: Reps?.rows ?? [],
    keyOf: people.keyOf,
    nameOf: people.nameOf,
    ownerOf: (key) => owners.get(key)?.rep,
    repName,
    hasVisits: visits.length > 0,
    hasStatus,
    rules: frame.rules.values,
    problems: [
      ...frame.problems.filter(
        ({ code, args, where }) =>
          !(code === 'tables-unknown-customer' && args?.['table'] === 'Visits' && people.knows(where?.key)),
      ),
      ...(monthly?.problems ?? []),
    ],
  };
}

/**
 * Month columns of the customer list as one line a customer and month, on its last day: a team without order lines still sees new, fading and lost customers, only
 * less sharply.
 */
function monthLines(
  { tables }: Frame,
  asOf: SerialDate,
): { readonly lines: readonly LedgerLine[]; readonly problems: readonly Problem[] } | undefined {
  const { Customers } = tables;
  const found = Customers && historiesOfPeriods(Customers.rows, Customers.mapping.periods, asOf);
  if (!Customers || !found) return undefined;
  const last = found.lastMonth ?? lastCompleteMonth(asOf);
  const lines = Customers.rows.flatMap(({ key }) =>
    (found.sales.get(keyId(key)) ?? []).flatMap((amount, at): LedgerLine[] => {
      const date = monthSpan(last - found.months + 1 + at).to;
      return amount === null || amount === 0 || date > asOf ? [] : [{ customer: key, date, amount }];
    }),
  );
  const where = { sheet: Customers.sheet };
  const note = info('results-from-months', { where, args: { months: found.months } });
  return { lines, problems: [...found.problems, note] };
}

/** A last contact that a list holds repeats a visit that is known; it counts only where no visit of that day is. */
function withoutEchoes(done: readonly Contact[], lasts: readonly Contact[]): readonly Contact[] {
  const days = new Set(done.map(({ customer, date }) => `${customer}\u0000${Math.floor(date)}`));
  return [
    ...done,
    ...lasts.filter(({ customer, date }) => !days.has(`${customer}\u0000${Math.floor(date)}`)),
  ];
}

/**
 * One key for everybody: a prospect of a customer's name is that customer, whatever code the lists give; who stands in no list goes by the
 * first spelling.
 */
function peopleIndex(customers: readonly CustomerRow[], prospects: readonly ProspectRow[]) {
  const keys = new Map<string, string>();
  const names = new Map<string, string>();
  for (const { key, name } of customers) {
    keys.set(keyId(key), key);
    names.set(key, name);
  }
  // Names after codes: a name that is somebody's code is that code.
  const counts = new Map<string, number>();
  for (const { name } of customers) counts.set(keyId(name), (counts.get(keyId(name)) ?? 0) + 1);
  for (const { key, name } of customers) {
    const id = keyId(name);
    if (!keys.has(id) && counts.get(id) === 1) keys.set(id, key);
  }
  for (const { key, name } of prospects) {
    const known = keys.get(keyId(key)) ?? keys.get(keyId(name)) ?? key;
    if (!keys.has(keyId(key))) keys.set(keyId(key), known);
    if (!keys.has(keyId(name))) keys.set(keyId(name), known);
    if (!names.has(known)) names.set(known, name);
  }
  const listed = new Set(keys.keys());
  // Each spelling is looked at once: there are many more lines than customers.
  const spellings = new Map<string, string>();
  const keyOf = (text: string): string => {
    let key = spellings.get(text);
    if (key === undefined) {
      const id = keyId(text);
      key = keys.get(id) ?? text;
      keys.set(id, key);
      spellings.set(text, key);
    }
    return key;
  };
  return {
    keyOf,
    nameOf: (key: string) => names.get(key) ?? key,
    knows: (text: string | undefined) => text !== undefined && listed.has(keyId(text)),
  };
}

function repNames(reps: readonly RepRow[]): (text: string) => string {
  const names = new Map<string, string>();
  for (const { key, name } of reps) {
    names.set(keyId(name), name);
    names.set(keyId(key), name);
  }
  return (text) => {
    const id = keyId(text);
    const known = names.get(id);
    if (known !== undefined) return known;
    names.set(id, text);
    return text;
  };
}

/** What is wrong when there is no sales figure at all: the table of orders, or a column of it, is missing, or its rows are empty. */
export async function noOrders(
  port: WorkbookPort,
  request: WorkflowRequest,
  problems: readonly Problem[],
): Promise<Result<never>> {
  const asked = await loadFrame(port, request, [{ kind: 'Orders', required: true }]);
  return asked.ok ? fail(...problems, error('workflows-table-missing', { args: { kind: 'Orders' } })) : asked;
}

/** The team's terms of a regular customer. */
export function regularRules(rules: RuleValues): RegularRules {
  return {
    orders: rules.RegularOrders,
    quarters: rules.RegularQuarters,
    fadingShare: rules.FadingShare,
    lostGaps: rules.LostGaps,
    lostDays: rules.LostDays,
    compareWith: rules.FadingAgainst,
    riskDays: rules.RiskDays,
  };
}
