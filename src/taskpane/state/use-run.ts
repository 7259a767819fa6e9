import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { WorkflowOutcome } from '../../workflows/outcome';
import type { TaskId } from '../navigation';
import { useServices } from '../services';
import type { TaskOptions } from '../tasks';
import { failureOf, unexpected } from './failure';
import { initialRun, nextRun } from './run-machine';
import type { RunState } from './run-machine';

/** A run and what can be done with it. */
export interface Run {
  readonly state: RunState;
  readonly start: (options: TaskOptions) => void;
  readonly stop: () => void;
  /** Ends the search early and keeps the best plan so far. */
  readonly takePlan: () => void;
  /** Writes the preview, or what became of it by editing. */
  readonly apply: (edited?: WorkflowOutcome<unknown>) => void;
  readonly undo: () => void;
  readonly again: () => void;
}

function isAbort(reason: unknown): boolean {
  return reason instanceof Error && reason.name === 'AbortError';
}

/** Takes one task through options, computation, preview, writing and undo. Leaving the page drops a computation and lets a write finish. */
export function useRun(task: TaskId): Run {
  const { run, port, history } = useServices();
  const [state, dispatch] = useReducer(nextRun, initialRun);
  const abort = useRef<AbortController | undefined>(undefined);
  const enough = useRef<AbortController | undefined>(undefined);
  const computing = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => computing.current?.abort(), []);

  const control = useCallback(() => {
    const controller = new AbortController();
    abort.current = controller;
    return {
      signal: controller.signal,
      onProgress: (progress: Parameters<NonNullable<Parameters<typeof run>[2]['onProgress']>>[0]) => {
        if (!controller.signal.aborted) dispatch({ type: 'progress', progress });
      },
    };
  }, []);

  const start = useCallback(
    (options: TaskOptions) => {
      dispatch({ type: 'start' });
      const own = control();
      computing.current = abort.current;
      enough.current = new AbortController();
      const onLook: TaskOptions['onLook'] = (overview) => {
        if (!own.signal.aborted) dispatch({ type: 'look', overview });
      };
      run(task, { ...options, enough: enough.current.signal, onLook }, own).then(
        (result) => {
          if (own.signal.aborted) return;
          if (result.ok) dispatch({ type: 'computed', outcome: result.value });
          else dispatch({ type: 'failed', problems: result.problems, effect: 'unchanged' });
        },
        (reason: unknown) => {
          if (own.signal.aborted) return;
          dispatch({ type: 'failed', problems: [unexpected(reason)], effect: 'unchanged' });
        },
      );
    },
    [run, task, control],
  );

  const apply = useCallback(
    (edited?: WorkflowOutcome<unknown>) => {
      if (state.step !== 'preview') return;
      const outcome = edited ?? state.outcome;
      dispatch({ type: 'apply', outcome });
      port.apply(outcome.plan, control()).then(
        (result) => {
          if (result.ok) {
            history.add(result.value);
            dispatch({ type: 'applied', report: result.value });
          } else {
            dispatch({ type: 'failed', ...failureOf(result.problems, 'unchanged') });
          }
        },
        (reason: unknown) => {
          if (isAbort(reason)) dispatch({ type: 'stopped' });
          else dispatch({ type: 'failed', problems: [unexpected(reason)], effect: 'unknown' });
        },
      );
    },
    [state, port, history, control],
  );

  const undo = useCallback(() => {
    if (state.step !== 'done') return;
    const { undo: entry } = state.report;
    dispatch({ type: 'undo' });
    port.undo(entry).then(
      (result) => {
        if (result.ok) {
          history.markUndone(entry.id);
          dispatch({ type: 'undone', report: result.value });
        } else {
          dispatch({ type: 'failed', ...failureOf(result.problems, 'kept') });
        }
      },
      (reason: unknown) => dispatch({ type: 'failed', problems: [unexpected(reason)], effect: 'unknown' }),
    );
  }, [state, port, history]);

  const stop = useCallback(() => {
    abort.current?.abort();
    // A computation writes nothing, so the screen need not wait for it; a write must first be rolled back.
    if (state.step === 'computing') dispatch({ type: 'stopped' });
  }, [state.step]);
  const again = useCallback(() => dispatch({ type: 'again' }), []);
  const takePlan = useCallback(() => enough.current?.abort(), []);
  return { state, start, stop, takePlan, apply, undo, again };
}
