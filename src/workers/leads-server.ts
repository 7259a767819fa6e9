import type { LeadsReply, LeadsRequest } from './leads-protocol';
import { runLeads } from './run-leads';

/**
 * The worker's side of the protocol.
 * @param reply posts a message to the page
 * @returns takes the page's messages
 */
export function leadsServer(reply: (message: LeadsReply) => void): (request: LeadsRequest) => void {
  const runs = new Map<number, AbortController>();
  return (request) => {
    const { id } = request;
    if (request.kind === 'cancel') return runs.get(id)?.abort();
    const cancel = new AbortController();
    runs.set(id, cancel);
    void runLeads(request.input, {
      signal: cancel.signal,
      onProgress: (progress) => reply({ kind: 'progress', id, progress }),
    })
      .then(
        (learned) => reply({ kind: 'done', id, learned }),
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
