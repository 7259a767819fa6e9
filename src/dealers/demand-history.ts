import type { SerialDate } from '../core/serial-date';

/** Demand of even periods, oldest first, and what it was taken from. */
export interface DemandHistory {
  /** Units of each period, ≥ 0. */
  readonly history: readonly number[];
  readonly source: 'counts' | 'orders';
  /** Periods that ended with an empty shelf: more might have been sold. Known for counts only. */
  readonly emptied: number;
}

/** A count of a product at a dealer with what was sold up to it. */
export interface CountedSales {
  readonly date?: SerialDate;
  readonly sales?: number;
  readonly closing: number;
}

/** A line of what was delivered to a dealer; returns are negative. */
export interface DeliveredLine {
  readonly date: SerialDate;
  readonly quantity: number;
}

const DAYS_PER_YEAR = 365.25;

/** Days of the period nearest to the wanted one of which a year holds a whole number, so that a season can repeat. */
export function evenPeriod(periodDays: number): number {
  return DAYS_PER_YEAR / Math.max(1, Math.round(DAYS_PER_YEAR / periodDays));
}

/**
 * Demand out of the counts of a product at a dealer: what was sold on between two counts, brought to the length of a period.
 * @param counts in any order; those without known sales are passed over
 * @param periodDays days of a period, > 0; also of a count that has none before it
 *
 * Formula: sales × periodDays ÷ days since the count before (DOMAIN 4 "Stock": sales in a period).
 * @example historyOfCounts([{ date: 46015, sales: 30, closing: 5 }, { date: 46000, sales: 20, closing: 9 }], 30).history // [20, 60]
 */
export function historyOfCounts(counts: readonly CountedSales[], periodDays: number): DemandHistory {
  const sorted = [...counts].sort((a, b) => (a.date ?? Infinity) - (b.date ?? Infinity));
  const history: number[] = [];
  let emptied = 0;
  sorted.forEach(({ date, sales, closing }, index) => {
    if (sales === undefined || !(sales >= 0)) return;
    const before = sorted[index - 1]?.date;
    const days = date === undefined || before === undefined ? periodDays : date - before;
    history.push(days > 0 ? (sales * periodDays) / days : sales);
    if (closing === 0) emptied += 1;
  });
  return { history, source: 'counts', emptied };
}

/**
 * Demand out of what was delivered, in periods that end on the day of the report, from the one with the first delivery on.
 * @param lines in any order; those after `asOf` are passed over
 * @param periodDays days of a period, > 0
 *
 * Formula: period k before the last holds the days (asOf − (k + 1) P, asOf − k P]; returns are taken off, never below zero.
 */
export function historyOfOrders(
  lines: readonly DeliveredLine[],
  asOf: SerialDate,
  periodDays: number,
): DemandHistory {
  const day = Math.floor(asOf);
  const past = lines.filter(({ date }) => Math.floor(date) <= day);
  let periods = 0;
  const indexOf = (date: SerialDate) => Math.floor((day - Math.floor(date)) / periodDays);
  for (const { date, quantity } of past) if (quantity > 0) periods = Math.max(periods, indexOf(date) + 1);
  const history = new Array<number>(periods).fill(0);
  for (const { date, quantity } of past) {
    const at = periods - 1 - indexOf(date);
    if (at >= 0) history[at] = (history[at] ?? 0) + quantity;
  }
  return { history: history.map((demand) => Math.max(0, demand)), source: 'orders', emptied: 0 };
}
