import type { Problem } from '../core/problem';
import { error, warning } from '../core/problem';
import { formatIso, type SerialDate } from '../core/serial-date';
import type { CountedSales, DeliveredLine, DemandHistory } from '../dealers/demand-history';
import { evenPeriod, historyOfCounts, historyOfOrders } from '../dealers/demand-history';
import { isIntermittent, MIN_PERIODS } from '../dealers/demand-rate';
import { grossMarginReturn, sellThrough } from '../dealers/stock-return';
import type { DealerSummary, StockFinding, StockRules } from '../dealers/stock-flags';
import { stockFlags } from '../dealers/stock-flags';
import type { OrderTerms, SuggestedOrder } from '../dealers/suggested-order';
import { suggestedOrder } from '../dealers/suggested-order';
import type { ProductRow } from '../tables/dealer-rows';
import { KEY_SEPARATOR, keyId } from '../tables/key';
import type { CustomerRow, OrderRow, StockRow } from '../tables/rows';
import type { DealerIndex, FindProduct } from './dealer-index';
import { dealerIndex, productIndex } from './dealer-index';
import { defined } from './defined';
import type { RuleValues } from './rules';

/** What is suggested for a product at a dealer, with what it was figured from. */
export interface OrderAdvice {
  readonly order: SuggestedOrder;
  readonly demand: DemandHistory;
  readonly serviceClass?: 'A' | 'B' | 'C';
  readonly serviceLevel: number;
  /** Periods in days; all times of the order are in such periods. */
  readonly periodDays: number;
  /** What the dealer pays for a unit, when it is known. */
  readonly price?: number;
  /** Share of what was on offer that was sold. */
  readonly sellThrough?: number;
  /** Margin a year on each unit of money in stock. */
  readonly marginReturn?: number;
}

/** One counted product with what was found and, for own products of the latest count, what to order. */
export interface CheckedProduct {
  readonly row: StockRow;
  readonly finding: StockFinding;
  readonly advice?: OrderAdvice;
  /** Dealer that is short of what this one has too much of. */
  readonly transferTo?: string;
}

/** Products in the order of the sheet, and a summary of each dealer. */
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

/**
 * Checks all counts and suggests orders (DOMAIN 4 "Stock", "Suggested order"). Counts dated after the as-of date are set aside; of the
 * same dealer and product on one day the first counts. Credit is given out by class, then to what lasts shortest. O(n log n).
 */
export function checkDealerStock(
  input: StockInput,
  rules: RuleValues,
  asOf: SerialDate,
): { readonly found: CheckedStock; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const productOf = productIndex(input.products);
  const counted: StockRow[] = [];
  for (const row of input.stock) {
    if (row.date !== undefined && row.date > asOf) {
      problems.push(
        warning('dealers-count-later', { where: placed(row), args: { date: formatIso(row.date) } }),
      );
    } else if (row.closing < 0) {
      // Set aside: a stock below zero would count as the one before the next count.
      problems.push(error('dealers-negative-stock', { where: placed(row), args: { value: row.closing } }));
    } else counted.push(withOwner(row, productOf));
  }
  const check = stockFlags(counted, stockRules(rules));
  const plain: CheckedProduct[] = [];
  counted.forEach((row, index) => {
    const finding = check.rows[index];
    if (finding) plain.push({ row, finding });
  });
  const found = { products: withTransfers(withAdvice(plain, input, rules, asOf)), dealers: check.dealers };
  return { found, problems: [...problems, ...problemsOf(found.products)] };
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
function problemsOf(products: readonly CheckedProduct[]): readonly Problem[] {
  const found: Problem[] = [];
  let first: CheckedProduct | undefined;
  let unknown = 0;
  for (const product of products) {
    const { row, finding } = product;
    for (const problem of finding.problems) {
      found.push({ ...problem, severity: 'warning', where: placed(row) });
    }
    if (finding.current && finding.sales === undefined && finding.problems.length === 0) {
      first ??= product;
      unknown += 1;
    }
  }
  if (!first) return found;
  const silent = warning('dealers-sales-unknown', {
    where: { sheet: first.row.place.sheet },
    args: { count: unknown },
  });
  return [...found, silent];
}

/** Lists by dealer and product; keys are compared as everywhere, each text normalised once: the same few stand in many rows. */
class PairLists<T> {
  private readonly ids = new Map<string, string>();
  private readonly lists = new Map<string, Map<string, T[]>>();

  private idOf(text: string): string {
    let id = this.ids.get(text);
    if (id === undefined) this.ids.set(text, (id = keyId(text)));
    return id;
  }

  add(dealer: string, product: string, item: T): void {
    const dealerId = this.idOf(dealer);
    let products = this.lists.get(dealerId);
    if (!products) this.lists.set(dealerId, (products = new Map<string, T[]>()));
    const productId = this.idOf(product);
    const list = products.get(productId);
    if (list) list.push(item);
    else products.set(productId, [item]);
  }

  get(dealer: string, product: string): readonly T[] | undefined {
    return this.lists.get(this.idOf(dealer))?.get(this.idOf(product));
  }
}

function withAdvice(
  products: readonly CheckedProduct[],
  input: StockInput,
  rules: RuleValues,
  asOf: SerialDate,
): readonly CheckedProduct[] {
  const dealers = dealerIndex(input.customers);
  const productOf = productIndex(input.products);
  const periodDays = evenPeriod(rules.StockPeriodDays);
  const counts = countsByPair(products);
  const lines = linesByPair(input.orders ?? [], dealers, productOf);
  const headroom = new Map<string, number | undefined>();
  const advised = new Map<CheckedProduct, OrderAdvice>();
  for (const product of inOrderOfCredit(products, productOf)) {
    const { row, finding } = product;
    const about = productOf(row.product);
    const bought = lines?.get(dealers.keyOf(row.dealer), about?.key ?? row.product);
    const demand = longer(
      historyOfCounts((counts.get(row.dealer, row.product) ?? []).map(countOf), periodDays),
      bought && historyOfOrders(bought, asOf, periodDays),
    );
    if (demand.history.length === 0) continue;
    const dealer = dealers.keyOf(row.dealer);
    if (!headroom.has(dealer)) headroom.set(dealer, input.headroomOf?.(dealer));
    const left = headroom.get(dealer);
    const terms = termsOf(row, about, demand, rules, periodDays, left);
    const order = suggestedOrder(terms);
    if (!order.ok) continue;
    const { unitPrice: price } = terms;
    if (left !== undefined && price !== undefined) headroom.set(dealer, left - order.value.quantity * price);
    advised.set(product, {
      order: order.value,
      demand,
      serviceLevel: order.value.serviceLevel,
      periodDays,
      ...defined({
        serviceClass: about?.abc,
        price: price ?? priceOf(row, about),
        ...returnsOf(row, finding, about),
      }),
    });
  }
  return products.map((product) => {
    const advice = advised.get(product);
    return advice ? { ...product, advice } : product;
  });
}

const CLASSES = ['A', 'B', 'C'] as const;

/** Own products of the latest counts; A before B before C, then what lasts shortest, so that credit goes where it is missed most. */
function inOrderOfCredit(
  products: readonly CheckedProduct[],
  productOf: FindProduct,
): readonly CheckedProduct[] {
  const rank = ({ row }: CheckedProduct) => CLASSES.indexOf(productOf(row.product)?.abc ?? 'B');
  const lasts = ({ row, finding }: CheckedProduct) =>
    row.closing === 0 ? 0 : (finding.daysOfSupply ?? Infinity);
  return products
    .filter(({ row, finding }) => finding.current && row.ownProduct !== false)
    .map((product) => ({ product, rank: rank(product), lasts: lasts(product) }))
    .sort((a, b) => a.rank - b.rank || (a.lasts === b.lasts ? 0 : a.lasts - b.lasts))
    .map(({ product }) => product);
}

function countsByPair(products: readonly CheckedProduct[]): PairLists<CheckedProduct> {
  const pairs = new PairLists<CheckedProduct>();
  for (const product of products) pairs.add(product.row.dealer, product.row.product, product);
  return pairs;
}

function countOf({ row, finding }: CheckedProduct): CountedSales {
  const count: { -readonly [P in keyof CountedSales]: CountedSales[P] } = { closing: row.closing };
  if (row.date !== undefined) count.date = row.date;
  if (finding.sales !== undefined) count.sales = finding.sales;
  return count;
}

function linesByPair(
  orders: readonly OrderRow[],
  dealers: DealerIndex,
  productOf: FindProduct,
): PairLists<DeliveredLine> | undefined {
  if (orders.length === 0) return undefined;
  const pairs = new PairLists<DeliveredLine>();
  for (const { customer, product, quantity, date } of orders) {
    if (product === undefined || quantity === undefined) continue;
    pairs.add(dealers.keyOf(customer), productOf(product)?.key ?? product, { date, quantity });
  }
  return pairs;
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

/** Without a class a product counts as B, unless it sells only now and then. */
function serviceOf(about: ProductRow | undefined, { history }: DemandHistory, rules: RuleValues): number {
  if (about?.abc) return rules[`Service${about.abc}`];
  return isIntermittent(history) ? rules.ServiceSlow : rules.ServiceB;
}

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
    serviceLevel: serviceOf(about, demand, rules),
    tradeFactor: rules.TradeFactor,
    demand: { cycle: Math.max(2, Math.round(365.25 / periodDays)) },
    ...defined({
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
    }),
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
function withTransfers(products: readonly CheckedProduct[]): readonly CheckedProduct[] {
  const most = new Map<string, { readonly dealer: string; readonly need: number }>();
  for (const { row, advice } of products) {
    const need = advice?.order.need ?? 0;
    if (need <= 0) continue;
    const product = keyId(row.product);
    if (need > (most.get(product)?.need ?? 0)) most.set(product, { dealer: row.dealer, need });
  }
  return products.map((product) => {
    const { verdict, current } = product.finding;
    const status = verdict?.status;
    if (!current || (status !== 'Severe' && status !== 'DeadStock')) return product;
    const target = most.get(keyId(product.row.product));
    return target && keyId(target.dealer) !== keyId(product.row.dealer)
      ? { ...product, transferTo: target.dealer }
      : product;
  });
}
