import type { PlanWeights } from '../problem';
import type { RepModel } from './rep-model';

/** Price of one gap of `days` between two calls for a cycle in days. */
export function gapCost(weights: PlanWeights, days: number, cycle: number): number {
  const off = (days - cycle) / cycle;
  return weights.spacing * off * off;
}

/** Price of the first call on `date`: early or late against the due day, or a long wait when the last visit is unknown. */
export function firstCallCost(
  model: RepModel,
  weights: PlanWeights,
  c: number,
  date: number,
  cycle: number,
): number {
  const due = model.due[c]!;
  const first = model.first[c]!;
  if (Number.isNaN(due)) {
    const over = (date - first - cycle) / cycle;
    return over > 0 ? weights.spacing * over * over : 0;
  }
  if (date < due) {
    const early = (due - date) / cycle;
    return weights.spacing * early * early;
  }
  const late = date - Math.max(due, first);
  return late > 0 ? weights.lateness * model.priority[c]! * late : 0;
}

/** Price of the time between the last call and the end, beyond one cycle. */
export function lastCallCost(
  model: RepModel,
  weights: PlanWeights,
  c: number,
  date: number,
  cycle: number,
): number {
  const over = (model.last[c]! - date - cycle) / cycle;
  return over > 0 ? weights.spacing * over * over : 0;
}

/** Cycle that evenly spaced calls have when only `calls` of the wanted ones are made. */
export function stretchedCycle(model: RepModel, c: number, calls: number): number {
  const cycle = model.cycle[c]!;
  return calls >= model.wanted[c]! ? cycle : (cycle * model.wanted[c]!) / calls;
}

/**
 * What one customer's visit days cost: missed visits, spacing, lateness, changes against the previous plan.
 * @param days the first `count` entries are day numbers, ascending
 */
export function customerCost(
  model: RepModel,
  weights: PlanWeights,
  c: number,
  days: Int32Array,
  count: number,
): number {
  const missed = model.wanted[c]! - count;
  let cost = missed > 0 ? missed * model.missedWorth[c]! * weights.missedVisit : 0;
  let changed = model.previousElsewhere[c]!;
  const base = c * model.dayCount;
  for (let d = 0; d < model.dayCount; d++) changed += model.previous[base + d]!;
  for (let i = 0; i < count; i++) changed -= model.previous[base + days[i]!]!;
  cost += changed * weights.change;
  if (count === 0 || model.cycle[c]! <= 0) return cost;
  const cycle = stretchedCycle(model, c, count);
  cost += firstCallCost(model, weights, c, model.dayDate[days[0]!]!, cycle);
  for (let i = 1; i < count; i++) {
    cost += gapCost(weights, model.dayDate[days[i]!]! - model.dayDate[days[i - 1]!]!, cycle);
  }
  return cost + lastCallCost(model, weights, c, model.dayDate[days[count - 1]!]!, cycle);
}
