import { parentPort } from 'node:worker_threads';
import type { VisitsRequest } from '../workers/visits-protocol';
import { visitsServer } from '../workers/visits-server';

/** Entry of a planner thread; it has a port because `openVisitsThread` started it. */
const port = parentPort;
if (port !== null) {
  const receive = visitsServer((message) => port.postMessage(message));
  port.on('message', (request: VisitsRequest) => receive(request));
}
