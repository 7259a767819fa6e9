import type { DayRoute, PlannedVisit } from '../../problem';
import type { RoutePlan } from '../kernel/model';
import { advance, visitStart } from './clock';
import type { FieldModel } from './field-model';

/** Puts clock times to the routes; days without visits are left out. By rep, then by day. */
export function dayRoutes(model: FieldModel, plan: RoutePlan): DayRoute[] {
  return plan.flatMap((stops, route) => (stops.length === 0 ? [] : dayRoute(model, route, stops)));
}

function dayRoute(model: FieldModel, route: number, stops: Int32Array): DayRoute {
  const lunchStart = model.lunchStart[route]!;
  const lunchEnd = model.lunchEnd[route]!;
  const day = model.routeDay[route]!;
  const visits: PlannedVisit[] = [];
  let t = model.dayStart[route]!;
  let before = model.startStop[route]!;
  let travel = 0;
  let work = 0;
  for (const c of stops) {
    const minutes = model.visitMinutes[c]!;
    const travelMinutes = model.travel[before * model.stops + c]!;
    const arrival = visitStart(model, route, c, advance(t, travelMinutes, lunchStart, lunchEnd));
    if (arrival < 0) throw new Error('a settled route cannot be driven');
    t = arrival + minutes;
    visits.push({
      customer: model.customers[c]!.id,
      arrival,
      departure: t,
      travelMinutes,
      locked: model.locked[c * model.dayCount + day] === 1,
    });
    before = c;
    travel += travelMinutes;
    work += minutes;
  }
  const returnMinutes = model.travel[before * model.stops + model.endStop[route]!]!;
  travel += returnMinutes;
  return {
    rep: model.reps[model.routeGroup[route]!]!.id,
    date: model.dayDate[day]!,
    visits,
    returnMinutes,
    travelMinutes: travel,
    workMinutes: work + travel,
  };
}
