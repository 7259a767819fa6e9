import type { CellValue } from '../../core/cell';
import { isBlank, isCellError } from '../../core/cell';
import { error } from '../../core/problem';
import type { Result } from '../../core/result';
import { fail, ok } from '../../core/result';
import { seasonalIndex } from '../../core/seasonal-index';
import { growthSplit } from '../../results/growth';
import { buyingSummary, lostRisk, riskModel } from '../../results/lost-risk';
import type { OrderLine } from '../../results/order-days';
import { orderSplit } from '../../results/order-split';
import { cellText, parseNumber } from '../../tables/parse-cell';
import { failureOf } from '../arguments';
import type { Failure } from '../read-argument';
import type { RunCall } from './outcome';
import {
  answerOf,
  cellsOf,
  isRowFailure,
  numberOf,
  numbersOf,
  optionalList,
  rowByRow,
  usableRows,
} from './outcome';

const datesOf = (row: Parameters<typeof numbersOf>[0]) =>
  numbersOf(row, 'order_dates').filter((date) => date !== null);

/** Learns from the rows of the call when they are enough, so one formula for all customers knows the team's own rhythm. */
const runLostRisk: RunCall = (rows) => {
  const histories = usableRows(rows).flatMap(
    (row) => buyingSummary(datesOf(row), numberOf(row, 'as_of')) ?? [],
  );
  const { model } = riskModel(histories);
  return rows.map((row) => {
    if (isRowFailure(row)) return row;
    const result = lostRisk(datesOf(row), numberOf(row, 'as_of'), model, numberOf(row, 'days'));
    return answerOf(result.ok ? ok(result.value.risk) : result);
  });
};

const runGrowthSplit: RunCall = (rows) =>
  rows.map((row) => {
    if (isRowFailure(row)) return row;
    const prior = moneyOf(cellsOf(row, 'prior'));
    if ('error' in prior) return prior;
    const current = moneyOf(cellsOf(row, 'current'));
    if ('error' in current) return current;
    return answerOf(growthOfTables(prior, current));
  });

type Money = readonly (readonly number[])[];

/** Amounts of a block, blank as 0; the first cell that is none decides the answer. */
function moneyOf(cells: readonly (readonly CellValue[])[]): Money | Failure {
  const rows: number[][] = [];
  for (const row of cells) {
    const amounts: number[] = [];
    for (const value of row) {
      if (isCellError(value)) return { error: value.error };
      const read = parseNumber(value);
      if (isBlank(value)) amounts.push(0);
      else if ('value' in read && Number.isFinite(read.value)) amounts.push(read.value);
      else
        return failureOf(error('results-not-money', { cell: '#VALUE!', args: { value: cellText(value) } }));
    }
    rows.push(amounts);
  }
  return rows;
}

const sizeOf = (money: Money) => `${money.length} × ${money[0]?.length ?? 0}`;

/** Rows are customers, columns product lines. */
function growthOfTables(prior: Money, current: Money): Result<readonly (readonly number[])[]> {
  if (sizeOf(prior) !== sizeOf(current)) {
    const args = { first: sizeOf(prior), second: sizeOf(current) };
    return fail(error('results-tables-differ', { cell: '#VALUE!', args }));
  }
  const linesOf = (money: Money, date: number): OrderLine[] =>
    money.flatMap((row, at) =>
      row.map((amount, column) => ({ customer: String(at), date, amount, product: String(column) })),
    );
  const split = growthSplit(
    [...linesOf(prior, 1), ...linesOf(current, 2)],
    { from: 1, to: 1 },
    { from: 2, to: 2 },
  );
  if (!split.ok) return split;
  const { newCustomers, lostCustomers, kept, sameLines, newLines, droppedLines, change } = split.value;
  return ok([[newCustomers, lostCustomers, kept, sameLines, newLines, droppedLines, change]]);
}

/** How each function on results computes. */
export const resultRuns: Readonly<Record<string, RunCall>> = {
  LOSTRISK: runLostRisk,
  ORDERSPLIT: rowByRow((row) => {
    const split = orderSplit(
      { coverage: numberOf(row, 'coverage_before'), orders: numberOf(row, 'orders_before') },
      { coverage: numberOf(row, 'coverage_now'), orders: numberOf(row, 'orders_now') },
    );
    if (!split.ok) return split;
    const { coverageEffect, winRateEffect, change } = split.value;
    return ok([[coverageEffect, winRateEffect, change]]);
  }),
  GROWTHSPLIT: runGrowthSplit,
  SEASONALINDEX: rowByRow((row) => {
    const sales = optionalList(row, 'sales') ?? [];
    const index = seasonalIndex(sales, numberOf(row, 'first_month'));
    return index
      ? ok([index])
      : fail(error('results-season-too-short', { cell: '#N/A', args: { months: sales.length } }));
  }),
};
