import type { PlanOverview } from '../../workflows/visit-overview';

/** Prices kept for the drawing. */
const KEPT = 120;

/** The plan that a search has found so far. */
export interface SearchLook {
  readonly overview: PlanOverview;
  /** Price of the plans found, oldest first; at most 120, evenly thinned. */
  readonly costs: readonly number[];
}

/** Adds a better plan. When the row of prices gets long, every other one is dropped; the first and the last stay. */
export function addLook(before: SearchLook | undefined, overview: PlanOverview): SearchLook {
  const cost = Object.values<number>({ ...overview.terms }).reduce((sum, term) => sum + term, 0);
  const costs = [...(before?.costs ?? []), cost];
  return {
    overview,
    costs:
      costs.length <= KEPT
        ? costs
        : costs.filter((_, index) => index % 2 === 0 || index === costs.length - 1),
  };
}
