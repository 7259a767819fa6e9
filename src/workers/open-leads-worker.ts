/** Starts the learner's worker; webpack finds the entry by this very expression. */
export function openLeadsWorker(): Worker {
  return new Worker(new URL('./leads-worker.ts', import.meta.url));
}
