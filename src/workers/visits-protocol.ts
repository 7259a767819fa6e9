import type { ProblemPart, SolveProgress, VisitPlan } from '../visits';

/** What the page says to a visits worker. Everything is plain data (structured clone). */
export type VisitsRequest =
  /** Search these parts of a problem. */
  | { readonly kind: 'solve'; readonly parts: readonly ProblemPart[]; readonly previous?: VisitPlan }
  /** Drop the run; it answers `cancelled`. */
  | { readonly kind: 'cancel' }
  /** End the search and answer with the best plans so far. */
  | { readonly kind: 'enough' };

/** What a visits worker answers. */
export type VisitsReply =
  | { readonly kind: 'progress'; readonly progress: SolveProgress }
  /** First or better plans of some parts, by the number of the part in the request. */
  | { readonly kind: 'plans'; readonly plans: readonly (readonly [number, VisitPlan])[] }
  /** The plans of all parts, in order. */
  | { readonly kind: 'done'; readonly plans: readonly VisitPlan[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string };

/** How far a run is; sent about five times a second. */
export interface VisitsProgress extends SolveProgress {
  /** The run's budget. */
  readonly iterations: number;
}
