import type { PlanVersion, VisitRef } from '../../workflows/visit-desk';

/** What led to a version of the plan. `name` is the customer's. */
export type Did =
  | { readonly kind: 'search' }
  | { readonly kind: 'replan' }
  | { readonly kind: 'move' | 'lock' | 'unlock' | 'remove' | 'add'; readonly name: string };

/** One version of the plan with what led to it. */
export interface DeskStep {
  readonly version: PlanVersion;
  readonly did: Did;
}

/** The plan as it is being edited: every version can be had back. */
export interface DeskState {
  /** Oldest first. */
  readonly past: readonly DeskStep[];
  readonly now: DeskStep;
  /** Versions taken back, the next one first. */
  readonly future: readonly DeskStep[];
  readonly selected?: VisitRef;
}

/** What can happen to it. */
export type DeskEvent =
  | { readonly type: 'edit'; readonly step: DeskStep; readonly selected?: VisitRef }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'select'; readonly selected: VisitRef | undefined };

/** The plan as the search found it. */
export function openDesk(version: PlanVersion): DeskState {
  return { past: [], now: { version, did: { kind: 'search' } }, future: [] };
}

/** The version that changes are counted from: what the first search found. */
export function firstVersion({ past, now }: DeskState): PlanVersion {
  return (past[0] ?? now).version;
}

/** The next state. Undo and redo at the end of the list change nothing; a new edit drops what was taken back. */
export function nextDesk(state: DeskState, event: DeskEvent): DeskState {
  const { past, now, future } = state;
  switch (event.type) {
    case 'edit':
      return withSelection({ past: [...past, now], now: event.step, future: [] }, event.selected);
    case 'undo': {
      const before = past.at(-1);
      if (!before) return state;
      return withSelection(
        { past: past.slice(0, -1), now: before, future: [now, ...future] },
        state.selected,
      );
    }
    case 'redo': {
      const [after, ...rest] = future;
      if (!after) return state;
      return withSelection({ past: [...past, now], now: after, future: rest }, state.selected);
    }
    case 'select':
      return withSelection({ past, now, future }, event.selected);
  }
}

/** A selected visit that is not in the plan any more is no longer selected. */
function withSelection(state: DeskState, selected: VisitRef | undefined): DeskState {
  if (!selected) return state;
  const there = state.now.version.plan.routes.some(
    ({ date, visits }) =>
      date === selected.date && visits.some(({ customer }) => customer === selected.customer),
  );
  return there ? { ...state, selected } : state;
}
