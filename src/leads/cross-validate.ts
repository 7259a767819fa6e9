import type { Predicted } from './auc';
import { learnedShare, pointsLogit, priorOf } from './blend';
import { fitScorer, scoreGroups } from './fit-scorer';
import { groupFolds } from './folds';
import type { LeadData } from './lead-data';
import { dealCounts, pickGroups } from './lead-data';
import { logistic } from './ridge-logistic';

/** How often and in how many parts the deals are held out. */
export interface FoldPlan {
  readonly folds: number;
  readonly repeats: number;
}

/** More repeats where there are few deals: there one split tells little. */
export function foldPlan(data: LeadData): FoldPlan {
  const { deals, won } = dealCounts(data);
  const folds = Math.max(2, Math.min(deals < 2000 ? 10 : 5, won, deals - won, data.groups));
  const repeats = deals < 100 ? 10 : deals < 1000 ? 5 : deals < 2000 ? 2 : 1;
  return { folds, repeats };
}

/**
 * Out-of-fold probability of every group: the whole of the learning (inputs, penalty, calibration, blend) is done again without the
 * fold that the group is in; the mean over the repeats.
 * @param pause is awaited before every fit, with the fits done and all fits; may reject to stop
 */
export async function crossValidate(
  data: LeadData,
  { folds, repeats }: FoldPlan,
  seed: number,
  pause: (done: number, total: number) => Promise<void>,
): Promise<readonly Predicted[]> {
  const sums = new Float64Array(data.groups);
  const share = learnedShare(dealCounts(data).deals);
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const foldOf = groupFolds(data, folds, seed * 7919 + repeat);
    for (let fold = 0; fold < folds; fold += 1) {
      await pause(repeat * folds + fold, repeats * folds);
      const inside: number[] = [];
      const outside: number[] = [];
      foldOf.forEach((one, group) => (one === fold ? outside : inside).push(group));
      const training = pickGroups(data, inside);
      const held = pickGroups(data, outside);
      const logits = blendedLogits(training, held, share);
      outside.forEach((group, i) => {
        sums[group] = (sums[group] ?? 0) + logistic(logits[i] ?? 0) / repeats;
      });
    }
  }
  return Array.from(sums, (probability, group) => ({
    probability,
    deals: data.deals[group] ?? 0,
    won: data.wins[group] ?? 0,
  }));
}

/** Logits for held-out groups; a training set of one outcome only has nothing but its rate. */
function blendedLogits(training: LeadData, held: LeadData, share: number): Float64Array {
  const prior = priorOf(training);
  const { deals, won } = dealCounts(training);
  const learned = won > 0 && won < deals ? scoreGroups(fitScorer(training), held) : undefined;
  return Float64Array.from({ length: held.groups }, (_, group) => {
    const known = prior.logit + pointsLogit(prior, held.points[group] ?? Number.NaN);
    return learned ? share * (learned[group] ?? 0) + (1 - share) * known : known;
  });
}
