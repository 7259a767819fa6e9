import { PROSPECT_CADENCE_DAYS } from '../../customers/prospect';
import type { Translate } from '../../core/translate';
import type { SheetDraft } from '../sheet-draft';
import type { AccountPlan, Milestone } from './account-plan';
import { partHead } from './part-head';
import type { CustomerReview } from './review-facts';

interface PlanRow {
  readonly plan: AccountPlan;
  readonly step?: Milestone;
}

/** Account plans of PII prospects, one step a row; a prospect without one has a row that says so. */
export function accountPlanPart(draft: SheetDraft, { plans }: CustomerReview, t: Translate): void {
  const none = plans.filter(({ milestones }) => milestones.length === 0).length;
  const silent = plans.filter(({ contactDue }) => contactDue).length;
  const args = { count: plans.length, none, silent, days: PROSPECT_CADENCE_DAYS.PII };
  partHead(draft, t, 'plans', t('review:sheet.planNote', args));
  if (plans.length === 0) return;
  draft.table<PlanRow>(
    [
      { header: t('review:columns.prospect'), format: 'text', value: ({ plan }) => plan.name },
      {
        header: t('review:columns.contactDays'),
        format: 'integer',
        value: ({ plan }) => plan.contactDays ?? t('review:plan.noContact'),
        style: ({ plan }) => (plan.contactDue ? 'warn' : undefined),
      },
      {
        header: t('review:columns.milestone'),
        format: 'text',
        value: ({ step }) => (step ? (step.what ?? null) : t('review:plan.none')),
        style: ({ step }) => (step ? undefined : 'warn'),
      },
      { header: t('review:columns.due'), format: 'date', value: ({ step }) => step?.due ?? null },
      {
        header: t('review:columns.state'),
        format: 'text',
        value: ({ step }) => (step ? stateText(step, t) : null),
        style: ({ step }) => (step?.done ? 'good' : step && step.overdueDays > 0 ? 'bad' : undefined),
      },
      { header: t('review:columns.owner'), format: 'text', value: ({ step }) => step?.owner ?? null },
    ],
    plans.flatMap((plan): readonly PlanRow[] =>
      plan.milestones.length > 0 ? plan.milestones.map((step) => ({ plan, step })) : [{ plan }],
    ),
  );
}

function stateText({ done, overdueDays }: Milestone, t: Translate): string {
  if (done) return t('review:plan.done');
  return overdueDays > 0 ? t('review:due.overdue', { days: overdueDays }) : t('review:plan.open');
}
