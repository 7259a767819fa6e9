import type { LeadsReply, LeadsRequest } from './leads-protocol';
import { leadsServer } from './leads-server';

/** What this thread's global object offers; the DOM library types it as a window. */
interface WorkerScope {
  postMessage(message: LeadsReply): void;
  onmessage: ((event: MessageEvent<LeadsRequest>) => void) | null;
}

const scope = globalThis as unknown as WorkerScope;
const receive = leadsServer((message) => scope.postMessage(message));
scope.onmessage = (event) => receive(event.data);
