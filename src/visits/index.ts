export type * from './problem';
export type { CallFrequency, CallRule, FrequencyTable } from './frequency';
export { callFrequency, callsPerFourWeeks, cycleOf, DEFAULT_FREQUENCIES, highestDemand } from './frequency';
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
export type { SolveOptions, SolveProgress } from './solver/solve';
export { solveVisits } from './solver/solve';
export { anyOf, iterationLimit, noImprovement } from './stop';
export { checkPlan } from './check';
export type { PlanNote } from './explain';
export { explainLeftOut, explainVisits, planNotes } from './explain';
