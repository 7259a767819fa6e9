import type { SearchModel } from '../../src/visits/solver/kernel/model';
import { PvrpDays } from './pvrp-days';
import type { PvrpInstance } from './pvrp-instance';
import { PvrpRules } from './pvrp-rules';

/** Other customers that a removal looks at, at most. */
const NEIGHBOURS = 150;
/** Price of a customer without visits, in times round the farthest customer. */
const UNSERVED = 20;

/** The benchmark problem as the search sees it. */
export function pvrpModel(instance: PvrpInstance): SearchModel {
  const { days, vehicles, stops } = instance;
  const n = stops.length - 1;
  const rules = new PvrpRules(instance);
  const depot = Float64Array.from({ length: n }, (_, c) => rules.between(c, n));
  const farthest = depot.reduce((most, distance) => Math.max(most, distance), 1);
  const frequency = (c: number) => stops[c + 1]!.frequency;
  const demand = (c: number) => stops[c + 1]!.demand;
  const unserved = Float64Array.from({ length: n }, (_, c) => UNSERVED * farthest * frequency(c));
  const chooser = new PvrpDays(instance, unserved);

  const neighbourCount = Math.min(n - 1, NEIGHBOURS);
  const neighbours = new Int32Array(n * neighbourCount);
  for (let c = 0; c < n; c++) {
    const others = Array.from({ length: n }, (_, i) => i).filter((i) => i !== c);
    others.sort((a, b) => rules.between(c, a) - rules.between(c, b) || a - b);
    for (let k = 0; k < neighbourCount; k++) neighbours[c * neighbourCount + k] = others[k]!;
  }
  const allowed = new Uint8Array(n * days);
  for (let c = 0; c < n; c++) {
    for (let d = 0; d < days; d++) allowed[c * days + d] = (chooser.daysOf(c) >> d) & 1;
  }
  const key = (of: (c: number) => number) => Float64Array.from({ length: n }, (_, c) => of(c));
  return {
    customers: n,
    days,
    groups: 1,
    routeDay: Int32Array.from({ length: days * vehicles }, (_, r) => Math.floor(r / vehicles)),
    routeGroup: new Int32Array(days * vehicles),
    width: n,
    groupsOf: Array.from({ length: n }, () => Int32Array.of(0)),
    wanted: Int32Array.from({ length: n }, (_, c) => frequency(c)),
    neighbours,
    neighbourCount,
    orders: [
      { key: key((c) => -demand(c) * frequency(c)), weight: 4 },
      { key: key((c) => -depot[c]!), weight: 2 },
      { key: key((c) => depot[c]!), weight: 1 },
    ],
    allowed,
    rules,
    chooser,
  };
}
