import type { VisitPlan, Violation } from '../problem';
import type { Facts } from './facts';

/** Checks that the list of what is left out names every customer that it must, once, with the right numbers, and no other. */
export function checkLeftOut(facts: Facts, plan: VisitPlan, found: Violation[]): void {
  const entries = new Map<string, (typeof plan.leftOut)[number]>();
  for (const entry of plan.leftOut) {
    if (entries.has(entry.customer)) found.push({ code: 'leftOutTwice', customer: entry.customer, args: {} });
    entries.set(entry.customer, entry);
    if (!facts.customers.has(entry.customer))
      found.push({ code: 'unknownCustomer', customer: entry.customer, args: {} });
  }
  for (const customer of facts.problem.customers) {
    const visits = facts.visitsOf(customer.id);
    const { duty, wanted } = facts.wish(customer);
    const dropped = [...duty.keys()].some((date) => !visits.some((visit) => visit.date === date));
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
