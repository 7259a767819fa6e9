import type { ApplyReport } from '../../workflows/write-plan';
import type { UndoEntry } from '../../workflows/ports';

/** A run that was written into the workbook. */
export interface HistoryItem {
  readonly entry: UndoEntry;
  /** Milliseconds since 1970, as `Date.now` counts. */
  readonly time: number;
  readonly cells: number;
  readonly addresses: readonly string[];
  readonly state: 'applied' | 'undone';
}

/** Runs of this session, newest first; React reads it through `useSyncExternalStore`. */
export interface RunHistory {
  readonly items: () => readonly HistoryItem[];
  readonly add: (report: ApplyReport) => void;
  readonly markUndone: (id: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Makes an empty history.
 * @param now clock, injected for tests
 */
export function createRunHistory(now: () => number): RunHistory {
  let items: readonly HistoryItem[] = [];
  const listeners = new Set<() => void>();
  const change = (next: readonly HistoryItem[]) => {
    items = next;
    for (const listener of listeners) listener();
  };
  return {
    items: () => items,
    add: ({ undo, cells, addresses }) =>
      change([{ entry: undo, time: now(), cells, addresses, state: 'applied' }, ...items]),
    markUndone: (id) =>
      change(items.map((item) => (item.entry.id === id ? { ...item, state: 'undone' as const } : item))),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
