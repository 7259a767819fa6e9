import type { ProblemPart, VisitPlan } from '../visits';
import type { PartsRun } from './run-visits';
import { runParts } from './run-visits';
import type { VisitsReply, VisitsRequest } from './visits-protocol';

/** Milliseconds that a cancelled worker has to answer before it is ended. */
const PATIENCE = 150;

/** The part of `Worker` that the client uses; a thread of Node looks the same behind `openVisitsThread`. */
export interface VisitsWorker {
  postMessage(request: VisitsRequest): void;
  terminate(): unknown;
  onmessage: ((event: { readonly data: VisitsReply }) => void) | null;
  onerror: ((event: { readonly message: string }) => void) | null;
}

/**
 * Runs parts of a problem in a worker, which ends with the run. A worker that cannot be loaded (a strict content policy, say)
 * is replaced by this thread.
 * @returns the plans in the order of the parts; rejects with an `AbortError` within 200 ms of `signal`, or with what went wrong
 */
export function runPartsInWorker(
  worker: VisitsWorker,
  parts: readonly ProblemPart[],
  run: PartsRun,
): Promise<readonly VisitPlan[]> {
  const { previous, signal, enough, onProgress, onPlans } = run;
  if (signal?.aborted) {
    worker.terminate();
    return Promise.reject(abortReason(signal));
  }
  return new Promise((resolve, reject) => {
    const plans: VisitPlan[] = [];
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
      worker.postMessage({ kind: 'cancel' });
      patience = setTimeout(() => end(() => reject(abortReason(signal))), PATIENCE);
    };
    const stop = () => worker.postMessage({ kind: 'enough' });
    worker.onmessage = ({ data }) => {
      started = true;
      switch (data.kind) {
        case 'progress':
          return onProgress?.(data.progress);
        case 'plans':
          for (const [i, plan] of data.plans) plans[i] = plan;
          return onPlans?.([...plans]);
        case 'done':
          return end(() => resolve(data.plans));
        case 'cancelled':
          return end(() => reject(abortReason(signal)));
        case 'failed':
          return end(() => reject(new Error(data.message)));
      }
    };
    worker.onerror = ({ message }) =>
      end(() => {
        if (started) reject(new Error(message));
        else runParts(parts, run).then(resolve, reject);
      });
    signal?.addEventListener('abort', cancel);
    enough?.addEventListener('abort', stop);
    worker.postMessage({ kind: 'solve', parts, ...(previous ? { previous } : {}) });
    if (enough?.aborted) stop();
  });
}

/** The signal's reason, an `AbortError` unless the caller gave another one. */
export function abortReason(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new DOMException('The run was cancelled.', 'AbortError');
}
