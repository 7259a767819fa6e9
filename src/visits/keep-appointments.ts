import type { DayRoute, Rep, VisitCustomer, Violation, WorkDay } from './problem';
import type { ProblemIndex } from './problem-index';
import { Timeline } from './timing';

/** Orders of one day's appointments that are tried. */
const MOST_ORDERS = 5_000;

/**
 * A day with the appointments that it lacks: those that fit its order are put in. One that would fit if free visits made room
 * is a violation, since an appointment goes before them.
 */
export function keepAppointments(
  index: ProblemIndex,
  rep: Rep,
  day: WorkDay,
  route: DayRoute,
): { readonly route: DayRoute; readonly violations: readonly Violation[] } {
  const violations: Violation[] = [];
  let settled = route;
  for (const customer of index.problem.customers) {
    if (customer.rep !== rep.id || customer.doNotContact === true) continue;
    if (index.appointment(customer, day.date) === undefined) continue;
    if (settled.visits.some((visit) => visit.customer === customer.id)) continue;
    const order = settled.visits.flatMap((visit) => index.customers.get(visit.customer) ?? []);
    const need = new Timeline(index, rep, day, order).need(customer);
    const more = need && new Timeline(index, rep, day, order.toSpliced(need.position, 0, customer)).route();
    if (more !== undefined && !('code' in more)) {
      settled = more;
      continue;
    }
    const agreed = order.filter((other) => index.appointment(other, day.date) !== undefined);
    if (someOrderFits(index, rep, day, [...agreed, customer])) {
      const where = { customer: customer.id, rep: rep.id, date: day.date };
      violations.push({ code: 'appointmentMissing', ...where, args: {} });
    }
  }
  return { route: settled, violations };
}

function someOrderFits(
  index: ProblemIndex,
  rep: Rep,
  day: WorkDay,
  customers: readonly VisitCustomer[],
): boolean {
  let tried = 0;
  const extend = (order: readonly VisitCustomer[], left: readonly VisitCustomer[]): boolean => {
    if (left.length === 0) return !('code' in new Timeline(index, rep, day, order).route());
    return left.some((next) => {
      if (++tried > MOST_ORDERS) return false;
      return extend(
        [...order, next],
        left.filter((other) => other !== next),
      );
    });
  };
  return extend([], customers);
}
