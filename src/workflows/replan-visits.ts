import type { SerialDate } from '../core/serial-date';
import type { Appointment, VisitCustomer, VisitPlan, VisitProblem } from '../visits';
import type { SolveVisits } from './outcome';
import type { VisitPlanDraft } from './visit-plan-draft';
import { draftWith } from './visit-plan-draft';
import { changeWeight } from './visit-problem';

/** A visit that must stay where it is. */
export interface VisitLock {
  /** Id in the problem. */
  readonly customer: string;
  readonly date: SerialDate;
  /** Minutes after midnight; left out: at any time of the day. */
  readonly time?: number;
}

/** How to plan again. */
export interface ReplanOptions {
  /** Visits that stay on their day. */
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
  const { problem } = draft.input;
  const weight = draft.frame.rules.values.WeightChange;
  const next: VisitProblem = {
    ...problem,
    customers: problem.customers.map((customer) => locked(customer, locks)),
    ...(stability === undefined
      ? {}
      : { weights: { ...problem.weights, change: changeWeight(stability, weight) } }),
    ...(plan
      ? {
          previous: plan.routes.flatMap(({ date, visits }) =>
            visits.map(({ customer }) => ({ customer, date })),
          ),
        }
      : {}),
  };
  const solved = await solve(next, {
    seed,
    ...(plan ? { previous: plan } : {}),
    ...(seconds === undefined ? {} : { seconds }),
    ...(signal ? { signal } : {}),
    ...(enough ? { enough } : {}),
    ...(onPlan ? { onPlan } : {}),
    ...(onSearch ? { onSearch } : {}),
  });
  return { draft: draftWith(draft, next), plan: solved };
}

function locked(customer: VisitCustomer, locks: readonly VisitLock[]): VisitCustomer {
  const own = locks.filter((lock) => lock.customer === customer.id);
  if (own.length === 0) return customer;
  const dates = new Set(own.map(({ date }) => date));
  const kept = customer.appointments.filter(({ date }) => !dates.has(date));
  const added = own.map(({ date, time }): Appointment => (time === undefined ? { date } : { date, time }));
  return { ...customer, appointments: [...kept, ...added] };
}
