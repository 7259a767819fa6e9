import type { VisitCustomer, VisitPlan, VisitProblem } from '../../../src/visits';
import { checkPlan, demandOf } from '../../../src/visits';

/** What a plan is worth to the team, measured from its routes and not from the prices that the planner minimises. */
export interface Quality {
  /** Visits planned ÷ wanted, each customer's counted with its weight: none, its priority, 2^(priority − 1). */
  readonly visits: number;
  readonly byPriority: number;
  readonly byWorth: number;
  /** Mean distance of a gap between visits from its cycle, as a share of the cycle; see `offCycle`. */
  readonly spacing: number;
  /** Minutes on the way, in all and per visit. */
  readonly travel: number;
  readonly travelPerVisit: number;
  /** Standard deviation of load ÷ capacity over the working days of a rep, mean over reps. */
  readonly spread: number;
  /** Hard terms broken, by the independent checker. */
  readonly violations: number;
}

/** Measures a plan. */
export function qualityOf(problem: VisitProblem, plan: VisitPlan): Quality {
  const dates = new Map<string, number[]>();
  for (const route of plan.routes) {
    for (const { customer } of route.visits) {
      dates.set(
        customer,
        [...(dates.get(customer) ?? []), route.date].sort((a, b) => a - b),
      );
    }
  }
  const done = { visits: new Share(), byPriority: new Share(), byWorth: new Share() };
  const gaps: number[] = [];
  for (const customer of problem.customers) {
    if (customer.doNotContact === true) continue;
    const { wanted } = demandOf(problem, customer);
    const own = dates.get(customer.id) ?? [];
    done.visits.add(own.length, wanted);
    done.byPriority.add(own.length * customer.priority, wanted * customer.priority);
    const worth = 2 ** (customer.priority - 1);
    done.byWorth.add(own.length * worth, wanted * worth);
    gaps.push(...offCycle(problem, customer, own));
  }
  const travel = plan.routes.reduce((sum, route) => sum + route.travelMinutes, 0);
  const visits = plan.routes.reduce((sum, route) => sum + route.visits.length, 0);
  return {
    visits: done.visits.value,
    byPriority: done.byPriority.value,
    byWorth: done.byWorth.value,
    spacing: mean(gaps),
    travel,
    travelPerVisit: travel / Math.max(1, visits),
    spread: mean(problem.reps.map((rep) => deviation(loadsOf(problem, plan, rep.id)))),
    violations: checkPlan(problem, plan).length,
  };
}

/**
 * How far each gap of a visited customer is from its cycle, in cycles: between two visits in either direction; before the
 * first visit when it is early or late against the day it was due (a day in the past counts from the first possible day);
 * after the last visit, and before the first one of a customer never seen, what it exceeds a cycle. When visits are missing the
 * cycle is stretched by wanted ÷ planned: they count as missed, not as badly spaced too.
 */
function offCycle(problem: VisitProblem, customer: VisitCustomer, dates: readonly number[]): number[] {
  const { first, last, due, cycle: wish, wanted } = demandOf(problem, customer);
  const start = dates[0];
  const end = dates.at(-1);
  if (wish === 0 || start === undefined || end === undefined) return [];
  const cycle = wish * Math.max(1, wanted / dates.length);
  const before =
    due === undefined
      ? Math.max(0, start - first - cycle)
      : start < due
        ? due - start
        : start - Math.max(due, first);
  const between = dates.slice(1).map((date, i) => Math.abs(date - (dates[i] ?? date) - cycle));
  return [before, ...between, Math.max(0, last - end - cycle)].map((days) => days / cycle);
}

function loadsOf(problem: VisitProblem, plan: VisitPlan, rep: string): number[] {
  const work = new Map(plan.routes.filter((r) => r.rep === rep).map((r) => [r.date, r.workMinutes]));
  const days = problem.reps.find(({ id }) => id === rep)?.days ?? [];
  return days.map((day) => (work.get(day.date) ?? 0) / Math.max(1, day.maxMinutes - day.reservedMinutes));
}

class Share {
  private part = 0;
  private whole = 0;

  add(part: number, whole: number): void {
    this.part += part;
    this.whole += whole;
  }

  get value(): number {
    return this.whole === 0 ? 1 : this.part / this.whole;
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}
