import { demandOf } from './demand';
import { callsPerFourWeeks } from './frequency';
import type { VisitCustomer, VisitProblem } from './problem';
import { indexOf } from './problem-index';

/** With more different call frequencies than this, travel may grow (DOMAIN 3). */
export const FEW_FREQUENCIES = 3;

/** A customer whose days between calls would change. */
export interface CycleChange {
  readonly customer: string;
  /** Days between calls as the weekly limit allows them. */
  readonly from: number;
  readonly to: number;
}

/** A problem with few call frequencies. */
export interface MergedFrequencies {
  /** The problem but for `cycleDays` and `callsPerFourWeeks` of the customers in `changes`. */
  readonly problem: VisitProblem;
  /** Days between calls of those who are called repeatedly, before and after, ascending. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly changes: readonly CycleChange[];
}

/** Longest cycle in weeks that is proposed where nobody has it yet: a quarter. */
const LONGEST_WEEKS = 13;
/** How far a ratio of cycles may be off a whole number: cycles that come from calls have two decimals. */
const NEARLY_WHOLE = 0.01;

/** Customers who share a cycle at which somebody is called more than once within the plan. */
interface Group {
  readonly cycle: number;
  readonly customers: readonly VisitCustomer[];
}

/** What new cycles do to groups: visits more or fewer in all; by how many customers get more or fewer; the same in calls in four weeks. */
type Effect = readonly [total: number, changed: number, calls: number];

interface Choice {
  readonly cycles: readonly number[];
  /** For each cycle the group after the last one that takes it. */
  readonly ends: readonly number[];
  readonly effect: Effect;
}

/**
 * Cycles at which customers are called more than once within the plan, as the weekly limit allows them, ascending. Called at most
 * once, a customer fits any rhythm: only calls that recur can fall apart from the neighbours'.
 */
export function recurringCycles(problem: VisitProblem): readonly number[] {
  return recurring(problem).map(({ cycle }) => cycle);
}

/**
 * Proposes few call frequencies, each cycle a multiple of the one before: weekly, every two weeks, every four weeks. The cycles are
 * chosen among the team's own, parts of a week and whole weeks; neighbouring frequencies go together, so that nobody
 * overtakes anybody. It is the choice that changes least: visits wanted in all, more or fewer, plus the visits by which
 * each customer gets more or fewer; of equals the one with the least change of calls in four weeks. Cycles at which nobody is called twice within
 * the plan stay, and so does everything else: appointments, do-not-contact, hours, days.
 * @param most frequencies that may remain, ≥ 1
 * @returns the problem itself, without changes, when it has no more than that
 */
export function mergeFrequencies(problem: VisitProblem, most: number = FEW_FREQUENCIES): MergedFrequencies {
  const groups = recurring(problem);
  const own = groups.map(({ cycle }) => cycle);
  if (groups.length <= most) return { problem, before: own, after: own, changes: [] };
  const candidates = cyclesToTry(problem, own);
  const effects = candidates.map((cycle) => effectsOf(problem, groups, cycle));
  let best: Choice | undefined;
  const search = (chosen: Choice, last: number) => {
    const start = chosen.ends.at(-1) ?? 0;
    if (start === groups.length) {
      if (best === undefined || isLess(chosen.effect, best.effect)) best = chosen;
      return;
    }
    const isFinal = chosen.cycles.length === most - 1;
    for (let next = last + 1; next < candidates.length && chosen.cycles.length < most; next++) {
      if (last >= 0 && !isMultiple(candidates[next]!, candidates[last]!)) continue;
      const upTo = effects[next]!;
      for (let end = isFinal ? groups.length : start + 1; end <= groups.length; end++) {
        const effect = plus(chosen.effect, minus(upTo[end]!, upTo[start]!));
        if (best !== undefined && effect[1] > price(best.effect)) continue;
        search({ cycles: [...chosen.cycles, candidates[next]!], ends: [...chosen.ends, end], effect }, next);
      }
    }
  };
  search({ cycles: [], ends: [], effect: [0, 0, 0] }, -1);
  return best === undefined
    ? { problem, before: own, after: own, changes: [] }
    : applied(problem, groups, best);
}

function recurring(problem: VisitProblem): readonly Group[] {
  const index = indexOf(problem);
  const byCycle = new Map<number, { customers: VisitCustomer[]; recurs: boolean }>();
  for (const customer of problem.customers) {
    if (customer.doNotContact === true) continue;
    const { cycle, calls } = index.demand(customer);
    if (cycle === 0) continue;
    const days = rounded(cycle);
    const group = byCycle.get(days) ?? { customers: [], recurs: false };
    group.customers.push(customer);
    group.recurs ||= calls > 1;
    byCycle.set(days, group);
  }
  return [...byCycle]
    .filter(([, { recurs }]) => recurs)
    .map(([cycle, { customers }]) => ({ cycle, customers }))
    .sort((a, b) => a.cycle - b.cycle);
}

/** The team's own cycles, parts of a week down to the weekly limit, and whole weeks; ascending. */
function cyclesToTry({ maxPerWeek }: VisitProblem, own: readonly number[]): readonly number[] {
  const parts = Array.from({ length: Math.floor(maxPerWeek) }, (_, i) => rounded(7 / (i + 1)));
  const weeks = Array.from({ length: LONGEST_WEEKS }, (_, i) => 7 * (i + 1));
  return [...new Set([...own, ...parts, ...weeks])].sort((a, b) => a - b);
}

/** What a cycle does to the groups up to each one: element i speaks of the first i. */
function effectsOf(problem: VisitProblem, groups: readonly Group[], cycle: number): readonly Effect[] {
  const sums: Effect[] = [[0, 0, 0]];
  for (const group of groups) {
    let own: Effect = [0, 0, 0];
    if (group.cycle !== cycle) {
      for (const customer of group.customers) {
        const more = wanted(problem, recalled(problem, customer, cycle)) - wanted(problem, customer);
        own = plus(own, [more, Math.abs(more), Math.abs(28 / cycle - 28 / group.cycle)]);
      }
    }
    sums.push(plus(sums.at(-1)!, own));
  }
  return sums;
}

function wanted(problem: VisitProblem, customer: VisitCustomer): number {
  return demandOf(problem, customer).wanted;
}

function recalled({ maxPerWeek }: VisitProblem, customer: VisitCustomer, cycleDays: number): VisitCustomer {
  return { ...customer, cycleDays, callsPerFourWeeks: callsPerFourWeeks(cycleDays, maxPerWeek) };
}

function applied(
  problem: VisitProblem,
  groups: readonly Group[],
  { cycles, ends }: Choice,
): MergedFrequencies {
  const to = new Map<string, CycleChange>();
  groups.forEach(({ cycle: from, customers }, g) => {
    const cycle = cycles[ends.findIndex((end) => g < end)]!;
    if (cycle === from) return;
    for (const { id } of customers) to.set(id, { customer: id, from, to: cycle });
  });
  const customers = problem.customers.map((customer) => {
    const change = to.get(customer.id);
    return change === undefined ? customer : recalled(problem, customer, change.to);
  });
  return {
    problem: { ...problem, customers },
    before: groups.map(({ cycle }) => cycle),
    after: cycles,
    changes: [...to.values()],
  };
}

/** Days without the last digits, in which equal cycles may differ. */
function rounded(days: number): number {
  return Math.round(days * 1e4) / 1e4;
}

function isMultiple(longer: number, shorter: number): boolean {
  const ratio = longer / shorter;
  return ratio > 1.5 && Math.abs(ratio - Math.round(ratio)) < NEARLY_WHOLE;
}

function price([total, changed]: Effect): number {
  return Math.abs(total) + changed;
}

function isLess(a: Effect, b: Effect): boolean {
  const difference = price(a) - price(b);
  return difference === 0 ? a[2] < b[2] - 1e-9 : difference < 0;
}

function plus(a: Effect, b: Effect): Effect {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

function minus(a: Effect, b: Effect): Effect {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}
