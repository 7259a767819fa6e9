import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import type { WorkflowOutcome } from '../../workflows/outcome';
import type { TaskId } from '../navigation';

/** What a task's own view of its result is given. */
export interface ResultViewProps<T> {
  readonly outcome: WorkflowOutcome<T>;
}

type ResultView = LazyExoticComponent<ComponentType<ResultViewProps<unknown>>>;

/**
 * Makes a view of one task's result loadable. The task alone decides what its result is, so the run page need not know
 * the type.
 */
export function resultView<T>(
  load: () => Promise<{ readonly default: ComponentType<ResultViewProps<T>> }>,
): ResultView {
  return lazy(load as () => Promise<{ readonly default: ComponentType<ResultViewProps<unknown>> }>);
}

/** Views that tasks show above the list of what they would write; loaded with the first result. */
export const RESULT_VIEWS: Readonly<Partial<Record<TaskId, ResultView>>> = {
  classify: resultView(() => import('./classify-view')),
  review: resultView(() => import('./review-view')),
  score: resultView(() => import('../leads/score-view')),
  brief: resultView(() => import('../visit-log/briefs-view')),
  stock: resultView(() => import('../dealers/stock-view')),
  prices: resultView(() => import('../dealers/prices-view')),
  accounts: resultView(() => import('../dealers/accounts-view')),
  audit: resultView(() => import('../dealers/audit-view')),
  results: resultView(() => import('../results/results-view')),
  offseason: resultView(() => import('../off-season/off-season-view')),
  development: resultView(() => import('../off-season/development-view')),
};

/** Tasks whose view shows the counts of the preview itself. */
export const COUNTING_VIEWS: ReadonlySet<TaskId> = new Set<TaskId>(['results']);
