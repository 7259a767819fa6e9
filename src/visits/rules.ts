import type { SerialDate } from '../core/serial-date';
import { isoWeekday } from '../core/serial-date';
import { isoWeekIndex } from './demand';
import type { VisitCustomer, VisitReason, Violation } from './problem';
import type { ProblemIndex } from './problem-index';
import type { Room, VisitDay } from './room';

/**
 * What forbids one more visit of a customer on a day, apart from the day's own times and capacity. An appointment of that day
 * overrides weekdays, first and last day and the weekly limit.
 * @param room the plan without that visit
 */
export function freeVisitViolations(
  index: ProblemIndex,
  room: Room,
  customer: VisitCustomer,
  rep: string,
  date: SerialDate,
): readonly Violation[] {
  const found: Violation[] = [];
  const report = (code: string, args: VisitReason['args'] = {}) =>
    found.push({ code, customer: customer.id, rep, date, args });
  const visits = room.visitsOf(customer.id);
  const other = visits.find((visit) => visit.rep !== rep);
  if (customer.doNotContact === true) report('doNotContact');
  if (!index.reps.has(rep)) {
    report('unknownRep');
    return found;
  }
  if (index.day(rep, date) === undefined) report('notAWorkingDay');
  if (customer.rep !== rep && !index.mayChangeRep(customer)) report('wrongRep', { rep: customer.rep });
  else if (other !== undefined) report('severalReps', { rep: other.rep, other: rep });
  if (visits.some((visit) => visit.date === date)) report('twiceADay');
  const locked = index.appointment(customer, date) !== undefined;
  if (!locked) found.push(...dayRuleViolations(customer, rep, date));
  return [...found, ...spreadViolations(index, customer, [...visits, { rep, date, locked }], date)];
}

/**
 * What the weekly limit (in the week of a date) and the number of calls say against a customer's visits. Appointments count,
 * but only free visits are too many.
 */
export function spreadViolations(
  index: ProblemIndex,
  customer: VisitCustomer,
  visits: readonly VisitDay[],
  date: SerialDate,
): readonly Violation[] {
  const found: Violation[] = [];
  const report = (code: string, args: VisitReason['args']) =>
    found.push({ code, customer: customer.id, rep: customer.rep, date, args });
  const inWeek = visits.filter((visit) => isoWeekIndex(visit.date) === isoWeekIndex(date));
  const limit = index.weekLimit(customer, date);
  if (inWeek.length > limit && inWeek.some((visit) => !visit.locked))
    report('tooManyInWeek', { count: inWeek.length + index.problem.maxPerWeek - limit });
  const kept = visits.filter((visit) => visit.locked).length;
  const { calls } = index.demand(customer);
  if (visits.length - kept > Math.max(0, calls - kept)) report('tooManyCalls', { calls });
  return found;
}

/** What the customer's own weekdays and first and last day say against a date. */
export function dayRuleViolations(
  customer: VisitCustomer,
  rep: string,
  date: SerialDate,
): readonly Violation[] {
  const { weekdays, earliest, latest, lastVisit } = customer;
  const about = { customer: customer.id, rep, date, args: {} };
  const found: Violation[] = [];
  if (weekdays?.includes(isoWeekday(date)) === false) found.push({ code: 'outsideWeekdays', ...about });
  if ((earliest !== undefined && date < earliest) || (lastVisit !== undefined && date <= lastVisit))
    found.push({ code: 'tooEarly', ...about });
  if (latest !== undefined && date > latest) found.push({ code: 'tooLate', ...about });
  return found;
}
