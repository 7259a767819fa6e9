import type { VisitPlan } from '../visits';
import { runParts } from './run-visits';
import type { VisitsReply, VisitsRequest } from './visits-protocol';

/**
 * The worker's side of the protocol; a worker serves one run.
 * @param reply posts a message to the page
 * @returns takes the page's messages
 */
export function visitsServer(reply: (message: VisitsReply) => void): (request: VisitsRequest) => void {
  const cancel = new AbortController();
  const enough = new AbortController();
  return (request) => {
    if (request.kind === 'cancel') return cancel.abort();
    if (request.kind === 'enough') return enough.abort();
    const { parts, previous } = request;
    let sent: readonly VisitPlan[] = [];
    void runParts(parts, {
      ...(previous ? { previous } : {}),
      signal: cancel.signal,
      enough: enough.signal,
      onProgress: (progress) => reply({ kind: 'progress', progress }),
      onPlans: (plans) => {
        const changed = plans.flatMap((plan, i) => (plan === sent[i] ? [] : [[i, plan] as const]));
        sent = plans;
        reply({ kind: 'plans', plans: changed });
      },
    }).then(
      (plans) => reply({ kind: 'done', plans }),
      (cause: unknown) =>
        reply(cancel.signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', message: String(cause) }),
    );
  };
}
