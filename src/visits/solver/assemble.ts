import { demandOf, missedWorth } from '../demand';
import { explainLeftOut } from '../explain';
import type { DayRoute, PlannedVisit, VisitPlan, VisitProblem } from '../problem';
import type { RepModel } from './rep-model';
import { advance, leg, visitStart } from './schedule';

/** One rep's finished routes: slots of each day in driving order. */
export interface RepSolution {
  readonly model: RepModel;
  readonly routes: readonly (readonly number[])[];
  readonly cost: number;
}

/** Puts clock times to the routes and adds up the reps. */
export function assemblePlan(
  problem: VisitProblem,
  solutions: readonly RepSolution[],
  seed: number,
  iterations: number,
): VisitPlan {
  const routes: DayRoute[] = [];
  let cost = unassignedCost(problem);
  for (const { model, routes: days, cost: repCost } of solutions) {
    cost += repCost;
    days.forEach((slots, day) => {
      if (slots.length > 0) routes.push(dayRoute(model, day, slots));
    });
  }
  return { routes, leftOut: explainLeftOut(problem, routes), cost, seed, iterations };
}

function dayRoute(model: RepModel, day: number, slots: readonly number[]): DayRoute {
  const lunchStart = model.lunchStart[day]!;
  const lunchEnd = model.lunchEnd[day]!;
  const visits: PlannedVisit[] = [];
  let t = model.dayStart[day]!;
  let stop = model.startStop;
  let travel = 0;
  let work = 0;
  for (const slot of slots) {
    const c = model.slotCustomer[slot]!;
    const minutes = model.visitMinutes[c]!;
    const travelMinutes = leg(model, stop, c);
    const arrival = visitStart(model, day, slot, advance(t, travelMinutes, lunchStart, lunchEnd));
    if (arrival < 0) throw new Error('a settled route cannot be driven');
    t = arrival + minutes;
    visits.push({
      customer: model.customers[c]!.id,
      arrival,
      departure: t,
      travelMinutes,
      locked: model.slotFixedDay[slot]! >= 0,
    });
    stop = c;
    travel += travelMinutes;
    work += minutes;
  }
  const returnMinutes = leg(model, stop, model.endStop);
  travel += returnMinutes;
  return {
    rep: model.rep.id,
    date: model.dayDate[day]!,
    visits,
    returnMinutes,
    travelMinutes: travel,
    workMinutes: work + travel,
  };
}

/** Missed visits of customers whose rep is not in the problem. */
function unassignedCost(problem: VisitProblem): number {
  const reps = new Set(problem.reps.map((rep) => rep.id));
  let cost = 0;
  for (const customer of problem.customers) {
    if (reps.has(customer.rep) || customer.doNotContact === true) continue;
    cost += demandOf(problem, customer).wanted * missedWorth(customer.priority) * problem.weights.missedVisit;
  }
  return cost;
}
