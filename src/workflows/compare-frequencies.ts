import { callsPerFourWeeks, mergeFrequencies, searchWork } from '../visits';
import type { VisitCustomer, VisitPlan, VisitProblem } from '../visits';
import type { SolveVisits } from './outcome';
import type { ReplanOptions } from './replan-visits';
import type { VisitPlanDraft } from './visit-plan-draft';
import { MONTH_DAYS } from './visit-problem';
import type { PlanInput } from './visit-problem';

/** What a plan of some frequencies comes to. */
export interface FrequencyFigures {
  readonly wanted: number;
  readonly visits: number;
  readonly travelMinutes: number;
  /** Minutes of travel for each visit; 0 without visits. */
  readonly travelPerVisit: number;
}

/** Customers of one class who would be called more or less often. */
export interface FrequencyShift {
  /** Class, close class or funnel case; '' for none. */
  readonly class: string;
  /** True when the team's own number decides, not the class. */
  readonly own: boolean;
  /** Calls in four weeks, as on the Rules sheet; calls a month, as in the customer list, when `own`. */
  readonly from: number;
  readonly to: number;
  readonly names: readonly string[];
}

/** What fewer call frequencies would do to the travel of a team. */
export interface FrequencyComparison {
  /** Calls in four weeks of those who are called repeatedly, most first: now, and as proposed. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly now: FrequencyFigures;
  readonly then: FrequencyFigures;
  /** Share of the travel per visit that would be saved; below 0 it grows. */
  readonly saved: number;
  /** What that means: a difference below `SEARCH_NOISE` says nothing. */
  readonly verdict: 'saves' | 'same' | 'costs';
  /** Those with most customers first. */
  readonly shifts: readonly FrequencyShift[];
}

/** Share by which the travel per visit of two searches of one problem may differ by chance (docs/visits.md). */
export const SEARCH_NOISE = 0.03;

/** How to compare: as a plan is made. */
export type CompareOptions = Pick<ReplanOptions, 'seconds' | 'signal' | 'onSearch'> & {
  /** Frequencies that may remain, ≥ 1; three when left out. */
  readonly most?: number;
};

/**
 * Plans the same days twice with one budget and seed, with the team's call frequencies and with at most three (`mergeFrequencies`), and
 * compares the travel. Both plans are made anew: the plan in the workbook, which would hold the second one back, counts in neither.
 * @throws AbortError when the signal says so
 */
export async function compareFrequencies(
  { input, seed }: VisitPlanDraft,
  { most, signal, seconds, onSearch }: CompareOptions,
  solve: SolveVisits,
): Promise<FrequencyComparison> {
  const present: VisitProblem = { ...input.problem, previous: [] };
  const merged = mergeFrequencies(present, most);
  const planOf = async (problem: VisitProblem, round: number): Promise<FrequencyFigures> => {
    const plan = await solve(problem, {
      seed,
      ...(signal ? { signal } : {}),
      ...(seconds === undefined ? {} : { seconds }),
      onSearch: (done, total) => onSearch?.(round * total + done, 2 * total),
    });
    return figuresOf(problem, plan);
  };
  const now = await planOf(present, 0);
  const then = merged.changes.length === 0 ? now : await planOf(merged.problem, 1);
  const saved = now.travelPerVisit > 0 ? 1 - then.travelPerVisit / now.travelPerVisit : 0;
  const calls = (cycles: readonly number[]) =>
    cycles.map((cycle) => callsPerFourWeeks(cycle, present.maxPerWeek));
  return {
    before: calls(merged.before),
    after: calls(merged.after),
    now,
    then,
    saved,
    verdict: Math.abs(saved) < SEARCH_NOISE ? 'same' : saved > 0 ? 'saves' : 'costs',
    shifts: shiftsOf(input, present, merged.problem),
  };
}

function figuresOf(problem: VisitProblem, { routes }: VisitPlan): FrequencyFigures {
  const visits = routes.reduce((sum, route) => sum + route.visits.length, 0);
  const travelMinutes = routes.reduce((sum, route) => sum + route.travelMinutes, 0);
  return {
    wanted: searchWork(problem),
    visits,
    travelMinutes,
    travelPerVisit: visits > 0 ? travelMinutes / visits : 0,
  };
}

function shiftsOf(
  { people }: PlanInput,
  before: VisitProblem,
  after: VisitProblem,
): readonly FrequencyShift[] {
  const shifts = new Map<string, FrequencyShift & { readonly names: string[] }>();
  before.customers.forEach((customer, i) => {
    const changed = after.customers[i]!;
    if (changed.cycleDays === customer.cycleDays) return;
    const { id, name, reason } = customer;
    const klass = people.get(id)?.class ?? '';
    const own = reason.code === 'team';
    const calls = ({ cycleDays, callsPerFourWeeks: inFourWeeks }: VisitCustomer) =>
      own ? Math.round((100 * MONTH_DAYS) / cycleDays) / 100 : inFourWeeks;
    const [from, to] = [calls(customer), calls(changed)];
    const key = `${klass} ${own} ${from} ${to}`;
    const shift = shifts.get(key) ?? { class: klass, own, from, to, names: [] };
    shift.names.push(people.get(id)?.name ?? name);
    shifts.set(key, shift);
  });
  return [...shifts.values()].sort((a, b) => b.names.length - a.names.length || b.from - a.from);
}
