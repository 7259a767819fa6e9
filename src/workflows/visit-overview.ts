import type { Problem } from '../core/problem';
import { info, warning } from '../core/problem';
import type { SerialDate } from '../core/serial-date';
import type { Translate } from '../core/translate';
import { keyId } from '../tables/key';
import type { PlanTerms, VisitCustomer, VisitPlan } from '../visits';
import { demandOf, planNotes, travelMinutes } from '../visits';
import type { PresentVisit } from './visit-history';
import { travelSources } from './travel-sources';
import type { VisitPlanDraft } from './visit-plan-draft';
import type { PlanInput } from './visit-problem';
import { classText, reasonText } from './visit-texts';

/** Required visits of one class and how many of them are planned. */
export interface ClassCoverage {
  /** Class, close class or funnel case; '' for the team's own number. */
  readonly class: string;
  readonly wanted: number;
  readonly planned: number;
}

/** What one day of one rep holds. */
export interface DayLoad {
  readonly date: SerialDate;
  readonly visits: number;
  readonly maxVisits: number;
  /** Minutes of visits, travel and waiting. */
  readonly minutes: number;
  /** Minutes that the day has room for, less what is kept free for cold visits. */
  readonly capacity: number;
  readonly travelMinutes: number;
}

/** The working days of one rep, ascending. */
export interface RepLoad {
  /** Id in the problem. */
  readonly rep: string;
  /** As the team writes it; '' when the workbook names no rep. */
  readonly name: string;
  readonly days: readonly DayLoad[];
}

/** Totals of a plan. */
export interface PlanTotals {
  readonly visits: number;
  readonly travelMinutes: number;
  readonly coverage: readonly ClassCoverage[];
}

/** A customer with fewer visits than wanted. Texts are translated. */
export interface LeftOutView {
  /** Id in the problem. */
  readonly customer: string;
  readonly key: string;
  readonly name: string;
  /** Name of the rep. */
  readonly rep: string;
  readonly class: string;
  readonly wanted: number;
  readonly planned: number;
  readonly why: string;
  readonly remedy?: string;
}

/** All that a person sees of a plan before it is written; plain data. */
export interface PlanOverview {
  readonly totals: PlanTotals;
  /** The plan that stands in the workbook for the same days, priced the same way; undefined when there is none. */
  readonly before?: PlanTotals;
  readonly loads: readonly RepLoad[];
  readonly leftOut: readonly LeftOutView[];
  /** Those of `leftOut` whose appointment cannot be kept. */
  readonly conflicts: readonly LeftOutView[];
  /** Price by term, minutes of travel. */
  readonly terms: PlanTerms;
  /** Remarks on the plan as a whole. */
  readonly notes: readonly Problem[];
}

/** Looks at a plan: loads, coverage, travel before and after, conflicts, what is left out and why. Cheap enough for every new plan of the search. */
export function planOverview(draft: VisitPlanDraft, plan: VisitPlan, t: Translate): PlanOverview {
  const { input, history } = draft;
  const leftOut = leftOutViews(input, plan, t);
  const before = history.present.length === 0 ? undefined : presentTotals(input, history.present);
  return {
    totals: {
      visits: plan.routes.reduce((sum, { visits }) => sum + visits.length, 0),
      travelMinutes: plan.routes.reduce((sum, route) => sum + route.travelMinutes, 0),
      coverage: coverageByClass(input, countVisits(plan.routes.flatMap(({ visits }) => visits))),
    },
    ...(before ? { before } : {}),
    loads: loads(input, plan),
    leftOut: leftOut.map(({ view }) => view),
    conflicts: leftOut.filter(({ code }) => code.startsWith('appointment')).map(({ view }) => view),
    terms: plan.terms,
    notes: [...notes(input, t), ...travelSources(input.problem, plan)],
  };
}

/**
 * Required visits and planned ones by class, in the order of first appearance.
 * @param planned visits by customer id
 */
export function coverageByClass(
  input: PlanInput,
  planned: ReadonlyMap<string, number>,
): readonly ClassCoverage[] {
  const classes = new Map<string, { wanted: number; planned: number }>();
  for (const customer of input.problem.customers) {
    if (customer.doNotContact === true) continue;
    const { wanted } = demandOf(input.problem, customer);
    if (wanted === 0) continue;
    const klass = input.people.get(customer.id)?.class ?? '';
    const entry = classes.get(klass) ?? { wanted: 0, planned: 0 };
    const done = Math.min(planned.get(customer.id) ?? 0, wanted);
    classes.set(klass, { wanted: entry.wanted + wanted, planned: entry.planned + done });
  }
  return [...classes].map(([klass, entry]) => ({ class: klass, ...entry }));
}

function countVisits(visits: readonly { readonly customer: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { customer } of visits) counts.set(customer, (counts.get(customer) ?? 0) + 1);
  return counts;
}

function leftOutViews(
  input: PlanInput,
  plan: VisitPlan,
  t: Translate,
): readonly { readonly view: LeftOutView; readonly code: string }[] {
  const customers = new Map(input.problem.customers.map((customer) => [customer.id, customer]));
  return plan.leftOut.map(({ customer, wanted, planned, why, remedy }) => {
    const person = input.people.get(customer);
    return {
      code: why.code,
      view: {
        customer,
        key: person?.key ?? customer,
        name: person?.name ?? customer,
        rep: input.reps.get(customers.get(customer)?.rep ?? '') ?? '',
        class: person?.class ?? '',
        wanted,
        planned,
        why: reasonText(t, 'leftOut', why, input.reps),
        ...(remedy ? { remedy: reasonText(t, 'remedy', remedy, input.reps) } : {}),
      },
    };
  });
}

function loads({ problem, reps }: PlanInput, plan: VisitPlan): readonly RepLoad[] {
  const routes = new Map(plan.routes.map((route) => [`${route.date} ${route.rep}`, route]));
  return problem.reps.map((rep) => ({
    rep: rep.id,
    name: reps.get(rep.id) ?? rep.id,
    days: rep.days.map((day) => {
      const route = routes.get(`${day.date} ${rep.id}`);
      return {
        date: day.date,
        visits: route?.visits.length ?? 0,
        maxVisits: day.maxVisits,
        minutes: route?.workMinutes ?? 0,
        capacity: Math.max(0, day.maxMinutes - day.reservedMinutes),
        travelMinutes: route?.travelMinutes ?? 0,
      };
    }),
  }));
}

/** Travel of the plan in the workbook: each day in its order, by the same rules as the new plan. */
function presentTotals(input: PlanInput, present: readonly PresentVisit[]): PlanTotals | undefined {
  const { problem } = input;
  const customers = new Map(problem.customers.map((customer) => [customer.id, customer]));
  const reps = new Map(
    [...input.reps].flatMap(([id, name]) => [[keyId(name), id] as const, [id, id] as const]),
  );
  const days = new Map<string, { customer: VisitCustomer; at: number }[]>();
  for (const { customer: id, date, rep, at } of present) {
    const customer = customers.get(id);
    if (customer === undefined) continue;
    const key = `${date} ${reps.get(rep ?? '') ?? customer.rep}`;
    const day = days.get(key) ?? [];
    day.push({ customer, at });
    days.set(key, day);
  }
  if (days.size === 0) return undefined;
  let travel = 0;
  for (const [key, day] of days) {
    const rep = problem.reps.find(({ id }) => id === key.slice(key.indexOf(' ') + 1));
    const stops = [
      rep?.start,
      ...day.sort((a, b) => a.at - b.at).map(({ customer }) => stopOf(customer)),
      rep?.end,
    ];
    stops.forEach((stop, i) => {
      if (i > 0) travel += travelMinutes(stops[i - 1], stop, problem.travel);
    });
  }
  const visits = [...days.values()].flat().map(({ customer }) => ({ customer: customer.id }));
  return {
    visits: visits.length,
    travelMinutes: travel,
    coverage: coverageByClass(input, countVisits(visits)),
  };
}

function stopOf({ id, location, area }: VisitCustomer) {
  return { id, ...(location ? { location } : {}), ...(area === undefined ? {} : { area }) };
}

const NOTE_CODES: Readonly<Record<string, { readonly code: string; readonly warns: boolean }>> = {
  noLocation: { code: 'visits-no-location', warns: true },
  districtOnly: { code: 'visits-district-only', warns: false },
  unknownLastVisit: { code: 'visits-unknown-last-visit', warns: false },
  weekLimit: { code: 'visits-week-limit', warns: false },
  manyFrequencies: { code: 'visits-many-frequencies', warns: false },
  repWithoutDays: { code: 'visits-rep-without-days', warns: true },
  overload: { code: 'visits-overload', warns: true },
  overloadVisits: { code: 'visits-overload-visits', warns: true },
  unbalanced: { code: 'visits-unbalanced', warns: false },
  allAgreed: { code: 'visits-all-agreed', warns: false },
};

function notes({ problem, reps }: PlanInput, t: Translate): readonly Problem[] {
  return planNotes(problem).map(({ code, args: raw }) => {
    const known = NOTE_CODES[code];
    if (known === undefined) throw new Error(`no text for the note ${code}`);
    const args: Record<string, string | number> = { ...raw };
    for (const name of ['rep', 'other']) {
      const id = args[name];
      if (typeof id === 'string') args[name] = reps.get(id) || t('plan:preview.team');
    }
    if (typeof args['class'] === 'string')
      args['class'] = classText(t, args['class']) || t('plan:preview.ownNumber');
    return known.warns ? warning(known.code, { args }) : info(known.code, { args });
  });
}
