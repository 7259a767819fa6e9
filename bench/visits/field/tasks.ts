import type { VisitPlan } from '../../../src/visits';
import { weekSplit } from './baselines/week-split';
import { zonesByHand } from './baselines/zones-by-hand';
import type { FieldMonthOptions } from './field-month';
import { fieldMonth } from './field-month';
import type { Quality } from './quality';
import { qualityOf } from './quality';
import type { Mishap, Replanned } from './re-plan';
import {
  afterMishap,
  freeToChange,
  keptShare,
  MISHAPS,
  priceBesidesChange,
  replanned,
  travelAndMissed,
} from './re-plan';
import { solveMonth, stopwatch } from './solve-month';

/** One month planned by us and by the two baselines. */
export interface MonthTask {
  readonly kind: 'month';
  readonly month: FieldMonthOptions;
  readonly seconds: number;
}
export interface MonthResult {
  readonly ours: Quality;
  readonly zones: Quality;
  readonly weeks: Quality;
  /** Processor seconds. */
  readonly took: { readonly ours: number; readonly zones: number; readonly weeks: number };
}

/** A short run against a long one. */
export interface SpeedTask {
  readonly kind: 'speed';
  readonly month: FieldMonthOptions;
  readonly short: number;
  /** 0: no long run. */
  readonly long: number;
  /** Short runs, with a seed each; default one. */
  readonly runs?: number;
  /** Threads to plan on besides the one that waits; default none. */
  readonly threads?: number;
}
export interface SpeedResult {
  readonly customers: number;
  /** Processor seconds until the first plan, of the short and of the long run; seconds on the clock of the short one. */
  readonly firstPlan: number;
  readonly short: number;
  readonly long: number;
  readonly elapsed: number;
  readonly firstPrice: number;
  /** Mean over the short runs, and the dearest of them. */
  readonly shortPrice: number;
  readonly worstPrice: number;
  readonly longPrice: number;
  /** The price without the missed visits. */
  readonly shortRest: number;
  readonly longRest: number;
  /** Largest resident memory of the process in MiB. */
  readonly memory: number;
  readonly violations: number;
}

/** Re-plans of a month after each mishap, at some weights of change, against free ones. */
export interface ReplanTask {
  readonly kind: 'replan';
  readonly month: FieldMonthOptions;
  readonly seconds: number;
  /** Weights of change to try; undefined is the default. */
  readonly weights: readonly (number | undefined)[];
}
export interface ReplanResult {
  readonly cases: readonly ReplanCase[];
}
/** What came of one mishap. */
export interface ReplanCase {
  readonly mishap: Mishap;
  /** By weight. */
  readonly rows: readonly (Replanned & {
    readonly weight: number;
    /** See `keptShare`. */
    readonly keptShare: number;
    /** Price besides change ÷ that of the free re-plan, and the same of travel and missed visits alone. */
    readonly price: number;
    readonly travelAndMissed: number;
  })[];
  /** Share of the surviving visits that the free re-plan happens to keep. */
  readonly freeKept: number;
}

export type FieldTask = MonthTask | SpeedTask | ReplanTask;
export type FieldResult = MonthResult | SpeedResult | ReplanResult;

/** Does one task on this thread. */
export function runFieldTask(task: FieldTask): Promise<FieldResult> {
  switch (task.kind) {
    case 'month':
      return compareMonth(task);
    case 'speed':
      return measureSpeed(task);
    case 'replan':
      return replan(task);
  }
}

async function compareMonth({ month, seconds }: MonthTask): Promise<MonthResult> {
  const problem = fieldMonth(month);
  const timed = (make: () => VisitPlan) => {
    const since = stopwatch();
    const plan = make();
    return { quality: qualityOf(problem, plan), seconds: since().cpu };
  };
  const zones = timed(() => zonesByHand(problem));
  const weeks = timed(() => weekSplit(problem, month.seed));
  const ours = await solveMonth(problem, { seconds, seed: month.seed });
  return {
    ours: qualityOf(problem, ours.plan),
    zones: zones.quality,
    weeks: weeks.quality,
    took: { ours: ours.seconds, zones: zones.seconds, weeks: weeks.seconds },
  };
}

async function measureSpeed({ month, short, long, runs = 1, threads = 0 }: SpeedTask): Promise<SpeedResult> {
  const problem = fieldMonth(month);
  const quick = await solveMonth(problem, { seconds: short, seed: month.seed, threads });
  const memory = process.resourceUsage().maxRSS / 1024;
  const plans = [quick.plan];
  for (let i = 1; i < runs; i++)
    plans.push((await solveMonth(problem, { seconds: short, seed: month.seed + i, threads })).plan);
  const rest = ({ cost, terms }: VisitPlan) => cost - terms.missed;
  const slow = long > 0 ? await solveMonth(problem, { seconds: long, seed: month.seed, threads }) : quick;
  return {
    customers: problem.customers.length,
    firstPlan: quick.firstPlan,
    short: quick.seconds,
    long: slow.seconds,
    elapsed: quick.elapsed,
    firstPrice: quick.firstPrice,
    shortPrice: sum(plans.map(({ cost }) => cost)) / runs,
    worstPrice: Math.max(...plans.map(({ cost }) => cost)),
    longPrice: slow.plan.cost,
    shortRest: sum(plans.map(rest)) / runs,
    longRest: rest(slow.plan),
    memory,
    violations: sum(plans.map((plan) => qualityOf(problem, plan).violations)),
  };
}

async function replan({ month, seconds, weights }: ReplanTask): Promise<ReplanResult> {
  const before = fieldMonth(month);
  const { plan } = await solveMonth(before, { seconds, seed: month.seed });
  const seed = month.seed + 1;
  const cases: ReplanCase[] = [];
  for (const mishap of MISHAPS) {
    const after = afterMishap(before, plan, mishap);
    const free = (await solveMonth(freeToChange(after), { seconds, seed })).plan;
    const atFree = replanned(after, free);
    const rows: ReplanCase['rows'][number][] = [];
    for (const weight of weights) {
      const change = weight ?? after.weights.change;
      const problem = { ...after, weights: { ...after.weights, change } };
      const again = (await solveMonth(problem, { seconds, seed, previous: plan })).plan;
      const result = replanned(problem, again);
      rows.push({
        ...result,
        weight: change,
        keptShare: keptShare(result, atFree),
        price: priceBesidesChange(again) / priceBesidesChange(free),
        travelAndMissed: travelAndMissed(again) / travelAndMissed(free),
      });
    }
    cases.push({ mishap, rows, freeKept: atFree.kept / Math.max(1, atFree.surviving) });
  }
  return { cases };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
