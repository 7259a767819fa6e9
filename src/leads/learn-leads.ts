import { FULL_DEALS, LEAST_DEALS, LEAST_OF_CLASS } from './blend';
import { crossValidate, foldPlan } from './cross-validate';
import type { FoldPlan } from './cross-validate';
import type { LeadTable, Outcome } from './lead-data';
import { groupDeals } from './lead-data';
import type { LeadModel, PointsCondition } from './lead-model';
import { fitLeadModel } from './lead-model';
import { leakGuard } from './leak-guard';
import type { FieldWishes, LeftOut } from './profile-fields';
import { profileFields } from './profile-fields';
import type { LeadQuality } from './quality';
import { leadQuality } from './quality';
import type { TrustWord } from './trust';
import { trustWords } from './trust';

/** What is learned from: a table, how its deals ended, and what a person has said about its columns. Plain data. */
export interface LearnInput {
  readonly table: LeadTable;
  /** One entry a row of the table. */
  readonly outcomes: readonly Outcome[];
  readonly wishes: FieldWishes;
  /** Points score of each row, for blending; undefined where nothing is known. */
  readonly points?: readonly (number | undefined)[];
  /** Where the points come from; written into a blended model. */
  readonly conditions?: readonly PointsCondition[];
  readonly seed: number;
}

/** How far the learning is, in fits. */
export interface LearnProgress {
  readonly done: number;
  readonly total: number;
}

/** Lets a caller follow and stop the learning. */
export interface LearnRun {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: LearnProgress) => void;
  /** Awaited between two fits: a turn for other tasks. */
  readonly pause?: () => Promise<void>;
}

/** How many deals there were. */
export interface DealCounts {
  readonly deals: number;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  /** Groups of closed deals with identical inputs. */
  readonly groups: number;
}

/** Why no score was learned; texts under `leads:notLearned.<why>`. */
export type NotLearned = 'fewDeals' | 'fewOfClass' | 'noFields' | 'fewGroups';

/** What came of the learning. */
export type Learned = {
  readonly counts: DealCounts;
  readonly leftOut: readonly LeftOut[];
} & (
  | { readonly mode: 'none'; readonly why: NotLearned }
  | {
      /** `blended` with 20–79 closed deals. */
      readonly mode: 'learned' | 'blended';
      readonly model: LeadModel;
      /** Out of fold. */
      readonly quality: LeadQuality;
      readonly folds: FoldPlan;
      /** Plain words on how good the score is and when not to trust it. */
      readonly words: readonly TrustWord[];
    }
);

/** Different inputs needed for a held-out test that means something. */
const LEAST_GROUPS = 10;

/**
 * Learns a lead score from closed deals and measures it out of fold (DOMAIN 2): columns are sorted out, the leak guard looks for fields
 * that know the outcome, the score is cross-validated with rows of identical inputs kept together, and fitted to all closed deals.
 * The same input and seed give the same result on every machine, whatever the order of the rows.
 * @returns mode `none` with fewer than 20 closed deals, fewer than 5 won or lost, or nothing to learn from
 * @throws AbortError when the signal says so
 */
export async function learnLeads(input: LearnInput, run: LearnRun = {}): Promise<Learned> {
  const { table, outcomes, wishes, seed } = input;
  const won = outcomes.filter((outcome) => outcome === 1).length;
  const lost = outcomes.filter((outcome) => outcome === 0).length;
  const counts: DealCounts = { deals: won + lost, won, lost, open: outcomes.length - won - lost, groups: 0 };
  const profile = profileFields(table, outcomes, wishes);
  const none = (why: NotLearned, leftOut: readonly LeftOut[], groups = 0): Learned => ({
    mode: 'none',
    why,
    counts: { ...counts, groups },
    leftOut,
  });
  if (won + lost < LEAST_DEALS) return none('fewDeals', profile.leftOut);
  if (won < LEAST_OF_CLASS || lost < LEAST_OF_CLASS) return none('fewOfClass', profile.leftOut);
  const guarded = leakGuard(table, outcomes, profile.choices);
  const leftOut = [...profile.leftOut, ...guarded.leftOut];
  if (guarded.choices.length === 0) return none('noFields', leftOut);
  const blended = won + lost < FULL_DEALS;
  const data = groupDeals(table, outcomes, guarded.choices, blended ? input.points : undefined);
  if (data.groups < LEAST_GROUPS) return none('fewGroups', leftOut, data.groups);

  const plan = foldPlan(data);
  const fits = plan.folds * plan.repeats + 1;
  const pause = async (done: number) => {
    run.signal?.throwIfAborted();
    run.onProgress?.({ done, total: fits });
    await run.pause?.();
    run.signal?.throwIfAborted();
  };
  const predicted = await crossValidate(data, plan, seed, pause);
  await pause(fits - 1);
  const quality = leadQuality(predicted);
  if (!quality) throw new Error('Both outcomes are there: the quality can be measured.');
  const model = fitLeadModel(data, input.conditions);
  run.onProgress?.({ done: fits, total: fits });
  const learnedCounts = { ...counts, groups: data.groups };
  return {
    mode: blended ? 'blended' : 'learned',
    counts: learnedCounts,
    leftOut,
    model,
    quality,
    folds: plan,
    words: trustWords(quality, learnedCounts, leftOut),
  };
}
