import type { SolveProgress, VisitPlan, VisitProblem } from '../visits';

/** What the page says to the visits worker. Everything is plain data (structured clone). */
export type VisitsRequest =
  | {
      readonly kind: 'solve';
      /** Names the run in every reply. */
      readonly id: number;
      readonly problem: VisitProblem;
      readonly seed: number;
      /** Budget in iterations; see `iterationsFor`. */
      readonly iterations: number;
      readonly previous?: VisitPlan;
    }
  /** Drop the run; it answers `cancelled`. */
  | { readonly kind: 'cancel'; readonly id: number }
  /** End the search and answer with the best plan so far. */
  | { readonly kind: 'enough'; readonly id: number };

/** What the visits worker answers. */
export type VisitsReply =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: VisitsProgress }
  | { readonly kind: 'plan'; readonly id: number; readonly plan: VisitPlan }
  | { readonly kind: 'done'; readonly id: number; readonly plan: VisitPlan }
  | { readonly kind: 'cancelled'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

/** How far a run is; sent about five times a second. */
export interface VisitsProgress extends SolveProgress {
  /** The run's budget. */
  readonly iterations: number;
}
