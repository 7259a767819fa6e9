export type * from './problem';
export type { CallFrequency, CallRule, FrequencyTable } from './frequency';
export { callFrequency, callsPerFourWeeks, cycleOf, DEFAULT_FREQUENCIES, highestDemand } from './frequency';
export type { CycleChange, MergedFrequencies } from './merge-frequencies';
export { FEW_FREQUENCIES, mergeFrequencies } from './merge-frequencies';
export { DEFAULT_MAX_PER_WEEK, DEFAULT_TRAVEL, DEFAULT_WEIGHTS } from './defaults';
export type { Demand } from './demand';
export { demandOf, isoWeekIndex } from './demand';
export type {
  KnownTrip,
  TravelFit,
  TravelSource,
  TripError,
  TripEstimate,
  UnusedTrip,
  UnusedWhy,
} from './travel';
export {
  centroidOf,
  drivingMinutes,
  FEWEST_TRIPS,
  fitTravel,
  greatCircleKm,
  isLocation,
  travelMinutes,
  travelSource,
  travelTable,
} from './travel';
export type { ProblemPart } from './solver/parts';
export { mergePlans, searchWork, splitProblem } from './solver/parts';
export type { SearchControl, SolveOptions, SolveProgress } from './solver/solve';
export { solveParts, solveVisits } from './solver/solve';
export { planTerms } from './price';
export { iterationsFor } from './budget';
export { checkPlan } from './check';
export { validateProblem } from './validate-problem';
export { explainLeftOut } from './explain';
export { explainVisits } from './explain-visits';
export type { PlanNote } from './notes';
export { planNotes } from './notes';
export type { Workload } from './workload';
export { workload } from './workload';
export type { PlanEdit, VisitKey, VisitMove, VisitTarget } from './edit';
export { addVisit, explainAgain, moveVisit, priceMove, removeVisit } from './edit';
export type { LockEdit, VisitLock } from './lock';
export { lockVisits, unlockVisits } from './lock';
export type { ChangeKind, PlanChange, PlanComparison, VisitPlace } from './compare';
export { comparePlans } from './compare';
