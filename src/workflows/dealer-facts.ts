import type { Problem } from '../core/problem';
import type { SerialDate } from '../core/serial-date';
import type { Translate } from '../core/translate';
import type { DealerSummary } from '../dealers/stock-flags';
import type { AccountRow, AuditRow, InvoiceRow, PriceRow, ProductRow } from '../tables/dealer-rows';
import { keyId } from '../tables/key';
import type { CustomerRow, OrderRow, StockRow } from '../tables/rows';
import { exposureText } from './account-sheets';
import type { CheckedAccount } from './dealer-accounts';
import { checkDealerAccounts } from './dealer-accounts';
import type { CheckedAudit } from './dealer-audits';
import { checkDealerAudits } from './dealer-audits';
import { dealerIndex } from './dealer-index';
import type { CheckedPrice, PriceCut } from './dealer-prices';
import { checkDealerPrices } from './dealer-prices';
import type { CheckedProduct } from './dealer-stock';
import { checkDealerStock } from './dealer-stock';
import { defined } from './defined';
import { numberText } from './number-text';
import type { RuleValues } from './rules';
import { flagsText, stockAction } from './stock-texts';

/** The decoded tables about dealers; what a team does not keep is left out. */
export interface DealerTables {
  readonly customers?: readonly CustomerRow[];
  readonly stock?: readonly StockRow[];
  readonly orders?: readonly OrderRow[];
  readonly products?: readonly ProductRow[];
  readonly prices?: readonly PriceRow[];
  readonly accounts?: readonly AccountRow[];
  readonly invoices?: readonly InvoiceRow[];
  readonly audits?: readonly AuditRow[];
}

/** All that the tables tell of one dealer on the as-of day. */
export interface DealerFacts {
  /** Key of the customer, or the name that the tables carry. */
  readonly dealer: string;
  readonly name: string;
  readonly summary?: DealerSummary;
  /** Products of the latest count; `advice` holds the suggested order. */
  readonly products: readonly CheckedProduct[];
  /** Newest prices of each product. */
  readonly prices: readonly CheckedPrice[];
  readonly cuts: readonly PriceCut[];
  readonly account?: CheckedAccount;
  readonly audit?: CheckedAudit;
}

/**
 * Stock, prices, account and audits of every dealer, ready for a brief or a card; the same figures as the runs *Check stock*, *Check
 * prices*, *Check accounts* and *Dealer audits* write.
 * @returns facts by `keyId` of the dealer's key
 */
export function dealerFacts(
  tables: DealerTables,
  rules: RuleValues,
  asOf: SerialDate,
): { readonly facts: ReadonlyMap<string, DealerFacts>; readonly problems: readonly Problem[] } {
  const dealers = dealerIndex(tables.customers);
  const accounts = checkDealerAccounts(tables, rules, asOf);
  const byDealer = new Map(accounts.found.map((account) => [keyId(account.dealer), account]));
  const stock = checkDealerStock(
    {
      ...tables,
      stock: tables.stock ?? [],
      headroomOf: (dealer) => byDealer.get(keyId(dealer))?.status.headroom,
    },
    rules,
    asOf,
  );
  const prices = checkDealerPrices({ ...tables, prices: tables.prices ?? [] }, rules, asOf);
  const audits = checkDealerAudits(
    defined({ audits: tables.audits, customers: tables.customers, products: stock.found.products }),
    asOf,
  );
  const facts = new Map<string, Draft>();
  const of = (text: string): Draft => {
    const dealer = dealers.keyOf(text);
    const known = facts.get(keyId(dealer));
    if (known) return known;
    const name = dealers.customerOf(text)?.name ?? text;
    const draft: Draft = { dealer, name, products: [], prices: [], cuts: [] };
    facts.set(keyId(dealer), draft);
    return draft;
  };
  for (const account of accounts.found) of(account.dealer).account = account;
  for (const summary of stock.found.dealers) of(summary.dealer).summary = summary;
  for (const product of stock.found.products) of(product.row.dealer).products.push(product);
  for (const price of prices.found.prices) if (price.finding.current) of(price.row.dealer).prices.push(price);
  for (const cut of prices.found.cuts) of(cut.dealer).cuts.push(cut);
  for (const audit of audits.found) of(audit.dealer).audit = audit;
  return {
    facts,
    problems: [...accounts.problems, ...stock.problems, ...prices.problems, ...audits.problems],
  };
}

interface Draft extends DealerFacts {
  summary?: DealerSummary;
  readonly products: CheckedProduct[];
  readonly prices: CheckedPrice[];
  readonly cuts: PriceCut[];
  account?: CheckedAccount;
  audit?: CheckedAudit;
}

/** A line that a visit should not miss. */
export interface DealerFlag {
  readonly room: 'stock' | 'order' | 'price' | 'account' | 'audit';
  /** `bad` first on a brief; `info` is no warning. */
  readonly weight: 'bad' | 'warn' | 'info';
  /** Prices, credit and competitors are left out of what goes to others. */
  readonly confidential: boolean;
  readonly text: string;
}

const URGENT = new Set(['OutOfStock', 'CountError', 'DeadStock', 'Severe', 'StockOutRisk']);
const BAD_PRICES = new Set(['NegativeMargin', 'BelowPolicy']);
const BAD_ACCOUNT = new Set(['OverLimit', 'CollateralExpired', 'Legacy', 'Uncovered']);

/**
 * What is to be said of a dealer in words, worst first: stock that needs attention, the suggested order, prices, account, audit.
 * @param asOf day of the report, for what is overdue
 */
export function dealerFlags(facts: DealerFacts, asOf: SerialDate, t: Translate): readonly DealerFlag[] {
  const flags: DealerFlag[] = [];
  const add = (room: DealerFlag['room'], weight: DealerFlag['weight'], text: string, confidential = false) =>
    flags.push({ room, weight, text, confidential });
  for (const product of facts.products) {
    const { row, finding } = product;
    if (finding.flags.length === 0) continue;
    const isUrgent = finding.flags.some((flag) => URGENT.has(flag));
    const seen = { product: row.product, flags: flagsText(finding, t) };
    const action = stockAction(product, t);
    const text =
      action === null ? t('dealers:brief.stockSeen', seen) : t('dealers:brief.stock', { ...seen, action });
    add('stock', isUrgent ? 'bad' : 'warn', text, row.ownProduct === false);
  }
  if (facts.summary?.shareDropped) {
    const points = numberText(Math.abs(facts.summary.shareChange ?? 0) * 100, 1);
    add('stock', 'bad', t('dealers:brief.shareDropped', { points }), true);
  }
  for (const { row, advice } of facts.products) {
    if (!advice || (advice.order.quantity === 0 && advice.order.binding === undefined)) continue;
    const { order } = advice;
    const cap = order.binding === undefined ? '' : t(`stock:cap.${order.binding}`);
    const text = t(cap === '' ? 'dealers:brief.order' : 'dealers:brief.orderCapped', {
      product: row.product,
      quantity: numberText(order.quantity),
      stock: numberText(row.closing),
      cap,
    });
    add('order', order.binding === undefined ? 'info' : 'warn', text);
  }
  for (const { row, finding } of facts.prices) {
    if (finding.flags.length === 0) continue;
    const text = finding.flags.map((flag) => t(`stock:priceFlag.${flag}`)).join('; ');
    const isBad = finding.flags.some((flag) => BAD_PRICES.has(flag));
    add(
      'price',
      isBad ? 'bad' : 'warn',
      t('dealers:brief.price', { product: row.product, flags: text }),
      true,
    );
  }
  for (const cut of facts.cuts) {
    if (cut.counted !== undefined) continue;
    const key = cut.countBy < asOf ? 'dealers:brief.cutOverdue' : 'dealers:brief.cut';
    add(
      'price',
      'bad',
      t(key, { product: cut.product, days: Math.abs(Math.floor(cut.countBy - asOf)) }),
      true,
    );
  }
  const { account, audit } = facts;
  if (account) {
    for (const flag of account.status.flags) {
      add('account', BAD_ACCOUNT.has(flag) ? 'bad' : 'warn', t(`stock:accountFlag.${flag}`), true);
    }
    const overdue = account.entries.reduce(
      (total, { open, overdue: days = 0 }) => total + (days > 0 ? open : 0),
      0,
    );
    if (overdue > 0) add('account', 'bad', t('dealers:brief.overdue', { amount: numberText(overdue) }), true);
    add('account', 'info', exposureText(account, t), true);
  }
  for (const point of audit?.weak ?? [])
    add('audit', 'warn', t('dealers:brief.weak', { point: t(`dealers:point.${point}`) }));
  for (const { name, use } of audit?.promotions ?? []) {
    if (use.missing > 0)
      add('audit', 'bad', t('dealers:brief.missing', { promotion: name, units: numberText(use.missing) }));
  }
  const rank = { bad: 0, warn: 1, info: 2 } as const;
  return flags
    .map((flag, index) => ({ flag, index }))
    .sort((a, b) => rank[a.flag.weight] - rank[b.flag.weight] || a.index - b.index)
    .map(({ flag }) => flag);
}
