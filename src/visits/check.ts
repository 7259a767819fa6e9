import { checkCost } from './checker/cost';
import { checkLeftOut } from './checker/left-out';
import { checkRoute } from './checker/route';
import { checkSpread } from './checker/spread';
import type { VisitPlan, VisitProblem, Violation } from './problem';

/**
 * Judges a finished plan from the problem alone. It shares no code with the solver: demand, travel, times, limits, totals
 * and price are worked out again from the definitions in `problem.ts`.
 *
 * Checked: representatives, days and customers exist and belong together; working days and hours; lunch; windows,
 * weekdays, first and last day; do-not-contact; visits and minutes a day; one visit a day and the weekly limit; every
 * appointment kept, or proved impossible; no more visits than wanted; travel times, departures, ways home and totals;
 * the list of what is left out; the price.
 * @returns every violation; none means that the plan may be written
 */
export function checkPlan(problem: VisitProblem, plan: VisitPlan): readonly Violation[] {
  const found: Violation[] = [];
  const seen = new Set<string>();
  for (const route of plan.routes) {
    const key = `${route.date} ${route.rep}`;
    if (seen.has(key)) found.push({ code: 'dayTwice', rep: route.rep, date: route.date, args: {} });
    seen.add(key);
    checkRoute(problem, route, found);
  }
  checkSpread(problem, plan, found);
  checkLeftOut(problem, plan, found);
  checkCost(problem, plan, found);
  return found;
}
