import type { Learned, LearnInput, LearnRun } from '../leads/learn-leads';
import type { LeadsReply, LeadsRequest } from './leads-protocol';
import { openLeadsWorker } from './open-leads-worker';
import { runLeads } from './run-leads';

/** Milliseconds that a cancelled worker has to answer before it is ended. */
const PATIENCE = 200;

/** The part of `Worker` that the client uses. */
export type LeadsWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/**
 * Learns in a worker of its own, which ends with the run; without workers (Node, or a page that may not start one) on this thread, with
 * the same result.
 * @param open starts the worker; throws where there are none
 * @returns what was learned; rejects with an `AbortError` within 200 ms of `signal`, or with what went wrong in the worker
 */
export function learnInWorker(
  input: LearnInput,
  run: LearnRun = {},
  open: () => LeadsWorker = openLeadsWorker,
): Promise<Learned> {
  const { signal, onProgress } = run;
  if (signal?.aborted) return Promise.reject(abortReason(signal));
  let worker: LeadsWorker;
  try {
    worker = open();
  } catch {
    return runLeads(input, run);
  }
  return new Promise<Learned>((resolve, reject) => {
    const id = 1;
    const send = (request: LeadsRequest) => worker.postMessage(request);
    let started = false;
    let patience: ReturnType<typeof setTimeout> | undefined;
    const end = (settle: () => void) => {
      clearTimeout(patience);
      signal?.removeEventListener('abort', cancel);
      worker.onmessage = null;
      worker.onerror = null;
      worker.terminate();
      settle();
    };
    const cancel = () => {
      send({ kind: 'cancel', id });
      patience = setTimeout(() => end(() => reject(abortReason(signal))), PATIENCE);
    };
    worker.onmessage = ({ data }: MessageEvent<LeadsReply>) => {
      started = true;
      switch (data.kind) {
        case 'progress':
          return onProgress?.(data.progress);
        case 'done':
          // The worker may have been done before the cancel reached it; who cancelled wants no result all the same.
          return end(() => (signal?.aborted ? reject(abortReason(signal)) : resolve(data.learned)));
        case 'cancelled':
          return end(() => reject(abortReason(signal)));
        case 'failed':
          return end(() => reject(new Error(data.message)));
      }
    };
    worker.onerror = (event) =>
      end(() => {
        // A worker that never spoke could not be loaded (a strict content policy, say): learn here instead.
        if (started) reject(new Error(event.message));
        else runLeads(input, run).then(resolve, reject);
      });
    signal?.addEventListener('abort', cancel);
    send({ kind: 'learn', id, input });
  });
}

function abortReason(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new DOMException('The run was cancelled.', 'AbortError');
}
