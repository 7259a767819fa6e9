import { checkCost } from './checker/cost';
import { Facts } from './checker/facts';
import { checkLeftOut } from './checker/left-out';
import { checkRoute } from './checker/route';
import { checkSpread } from './checker/spread';
import type { VisitPlan, VisitProblem, Violation } from './problem';

/**
 * Judges a finished plan from the problem alone. It shares no code with the solver: demand, travel, times, limits, totals
 * and price are worked out again from the definitions in `problem.ts`. Takes time in proportion to the size of the plan.
 *
 * Checked: representatives, days and customers exist and belong together (or were reassigned where that is allowed, all
 * visits of a customer to one representative); working days and hours; lunch; windows, weekdays, first and last day;
 * do-not-contact; visits and minutes a day; one visit a day and the weekly limit; every appointment kept, or proved
 * impossible; no more visits than wanted; travel times, arrivals (as early as they can be), departures, ways home and
 * totals; the list of what is left out; each term of the price and their sum.
 * @returns every violation; none means that the plan may be written
 */
export function checkPlan(problem: VisitProblem, plan: VisitPlan): readonly Violation[] {
  const found: Violation[] = [];
  const facts = new Facts(problem, plan);
  const seen = new Set<string>();
  for (const route of plan.routes) {
    const key = `${route.date} ${route.rep}`;
    if (seen.has(key)) found.push({ code: 'dayTwice', rep: route.rep, date: route.date, args: {} });
    seen.add(key);
    checkRoute(facts, route, found);
  }
  checkSpread(facts, found);
  checkLeftOut(facts, plan, found);
  checkCost(facts, plan, found);
  return found;
}
