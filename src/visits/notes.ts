import { callsPerFourWeeks } from './frequency';
import { FEW_FREQUENCIES, recurringCycles } from './merge-frequencies';
import type { VisitCustomer, VisitProblem, VisitReason } from './problem';
import type { Stop, TravelRules } from './problem';
import { indexOf } from './problem-index';
import { isLocation } from './travel';
import type { Workload } from './workload';
import { workload } from './workload';

/** A remark on the whole plan; what it speaks of are its arguments. */
export type PlanNote = VisitReason;

/** Difference of load, as a share of capacity, from which territories count as unbalanced. */
const UNBALANCED = 0.25;
/** Required work may exceed the time by this share before it is called too much: the estimate of travel is no better. */
const TOLERATED = 0.03;

/**
 * Remarks on the problem that explain a plan's quality:
 * `noLocation`, `districtOnly`, `unknownLastVisit`, `weekLimit` (customers; `count`, an `example` by name), `manyFrequencies`
 * (`count`, `frequencies` as calls in four weeks, of those who are called more than once), `repWithoutDays` (`rep`, `count` customers), `overload` (`rep`, `hours` too
 * many, `percent` of the time, the `class` from which on visits are left out), `overloadVisits` (`rep`, `visits` too many),
 * `unbalanced` (`rep` with most and `other` with least work, their `percent` and `otherPercent`, `hours` to hand over),
 * `allAgreed` (nothing but appointments). `rep` and `other` are ids.
 */
export function planNotes(problem: VisitProblem): readonly PlanNote[] {
  const index = indexOf(problem);
  const active = problem.customers.filter((c) => c.doNotContact !== true && index.demand(c).wanted > 0);
  const called = active.filter((c) => c.callsPerFourWeeks > 0);
  const notes: PlanNote[] = [];
  const add = (code: string, found: readonly VisitCustomer[]) => {
    if (found.length > 0) notes.push(note(code, { count: found.length, example: found[0]!.name }));
  };
  const listed = namesOf(problem.travel);
  const placed = (customer: VisitCustomer) => isLocation(customer.location) || listed.decides(customer);
  add(
    'noLocation',
    active.filter((customer) => !placed(customer) && !listed.inDistrict(customer)),
  );
  add(
    'districtOnly',
    active.filter((customer) => !placed(customer) && listed.inDistrict(customer)),
  );
  add(
    'unknownLastVisit',
    called.filter((customer) => customer.lastVisit === undefined),
  );
  add(
    'weekLimit',
    active.filter((customer) => customer.cycleDays > 0 && customer.cycleDays < 7 / problem.maxPerWeek),
  );
  const cycles = recurringCycles(problem);
  if (cycles.length > FEW_FREQUENCIES) {
    const list = cycles.map((cycle) => String(callsPerFourWeeks(cycle, problem.maxPerWeek))).join(', ');
    notes.push(note('manyFrequencies', { count: cycles.length, frequencies: list }));
  }
  if (active.length > 0 && active.every((c) => index.demand(c).appointments.length >= index.demand(c).wanted))
    notes.push(note('allAgreed', { count: active.length }));
  const loads = workload(problem);
  for (const load of loads) notes.push(...repNotes(problem, load));
  return [...notes, ...balanceNotes(loads)];
}

function repNotes(problem: VisitProblem, load: Workload): readonly PlanNote[] {
  const { rep, requiredMinutes, capacityMinutes, visits, capacityVisits } = load;
  if (load.customers === 0) return [];
  if (load.days === 0 || capacityMinutes === 0)
    return [note('repWithoutDays', { rep, count: load.customers })];
  const notes: PlanNote[] = [];
  if (requiredMinutes > capacityMinutes * (1 + TOLERATED)) {
    notes.push(
      note('overload', {
        rep,
        hours: hours(requiredMinutes - capacityMinutes),
        percent: percent(load.share),
        class: firstToSuffer(problem, load),
      }),
    );
  }
  if (visits > capacityVisits) notes.push(note('overloadVisits', { rep, visits: visits - capacityVisits }));
  return notes;
}

/** Class of the customers at whose priority the time is used up, when those of higher priority go first. */
function firstToSuffer(problem: VisitProblem, load: Workload): string {
  const index = indexOf(problem);
  const travel = load.travelMinutes / load.visits;
  const own = problem.customers.filter(
    (customer) => customer.rep === load.rep && customer.doNotContact !== true,
  );
  own.sort((a, b) => b.priority - a.priority);
  let left = load.capacityMinutes;
  let klass = '';
  for (const customer of own) {
    const { wanted } = index.demand(customer);
    if (wanted === 0) continue;
    klass = String(customer.reason.args['class'] ?? '');
    left -= wanted * (customer.visitMinutes + travel);
    if (left < 0) break;
  }
  return klass;
}

function balanceNotes(loads: readonly Workload[]): readonly PlanNote[] {
  const working = loads.filter((load) => load.capacityMinutes > 0).sort((a, b) => b.share - a.share);
  const most = working[0];
  const least = working.at(-1);
  if (most === undefined || least === undefined || most.share - least.share < UNBALANCED) return [];
  // Minutes that, handed over, make both shares equal.
  const moved =
    (most.requiredMinutes * least.capacityMinutes - least.requiredMinutes * most.capacityMinutes) /
    (most.capacityMinutes + least.capacityMinutes);
  return [
    note('unbalanced', {
      rep: most.rep,
      percent: percent(most.share),
      other: least.rep,
      otherPercent: percent(least.share),
      hours: hours(moved),
    }),
  ];
}

interface ListedNames {
  /** True when a table of the team names the stop or its area. */
  readonly decides: (stop: Stop) => boolean;
  /** True when the stop's district has a centre. */
  readonly inDistrict: (stop: Stop) => boolean;
}

function namesOf({ stops = [], areas = [], centroids = {} }: TravelRules): ListedNames {
  const ids = new Set(stops.flatMap(({ from, to }) => [from, to]));
  const names = new Set(areas.flatMap(({ from, to }) => [from, to]));
  return {
    decides: ({ id, area }) => (id !== undefined && ids.has(id)) || (area !== undefined && names.has(area)),
    inDistrict: ({ area }) =>
      area !== undefined && Object.hasOwn(centroids, area) && isLocation(centroids[area]),
  };
}

function hours(minutes: number): number {
  return Math.max(1, Math.round(minutes / 60));
}

function percent(share: number): number {
  return Math.round(100 * share);
}

function note(code: string, args: VisitReason['args']): PlanNote {
  return { code, args };
}
