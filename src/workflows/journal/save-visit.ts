import type { Problem } from '../../core/problem';
import { error, warning } from '../../core/problem';
import type { Result } from '../../core/result';
import { fail, ok } from '../../core/result';
import type { SerialDate } from '../../core/serial-date';
import { keyId } from '../../tables/key';
import type { RegisterRow } from '../../tables/registers/decode-register';
import { firstWord } from '../../tables/registers/register-spec';
import { visitLog } from '../../tables/registers/visit-log';
import type { WorkflowOutcome, WorkflowRequest } from '../outcome';
import { previewAreas } from '../plan-preview';
import type { WorkbookPort } from '../ports';
import { registerWrite } from '../registers/register-write';
import type { WritePlan } from '../write-plan';
import { checkVisitEntry } from './check-entry';
import type { JournalBook, Person } from './journal-book';
import { readJournal } from './journal-book';
import type { LogEntry } from './journal-records';
import type { StatusChange } from './plan-status';
import { planStatusWrite } from './plan-status';
import type { EntryChange, EntryValues } from './register-entry';
import { entryWrite, newEntryId } from './register-entry';

/** What a person did to one visit of the log. */
export type VisitChange =
  | { readonly kind: 'add'; readonly values: EntryValues }
  /** `row` is the row as it was when the form was opened. */
  | { readonly kind: 'edit'; readonly row: RegisterRow; readonly values: EntryValues }
  | { readonly kind: 'delete'; readonly row: RegisterRow };

/** The visit that is written. */
export interface SavedVisit {
  readonly id?: string;
  readonly customer: string;
  readonly date: SerialDate;
}

/**
 * *Visit log*: writes, changes or takes out one visit. The log is made when the workbook has none. The planned visit of that day says done, missed or planned again at the
 * same time, and an undo takes both back. Everything else — daily report, record card, prospect table, monthly plan, reflection — is made from the log.
 * @returns `journal-…` problems alone when the entry cannot be written; a row that somebody changed since is refused by the port
 */
export async function changeVisit(
  port: WorkbookPort,
  request: WorkflowRequest,
  change: VisitChange,
): Promise<Result<WorkflowOutcome<SavedVisit>>> {
  const { t, language } = request;
  const read = await readJournal(port, request);
  if (!read.ok) return read;
  const book = read.value;
  const values = change.kind === 'delete' ? undefined : completed(change, book);
  const found = values ? checkVisitEntry(values, book.asOf) : [];
  if (found.some(({ severity }) => severity === 'error')) return fail(...found);
  const own = book.registers.VisitLog?.own;
  if (change.kind !== 'add') {
    const { sheet } = change.row.place;
    if (!own) return fail(error('journal-log-gone'));
    if (sheet !== own.standing.sheet)
      return fail(error('journal-team-row', { where: change.row.place, args: { sheet } }));
  }
  const problems: Problem[] = [...found, ...unwanted(values, book)];
  const write = own
    ? entryWrite(visitLog, own, entryChange(change, values), language)
    : registerWrite('VisitLog', undefined, [values ?? {}], request);
  if (own && values) {
    for (const column of visitLog.columns) {
      const value = values[column.id];
      const isGone = !own.standing.columns.has(column.id.toLowerCase());
      if (value !== undefined && value !== null && value !== '' && isGone)
        problems.push(
          warning('journal-column-gone', {
            where: { sheet: own.standing.sheet },
            args: { column: firstWord(column.words, language) },
          }),
        );
    }
  }
  const saved = savedVisit(change, values, book);
  const plan: WritePlan = {
    title: t(`journal:log.title.${change.kind}`, {
      customer: book.personOf(saved.customer).name,
    }),
    columns: [],
    sheets: [
      ...(write ? [write] : []),
      ...planStatusWrite(
        book.ownVisits,
        statusChanges(change, values, book),
        (text) => book.personOf(text).id,
        t,
      ),
    ],
  };
  return ok({
    plan,
    preview: {
      title: plan.title,
      counts: [],
      areas: previewAreas(plan, book.frame.outline, []),
      examples: { headers: [], rows: [] },
    },
    problems,
    result: saved,
    mappings: [],
  });
}

function entryChange(change: VisitChange, values: EntryValues | undefined): EntryChange {
  if (change.kind === 'delete') return change;
  return change.kind === 'edit'
    ? { kind: 'edit', row: change.row, values: values ?? {} }
    : { kind: 'append', values: values ?? {} };
}

/** The values with id, key and name of the customer; a customer whose name was typed gets the code. */
function completed(
  change: Exclude<VisitChange, { readonly kind: 'delete' }>,
  book: JournalBook,
): EntryValues {
  const { values } = change;
  const { Customer, Date: date } = values;
  if (typeof Customer !== 'string' || Customer.trim() === '') return values;
  const person = book.personOf(Customer);
  const id = change.kind === 'edit' ? change.row.values['Id'] : undefined;
  return {
    ...values,
    Customer: person.key,
    Name: person.name,
    Rep: values['Rep'] ?? repOf(person, date, book) ?? null,
    ...(id === undefined && typeof date === 'number'
      ? { Id: newEntryId('VisitLog', date, book.registers.VisitLog) }
      : {}),
  };
}

/** A next visit must not be agreed with somebody who wants none without anybody noticing. */
function unwanted(values: EntryValues | undefined, book: JournalBook): readonly Problem[] {
  const { Customer, NextVisit } = values ?? {};
  if (typeof Customer !== 'string' || typeof NextVisit !== 'number') return [];
  const { customer, key, name } = book.personOf(Customer);
  return customer?.doNotContact === true
    ? [warning('journal-do-not-contact', { where: { key, column: 'NextVisit' }, args: { customer: name } })]
    : [];
}

/** Who visits: the rep of the planned visit of that day, else the customer's. */
function repOf(person: Person, date: EntryValues[string] | undefined, book: JournalBook): string | undefined {
  const call = book.planned.find((planned) => planned.date === date && planned.customer === person.key);
  return call?.rep ?? person.rep;
}

function savedVisit(change: VisitChange, values: EntryValues | undefined, book: JournalBook): SavedVisit {
  const from = values ?? (change.kind === 'add' ? {} : change.row.values);
  const { Id, Customer, Date: date } = from;
  return {
    ...(typeof Id === 'string' ? { id: Id } : {}),
    customer: typeof Customer === 'string' ? book.personOf(Customer).key : '',
    date: typeof date === 'number' ? date : 0,
  };
}

/** What the planned visits of the day that is left and of the day that is entered will say. */
function statusChanges(
  change: VisitChange,
  values: EntryValues | undefined,
  book: JournalBook,
): readonly StatusChange[] {
  const changes: StatusChange[] = [];
  if (change.kind !== 'add') {
    const { Customer, Date: date } = change.row.values;
    if (typeof Customer === 'string' && typeof date === 'number') {
      const { id } = book.personOf(Customer);
      const others = book.visits.filter(
        (visit) =>
          (visit.row.place.row !== change.row.place.row ||
            visit.row.place.sheet !== change.row.place.sheet) &&
          keyId(visit.customer) === id &&
          Math.floor(visit.date) === Math.floor(date),
      );
      changes.push({ customer: id, date: Math.floor(date), status: statusOf(others) });
    }
  }
  if (values && typeof values['Customer'] === 'string' && typeof values['Date'] === 'number') {
    changes.push({
      customer: book.personOf(values['Customer']).id,
      date: Math.floor(values['Date']),
      status: values['Status'] === 'missed' ? 'missed' : 'done',
    });
  }
  return changes;
}

function statusOf(visits: readonly LogEntry[]): StatusChange['status'] {
  if (visits.length === 0) return 'planned';
  return visits.some(({ met }) => met) ? 'done' : 'missed';
}
