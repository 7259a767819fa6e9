import type { SerialDate } from '../core/serial-date';
import { firstWorkDay, previousDates } from './horizon-days';
import type { VisitCustomer, VisitProblem } from './problem';

/** Days at the beginning without work that do not count as an absence: a weekend with a holiday. */
const LONGEST_PAUSE = 3;

/** What one customer asks for within the horizon. */
export interface Demand {
  /**
   * First day that counts: start of the horizon, as-of date, the first day on which the customer's rep works when that is more
   * than three days later (unless customers may change hands), the customer's earliest day, the day after the last visit.
   */
  readonly first: SerialDate;
  /** Last day that counts: end of the horizon or the customer's latest day. */
  readonly last: SerialDate;
  /** Day on which the next call is due; undefined when the last visit is not known. */
  readonly due?: number;
  /** True when that day lies before the horizon. */
  readonly overdue: boolean;
  /** Days between calls, not shorter than the weekly limit allows; 0 when no calls are wanted. */
  readonly cycle: number;
  /** Calls wanted by the cycle. */
  readonly calls: number;
  /** Appointments on days of the horizon that are not over, one a day, ascending by date. */
  readonly appointments: readonly { readonly date: SerialDate; readonly time?: number }[];
  /** Visits wanted in all: the calls, or the appointments when these are more. */
  readonly wanted: number;
}

/**
 * What missing one visit weighs: twice as much with every step of priority, 1 for priority 1. Were it the priority itself, a
 * few short visits to customers of low priority would displace one long visit to a customer of high priority when time is
 * short; doubled, a step in class (three steps of priority) outweighs eight of them (DOMAIN 3, priority when short).
 */
export function missedWorth(priority: number): number {
  return 2 ** (priority - 1);
}

/** Monday-based week number of a serial date, counted from 1899. Equal numbers are the same ISO week. */
export function isoWeekIndex(date: SerialDate): number {
  return Math.floor((Math.floor(date) + 5) / 7);
}

/**
 * Calls that a customer wants within the horizon (do-not-contact is not looked at). With c = max(cycle, 7 ÷ weekly
 * limit) and s = the later of the first day that counts and the due day (last visit + c): none when s is past the last
 * day, else 1 + ⌊(last − s − c/4) ÷ c⌋, at least 1. The quarter of a cycle lets a repeat call that falls due at the very
 * end pass into the next horizon, unless the previous plan has it: as many visits as that has stay wanted, up to
 * 1 + ⌊(last − s) ÷ c⌋, also those that stood on days on which the rep is away by now.
 * @example a weekly customer never seen, 30 days: 1 + ⌊(29 − 1.75) ÷ 7⌋ = 4
 */
export function demandOf(problem: VisitProblem, customer: VisitCustomer): Demand {
  const { lastVisit } = customer;
  const asked = Math.max(
    customer.earliest ?? -Infinity,
    lastVisit === undefined ? -Infinity : Math.floor(lastVisit) + 1,
  );
  const first = Math.max(startFor(problem, customer), asked);
  const last = Math.min(problem.to, customer.latest ?? Infinity);
  const wantsCalls = customer.callsPerFourWeeks > 0 && customer.cycleDays > 0;
  const cycle = wantsCalls ? Math.max(customer.cycleDays, 7 / problem.maxPerWeek) : 0;
  const due = wantsCalls && lastVisit !== undefined ? Math.floor(lastVisit) + cycle : undefined;
  const start = Math.max(first, due ?? -Infinity);
  const calls =
    !wantsCalls || start > last
      ? 0
      : callsWithin(last - start, cycle, agreedBefore(problem, customer, asked));
  const appointments = appointmentsOf(problem, customer);
  return {
    first,
    last,
    ...(due === undefined ? {} : { due }),
    overdue: due !== undefined && due < problem.from,
    cycle,
    calls,
    appointments,
    wanted: Math.max(calls, appointments.length),
  };
}

/** First day of the horizon that is not over; after a long absence of the customer's rep, the day when that is back. */
function startFor(problem: VisitProblem, { rep }: VisitCustomer): SerialDate {
  const start = Math.max(problem.from, problem.asOf);
  if (problem.reassign === true) return start;
  const back = firstWorkDay(problem, rep) ?? start;
  return back - start > LONGEST_PAUSE ? back : start;
}

function callsWithin(days: number, cycle: number, agreed: number): number {
  const most = 1 + Math.floor(days / cycle);
  return Math.max(1, 1 + Math.floor((days - cycle / 4) / cycle), Math.min(agreed, most));
}

/** Visits of the previous plan that are not over, from the day on that the customer asks for; the rep may be away on them by now. */
function agreedBefore(problem: VisitProblem, { id }: VisitCustomer, asked: SerialDate): number {
  return (previousDates(problem).get(id) ?? []).filter((date) => date >= asked).length;
}

function appointmentsOf(problem: VisitProblem, customer: VisitCustomer): Demand['appointments'] {
  const byDate = new Map<SerialDate, { date: SerialDate; time?: number }>();
  for (const { date, time } of customer.appointments) {
    if (date < problem.from || date > problem.to || date < problem.asOf) continue;
    const known = byDate.get(date);
    if (known === undefined || (known.time === undefined && time !== undefined)) {
      byDate.set(date, time === undefined ? { date } : { date, time });
    }
  }
  return [...byDate.values()].sort((a, b) => a.date - b.date);
}
