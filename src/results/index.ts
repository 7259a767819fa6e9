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
export { DEFAULT_REGULAR_RULES, noContactList, REGULAR_STATUSES, regularReport } from './regulars';
export type { CustomerChange, GrowthReport, GrowthSplit, Period } from './growth';
export { growthReport, growthSplit } from './growth';
export type { HolidayTouches, Occasion } from './holiday-touches';
export { holidayTouches, occasionsOf } from './holiday-touches';
export type { OrderCount, OrderSplit, ProspectContact } from './order-split';
export { coverageByGroup, orderSplit, requiredCoverage } from './order-split';
