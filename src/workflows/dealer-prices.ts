import { groupBy } from '../core/group-by';
import type { Problem } from '../core/problem';
import { error, warning } from '../core/problem';
import { formatIso, type SerialDate } from '../core/serial-date';
import type { PriceFinding, PriceFlag, PriceObservation, PriceRules } from '../dealers/price-flags';
import { priceFlags } from '../dealers/price-flags';
import { priceProtection } from '../dealers/price-protection';
import type { PriceRow, ProductRow } from '../tables/dealer-rows';
import { keyId } from '../tables/key';
import type { CustomerRow, StockRow } from '../tables/rows';
import { dealerIndex, productIndex } from './dealer-index';
import { defined } from './defined';
import type { PriceMatrix } from './price-matrix';
import { priceMatrix } from './price-matrix';
import type { RuleValues } from './rules';

/** One price that was seen, with what was found; the purchase price is the newest known on that day. */
export interface CheckedPrice {
  readonly row: PriceRow;
  readonly seen: PriceObservation;
  readonly finding: PriceFinding;
  /** The price seen before at this dealer, for one pack of this size. */
  readonly before?: number;
}

/** A price of ours to a dealer that was cut: the stock is to be counted, and the difference is owed. */
export interface PriceCut {
  readonly dealer: string;
  readonly product: string;
  readonly cutOn: SerialDate;
  readonly oldPrice: number;
  readonly newPrice: number;
  readonly countBy: SerialDate;
  /** Units of the first count on or after the cut, its day, and the money owed. */
  readonly counted?: number;
  readonly countedOn?: SerialDate;
  readonly amount?: number;
}

/** What the check of the prices hands back; `prices` in the order of the table. */
export interface CheckedPrices {
  readonly prices: readonly CheckedPrice[];
  readonly cuts: readonly PriceCut[];
  readonly matrix: PriceMatrix;
  readonly currency?: string;
}

/** What the check of the prices is made from. */
export interface PriceInput {
  readonly prices: readonly PriceRow[];
  readonly products?: readonly ProductRow[];
  readonly customers?: readonly CustomerRow[];
  readonly stock?: readonly StockRow[];
}

const VIOLATIONS: ReadonlySet<PriceFlag> = new Set<PriceFlag>([
  'NegativeMargin',
  'ThinMargin',
  'BelowPolicy',
  'AbovePolicy',
]);

/** Whether a price breaks the policy or leaves the dealer too little. */
export function isViolation({ finding }: CheckedPrice): boolean {
  return finding.flags.some((flag) => VIOLATIONS.has(flag));
}

/** Older than this a fact is stale (DOMAIN 5): no purchase price is taken from so long ago, no price cut told. */
const STALE_DAYS = 90;

/**
 * Checks all prices (DOMAIN 4 "Price"): across dealers, over time, against purchase price and policy, and those of competitors.
 * Set aside with their place: prices seen after the as-of date, prices that are not above zero, another currency than that of most rows,
 * and packs of unknown size where others of the product are known. Prices are compared by the unit of content. O(n log n).
 */
export function checkDealerPrices(
  input: PriceInput,
  rules: RuleValues,
  asOf: SerialDate,
): { readonly found: CheckedPrices; readonly problems: readonly Problem[] } {
  const productOf = productIndex(input.products);
  const dealers = dealerIndex(input.customers);
  const packOf = (row: PriceRow) => row.pack ?? productOf(row.product)?.pack;
  const { sound, problems, currency } = soundRows(input.prices, asOf, packOf);
  const rows = withPurchases(sound);
  const observations = rows.map((row): PriceObservation => {
    const about = productOf(row.product);
    const customer = dealers.customerOf(row.dealer);
    const pack = packOf(row);
    const policy = about?.policyPrice;
    return {
      dealer: row.dealer,
      product: row.product,
      date: row.date,
      ...defined({
        area: row.area ?? customer?.area ?? customer?.region,
        retail: row.retail,
        purchase: row.purchase,
        // The policy is for the pack of the product list; a smaller pack has its share of it.
        policy:
          policy !== undefined && policy > 0
            ? policy * ((pack ?? 1) / (about?.pack ?? pack ?? 1))
            : undefined,
        pack,
        ownProduct: row.ownProduct ?? about?.ownProduct,
      }),
    };
  });
  const findings = priceFlags(observations, asOf, priceRules(rules));
  const before = previousPrices(observations);
  const prices = rows.flatMap((row, index): CheckedPrice[] => {
    const seen = observations[index];
    const finding = findings[index];
    return seen && finding ? [{ row, seen, finding, ...defined({ before: before[index] }) }] : [];
  });
  return {
    found: {
      prices,
      cuts: cutsOf(sound, input.stock ?? [], rules, asOf, (row) => isOwn(row, productOf(row.product))),
      matrix: priceMatrix(prices, (product) => productOf(product)?.pack),
      ...defined({ currency }),
    },
    problems,
  };
}

function isOwn(row: PriceRow, about: ProductRow | undefined): boolean {
  return (row.ownProduct ?? about?.ownProduct) !== false;
}

/** Limits of the price check out of the rules. */
function priceRules(rules: RuleValues): PriceRules {
  return {
    tolerance: rules.PriceTolerance,
    margin: rules.ThinMargin,
    areaGap: rules.PriceAreaGap,
    areaDays: rules.PriceAreaDays,
    areaDealers: rules.PriceAreaDealers,
    change: rules.PriceChange,
    purchaseSpread: rules.PurchaseSpread,
    competitorChange: rules.CompetitorChange,
  };
}

const placed = (row: PriceRow) => ({ sheet: row.place.sheet, row: row.place.row, key: row.product });

function soundRows(
  rows: readonly PriceRow[],
  asOf: SerialDate,
  packOf: (row: PriceRow) => number | undefined,
): {
  readonly sound: readonly PriceRow[];
  readonly problems: readonly Problem[];
  readonly currency?: string;
} {
  const problems: Problem[] = [];
  const uses = new Map<string, number>();
  for (const { currency } of rows) if (currency) uses.set(currency, (uses.get(currency) ?? 0) + 1);
  const [usual] = [...uses].sort((a, b) => b[1] - a[1])[0] ?? [];
  const packed = new Set(
    rows.filter((row) => packOf(row) !== undefined).map(({ product }) => keyId(product)),
  );
  const sound = rows.filter((row) => {
    const where = placed(row);
    if (row.date > asOf) {
      problems.push(warning('workflows-price-later', { where, args: { date: formatIso(row.date) } }));
      return false;
    }
    const wrong = [row.retail, row.purchase].find((price) => price !== undefined && !(price > 0));
    if (wrong !== undefined) {
      problems.push(error('workflows-price-not-positive', { where, args: { value: wrong } }));
      return false;
    }
    if (row.currency !== undefined && row.currency !== usual) {
      problems.push(
        error('workflows-mixed-currency', { where, args: { currency: row.currency, usual: usual ?? '' } }),
      );
      return false;
    }
    if (packOf(row) === undefined && packed.has(keyId(row.product))) {
      problems.push(error('workflows-pack-unknown', { where, args: { product: row.product } }));
      return false;
    }
    return true;
  });
  return { sound, problems, ...defined({ currency: usual }) };
}

const seriesKey = (row: Pick<PriceRow, 'dealer' | 'product'>) =>
  `${keyId(row.dealer)}\u0000${keyId(row.product)}`;

function groupRows<R extends Pick<PriceRow, 'dealer' | 'product' | 'date'>>(
  rows: readonly R[],
): Map<string, R[]> {
  const groups = groupBy(rows, seriesKey);
  for (const group of groups.values()) group.sort((a, b) => a.date - b.date);
  return groups;
}

/**
 * Rows with a retail price carry the purchase price that was known with them: of the same day or the newest before, and the newest of all
 * for the last one. Rows with a purchase price alone stay where no retail price was seen.
 */
function withPurchases(rows: readonly PriceRow[]): readonly PriceRow[] {
  const groups = groupRows(rows);
  const newestRetail = new Map<string, PriceRow>();
  for (const [key, group] of groups) {
    const last = group.filter(({ retail }) => retail !== undefined).at(-1);
    if (last) newestRetail.set(key, last);
  }
  const perPack = (row: PriceRow, pack: number | undefined) =>
    row.purchase === undefined
      ? undefined
      : row.purchase * ((pack ?? row.pack ?? 1) / (row.pack ?? pack ?? 1));
  return rows.flatMap((row): PriceRow[] => {
    const key = seriesKey(row);
    const newest = newestRetail.get(key);
    if (newest === undefined) return [row];
    if (row.retail === undefined) return [];
    if (row.purchase !== undefined && row !== newest) return [row];
    const known = (groups.get(key) ?? []).filter(
      ({ purchase, date }) =>
        purchase !== undefined &&
        (row === newest || date <= row.date) &&
        Math.abs(row.date - date) <= STALE_DAYS,
    );
    const last = known.at(-1);
    const purchase = last && perPack(last, row.pack);
    return [purchase === undefined ? row : { ...row, purchase }];
  });
}

/** Retail price seen before at the same dealer, brought to the pack of the later one. */
function previousPrices(seen: readonly PriceObservation[]): readonly (number | undefined)[] {
  const result = new Array<number | undefined>(seen.length).fill(undefined);
  const indexed = seen.map((one, index) => ({ ...one, index }));
  for (const group of groupRows(indexed).values()) {
    let last: PriceObservation | undefined;
    for (const one of group) {
      if (one.retail === undefined) continue;
      if (last?.retail !== undefined) result[one.index] = (last.retail / (last.pack ?? 1)) * (one.pack ?? 1);
      last = one;
    }
  }
  return result;
}

/** Falls of what a dealer pays for an own product, with the count that price protection asks for. */
function cutsOf(
  rows: readonly PriceRow[],
  stock: readonly StockRow[],
  rules: RuleValues,
  asOf: SerialDate,
  own: (row: PriceRow) => boolean,
): readonly PriceCut[] {
  const counts = groupBy(stock, seriesKey);
  const cuts: PriceCut[] = [];
  for (const [key, group] of groupRows(rows.filter((row) => row.purchase !== undefined && own(row)))) {
    group.forEach((row, index) => {
      const before = group[index - 1];
      if (before?.purchase === undefined || row.purchase === undefined) return;
      const oldPrice = before.purchase * ((row.pack ?? 1) / (before.pack ?? row.pack ?? 1));
      if (!(row.purchase < oldPrice * (1 - 1e-9)) || row.date < asOf - STALE_DAYS) return;
      const count = (counts.get(key) ?? [])
        .filter(({ date, closing }) => date !== undefined && date >= row.date && date <= asOf && closing >= 0)
        .sort((a, b) => (a.date ?? 0) - (b.date ?? 0))[0];
      const due = priceProtection(row.date, oldPrice, row.purchase, count?.closing, rules.ProtectionDays);
      if (!due.ok) return;
      cuts.push({
        dealer: row.dealer,
        product: row.product,
        cutOn: row.date,
        oldPrice,
        newPrice: row.purchase,
        ...due.value,
        ...defined({ counted: count?.closing, countedOn: count?.date }),
      });
    });
  }
  return cuts.sort((a, b) => a.countBy - b.countBy);
}
