import type { PvrpInstance } from '../../../bench/visits/pvrp-instance';

/**
 * Least total distance of an instance by trying every choice of patterns; each day by dynamic programming over sets of customers
 * (order of one route, then split over the vehicles). Infinity when nothing keeps the rules.
 */
export function leastDistance(instance: PvrpInstance): number {
  const { stops, days, vehicles } = instance;
  const n = stops.length - 1;
  const sets = 2 ** n;
  const tour = shortestTours(instance);
  const dayCost = Array.from({ length: days }, (_, day) => {
    const maxLoad = instance.maxLoad[day]! || Infinity;
    const maxDuration = instance.maxDuration[day]! || Infinity;
    const single = Array.from({ length: sets }, (__, set) => {
      let load = 0;
      let duration = tour[set]!;
      for (let c = 0; c < n; c++) {
        if (((set >> c) & 1) === 0) continue;
        load += stops[c + 1]!.demand;
        duration += stops[c + 1]!.service;
      }
      return load <= maxLoad && duration <= maxDuration + 1e-9 ? tour[set]! : Infinity;
    });
    let best = single;
    for (let vehicle = 1; vehicle < vehicles; vehicle++) {
      best = best.map((_, set) => {
        let least = Infinity;
        for (let part = set; ; part = (part - 1) & set) {
          least = Math.min(least, single[part]! + best[set ^ part]!);
          if (part === 0) return least;
        }
      });
    }
    return best;
  });

  const visited = Array.from({ length: days }, () => 0);
  let least = Infinity;
  const choose = (c: number): void => {
    if (c === n) {
      least = Math.min(
        least,
        visited.reduce((sum, set, day) => sum + dayCost[day]![set]!, 0),
      );
      return;
    }
    for (const pattern of stops[c + 1]!.patterns) {
      for (let day = 0; day < days; day++) {
        if (Math.floor(pattern / 2 ** (days - 1 - day)) % 2 === 1) visited[day]! += 2 ** c;
      }
      choose(c + 1);
      for (let day = 0; day < days; day++) {
        if (Math.floor(pattern / 2 ** (days - 1 - day)) % 2 === 1) visited[day]! -= 2 ** c;
      }
    }
  };
  choose(0);
  return least;
}

/** Length of the shortest round trip from the depot through each set of customers (Held & Karp 1962). */
function shortestTours({ stops }: PvrpInstance): number[] {
  const n = stops.length - 1;
  const far = (a: number, b: number) => Math.hypot(stops[a]!.x - stops[b]!.x, stops[a]!.y - stops[b]!.y);
  const path = Array.from({ length: 2 ** n }, () => Array.from({ length: n }, () => Infinity));
  const tour = Array.from({ length: 2 ** n }, () => Infinity);
  tour[0] = 0;
  for (let set = 1; set < 2 ** n; set++) {
    for (let last = 0; last < n; last++) {
      if (((set >> last) & 1) === 0) continue;
      const before = set ^ (1 << last);
      if (before === 0) path[set]![last] = far(0, last + 1);
      for (let c = 0; c < n; c++) {
        if (((before >> c) & 1) === 0) continue;
        path[set]![last] = Math.min(path[set]![last]!, path[before]![c]! + far(c + 1, last + 1));
      }
      tour[set] = Math.min(tour[set]!, path[set]![last]! + far(last + 1, 0));
    }
  }
  return tour;
}
