import type { SerialDate } from '../core/serial-date';
import type { MonthIndex } from '../core/months';
import type { ColdRecord, Level, OrderCount, OrderSplit, PlanExecution, TimeShare } from '../results';
import type { EarlyWarning } from './early-warning';
import type { Growth } from './growth-report';

/** Figures that a representative's month is judged by (DOMAIN 6); texts under `results:kpi.<id>`. */
export const KPIS = [
  'sales',
  'growth',
  'newCustomers',
  'newQuarter',
  'coldVisits',
  'lost',
  'fading',
  'replacement',
  'coverage',
  'orders',
  'winRate',
  'execution',
  'promises',
  'timeShare',
] as const;
export type KpiId = (typeof KPIS)[number];

/**
 * `met`, `below`: held against a target; `open`: not met, but the month is not over; `plain`: there is no target; `unknown`: the workbook does not
 * tell the value.
 */
export type KpiStatus = 'met' | 'below' | 'open' | 'plain' | 'unknown';

/** One figure with its target. Shares and rates are 0 … 1. */
export interface Kpi {
  readonly value?: number;
  readonly target?: number;
  readonly status: KpiStatus;
}

/** The month of one representative, or of the team. */
export interface RepMonth {
  /** Undefined for the team, '' for what nobody is in charge of. */
  readonly rep?: string;
  readonly month: MonthIndex;
  readonly kpis: Readonly<Record<KpiId, Kpi>>;
  /** Undefined for the team and without visits. */
  readonly cold?: ColdRecord;
  readonly execution?: PlanExecution;
  readonly time?: TimeShare;
  readonly won?: OrderCount;
}

/** Measures of the ranking board. */
export const BOARD_KPIS = ['newCustomers', 'sales', 'growth', 'coldVisits'] as const;
export type BoardKpi = (typeof BOARD_KPIS)[number];

/** One line of the ranking board; who is equal shares a rank. */
export interface BoardRow {
  readonly rep: string;
  readonly values: Readonly<Record<BoardKpi, number | undefined>>;
  readonly ranks: Readonly<Record<BoardKpi, number | undefined>>;
}

/** Orders of new customers of the month against the month before. */
export interface OrdersChange {
  /** Undefined for the team. */
  readonly rep?: string;
  readonly before: OrderCount;
  readonly now: OrderCount;
  readonly split: OrderSplit;
}

/** Where prospects came from, over all months shown. */
export interface SourceCoverage extends OrderCount {
  readonly source: string;
}

/** A representative of whom a diagnosis is asked for. */
export interface CausesAsked {
  readonly rep: string;
  /** The later of the two months. */
  readonly month: MonthIndex;
  readonly before: number;
  readonly now: number;
  readonly targetBefore: number;
  readonly target: number;
}

/** What the workbook lacks for some of the figures; texts under `results:missing.<id>`. */
export type MissingInput = 'Orders' | 'Customers' | 'Visits' | 'Prospects' | 'Reps' | 'status' | 'levels';

/** The results of a month, with the months before it. */
export interface MonthResults {
  readonly asOf: SerialDate;
  /** The month of the day of the report. */
  readonly month: MonthIndex;
  /** Oldest first; the last one is `month`. */
  readonly months: readonly MonthIndex[];
  readonly reps: readonly { readonly rep: string; readonly level: Level; readonly assumed: boolean }[];
  /** The team first, then each representative; months oldest first. */
  readonly figures: readonly RepMonth[];
  readonly board: readonly BoardRow[];
  readonly changes: readonly OrdersChange[];
  readonly sources: readonly SourceCoverage[];
  readonly causes: readonly CausesAsked[];
  /** Of the month against the same days a year before; undefined without orders. */
  readonly growth?: Growth;
  readonly warning?: EarlyWarning;
  readonly missing: readonly MissingInput[];
}

/** The figures of one representative (undefined: the team) in one month. */
export function figuresOf(
  results: MonthResults,
  rep: string | undefined,
  month: MonthIndex,
): RepMonth | undefined {
  return results.figures.find((one) => one.rep === rep && one.month === month);
}
