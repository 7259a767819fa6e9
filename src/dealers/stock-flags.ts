import { groupBy } from '../core/group-by';
import type { Problem } from '../core/problem';
import type { SerialDate } from '../core/serial-date';
import { median } from '../core/statistics';
import type { StockChange } from './stock-change';
import { stockChange } from './stock-change';
import type { StockCount, StockFigures, StockRules } from './stock-figures';
import { closingBefore, DEFAULT_STOCK_RULES, measureSeries, unknownFigures } from './stock-figures';
import { stockShare } from './stock-share';
import type { StockVerdict } from './stock-status';
import { STOCK_ACTIONS } from './stock-status';

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

/** What the check found for a row of a latest count. A figure that cannot be computed is left out. */
export interface StockFinding {
  readonly sales?: number;
  readonly verdict?: StockVerdict;
  readonly daysOfSupply?: number;
  /** Turns a year. */
  readonly turn?: number;
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

/** Figures of all counts, findings of the latest ones, and the dealers in order of first appearance. */
export interface StockCheck {
  readonly figures: StockFigures;
  /** An entry for each count; undefined for an older one, which only serves as the comparison. */
  readonly findings: readonly (StockFinding | undefined)[];
  readonly dealers: readonly DealerSummary[];
}

/** How to tell whether two texts name the same dealer or product. */
export type IdOf = (text: string) => string;

/** Fewer products than this have no median worth the name. */
const MIN_PRODUCTS_FOR_MEDIAN = 3;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const NO_PROBLEMS: readonly Problem[] = [];

/** What the judgement of a dealer's counts needs. */
interface Work {
  readonly counts: readonly StockCount[];
  readonly rules: StockRules;
  readonly idOf: IdOf;
  readonly figures: StockFigures;
  readonly findings: (StockFinding | undefined)[];
}

/**
 * Checks the stock of all dealers: status and action, days of supply, turnover against the dealer's median, own share,
 * change since the last count, products added and dropped.
 * @param counts rows in any order; a dealer's latest date is its current count, rows without a date belong to it
 * @param rules limits; see `DEFAULT_STOCK_RULES`
 * @param idOf what dealers and products are told apart by; left out: their texts as they are
 *
 * Formula: DOMAIN 4 "Stock". Turnover = sales ÷ average stock × 365 ÷ days of the period; average stock = mean of closing and
 * opening (or the closing before); fast ≥ 1.5 × and slow ≤ 0.5 × the median of a dealer with three products or more.
 * The period is the time since the product's count before, else `periodDays`.
 * Cost: O(n log n).
 */
export function stockFlags(
  counts: readonly StockCount[],
  rules: StockRules = DEFAULT_STOCK_RULES,
  idOf: IdOf = (text) => text,
): StockCheck {
  const figures = unknownFigures(counts.length);
  const findings = new Array<StockFinding | undefined>(counts.length).fill(undefined);
  const work: Work = { counts, rules, idOf, figures, findings };
  const dealers: DealerSummary[] = [];
  const byDealer = groupBy(counts.keys(), (index) => idOf(countAt(work, index).dealer));
  for (const indices of byDealer.values()) dealers.push(checkDealer(indices, work));
  return { figures, findings, dealers };
}

function countAt({ counts }: Work, index: number): StockCount {
  return counts[index] as StockCount;
}

function checkDealer(indices: readonly number[], work: Work): DealerSummary {
  const { figures, findings, rules, idOf } = work;
  const productId = (index: number) => idOf(countAt(work, index).product);
  for (const series of groupBy(indices, productId).values()) {
    measureSeries(series, work.counts, rules, figures);
  }
  const [date, previousDate] = latestDates(indices, work);
  const current: number[] = [];
  const before: number[] = [];
  for (const index of indices) {
    const day = countAt(work, index).date;
    if (day === undefined || day === date) current.push(index);
    else if (day === previousDate) before.push(index);
  }
  const turns = current.map((index) => figures.turn[index] ?? NaN).filter((turn) => !Number.isNaN(turn));
  const medianTurn = turns.length >= MIN_PRODUCTS_FOR_MEDIAN ? median(turns) : undefined;
  const onLast = new Set(before.map(productId));
  let flagged = 0;
  for (const index of current) {
    const added = before.length > 0 && !onLast.has(productId(index));
    const finding = findingOf(index, added, medianTurn, work);
    findings[index] = finding;
    if (finding.flags.length > 0) flagged += 1;
  }
  const now = current.map((index) => countAt(work, index));
  const then = before.map((index) => countAt(work, index));
  const shareUnits = shareOf(now, unitsOf);
  const shareMoney = shareOf(now, moneyOf);
  const shareBefore = shareOf(then, unitsOf);
  const shareChange =
    shareUnits === undefined || shareBefore === undefined ? undefined : shareUnits - shareBefore;
  const [ownNow, ownThen] = [ownProducts(now, idOf), ownProducts(then, idOf)];
  return {
    dealer: countAt(work, indices[0] ?? 0).dealer,
    ...(date === undefined ? {} : { date }),
    ...(previousDate === undefined ? {} : { previousDate }),
    products: now.length,
    flagged,
    ...(shareUnits === undefined ? {} : { shareUnits }),
    ...(shareMoney === undefined ? {} : { shareMoney }),
    ...(shareChange === undefined ? {} : { shareChange }),
    shareDropped: shareChange !== undefined && shareChange <= -rules.shareDrop + 1e-9,
    ...(medianTurn === undefined ? {} : { medianTurn }),
    added: then.length === 0 ? [] : missingIn(ownThen, ownNow),
    dropped: missingIn(ownNow, ownThen),
  };
}

/** The latest date of some counts and the one before it. */
function latestDates(
  indices: readonly number[],
  work: Work,
): readonly [SerialDate | undefined, SerialDate | undefined] {
  let latest: SerialDate | undefined;
  let previous: SerialDate | undefined;
  for (const index of indices) {
    const { date } = countAt(work, index);
    if (date === undefined || date === latest) continue;
    if (latest === undefined || date > latest) [latest, previous] = [date, latest];
    else if (previous === undefined || date > previous) previous = date;
  }
  return [latest, previous];
}

function findingOf(index: number, added: boolean, medianTurn: number | undefined, work: Work): StockFinding {
  const { figures, counts, rules } = work;
  const count = countAt(work, index);
  const problems = figures.problems.get(index) ?? NO_PROBLEMS;
  // Assigned one by one, as this runs once for each of many thousand counts.
  const found: Writable<StockFinding> = { flags: [], problems };
  const sales = known(figures.sales, index);
  if (sales !== undefined) found.sales = sales;
  const status = figures.status[index];
  if (status !== undefined) {
    const ratio = known(figures.ratio, index);
    const action = STOCK_ACTIONS[status];
    found.verdict = ratio === undefined ? { status, action } : { status, action, ratio };
  }
  const supply = known(figures.daysOfSupply, index);
  if (supply !== undefined) found.daysOfSupply = supply;
  const turn = known(figures.turn, index);
  if (turn !== undefined) found.turn = turn;
  const isCountError = sales === undefined && problems.length > 0;
  if (added) figures.change[index] = NaN;
  const last = added ? undefined : closingBefore(index, counts, figures);
  const change =
    isCountError || (!added && last === undefined)
      ? undefined
      : stockChange(last, count.closing, rules.change);
  if (change !== undefined) found.change = change;
  found.flags = flagsOf(found, speedOf(index, medianTurn, work));
  return found;
}

/** A figure of a column; undefined when it is not known. */
export function known(column: Float64Array, index: number): number | undefined {
  const value = column[index];
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

function speedOf(index: number, medianTurn: number | undefined, work: Work): 'Fast' | 'Slow' | undefined {
  const { figures, rules } = work;
  const isIdle = figures.sales[index] === 0 && countAt(work, index).closing > 0;
  if (isIdle && (figures.idleDays[index] ?? 0) >= rules.idleDays) return 'Slow';
  const turn = known(figures.turn, index);
  if (turn === undefined || medianTurn === undefined || medianTurn === 0) return undefined;
  if (turn >= rules.fast * medianTurn) return 'Fast';
  return turn <= rules.slow * medianTurn ? 'Slow' : undefined;
}

function flagsOf(
  { verdict, change, problems }: StockFinding,
  speed: 'Fast' | 'Slow' | undefined,
): readonly StockFlag[] {
  const flags: StockFlag[] = [];
  const status = verdict?.status;
  if (status !== undefined && status !== 'Normal') flags.push(status);
  if (problems.length > 0) flags.push('CountError');
  if (speed !== undefined) flags.push(speed);
  const kind = change?.kind;
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

/** Names of own products by their ids. */
function ownProducts(counts: readonly StockCount[], idOf: IdOf): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const count of counts) if (isOwn(count)) names.set(idOf(count.product), count.product);
  return names;
}

function missingIn(
  some: ReadonlyMap<string, string>,
  others: ReadonlyMap<string, string>,
): readonly string[] {
  return [...others].filter(([id]) => !some.has(id)).map(([, name]) => name);
}

/** Own share of a count; none when no competitor's product was counted, as a share of 100 % would say nothing. */
function shareOf(
  counts: readonly StockCount[],
  amount: (count: StockCount) => number | undefined,
): number | undefined {
  let own = 0;
  let all = 0;
  let hasOthers = false;
  for (const count of counts) {
    const value = amount(count);
    if (value === undefined || value < 0) return undefined;
    all += value;
    if (isOwn(count)) own += value;
    else hasOthers = true;
  }
  if (!hasOthers) return undefined;
  const share = stockShare([own], [all]);
  return share.ok ? share.value : undefined;
}
