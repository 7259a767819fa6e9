import type { Problem } from '../../core/problem';
import type { WorkflowOutcome } from '../../workflows/outcome';
import type { Progress } from '../../workflows/ports';
import type { PlanOverview } from '../../workflows/visit-overview';
import type { ApplyReport, UndoReport } from '../../workflows/write-plan';
import { addLook } from './search-look';
import type { SearchLook } from './search-look';

type Outcome = WorkflowOutcome<unknown>;

/**
 * What a failure left behind. `kept`: an undo took nothing back; `partly`: an undo stopped half way; `unknown` is for an unexpected exception while writing, when nobody can vouch for the
 * workbook.
 */
export type Effect = 'unchanged' | 'restored' | 'kept' | 'partly' | 'unknown';

/** Where a run stands; each state carries just what its screen shows. */
export type RunState =
  | { readonly step: 'options'; readonly stopped: boolean }
  /** `look`: the visit plan that the search has found so far. */
  | { readonly step: 'computing'; readonly progress?: Progress; readonly look?: SearchLook }
  | { readonly step: 'preview'; readonly outcome: Outcome }
  | { readonly step: 'applying'; readonly outcome: Outcome; readonly progress?: Progress }
  | { readonly step: 'done'; readonly outcome: Outcome; readonly report: ApplyReport }
  | { readonly step: 'undoing'; readonly outcome: Outcome; readonly report: ApplyReport }
  | { readonly step: 'undone'; readonly report: UndoReport }
  | { readonly step: 'failed'; readonly problems: readonly Problem[]; readonly effect: Effect };

/** What can happen to a run. */
export type RunEvent =
  | { readonly type: 'start' }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'look'; readonly overview: PlanOverview }
  | { readonly type: 'computed'; readonly outcome: Outcome }
  | { readonly type: 'stopped' }
  /** `outcome`: what to write when the preview was edited. */
  | { readonly type: 'apply'; readonly outcome?: Outcome }
  | { readonly type: 'applied'; readonly report: ApplyReport }
  | { readonly type: 'undo' }
  | { readonly type: 'undone'; readonly report: UndoReport }
  | { readonly type: 'failed'; readonly problems: readonly Problem[]; readonly effect: Effect }
  | { readonly type: 'again' };

/** Before anything has been started. */
export const initialRun: RunState = { step: 'options', stopped: false };

/**
 * The next state. An event that does not fit the state (a late progress report after a cancel, a double click) changes
 * nothing.
 */
export function nextRun(state: RunState, event: RunEvent): RunState {
  switch (event.type) {
    case 'start':
      return state.step === 'options' ? { step: 'computing' } : state;
    case 'progress':
      return state.step === 'computing' || state.step === 'applying'
        ? { ...state, progress: event.progress }
        : state;
    case 'look':
      return state.step === 'computing' ? { ...state, look: addLook(state.look, event.overview) } : state;
    case 'computed':
      return state.step === 'computing' ? { step: 'preview', outcome: event.outcome } : state;
    case 'stopped':
      if (state.step === 'computing') return { step: 'options', stopped: true };
      return state.step === 'applying' ? { step: 'preview', outcome: state.outcome } : state;
    case 'apply':
      return state.step === 'preview' ? { step: 'applying', outcome: event.outcome ?? state.outcome } : state;
    case 'applied':
      return state.step === 'applying'
        ? { step: 'done', outcome: state.outcome, report: event.report }
        : state;
    case 'undo':
      return state.step === 'done' ? { ...state, step: 'undoing' } : state;
    case 'undone':
      return state.step === 'undoing' ? { step: 'undone', report: event.report } : state;
    case 'failed':
      return state.step === 'computing' || state.step === 'applying' || state.step === 'undoing'
        ? { step: 'failed', problems: event.problems, effect: event.effect }
        : state;
    case 'again':
      return state.step === 'computing' || state.step === 'applying' || state.step === 'undoing'
        ? state
        : initialRun;
  }
}
