import type { VisitPlan, VisitProblem, Violation } from '../problem';
import { callsOf, duty, visitsByCustomer } from './facts';

/** Checks that the list of what is left out names every customer that it must, once, with the right numbers, and no other. */
export function checkLeftOut(problem: VisitProblem, plan: VisitPlan, found: Violation[]): void {
  const byCustomer = visitsByCustomer(plan.routes);
  const entries = new Map<string, (typeof plan.leftOut)[number]>();
  for (const entry of plan.leftOut) {
    if (entries.has(entry.customer)) found.push({ code: 'leftOutTwice', customer: entry.customer, args: {} });
    entries.set(entry.customer, entry);
  }
  const known = new Set(problem.customers.map((customer) => customer.id));
  for (const entry of plan.leftOut) {
    if (!known.has(entry.customer))
      found.push({ code: 'unknownCustomer', customer: entry.customer, args: {} });
  }
  for (const customer of problem.customers) {
    const visits = byCustomer.get(customer.id) ?? [];
    const appointments = duty(problem, customer);
    const wanted = Math.max(callsOf(problem, customer).calls, appointments.size);
    const dropped = [...appointments.keys()].some((date) => !visits.some((visit) => visit.date === date));
    const short = visits.length < wanted || (dropped && customer.doNotContact !== true);
    const entry = entries.get(customer.id);
    const about = { customer: customer.id, rep: customer.rep };
    if (short && entry === undefined) found.push({ code: 'leftOutMissing', ...about, args: { wanted } });
    if (!short && entry !== undefined) found.push({ code: 'leftOutWrong', ...about, args: { wanted } });
    if (short && entry !== undefined && (entry.wanted !== wanted || entry.planned !== visits.length)) {
      found.push({ code: 'leftOutWrong', ...about, args: { wanted, planned: visits.length } });
    }
  }
}
