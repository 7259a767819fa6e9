import type { Result } from '../core/result';
import type { SerialDate } from '../core/serial-date';
import type { Translate } from '../core/translate';
import {
  addVisit,
  comparePlans,
  explainAgain,
  lockVisits,
  moveVisit,
  priceMove,
  removeVisit,
  unlockVisits,
} from '../visits';
import type { ChangeKind, PlanEdit, PlanTerms, VisitPlan } from '../visits';
import type { WorkflowOutcome } from './outcome';
import type { VisitRef } from './visit-book';
import { bestExchange } from './visit-exchange';
import { draftWith } from './visit-plan-draft';
import type { VisitPlanDraft } from './visit-plan-draft';
import type { PlanInput } from './visit-problem';
import { changeText, reasonText } from './visit-texts';
import { writeVisitPlan } from './write-visit-plan';
import type { VisitPlanResult } from './write-visit-plan';

export type { VisitRef } from './visit-book';

/** A plan with the draft that it belongs to: what can be edited, planned again and written. */
export interface PlanVersion {
  readonly draft: VisitPlanDraft;
  readonly plan: VisitPlan;
}

/** What an edit would change in one term of the price, in minutes of travel. */
export interface TermChange {
  readonly term: keyof PlanTerms;
  readonly minutes: number;
}

/** What an edit does, or would do. */
export interface EditEffect {
  readonly possible: boolean;
  /** Name of the customer whose visit goes the other way, when the day is full. */
  readonly exchanged?: string;
  /** What forbids it, in words. */
  readonly obstacles: readonly string[];
  /** Change of the price, in minutes of travel; below 0 the plan gets better. */
  readonly cost: number;
  /** Change of the time on the road, in minutes. */
  readonly travelMinutes: number;
  /** Terms that change, the largest first. */
  readonly terms: readonly TermChange[];
}

/** What came of an edit. */
export interface EditResult extends EditEffect {
  /** The plan afterwards; as it was when something forbids the edit. */
  readonly version: PlanVersion;
}

/** Smallest change of a term that counts, in minutes of travel. */
const NOTHING = 1e-6;

/** One visit that differs between two plans. */
export interface PlanChange {
  readonly customer: string;
  readonly name: string;
  readonly kind: Exclude<ChangeKind, 'kept'>;
  readonly from?: SerialDate;
  readonly to?: SerialDate;
  readonly why: string;
}

/** What moving a visit to another day would do; cheap enough to ask of every day while it is dragged. See `moveOnDesk`. */
export function tryMove(version: PlanVersion, visit: VisitRef, to: SerialDate, t: Translate): EditEffect {
  const { problem } = version.draft.input;
  const { customer, date } = visit;
  const edit = priceMove(problem, version.plan, { customer, from: date, to });
  return isFull(edit) ? exchangeOnDesk(version, visit, to, edit, t) : effectOf(edit, version.draft.input, t);
}

/**
 * Moves a visit to another day of its rep, on the best place in the order of that day. On a day that is full it changes places
 * with the visit there for which that costs least.
 */
export function moveOnDesk(version: PlanVersion, visit: VisitRef, to: SerialDate, t: Translate): EditResult {
  const { draft, plan } = version;
  const { customer, date } = visit;
  const edit = moveVisit(draft.input.problem, plan, { customer, from: date, to });
  if (isFull(edit)) return exchangeOnDesk(version, visit, to, edit, t);
  return resultOf(version, { draft, plan: edit.plan }, edit, t);
}

/** Violations that another visit less on the day would heal. */
const FULL: ReadonlySet<string> = new Set(['tooManyVisits', 'tooManyMinutes', 'outsideHours']);

function isFull({ violations }: Edited): boolean {
  return violations.length > 0 && violations.every(({ code }) => FULL.has(code));
}

function exchangeOnDesk(
  version: PlanVersion,
  visit: VisitRef,
  to: SerialDate,
  refused: Edited,
  t: Translate,
): EditResult {
  const { draft, plan } = version;
  const { problem, people } = draft.input;
  const exchange = bestExchange(problem, plan, visit, to);
  if (!exchange) return resultOf(version, version, refused, t);
  const after = { draft, plan: exchange.plan };
  return {
    ...resultOf(version, after, { violations: [], change: exchange.change }, t),
    exchanged: people.get(exchange.customer)?.name ?? exchange.customer,
  };
}

/** Takes a visit out of the plan. */
export function removeOnDesk(version: PlanVersion, visit: VisitRef, t: Translate): EditResult {
  const { draft, plan } = version;
  const edit = removeVisit(draft.input.problem, plan, visit);
  return resultOf(version, { draft, plan: edit.plan }, edit, t);
}

/** A day on which a visit could be added, and what that would do. */
export interface AddOption {
  readonly date: SerialDate;
  readonly effect: EditEffect;
}

/**
 * What one more visit of a customer would do on each working day of the rep who would make it, in order of the days; days on
 * which the customer is visited already are left out.
 */
export function addOptions(version: PlanVersion, customer: string, t: Translate): readonly AddOption[] {
  const { draft, plan } = version;
  const { problem } = draft.input;
  const at = plan.routes.filter(({ visits }) => visits.some((visit) => visit.customer === customer));
  const rep = at[0]?.rep ?? problem.customers.find(({ id }) => id === customer)?.rep;
  const taken = new Set(at.map(({ date }) => date));
  const days = problem.reps.find(({ id }) => id === rep)?.days ?? [];
  return days
    .filter(({ date }) => !taken.has(date))
    .map(({ date }) => ({
      date,
      effect: effectOf(addVisit(problem, plan, { customer, date }), draft.input, t),
    }));
}

/** Adds a visit of a customer who has fewer than wanted. */
export function addOnDesk(version: PlanVersion, visit: VisitRef, t: Translate): EditResult {
  const { draft, plan } = version;
  const edit = addVisit(draft.input.problem, plan, visit);
  return resultOf(version, { draft, plan: edit.plan }, edit, t);
}

/** Locks a visit on its day, or releases it. */
export function lockOnDesk(version: PlanVersion, visit: VisitRef, locked: boolean, t: Translate): EditResult {
  const { draft, plan } = version;
  const edit = (locked ? lockVisits : unlockVisits)(draft.input.problem, plan, [visit]);
  return resultOf(version, { draft: draftWith(draft, edit.problem), plan: edit.plan }, edit, t);
}

/** True when a visit was agreed before anybody locked it on the desk: an appointment of the draft. */
export function isAgreed({ draft }: PlanVersion, { customer, date }: VisitRef): boolean {
  const row = draft.input.problem.customers.find(({ id }) => id === customer);
  return row?.appointments.some((appointment) => appointment.date === date) ?? false;
}

/** Visits locked on the desk: those of a version that are locked and were not agreed in the first one. */
export function lockedOnDesk(first: PlanVersion, { plan }: PlanVersion): readonly VisitRef[] {
  return plan.routes.flatMap(({ date, visits }) =>
    visits
      .filter(({ customer, locked }) => locked && !isAgreed(first, { customer, date }))
      .map(({ customer }) => ({ customer, date })),
  );
}

/** What is different between two plans, and why; visits that only begin at another time come last. */
export function planChanges(before: PlanVersion, after: PlanVersion, t: Translate): readonly PlanChange[] {
  const { input } = after.draft;
  const { rows } = comparePlans(input.problem, before.plan, after.plan, before.draft.input.problem);
  const changes = rows.flatMap((row): PlanChange[] => {
    const { customer, kind, from, to } = row;
    if (kind === 'kept') return [];
    return [
      {
        customer,
        name: input.people.get(customer)?.name ?? customer,
        kind,
        ...(from ? { from: from.date } : {}),
        ...(to ? { to: to.date } : {}),
        why: kind === 'newTime' ? '' : changeText(t, row, input.reps),
      },
    ];
  });
  return [
    ...changes.filter(({ kind }) => kind !== 'newTime'),
    ...changes.filter(({ kind }) => kind === 'newTime'),
  ];
}

/** What writes an edited plan into the workbook; the reasons of what is left out are worked out again first. */
export function writeDesk(
  { draft, plan }: PlanVersion,
  t: Translate,
): Result<WorkflowOutcome<VisitPlanResult>> {
  return writeVisitPlan(draft, explainAgain(draft.input.problem, plan), { t });
}

type Edited = Pick<PlanEdit, 'violations' | 'change'>;

function resultOf(before: PlanVersion, after: PlanVersion, edit: Edited, t: Translate): EditResult {
  const effect = effectOf(edit, before.draft.input, t);
  return { ...effect, version: effect.possible ? after : before };
}

function effectOf({ violations, change }: Edited, { problem, reps }: PlanInput, t: Translate): EditEffect {
  const { weights } = problem;
  const terms = (Object.keys(change) as (keyof PlanTerms)[])
    .map((term): TermChange => ({ term, minutes: change[term] }))
    .filter(({ minutes }) => Math.abs(minutes) > NOTHING)
    .sort((a, b) => Math.abs(b.minutes) - Math.abs(a.minutes));
  return {
    possible: violations.length === 0,
    obstacles: violations.map((violation) => reasonText(t, 'violation', violation, reps)),
    cost: terms.reduce((sum, { minutes }) => sum + minutes, 0),
    travelMinutes: weights.travelMinute > 0 ? change.travel / weights.travelMinute : 0,
    terms,
  };
}
