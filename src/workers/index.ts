export { iterationsFor } from '../visits';
export type { VisitsRun } from './run-visits';
export { runVisits } from './run-visits';
export type { VisitsWorker } from './parts-worker';
export type { WorkerPool } from './solve-on-workers';
export { solveInWorker } from './solve-in-worker';
export type { VisitsProgress, VisitsReply, VisitsRequest } from './visits-protocol';
