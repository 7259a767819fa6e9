import type { VisitsWorker } from './parts-worker';

/** Starts the visits worker; webpack finds the entry by this very expression. */
export function openVisitsWorker(): VisitsWorker {
  return new Worker(new URL('./visits-worker.ts', import.meta.url)) as VisitsWorker;
}
