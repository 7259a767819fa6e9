import type { SerialDate } from '../../core/serial-date';
import {
  actionState,
  successByReason,
  type ActionFact,
  type ActionState,
  type ReasonSuccess,
} from '../../customers/action-review';
import { netToServe, serveVerdict, type ServeNet, type ServeVerdict } from '../../customers/cost-to-serve';
import { futureQuarters, type FutureOrigin, type FutureQuarter } from '../../customers/future-customers';
import { costOfDelay, PROSPECT_CADENCE_DAYS } from '../../customers/prospect';
import {
  SOURCE_CODES,
  sourceFinder,
  sourceResults,
  type SourceCode,
  type SourceResult,
} from '../../customers/prospect-sources';
import { timeAllocation, type TimeAllocation } from '../../customers/time-allocation';
import { whitespaceMatrix, type PlacedCustomer, type Whitespace } from '../../customers/whitespace';
import { keyId } from '../../tables/key';
import { SOURCE_WORDS } from '../../tables/registers/customer-registers';
import type { RegisterRow, RegisterValue } from '../../tables/registers/decode-register';
import type { CustomerRow, ProspectRow } from '../../tables/rows';
import { dateFrom } from '../classify-existing';
import type { Classification } from '../classify-frame';
import type { Frame } from '../frame';
import { monthOf } from '../monthly-histories';
import type { RuleValues } from '../rules';
import type { CustomerRegisters } from './customer-registers';

/** One action that the team noted, with where it stands. */
export interface ReviewedAction extends ActionFact {
  readonly id: string;
  readonly customer: string;
  readonly name: string;
  /** Class when it was noted, else the class of today. */
  readonly class: string | undefined;
  readonly obstacle?: string;
  readonly evidence?: string;
  readonly countermeasure?: string;
  readonly owner?: string;
  readonly keyPeople?: string;
  readonly state: ActionState;
  /** PI: what one more day without the order costs, and what the days past the due date have cost; money. */
  readonly delayCost?: number;
  readonly delayed?: number;
}

/** An action that is to be begun: a customer of a class that asks for one and has none. */
export interface AskedAction {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly class: 'EII' | 'PII' | 'PI';
}

/** What it brings and costs to serve one EIV customer. */
export interface ServedCustomer {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly margin?: number;
  readonly supplyCost?: number;
  readonly hours?: number;
  readonly marketing?: number;
  readonly futureBenefit?: number;
  readonly confirmed: boolean;
  readonly net: ServeNet;
  readonly verdict: ServeVerdict;
  readonly runsBelow: number;
}

/** A source with the name that the team gives it. */
export interface NamedSource extends SourceResult {
  readonly label?: string;
}

/** Everything that a review says. */
export interface CustomerReview {
  readonly asOf: SerialDate;
  readonly actions: readonly ReviewedAction[];
  readonly asked: readonly AskedAction[];
  readonly success: Readonly<Record<'EII' | 'PII', readonly ReasonSuccess[]>>;
  readonly served: readonly ServedCustomer[];
  readonly time: readonly TimeAllocation[];
  /** First day that visits are counted from. */
  readonly timeFrom: SerialDate;
  readonly sources: readonly NamedSource[];
  readonly whitespace: Whitespace;
  readonly quarters: readonly FutureQuarter[];
  /** Future customers that nobody has contacted, and that have no material ready. */
  readonly futureOpen: number;
  readonly futureUnready: number;
}

/** What a review is made from. */
export interface ReviewInput {
  readonly frame: Frame;
  readonly found: Classification;
  readonly listed: readonly CustomerRow[];
  readonly registers: CustomerRegisters;
  /** Results of the last run by key id: `RunsBelow`, `RunDate`. */
  readonly before: ReadonlyMap<string, CustomerRow['own']>;
  /** 1-based rows of the prospect sheet whose outcome column says that the deal was won. */
  readonly won: ReadonlySet<number>;
  readonly asOf: SerialDate;
}

type Cells = RegisterRow['values'];
const text = (value: RegisterValue | undefined) => (typeof value === 'string' ? value : undefined);
const number = (value: RegisterValue | undefined) => (typeof value === 'number' ? value : undefined);
/** Leaves out what is unknown. */
function known<T extends object>(fields: T): { [P in keyof T]?: Exclude<T[P], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [P in keyof T]?: Exclude<T[P], undefined>;
  };
}

/** Works out a review of customers (DOMAIN 1.1, 1.2, sources of 2) from what was read. */
export function reviewFacts(input: ReviewInput): CustomerReview {
  const { frame, found, listed, registers, before, asOf } = input;
  const rules = frame.rules.values;
  const day = Math.floor(asOf);
  const actions = reviewedActions(input);
  return {
    asOf: day,
    actions,
    asked: asked(found, actions),
    success: { EII: successOf(actions, 'EII'), PII: successOf(actions, 'PII') },
    served: served(found, registers, before, rules, day),
    time: time(frame, found, rules, day),
    timeFrom: day - rules.TimeShareDays + 1,
    sources: sources(input, day),
    whitespace: whitespaceMatrix(placed(listed, frame, registers)),
    ...future(frame, registers, day),
  };
}

/** What the team noted on its sheet of actions, each with where it stands. */
export function reviewedActions(
  input: Pick<ReviewInput, 'frame' | 'found' | 'listed' | 'registers' | 'asOf'>,
): readonly ReviewedAction[] {
  const people = whoIsWho(input);
  const rules = input.frame.rules.values;
  return (input.registers.Actions?.records ?? []).map(({ values }) =>
    action(values, people, rules, Math.floor(input.asOf)),
  );
}

interface Person {
  readonly key: string;
  readonly name: string;
  readonly class?: string;
  readonly delayCost?: number;
}

/** Customers and prospects by code and by name; a name that two of them have finds nobody. */
function whoIsWho({
  found,
  listed,
  frame,
}: Pick<ReviewInput, 'frame' | 'found' | 'listed'>): (text: string) => Person | undefined {
  const byKey = new Map<string, Person>();
  const byName = new Map<string, Person | null>();
  const add = (person: Person) => {
    const id = keyId(person.key);
    const merged = { ...byKey.get(id), ...person };
    byKey.set(id, merged);
    const name = keyId(person.name);
    const other = byName.get(name);
    byName.set(name, other === undefined || (other && keyId(other.key) === id) ? merged : null);
  };
  listed.forEach(({ key, name }, i) => {
    const klass = found.existing?.customers[i]?.class;
    add({ key, name, ...(klass && { class: klass }) });
  });
  frame.tables.Prospects?.rows.forEach(({ key, name }, i) => {
    const prospect = found.prospects?.[i];
    const klass = prospect?.result?.class;
    const cost =
      klass === 'PI' && prospect?.expected !== undefined ? costOfDelay(prospect.expected) : undefined;
    add({ key, name, ...(klass && { class: klass }), ...(cost !== undefined && { delayCost: cost }) });
  });
  return (who) => byKey.get(keyId(who)) ?? byName.get(keyId(who)) ?? undefined;
}

function action(
  values: Cells,
  people: (text: string) => Person | undefined,
  rules: RuleValues,
  asOf: SerialDate,
): ReviewedAction {
  const who = text(values['Customer']) ?? String(values['Customer'] ?? '');
  const person = people(who);
  const reason = text(values['Reason']);
  const result = text(values['Result']);
  const fact: ActionFact = {
    ...((reason === 'a' || reason === 'b' || reason === 'c') && { reason }),
    ...((result === 'worked' || result === 'partly' || result === 'failed') && { result }),
    ...known({
      opened: number(values['Opened']),
      due: number(values['Due']),
      followedUp: number(values['FollowedUp']),
      closed: number(values['Closed']),
    }),
  };
  const klass = text(values['Class']) ?? person?.class;
  // A prospect is contacted at the cadence of its class: PI every 3 days, PII every 14.
  const followUpDays = klass === 'PI' || klass === 'PII' ? PROSPECT_CADENCE_DAYS[klass] : rules.FollowUpDays;
  const state = actionState(fact, asOf, { followUpDays, rescoreDays: rules.RescoreDays });
  const cost = person?.delayCost;
  return {
    ...fact,
    id: keyId(person?.key ?? who),
    customer: person?.key ?? who,
    name: text(values['Name']) ?? person?.name ?? who,
    class: klass,
    ...known({
      obstacle: text(values['Obstacle']),
      evidence: text(values['Evidence']),
      countermeasure: text(values['Countermeasure']),
      owner: text(values['Rep']),
      keyPeople: text(values['KeyPeople']),
    }),
    state,
    ...(cost !== undefined && state.open && { delayCost: cost, delayed: cost * state.overdueDays }),
  };
}

/** Customers of EII, PII and PI without an open action: their reason or obstacle is asked for (DOMAIN 1.1, 1.2). */
function asked(found: Classification, actions: readonly ReviewedAction[]): readonly AskedAction[] {
  const open = new Set(
    actions.filter(({ state }) => state.open).map((one) => `${one.id} ${one.class ?? ''}`),
  );
  const wanted: AskedAction[] = [];
  const ask = (key: string, name: string, klass: string | undefined) => {
    if ((klass === 'EII' || klass === 'PII' || klass === 'PI') && !open.has(`${keyId(key)} ${klass}`)) {
      wanted.push({ id: keyId(key), key, name, class: klass });
    }
  };
  for (const { key, name, class: klass } of found.existing?.customers ?? []) ask(key, name, klass);
  for (const { key, name, result } of found.prospects ?? []) ask(key, name, result?.class);
  return wanted;
}

function successOf(actions: readonly ReviewedAction[], klass: 'EII' | 'PII'): readonly ReasonSuccess[] {
  return successByReason(actions.filter((one) => one.class === klass));
}

function served(
  found: Classification,
  registers: CustomerRegisters,
  before: ReviewInput['before'],
  rules: RuleValues,
  asOf: SerialDate,
): readonly ServedCustomer[] {
  const inputs = new Map<string, Cells>();
  for (const { values } of registers.ServeInputs?.records ?? []) {
    inputs.set(keyId(String(values['Customer'] ?? '')), values);
  }
  const { existing } = found;
  return (existing?.customers ?? [])
    .filter((customer) => customer.class === 'EIV')
    .map(({ key, name, segment }) => {
      const id = keyId(key);
      const cells = inputs.get(id) ?? inputs.get(keyId(name)) ?? {};
      const facts = known({
        margin: number(cells['Margin']) ?? (existing?.basis === 'margin' ? segment.contribution : undefined),
        supplyCost: number(cells['SupplyCost']),
        hours: number(cells['Hours']),
        marketing: number(cells['Marketing']),
        futureBenefit: number(cells['FutureBenefit']),
      });
      const net = netToServe({ ...facts, ...known({ hourlyCost: rules.HourlyCost }) });
      const last = before.get(id);
      const lastRun = dateFrom(last?.['RunDate']);
      const runs = last?.['RunsBelow'];
      const confirmed = cells['Confirmed'] === true;
      return {
        id,
        key,
        name,
        ...facts,
        confirmed,
        net,
        ...serveVerdict(
          net,
          typeof runs === 'number' ? { runsBelow: runs } : undefined,
          lastRun === undefined || monthOf(lastRun) < monthOf(asOf),
          confirmed,
        ),
      };
    });
}

function time(
  frame: Frame,
  found: Classification,
  rules: RuleValues,
  asOf: SerialDate,
): readonly TimeAllocation[] {
  const classes = new Map(found.existing?.customers.map((one) => [keyId(one.key), one.class]));
  const lengths = new Map(frame.tables.Customers?.rows.map((row) => [keyId(row.key), row.visitMinutes]));
  const visits = (frame.tables.Visits?.rows ?? []).flatMap(({ customer, date, status }) => {
    const id = keyId(customer);
    const klass = classes.get(id);
    const counts =
      status === 'done' && Math.floor(date) <= asOf && Math.floor(date) > asOf - rules.TimeShareDays;
    return klass && counts ? [{ class: klass, minutes: lengths.get(id) ?? rules.VisitMinutes }] : [];
  });
  return timeAllocation(visits, {
    EI: rules.TimeShareEI,
    EII: rules.TimeShareEII,
    EIII: rules.TimeShareEIII,
    EIV: rules.TimeShareEIV,
  });
}

function sources({ frame, found, registers, won }: ReviewInput, asOf: SerialDate): readonly NamedSource[] {
  const labels = new Map<SourceCode, string>();
  const costs = new Map<SourceCode, number>();
  for (const { values } of registers.Sources?.records ?? []) {
    const code = SOURCE_CODES.find((one) => one === values['Code']);
    if (code === undefined) continue;
    const label = text(values['Label']);
    const cost = number(values['Cost']);
    if (label !== undefined) labels.set(code, label);
    if (cost !== undefined) costs.set(code, cost);
  }
  const find = sourceFinder(
    SOURCE_CODES.map((code) => ({
      code,
      words: [
        ...(labels.has(code) ? [labels.get(code) ?? ''] : []),
        ...Object.values(SOURCE_WORDS[code - 1] ?? {}).flatMap((list) => list.split('|')),
      ],
    })),
  );
  const firstOrder = firstDays(
    (frame.tables.Orders?.rows ?? []).filter(({ amount }) => amount > 0),
    asOf,
  );
  const firstVisit = firstDays(
    (frame.tables.Visits?.rows ?? []).filter(({ status }) => status === 'done'),
    asOf,
  );
  const buyers = new Set(
    found.existing?.customers.filter(({ noOrders }) => !noOrders).map(({ key }) => keyId(key)),
  );
  const prospects = (frame.tables.Prospects?.rows ?? []).map((row) => {
    const ids = idsOf(row);
    const orderedOn = earliest(ids.map((id) => firstOrder.get(id)));
    const contact = row.firstContact ?? earliest(ids.map((id) => firstVisit.get(id)));
    return {
      ...known({ code: find(row.source), firstContact: contact, orderedOn }),
      ordered: won.has(row.place.row) || ids.some((id) => buyers.has(id)),
    };
  });
  return sourceResults(prospects, costs).map((source) => {
    const label = source.code === undefined ? undefined : labels.get(source.code);
    return { ...source, ...(label !== undefined && { label }) };
  });
}

function idsOf({ key, name }: ProspectRow): readonly string[] {
  return [...new Set([keyId(key), keyId(name)])];
}

function earliest(days: readonly (SerialDate | undefined)[]): SerialDate | undefined {
  const found = days.filter((day) => day !== undefined);
  return found.length > 0 ? Math.min(...found) : undefined;
}

function firstDays(
  rows: readonly { readonly customer: string; readonly date: SerialDate }[],
  asOf: SerialDate,
): ReadonlyMap<string, SerialDate> {
  const first = new Map<string, SerialDate>();
  const ids = new Map<string, string>();
  for (const { customer, date } of rows) {
    const day = Math.floor(date);
    if (day > asOf) continue;
    let id = ids.get(customer);
    if (id === undefined) ids.set(customer, (id = keyId(customer)));
    const known = first.get(id);
    if (known === undefined || day < known) first.set(id, day);
  }
  return first;
}

function placed(
  listed: readonly CustomerRow[],
  frame: Frame,
  registers: CustomerRegisters,
): readonly PlacedCustomer[] {
  const taken = new Set(listed.map(({ key }) => keyId(key)));
  return [
    ...listed.map(({ region, area, channel }) => ({
      kind: 'existing' as const,
      ...known({ region: region ?? area, channel }),
    })),
    ...(frame.tables.Prospects?.rows ?? [])
      .filter(({ key }) => !taken.has(keyId(key)))
      .map(({ region, area, channel }) => ({
        kind: 'prospect' as const,
        ...known({ region: region ?? area, channel }),
      })),
    ...(registers.FutureCustomers?.records ?? []).map(({ values }) => ({
      kind: 'future' as const,
      ...known({ region: text(values['Region']), channel: text(values['Channel']) }),
    })),
  ];
}

function future(
  frame: Frame,
  registers: CustomerRegisters,
  asOf: SerialDate,
): Pick<CustomerReview, 'quarters' | 'futureOpen' | 'futureUnready'> {
  const prospects = new Set(frame.tables.Prospects?.rows.flatMap(idsOf));
  const rows = (registers.FutureCustomers?.records ?? []).map(({ values }) => {
    const noted = number(values['Noted']);
    const firstContact = number(values['FirstContact']);
    // A future customer who stands in the list of prospects is one, whether or not somebody noted the day.
    const listed = prospects.has(keyId(String(values['Name'] ?? '')));
    const prospectOn = number(values['ProspectOn']) ?? (listed ? (firstContact ?? noted ?? asOf) : undefined);
    return {
      ...known({
        origin: text(values['Origin']) as FutureOrigin | undefined,
        noted,
        firstContact,
        prospectOn,
      }),
      material: values['Material'] === true,
    };
  });
  return {
    quarters: futureQuarters(rows, asOf),
    futureOpen: rows.filter((row) => row.firstContact === undefined && row.prospectOn === undefined).length,
    futureUnready: rows.filter((row) => !row.material && row.prospectOn === undefined).length,
  };
}
