export { sellOut } from './sell-out';
export { stockRatio } from './stock-ratio';
export type { StockAction, StockLimits, StockStatus, StockVerdict } from './stock-status';
export { DEFAULT_STOCK_LIMITS, STOCK_LABELS, STOCK_STATUSES, stockStatus } from './stock-status';
export { daysOfSupply } from './days-of-supply';
export { stockShare } from './stock-share';
export { stockTurn } from './stock-turn';
export type { StockChange } from './stock-change';
export { CHANGE_LABELS, DEFAULT_CHANGE_LIMIT, stockChange } from './stock-change';
export type {
  DealerSummary,
  StockCheck,
  StockCount,
  StockFinding,
  StockFlag,
  StockRules,
} from './stock-flags';
export { DEFAULT_STOCK_RULES, stockFlags } from './stock-flags';
export type { SeasonalPattern } from './seasonal-pattern';
export { seasonalPattern } from './seasonal-pattern';
export type { IntermittentRate } from './intermittent-rate';
export { DEFAULT_SMOOTHING, sbaRate, tsbRate } from './intermittent-rate';
export type { DemandMethod, DemandOptions, DemandRate, DemandReason } from './demand-rate';
export { DEFAULT_INTERMITTENT_GAP, DEMAND_METHODS, demandRate, MIN_PERIODS } from './demand-rate';
export type { SafetyStock, SafetyTerms } from './safety-stock';
export { SERVICE_LEVELS, safetyStock } from './safety-stock';
export type { ReorderPoint } from './reorder-point';
export { reorderPoint } from './reorder-point';
export type { EconomicOrder } from './economic-order';
export { economicOrder } from './economic-order';
export { grossMarginReturn, sellThrough } from './stock-return';
export type { OrderCap, OrderCapKind, OrderTerms, SuggestedOrder } from './suggested-order';
export { DEFAULT_ORDER_TERMS, suggestedOrder } from './suggested-order';
