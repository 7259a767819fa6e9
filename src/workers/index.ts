export { ITERATIONS_PER_SECOND, iterationsFor } from './budget';
export type { VisitsRun } from './run-visits';
export { runVisits } from './run-visits';
export type { VisitsWorker } from './solve-in-worker';
export { solveInWorker } from './solve-in-worker';
export type { VisitsProgress, VisitsReply, VisitsRequest } from './visits-protocol';
