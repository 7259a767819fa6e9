import { mean } from '../core/statistics';
import { INTENT_CUT } from './prospect';
import { reaches, shareCut } from './share-cut';
import { wilsonInterval, type ShareInterval } from './wilson';

/** Where a prospect stands on the way to an order. */
export type FunnelStage = 'TargetMarket' | 'PotentialCustomer' | 'TargetCustomer';

/** Case of a target customer: 3 first, 2 keep contact and win, 1 cannot buy for now. */
export type TargetCase = 1 | 2 | 3;

/** What is to be found out before the prospect can move on; texts live in i18n under `classify:check.<code>`. */
export type FunnelCheck = 'askIntent' | 'clarifyIntent' | 'checkAbility';

/** What a stage is judged by; leave out what is unknown. */
export interface FunnelFacts {
  /** Whether demand is among the top that cover 70 %; see {@link demandShareTop}. */
  readonly demandShareTop?: boolean;
  /** 0 … 100. */
  readonly intent?: number;
  readonly ability?: 'strong' | 'weak' | 'none';
  readonly intentCut?: number;
  /** Below this intent there is none; 30 by default. */
  readonly noIntent?: number;
}

/** Stage of a prospect. */
export interface FunnelPosition {
  readonly stage: FunnelStage;
  readonly case?: TargetCase;
  /** Demand is important; undefined while demand is unknown. */
  readonly importantPotential?: boolean;
  readonly check?: FunnelCheck;
  /** Days until the next contact at the latest. */
  readonly nextDays?: number;
}

/** Below this intent there is none (DOMAIN 1.5). */
export const NO_INTENT = 30;
/** Demand: the top that covers this share is important potential. */
export const DEMAND_SHARE = 0.7;
/** Fewer cases than this are shown as a count only. */
export const MIN_FUNNEL_CASES = 10;

const CASES = {
  strong: { case: 3, nextDays: 7 },
  weak: { case: 2, nextDays: 14 },
  none: { case: 1, nextDays: 30 },
} as const;

/**
 * Funnel stage of a prospect (DOMAIN 1.5).
 *
 * Intent below 30 or unknown: target market. From 30 to below 60: potential customer, intent to be clarified. From 60:
 * target customer, case 3 (able to pay: first, 7 days), 2 (weak: keep contact and win, 14 days) or 1 (cannot buy for
 * now: 30 days); while the ability to pay is unknown it stays a potential customer whose ability is to be checked.
 * Demand marks important potential; it neither lifts nor bars a stage.
 * @example funnelStage({ intent: 72, ability: 'weak' }): TargetCustomer, case 2, 14 days
 */
export function funnelStage(facts: FunnelFacts): FunnelPosition {
  const { intent, ability, demandShareTop: top, intentCut = INTENT_CUT, noIntent = NO_INTENT } = facts;
  const important = top === undefined ? {} : { importantPotential: top };
  if (intent === undefined) return { stage: 'TargetMarket', check: 'askIntent', ...important };
  if (!reaches(intent, Math.min(noIntent, intentCut))) return { stage: 'TargetMarket', ...important };
  if (!reaches(intent, intentCut))
    return { stage: 'PotentialCustomer', check: 'clarifyIntent', ...important };
  if (ability === undefined) return { stage: 'PotentialCustomer', check: 'checkAbility', ...important };
  return { stage: 'TargetCustomer', ...CASES[ability], ...important };
}

/**
 * Which prospects' demand (need × volume) is among the top that cover 70 %, ties included; undefined where need or volume
 * is unknown.
 * @param needs 1 … 5 each
 * @param volumes units or money, one unit
 */
export function demandShareTop(
  needs: readonly (number | undefined)[],
  volumes: readonly (number | undefined)[],
  share = DEMAND_SHARE,
): readonly (boolean | undefined)[] {
  const demands = needs.map((need, i) => {
    const volume = volumes[i];
    // Need as a share of its scale: a huge volume stays finite.
    return need === undefined || volume === undefined ? undefined : (need / 5) * volume;
  });
  const cut = shareCut(demands, share);
  return demands.map((demand) => {
    if (demand === undefined) return undefined;
    return cut !== undefined && demand > 0 && reaches(demand, cut);
  });
}

/** How many reached a stage, of those who reached the one before. */
export interface FunnelRow {
  readonly stage: FunnelStage;
  /** Now in this stage. */
  readonly count: number;
  /** Now in this stage or a later one. */
  readonly reached: number;
  /** Reached ÷ reached the stage before; undefined for the first stage and for fewer than 10 cases. */
  readonly conversion?: ShareInterval;
  /** Mean days in this stage of those whose days are known, and how many they are. */
  readonly meanDays?: number;
  readonly daysKnown: number;
}

/** Stages in the order of the way. */
export const FUNNEL_STAGES: readonly FunnelStage[] = ['TargetMarket', 'PotentialCustomer', 'TargetCustomer'];

/**
 * Counts, conversion with Wilson 95 % intervals, and mean days of each stage (DOMAIN 1.5).
 * @param prospects stage of each, and days since it entered the stage when known
 */
export function funnelSummary(
  prospects: readonly { readonly stage: FunnelStage; readonly days?: number }[],
): readonly FunnelRow[] {
  return FUNNEL_STAGES.map((stage, position) => {
    const here = prospects.filter((prospect) => prospect.stage === stage);
    const reachedFrom = (first: number) =>
      prospects.filter((prospect) => FUNNEL_STAGES.indexOf(prospect.stage) >= first).length;
    const reached = reachedFrom(position);
    const before = position === 0 ? 0 : reachedFrom(position - 1);
    const interval = before >= MIN_FUNNEL_CASES ? wilsonInterval(reached, before) : undefined;
    const days = here.flatMap((prospect) => (prospect.days === undefined ? [] : [prospect.days]));
    const average = mean(days);
    return {
      stage,
      count: here.length,
      reached,
      ...(interval?.ok && { conversion: interval.value }),
      ...(average !== undefined && { meanDays: average }),
      daysKnown: days.length,
    };
  });
}
