import type { Problem } from '../core/problem';
import { warning } from '../core/problem';
import type { SerialDate } from '../core/serial-date';
import { closeClass, isPushRisk, type CloseClass } from '../customers/close-class';
import { demandShareTop, funnelStage, type FunnelPosition } from '../customers/funnel';
import {
  importance,
  priorityTable,
  visitPriority,
  type Importance,
  type ImportanceRule,
} from '../customers/importance';
import { funnelLabel } from '../customers/labels';
import {
  expectedContribution,
  fitScore,
  intentScore,
  isFallingIntent,
  prospectClass,
  type FitScore,
  type IntentScore,
  type ProspectResult,
} from '../customers/prospect';
import type { ProspectRow } from '../tables/rows';
import { dateFrom } from './classify-existing';
import type { RuleValues } from './rules';

/** One prospect with everything that this run says of it. */
export interface ClassifiedProspect {
  readonly key: string;
  readonly name: string;
  /** Undefined while intent, or both contribution and fit, are unknown; `missing` says which. */
  readonly result?: ProspectResult;
  readonly missing?: 'intent' | 'expected';
  readonly intent: IntentScore;
  /** Intent of the last run before this as-of date. */
  readonly previousIntent?: number;
  readonly falling: boolean;
  readonly fit: FitScore;
  /** Money a year. */
  readonly expected?: number;
  readonly close: CloseClass;
  readonly pushRisk: boolean;
  readonly importance: Importance;
  /** 1 … 9. */
  readonly priority?: number;
  readonly funnel: FunnelPosition;
  /** Day on which a run first saw it in this stage. */
  readonly stageSince: SerialDate;
  /** Days in the stage; undefined when this run is the first to see it there. */
  readonly stageDays?: number;
  /** As-of date of this run. */
  readonly classDate: SerialDate;
}

/** What prospects are measured by. */
export interface ProspectBasis {
  /** Money a year from which a contribution is high; undefined without EI or EII customers. */
  readonly contributionCut?: number;
  /** Whether the team's contributions are gross margins or net sales; decides what an expected volume is worth. */
  readonly basis: 'margin' | 'sales' | 'unknown';
  /** Margin ÷ sales of the team, for prospects without a margin of their own. */
  readonly marginRate?: number;
}

/**
 * Classes of the prospects (DOMAIN 1.2–1.5), in the order of the rows.
 *
 * Expected contribution speaks the language of the team's own contributions: against gross margins the volume is taken
 * times the prospect's margin, or the team's mean rate; against net sales a margin that is a share of the volume is left
 * out. A missing ability to pay is taken from the lead condition of that name (0 none, 1 weak, 2 strong).
 */
export function classifyProspects(
  rows: readonly ProspectRow[],
  { contributionCut, basis, marginRate }: ProspectBasis,
  rules: RuleValues,
  asOf: SerialDate,
): { readonly prospects: readonly ClassifiedProspect[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const sizes = importance(
    rows.map(({ expectedVolume }) => expectedVolume ?? null),
    importanceRule(rules, problems),
  );
  const demand = demandShareTop(
    rows.map(({ need }) => need),
    rows.map(({ expectedVolume }) => expectedVolume),
    rules.MarketShareTop,
  );
  const priorities = priorityTable(rules.VisitPriority);
  const prospects = rows.map((row, i): ClassifiedProspect => {
    const desire = row.desire;
    const intent = valueOf(intentScore(desire, rules.IntentCut, rules.IntentBorderline), row, problems) ?? {
      known: 0,
      of: desire.length,
      band: 'unknown' as const,
    };
    const fit = valueOf(fitScore(row.fit), row, problems) ?? { known: 0, of: row.fit.length };
    const expected = expectedContribution(
      row.expectedVolume,
      marginFor(row.marginRate, basis, marginRate),
      fit.fit,
    );
    const judged = prospectClass({
      ...(expected !== undefined && { expected }),
      ...(fit.fit !== undefined && { fit: fit.fit }),
      ...(intent.score !== undefined && { intent: intent.score }),
      ...(contributionCut !== undefined && { contributionCut }),
      intentCut: rules.IntentCut,
      borderlineCut: rules.IntentBorderline,
      fitCut: rules.FitCut,
    });
    const close = closeClass(row.expectedDate, asOf, {
      hotDays: rules.HotDays,
      promisingDays: rules.PromisingDays,
    });
    const size = sizes[i] ?? 'NotSized';
    const priority = visitPriority(close, size, priorities);
    const ability = row.abilityToPay ?? abilityOf(row.conditions[0]);
    const top = demand[i];
    const funnel = funnelStage({
      ...(intent.score !== undefined && { intent: intent.score }),
      ...(ability && { ability }),
      ...(top !== undefined && { demandShareTop: top }),
      intentCut: rules.IntentCut,
      noIntent: rules.FunnelIntentNone,
    });
    const previousIntent = intentBefore(row.own, asOf);
    return {
      key: row.key,
      name: row.name,
      ...(judged.ok ? { result: judged.value } : { missing: missingOf(judged.problems) }),
      intent,
      ...(previousIntent !== undefined && { previousIntent }),
      falling: isFallingIntent(previousIntent, intent.score),
      fit,
      ...(expected !== undefined && { expected }),
      close,
      pushRisk: isPushRisk(row.timesPushed, rules.PushedRisk),
      importance: size,
      ...(priority !== undefined && { priority }),
      funnel,
      classDate: Math.floor(asOf),
      ...stageTime(row.own, funnel, asOf),
    };
  });
  return { prospects, problems };
}

/** How the team ranks expected volumes; fixed volumes only when it has named both. */
function importanceRule(rules: RuleValues, problems: Problem[]): ImportanceRule {
  const { ImportantVolume: important, SecondaryVolume: secondary } = rules;
  if (rules.ImportanceRule === 'volume') {
    if (important !== undefined && secondary !== undefined) return { kind: 'volume', important, secondary };
    problems.push(warning('classify-volumes-missing', { where: { key: 'ImportanceRule' } }));
  }
  return { kind: 'share', important: rules.ImportantShare, secondary: rules.SecondaryShare };
}

function valueOf<T>(
  result:
    { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] },
  { place, key }: ProspectRow,
  problems: Problem[],
): T | undefined {
  if (result.ok) return result.value;
  problems.push(
    ...result.problems.map((problem) => ({
      ...problem,
      severity: 'warning' as const,
      where: { sheet: place.sheet, row: place.row, key },
    })),
  );
  return undefined;
}

function marginFor(
  own: number | undefined,
  basis: ProspectBasis['basis'],
  team: number | undefined,
): number | undefined {
  if (basis === 'margin') return own ?? team;
  return basis === 'sales' && own !== undefined && own <= 1 ? undefined : own;
}

function abilityOf(condition: number | null | undefined): 'strong' | 'weak' | 'none' | undefined {
  return condition === 0 ? 'none' : condition === 1 ? 'weak' : condition === 2 ? 'strong' : undefined;
}

function missingOf(problems: readonly Problem[]): 'intent' | 'expected' {
  return problems.some(({ code }) => code === 'customers-intent-unknown') ? 'intent' : 'expected';
}

/** Intent of the last run with an earlier as-of date: a second run on one day compares with the same one. */
function intentBefore(own: ProspectRow['own'], asOf: SerialDate): number | undefined {
  const last = dateFrom(own['ClassDate']);
  const cell = last !== undefined && last >= Math.floor(asOf) ? own['PreviousIntent'] : own['Intent'];
  return typeof cell === 'number' ? cell : undefined;
}

function stageTime(
  own: ProspectRow['own'],
  funnel: FunnelPosition,
  asOf: SerialDate,
): Pick<ClassifiedProspect, 'stageSince' | 'stageDays'> {
  const since = dateFrom(own['FunnelSince']);
  const day = Math.floor(asOf);
  if (since !== undefined && since <= day && own['FunnelStage'] === funnelLabel(funnel)) {
    return { stageSince: since, stageDays: day - since };
  }
  return { stageSince: day };
}
