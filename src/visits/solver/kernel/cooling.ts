import { exactExp, exactLn } from './exact-math';
import type { SearchModel } from './model';
import type { SearchState } from './state';

/** A visit never saves less than this, so that a temperature is above 0. */
const LEAST = 1e-6;

/** Exponential cooling of simulated annealing between two temperatures over a number of steps. */
export class Cooling {
  /** In units of cost. */
  temperature: number;
  private readonly factor: number;

  /** @param steps of the whole cooling, ≥ 1 */
  constructor(hot: number, cold: number, steps: number) {
    this.temperature = hot;
    this.factor = exactExp(exactLn(cold / hot) / steps);
  }

  /** Cools by one step. */
  step(): void {
    this.temperature *= this.factor;
  }
}

/**
 * What a visit costs: the mean of what the route of each visit would save without it. A scale for temperatures that, unlike the
 * mean leg, does not grow with the way from the depot to a cluster of customers.
 */
export function meanVisitCost({ rules }: SearchModel, { routes, routeCost }: SearchState): number {
  const { stops, length, width } = routes;
  const rest = new Int32Array(width);
  let sum = 0;
  let visits = 0;
  for (let r = 0; r < routes.count; r++) {
    const count = length[r]!;
    for (let without = 0; without < count; without++) {
      let k = 0;
      for (let i = 0; i < count; i++) if (i !== without) rest[k++] = stops[r * width + i]!;
      const cost = rules.evaluate(r, rest, 0, k);
      if (cost === Infinity) continue;
      sum += Math.max(0, routeCost[r]! - cost);
      visits += 1;
    }
  }
  return visits === 0 ? LEAST : Math.max(LEAST, sum / visits);
}

/** Mean cost of a leg between two stops, ends of the day included. */
export function meanLeg({ routes, routeCost }: SearchState): number {
  let cost = 0;
  let legs = 0;
  for (let r = 0; r < routes.count; r++) {
    cost += routeCost[r]!;
    if (routes.length[r]! > 0) legs += routes.length[r]! + 1;
  }
  return Math.max(LEAST, cost / Math.max(1, legs));
}
