import type { PvrpInstance } from './pvrp-instance';

/** What is wrong with a solution, and its distance. */
export interface PvrpVerdict {
  readonly value: number;
  readonly faults: readonly string[];
}

const TOLERANCE = 1e-6;

/**
 * Judges a solution from the instance alone; shares no code with the solver.
 * @param days per day the routes, each the file's numbers of its customers (1 … n) in driving order
 */
export function checkPvrp(
  instance: PvrpInstance,
  days: readonly (readonly (readonly number[])[])[],
): PvrpVerdict {
  const faults: string[] = [];
  const visited = instance.stops.map(() => 0);
  const depot = instance.stops[0]!;
  let value = 0;
  if (days.length !== instance.days) faults.push(`${days.length} days instead of ${instance.days}`);
  days.forEach((routes, day) => {
    const driven = routes.filter((route) => route.length > 0);
    if (driven.length > instance.vehicles) faults.push(`day ${day + 1}: ${driven.length} routes`);
    for (const route of driven) {
      let here = depot;
      let length = 0;
      let load = 0;
      let service = 0;
      for (const number of route) {
        const stop = number >= 1 ? instance.stops[number] : undefined;
        if (stop === undefined) {
          faults.push(`day ${day + 1}: no customer ${number}`);
          continue;
        }
        const bit = 2 ** (instance.days - 1 - day);
        if (Math.floor(visited[number]! / bit) % 2 === 1)
          faults.push(`customer ${number} twice on day ${day + 1}`);
        else visited[number]! += bit;
        length += Math.hypot(stop.x - here.x, stop.y - here.y);
        load += stop.demand;
        service += stop.service;
        here = stop;
      }
      length += Math.hypot(depot.x - here.x, depot.y - here.y);
      value += length;
      const maxLoad = instance.maxLoad[day]!;
      const maxDuration = instance.maxDuration[day]!;
      if (maxLoad > 0 && load > maxLoad + TOLERANCE)
        faults.push(`day ${day + 1}: load ${load} over ${maxLoad}`);
      if (maxDuration > 0 && length + service > maxDuration + TOLERANCE)
        faults.push(`day ${day + 1}: duration ${length + service} over ${maxDuration}`);
    }
  });
  instance.stops.forEach((stop, number) => {
    if (number > 0 && !stop.patterns.includes(visited[number]!))
      faults.push(`customer ${number} has the days ${visited[number]!.toString(2)}`);
  });
  return { value, faults };
}
