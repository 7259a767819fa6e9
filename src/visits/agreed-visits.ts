import { demandOf } from './demand';
import { previousDates, usableDays } from './horizon-days';
import type { VisitProblem } from './problem';

/** Share of a representative's surviving visits that may move at the plain price; a little under the twentieth that may move at all. */
const SPARE_SHARE = 0.04;
/** What each further one costs on top, in plain prices. */
const SURPLUS = 2;

const known = new WeakMap<VisitProblem, ReadonlyMap<string, number>>();

/**
 * Visits of the previous plan that survive, by representative: those of their own customers on days that they still work; of a customer
 * not more than it wants. What stands on other days cannot stay, whoever plans.
 */
export function survivingVisits(problem: VisitProblem): ReadonlyMap<string, number> {
  const counted = known.get(problem);
  if (counted !== undefined) return counted;
  const before = previousDates(problem);
  const days = new Map(
    problem.reps.map((rep) => [rep.id, new Set(usableDays(problem, rep).map(({ date }) => date))]),
  );
  const counts = new Map<string, number>(problem.reps.map(({ id }) => [id, 0]));
  if (before.size > 0) {
    for (const customer of problem.customers) {
      const worked = days.get(customer.rep);
      const own = before.get(customer.id);
      if (worked === undefined || own === undefined || customer.doNotContact === true) continue;
      const survive = own.filter((date) => worked.has(date)).length;
      const more = Math.min(survive, demandOf(problem, customer).wanted);
      counts.set(customer.rep, counts.get(customer.rep)! + more);
    }
  }
  known.set(problem, counts);
  return counts;
}

/**
 * What the moved visits of a representative cost beyond the plain price, in plain prices: nothing for four in a hundred of those
 * that survive, two more for each further one. So a few moves are cheap, and many are not made for small gains.
 * @param kept visits to the representative's own customers that are on a day of the previous plan
 */
export function surplusOfMoves(surviving: number, kept: number): number {
  return SURPLUS * Math.max(0, surviving - kept - SPARE_SHARE * surviving);
}
