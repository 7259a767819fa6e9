import { lockVisits } from '../visits';
import type { VisitLock, VisitPlan, VisitProblem } from '../visits';
import type { SolveVisits } from './outcome';
import type { VisitPlanDraft } from './visit-plan-draft';
import { draftWith } from './visit-plan-draft';
import { changeWeight } from './visit-problem';

/** How to plan again. */
export interface ReplanOptions {
  /** Visits of the plan that stay on their day. */
  readonly locks?: readonly VisitLock[];
  /** 0 the best plan whatever moves … 1 keep the plan; see `changeWeight`. Left out: as the draft's rules say. */
  readonly stability?: number;
  readonly seed?: number;
  /** Budget of the search, as far as the solver that is handed in looks at it. */
  readonly seconds?: number;
  readonly signal?: AbortSignal;
  readonly enough?: AbortSignal;
  readonly onPlan?: (plan: VisitPlan) => void;
  readonly onSearch?: (done: number, total: number) => void;
}

/**
 * Plans again from a draft, without reading the workbook: the visits of a plan become the plan before, locked ones appointments.
 * @param plan the plan to start from, as the search made it or as a person edited it; left out: the plan in the workbook is the one before
 * @returns the plan with the draft that it belongs to; hand both to `writeVisitPlan`
 * @throws AbortError when the signal says so
 */
export async function replanVisits(
  draft: VisitPlanDraft,
  plan: VisitPlan | undefined,
  options: ReplanOptions,
  solve: SolveVisits,
): Promise<{ readonly draft: VisitPlanDraft; readonly plan: VisitPlan }> {
  const { locks = [], stability, seed = draft.seed, seconds, signal, enough, onPlan, onSearch } = options;
  const locked = plan === undefined ? undefined : lockVisits(draft.input.problem, plan, locks);
  const problem = locked?.problem ?? draft.input.problem;
  const weight = draft.frame.rules.values.WeightChange;
  const next: VisitProblem = {
    ...problem,
    ...(stability === undefined
      ? {}
      : { weights: { ...problem.weights, change: changeWeight(stability, weight) } }),
    ...(plan
      ? {
          previous: plan.routes.flatMap(({ date, visits }) =>
            visits.map(({ customer, arrival }) => ({ customer, date, arrival })),
          ),
        }
      : {}),
  };
  const solved = await solve(next, {
    seed,
    ...(locked ? { previous: locked.plan } : {}),
    ...(seconds === undefined ? {} : { seconds }),
    ...(signal ? { signal } : {}),
    ...(enough ? { enough } : {}),
    ...(onPlan ? { onPlan } : {}),
    ...(onSearch ? { onSearch } : {}),
  });
  return { draft: draftWith(draft, next), plan: solved };
}
