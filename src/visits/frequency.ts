import { DEFAULT_MAX_PER_WEEK } from './defaults';

/** How often one class is called on. */
export interface CallRule {
  /** Days between calls; 0 means no field visit. */
  readonly cycleDays: number;
  /** Rank of a required visit, 0 … 10; larger goes first when time is short, each step weighs twice as much. */
  readonly priority: number;
}

/** Call rules by key: class, close class or funnel case. Keys are compared without case and spaces. */
export type FrequencyTable = Readonly<Record<string, CallRule>>;

/** What one key asks for. */
export interface CallFrequency extends CallRule {
  /** The key of the table that asks for it. */
  readonly key: string;
  /** 28 ÷ cycle, two decimals, but at most two a week (DOMAIN 3), so 8; 0 none. */
  readonly callsPerFourWeeks: number;
}

/**
 * Default cadences. From the sources (DOMAIN 1.1–1.5): EII weekly; PI 3 d, PII 14 d, PIII 30 d, PIV no field visit; Hot
 * 2 d, Promising weekly, Potential monthly; funnel case 3 7 d, case 2 14 d, case 1 30 d. Our choice where the sources are
 * silent (30 d counts as four weeks, so that it falls on one weekday): EI 14 d (30 % of the time), EIII 14 d ("regular
 * visits"), EIV 84 d, NEW 14 d, Overdue 7 d (its date needs an update), NoDate no demand of its own. Priorities follow the same sections: urgent first, low value last; three steps lie between the
 * classes of high contribution and EIII, and three between EIII and EIV.
 */
export const DEFAULT_FREQUENCIES: FrequencyTable = {
  EI: { cycleDays: 14, priority: 7 },
  EII: { cycleDays: 7, priority: 8 },
  EIII: { cycleDays: 14, priority: 4 },
  EIV: { cycleDays: 84, priority: 1 },
  NEW: { cycleDays: 14, priority: 4 },
  PI: { cycleDays: 3, priority: 8 },
  PII: { cycleDays: 14, priority: 5 },
  PIII: { cycleDays: 28, priority: 2 },
  PIV: { cycleDays: 0, priority: 0 },
  Hot: { cycleDays: 2, priority: 9 },
  Promising: { cycleDays: 7, priority: 6 },
  Potential: { cycleDays: 28, priority: 3 },
  Overdue: { cycleDays: 7, priority: 6 },
  NoDate: { cycleDays: 0, priority: 0 },
  Case3: { cycleDays: 7, priority: 7 },
  Case2: { cycleDays: 14, priority: 4 },
  Case1: { cycleDays: 28, priority: 2 },
};

/**
 * Calls in four weeks for a cycle in days, two decimals; 0 for no cycle.
 * @param maxPerWeek visits that a customer gets at most in a week, ≥ 1
 */
export function callsPerFourWeeks(cycleDays: number, maxPerWeek: number = DEFAULT_MAX_PER_WEEK): number {
  return cycleDays > 0 ? Math.min(4 * maxPerWeek, Math.round(2800 / cycleDays) / 100) : 0;
}

/** Days between calls for a number of calls in four weeks, two decimals; 0 for none. */
export function cycleOf(calls: number): number {
  return calls > 0 ? Math.round(2800 / calls) / 100 : 0;
}

/**
 * Call frequency of one class, close class or funnel case (DOMAIN 1.1–1.5).
 * @param key e.g. `EII`, `Hot`, `Case 3`; case and spaces do not count
 * @param table cadences of the team; default {@link DEFAULT_FREQUENCIES}
 * @returns undefined when the table has no such key
 * @example callFrequency('EII')?.callsPerFourWeeks // 4
 */
export function callFrequency(
  key: string,
  table: FrequencyTable = DEFAULT_FREQUENCIES,
): CallFrequency | undefined {
  const wanted = normalise(key);
  for (const [name, rule] of Object.entries(table)) {
    if (normalise(name) === wanted) {
      return { key: name, ...rule, callsPerFourWeeks: callsPerFourWeeks(rule.cycleDays) };
    }
  }
  return undefined;
}

/**
 * The highest demand of several keys: the shortest cycle wins, a tie goes to the higher priority. Unknown keys ask for
 * nothing.
 * @returns undefined when no key is known
 * @example highestDemand(['EIII', 'Hot'])?.key // 'Hot'
 */
export function highestDemand(
  keys: readonly (string | undefined)[],
  table: FrequencyTable = DEFAULT_FREQUENCIES,
): CallFrequency | undefined {
  let best: CallFrequency | undefined;
  for (const key of keys) {
    const rule = key === undefined ? undefined : callFrequency(key, table);
    if (rule && (best === undefined || asksForMore(rule, best))) best = rule;
  }
  return best;
}

function asksForMore(a: CallFrequency, b: CallFrequency): boolean {
  const cycleA = a.cycleDays > 0 ? a.cycleDays : Infinity;
  const cycleB = b.cycleDays > 0 ? b.cycleDays : Infinity;
  return cycleA === cycleB ? a.priority > b.priority : cycleA < cycleB;
}

function normalise(key: string): string {
  return key.replace(/\s+/g, '').toUpperCase();
}
