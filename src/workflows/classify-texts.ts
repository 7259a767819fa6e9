import type { Translate } from '../core/translate';
import type { ClassifiedCustomer, ClassifiedCustomers } from './classify-existing';
import type { ClassifiedProspect } from './classify-prospects';
import { numberText } from './number-text';
import type { RuleValues } from './rules';

/** Two numbers with just enough decimals to look different when they are. */
function pair(value: number, cut: number, decimals: number): readonly [string, string] {
  for (let more = decimals; more < decimals + 6; more++) {
    const [a, b] = [numberText(value, more), numberText(cut, more)];
    if (a !== b || value === cut || more === decimals + 5) return [a, b];
  }
  return [String(value), String(cut)];
}

function compared(
  t: Translate,
  what: string,
  value: number,
  cut: number,
  high: boolean,
  decimals: number,
): string {
  const [shown, limit] =
    high && value < cut
      ? [numberText(value, decimals), numberText(cut, decimals)]
      : pair(value, cut, decimals);
  return t(`classify:reason.${high ? 'high' : 'low'}`, {
    what: t(`classify:reason.${what}`),
    value: shown,
    cut: limit,
  });
}

/** Why an existing customer has the class, in one or two sentences. */
export function customerReason(customer: ClassifiedCustomer, set: ClassifiedCustomers, t: Translate): string {
  const { segment, reason } = customer;
  const { contribution, stability } = segment;
  const before = customer.changed ? customer.previous : customer.class;
  const change = t(`classify:change.${reason}`, { before: before ?? '', computed: customer.computed });
  const parts: string[] = [];
  if (customer.noOrders) parts.push(t('classify:reason.noOrders'));
  else if (segment.class === 'NEW') {
    parts.push(t('classify:reason.tooEarly', { orders: stability.orders, quarters: stability.quarters }));
  } else {
    const what = set.basis === 'margin' ? 'margin' : 'contribution';
    const named = { what: t(`classify:reason.${what}`), value: numberText(contribution) };
    if (contribution <= 0) parts.push(t('classify:reason.zero', named));
    else if (set.contributionCut === undefined) parts.push(t('classify:reason.nobody', named));
    else parts.push(compared(t, what, contribution, set.contributionCut, segment.highContribution, 0));
    parts.push(
      compared(t, 'stability', stability.score ?? 0, set.stabilityCut, segment.highStability ?? false, 2),
    );
    if (stability.reading !== 'calendar') parts.push(t('classify:reason.season'));
  }
  return `${parts.join('; ')}. ${change}`;
}

/** Why the class changed: which axis crossed its cut, and what let the change take effect; undefined without a change. */
export function changeText(
  customer: ClassifiedCustomer,
  set: ClassifiedCustomers,
  t: Translate,
): string | undefined {
  const { changed, previous, class: klass, segment, reason } = customer;
  if (!changed || previous === undefined) return customer.changeNote;
  const { contribution, stability } = segment;
  if (previous === 'NEW' || klass === 'NEW') {
    return t(`classify:moved.${klass === 'NEW' ? 'toNew' : 'fromNew'}`, {
      before: previous,
      now: klass,
      orders: stability.orders,
      quarters: stability.quarters,
    });
  }
  const high = (one: string) => one === 'EI' || one === 'EII';
  const steady = (one: string) => one === 'EI' || one === 'EIII';
  const parts: string[] = [];
  if (high(previous) !== high(klass)) {
    const what = set.basis === 'margin' ? 'margin' : 'contribution';
    const cut = set.contributionCut;
    parts.push(
      cut === undefined || contribution <= 0
        ? t('classify:reason.zero', { what: t(`classify:reason.${what}`), value: numberText(contribution) })
        : compared(t, what, contribution, cut, high(klass), 0),
    );
  }
  if (steady(previous) !== steady(klass)) {
    parts.push(compared(t, 'stability', stability.score ?? 0, set.stabilityCut, steady(klass), 2));
  }
  return t(`classify:moved.${reason === 'secondRun' ? 'secondRun' : 'beyondCut'}`, {
    before: previous,
    now: klass,
    why: parts.join('; '),
  });
}

/** Why a prospect has the class and what is to be found out, in one sentence. */
export function prospectReason(
  prospect: ClassifiedProspect,
  cut: number | undefined,
  rules: RuleValues,
  t: Translate,
): string {
  const { result, intent, fit, expected, funnel } = prospect;
  const known = (of: { readonly known: number; readonly of: number }) =>
    t('classify:reason.known', { known: of.known, of: of.of });
  const parts: string[] = [];
  if (!result) {
    const noCut = prospect.missing === 'expected' && expected !== undefined;
    parts.push(
      t(
        `classify:reason.${noCut ? 'missingCut' : prospect.missing === 'intent' ? 'missingIntent' : 'missingExpected'}`,
      ),
    );
  } else {
    if (result.basis === 'volume' && expected !== undefined && cut !== undefined) {
      parts.push(compared(t, 'expected', expected, cut, result.highContribution, 0));
    } else if (fit.fit !== undefined) {
      parts.push(`${compared(t, 'fit', fit.fit, rules.FitCut, result.highContribution, 1)} (${known(fit)})`);
    }
    const detail = [known(intent), ...(result.borderline ? [t('classify:reason.borderline')] : [])].join(
      ', ',
    );
    parts.push(
      `${compared(t, 'intent', intent.score ?? 0, rules.IntentCut, result.highIntent, 0)} (${detail})`,
    );
  }
  if (prospect.falling) {
    const args = { from: numberText(prospect.previousIntent ?? 0), to: numberText(intent.score ?? 0) };
    parts.push(t('classify:reason.falling', args));
  }
  if (prospect.pushRisk) parts.push(t('classify:reason.pushed', { limit: rules.PushedRisk }));
  if (funnel.check && !(funnel.check === 'askIntent' && prospect.missing === 'intent')) {
    parts.push(t(`classify:check.${funnel.check}`));
  }
  return parts.join('; ');
}
