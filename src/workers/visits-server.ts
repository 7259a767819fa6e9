import { runVisits } from './run-visits';
import type { VisitsReply, VisitsRequest } from './visits-protocol';

/**
 * The worker's side of the protocol.
 * @param reply posts a message to the page
 * @returns takes the page's messages
 */
export function visitsServer(reply: (message: VisitsReply) => void): (request: VisitsRequest) => void {
  const runs = new Map<number, { readonly cancel: AbortController; readonly enough: AbortController }>();
  return (request) => {
    const { id } = request;
    if (request.kind === 'cancel') return runs.get(id)?.cancel.abort();
    if (request.kind === 'enough') return runs.get(id)?.enough.abort();
    const cancel = new AbortController();
    const enough = new AbortController();
    runs.set(id, { cancel, enough });
    const { problem, seed, iterations, previous } = request;
    void runVisits(problem, {
      seed,
      iterations,
      ...(previous ? { previous } : {}),
      signal: cancel.signal,
      enough: enough.signal,
      onProgress: (progress) => reply({ kind: 'progress', id, progress }),
      onPlan: (plan) => reply({ kind: 'plan', id, plan }),
    })
      .then(
        (plan) => reply({ kind: 'done', id, plan }),
        (cause: unknown) =>
          reply(
            cancel.signal.aborted
              ? { kind: 'cancelled', id }
              : { kind: 'failed', id, message: String(cause) },
          ),
      )
      .finally(() => runs.delete(id));
  };
}
