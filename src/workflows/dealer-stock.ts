import { groupBy } from '../core/group-by';
import type { Problem } from '../core/problem';
import { error, warning } from '../core/problem';
import { formatIso, type SerialDate } from '../core/serial-date';
import type { CountedSales, DeliveredLine, DemandHistory } from '../dealers/demand-history';
import { evenPeriod, historyOfCounts, historyOfOrders } from '../dealers/demand-history';
import { MIN_PERIODS } from '../dealers/demand-rate';
import { grossMarginReturn, sellThrough } from '../dealers/stock-return';
import type { StockFigures, StockRules } from '../dealers/stock-figures';
import { NO_COUNT } from '../dealers/stock-figures';
import type { DealerSummary, IdOf, StockFinding } from '../dealers/stock-flags';
import { known, stockFlags } from '../dealers/stock-flags';
import type { OrderTerms, SuggestedOrder } from '../dealers/suggested-order';
import { suggestedOrder } from '../dealers/suggested-order';
import type { ProductRow } from '../tables/dealer-rows';
import { KEY_SEPARATOR, keyId } from '../tables/key';
import type { CustomerRow, OrderRow, StockRow } from '../tables/rows';
import type { DealerIndex, FindProduct } from './dealer-index';
import { dealerIndex, productIndex } from './dealer-index';
import type { RuleValues } from './rules';

/** What is suggested for a product at a dealer, with what it was figured from. */
export interface OrderAdvice {
  readonly order: SuggestedOrder;
  readonly demand: DemandHistory;
  readonly serviceClass: 'A' | 'B' | 'C' | undefined;
  readonly serviceLevel: number;
  /** Periods in days; all times of the order are in such periods. */
  readonly periodDays: number;
  /** What the dealer pays for a unit, when it is known. */
  readonly price: number | undefined;
  /** Share of what was on offer that was sold. */
  readonly sellThrough: number | undefined;
  /** Margin a year on each unit of money in stock. */
  readonly marginReturn: number | undefined;
}

/** A product of its dealer's latest count with what was found and, for own products, what to order. */
export interface CheckedProduct {
  readonly row: StockRow;
  readonly finding: StockFinding;
  readonly advice?: OrderAdvice;
  /** Dealer that is short of what this one has too much of. */
  readonly transferTo?: string;
}

/** Products of the latest counts in the order of the sheet, and a summary of each dealer. */
export interface CheckedStock {
  readonly products: readonly CheckedProduct[];
  readonly dealers: readonly DealerSummary[];
}

/** What the check of the stock is made from. */
export interface StockInput {
  readonly stock: readonly StockRow[];
  readonly orders?: readonly OrderRow[];
  readonly products?: readonly ProductRow[];
  readonly customers?: readonly CustomerRow[];
  /** Money that a dealer may still owe, by the key of the dealer; undefined when no limit is known. */
  readonly headroomOf?: (dealer: string) => number | undefined;
}

/** What is known of every count, older ones too: rows in the order of the sheet, with a column for each figure. */
export interface CountedStock {
  readonly rows: readonly StockRow[];
  readonly figures: StockFigures;
}

/**
 * Checks all counts and suggests orders (DOMAIN 4 "Stock", "Suggested order"). Counts dated after the as-of date are set aside; of the
 * same dealer and product on one day the first counts. Credit is given out by class, then to what lasts shortest. O(n log n).
 */
export function checkDealerStock(
  input: StockInput,
  rules: RuleValues,
  asOf: SerialDate,
): { readonly found: CheckedStock; readonly counted: CountedStock; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const productOf = productIndex(input.products);
  const rows: StockRow[] = [];
  for (const row of input.stock) {
    if (row.date !== undefined && row.date > asOf) {
      problems.push(
        warning('dealers-count-later', { where: placed(row), args: { date: formatIso(row.date) } }),
      );
    } else if (row.closing < 0) {
      // Set aside: a stock below zero would count as the one before the next count.
      problems.push(error('dealers-negative-stock', { where: placed(row), args: { value: row.closing } }));
    } else rows.push(withOwner(row, productOf));
  }
  const idOf = quickIds();
  const { figures, findings, dealers } = stockFlags(rows, stockRules(rules), idOf);
  const counted = { rows, figures };
  const products: Draft[] = [];
  findings.forEach((finding, index) => {
    const row = rows[index];
    if (finding && row) products.push({ row, finding, index });
  });
  advise(products, counted, input, rules, asOf, idOf);
  nameTransfers(products, idOf);
  return { found: { products, dealers }, counted, problems: [...problems, ...problemsOf(products, counted)] };
}

/** A product while it is put together. */
type Draft = { -readonly [P in keyof CheckedProduct]: CheckedProduct[P] } & {
  /** Place of the row among the counted ones. */
  readonly index: number;
};

/** `keyId`, worked out once for each text: the same few names stand in many rows. */
function quickIds(): IdOf {
  const ids = new Map<string, string>();
  return (text) => {
    let id = ids.get(text);
    if (id === undefined) ids.set(text, (id = keyId(text)));
    return id;
  };
}

/** Whose product it is, where the count leaves that to the list of products. */
function withOwner(row: StockRow, productOf: FindProduct): StockRow {
  const own = row.ownProduct === undefined ? productOf(row.product)?.ownProduct : undefined;
  return own === undefined ? row : { ...row, ownProduct: own };
}

/** Limits of the stock check out of the rules. */
function stockRules(rules: RuleValues): StockRules {
  return {
    risk: rules.StockRiskRatio,
    over: rules.StockOverRatio,
    severe: rules.StockSevereRatio,
    periodDays: rules.StockPeriodDays,
    change: rules.StockChangeLimit,
    shareDrop: rules.StockShareDrop,
    fast: rules.FastTurnover,
    slow: rules.SlowTurnover,
    idleDays: rules.SlowDays,
  };
}

/** The key as a person reads it: a date that stands at its end as a date. */
function shownKey({ key, date }: StockRow): string {
  const end = `${KEY_SEPARATOR}${date}`;
  return date !== undefined && key.endsWith(end)
    ? `${key.slice(0, -end.length)}${KEY_SEPARATOR}${formatIso(date)}`
    : key;
}

function placed(row: StockRow) {
  return { sheet: row.place.sheet, row: row.place.row, key: shownKey(row) };
}

/** Problems of single counts with their place; what is unknown for many is said once. */
function problemsOf(
  products: readonly CheckedProduct[],
  { rows, figures }: CountedStock,
): readonly Problem[] {
  const byRow = [...figures.problems].sort(([a], [b]) => a - b);
  const found = byRow.flatMap(([index, problems]): readonly Problem[] => {
    const row = rows[index];
    return row ? problems.map((problem) => ({ ...problem, severity: 'warning', where: placed(row) })) : [];
  });
  const silent = products.filter(
    ({ finding }) => finding.sales === undefined && finding.problems.length === 0,
  );
  const [first] = silent;
  if (!first) return found;
  return [
    ...found,
    warning('dealers-sales-unknown', {
      where: { sheet: first.row.place.sheet },
      args: { count: silent.length },
    }),
  ];
}

/** Suggests an order for each own product; what one order takes of the dealer's credit is gone for the next. */
function advise(
  products: readonly Draft[],
  counted: CountedStock,
  input: StockInput,
  rules: RuleValues,
  asOf: SerialDate,
  idOf: IdOf,
): void {
  const dealers = dealerIndex(input.customers);
  const productOf = productIndex(input.products);
  const periodDays = evenPeriod(rules.StockPeriodDays);
  const linesOf = deliveredLines(input.orders ?? [], dealers, productOf, idOf);
  const ours = products.filter(({ row }) => row.ownProduct !== false);
  for (const [dealer, own] of groupBy(ours, ({ row }) => dealers.keyOf(row.dealer))) {
    let headroom = input.headroomOf?.(dealer);
    for (const product of inOrderOfCredit(own, productOf)) {
      const { row, finding } = product;
      const about = productOf(row.product);
      const lines = linesOf(dealer, about?.key ?? row.product);
      const demand = longer(
        historyOfCounts(countsUpTo(product.index, counted), periodDays),
        lines && historyOfOrders(lines, asOf, periodDays),
      );
      if (demand.history.length === 0) continue;
      const terms = termsOf(row, about, demand, rules, periodDays, headroom);
      const order = suggestedOrder(terms);
      if (!order.ok) continue;
      const { unitPrice: price } = terms;
      if (headroom !== undefined && price !== undefined) headroom -= order.value.quantity * price;
      product.advice = {
        order: order.value,
        demand,
        serviceClass: about?.abc,
        serviceLevel: order.value.serviceLevel,
        periodDays,
        price: price ?? priceOf(row, about),
        ...returnsOf(row, finding, about),
      };
    }
  }
}

const CLASSES = ['A', 'B', 'C'] as const;

/** A before B before C, then what lasts shortest, so that credit goes where it is missed most. */
function inOrderOfCredit(products: readonly Draft[], productOf: FindProduct): readonly Draft[] {
  const lasts = ({ row, finding }: Draft) => (row.closing === 0 ? 0 : (finding.daysOfSupply ?? Infinity));
  return products
    .map((product) => ({
      product,
      rank: CLASSES.indexOf(productOf(product.row.product)?.abc ?? 'B'),
      lasts: lasts(product),
    }))
    .sort((a, b) => a.rank - b.rank || (a.lasts === b.lasts ? 0 : a.lasts - b.lasts))
    .map(({ product }) => product);
}

/** The counts of a product at a dealer up to one of them, newest first. */
function countsUpTo(index: number, { rows, figures }: CountedStock): readonly CountedSales[] {
  const counts: CountedSales[] = [];
  for (let at = index; at !== NO_COUNT; at = figures.previous[at] ?? NO_COUNT) {
    const row = rows[at];
    if (!row) break;
    const count: { -readonly [P in keyof CountedSales]: CountedSales[P] } = { closing: row.closing };
    if (row.date !== undefined) count.date = row.date;
    const sales = known(figures.sales, at);
    if (sales !== undefined) count.sales = sales;
    counts.push(count);
  }
  return counts;
}

/** What was delivered, by dealer and product. */
function deliveredLines(
  orders: readonly OrderRow[],
  dealers: DealerIndex,
  productOf: FindProduct,
  idOf: IdOf,
): (dealer: string, product: string) => readonly DeliveredLine[] | undefined {
  const byDealer = new Map<string, Map<string, DeliveredLine[]>>();
  for (const { customer, product, quantity, date } of orders) {
    if (product === undefined || quantity === undefined) continue;
    const dealer = idOf(dealers.keyOf(customer));
    const byProduct = byDealer.get(dealer) ?? new Map<string, DeliveredLine[]>();
    byDealer.set(dealer, byProduct);
    const id = idOf(productOf(product)?.key ?? product);
    const lines = byProduct.get(id);
    if (lines) lines.push({ date, quantity });
    else byProduct.set(id, [{ date, quantity }]);
  }
  return (dealer, product) => byDealer.get(idOf(dealer))?.get(idOf(product));
}

/** What was sold on tells more than what was delivered, unless there is too little of it to judge by. */
function longer(counted: DemandHistory, delivered: DemandHistory | undefined): DemandHistory {
  if (!delivered || counted.history.length >= MIN_PERIODS) return counted;
  return delivered.history.length > counted.history.length ? delivered : counted;
}

const priceOf = (row: StockRow, about: ProductRow | undefined) => {
  const price = about?.listPrice ?? row.unitPrice;
  return price !== undefined && price > 0 ? price : undefined;
};

function termsOf(
  row: StockRow,
  about: ProductRow | undefined,
  demand: DemandHistory,
  rules: RuleValues,
  periodDays: number,
  headroom: number | undefined,
): OrderTerms {
  const periods = (days: number | undefined) => (days === undefined ? undefined : days / periodDays);
  const price = priceOf(row, about);
  return {
    history: demand.history,
    stock: row.closing,
    leadTime: (about?.leadTime ?? rules.LeadDays) / periodDays,
    leadTimeDeviation: rules.LeadDaysDeviation / periodDays,
    reviewPeriod: rules.ReviewDays / periodDays,
    serviceLevel: about?.abc && rules[`Service${about.abc}`],
    usualService: rules.ServiceB,
    slowService: rules.ServiceSlow,
    tradeFactor: rules.TradeFactor,
    demand: { cycle: Math.max(2, Math.round(365.25 / periodDays)) },
    onOrder: row.onOrder,
    backorders: row.backorders,
    caseSize: about?.caseSize,
    minimumOrder: about?.minimumOrder,
    shelfLife: periods(about?.shelfLife),
    maximumCover: periods(rules.CoverDays),
    policy: rules.OrderPolicy === 'auto' ? undefined : rules.OrderPolicy,
    // Without a price nobody knows how far the credit reaches.
    creditHeadroom: price === undefined ? undefined : headroom,
    unitPrice: price,
  };
}

function returnsOf(row: StockRow, finding: StockFinding, about: ProductRow | undefined) {
  const sold =
    finding.sales === undefined || row.opening === undefined || row.purchases === undefined
      ? undefined
      : sellThrough(finding.sales, row.opening + row.purchases);
  const cost = about?.cost ?? about?.listPrice;
  const retail = about?.policyPrice;
  // Turns a year × margin of a unit is the margin a year on one unit held.
  const earned =
    finding.turn === undefined || cost === undefined || retail === undefined
      ? undefined
      : grossMarginReturn(finding.turn * (retail - cost), cost);
  return {
    sellThrough: sold?.ok ? sold.value : undefined,
    marginReturn: earned?.ok ? earned.value : undefined,
  };
}

/** Names the dealer that needs a product most to those that have too much of it. */
function nameTransfers(products: readonly Draft[], idOf: IdOf): void {
  const most = new Map<string, { readonly dealer: string; readonly need: number }>();
  for (const { row, advice } of products) {
    const need = advice?.order.need ?? 0;
    if (need <= 0) continue;
    const product = idOf(row.product);
    if (need > (most.get(product)?.need ?? 0)) most.set(product, { dealer: row.dealer, need });
  }
  for (const product of products) {
    const status = product.finding.verdict?.status;
    if (status !== 'Severe' && status !== 'DeadStock') continue;
    const target = most.get(idOf(product.row.product));
    if (target && idOf(target.dealer) !== idOf(product.row.dealer)) product.transferTo = target.dealer;
  }
}
