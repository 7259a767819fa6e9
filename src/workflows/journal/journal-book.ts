import { workingDayTest } from '../../calendar/working-days';
import type { Problem } from '../../core/problem';
import { warning } from '../../core/problem';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import type { SerialDate } from '../../core/serial-date';
import { keyId } from '../../tables/key';
import type { CustomerRow, ProspectRow, VisitRow } from '../../tables/rows';
import { callFrequency } from '../../visits';
import type { Frame, TableWish } from '../frame';
import { loadFrame } from '../frame';
import type { WorkflowRequest } from '../outcome';
import type { WorkbookPort } from '../ports';
import { classFrom } from '../classify-existing';
import { visitClasses } from '../visit-classes';
import { holidayCountryOf } from '../visit-country';
import { teamCalendar } from '../visit-days';
import { frequencies } from '../visit-problem';
import type { OwnVisit, OwnVisitSheet } from '../visit-sheet';
import { readVisitSheet } from '../visit-sheet';
import type {
  ComplaintEntry,
  FactEntry,
  ItemEntry,
  KeyOf,
  LogEntry,
  PolicyEntry,
  TrainingEntry,
} from './journal-records';
import {
  complaintEntries,
  factEntries,
  itemEntries,
  logEntries,
  policyEntries,
  promisesOf,
  trainingEntries,
} from './journal-records';
import { JOURNAL_REGISTER_IDS } from '../../tables/registers/register-spec';
import type { Registers } from '../registers/read-registers';
import { readRegisters } from '../registers/read-registers';
import { logSheets } from './logged-visits';

/** A customer or prospect of the team. */
export interface Person {
  /** `keyId` of the key. */
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly rep?: string;
  /** EI … NEW of a customer, PI … PIV of a prospect, where it is known. */
  readonly class: string;
  readonly customer?: CustomerRow;
  readonly prospect?: ProspectRow;
}

/** A visit that was planned, wherever the plan stands. */
export interface PlannedCall {
  /** Key of the customer. */
  readonly customer: string;
  readonly date: SerialDate;
  readonly rep?: string;
  readonly order?: number;
  /** Minutes after midnight. */
  readonly arrival?: number;
  readonly status?: NonNullable<VisitRow['status']>;
  /** Why the plan has it, in the words of the plan. */
  readonly reason?: string;
  readonly note?: string;
}

/** All that a workbook says of visits and what they left behind, on one day. */
export interface JournalBook {
  readonly asOf: SerialDate;
  readonly frame: Frame;
  readonly registers: Registers;
  readonly ownVisits: OwnVisitSheet;
  readonly visits: readonly LogEntry[];
  /** Planned visits, by day, rep and route. */
  readonly planned: readonly PlannedCall[];
  /** Promises of visits and tasks; instructions apart. */
  readonly items: readonly ItemEntry[];
  readonly instructions: readonly ItemEntry[];
  readonly complaints: readonly ComplaintEntry[];
  readonly facts: readonly FactEntry[];
  readonly trainings: readonly TrainingEntry[];
  readonly policies: readonly PolicyEntry[];
  readonly tools: readonly string[];
  /** By `keyId` of the key. */
  readonly people: ReadonlyMap<string, Person>;
  /** The person behind a code or a name; one that nobody lists stands for itself. */
  readonly personOf: (text: string) => Person;
  /** Last visit up to a day (included), out of log, visits and customer list. */
  readonly lastVisit: (customer: string, until: SerialDate) => SerialDate | undefined;
  /** Days between calls of a customer; 0 for none. */
  readonly cycleOf: (person: Person) => number;
  readonly isWorking: (date: SerialDate) => boolean;
  readonly problems: readonly Problem[];
}

const WISHES: readonly TableWish[] = [
  { kind: 'Customers' },
  { kind: 'Orders' },
  { kind: 'Prospects' },
  { kind: 'Visits' },
  { kind: 'Reps' },
  { kind: 'DaysOff' },
];

/**
 * Reads plan, log and registers of a workbook with the customers that they are about. O(rows).
 * @param more tables that the caller needs besides
 */
export async function readJournal(
  port: WorkbookPort,
  request: Pick<WorkflowRequest, 'asOf' | 'mappings' | 'control'>,
  more: readonly TableWish[] = [],
): Promise<Result<JournalBook>> {
  const asOf = Math.floor(request.asOf);
  const loaded = await loadFrame(port, request, [...WISHES, ...more]);
  if (!loaded.ok) return loaded;
  const frame = loaded.value;
  const { registers, problems } = await readRegisters(port, frame, asOf, JOURNAL_REGISTER_IDS);
  const ownVisits = await readVisitSheet(port, frame.outline);
  const people = peopleOf(frame, asOf);
  const personOf = personFinder(people);
  const keyOf: KeyOf = (text) => personOf(text).key;
  const visits = logEntries(registers.VisitLog, keyOf);
  const logged = logSheets(registers.VisitLog);
  const team = (frame.tables.Visits?.rows ?? []).filter(({ place }) => !logged.has(place.sheet));
  const planned = plannedCalls(ownVisits.rows, team, asOf, keyOf);
  const table = frequencies(frame.rules.values);
  const { country } = holidayCountryOf(frame.rules.values.Country, frame.mappings);
  const calendar = teamCalendar(country, frame.tables.DaysOff?.rows ?? [], {
    from: asOf - 60,
    to: asOf + 400,
  });
  return ok({
    asOf,
    frame,
    registers,
    ownVisits,
    visits,
    planned,
    items: [...promisesOf(visits), ...itemEntries(registers.OpenItems, 'item', keyOf)],
    instructions: itemEntries(registers.Instructions, 'instruction', keyOf),
    complaints: complaintEntries(registers.Complaints, keyOf),
    facts: factEntries(registers.MarketInfo, keyOf),
    trainings: trainingEntries(registers.Training, keyOf),
    policies: policyEntries(registers.Policies),
    tools: (registers.Tools?.rows ?? []).flatMap(({ values }) =>
      typeof values['Tool'] === 'string' ? [values['Tool']] : [],
    ),
    people,
    personOf,
    lastVisit: lastVisits(people, visits, team, ownVisits.rows, keyOf),
    cycleOf: ({ class: klass, customer }) => {
      const calls = customer?.callsPerMonth;
      if (calls !== undefined) return calls > 0 ? 30.4375 / calls : 0;
      return klass === '' ? 0 : (callFrequency(klass, table)?.cycleDays ?? 0);
    },
    isWorking: workingDayTest({
      weekdays: frame.rules.values.WorkDays,
      daysOff: calendar.off.keys(),
      makeUpDays: calendar.makeUp.keys(),
    }),
    problems: [...frame.problems, ...problems, ...unknownPeople(visits, people)],
  });
}

function peopleOf(frame: Frame, asOf: SerialDate): ReadonlyMap<string, Person> {
  const { Customers, Prospects, Orders } = frame.tables;
  const people = new Map<string, Person>();
  const canClass = Customers !== undefined && (Orders !== undefined || Customers.mapping.periods.length > 0);
  const classes = canClass || Prospects ? visitClasses(frame, asOf, asOf) : undefined;
  for (const row of Customers?.rows ?? []) {
    const id = keyId(row.key);
    const klass = classes?.customers.get(id) ?? classFrom(row.own['Class']) ?? '';
    people.set(id, {
      id,
      key: row.key,
      name: row.name,
      class: klass,
      customer: row,
      ...(row.rep === undefined ? {} : { rep: row.rep }),
    });
  }
  for (const row of Prospects?.rows ?? []) {
    const id = keyId(row.key);
    const known = people.get(id);
    const klass = classes?.prospects.get(id)?.class ?? '';
    people.set(
      id,
      known
        ? { ...known, prospect: row }
        : {
            id,
            key: row.key,
            name: row.name,
            class: klass,
            prospect: row,
            ...(row.rep === undefined ? {} : { rep: row.rep }),
          },
    );
  }
  return people;
}

function personFinder(people: ReadonlyMap<string, Person>): (text: string) => Person {
  const names = new Map<string, Person | null>();
  for (const person of people.values()) {
    const name = keyId(person.name);
    names.set(name, names.has(name) ? null : person);
  }
  return (text) => {
    const id = keyId(text);
    return people.get(id) ?? names.get(id) ?? { id, key: text, name: text, class: '' };
  };
}

function plannedCalls(
  own: readonly OwnVisit[],
  team: readonly VisitRow[],
  asOf: SerialDate,
  keyOf: KeyOf,
): readonly PlannedCall[] {
  const calls: PlannedCall[] = own.flatMap(({ customer, date, cells, rep, order, arrival, status }) => {
    if (customer === undefined || date === undefined) return [];
    const text = (id: string) => {
      const cell = cells[id];
      return typeof cell === 'string' && cell.trim() !== '' ? cell : undefined;
    };
    const reason = text('Reason');
    const note = text('Note');
    return [
      {
        customer: keyOf(customer),
        date: Math.floor(date),
        ...(rep === undefined ? {} : { rep }),
        ...(order === undefined ? {} : { order }),
        ...(arrival === undefined ? {} : { arrival }),
        ...(status === undefined ? {} : { status }),
        ...(reason === undefined ? {} : { reason }),
        ...(note === undefined ? {} : { note }),
      },
    ];
  });
  const standing = new Set(calls.map(({ customer, date }) => `${keyId(customer)} ${date}`));
  for (const { customer, date, rep, order, arrival, status } of team) {
    // A team's list without a status says what took place up to today, and what is planned from then on.
    if (status === undefined && date < asOf) continue;
    const key = keyOf(customer);
    if (standing.has(`${keyId(key)} ${Math.floor(date)}`)) continue;
    calls.push({
      customer: key,
      date: Math.floor(date),
      ...(rep === undefined ? {} : { rep }),
      ...(order === undefined ? {} : { order }),
      ...(arrival === undefined ? {} : { arrival }),
      ...(status === undefined ? {} : { status }),
    });
  }
  return calls.sort(
    (a, b) =>
      a.date - b.date ||
      (a.rep ?? '').localeCompare(b.rep ?? '') ||
      (a.arrival ?? 0) - (b.arrival ?? 0) ||
      (a.order ?? 0) - (b.order ?? 0),
  );
}

function lastVisits(
  people: ReadonlyMap<string, Person>,
  visits: readonly LogEntry[],
  team: readonly VisitRow[],
  own: readonly OwnVisit[],
  keyOf: KeyOf,
): JournalBook['lastVisit'] {
  const days = new Map<string, SerialDate[]>();
  const add = (customer: string, date: SerialDate) => {
    const id = keyId(customer);
    const known = days.get(id);
    if (known) known.push(Math.floor(date));
    else days.set(id, [Math.floor(date)]);
  };
  for (const { id, customer, prospect } of people.values()) {
    for (const row of [customer, prospect]) if (row?.lastVisit !== undefined) add(id, row.lastVisit);
  }
  for (const { customer, date, met } of visits) if (met) add(customer, date);
  for (const { customer, date, status } of team)
    if (status === 'done' || status === undefined) add(keyOf(customer), date);
  for (const { customer, date, status } of own)
    if (status === 'done' && customer !== undefined && date !== undefined) add(keyOf(customer), date);
  return (customer, until) => {
    const past = (days.get(keyId(customer)) ?? []).filter((day) => day <= until);
    return past.length > 0 ? Math.max(...past) : undefined;
  };
}

function unknownPeople(visits: readonly LogEntry[], people: ReadonlyMap<string, Person>): readonly Problem[] {
  const seen = new Set<string>();
  return visits.flatMap(({ customer, row }) => {
    const id = keyId(customer);
    if (people.size === 0 || people.has(id) || seen.has(id)) return [];
    seen.add(id);
    return [warning('journal-unknown-customer', { where: row.place, args: { customer } })];
  });
}
