import { error, info, warning } from '../core/problem';
import type { Problem } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import { formatIso } from '../core/serial-date';
import { anyOf, checkPlan, iterationLimit, noImprovement, planNotes, solveVisits } from '../visits';
import type { VisitPlan, VisitProblem } from '../visits';
import { keyId } from '../tables/key';
import { loadFrame, step } from './frame';
import type { Preview, PreviewCount, SolveVisits, WorkflowOutcome, WorkflowRequest } from './outcome';
import { previewAreas } from './plan-preview';
import type { Control, WorkbookPort } from './ports';
import { writeRules } from './rules-sheet';
import { visitClasses } from './visit-classes';
import { teamCalendar } from './visit-days';
import { readOwnVisits, visitHistory } from './visit-history';
import type { Horizon } from './visit-horizon';
import { planHorizon } from './visit-horizon';
import type { PlanSheetsInput } from './visit-plan-sheets';
import { visitPlanSheets, visitRows } from './visit-plan-sheets';
import type { PlanInput } from './visit-problem';
import { planInput } from './visit-problem';
import { classText, reasonText } from './visit-texts';
import type { WritePlan } from './write-plan';

/** Iterations when the caller brings no solver of its own, and those without progress (plus some a customer) that end it. */
const DEFAULT_ITERATIONS = 300_000;
const PATIENCE = 20_000;
const PATIENCE_PER_CUSTOMER = 200;
/** Visits shown in the preview. */
const EXAMPLES = 8;

/** Asks for a visit plan. */
export interface VisitPlanRequest extends WorkflowRequest {
  /** Days to plan; the calendar month after the as-of date, or what the rule `PlanWeeks` says. */
  readonly horizon?: Horizon;
}

/** Required visits of one class and how many of them are planned. */
export interface ClassCoverage {
  readonly class: string;
  readonly wanted: number;
  readonly planned: number;
}

/** A visit plan with what it was made from. */
export interface VisitPlanResult {
  readonly horizon: Horizon;
  readonly problem: VisitProblem;
  readonly plan: VisitPlan;
  readonly coverage: readonly ClassCoverage[];
}

/**
 * Plans the visits of every rep (DOMAIN 3): classes → frequencies, calendar and capacity, agreed and past visits → plan →
 * check by the independent checker → three sheets. A plan that breaks anything is never handed out.
 * @returns `visits-nothing-to-plan` when nobody wants a visit, `visits-plan-invalid` when the checker objects
 * @throws AbortError when the control's signal says so; nothing has been changed then
 */
export async function buildVisitPlan(
  port: WorkbookPort,
  request: VisitPlanRequest,
): Promise<Result<WorkflowOutcome<VisitPlanResult>>> {
  const { t, control, asOf } = request;
  const loaded = await loadFrame(port, request, [
    { kind: 'Customers', required: true },
    { kind: 'Orders' },
    { kind: 'Prospects' },
    { kind: 'Visits' },
    { kind: 'Reps' },
    { kind: 'DaysOff' },
  ]);
  if (!loaded.ok) return loaded;
  const frame = loaded.value;
  step(control, 'compute', 0, 1);
  const rules = frame.rules.values;
  const horizon = request.horizon ?? planHorizon(asOf, rules.PlanWeeks);
  const own = await readOwnVisits(port, frame.outline);
  const history = visitHistory(frame.tables.Visits?.rows ?? [], own, asOf, horizon);
  const calendar = teamCalendar(rules, frame.tables.DaysOff?.rows ?? [], horizon);
  const classes = visitClasses(frame, asOf, horizon.from);
  const input = planInput(frame, asOf, horizon, classes, history, calendar);
  const { problem } = input;
  const problems: Problem[] = [...frame.problems, ...calendar.problems, ...input.problems, ...notes(problem)];
  const unclassed = (frame.tables.Customers?.rows ?? []).filter(
    ({ key }) => !classes.customers.has(keyId(key)),
  );
  if (unclassed.length > 0) problems.push(info('visits-no-class', { args: { count: unclassed.length } }));
  if (rules.Country === 'none') problems.push(info('visits-no-country'));
  if (problem.reps.every(({ days }) => days.length === 0)) {
    const args = { from: formatIso(horizon.from), to: formatIso(horizon.to) };
    return fail(...problems, error('visits-no-working-days', { args }));
  }

  const plan = await solve(request, problem);
  step(control, 'check', 0, 1);
  const violations = checkPlan(problem, plan);
  const [first] = violations;
  if (first !== undefined) {
    const args = { count: violations.length, example: reasonText(t, 'violation', first) };
    return fail(...problems, error('visits-plan-invalid', { args }));
  }
  if (plan.routes.length === 0 && plan.leftOut.length === 0) {
    return fail(...problems, error('visits-nothing-to-plan'));
  }
  if (plan.leftOut.length > 0) {
    problems.push(warning('visits-left-out', { args: { count: plan.leftOut.length } }));
  }

  step(control, 'preview', 0, 1);
  const sheets: PlanSheetsInput = { input, plan, calendar, kept: history.kept, t };
  const written = writeRules(frame.outline, frame.rules, { mappings: frame.mappings }, t);
  problems.push(...written.problems);
  const write: WritePlan = {
    title: t('plan:title', { from: formatIso(horizon.from), to: formatIso(horizon.to) }),
    columns: [],
    sheets: [...visitPlanSheets(sheets), ...written.sheets],
  };
  const coverage = coverageByClass(input, plan);
  const preview: Preview = {
    title: write.title,
    counts: counts(input, plan, coverage, request),
    areas: previewAreas(write, frame.outline, []),
    examples: examples(sheets),
  };
  return ok({
    plan: write,
    preview,
    problems,
    result: { horizon, problem, plan, coverage },
    mappings: frame.mappings,
  });
}

/** Required visits and planned ones by class, in the order of first appearance. */
export function coverageByClass(input: PlanInput, plan: VisitPlan): readonly ClassCoverage[] {
  const left = new Map(plan.leftOut.map((entry) => [entry.customer, entry]));
  const planned = new Map<string, number>();
  for (const visit of plan.routes.flatMap(({ visits }) => visits)) {
    planned.set(visit.customer, (planned.get(visit.customer) ?? 0) + 1);
  }
  const classes = new Map<string, { wanted: number; planned: number }>();
  for (const customer of input.problem.customers) {
    if (customer.doNotContact === true) continue;
    const done = planned.get(customer.id) ?? 0;
    const wanted = left.get(customer.id)?.wanted ?? done;
    if (wanted === 0) continue;
    const klass = input.people.get(customer.id)?.class ?? '';
    const entry = classes.get(klass) ?? { wanted: 0, planned: 0 };
    classes.set(klass, { wanted: entry.wanted + wanted, planned: entry.planned + Math.min(done, wanted) });
  }
  return [...classes].map(([klass, entry]) => ({ class: klass, ...entry }));
}

function solve(request: VisitPlanRequest, problem: VisitProblem): Promise<VisitPlan> {
  const { control, seed } = request;
  const solver: SolveVisits = request.solve ?? solveHere;
  step(control, 'solve', 0, 1);
  return solver(problem, {
    seed,
    ...(control?.signal ? { signal: control.signal } : {}),
    onSearch: (done, total) => report(control, done, total),
  });
}

function report(control: Control | undefined, done: number, total: number): void {
  control?.onProgress?.({ stage: 'solve', done, total });
}

/** The solver on this thread, with a fixed budget. */
const solveHere: SolveVisits = (problem, { seed, signal, previous, onPlan, onSearch }) => {
  let reported = -1;
  return solveVisits(problem, {
    seed,
    stop: anyOf(
      iterationLimit(DEFAULT_ITERATIONS),
      noImprovement(PATIENCE + PATIENCE_PER_CUSTOMER * problem.customers.length),
    ),
    ...(signal ? { signal } : {}),
    ...(previous ? { previous } : {}),
    ...(onPlan ? { onPlan } : {}),
    onProgress: ({ iteration }) => {
      const percent = Math.floor((100 * iteration) / DEFAULT_ITERATIONS);
      if (percent === reported) return;
      reported = percent;
      onSearch?.(iteration, DEFAULT_ITERATIONS);
    },
  });
};

const NOTE_CODES: Readonly<Record<string, string>> = {
  noLocation: 'visits-no-location',
  unknownLastVisit: 'visits-unknown-last-visit',
  weekLimit: 'visits-week-limit',
  manyFrequencies: 'visits-many-frequencies',
};

function notes(problem: VisitProblem): readonly Problem[] {
  return planNotes(problem).map(({ code, args }) => {
    const known = NOTE_CODES[code];
    if (known === undefined) throw new Error(`no text for the note ${code}`);
    return code === 'noLocation' ? warning(known, { args }) : info(known, { args });
  });
}

function counts(
  input: PlanInput,
  plan: VisitPlan,
  coverage: readonly ClassCoverage[],
  { t }: VisitPlanRequest,
): readonly PreviewCount[] {
  const visits = plan.routes.reduce((sum, route) => sum + route.visits.length, 0);
  const travel = plan.routes.reduce((sum, route) => sum + route.travelMinutes, 0);
  const list: PreviewCount[] = [
    { label: t('plan:preview.visits'), value: visits },
    { label: t('plan:preview.leftOut'), value: plan.leftOut.length },
    { label: t('plan:preview.travel'), value: Math.round(travel / 60), unit: t('plan:preview.hours') },
  ];
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
  for (const { class: klass, wanted, planned } of coverage) {
    const label = klass === '' ? t('plan:preview.ownNumber') : classText(t, klass);
    list.push({
      label: t('plan:preview.coverage', { class: label, planned, wanted }),
      value: Math.round((100 * planned) / wanted),
      unit: '%',
    });
  }
  return list;
}

function examples(sheets: PlanSheetsInput): Preview['examples'] {
  const { t } = sheets;
  const ids = ['Rep', 'Order', 'Name', 'Reason'];
  return {
    headers: ['Date', ...ids].map((id) => t(`plan:visits.columns.${id}`)),
    rows: visitRows(sheets)
      .slice(0, EXAMPLES)
      .map((row) => [formatIso(Number(row['Date'])), ...ids.map((id) => row[id] ?? null)]),
  };
}
