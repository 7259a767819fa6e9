import type { VisitsReply, VisitsRequest } from './visits-protocol';
import { visitsServer } from './visits-server';

/** What this thread's global object offers; the DOM library types it as a window. */
interface WorkerScope {
  postMessage(message: VisitsReply): void;
  onmessage: ((event: MessageEvent<VisitsRequest>) => void) | null;
}

const scope = globalThis as unknown as WorkerScope;
const receive = visitsServer((message) => scope.postMessage(message));
scope.onmessage = (event) => receive(event.data);
