import type { VisitCustomer, VisitPlan, VisitProblem, Violation } from '../problem';
import { callsOf, duty, visitsByCustomer, workDayOf } from './facts';

/** Checks the price of a plan against its definition. */
export function checkCost(problem: VisitProblem, plan: VisitPlan, found: Violation[]): void {
  const cost = priceOf(problem, plan);
  const scale = Math.max(1, Math.abs(cost));
  if (!(Math.abs(plan.cost - cost) <= 1e-6 * scale))
    found.push({ code: 'costWrong', args: { cost: plan.cost, right: cost } });
}

/**
 * Price of a plan. Per customer, with c the cycle (stretched by wanted ÷ planned when visits are missing): missed visits ×
 * 2^(priority − 1); spacing × Σ ((gap − c) ÷ c)² over the gaps between visits, over being early against the due day, and over the
 * wait beyond one cycle before the first visit (last visit unknown) and after the last one; lateness × priority × days
 * after the due day; change × visits of the previous plan that are on no such day any more. Per rep: balance × the sum of
 * squared deviations of load ÷ capacity from their mean over the working days. And the minutes of travel.
 */
export function priceOf(problem: VisitProblem, plan: VisitPlan): number {
  const { weights } = problem;
  const byCustomer = visitsByCustomer(plan.routes);
  let cost = 0;
  for (const customer of problem.customers) {
    if (customer.doNotContact === true) continue;
    const dates = (byCustomer.get(customer.id) ?? []).map((visit) => visit.date);
    cost += customerPrice(problem, customer, dates);
  }
  for (const route of plan.routes) cost += weights.travelMinute * route.travelMinutes;
  for (const rep of problem.reps) {
    const dates = [...new Set(rep.days.map((day) => day.date))].filter((date) =>
      workDayOf(problem, rep.id, date),
    );
    const loads = dates.map((date) => {
      const day = workDayOf(problem, rep.id, date);
      const room = day === undefined ? 0 : day.maxMinutes - day.reservedMinutes;
      const work = plan.routes.find((route) => route.rep === rep.id && route.date === date)?.workMinutes ?? 0;
      return room > 0 ? work / room : 0;
    });
    const mean = loads.reduce((sum, load) => sum + load, 0) / Math.max(1, loads.length);
    for (const load of loads) cost += weights.balance * (load - mean) ** 2;
  }
  return cost;
}

function customerPrice(problem: VisitProblem, customer: VisitCustomer, dates: readonly number[]): number {
  const { weights } = problem;
  const { first, last, due, cycle: wish, calls } = callsOf(problem, customer);
  const wanted = Math.max(calls, duty(problem, customer).size);
  const hasRep = problem.reps.some((rep) => rep.id === customer.rep);
  let cost = Math.max(0, wanted - dates.length) * 2 ** (customer.priority - 1) * weights.missedVisit;
  const before = new Set(
    (problem.previous ?? [])
      .filter((visit) => visit.customer === customer.id)
      .map((visit) => visit.date)
      .filter((date) => date >= problem.from && date >= problem.asOf && date <= problem.to),
  );
  for (const date of before) if (hasRep && !dates.includes(date)) cost += weights.change;
  if (wish === 0 || dates.length === 0) return cost;
  const cycle = wish * Math.max(1, wanted / dates.length);
  const off = (days: number) => weights.spacing * (days / cycle) ** 2;
  dates.forEach((date, i) => {
    if (i > 0) cost += off(date - dates[i - 1]! - cycle);
  });
  const start = dates[0]!;
  if (due === undefined) cost += off(Math.max(0, start - first - cycle));
  else if (start < due) cost += off(due - start);
  else cost += weights.lateness * customer.priority * Math.max(0, start - Math.max(due, first));
  return cost + off(Math.max(0, last - dates.at(-1)! - cycle));
}
