import type { VisitPlan, VisitProblem } from '../../../../src/visits';
import { explainLeftOut } from '../../../../src/visits';
import { planTerms, sumOfTerms } from '../../../../src/visits/price';
import type { HandPlan } from './hand-plan';

/** The plans of all reps as one plan, priced and with its list of what is left out, so that the checker can judge it. */
export function finish(problem: VisitProblem, plans: readonly HandPlan[], seed: number): VisitPlan {
  const routes = plans.flatMap((plan) => plan.dayRoutes());
  const terms = planTerms(problem, routes);
  return {
    routes,
    leftOut: explainLeftOut(problem, routes),
    cost: sumOfTerms(terms),
    terms,
    seed,
    iterations: 0,
  };
}

/**
 * The last look of a careful planner: whoever is short of visits, the most important first, gets any day that has room and is at
 * least half a cycle away from the other visits.
 */
export function fillGaps(plan: HandPlan): void {
  for (const c of byImportance(plan)) {
    const { cycle, due } = plan.demand(c);
    for (let open = plan.missing(c); open > 0; open--) {
      const dates = [...plan.dates(c), ...(due === undefined ? [] : [due - cycle])];
      const days = plan.days
        .map(({ date }, d) => ({
          d,
          added: apart(date, dates, cycle) ? insertionCost(plan, d, c) : Infinity,
        }))
        .sort((a, b) => a.added - b.added);
      const best = days[0];
      if (best === undefined || best.added === Infinity || !plan.tryInsert(best.d, c)) break;
    }
  }
  plan.days.forEach((_, d) => plan.polish(d));
}

/** Customers that want visits: highest priority first, then the longest overdue. */
export function byImportance(plan: HandPlan): number[] {
  const dueOf = (c: number) => plan.demand(c).due ?? plan.demand(c).first;
  return plan.customers
    .map((_, c) => c)
    .filter((c) => plan.demand(c).wanted > 0)
    .sort((a, b) => plan.customer(b).priority - plan.customer(a).priority || dueOf(a) - dueOf(b) || a - b);
}

/** Added travel of the visit on the day; Infinity when it is not possible. */
export function insertionCost(plan: HandPlan, d: number, c: number): number {
  return plan.mayVisit(d, c) ? (plan.bestInsertion(d, c)?.added ?? Infinity) : Infinity;
}

/** True when the date is at least half a cycle from every other one. */
export function apart(date: number, dates: readonly number[], cycle: number): boolean {
  return dates.every((other) => Math.abs(other - date) >= cycle / 2);
}
