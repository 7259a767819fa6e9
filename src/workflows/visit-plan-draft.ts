import type { Problem } from '../core/problem';
import { error, info } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { SerialDate } from '../core/serial-date';
import { formatIso } from '../core/serial-date';
import { keyId } from '../tables/key';
import type { VisitProblem } from '../visits';
import { validateProblem } from '../visits';
import { agreedConflicts } from './agreed-conflicts';
import { recordedDates, unreadDates } from './agreed-dates';
import type { Frame } from './frame';
import { loadFrame, step } from './frame';
import type { WorkflowRequest } from './outcome';
import type { WorkbookPort } from './ports';
import { readRegisters } from './registers/read-registers';
import type { RuleValues } from './rules';
import { visitClasses } from './visit-classes';
import { holidayCountryOf } from './visit-country';
import type { TeamCalendar } from './visit-days';
import { teamCalendar } from './visit-days';
import type { VisitHistory } from './visit-history';
import { visitHistory } from './visit-history';
import { readVisitSheet } from './visit-sheet';
import type { Horizon } from './visit-horizon';
import { planHorizon } from './visit-horizon';
import type { PlanInput } from './visit-problem';
import { changeWeight, planInput } from './visit-problem';

/** Asks for a draft of a visit plan. */
export interface VisitDraftRequest extends Pick<WorkflowRequest, 'asOf' | 'seed' | 'mappings' | 'control'> {
  /** Days to plan; the calendar month after the as-of date, or what the rules `PlanFrom`, `PlanTo` and `PlanWeeks` say. */
  readonly horizon?: Partial<Horizon>;
  /** 0 the best plan whatever moves … 1 keep the plan that stands in the workbook; what the rule `KeepPlan` says when left out. */
  readonly keep?: number;
}

/**
 * Everything that a visit plan is made from, read once. Planning, editing, planning again and writing work on it without reading the
 * workbook again. Plain data and maps: it can be cloned to a worker.
 */
export interface VisitPlanDraft {
  readonly asOf: SerialDate;
  readonly seed: number;
  readonly horizon: Horizon;
  readonly input: PlanInput;
  readonly calendar: TeamCalendar;
  readonly history: VisitHistory;
  readonly frame: Frame;
  /** What was noticed while reading; remarks on the plan come with its overview. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a workbook into a draft (DOMAIN 3): classes → frequencies, calendar and capacity, agreed and past visits → the problem.
 * @returns `visits-no-working-days` when nobody works within the horizon, `visits-bad-…` for numbers that nothing can be planned with,
 *   and what `loadFrame` finds missing
 * @throws AbortError when the control's signal says so
 */
export async function draftVisitPlan(
  port: WorkbookPort,
  request: VisitDraftRequest,
): Promise<Result<VisitPlanDraft>> {
  const { control, asOf, seed } = request;
  const loaded = await loadFrame(port, request, [
    { kind: 'Customers', required: true },
    { kind: 'Orders' },
    { kind: 'Prospects' },
    { kind: 'Visits' },
    { kind: 'Reps' },
    { kind: 'DaysOff' },
    { kind: 'Travel' },
    { kind: 'TravelDetours' },
    { kind: 'Areas' },
  ]);
  if (!loaded.ok) return loaded;
  const frame = loaded.value;
  step(control, 'compute', 0, 1);
  const rules = frame.rules.values;
  const days = planHorizon(asOf, {
    PlanFrom: request.horizon?.from ?? rules.PlanFrom,
    PlanTo: request.horizon?.to ?? rules.PlanTo,
    PlanWeeks: rules.PlanWeeks,
  });
  if (!days.ok) return fail(...frame.problems, ...days.problems);
  const horizon = days.value;
  const own = await readVisitSheet(port, frame.outline);
  const { registers, problems: unread } = await readRegisters(port, frame, asOf, ['VisitLog']);
  const recorded = recordedDates(frame, registers.VisitLog, asOf);
  const history = visitHistory(frame.tables.Visits?.rows ?? [], own, asOf, horizon, recorded);
  const { country, problems: remarks } = holidayCountryOf(rules.Country, frame.mappings);
  const calendar = teamCalendar(country, frame.tables.DaysOff?.rows ?? [], horizon);
  const classes = visitClasses(frame, asOf, horizon.from);
  const read = planInput(frame, asOf, horizon, classes, history, calendar);
  const input =
    request.keep === undefined ? read : { ...read, problem: keeping(read.problem, request.keep, rules) };
  const problems: Problem[] = [
    ...frame.problems,
    ...remarks,
    ...calendar.problems,
    ...input.problems,
    ...agreedConflicts(recorded, history.appointments, { frame, input, calendar, horizon, asOf }),
    ...recorded.problems,
    ...unreadDates(unread, frame, registers.VisitLog),
  ];
  const unclassed = (frame.tables.Customers?.rows ?? []).filter(
    ({ key }) => !classes.customers.has(keyId(key)),
  );
  if (unclassed.length > 0) problems.push(info('visits-no-class', { args: { count: unclassed.length } }));
  if (history.unresolved > 0) {
    problems.push(info('visits-no-result', { args: { count: history.unresolved } }));
  }
  if (input.problem.reps.every(({ days }) => days.length === 0)) {
    const args = { from: formatIso(horizon.from), to: formatIso(horizon.to) };
    return fail(...problems, error('visits-no-working-days', { args }));
  }
  const unusable = validateProblem(input.problem);
  if (unusable.length > 0) return fail(...problems, ...unusable);
  return ok({ asOf, seed, horizon, input, calendar, history, frame, problems });
}

/** The problem with another position of the slider *best plan … keep the plan*. */
function keeping(problem: VisitProblem, keep: number, rules: RuleValues): VisitProblem {
  return { ...problem, weights: { ...problem.weights, change: changeWeight(keep, rules.WeightChange) } };
}

/** The draft with another problem, e.g. after visits were locked or weights changed; people, calendar and history stay. */
export function draftWith(draft: VisitPlanDraft, problem: VisitProblem): VisitPlanDraft {
  return { ...draft, input: { ...draft.input, problem } };
}
