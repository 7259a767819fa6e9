import type { SerialDate } from '../core/serial-date';
import { addVisit, moveVisit, priceMove, removeVisit } from '../visits';
import type { PlanTerms, VisitPlan, VisitProblem } from '../visits';
import type { VisitRef } from './visit-book';

/** Two visits that have changed places. */
export interface Exchange {
  readonly plan: VisitPlan;
  /** Customer whose visit goes the other way. */
  readonly customer: string;
  /** New price less old one, by term. */
  readonly change: PlanTerms;
}

/**
 * The best exchange of a visit with one of another day of the same rep: in a month that is full nothing can be moved, but
 * two visits can change places. Agreed visits take no part. A few milliseconds a visit of that day.
 * @returns undefined when no exchange is allowed
 */
export function bestExchange(
  problem: VisitProblem,
  plan: VisitPlan,
  { customer, date }: VisitRef,
  to: SerialDate,
): Exchange | undefined {
  const home = plan.routes.find(
    (route) => route.date === date && route.visits.some((visit) => visit.customer === customer),
  );
  const there = plan.routes.find((route) => route.date === to && route.rep === home?.rep);
  if (!home || !there || there === home) return undefined;
  const gone = removeVisit(problem, plan, { customer, date });
  if (gone.violations.length > 0) return undefined;
  let best: Exchange | undefined;
  let least = Infinity;
  for (const other of there.visits) {
    const back = { customer: other.customer, from: to, to: date };
    if (other.locked || priceMove(problem, gone.plan, back).violations.length > 0) continue;
    const moved = moveVisit(problem, gone.plan, back);
    const added = addVisit(problem, moved.plan, { customer, date: to, rep: home.rep });
    if (added.violations.length > 0) continue;
    const change = sum([gone.change, moved.change, added.change]);
    const cost = Object.values<number>({ ...change }).reduce((total, term) => total + term, 0);
    if (cost >= least) continue;
    least = cost;
    best = { plan: added.plan, customer: other.customer, change };
  }
  return best;
}

function sum(changes: readonly PlanTerms[]): PlanTerms {
  const total = (term: keyof PlanTerms) => changes.reduce((all, change) => all + change[term], 0);
  return {
    missed: total('missed'),
    spacing: total('spacing'),
    lateness: total('lateness'),
    travel: total('travel'),
    balance: total('balance'),
    change: total('change'),
    sameWeekday: total('sameWeekday'),
    timeShare: total('timeShare'),
    reassign: total('reassign'),
  };
}
