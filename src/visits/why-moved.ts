import type { SerialDate } from '../core/serial-date';
import { priceMove } from './edit';
import type { PlanTerms, VisitCustomer, VisitPlan, VisitReason } from './problem';
import type { ProblemIndex } from './problem-index';
import type { Room } from './room';
import { dayRuleViolations } from './rules';
import { TERM_NAMES } from './terms';

/** Differences of price, in minutes of travel, that decide nothing. */
const EPSILON = 1e-6;

/** A visit that stood on another day before. */
export interface MovedVisit {
  readonly customer: VisitCustomer;
  readonly rep: string;
  readonly from: SerialDate;
  readonly to: SerialDate;
}

/**
 * Why a visit is on another day than before: what rules the old day out now, or else what moving it back would cost most. Codes
 * are those of `visits:reason`, `change.…`; `date` is the day that it left.
 */
export function whyMoved(
  index: ProblemIndex,
  plan: VisitPlan,
  room: Room,
  { customer, rep, from, to }: MovedVisit,
): VisitReason {
  const about = { date: from };
  if (from < Math.max(index.problem.from, index.problem.asOf)) return change('dayOver', about);
  if (index.appointment(customer, to) !== undefined) return change('agreed', about);
  if (index.day(rep, from) === undefined) return change('dayOff', about);
  if (customer.lastVisit !== undefined && from <= customer.lastVisit)
    return change('seen', { date: Math.floor(customer.lastVisit) });
  if (dayRuleViolations(customer, rep, from).length > 0) return change('notAllowed', about);
  const back = priceMove(index.problem, plan, { customer: customer.id, from: to, to: from, rep });
  if (back.violations.length > 0) {
    const agreed = room.routeOn(rep, from)?.visits.find((visit) => visit.locked);
    const other = agreed && index.customers.get(agreed.customer);
    if (other) return change('madeRoom', { ...about, name: other.name });
    const tooOften = back.violations.some(({ code }) => code === 'tooManyInWeek' || code === 'twiceADay');
    return change(tooOften ? 'tooClose' : 'dayFull', about);
  }
  const gain = largest(back.change);
  return change(gain ?? 'asGood', about);
}

/** The term that moving back would raise most, when it would cost more at all. */
function largest(change: PlanTerms): string | undefined {
  let total = 0;
  let best: keyof PlanTerms | undefined;
  for (const term of TERM_NAMES) {
    // That the visit has left its old day is not why.
    if (term === 'change') continue;
    total += change[term];
    if (change[term] > EPSILON && (best === undefined || change[term] > change[best])) best = term;
  }
  return total > EPSILON ? best : undefined;
}

function change(code: string, args: VisitReason['args']): VisitReason {
  return { code: `change.${code}`, args };
}
