import type { Translate } from '../core/translate';
import type { Contribution, LearnedScore } from './lead-model';
import { POINTS_FIELD, strongest } from './lead-model';

/** Reasons named on each side unless told otherwise. */
export const REASONS = 3;

/**
 * Why a lead has its chance, in one line: what speaks for and against it, each with what it adds to the logit, and how much is known.
 * @param count most reasons on each side
 * @param t texts under `leads:reasons`
 * @example For: Client: Current (+0.41); Up_sale: Yes (+0.38) · Against: Competitors: Yes (−0.35) · 20 of 21 facts known
 */
export function reasonsText(score: LearnedScore, count: number, t: Translate): string {
  const side = (which: 'for' | 'against') => {
    const list = strongest(score, which, count).map((one) => reasonText(one, t));
    return list.length === 0 ? [] : [t(`leads:reasons.${which}`, { list: list.join('; ') })];
  };
  return [
    ...side('for'),
    ...side('against'),
    t('leads:reasons.facts', { known: score.known, of: score.of }),
  ].join(' · ');
}

function reasonText({ field, value, logit }: Contribution, t: Translate): string {
  return t('leads:reasons.item', {
    field: field === POINTS_FIELD ? t('leads:reasons.points') : field,
    value: value ?? t('leads:reasons.unknown'),
    logit: `${logit < 0 ? '−' : '+'}${Math.abs(logit).toFixed(2)}`,
  });
}
