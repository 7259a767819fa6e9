export { sellOut } from './sell-out';
export { stockRatio } from './stock-ratio';
export type { StockAction, StockLimits, StockStatus, StockVerdict } from './stock-status';
export { DEFAULT_STOCK_LIMITS, STOCK_LABELS, STOCK_STATUSES, stockStatus } from './stock-status';
export { daysOfSupply } from './days-of-supply';
export { stockShare } from './stock-share';
export { stockTurn } from './stock-turn';
export type { StockChange } from './stock-change';
export { DEFAULT_CHANGE_LIMIT, stockChange } from './stock-change';
export type {
  DealerSummary,
  StockCheck,
  StockCount,
  StockFinding,
  StockFlag,
  StockRules,
} from './stock-flags';
export { DEFAULT_STOCK_RULES, stockFlags } from './stock-flags';
