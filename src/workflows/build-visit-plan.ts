import type { Result } from '../core/result';
import type { VisitPlan } from '../visits';
import { iterationsFor, solveVisits } from '../visits';
import { step } from './frame';
import type { SolveVisits, WorkflowOutcome, WorkflowRequest } from './outcome';
import type { WorkbookPort } from './ports';
import type { Horizon } from './visit-horizon';
import type { VisitPlanDraft } from './visit-plan-draft';
import { draftVisitPlan } from './visit-plan-draft';
import type { VisitPlanResult } from './write-visit-plan';
import { writeVisitPlan } from './write-visit-plan';

/** Seconds of search when the caller brings no solver of its own. */
const HERE_SECONDS = 2;

/** Asks for a visit plan. */
export interface VisitPlanRequest extends WorkflowRequest {
  /** Days to plan; the calendar month after the as-of date, or what the rules `PlanFrom`, `PlanTo` and `PlanWeeks` say. */
  readonly horizon?: Partial<Horizon>;
  /** 0 the best plan whatever moves … 1 keep the plan that stands in the workbook; what the rule `KeepPlan` says when left out. */
  readonly keep?: number;
  /** Called when the workbook is read, before the search: from then on every plan that it finds can be looked at. */
  readonly onDraft?: (draft: VisitPlanDraft) => void;
  /** Called with the first plan at once and with better ones while the search runs. */
  readonly onPlan?: (plan: VisitPlan) => void;
}

/**
 * Plans the visits of every rep (DOMAIN 3): workbook → draft → search → check by the independent checker → sheets. The parts can be
 * called one by one: `draftVisitPlan`, `replanVisits`, `writeVisitPlan`.
 * @returns problems of `draftVisitPlan` and `writeVisitPlan`
 * @throws AbortError when the control's signal says so; nothing has been changed then
 */
export async function buildVisitPlan(
  port: WorkbookPort,
  request: VisitPlanRequest,
): Promise<Result<WorkflowOutcome<VisitPlanResult>>> {
  const { control, seed, onDraft, onPlan } = request;
  const draft = await draftVisitPlan(port, request);
  if (!draft.ok) return draft;
  onDraft?.(draft.value);
  step(control, 'solve', 0, 1);
  const solve = request.solve ?? solveHere;
  const plan = await solve(draft.value.input.problem, {
    seed,
    ...(control?.signal ? { signal: control.signal } : {}),
    ...(onPlan ? { onPlan } : {}),
    onSearch: (done, total) => control?.onProgress?.({ stage: 'solve', done, total }),
  });
  step(control, 'check', 0, 1);
  return writeVisitPlan(draft.value, plan, request);
}

/** The solver on this thread, with a fixed budget. */
const solveHere: SolveVisits = (problem, { seed, signal, previous, onPlan, onSearch }) => {
  let reported = -1;
  const iterations = iterationsFor(problem, HERE_SECONDS);
  return solveVisits(problem, {
    seed,
    iterations,
    ...(signal ? { signal } : {}),
    ...(previous ? { previous } : {}),
    ...(onPlan ? { onPlan } : {}),
    onProgress: ({ iteration }) => {
      const percent = Math.floor((100 * iteration) / iterations);
      if (percent === reported) return;
      reported = percent;
      onSearch?.(iteration, iterations);
    },
  });
};
