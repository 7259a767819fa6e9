import { spareMoves } from '../agreed-visits';
import { demandOf } from '../demand';
import { sumOfTerms } from '../price';
import type { LeftOut, PlanTerms, VisitCustomer, VisitPlan, VisitProblem } from '../problem';

/** A share of a problem that is planned by itself, with its seed and its budget. */
export interface ProblemPart {
  readonly problem: VisitProblem;
  readonly seed: number;
  readonly iterations: number;
}

/**
 * Splits a problem into parts that do not touch each other: one a rep, or all in one when customers may change hands. Seeds
 * hang on the rep alone, budgets on the visits wanted, so that the parts may be planned anywhere and in any order.
 * @param iterations budget of the whole problem
 * @throws Error when two customers or two reps share an id
 */
export function splitProblem(
  problem: VisitProblem,
  seed: number,
  iterations: number,
): readonly ProblemPart[] {
  requireUnique(problem.reps.map((rep) => rep.id));
  requireUnique(problem.customers.map((customer) => customer.id));
  if (problem.reassign === true || problem.reps.length <= 1) {
    return [{ problem, seed: deriveSeed(seed, problem.reps[0]?.id ?? ''), iterations }];
  }
  const byRep = new Map<string, VisitCustomer[]>(problem.reps.map((rep) => [rep.id, []]));
  const first = problem.reps[0]!.id;
  const spare = spareMoves(problem);
  for (const customer of problem.customers) (byRep.get(customer.rep) ?? byRep.get(first)!).push(customer);
  const parts = problem.reps.map((rep) => {
    const customers = byRep.get(rep.id)!;
    const ids = new Set(customers.map((customer) => customer.id));
    const previous = problem.previous?.filter((visit) => ids.has(visit.customer));
    const part: VisitProblem = {
      ...problem,
      reps: [rep],
      customers,
      ...(previous === undefined ? {} : { previous, spareMoves: spare }),
    };
    return { part, seed: deriveSeed(seed, rep.id), work: searchWork(part) };
  });
  const all = parts.reduce((sum, { work }) => sum + work, 0);
  return parts.map(({ part, seed: own, work }) => ({
    problem: part,
    seed: own,
    iterations: all === 0 ? 0 : Math.round((iterations * work) / all),
  }));
}

/** Puts the plans of all parts together, in the order of the parts. */
export function mergePlans(problem: VisitProblem, plans: readonly VisitPlan[], seed: number): VisitPlan {
  const iterations = plans.reduce((sum, plan) => sum + plan.iterations, 0);
  const routes = plans.flatMap((plan) => plan.routes);
  const byCustomer = new Map<string, LeftOut>();
  for (const plan of plans) for (const entry of plan.leftOut) byCustomer.set(entry.customer, entry);
  const leftOut = problem.customers.flatMap((customer) => byCustomer.get(customer.id) ?? []);
  const terms = plans.map((plan) => plan.terms).reduce(addTerms);
  return { routes, leftOut, cost: sumOfTerms(terms), terms, seed, iterations };
}

/** Visits that a search of the problem has to place. */
export function searchWork(problem: VisitProblem): number {
  return problem.customers.reduce(
    (sum, customer) => sum + (customer.doNotContact === true ? 0 : demandOf(problem, customer).wanted),
    0,
  );
}

function addTerms(a: PlanTerms, b: PlanTerms): PlanTerms {
  return {
    missed: a.missed + b.missed,
    spacing: a.spacing + b.spacing,
    lateness: a.lateness + b.lateness,
    travel: a.travel + b.travel,
    balance: a.balance + b.balance,
    change: a.change + b.change,
    sameWeekday: a.sameWeekday + b.sameWeekday,
    timeShare: a.timeShare + b.timeShare,
    reassign: a.reassign + b.reassign,
  };
}

/** FNV-1a over the rep's id, mixed with the seed, so that one rep's plan does not hang on the others. */
function deriveSeed(seed: number, id: string): number {
  let hash = 0x811c9dc5 ^ (seed >>> 0);
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function requireUnique(ids: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new Error(`two customers or two reps share the id ${id}`);
    seen.add(id);
  }
}
