import type { Problem } from '../core/problem';
import { warning } from '../core/problem';
import { formatIso, type SerialDate } from '../core/serial-date';
import { mean } from '../core/statistics';
import type { PromotionUse } from '../dealers/promotion-use';
import { promotionUse } from '../dealers/promotion-use';
import type { AuditRow } from '../tables/dealer-rows';
import { keyId } from '../tables/key';
import type { CustomerRow } from '../tables/rows';
import { dealerIndex } from './dealer-index';
import type { CheckedProduct } from './dealer-stock';
import { defined } from './defined';

/** What is judged in the shop, in the order of the sheet. */
export const AUDIT_POINTS = [
  'counter',
  'samples',
  'logo',
  'cleanliness',
  'service',
  'tierTwoService',
] as const;

/** One of those points. */
export type AuditPoint = (typeof AUDIT_POINTS)[number];

/** A promotion at a dealer: what became of the goods. */
export interface CheckedPromotion {
  readonly name: string;
  readonly date: SerialDate;
  /** Units that came from us, were handed on, and are still there. */
  readonly received: number;
  readonly distributed: number;
  readonly onHand: number;
  readonly use: PromotionUse;
}

/** A dealer as its audits and counts show it. */
export interface CheckedAudit {
  /** Key of the customer, or the name that the tables carry. */
  readonly dealer: string;
  readonly name: string;
  /** Day of the newest audit. */
  readonly date?: SerialDate;
  /** Newest judgement of each point, 1–5. */
  readonly points: Readonly<Partial<Record<AuditPoint, number>>>;
  /** Mean of those points; undefined without any. */
  readonly score?: number;
  /** Score − score of the audits before the newest day. */
  readonly change?: number;
  /** Points judged 1 or 2. */
  readonly weak: readonly AuditPoint[];
  /** Our share of what the dealer sells: counted in units, else as the dealer tells it. */
  readonly ourShare?: number;
  readonly shareFrom?: 'counts' | 'dealer';
  /** Products by sales of the period. */
  readonly bestOwn?: string;
  readonly worstOwn?: string;
  readonly bestCompetitor?: string;
  readonly worstCompetitor?: string;
  readonly promotions: readonly CheckedPromotion[];
}

/** What the audits are read from. */
export interface AuditInput {
  readonly audits?: readonly AuditRow[];
  readonly customers?: readonly CustomerRow[];
  /** Checked counts, for our share of sales and the products that sell best and worst. */
  readonly products?: readonly CheckedProduct[];
}

const WEAK = 2;

/**
 * Sums up what was seen at each dealer (DOMAIN 4 "Audit"): shop and service, our share of the dealer's sales with the products that sell
 * best and worst, promotion goods that are missing. Audits after the as-of date are set aside.
 */
export function checkDealerAudits(
  input: AuditInput,
  asOf: SerialDate,
): { readonly found: readonly CheckedAudit[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const dealers = dealerIndex(input.customers);
  const groups = new Map<string, { text: string; audits: AuditRow[]; products: CheckedProduct[] }>();
  const groupOf = (text: string) => {
    const key = keyId(dealers.keyOf(text));
    const group = groups.get(key) ?? { text, audits: [], products: [] };
    groups.set(key, group);
    return group;
  };
  for (const row of input.audits ?? []) {
    if (row.date <= asOf) groupOf(row.dealer).audits.push(row);
    else {
      const where = { sheet: row.place.sheet, row: row.place.row, key: row.dealer };
      problems.push(warning('workflows-audit-later', { where, args: { date: formatIso(row.date) } }));
    }
  }
  for (const product of input.products ?? []) groupOf(product.row.dealer).products.push(product);
  const found = [...groups.values()].map(({ text, audits, products }): CheckedAudit => {
    const sorted = [...audits].sort((a, b) => a.date - b.date);
    const date = sorted.at(-1)?.date;
    const points = newestPoints(sorted);
    const score = mean(Object.values(points));
    const earlier = mean(Object.values(newestPoints(sorted.filter((row) => row.date !== date))));
    const told = sorted.findLast(({ ourShare }) => ourShare !== undefined)?.ourShare;
    const counted = shareOfSales(products);
    return {
      dealer: dealers.keyOf(text),
      name: dealers.customerOf(text)?.name ?? text,
      points,
      weak: AUDIT_POINTS.filter((point) => (points[point] ?? WEAK + 1) <= WEAK),
      promotions: promotionsOf(sorted),
      ...extremes(products),
      ...defined({
        date,
        score,
        change: score === undefined || earlier === undefined ? undefined : score - earlier,
        ourShare: counted ?? told,
        shareFrom: counted === undefined ? (told === undefined ? undefined : ('dealer' as const)) : 'counts',
      }),
    };
  });
  return { found, problems };
}

function newestPoints(audits: readonly AuditRow[]): Partial<Record<AuditPoint, number>> {
  const entries = AUDIT_POINTS.flatMap((point) => {
    const value = audits.findLast((row) => row[point] !== undefined)?.[point];
    return value === undefined ? [] : [[point, value] as const];
  });
  return Object.fromEntries(entries);
}

/** Promotion goods of the newest row of each promotion. */
function promotionsOf(audits: readonly AuditRow[]): readonly CheckedPromotion[] {
  const newest = new Map<string, AuditRow>();
  for (const row of audits) {
    if (row.received !== undefined) newest.set(keyId(row.promotion ?? ''), row);
  }
  return [...newest.values()].flatMap(
    ({ promotion: name = '', date, received = 0, distributed = 0, onHand = 0 }): CheckedPromotion[] => {
      const use = promotionUse(received, distributed, onHand);
      return use.ok ? [{ name, date, received, distributed, onHand, use: use.value }] : [];
    },
  );
}

const isOwn = ({ row }: CheckedProduct) => row.ownProduct !== false;

/** Our share of the units sold; none when no competitor's product was counted. */
function shareOfSales(products: readonly CheckedProduct[]): number | undefined {
  if (products.every(isOwn)) return undefined;
  let own = 0;
  let all = 0;
  for (const product of products) {
    const { sales } = product.finding;
    if (sales === undefined) return undefined;
    all += sales;
    if (isOwn(product)) own += sales;
  }
  return all > 0 ? own / all : undefined;
}

function extremes(products: readonly CheckedProduct[]) {
  const ranked = products
    .filter(({ finding }) => finding.sales !== undefined)
    .sort((a, b) => (b.finding.sales ?? 0) - (a.finding.sales ?? 0));
  const own = ranked.filter(isOwn);
  const theirs = ranked.filter((product) => !isOwn(product));
  const last = (list: readonly CheckedProduct[]) => (list.length > 1 ? list.at(-1)?.row.product : undefined);
  return defined({
    bestOwn: own[0]?.row.product,
    worstOwn: last(own),
    bestCompetitor: theirs[0]?.row.product,
    worstCompetitor: last(theirs),
  });
}
