import type { Translate } from '../core/translate';
import type { FrequencyComparison, FrequencyShift } from './compare-frequencies';
import { SEARCH_NOISE } from './compare-frequencies';
import { classText } from './visit-texts';

/** What a comparison of frequencies comes to, in a sentence. */
export function frequencyVerdict(comparison: FrequencyComparison, t: Translate): string {
  const { before, after, saved, verdict, shifts } = comparison;
  return t(`plan:frequencies.${shifts.length === 0 ? 'nothing' : verdict}`, {
    before: before.join(', '),
    after: after.join(', '),
    percent: Math.round(100 * Math.abs(saved)),
    noise: Math.round(100 * SEARCH_NOISE),
  });
}

/** Who would be called more or less often, without the names. */
export function frequencyShiftText(
  { class: klass, own, from, to, names }: FrequencyShift,
  t: Translate,
): string {
  const ownNumber = t('plan:preview.ownNumber');
  const name = classText(t, klass);
  return t(`plan:frequencies.${own ? 'ownShift' : 'shift'}`, {
    class: name === '' ? ownNumber : own ? t('plan:frequencies.own', { class: name }) : name,
    count: names.length,
    from,
    to,
  });
}
