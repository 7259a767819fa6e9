import { FULL_DEALS } from './blend';
import type { LeftOut } from './profile-fields';
import type { LeadQuality } from './quality';

/** One sentence on how far a score can be trusted: a text under `leads:trust.<code>` with its figures. */
export interface TrustWord {
  readonly code: TrustCode;
  readonly args: Readonly<Record<string, number | string>>;
}

export type TrustCode =
  | 'strong'
  | 'useful'
  | 'weak'
  | 'chance'
  | 'basis'
  | 'pairs'
  | 'thirds'
  | 'calibrated'
  | 'miscalibrated'
  | 'blended'
  | 'fewDeals'
  | 'wide'
  | 'noBetterThanRate'
  | 'leaks'
  | 'change';

/** Bounds of the words for the AUC (Hosmer, Lemeshow & Sturdivant, Applied Logistic Regression, 5.2.4: 0.7 acceptable, 0.8 excellent). */
const STRONG = 0.8;
const USEFUL = 0.7;
/** The interval's half width above which the AUC itself is uncertain. */
const WIDE = 0.08;
const CALIBRATED = 0.08;
const FEW = 200;

/**
 * How good a score is, on how many deals, and when not to trust it, as codes with figures; the most important first.
 * The grade goes by the lower end of the interval where that says "no better than chance".
 */
export function trustWords(
  quality: LeadQuality,
  counts: { readonly deals: number; readonly won: number; readonly groups: number },
  leftOut: readonly LeftOut[],
): readonly TrustWord[] {
  const { auc, calibrationError, brier, baseBrier, lift } = quality;
  const percent = (share: number) => Math.round(share * 100);
  const grade =
    auc.low <= 0.5 ? 'chance' : auc.value >= STRONG ? 'strong' : auc.value >= USEFUL ? 'useful' : 'weak';
  const words: TrustWord[] = [
    { code: grade, args: {} },
    { code: 'basis', args: { deals: counts.deals, won: counts.won, groups: counts.groups } },
    { code: 'pairs', args: { auc: percent(auc.value), low: percent(auc.low), high: percent(auc.high) } },
  ];
  const [best] = lift;
  const worst = lift.at(-1);
  if (best && worst && lift.length > 1)
    words.push({ code: 'thirds', args: { best: percent(best.rate), worst: percent(worst.rate) } });
  words.push({
    code: calibrationError <= CALIBRATED ? 'calibrated' : 'miscalibrated',
    args: { points: Math.round(calibrationError * 100) },
  });
  if (brier >= baseBrier) words.push({ code: 'noBetterThanRate', args: {} });
  if (counts.deals < FULL_DEALS)
    words.push({ code: 'blended', args: { deals: counts.deals, full: FULL_DEALS } });
  else if (counts.deals < FEW) words.push({ code: 'fewDeals', args: { deals: counts.deals } });
  if ((auc.high - auc.low) / 2 > WIDE)
    words.push({ code: 'wide', args: { low: percent(auc.low), high: percent(auc.high) } });
  const leaks = leftOut.filter(({ reason }) =>
    ['tellsAlone', 'filledAfter', 'filledForOne', 'afterClose', 'namedAfterOutcome'].includes(reason),
  );
  if (leaks.length > 0)
    words.push({ code: 'leaks', args: { fields: leaks.map(({ field }) => field).join(', ') } });
  words.push({ code: 'change', args: {} });
  return words;
}
