export type { OrderDay, OrderLine } from './order-days';
export { monthsBefore, orderDays } from './order-days';
export type { BuyingModel, BuyingSummary } from './bg-nbd';
export { PUBLISHED_MODEL } from './bg-nbd';
export type { LostRisk, RiskModel } from './lost-risk';
export { buyingSummary, lostRisk, RISK_DAYS, riskModel } from './lost-risk';
export type {
  MissingProduct,
  NoContact,
  RegularCustomer,
  RegularReport,
  RegularRules,
  RegularStatus,
} from './regulars';
export {
  DEFAULT_REGULAR_RULES,
  noContactList,
  REGULAR_STATUSES,
  regularReport,
  regularStatuses,
} from './regulars';
export type { CustomerChange, GrowthReport, GrowthSplit, Period } from './growth';
export { growthReport, growthSplit } from './growth';
export type { NamedDay, Occasion, OccasionTouches } from './occasion-touches';
export { nextOccasion, occasionsOf, occasionTouches } from './occasion-touches';
export type { OrderCount, OrderSplit, ProspectContact } from './order-split';
export { coverageByGroup, orderSplit, requiredCoverage } from './order-split';
export { ranks } from './ranking';
export type { ColdRecord, VisitMade } from './cold-visits';
export { coldRecord, coldVisits } from './cold-visits';
export type { Attainment, FirstOrder, Level } from './new-customers';
export { asksForCauses, firstOrders, levelOf, LEVELS } from './new-customers';
export type { PlanExecution, PlannedVisitState } from './plan-execution';
export { planExecution } from './plan-execution';
export type { ClassShare, TimeShare } from './time-share';
export { timeShare } from './time-share';
export { prospectCoverage } from './prospect-coverage';
