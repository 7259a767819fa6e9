import type { Problem } from '../core/problem';
import type { SerialDate } from '../core/serial-date';
import { median } from '../core/statistics';
import { daysOfSupply } from './days-of-supply';
import { sellOut } from './sell-out';
import type { StockChange } from './stock-change';
import { DEFAULT_CHANGE_LIMIT, stockChange } from './stock-change';
import { stockShare } from './stock-share';
import type { StockLimits, StockVerdict } from './stock-status';
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

/** What may be wrong with a row; texts live in i18n under `stock:flag.<code>`. */
export type StockFlag =
  | 'OutOfStock'
  | 'StockOutRisk'
  | 'Overstock'
  | 'Severe'
  | 'DeadStock'
  | 'CountError'
  | 'Fast'
  | 'Slow'
  | 'Up'
  | 'Down'
  | 'Added';

/** What the check found for one row. A figure that cannot be computed is left out. */
export interface StockFinding {
  /** False for an older count, which only serves as the comparison. */
  readonly current: boolean;
  readonly sales?: number;
  readonly verdict?: StockVerdict;
  readonly daysOfSupply?: number;
  /** Turns a year. */
  readonly turn?: number;
  readonly speed?: 'Fast' | 'Slow';
  readonly change?: StockChange;
  readonly flags: readonly StockFlag[];
  readonly problems: readonly Problem[];
}

/** One dealer at the latest count. */
export interface DealerSummary {
  readonly dealer: string;
  readonly date?: SerialDate;
  readonly previousDate?: SerialDate;
  /** Products on the latest count. */
  readonly products: number;
  readonly flagged: number;
  /** Own share of the stock, 0..1; undefined when the dealer holds nothing or lists no competitor's product. */
  readonly shareUnits?: number;
  /** The same in money; undefined when a price is missing. */
  readonly shareMoney?: number;
  /** Latest share − share at the count before, in units. */
  readonly shareChange?: number;
  readonly shareDropped: boolean;
  /** Median turns a year of its products. */
  readonly medianTurn?: number;
  /** Own products on this count but not on the one before, and the other way round. */
  readonly added: readonly string[];
  readonly dropped: readonly string[];
}

/** Findings in the order of the rows, and the dealers in order of first appearance. */
export interface StockCheck {
  readonly rows: readonly StockFinding[];
  readonly dealers: readonly DealerSummary[];
}

/** Fewer products than this have no median worth the name. */
const MIN_PRODUCTS_FOR_MEDIAN = 3;
const DAYS_PER_YEAR = 365;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const NO_PROBLEMS: readonly Problem[] = [];
const NO_FLAGS: readonly StockFlag[] = [];

interface Draft {
  readonly index: number;
  readonly count: StockCount;
  readonly previous?: StockCount;
  readonly sales?: number;
  readonly periodDays: number;
  /** Days up to this count without a sale; 0 when something was sold or nothing is known. */
  readonly idleDays: number;
  readonly turn?: number;
  readonly problems: readonly Problem[];
}

/**
 * Checks the stock of all dealers: status and action, days of supply, turnover against the dealer's median, own share,
 * change since the last count, products added and dropped.
 * @param counts rows in any order; a dealer's latest date is its current count, rows without a date belong to it
 * @param rules limits; see `DEFAULT_STOCK_RULES`
 * @returns one finding per row, one summary per dealer
 *
 * Formula: DOMAIN 4 "Stock". Turnover = sales ÷ average stock × 365 ÷ days of the period; average stock = mean of closing and
 * opening (or the closing before); fast ≥ 1.5 × and slow ≤ 0.5 × the median of a dealer with three products or more.
 * The period is the time since the product's count before, else `periodDays`.
 * Cost: O(n log n).
 */
export function stockFlags(
  counts: readonly StockCount[],
  rules: StockRules = DEFAULT_STOCK_RULES,
): StockCheck {
  const byDealer = new Map<string, number[]>();
  counts.forEach((count, index) => {
    const indices = byDealer.get(count.dealer);
    if (indices) indices.push(index);
    else byDealer.set(count.dealer, [index]);
  });
  const rows = new Array<StockFinding>(counts.length);
  const dealers: DealerSummary[] = [];
  for (const [dealer, indices] of byDealer) {
    dealers.push(checkDealer(dealer, indices, counts, rules, rows));
  }
  return { rows, dealers };
}

function checkDealer(
  dealer: string,
  indices: readonly number[],
  counts: readonly StockCount[],
  rules: StockRules,
  rows: StockFinding[],
): DealerSummary {
  const at = (index: number) => counts[index] as StockCount;
  const dates = [...new Set(indices.map((index) => at(index).date))]
    .filter((date): date is number => date !== undefined)
    .sort((a, b) => b - a);
  const [date, previousDate] = dates;
  const isCurrent = (index: number) => at(index).date === undefined || at(index).date === date;
  const drafts = draftsOf(indices, counts, rules);
  const current = drafts.filter((draft) => isCurrent(draft.index));
  const turns = current.flatMap((draft) => (draft.turn === undefined ? [] : [draft.turn]));
  const medianTurn = turns.length >= MIN_PRODUCTS_FOR_MEDIAN ? median(turns) : undefined;
  const before =
    previousDate === undefined ? [] : indices.map(at).filter((count) => count.date === previousDate);
  const onLast = new Set(before.map((count) => count.product));
  for (const draft of drafts) {
    const isNow = isCurrent(draft.index);
    rows[draft.index] = findingOf(
      draft,
      isNow,
      isNow && before.length > 0 ? onLast : undefined,
      medianTurn,
      rules,
    );
  }
  const now = current.map((draft) => draft.count);
  const shareUnits = shareOf(now, unitsOf);
  const shareMoney = shareOf(now, moneyOf);
  const shareBefore = shareOf(before, unitsOf);
  const shareChange =
    shareUnits === undefined || shareBefore === undefined ? undefined : shareUnits - shareBefore;
  const own = (list: readonly StockCount[]) => new Set(list.filter(isOwn).map((count) => count.product));
  const [ownNow, ownBefore] = [own(now), own(before)];
  return {
    dealer,
    ...(date === undefined ? {} : { date }),
    ...(previousDate === undefined ? {} : { previousDate }),
    products: now.length,
    flagged: current.filter((draft) => (rows[draft.index]?.flags.length ?? 0) > 0).length,
    ...(shareUnits === undefined ? {} : { shareUnits }),
    ...(shareMoney === undefined ? {} : { shareMoney }),
    ...(shareChange === undefined ? {} : { shareChange }),
    shareDropped: shareChange !== undefined && shareChange <= -rules.shareDrop + 1e-9,
    ...(medianTurn === undefined ? {} : { medianTurn }),
    added: before.length === 0 ? [] : [...ownNow].filter((product) => !ownBefore.has(product)),
    dropped: [...ownBefore].filter((product) => !ownNow.has(product)),
  };
}

/** Figures of each count that need only the counts of the same product. */
function draftsOf(
  indices: readonly number[],
  counts: readonly StockCount[],
  rules: StockRules,
): readonly Draft[] {
  const byProduct = new Map<string, number[]>();
  for (const index of indices) {
    const product = counts[index]?.product ?? '';
    const known = byProduct.get(product);
    if (known) known.push(index);
    else byProduct.set(product, [index]);
  }
  const drafts: Draft[] = [];
  for (const same of byProduct.values()) {
    const when = (index: number) => counts[index]?.date ?? Number.POSITIVE_INFINITY;
    const ordered = same.sort((a, b) => when(a) - when(b));
    let previous: StockCount | undefined;
    let latest: StockCount | undefined;
    let idleBefore = 0;
    let idleNow = 0;
    for (const index of ordered) {
      const count = counts[index] as StockCount;
      // Two counts of one day compare with the count before that day, not with each other.
      if (latest !== undefined && latest.date !== count.date) {
        previous = latest;
        idleBefore = idleNow;
      }
      const draft = draftOf(index, count, previous, idleBefore, rules);
      idleNow = draft.idleDays;
      drafts.push(draft);
      latest = count;
    }
  }
  return drafts;
}

function draftOf(
  index: number,
  count: StockCount,
  previous: StockCount | undefined,
  idleBefore: number,
  rules: StockRules,
): Draft {
  const opening = count.opening ?? previous?.closing;
  const sold = soldIn(count, opening);
  const periodDays =
    previous?.date !== undefined && count.date !== undefined ? count.date - previous.date : rules.periodDays;
  const sales = sold.ok ? sold.value : undefined;
  const averageStock = opening === undefined ? count.closing : (opening + count.closing) / 2;
  const turn = sales === undefined ? undefined : stockTurn(sales, averageStock, DAYS_PER_YEAR / periodDays);
  const draft: Writable<Draft> = {
    index,
    count,
    periodDays,
    idleDays: sales === 0 ? idleBefore + periodDays : 0,
    problems: sold.ok ? NO_PROBLEMS : sold.problems,
  };
  if (previous !== undefined) draft.previous = previous;
  if (sales !== undefined) draft.sales = sales;
  if (turn?.ok) draft.turn = turn.value;
  return draft;
}

type Sold =
  | { readonly ok: true; readonly value?: number }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function soldIn(count: StockCount, opening: number | undefined): Sold {
  if (count.sales !== undefined) return { ok: true, value: count.sales };
  if (opening === undefined || count.purchases === undefined) return { ok: true };
  return sellOut(opening, count.purchases, count.closing);
}

function findingOf(
  draft: Draft,
  current: boolean,
  onLastCount: ReadonlySet<string> | undefined,
  medianTurn: number | undefined,
  rules: StockRules,
): StockFinding {
  const { count, sales, turn, previous } = draft;
  const verdict = sales === undefined ? undefined : stockStatus(count.closing, sales, rules);
  const supply = sales === undefined ? undefined : daysOfSupply(count.closing, sales, draft.periodDays);
  const added = onLastCount !== undefined && !onLastCount.has(count.product);
  // The opening stock is what the last count left; a count that cannot be right is compared with nothing.
  const last = added ? undefined : (previous?.closing ?? count.opening);
  const sound = draft.problems.length === 0 && (added || last !== undefined);
  const change = sound ? stockChange(last, count.closing, rules.change) : undefined;
  const speed = speedOf(draft, turn, medianTurn, rules);
  const problems = verdict?.ok === false ? [...draft.problems, ...verdict.problems] : draft.problems;
  // Assigned one by one, as this runs once for each of many thousand counts.
  const found: Writable<StockFinding> = { current, flags: NO_FLAGS, problems };
  if (sales !== undefined) found.sales = sales;
  if (verdict?.ok) found.verdict = verdict.value;
  // An empty shelf is out of stock even when nobody knows the sales.
  else if (count.closing === 0) found.verdict = { status: 'OutOfStock', action: 'orderNow' };
  if (supply?.ok) found.daysOfSupply = supply.value;
  if (turn !== undefined) found.turn = turn;
  if (current && speed !== undefined) found.speed = speed;
  if (change !== undefined) found.change = change;
  if (current) found.flags = flagsOf(found);
  return found;
}

function speedOf(
  draft: Draft,
  turn: number | undefined,
  medianTurn: number | undefined,
  rules: StockRules,
): 'Fast' | 'Slow' | undefined {
  if (draft.sales === 0 && draft.count.closing > 0 && draft.idleDays >= rules.idleDays) return 'Slow';
  if (turn === undefined || medianTurn === undefined || medianTurn === 0) return undefined;
  if (turn >= rules.fast * medianTurn) return 'Fast';
  return turn <= rules.slow * medianTurn ? 'Slow' : undefined;
}

function flagsOf(found: StockFinding): readonly StockFlag[] {
  const flags: StockFlag[] = [];
  const status = found.verdict?.status;
  if (status !== undefined && status !== 'Normal') flags.push(status);
  if (found.problems.length > 0) flags.push('CountError');
  if (found.speed !== undefined) flags.push(found.speed);
  const kind = found.change?.kind;
  if (kind === 'up') flags.push('Up');
  // An empty shelf has said so already.
  if (kind === 'down' && status !== 'OutOfStock') flags.push('Down');
  if (kind === 'added') flags.push('Added');
  return flags;
}

const isOwn = (count: StockCount) => count.ownProduct !== false;
const unitsOf = (count: StockCount) => count.closing;
const moneyOf = (count: StockCount) =>
  count.unitPrice === undefined ? (count.closing === 0 ? 0 : undefined) : count.closing * count.unitPrice;

/** Own share of a count; none when no competitor's product was counted, as a share of 100 % would say nothing. */
function shareOf(
  counts: readonly StockCount[],
  amount: (count: StockCount) => number | undefined,
): number | undefined {
  if (counts.every(isOwn)) return undefined;
  const amounts = counts.map(amount);
  if (amounts.some((value) => value === undefined)) return undefined;
  const all = amounts.map((value) => value ?? null);
  const own = all.map((value, index) => (isOwn(counts[index] as StockCount) ? value : 0));
  const share = stockShare(own, all);
  return share.ok ? share.value : undefined;
}
