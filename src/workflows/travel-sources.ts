import type { Problem } from '../core/problem';
import { info } from '../core/problem';
import type { Stop, TravelSource, VisitPlan, VisitProblem } from '../visits';
import { travelSource } from '../visits';

/** Legs of a plan by what their time stands on; a note for the preview, since estimates are no timetable. */
export function travelSources(problem: VisitProblem, plan: VisitPlan): readonly Problem[] {
  const counts: Record<TravelSource, number> = {
    stops: 0,
    areas: 0,
    coordinates: 0,
    centroids: 0,
    equal: 0,
    none: 0,
  };
  const customers = new Map(problem.customers.map((customer) => [customer.id, customer]));
  const reps = new Map(problem.reps.map((rep) => [rep.id, rep]));
  for (const route of plan.routes) {
    const rep = reps.get(route.rep);
    const way: (Stop | undefined)[] = [
      rep?.start,
      ...route.visits.map(({ customer }) => customers.get(customer)),
      rep?.end,
    ];
    way.slice(1).forEach((to, index) => counts[travelSource(way[index], to, problem.travel)]++);
  }
  const { none: _none, stops, areas, ...estimates } = counts;
  const estimated = estimates.coordinates + estimates.centroids + estimates.equal;
  return stops + areas + estimated === 0
    ? []
    : [info('visits-travel-sources', { args: { known: stops + areas, estimated, ...estimates } })];
}
