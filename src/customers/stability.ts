import { clamp, largestMagnitude, median, sum } from '../core/statistics';
import { SEASON_MONTHS } from '../core/seasonal-index';

/** Fewer orders, or fewer complete quarters since the first order, leave a customer undetermined (NEW). */
export const MIN_ORDERS = 3;
export const MIN_QUARTERS = 2;

/** What each term counts for; they add up to 1. */
export const STABILITY_WEIGHTS = { activeShare: 0.4, regularity: 0.3, recencyHealth: 0.3 } as const;
const QUARTER = 3;
/** Active share looks back over this many cycles of the customer. */
const ACTIVE_CYCLES = 12;
/** Orders in each of the last two years from which a season of the customer's own is told. */
const SEASON_ORDERS = 2;
/** Regularity looks back over this many quarters: older ones say little of today. */
const REGULARITY_BUCKETS = 8;
/** An expectation below this share of the average counts as this much, so a stray order off season does not rule the result. */
const SMALLEST_EXPECTATION = 0.05;

/** Sales that cancel out to less than this share of their largest quarter are nothing but rounding. */
const NOTHING = 1e-12;

/** Which expectation the score is measured against. */
export type StabilityReading =
  /** Every period alike. */
  | 'calendar'
  /** The team's seasonal index. */
  | 'team'
  /** The customer's own other years. */
  | 'own';

/** What to compare a history with. */
export interface StabilityOptions {
  /** Team's seasonal index of each period of the history, same length; anything else is ignored. Negative counts as 0. */
  readonly seasonalIndex?: readonly number[];
}

/** Parts and score of a customer's stability, all 0 … 1; undefined parts belong to an undetermined customer. */
export interface StabilityResult {
  readonly score?: number;
  readonly activeShare?: number;
  readonly regularity?: number;
  readonly recencyHealth?: number;
  readonly reading?: StabilityReading;
  /** Periods with an order. */
  readonly orders: number;
  /** Complete quarters since the first order. */
  readonly quarters: number;
  /** The customer's own cycle in periods, never below 1. */
  readonly cycle: number;
  /** Fewer than 3 orders or 2 quarters: too early to judge. */
  readonly undetermined: boolean;
}

/** A history made ready: sales as shares of the largest, and where the orders are. */
interface Series {
  readonly sales: readonly number[];
  readonly orders: readonly number[];
  readonly first: number;
  readonly cycle: number;
}

/** A season as seen from one history: a weight for every period, and expected sales for the quarters. */
interface Season {
  readonly reading: StabilityReading;
  readonly weights: readonly number[];
}

/**
 * How steadily a customer buys: 0.4 · active share + 0.3 · regularity + 0.3 · recency health (DOMAIN 1.1).
 *
 * Terms, where the rule leaves room:
 * - A period has an order when its sales are above zero. Blank, zero and net returns are no order. Several orders of
 *   one period count once: a history tells no more.
 * - *Own cycle* c is the median gap between orders in periods, at least 1.
 * - *Active share*: an order keeps its customer active for one cycle, so a monthly buyer needs an order in every period
 *   and a two-monthly buyer in every second. It is the active part of the periods since the first order, at most 12 cycles.
 * - *Quarter*: three periods, counted back from the last; an oldest quarter that the first order does not fill is left
 *   out. For a cycle above one month a quarter grows to the next whole number of cycles, or a steady two-monthly buyer
 *   would alternate between one and two orders a quarter.
 * - *Regularity* is 1 − min(1, CV) of the last 8 such quarters at most, with the sample standard deviation; 0 when they
 *   sum to nothing.
 * - *Recency health* is clamp(1 − (R/I − 1)/2, 0, 1): R = periods from the last order to the last period (0 when the last
 *   period has an order), I = median gap.
 *
 * A season may excuse, never accuse: the history is read against equal periods, against the team's seasonal index when
 * given, and, with 24 periods and at least 2 orders in each of the last two years, against the customer's own other years;
 * the best reading counts.
 * A seasonal reading weighs every period by what was to be expected of it: a dead month neither costs active share nor
 * lets time pass for recency, and a quarter is compared with its expected sales e by the weighted
 * CV² = Σ (x − e)²/e ÷ Σ e · n ÷ (n − p), p fitted values (1 level, or 4 quarter means), which for equal e is the plain CV.
 * @param history sales a period (month), any money unit, oldest first, up to and including the last complete period
 * @example stability of twelve equal months: score 1
 * @returns parts and score; the score does not depend on the unit of money
 */
export function stability(
  history: readonly (number | null)[],
  options: StabilityOptions = {},
): StabilityResult {
  const series = prepare(history);
  const span = history.length - series.first;
  const quarters = Math.floor(span / QUARTER);
  const known = { orders: series.orders.length, quarters, cycle: series.cycle };
  if (series.orders.length < MIN_ORDERS || quarters < MIN_QUARTERS) return { ...known, undetermined: true };

  const seasons: Season[] = [{ reading: 'calendar', weights: history.map(() => 1) }];
  const index = options.seasonalIndex;
  if (index && index.length === history.length) {
    const largest = index.reduce((most, value) => Math.max(most, value), 0) || 1;
    seasons.push({ reading: 'team', weights: index.map((value) => Math.max(0, value) / largest) });
  }
  if (hasTwoSeasons(series)) seasons.push({ reading: 'own', weights: otherYears(series) });

  let best:
    | { readonly score: number; readonly parts: Omit<StabilityResult, keyof typeof known | 'undetermined'> }
    | undefined;
  for (const season of seasons) {
    const activeShare = activeShareOf(series, season.weights);
    if (activeShare === undefined) continue;
    const regularity = regularityOf(series, season);
    const recencyHealth = recencyHealthOf(series, season.weights);
    const score =
      STABILITY_WEIGHTS.activeShare * activeShare +
      STABILITY_WEIGHTS.regularity * regularity +
      STABILITY_WEIGHTS.recencyHealth * recencyHealth;
    if (best && score <= best.score) continue;
    best = {
      score,
      parts: { score: clamp(score, 0, 1), activeShare, regularity, recencyHealth, reading: season.reading },
    };
  }
  return { ...best?.parts, ...known, undetermined: false };
}

function prepare(history: readonly (number | null)[]): Series {
  const orders: number[] = [];
  const gaps: number[] = [];
  let largest = 0;
  for (let period = 0; period < history.length; period++) {
    const value = history[period] ?? 0;
    largest = Math.max(largest, Math.abs(value));
    if (value <= 0) continue;
    const last = orders.at(-1);
    if (last !== undefined) gaps.push(period - last);
    orders.push(period);
  }
  return {
    sales: history.map((value) => (value ?? 0) / (largest || 1)),
    orders,
    first: orders[0] ?? history.length,
    cycle: Math.max(1, median(gaps) ?? 1),
  };
}

/** Whether the last two years hold enough orders each to tell a season of the customer's own. */
function hasTwoSeasons({ sales, orders }: Series): boolean {
  const lastYear = sales.length - 12;
  if (sales.length < SEASON_MONTHS) return false;
  let recent = 0;
  let before = 0;
  for (const period of orders) {
    if (period >= lastYear) recent += 1;
    else if (period >= lastYear - 12) before += 1;
  }
  return recent >= SEASON_ORDERS && before >= SEASON_ORDERS;
}

/**
 * What the customer's other years say of each period: the share of the same months with an order, the period itself
 * left out. A customer who has stopped is therefore held to the year before, not excused by the silence. Years are
 * counted back from the last period; the year of the first order counts whole, or a season could not begin late in it.
 */
function otherYears({ sales, first }: Series): readonly number[] {
  const start = sales.length - 12 * Math.ceil((sales.length - first) / 12);
  // Of each calendar month: in how many years it is there, and in how many it has an order.
  const years = new Array<number>(12).fill(0);
  const active = new Array<number>(12).fill(0);
  for (let period = Math.max(0, start); period < sales.length; period++) {
    const month = period % 12;
    years[month] = (years[month] ?? 0) + 1;
    if ((sales[period] ?? 0) > 0) active[month] = (active[month] ?? 0) + 1;
  }
  return sales.map((value, period) => {
    const self = period >= start ? 1 : 0;
    const others = (years[period % 12] ?? 0) - self;
    return others <= 0 ? 1 : ((active[period % 12] ?? 0) - (value > 0 ? self : 0)) / others;
  });
}

/** Weighted share of the periods that an order keeps active; undefined when nothing at all was to be expected. */
function activeShareOf({ sales, first, cycle }: Series, weights: readonly number[]): number | undefined {
  const length = sales.length;
  const start = length - Math.min(length - first, ACTIVE_CYCLES * cycle);
  let last = first;
  let expected = 0;
  let active = 0;
  for (let period = first; period < length; period++) {
    if ((sales[period] ?? 0) > 0) last = period;
    if (period < start) continue;
    const weight = weights[period] ?? 0;
    expected += weight;
    active += weight * clamp(last + cycle - period, 0, 1);
  }
  return expected > 0 ? active / expected : undefined;
}

/** clamp(1 − (R/I − 1)/2, 0, 1) on a clock that runs at the speed of the season. */
function recencyHealthOf({ first, sales }: Series, weights: readonly number[]): number {
  const gaps: number[] = [];
  let since = 0;
  for (let period = first + 1; period < sales.length; period++) {
    since += weights[period] ?? 0;
    if ((sales[period] ?? 0) <= 0) continue;
    gaps.push(since);
    since = 0;
  }
  const usual = median(gaps) ?? 0;
  if (since <= 0) return 1;
  return usual > 0 ? clamp(1 - (since / usual - 1) / 2, 0, 1) : 0;
}

function regularityOf(series: Series, season: Season): number {
  const length = season.reading === 'own' ? QUARTER : bucketLength(series);
  const since = season.reading === 'own' ? 0 : series.first;
  const count = Math.min(Math.floor((series.sales.length - since) / length), REGULARITY_BUCKETS);
  const sums = buckets(series.sales, length, count);
  const largest = largestMagnitude(sums) || 1;
  const actual = sums.map((value) => value / largest);
  const total = sum(actual);
  if (total < NOTHING) return 0;
  let expected: readonly number[];
  let fitted = 1;
  if (season.reading === 'own') {
    // Two years of quarters: each is compared with the mean of its own quarter of the year.
    fitted = 4;
    expected = actual.map((value, i) => (value + (actual[(i + 4) % 8] ?? value)) / 2);
  } else {
    const weights = buckets(season.weights, length, count);
    const weight = sum(weights);
    if (weight <= 0) return 0;
    expected = weights.map((value) => (value / weight) * total);
  }
  const smallest = (total / count) * SMALLEST_EXPECTATION;
  let squares = 0;
  actual.forEach((value, i) => {
    const e = expected[i] ?? 0;
    squares += ((value - e) / total) * ((value - e) / Math.max(e, smallest));
  });
  const variation = Math.sqrt(squares * (count / (count - fitted)));
  return 1 - Math.min(1, variation);
}

/** Periods of a quarter, grown to whole cycles of the customer when at least two such quarters are there. */
function bucketLength({ cycle, first, sales }: Series): number {
  let length = cycle;
  while (length < QUARTER || !Number.isInteger(length)) length += cycle;
  return 2 * length <= sales.length - first ? length : Math.max(QUARTER, Math.ceil(cycle));
}

/** Sums of the last `count` groups of `length` values, oldest first; the values are shares, so plain addition will do. */
function buckets(values: readonly number[], length: number, count: number): readonly number[] {
  const sums = new Array<number>(count).fill(0);
  const start = values.length - length * count;
  for (let period = start; period < values.length; period++) {
    const bucket = Math.floor((period - start) / length);
    sums[bucket] = (sums[bucket] ?? 0) + (values[period] ?? 0);
  }
  return sums;
}
