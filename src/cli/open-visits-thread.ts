// Without "node:", since webpack knows the worker by this very name.
import { Worker } from 'worker_threads';
import type { VisitsReply, VisitsWorker } from '../workers';

/** Starts a planner thread that looks like a web worker; webpack finds the entry by this very expression. */
export function openVisitsThread(): VisitsWorker {
  const thread = new Worker(new URL('./visits-thread.ts', import.meta.url));
  const worker: VisitsWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (request) => thread.postMessage(request),
    terminate: () => void thread.terminate(),
  };
  thread.on('message', (data: VisitsReply) => worker.onmessage?.({ data }));
  thread.on('error', (error) => worker.onerror?.({ message: error.message }));
  return worker;
}
