import type { Problem } from '../core/problem';
import type { SerialDate } from '../core/serial-date';
import { daysOfSupply } from './days-of-supply';
import { sellOut } from './sell-out';
import { DEFAULT_CHANGE_LIMIT, stockChange } from './stock-change';
import type { StockLimits, StockStatus } from './stock-status';
import { DEFAULT_STOCK_LIMITS, stockStatus } from './stock-status';
import { stockTurn } from './stock-turn';

/** One product at one dealer at one count; quantities in units. Undefined is unknown, never zero. */
export interface StockCount {
  readonly dealer: string;
  readonly product: string;
  readonly date?: SerialDate;
  readonly opening?: number;
  readonly purchases?: number;
  readonly closing: number;
  /** Sales of the period when they were counted themselves; goes before opening + purchases − closing. */
  readonly sales?: number;
  readonly unitPrice?: number;
  /** False for a competitor's product; undefined counts as own. */
  readonly ownProduct?: boolean;
}

/** Limits of the check; cells of the Rules sheet. */
export interface StockRules extends StockLimits {
  /** Days of a period when counts carry no earlier count to measure from; > 0. */
  readonly periodDays: number;
  /** Change since the last count that is flagged, share. */
  readonly change: number;
  /** Fall of the own share that is flagged, share points (0.05 = 5 points). */
  readonly shareDrop: number;
  /** Times the dealer's median turnover from which a product is fast. */
  readonly fast: number;
  /** Times the dealer's median turnover up to which a product is slow. */
  readonly slow: number;
  /** Days without a sale after which a product is slow whatever its dealer's median. */
  readonly idleDays: number;
}

/** DOMAIN 4 "Stock". */
export const DEFAULT_STOCK_RULES: StockRules = {
  ...DEFAULT_STOCK_LIMITS,
  periodDays: 30,
  change: DEFAULT_CHANGE_LIMIT,
  shareDrop: 0.05,
  fast: 1.5,
  slow: 0.5,
  idleDays: 60,
};

/**
 * Figures of many counts: a column for each figure, an entry for each count. Columns, because a workbook holds hundreds of thousands of
 * counts of which most only serve as the comparison. NaN (or undefined) is what cannot be known.
 */
export interface StockFigures {
  /** Units of the period. */
  readonly sales: Float64Array;
  /** Closing ÷ sales, in periods. */
  readonly ratio: Float64Array;
  readonly status: (StockStatus | undefined)[];
  readonly daysOfSupply: Float64Array;
  /** Turns a year. */
  readonly turn: Float64Array;
  /** Days up to the count without a sale; 0 when something was sold or nothing is known. */
  readonly idleDays: Float64Array;
  /** Change of the quantity since the count before, share. */
  readonly change: Float64Array;
  /** The product's count before at the same dealer; `NO_COUNT` without one. */
  readonly previous: Int32Array;
  /** What is wrong with single counts. */
  readonly problems: Map<number, readonly Problem[]>;
}

/** Stands in `StockFigures.previous` where there is no count before. */
export const NO_COUNT = -1;

const DAYS_PER_YEAR = 365;

/** Columns for so many counts, nothing known yet. */
export function unknownFigures(counts: number): StockFigures {
  const unknown = () => new Float64Array(counts).fill(NaN);
  return {
    sales: unknown(),
    ratio: unknown(),
    status: new Array<StockStatus | undefined>(counts).fill(undefined),
    daysOfSupply: unknown(),
    turn: unknown(),
    idleDays: new Float64Array(counts),
    change: unknown(),
    previous: new Int32Array(counts).fill(NO_COUNT),
    problems: new Map(),
  };
}

/**
 * Works out the figures of a product at a dealer, count by count.
 * @param series indices of its counts, in any order; put into the order of their dates, those without a date last
 */
export function measureSeries(
  series: number[],
  counts: readonly StockCount[],
  rules: StockRules,
  figures: StockFigures,
): void {
  const when = (index: number) => counts[index]?.date ?? Infinity;
  series.sort((a, b) => when(a) - when(b) || a - b);
  let previous = NO_COUNT;
  let latest = NO_COUNT;
  for (const index of series) {
    // Two counts of one day compare with the count before that day, not with each other.
    if (latest !== NO_COUNT && when(latest) !== when(index)) previous = latest;
    figures.previous[index] = previous;
    measureCount(index, counts, rules, figures);
    latest = index;
  }
}

/** Quantity that the count before left, else what the team wrote down as the opening stock. */
export function closingBefore(
  index: number,
  counts: readonly StockCount[],
  { previous }: StockFigures,
): number | undefined {
  return counts[previous[index] ?? NO_COUNT]?.closing ?? counts[index]?.opening;
}

function measureCount(
  index: number,
  counts: readonly StockCount[],
  rules: StockRules,
  figures: StockFigures,
): void {
  const count = counts[index] as StockCount;
  const before = counts[figures.previous[index] ?? NO_COUNT];
  const opening = count.opening ?? before?.closing;
  const days =
    before?.date !== undefined && count.date !== undefined ? count.date - before.date : rules.periodDays;
  // An empty shelf is out of stock even when nobody knows the sales.
  if (count.closing === 0) figures.status[index] = 'OutOfStock';
  const sold = soldIn(count, opening);
  if (!sold.ok) {
    // A count that cannot be right is compared with nothing.
    figures.problems.set(index, sold.problems);
    return;
  }
  const last = before?.closing ?? opening;
  if (last !== undefined) {
    figures.change[index] = stockChange(last, count.closing, rules.change)?.change ?? NaN;
  }
  const sales = sold.value;
  if (sales === undefined) return;
  figures.sales[index] = sales;
  const verdict = stockStatus(count.closing, sales, rules);
  if (verdict.ok) {
    figures.status[index] = verdict.value.status;
    figures.ratio[index] = verdict.value.ratio ?? NaN;
  } else figures.problems.set(index, verdict.problems);
  const supply = daysOfSupply(count.closing, sales, days);
  if (supply.ok) figures.daysOfSupply[index] = supply.value;
  const averageStock = opening === undefined ? count.closing : (opening + count.closing) / 2;
  const turn = stockTurn(sales, averageStock, DAYS_PER_YEAR / days);
  if (turn.ok) figures.turn[index] = turn.value;
  if (sales === 0) figures.idleDays[index] = idleUpTo(figures, index) + days;
}

/** Days without a sale up to the count before. */
function idleUpTo({ idleDays, previous }: StockFigures, index: number): number {
  return idleDays[previous[index] ?? NO_COUNT] ?? 0;
}

type Sold =
  | { readonly ok: true; readonly value?: number }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const UNKNOWN: Sold = { ok: true };

function soldIn(count: StockCount, opening: number | undefined): Sold {
  if (count.sales !== undefined) return { ok: true, value: count.sales };
  if (opening === undefined || count.purchases === undefined) return UNKNOWN;
  return sellOut(opening, count.purchases, count.closing);
}
