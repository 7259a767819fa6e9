import type { SerialDate } from '../../core/serial-date';
import { actionState, type ActionFact, type ActionState } from '../../customers/action-review';
import { costOfDelay, PROSPECT_CADENCE_DAYS } from '../../customers/prospect';
import { keyId } from '../../tables/key';
import { MILESTONE, SUPPORT_KINDS } from '../../tables/registers/customer-registers';
import type { CustomerRow } from '../../tables/rows';
import type { Classification } from '../classify-frame';
import type { Frame } from '../frame';
import type { RuleValues } from '../rules';
import type { Registers } from '../registers/read-registers';
import { defined } from '../defined';
import { numberOf, textOf, type RecordValues } from '../registers/register-values';

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
/** What actions are told from. */
export interface ActionInput {
  readonly frame: Frame;
  readonly found: Classification;
  readonly listed: readonly CustomerRow[];
  readonly registers: Registers;
  readonly asOf: SerialDate;
}

/** Codes of rows that are neither a reason nor an obstacle: nothing is asked or followed up for them. */
const NO_REASONS: ReadonlySet<string> = new Set([...SUPPORT_KINDS, MILESTONE].map(({ id }) => id));

/** What the team noted on its sheet of actions about reasons and obstacles, each with where it stands. */
export function reviewedActions(input: ActionInput): readonly ReviewedAction[] {
  const people = peopleOf(input);
  const rules = input.frame.rules.values;
  return (input.registers.Actions?.rows ?? [])
    .filter(({ values }) => !NO_REASONS.has(textOf(values['Reason']) ?? ''))
    .map(({ values }) => action(values, people, rules, Math.floor(input.asOf)));
}

/** A customer or prospect of the lists. */
export interface Person {
  readonly key: string;
  readonly name: string;
  readonly class?: string;
  readonly delayCost?: number;
}

/** Customers and prospects by code and by name; a name that two of them have finds nobody. */
export function peopleOf({
  found,
  listed,
  frame,
}: Pick<ActionInput, 'frame' | 'found' | 'listed'>): (text: string) => Person | undefined {
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
  values: RecordValues,
  people: (text: string) => Person | undefined,
  rules: RuleValues,
  asOf: SerialDate,
): ReviewedAction {
  const who = textOf(values['Customer']) ?? String(values['Customer'] ?? '');
  const person = people(who);
  const reason = textOf(values['Reason']);
  const result = textOf(values['Result']);
  const fact: ActionFact = {
    ...((reason === 'a' || reason === 'b' || reason === 'c') && { reason }),
    ...((result === 'worked' || result === 'partly' || result === 'failed') && { result }),
    ...defined({
      opened: numberOf(values['Opened']),
      due: numberOf(values['Due']),
      followedUp: numberOf(values['FollowedUp']),
      closed: numberOf(values['Closed']),
    }),
  };
  const klass = textOf(values['Class']) ?? person?.class;
  // A prospect is contacted at the cadence of its class: PI every 3 days, PII every 14.
  const followUpDays = klass === 'PI' || klass === 'PII' ? PROSPECT_CADENCE_DAYS[klass] : rules.FollowUpDays;
  const state = actionState(fact, asOf, { followUpDays, rescoreDays: rules.RescoreDays });
  const cost = person?.delayCost;
  return {
    ...fact,
    id: keyId(person?.key ?? who),
    customer: person?.key ?? who,
    name: textOf(values['Name']) ?? person?.name ?? who,
    class: klass,
    ...defined({
      obstacle: textOf(values['Obstacle']),
      evidence: textOf(values['Evidence']),
      countermeasure: textOf(values['Countermeasure']),
      owner: textOf(values['Rep']),
      keyPeople: textOf(values['KeyPeople']),
    }),
    state,
    ...(cost !== undefined && state.open && { delayCost: cost, delayed: cost * state.overdueDays }),
  };
}

/** Customers of EII, PII and PI without an open action: their reason or obstacle is asked for (DOMAIN 1.1, 1.2). */
export function askedActions(
  found: Classification,
  actions: readonly ReviewedAction[],
): readonly AskedAction[] {
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
