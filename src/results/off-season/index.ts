export type { MonthLine, MonthNumber, SalesCube } from './sales-cube';
export { moneyDecimals, monthlyTotals, salesCube } from './sales-cube';
export type { Season, SeasonRules } from './season';
export { calendarMonth, DEFAULT_SEASON_RULES, seasonOf } from './season';
export type { CustomerTrend, TrendBasis, Trends } from './natural-sales';
export { naturalSales, salesTrends } from './natural-sales';
export type { GapSplit, OffSeasonTarget, TargetCell, TargetRules, TargetSum } from './targets';
export { offSeasonTarget, sumTargets } from './targets';
export type { AccountsToOpen, GrowthKind, GrowthPlan, GrowthPoint, GrowthRules } from './growth-points';
export { growthPoints } from './growth-points';
export type { PeakPlan, PeakPlanCell } from './peak-plan';
export { peakPlan } from './peak-plan';
export type { Distribution } from './distribution';
export { distribution } from './distribution';
export type { SkuFinding, SkuReason, SkuRules, SkuVerdict } from './sku-review';
export { DEFAULT_SKU_RULES, skuReview } from './sku-review';
export type { Branch, Dealer, DealerRow, DealerStructure, StructureFault, Tier } from './dealer-structure';
export { dealerStructure } from './dealer-structure';
export type { DailyWork, DevelopmentLine, DevelopmentRules, DevelopmentTarget } from './development-plan';
export { dailyWork, developmentPlan, servesTarget } from './development-plan';
export type {
  Appraisal,
  AppraisalRules,
  DevelopmentEvent,
  DevelopmentEvents,
  NotedLine,
  WeekProgress,
} from './development-progress';
export { appraisals, DEFAULT_APPRAISAL, weeklyProgress } from './development-progress';
