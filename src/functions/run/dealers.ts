import { error } from '../../core/problem';
import { fail, ok } from '../../core/result';
import { daysOfSupply } from '../../dealers/days-of-supply';
import { ageBucket } from '../../dealers/age-bucket';
import { CREDIT_LABELS, creditStatus } from '../../dealers/credit-status';
import type { DemandMethod } from '../../dealers/demand-rate';
import { demandRate } from '../../dealers/demand-rate';
import { PRICE_LABELS, priceGap, priceStatus } from '../../dealers/price-status';
import type { EconomicOrder } from '../../dealers/economic-order';
import { economicOrder } from '../../dealers/economic-order';
import { reorderPoint } from '../../dealers/reorder-point';
import { safetyStock } from '../../dealers/safety-stock';
import { sellOut } from '../../dealers/sell-out';
import { CHANGE_LABELS, stockChange } from '../../dealers/stock-change';
import { stockRatio } from '../../dealers/stock-ratio';
import { stockShare } from '../../dealers/stock-share';
import { STOCK_LABELS, stockStatus } from '../../dealers/stock-status';
import { stockTurn } from '../../dealers/stock-turn';
import type { OrderTerms } from '../../dealers/suggested-order';
import { suggestedOrder } from '../../dealers/suggested-order';
import type { RowArguments } from '../arguments';
import type { RunCall } from './outcome';
import { numberOf, numbersOf, optionalNumber, rowByRow, textOf } from './outcome';
import { demandText, orderText } from './order-text';

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

/** Blank cells before the first sale are periods in which the product was not yet on sale; later ones are periods without a sale. */
function salesOf(row: RowArguments): readonly number[] {
  const cells = numbersOf(row, 'history');
  const first = cells.findIndex((cell) => cell !== null);
  return first < 0 ? [] : cells.slice(first).map((cell) => cell ?? 0);
}

const runStockChange = rowByRow((row) => {
  const previous = optionalNumber(row, 'previous');
  const current = optionalNumber(row, 'current');
  const found = stockChange(previous, current, numberOf(row, 'limit'));
  if (found === undefined) return fail(error('dealers-nothing-counted', { cell: '#N/A' }));
  if (textOf(row, 'answer') === 'kind') return ok(CHANGE_LABELS[found.kind]);
  if (found.change !== undefined) return ok(found.change);
  return previous === undefined || current === undefined
    ? fail(error('dealers-nothing-counted', { cell: '#N/A' }))
    : fail(error('dealers-no-previous-stock', { cell: '#DIV/0!' }));
});

const runDemandRate = rowByRow((row, context) => {
  const method = textOf(row, 'method');
  const options = {
    ...(method === 'auto' ? {} : { method: method as DemandMethod }),
    cycle: numberOf(row, 'cycle'),
  };
  const found = demandRate(salesOf(row), options, numberOf(row, 'horizon'));
  if (!found.ok) return found;
  const { rate, deviation, averageGap } = found.value;
  switch (textOf(row, 'answer')) {
    case 'deviation':
      return ok(deviation);
    case 'gap':
      return averageGap === undefined ? fail(error('dealers-no-sales', { cell: '#DIV/0!' })) : ok(averageGap);
    case 'reason':
      return demandText(found.value, textOf(row, 'language'), context);
    default:
      return ok(rate);
  }
});

/** An optional term under its name in the domain, absent when it was left out. */
function given<K extends keyof OrderTerms>(row: RowArguments, name: string, key: K): Partial<OrderTerms> {
  const value = optionalNumber(row, name);
  return value === undefined ? {} : { [key]: value };
}

const runSuggestedOrder = rowByRow((row, context) => {
  const policy = textOf(row, 'policy');
  const found = suggestedOrder({
    history: salesOf(row),
    stock: numberOf(row, 'stock'),
    onOrder: numberOf(row, 'on_order'),
    backorders: numberOf(row, 'backorders'),
    leadTime: numberOf(row, 'lead_time'),
    leadTimeDeviation: numberOf(row, 'lead_time_deviation'),
    reviewPeriod: numberOf(row, 'review_period'),
    ...given(row, 'service_level', 'serviceLevel'),
    caseSize: numberOf(row, 'case_size'),
    minimumOrder: numberOf(row, 'minimum_order'),
    ...given(row, 'shelf_life', 'shelfLife'),
    ...given(row, 'maximum_cover', 'maximumCover'),
    ...given(row, 'credit_headroom', 'creditHeadroom'),
    ...given(row, 'unit_price', 'unitPrice'),
    ...(policy === 'trade' || policy === 'statistical' ? { policy } : {}),
  });
  if (!found.ok) return found;
  switch (textOf(row, 'answer')) {
    case 'expected':
      return ok(found.value.expected);
    case 'safety':
      return ok(found.value.safety);
    case 'level':
      return ok(found.value.level);
    case 'need':
      return ok(found.value.need);
    case 'reason':
      return orderText(found.value, textOf(row, 'language'), context);
    default:
      return ok(found.value.quantity);
  }
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
  STOCKCHANGE: runStockChange,
  DEMANDRATE: runDemandRate,
  SAFETYSTOCK: rowByRow((row) => {
    const demand = optionalNumber(row, 'demand');
    const found = safetyStock({
      demandDeviation: numberOf(row, 'demand_deviation'),
      leadTime: numberOf(row, 'lead_time'),
      serviceLevel: numberOf(row, 'service_level'),
      reviewPeriod: numberOf(row, 'review_period'),
      leadTimeDeviation: numberOf(row, 'lead_time_deviation'),
      ...(demand === undefined ? {} : { demand }),
    });
    return found.ok ? ok(found.value.stock) : found;
  }),
  REORDERPOINT: rowByRow((row) => {
    const found = reorderPoint({
      demand: numberOf(row, 'demand'),
      demandDeviation: numberOf(row, 'demand_deviation'),
      leadTime: numberOf(row, 'lead_time'),
      serviceLevel: numberOf(row, 'service_level'),
      reviewPeriod: numberOf(row, 'review_period'),
      leadTimeDeviation: numberOf(row, 'lead_time_deviation'),
    });
    return found.ok ? ok(found.value.level) : found;
  }),
  EOQ: rowByRow((row) => {
    const found = economicOrder(
      numberOf(row, 'demand'),
      numberOf(row, 'order_cost'),
      numberOf(row, 'holding_cost'),
    );
    return found.ok ? ok(found.value[textOf(row, 'answer') as keyof EconomicOrder]) : found;
  }),
  SUGGESTEDORDER: runSuggestedOrder,
  PRICEGAP: rowByRow((row) =>
    priceGap(
      numberOf(row, 'price'),
      numberOf(row, 'reference'),
      numberOf(row, 'pack'),
      numberOf(row, 'reference_pack'),
    ),
  ),
  PRICESTATUS: rowByRow((row) => {
    const limits = { tolerance: numberOf(row, 'tolerance'), margin: numberOf(row, 'minimum_margin') };
    const [policy, purchase] = [optionalNumber(row, 'policy'), optionalNumber(row, 'purchase')];
    const found = priceStatus(numberOf(row, 'retail'), policy, purchase, limits);
    return found.ok ? ok(PRICE_LABELS[found.value]) : found;
  }),
  CREDITSTATUS: rowByRow((row) => {
    const limits = { amber: numberOf(row, 'amber'), red: numberOf(row, 'red') };
    const found = creditStatus(numberOf(row, 'exposure'), optionalNumber(row, 'limit'), limits);
    return found.ok ? ok(CREDIT_LABELS[found.value.status]) : found;
  }),
  AGEBUCKET: rowByRow((row) => ok(ageBucket(numberOf(row, 'due'), numberOf(row, 'as_of')))),
};
