import type { PvrpInstance, PvrpStop } from '../../../bench/visits/pvrp-instance';
import { seededRandom } from '../../../src/core/random';

/** A small periodic instance with whole coordinates; loads leave `slack` (1.2 = a fifth) of room on average. */
export function randomInstance(
  seed: number,
  customers: number,
  { days = 3, vehicles = 2, slack = 1.3, duration = 0 } = {},
): PvrpInstance {
  const random = seededRandom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const place = () => ({ x: below(100), y: below(100) });
  const stops: PvrpStop[] = [{ ...place(), service: 0, demand: 0, frequency: 0, patterns: [] }];
  for (let c = 0; c < customers; c++) {
    const frequency = 1 + below(Math.min(2, days));
    const patterns: number[] = [];
    for (let set = 1; set < 2 ** days; set++) {
      if (bits(set) === frequency && random() < 0.7) patterns.push(set);
    }
    if (patterns.length === 0) patterns.push(2 ** frequency - 1);
    stops.push({ ...place(), service: below(5), demand: 1 + below(9), frequency, patterns });
  }
  const load = stops.reduce((sum, stop) => sum + stop.demand * stop.frequency, 0);
  const maxLoad = Math.max(9, Math.ceil((slack * load) / (days * vehicles)));
  return {
    name: `random ${seed}`,
    days,
    vehicles,
    maxDuration: Array.from({ length: days }, () => duration),
    maxLoad: Array.from({ length: days }, () => maxLoad),
    stops,
  };
}

/** Number of bits that are set. */
export function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}
