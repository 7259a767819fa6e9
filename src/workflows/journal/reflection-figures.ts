import type { MonthIndex } from '../../core/months';
import { monthSpan } from '../../core/months';
import type { SerialDate } from '../../core/serial-date';
import type { ComplaintFigures, GoalFigures, KeptPromises, PlanAgainstLog } from '../../journal';
import { complaintFigures, goalFigures, keptPromises, planAgainstLog } from '../../journal';
import { keyId } from '../../tables/key';
import type { JournalBook, PlannedCall } from './journal-book';
import type { LogEntry } from './journal-records';

/** What became of the visits, goals, promises, instructions and complaints of one month, of everybody or of one rep. */
export interface ReflectedMonth {
  readonly month: MonthIndex;
  /** Visits at which somebody was met. */
  readonly made: number;
  readonly plan: PlanAgainstLog;
  readonly goals: GoalFigures;
  readonly promises: KeptPromises;
  /** Instructions carried out in time ÷ those due in the month. */
  readonly instructions: KeptPromises;
  readonly complaints: ComplaintFigures;
  readonly trainings: number;
  readonly orders: number;
}

/** Whether something concerns a rep; everything concerns everybody. */
type Concerns = (entry: { readonly rep?: string; readonly customer?: string }) => boolean;

/** Tells what concerns a rep: what names the rep, and what names nobody but a customer of the rep. */
export function concerning(book: JournalBook, rep: string | undefined): Concerns {
  if (rep === undefined) return () => true;
  const id = keyId(rep);
  return ({ rep: named, customer }) =>
    keyId(named ?? (customer === undefined ? '' : (book.personOf(customer).rep ?? ''))) === id;
}

/** Everybody who planned or made visits, by name. */
export function repsOf(book: JournalBook): readonly string[] {
  const names = new Map<string, string>();
  const add = (rep: string | undefined) => {
    if (rep !== undefined && rep.trim() !== '' && !names.has(keyId(rep))) names.set(keyId(rep), rep);
  };
  for (const { rep, customer } of [...book.visits, ...book.planned]) add(rep ?? book.personOf(customer).rep);
  return [...names.values()].sort((a, b) => a.localeCompare(b));
}

/** The figures of one month (DOMAIN 5, "Reflection"). O(records). */
export function reflectMonth(book: JournalBook, month: MonthIndex, rep?: string): ReflectedMonth {
  const { asOf } = book;
  const rules = book.frame.rules.values;
  const concerns = concerning(book, rep);
  const span = monthSpan(month);
  const within = (date: SerialDate) => date >= span.from && date <= span.to;
  const visits = book.visits.filter((visit) => within(visit.date) && visit.date <= asOf && concerns(visit));
  const planned = book.planned.filter((call) => within(call.date) && concerns(call));
  const period = { ...span, asOf };
  return {
    month,
    made: visits.filter(({ met }) => met).length,
    plan: planAgainstLog(planned.map(plannedVisit), visits, asOf),
    goals: goalFigures(visits),
    promises: keptPromises(book.items.filter(concerns), period),
    instructions: keptPromises(book.instructions.filter(concerns), period),
    complaints: complaintFigures(
      book.complaints.filter(concerns).map((complaint) => ({
        ...complaint,
        targetDays:
          book.personOf(complaint.customer).class === 'EI' ? rules.ComplaintDaysEI : rules.ComplaintDays,
      })),
      period,
      rules.RepeatDays,
    ),
    trainings: book.trainings.filter((one) => within(one.date) && one.date <= asOf && concerns(one)).length,
    orders: visits.reduce((sum, { orderAmount = 0 }) => sum + orderAmount, 0),
  };
}

/** A planned call as the comparison with the log takes it. */
export function plannedVisit({ customer, date, status }: PlannedCall) {
  return { customer, date, ...(status === undefined ? {} : { status }) };
}

/** Entries of the log up to the as-of date, newest first. */
export function newestFirst(visits: readonly LogEntry[], asOf: SerialDate): readonly LogEntry[] {
  return visits.filter(({ date }) => date <= asOf).sort((a, b) => b.date - a.date);
}
