import { explainLeftOut } from '../explain';
import type { DayRoute, PlannedVisit, VisitPlan, VisitProblem } from '../problem';
import { planTerms, sumOfTerms } from '../price';
import type { RepModel } from './rep-model';
import { advance, leg, visitStart } from './schedule';

/** One rep's finished routes: slots of each day in driving order. */
export interface RepSolution {
  readonly model: RepModel;
  readonly routes: readonly (readonly number[])[];
}

/** Puts clock times to the routes and adds up the reps. */
export function assemblePlan(
  problem: VisitProblem,
  solutions: readonly RepSolution[],
  seed: number,
  iterations: number,
): VisitPlan {
  const routes: DayRoute[] = [];
  for (const { model, routes: days } of solutions) {
    days.forEach((slots, day) => {
      if (slots.length > 0) routes.push(dayRoute(model, day, slots));
    });
  }
  const terms = planTerms(problem, routes);
  return {
    routes,
    leftOut: explainLeftOut(problem, routes),
    cost: sumOfTerms(terms),
    terms,
    seed,
    iterations,
  };
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
