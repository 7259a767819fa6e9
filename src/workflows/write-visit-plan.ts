import type { Problem } from '../core/problem';
import { error, warning } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import { formatIso } from '../core/serial-date';
import { checkPlan } from '../visits';
import type { VisitPlan, VisitProblem } from '../visits';
import { cellWhere } from './agreed-conflicts';
import type { Preview, PreviewCount, WorkflowOutcome, WorkflowRequest } from './outcome';
import { previewAreas } from './plan-preview';
import { writeRules } from './rules-sheet';
import type { Horizon } from './visit-horizon';
import type { PlanOverview } from './visit-overview';
import { planOverview } from './visit-overview';
import type { VisitPlanDraft } from './visit-plan-draft';
import type { PlanSheetsInput } from './visit-plan-sheets';
import { contactsOf, visitPlanSheets } from './visit-plan-sheets';
import { plannedRows, visitCells } from './visit-rows';
import { classText, reasonText } from './visit-texts';
import type { WritePlan } from './write-plan';

/** Visits shown in the preview. */
const EXAMPLES = 8;

/** A visit plan with what it was made from. */
export interface VisitPlanResult {
  readonly horizon: Horizon;
  readonly problem: VisitProblem;
  readonly plan: VisitPlan;
  readonly draft: VisitPlanDraft;
  readonly overview: PlanOverview;
}

/**
 * What writes a plan into the workbook, with its preview: the plan of the search, or one that a person has edited. The independent
 * checker judges it first; a plan that breaks anything is never handed out.
 * @param draft what the plan was made from, with the problem that it belongs to (`draftWith` after visits were locked)
 * @returns `visits-nothing-to-plan` when nobody wants a visit, `visits-plan-invalid` when the checker objects
 */
export function writeVisitPlan(
  draft: VisitPlanDraft,
  plan: VisitPlan,
  request: Pick<WorkflowRequest, 't'>,
): Result<WorkflowOutcome<VisitPlanResult>> {
  const { t } = request;
  const { input, horizon, frame } = draft;
  const { problem } = input;
  const violations = checkPlan(problem, plan);
  const [first] = violations;
  if (first !== undefined) {
    const args = { count: violations.length, example: reasonText(t, 'violation', first, input.reps) };
    return fail(...draft.problems, error('visits-plan-invalid', { args }));
  }
  const overview = planOverview(draft, plan, t);
  const problems: Problem[] = [...draft.problems, ...overview.notes];
  if (plan.routes.length === 0 && plan.leftOut.length === 0) {
    return fail(...problems, error('visits-nothing-to-plan'));
  }
  if (plan.leftOut.length > 0) {
    problems.push(warning('visits-left-out', { args: { count: plan.leftOut.length } }));
  }
  problems.push(...clashes(draft, plan));
  const forSheets = { input, plan, history: draft.history, t };
  const rows = plannedRows(forSheets);
  const [lost] = rows.lost;
  if (lost !== undefined) {
    const example = `${lost.customer ?? ''} ${formatIso(lost.date ?? 0)}`;
    problems.push(warning('visits-confirmed-kept', { args: { count: rows.lost.length, example } }));
  }
  const sheets: PlanSheetsInput = {
    ...forSheets,
    rows,
    calendar: draft.calendar,
    leftOut: overview.leftOut,
    daily: frame.rules.values.DailySheets === 'yes',
    contacts: contactsOf(frame),
  };
  const written = writeRules(frame.outline, frame.rules, { mappings: frame.mappings }, t);
  problems.push(...written.problems);
  const write: WritePlan = {
    title: t('plan:title', { from: formatIso(horizon.from), to: formatIso(horizon.to) }),
    columns: [],
    sheets: [...visitPlanSheets(sheets), ...written.sheets],
  };
  const preview: Preview = {
    title: write.title,
    counts: counts(draft, plan, overview, request),
    areas: previewAreas(write, frame.outline, []),
    examples: examples(sheets),
  };
  return ok({
    plan: write,
    preview,
    problems,
    result: { horizon, problem, plan, draft, overview },
    mappings: frame.mappings,
  });
}

/** Agreed visits that cannot be reached beside the other ones of their day, each with its cell. */
function clashes({ input, history, frame }: VisitPlanDraft, { leftOut }: VisitPlan): readonly Problem[] {
  return leftOut.flatMap(({ customer, why }) => {
    const agreed = history.appointments.get(customer)?.find(({ date }) => date === why.args['date']);
    if (why.code !== 'appointmentClash' || !agreed) return [];
    const args = { customer: input.people.get(customer)?.name ?? customer, date: formatIso(agreed.date) };
    return [warning('visits-agreed-clash', { where: cellWhere(agreed.where, frame), args })];
  });
}

function counts(
  { input }: VisitPlanDraft,
  plan: VisitPlan,
  { totals, before }: PlanOverview,
  { t }: Pick<WorkflowRequest, 't'>,
): readonly PreviewCount[] {
  const hours = (minutes: number) => Math.round(minutes / 60);
  const list: PreviewCount[] = [
    { label: t('plan:preview.visits'), value: totals.visits },
    { label: t('plan:preview.leftOut'), value: plan.leftOut.length },
    { label: t('plan:preview.travel'), value: hours(totals.travelMinutes), unit: t('plan:preview.hours') },
  ];
  if (before) {
    list.push({
      label: t('plan:preview.travelBefore', { visits: before.visits }),
      value: hours(before.travelMinutes),
      unit: t('plan:preview.hours'),
    });
  }
  for (const [id, name] of input.reps) {
    const days = plan.routes.filter(({ rep }) => rep === id);
    const count = days.reduce((sum, route) => sum + route.visits.length, 0);
    const perDay = days.length === 0 ? 0 : Math.round((10 * count) / days.length) / 10;
    const rep = name === '' ? t('plan:preview.team') : name;
    list.push(
      { label: t('plan:preview.repVisits', { rep, days: days.length }), value: count },
      { label: t('plan:preview.repPerDay', { rep }), value: perDay },
    );
  }
  for (const { class: klass, wanted, planned } of totals.coverage) {
    const label = klass === '' ? t('plan:preview.ownNumber') : classText(t, klass);
    list.push({
      label: t('plan:preview.coverage', { class: label, planned, wanted }),
      value: Math.round((100 * planned) / wanted),
      unit: '%',
    });
  }
  return list;
}

function examples({ rows, history, t }: PlanSheetsInput): Preview['examples'] {
  const ids = ['Rep', 'Order', 'Name', 'Reason'];
  return {
    headers: ['Date', ...ids].map((id) => t(`plan:visits.columns.${id}`)),
    rows: rows.rows.slice(0, EXAMPLES).map((row) => {
      const cells = visitCells(row, history.extras, t);
      return [formatIso(row.date), ...ids.map((id) => cells[id] ?? null)];
    }),
  };
}
