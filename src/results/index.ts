export type { OrderDay, OrderLine } from './order-days';
export { orderDays } from './order-days';
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
export { DEFAULT_REGULAR_RULES, noContactList, REGULAR_STATUSES, regularReport } from './regulars';
export type { GrowthSplit, Period } from './growth';
export { growthSplit } from './growth';
export type { OrderCount, OrderSplit, ProspectContact } from './order-split';
export { coverageByGroup, orderSplit, requiredCoverage } from './order-split';
