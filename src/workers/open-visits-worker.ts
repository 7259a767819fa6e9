/** Starts the visits worker; webpack finds the entry by this very expression. */
export function openVisitsWorker(): Worker {
  return new Worker(new URL('./visits-worker.ts', import.meta.url));
}
