import { useCallback, useEffect, useReducer, useRef } from 'react';
import { error } from '../../core/problem';
import type { Problem } from '../../core/problem';
import type { TaskId } from '../navigation';
import { useServices } from '../services';
import type { TaskOptions } from '../tasks';
import { initialRun, nextRun } from './run-machine';
import type { Effect, RunState } from './run-machine';

/** A run and what can be done with it. */
export interface Run {
  readonly state: RunState;
  readonly start: (options: TaskOptions) => void;
  readonly stop: () => void;
  readonly apply: () => void;
  readonly undo: () => void;
  readonly again: () => void;
}

function isAbort(reason: unknown): boolean {
  return reason instanceof Error && reason.name === 'AbortError';
}

function unexpected(reason: unknown): Problem {
  return error('pane-unexpected', {
    args: { message: reason instanceof Error ? reason.message : String(reason) },
  });
}

/** A write that was rolled back says so with a problem of its own; without one nothing had been written yet. */
function effectOf(problems: readonly Problem[], otherwise: Effect): Effect {
  if (problems.some(({ code }) => code.endsWith('not-restored'))) return 'unknown';
  return problems.some(({ code }) => code.endsWith('-restored')) ? 'restored' : otherwise;
}

/** Takes one task through options, computation, preview, writing and undo. Leaving the page stops what is under way. */
export function useRun(task: TaskId): Run {
  const { run, port, history } = useServices();
  const [state, dispatch] = useReducer(nextRun, initialRun);
  const abort = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => abort.current?.abort(), []);

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
      run(task, options, own).then(
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

  const apply = useCallback(() => {
    if (state.step !== 'preview') return;
    dispatch({ type: 'apply' });
    port.apply(state.outcome.plan, control()).then(
      (result) => {
        if (result.ok) {
          history.add(result.value);
          dispatch({ type: 'applied', report: result.value });
        } else {
          dispatch({
            type: 'failed',
            problems: result.problems,
            effect: effectOf(result.problems, 'unchanged'),
          });
        }
      },
      (reason: unknown) => {
        if (isAbort(reason)) dispatch({ type: 'stopped' });
        else dispatch({ type: 'failed', problems: [unexpected(reason)], effect: 'unknown' });
      },
    );
  }, [state, port, history, control]);

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
          dispatch({ type: 'failed', problems: result.problems, effect: 'kept' });
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
  return { state, start, stop, apply, undo, again };
}
