export { sellOut } from './sell-out';
export { stockRatio } from './stock-ratio';
export type { StockAction, StockLimits, StockStatus, StockVerdict } from './stock-status';
export { DEFAULT_STOCK_LIMITS, STOCK_LABELS, STOCK_STATUSES, stockStatus } from './stock-status';
export { daysOfSupply } from './days-of-supply';
export { stockShare } from './stock-share';
export { stockTurn } from './stock-turn';
export type { StockChange } from './stock-change';
export { CHANGE_LABELS, DEFAULT_CHANGE_LIMIT, stockChange } from './stock-change';
export type { StockCount, StockFigures, StockRules } from './stock-figures';
export { DEFAULT_STOCK_RULES } from './stock-figures';
export type { DealerSummary, StockCheck, StockFinding, StockFlag } from './stock-flags';
export { stockFlags } from './stock-flags';
export type { SeasonalPattern } from './seasonal-pattern';
export { seasonalPattern } from './seasonal-pattern';
export type { IntermittentRate } from './intermittent-rate';
export { DEFAULT_SMOOTHING, sbaRate, tsbRate } from './intermittent-rate';
export type { DemandMethod, DemandOptions, DemandRate, DemandReason } from './demand-rate';
export {
  DEFAULT_INTERMITTENT_GAP,
  DEMAND_METHODS,
  demandRate,
  isIntermittent,
  MIN_PERIODS,
} from './demand-rate';
export type { SafetyStock, SafetyTerms } from './safety-stock';
export { SERVICE_LEVELS, safetyStock } from './safety-stock';
export type { ReorderPoint } from './reorder-point';
export { reorderPoint } from './reorder-point';
export type { EconomicOrder } from './economic-order';
export { economicOrder } from './economic-order';
export { grossMarginReturn, sellThrough } from './stock-return';
export type { OrderCap, OrderCapKind, OrderTerms, SuggestedOrder } from './suggested-order';
export { DEFAULT_ORDER_TERMS, suggestedOrder } from './suggested-order';
export type { PriceLimits, PriceStatus } from './price-status';
export { DEFAULT_PRICE_LIMITS, PRICE_LABELS, priceGap, priceStatus } from './price-status';
export type { PriceFinding, PriceFlag, PriceObservation, PriceRules } from './price-flags';
export { DEFAULT_PRICE_RULES, priceFlags } from './price-flags';
export type { PriceProtection } from './price-protection';
export { DEFAULT_PROTECTION_DAYS, priceProtection } from './price-protection';
export type { AgeBucket } from './age-bucket';
export { AGE_BUCKETS, ageBucket } from './age-bucket';
export type { CreditLimits, CreditStatus, CreditVerdict } from './credit-status';
export { CREDIT_LABELS, creditStatus, DEFAULT_CREDIT_LIMITS } from './credit-status';
export type { AccountFlag, AccountRules, AccountStatus, DealerAccount, Invoice } from './account-status';
export { accountStatus, DEFAULT_ACCOUNT_RULES } from './account-status';
export type { CountedSales, DeliveredLine, DemandHistory } from './demand-history';
export { evenPeriod, historyOfCounts, historyOfOrders } from './demand-history';
export type { PromotionUse } from './promotion-use';
export { promotionUse } from './promotion-use';
