import { ok } from '../../core/result';
import { daysOfSupply } from '../../dealers/days-of-supply';
import { sellOut } from '../../dealers/sell-out';
import { stockRatio } from '../../dealers/stock-ratio';
import { stockShare } from '../../dealers/stock-share';
import { STOCK_LABELS, stockStatus } from '../../dealers/stock-status';
import { stockTurn } from '../../dealers/stock-turn';
import type { RunCall } from './outcome';
import { numberOf, numbersOf, rowByRow, textOf } from './outcome';

const runStockStatus = rowByRow((row, context) => {
  const limits = {
    risk: numberOf(row, 'risk_ratio'),
    over: numberOf(row, 'over_ratio'),
    severe: numberOf(row, 'severe_ratio'),
  };
  const result = stockStatus(numberOf(row, 'closing'), numberOf(row, 'sales'), limits);
  if (!result.ok) return result;
  const { status, action } = result.value;
  const language = textOf(row, 'language');
  if (textOf(row, 'answer') === 'action') return ok(context.text(language, `stock:action.${action}`));
  return ok(language === 'en' ? STOCK_LABELS[status] : context.text(language, `stock:status.${status}`));
});

/** How each function on the stock of dealers computes. */
export const dealerRuns: Readonly<Record<string, RunCall>> = {
  SELLOUT: rowByRow((row) =>
    sellOut(numberOf(row, 'opening'), numberOf(row, 'purchases'), numberOf(row, 'closing')),
  ),
  STOCKRATIO: rowByRow((row) => stockRatio(numberOf(row, 'closing'), numberOf(row, 'sales'))),
  STOCKSTATUS: runStockStatus,
  DAYSOFSUPPLY: rowByRow((row) =>
    daysOfSupply(numberOf(row, 'stock'), numberOf(row, 'sales'), numberOf(row, 'days')),
  ),
  STOCKSHARE: rowByRow((row) => stockShare(numbersOf(row, 'own'), numbersOf(row, 'all'))),
  STOCKTURN: rowByRow((row) =>
    stockTurn(numberOf(row, 'sales'), numberOf(row, 'average_stock'), numberOf(row, 'periods_per_year')),
  ),
};
