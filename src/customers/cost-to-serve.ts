import { saturate } from '../core/statistics';

/** What a customer brings and costs in a year, money but for the hours; leave out what is unknown. */
export interface ServeFacts {
  /** Twelve-month gross margin. */
  readonly margin?: number;
  readonly supplyCost?: number;
  readonly hours?: number;
  /** Money an hour. */
  readonly hourlyCost?: number;
  readonly marketing?: number;
  /** Expected in future, money a year; left out when nobody has estimated it. */
  readonly futureBenefit?: number;
}

/** What is missing to work out the net. */
export type ServeGap = 'margin' | 'supplyCost' | 'hours' | 'hourlyCost' | 'marketing';

/** Net of serving a customer. */
export type ServeNet =
  | { readonly known: false; readonly missing: readonly ServeGap[] }
  | {
      readonly known: true;
      readonly timeCost: number;
      readonly net: number;
      /** Net plus the benefit expected in future. */
      readonly total: number;
      /** The future benefit was not estimated, and nothing was added. */
      readonly noFuture: boolean;
    };

/**
 * Net = margin − supply cost − hours × hourly cost − marketing, plus the expected future benefit (DOMAIN 1.1, EIV). An unknown cost
 * is never taken as zero; the hourly cost is not needed for no hours.
 * @example netToServe({ margin: 500, supplyCost: 100, hours: 10, hourlyCost: 30, marketing: 150 }): net −50
 */
export function netToServe(facts: ServeFacts): ServeNet {
  const { margin, supplyCost, hours, marketing, futureBenefit } = facts;
  const hourlyCost = hours === 0 ? 0 : facts.hourlyCost;
  if (
    margin === undefined ||
    supplyCost === undefined ||
    hours === undefined ||
    hourlyCost === undefined ||
    marketing === undefined
  ) {
    const all = { margin, supplyCost, hours, hourlyCost, marketing };
    const gaps = Object.keys(all) as ServeGap[];
    return { known: false, missing: gaps.filter((gap) => all[gap] === undefined) };
  }
  const timeCost = saturate(hours * hourlyCost);
  const net = saturate(saturate(saturate(margin - supplyCost) - timeCost) - marketing);
  return {
    known: true,
    timeCost,
    net,
    total: saturate(net + (futureBenefit ?? 0)),
    noFuture: futureBenefit === undefined,
  };
}

/** Runs with a total below zero, one after the other, before a manager is asked. */
export const RUNS_BELOW = 2;

/** What is to be done about a customer of little worth. */
export type ServeVerdict = 'unknown' | 'keep' | 'watch' | 'askManager' | 'giveUp';

/** Total of the last run and how many runs in a row were below zero by then. */
export interface ServeBefore {
  readonly runsBelow: number;
}

/**
 * Give up only when the total is below zero in two runs in a row and a manager confirms it (DOMAIN 1.1); an unknown total
 * neither counts nor clears.
 * @param laterRun whether this run stands in a later month than the last: pressing a button twice is one run
 */
export function serveVerdict(
  net: ServeNet,
  before: ServeBefore | undefined,
  laterRun: boolean,
  confirmed: boolean,
): { readonly verdict: ServeVerdict; readonly runsBelow: number } {
  const runs = before?.runsBelow ?? 0;
  if (!net.known) return { verdict: 'unknown', runsBelow: runs };
  if (net.total >= 0) return { verdict: 'keep', runsBelow: 0 };
  const runsBelow = laterRun || runs === 0 ? runs + 1 : runs;
  if (runsBelow < RUNS_BELOW) return { verdict: 'watch', runsBelow };
  return { verdict: confirmed ? 'giveUp' : 'askManager', runsBelow };
}
