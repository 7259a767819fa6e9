import type { VisitPlan, VisitProblem } from '../visits';
import { openVisitsWorker } from './open-visits-worker';
import type { VisitsRun } from './run-visits';
import { runVisits } from './run-visits';
import type { VisitsReply, VisitsRequest } from './visits-protocol';

/** Milliseconds that a cancelled worker has to answer before it is ended. */
const PATIENCE = 200;

/** The part of `Worker` that the client uses. */
export type VisitsWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/**
 * Solves in a worker of its own, which ends with the run; without workers (Node, or a page that may not start one) on
 * this thread, with the same result.
 * @param open starts the worker; throws where there are none
 * @returns the plan; rejects with an `AbortError` within 200 ms of `signal`, or with what went wrong in the worker
 */
export function solveInWorker(
  problem: VisitProblem,
  run: VisitsRun,
  open: () => VisitsWorker = openVisitsWorker,
): Promise<VisitPlan> {
  if (run.signal?.aborted) return Promise.reject(abortReason(run.signal));
  let worker: VisitsWorker;
  try {
    worker = open();
  } catch {
    return runVisits(problem, run);
  }
  return new Promise<VisitPlan>((resolve, reject) => {
    const { seed, iterations, previous, signal, enough, onProgress, onPlan } = run;
    const id = 1;
    const send = (request: VisitsRequest) => worker.postMessage(request);
    let started = false;
    let patience: ReturnType<typeof setTimeout> | undefined;
    const end = (settle: () => void) => {
      clearTimeout(patience);
      signal?.removeEventListener('abort', cancel);
      enough?.removeEventListener('abort', stop);
      worker.onmessage = null;
      worker.onerror = null;
      worker.terminate();
      settle();
    };
    const cancel = () => {
      send({ kind: 'cancel', id });
      patience = setTimeout(() => end(() => reject(abortReason(signal))), PATIENCE);
    };
    const stop = () => send({ kind: 'enough', id });
    worker.onmessage = ({ data }: MessageEvent<VisitsReply>) => {
      started = true;
      switch (data.kind) {
        case 'progress':
          return onProgress?.(data.progress);
        case 'plan':
          return onPlan?.(data.plan);
        case 'done':
          return end(() => resolve(data.plan));
        case 'cancelled':
          return end(() => reject(abortReason(signal)));
        case 'failed':
          return end(() => reject(new Error(data.message)));
      }
    };
    worker.onerror = (event) =>
      end(() => {
        // A worker that never spoke could not be loaded (a strict content policy, say): solve here instead.
        if (started) reject(new Error(event.message));
        else runVisits(problem, run).then(resolve, reject);
      });
    signal?.addEventListener('abort', cancel);
    enough?.addEventListener('abort', stop);
    send({ kind: 'solve', id, problem, seed, iterations, ...(previous ? { previous } : {}) });
    if (enough?.aborted) stop();
  });
}

function abortReason(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new DOMException('The run was cancelled.', 'AbortError');
}
