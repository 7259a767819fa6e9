import type { Translate } from '../../core/translate';
import type { ClassifiedProspect } from '../../workflows/classify-prospects';

/** Name of a close class in the language of the pane. */
export function closeWords(t: Translate, close: ClassifiedProspect['close']): string {
  return t(`playbook:classes.${close}.name`);
}

/** Name of an importance in the language of the pane. */
export function importanceWords(t: Translate, importance: ClassifiedProspect['importance']): string {
  return t(`card:importance.${importance}`);
}

/** What the playbook calls a place in the funnel. */
export function funnelClass(funnel: ClassifiedProspect['funnel']): string {
  return funnel.stage === 'TargetCustomer' ? `Case${funnel.case ?? 1}` : funnel.stage;
}

/** Name of a place in the funnel in the language of the pane. */
export function funnelWords(t: Translate, funnel: ClassifiedProspect['funnel']): string {
  return t(`playbook:classes.${funnelClass(funnel)}.name`);
}
