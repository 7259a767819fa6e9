import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import { sum } from '../core/statistics';

/** Prospects contacted and orders won in a period. */
export interface OrderCount {
  /** Distinct prospects contacted, > 0. */
  readonly coverage: number;
  /** Orders, ≥ 0. */
  readonly orders: number;
}

/** Change in orders, and which part of it comes from where; coverageEffect + winRateEffect = change. */
export interface OrderSplit {
  readonly change: number;
  /** ΔC · w̄: orders more or fewer because more or fewer prospects were contacted. */
  readonly coverageEffect: number;
  /** Δw · C̄: orders more or fewer because of the win rate. */
  readonly winRateEffect: number;
  readonly winRateBefore: number;
  readonly winRateNow: number;
}

/**
 * Splits a change in orders = coverage × win rate at the midpoints, so that no cross term is left (DOMAIN 2):
 * ΔC · (w₀ + w₁)/2 + Δw · (C₀ + C₁)/2 = C₁w₁ − C₀w₀.
 * @returns `results-negative-count` (#NUM!), `results-no-coverage` (#DIV/0!) without prospects in one of the periods,
 * `results-counts-too-large` (#NUM!) when a product is beyond a double
 * @example 100 prospects and 20 orders, then 120 and 30: +10 = 20 · 0.225 (4.5) + 0.05 · 110 (5.5)
 */
export function orderSplit(before: OrderCount, now: OrderCount): Result<OrderSplit> {
  const wrong = countProblem(before) ?? countProblem(now);
  if (wrong) return wrong;
  const winRateBefore = before.orders / before.coverage;
  const winRateNow = now.orders / now.coverage;
  const change = now.orders - before.orders;
  const coverageEffect = (now.coverage - before.coverage) * ((winRateBefore + winRateNow) / 2) + 0;
  if (!Number.isFinite(change) || !Number.isFinite(coverageEffect))
    return fail(error('results-counts-too-large', { cell: '#NUM!' }));
  // What is left is Δw · C̄ in exact arithmetic; taken as the rest, the parts add up in a double as well.
  return ok({ change, coverageEffect, winRateEffect: change - coverageEffect, winRateBefore, winRateNow });
}

function countProblem({ coverage, orders }: OrderCount): Result<never> | undefined {
  if (coverage < 0 || orders < 0) {
    return fail(
      error('results-negative-count', { cell: '#NUM!', args: { value: Math.min(coverage, orders) } }),
    );
  }
  return coverage === 0 ? fail(error('results-no-coverage', { cell: '#DIV/0!' })) : undefined;
}

/**
 * Prospects that must be contacted for a number of orders: target ÷ win rate, rounded up to a whole prospect.
 * @param target orders ≥ 0
 * @returns `results-negative-count` (#NUM!), `results-no-coverage` or `results-no-orders-won` (#DIV/0!) when nothing was won
 * @example requiredCoverage(30, { coverage: 100, orders: 20 }) // 150
 */
export function requiredCoverage(target: number, seen: OrderCount): Result<number> {
  const wrong = countProblem(seen);
  if (wrong) return wrong;
  if (target < 0) return fail(error('results-negative-count', { cell: '#NUM!', args: { value: target } }));
  if (target === 0) return ok(0);
  if (seen.orders === 0) return fail(error('results-no-orders-won', { cell: '#DIV/0!' }));
  const exact = (target * seen.coverage) / seen.orders;
  // 3 ÷ 0.3 must be 10, not 11 for a stray last bit.
  return ok(Math.ceil(exact - exact * 4 * Number.EPSILON));
}

/** A prospect contacted, and whether it ordered; one entry a contact, or one a prospect. */
export interface ProspectContact {
  readonly prospect: string;
  /** Representative, source, month … */
  readonly group: string;
  readonly ordered: boolean;
}

/** Coverage and orders of each group: distinct prospects, and those of them that ordered; in the order of first mention. */
export function coverageByGroup(contacts: readonly ProspectContact[]): ReadonlyMap<string, OrderCount> {
  const groups = new Map<string, Map<string, boolean>>();
  for (const { prospect, group, ordered } of contacts) {
    const prospects = groups.get(group) ?? new Map<string, boolean>();
    prospects.set(prospect, ordered || (prospects.get(prospect) ?? false));
    groups.set(group, prospects);
  }
  return new Map(
    [...groups].map(([group, prospects]) => [
      group,
      { coverage: prospects.size, orders: sum([...prospects.values()].map(Number)) },
    ]),
  );
}
