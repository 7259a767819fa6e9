import type { SerialDate } from '../core/serial-date';
import type { Result } from '../core/result';
import type { TableKind } from '../tables/rows';
import type { LeadOutcomeOptions, WorkflowOutcome } from '../workflows/outcome';
import type { Control } from '../workflows/ports';
import type { FrequencyComparison } from '../workflows/compare-frequencies';
import type { PlanVersion } from '../workflows/visit-desk';
import type { PlanOverview } from '../workflows/visit-overview';
import type { VisitPlanDraft } from '../workflows/visit-plan-draft';
import type { CardId, TaskId } from './navigation';

/** What the user chose before starting a task. */
export interface TaskOptions {
  /** Day on which the report stands. */
  readonly asOf: SerialDate;
  /** Where closed deals stand and which columns count; only the lead score asks. */
  readonly leads?: LeadOutcomeOptions;
  /** Name of a rep; everybody when left out. Only briefs and reports ask. */
  readonly rep?: string;
  /** Time that the planner may take, in seconds; the usual one of the team when left out. Only the visit plan asks. */
  readonly seconds?: number;
  /** Ends the planner's search early and keeps the best plan so far. */
  readonly enough?: AbortSignal;
  /** Called with each better plan while the planner searches. */
  readonly onLook?: (overview: PlanOverview) => void;
}

/** Computes a task up to its preview; writes nothing. A cancelled task rejects with an `AbortError`. */
export type TaskRunner = (
  task: TaskId,
  options: TaskOptions,
  control: Control,
) => Promise<Result<WorkflowOutcome<unknown>>>;

/** How to plan visits again. */
export interface ReplanOptions extends Control, Pick<TaskOptions, 'seconds' | 'enough' | 'onLook'> {
  /** 0 the best plan whatever moves … 1 keep the plan. */
  readonly stability: number;
}

/** Plans again from a plan, without reading the workbook; writes nothing. Rejects with an `AbortError` when cancelled. */
export type Replanner = (version: PlanVersion, options: ReplanOptions) => Promise<PlanVersion>;

/** Works out what three call frequencies would save; writes nothing. Rejects with an `AbortError` when cancelled. */
export type FrequencyComparer = (
  draft: VisitPlanDraft,
  options: Control & Pick<TaskOptions, 'seconds'>,
) => Promise<FrequencyComparison>;

/** A table that a task needs; of several, any one will do. */
export type NeededTable = TableKind | readonly TableKind[];

/** Sales stand in order lines or in the period columns of the customers. */
const SALES: NeededTable = ['Orders', 'Customers'];

/** Tables without which a task has nothing to work on. */
export const NEEDED_TABLES: Readonly<Record<CardId, readonly NeededTable[]>> = {
  classify: ['Customers'],
  review: ['Customers'],
  score: ['Prospects'],
  stock: ['Stock'],
  prices: ['Prices'],
  accounts: ['Invoices'],
  audit: ['Audits'],
  plan: ['Customers'],
  travel: ['Travel', 'Customers'],
  brief: ['Customers'],
  log: ['Customers'],
  reports: ['Customers'],
  registers: [],
  results: [SALES],
  offseason: [SALES],
  development: ['Prospects'],
};

/** What of it a workbook with some kinds of tables lacks, one kind for each need. */
export function missingTables(task: CardId, found: ReadonlySet<string>): readonly TableKind[] {
  return NEEDED_TABLES[task].flatMap((need) => {
    const kinds: readonly TableKind[] = typeof need === 'string' ? [need] : need;
    return kinds.some((kind) => found.has(kind)) ? [] : kinds.slice(0, 1);
  });
}

/** Most seconds that the planner may be given. */
export const MOST_PLAN_SECONDS = 600;
