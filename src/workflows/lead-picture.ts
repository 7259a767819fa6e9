import type { Translate } from '../core/translate';
import { wilsonInterval } from '../customers/wilson';
import { FULL_DEALS, LEAST_DEALS, learnedShare } from '../leads/blend';
import type { LearnedScore } from '../leads/lead-model';
import { POINTS_FIELD } from '../leads/lead-model';
import type { LeadQuality } from '../leads/quality';
import type { LeadLearning } from './lead-learning';

/** What one fact adds to the logit of a lead. */
export interface LeadPart {
  readonly field: string;
  /** What the lead says, in words; "unknown" when it says nothing. */
  readonly value: string;
  readonly logit: number;
}

/** A lead with the whole sum behind its chance: `base` + Σ `parts` = `logit`, exactly, added in this order. */
export interface LeadLine {
  readonly id: string;
  readonly name: string;
  readonly outcome: 'won' | 'lost' | 'open';
  readonly probability: number;
  readonly band: LearnedScore['band'];
  readonly logit: number;
  /** Logit of the mean deal. */
  readonly base: number;
  readonly parts: readonly LeadPart[];
  readonly known: number;
  readonly of: number;
}

/** Every scored lead: open ones first, the better chance first. */
export function leadLines({ rows }: LeadLearning, t: Translate): readonly LeadLine[] {
  const lines = rows.flatMap(({ row, key, outcome, score }): LeadLine[] =>
    score
      ? [
          {
            id: String(row),
            name: key ?? t('leads:page.lead.row', { row }),
            outcome: outcome === null ? 'open' : outcome === 1 ? 'won' : 'lost',
            probability: score.probability,
            band: score.band,
            logit: score.logit,
            base: score.intercept,
            parts: score.contributions.map(({ field, value, logit }) => ({
              field: field === POINTS_FIELD ? t('leads:reasons.points') : field,
              value: value ?? t('leads:reasons.unknown'),
              logit,
            })),
            known: score.known,
            of: score.of,
          },
        ]
      : [],
  );
  return lines.sort(
    (a, b) =>
      Number(a.outcome !== 'open') - Number(b.outcome !== 'open') ||
      b.probability - a.probability ||
      Number(a.id) - Number(b.id),
  );
}

/** How far a column moves the chance: the mean of what it adds to the logit, without its sign, over all scored leads; the strongest first. */
export function fieldStrengths(
  { rows }: LeadLearning,
  t: Translate,
): readonly { readonly field: string; readonly strength: number }[] {
  const sums = new Map<string, number>();
  let leads = 0;
  for (const { score } of rows) {
    if (!score) continue;
    leads += 1;
    for (const { field, logit } of score.contributions)
      sums.set(field, (sums.get(field) ?? 0) + Math.abs(logit));
  }
  return [...sums]
    .map(([field, sum]) => ({
      field: field === POINTS_FIELD ? t('leads:reasons.points') : field,
      strength: sum / Math.max(1, leads),
    }))
    .sort((a, b) => b.strength - a.strength || (a.field < b.field ? -1 : 1));
}

/** Leads that were given about the same chance, with a 95 % interval of the share that was won (Wilson, JASA 22, 1927). */
export interface ReliabilityDot {
  readonly predicted: number;
  readonly observed: number;
  readonly count: number;
  readonly low: number;
  readonly high: number;
}

/** The reliability table as dots of a picture. */
export function reliabilityDots({ reliability }: LeadQuality): readonly ReliabilityDot[] {
  return reliability.map(({ expected, observed, deals, won }) => {
    const interval = wilsonInterval(won, deals);
    const { low, high } = interval.ok ? interval.value : { low: 0, high: 1 };
    return { predicted: expected, observed, count: deals, low, high };
  });
}

/** Where a learning stands between points and a score of its own. */
export interface LearningStage {
  readonly mode: LeadLearning['learned']['mode'];
  readonly deals: number;
  /** Closed deals from which a score is learned at all, and from which it stands alone. */
  readonly least: number;
  readonly full: number;
  /** Share of the learned score in the blend, 0…1. */
  readonly share: number;
}

/** The stage of a learning. */
export function learningStage({ learned: { mode, counts } }: LeadLearning): LearningStage {
  const { deals } = counts;
  return {
    mode,
    deals,
    least: LEAST_DEALS,
    full: FULL_DEALS,
    share: mode === 'none' ? 0 : learnedShare(deals),
  };
}
