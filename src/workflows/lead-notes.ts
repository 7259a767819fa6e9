import type { Problem } from '../core/problem';
import { info, warning } from '../core/problem';
import type { Translate } from '../core/translate';
import type { NotLearned } from '../leads/learn-leads';
import type { LeftOutReason } from '../leads/profile-fields';
import type { LeadLearning } from './lead-learning';
import type { PreviewCount } from './outcome';

/** Problem codes of columns that seem to know the outcome. */
const LEAKS: Readonly<Partial<Record<LeftOutReason, string>>> = {
  tellsAlone: 'leads-tells-alone',
  filledAfter: 'leads-filled-after',
  filledForOne: 'leads-filled-for-one',
  afterClose: 'leads-after-close',
  namedAfterOutcome: 'leads-named-after-outcome',
};
const NOT_LEARNED: Readonly<Record<NotLearned, string>> = {
  fewDeals: 'leads-few-deals',
  fewOfClass: 'leads-few-of-class',
  noFields: 'leads-no-fields',
  fewGroups: 'leads-few-groups',
};

/** What a person should know of a learning: why nothing was learned, and which columns the leak guard left out. */
export function learningProblems({ sheet, learned, unknown }: LeadLearning): readonly Problem[] {
  const { deals, won, lost } = learned.counts;
  const leaks = learned.leftOut.flatMap(({ field, reason, args }) => {
    const code = LEAKS[reason];
    return code === undefined
      ? []
      : [warning(code, { where: { sheet, column: field }, args: { field, ...args } })];
  });
  const noColumn = unknown.map((column) =>
    warning('leads-unknown-column', { where: { sheet }, args: { column } }),
  );
  const found = [...noColumn, ...leaks];
  return learned.mode === 'none'
    ? [info(NOT_LEARNED[learned.why], { where: { sheet }, args: { deals, won, lost } }), ...found]
    : found;
}

/** Counts of the preview: closed and open leads, bands, AUC, columns left out. */
export function learnedCounts({ learned, rows }: LeadLearning, t: Translate): readonly PreviewCount[] {
  const count = (id: string, value: number) => ({ label: t(`leads:preview.${id}`), value });
  const open = rows.filter(({ outcome }) => outcome === null);
  const shared = [count('closed', learned.counts.deals), count('leftOut', learned.leftOut.length)];
  if (learned.mode === 'none') return shared;
  const judged = open.length > 0 ? open : rows;
  return [
    ...shared,
    { label: t('leads:preview.auc'), value: Math.round(learned.quality.auc.value * 1000) / 1000 },
    count('open', open.length),
    ...(['A', 'B', 'C', 'D'] as const).map((band) => ({
      label: t('leads:preview.band', { band }),
      value: judged.filter(({ score }) => score?.band === band).length,
    })),
  ];
}
