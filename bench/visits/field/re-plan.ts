import { callFrequency } from '../../../src/visits';
import type { PreviousVisit, VisitCustomer, VisitPlan, VisitProblem } from '../../../src/visits';
import { checkPlan, demandOf } from '../../../src/visits';

/** What can happen to a plan in use. */
export type Mishap = 'nothing' | 'dayMissed' | 'customerAdded' | 'repIll' | 'holidayFound';
export const MISHAPS: readonly Mishap[] = ['nothing', 'dayMissed', 'customerAdded', 'repIll', 'holidayFound'];

/** Working days that are over when it happens. */
const DAYS_OVER = 6;
/** Of the visits of the next five working days every so-manyth is confirmed with the customer. */
const CONFIRMED_EVERY = 6;

/** What came of a re-plan. */
export interface Replanned {
  /** Visits of the old plan that could stay: on a day still worked, by a customer that still wants so many. */
  readonly surviving: number;
  /** Those of them that stayed on their day. */
  readonly kept: number;
  /** Those of them that are not made on any day. */
  readonly dropped: number;
  /** Confirmed visits that could stay, and those that stayed at their time. */
  readonly confirmed: number;
  readonly confirmedKept: number;
  readonly violations: number;
}

/**
 * The problem of the same month on the morning after: six working days of the plan are over (their visits are last visits now), some of the
 * coming ones are confirmed with their time, the rest is the previous plan, and something has happened: yesterday's tour of the first
 * rep fell through, a hot customer came in, the first rep is ill for five working days, or the day after next is a holiday.
 */
export function afterMishap(problem: VisitProblem, plan: VisitPlan, mishap: Mishap): VisitProblem {
  const dates = [...new Set(plan.routes.map((route) => route.date))].sort((a, b) => a - b);
  const cut = dates[DAYS_OVER] ?? problem.to;
  const yesterday = dates[DAYS_OVER - 1] ?? problem.from;
  const coming = dates.filter((date) => date >= cut);
  const soonOver = coming.slice(0, 5).at(-1) ?? cut;
  const ill = problem.reps[0]?.id;
  const off = (rep: string, date: number) =>
    (mishap === 'repIll' && rep === ill && date <= soonOver) ||
    (mishap === 'holidayFound' && date === coming[2]);

  const last = new Map<string, number>();
  const previous: PreviousVisit[] = [];
  const confirmed = new Map<string, { readonly date: number; readonly time: number }>();
  let next = 0;
  for (const route of [...plan.routes].sort((a, b) => a.date - b.date)) {
    const missed = mishap === 'dayMissed' && route.rep === ill && route.date === yesterday;
    for (const { customer, arrival } of route.visits) {
      if (route.date < cut) {
        if (!missed) last.set(customer, route.date);
        continue;
      }
      previous.push({ customer, date: route.date });
      const soon = route.date <= soonOver && !off(route.rep, route.date);
      if (soon && next++ % CONFIRMED_EVERY === 0)
        confirmed.set(customer, { date: route.date, time: arrival });
    }
  }
  const customers = problem.customers.map((customer): VisitCustomer => {
    const lastVisit = last.get(customer.id);
    const agreed = confirmed.get(customer.id);
    const others = customer.appointments.filter(
      ({ date }) => date !== agreed?.date && !off(customer.rep, date),
    );
    return {
      ...customer,
      ...(lastVisit === undefined ? {} : { lastVisit }),
      appointments: agreed === undefined ? others : [...others, agreed],
    };
  });
  return {
    ...problem,
    asOf: cut,
    reps: problem.reps.map((rep) => ({ ...rep, days: rep.days.filter(({ date }) => !off(rep.id, date)) })),
    customers: mishap === 'customerAdded' ? [...customers, hotCustomer(problem)] : customers,
    previous,
  };
}

/** The same problem, the same visits wanted, for a planner that owes the old plan nothing but what is confirmed. */
export function freeToChange(problem: VisitProblem): VisitProblem {
  return { ...problem, weights: { ...problem.weights, change: 0 } };
}

/** Price of a plan without what its changes cost. */
export function priceBesidesChange(plan: VisitPlan): number {
  return plan.cost - plan.terms.change;
}

/** Price of the visits that are not made and of the minutes on the way alone. */
export function travelAndMissed({ terms }: VisitPlan): number {
  return terms.missed + terms.travel;
}

/**
 * Share of the surviving visits that stayed on their day. Those for which even the free re-plan finds no time do not survive: in a month
 * that has become too full somebody's visit gives way, whatever is kept.
 */
export function keptShare(plan: Replanned, free: Replanned): number {
  return plan.kept / Math.max(1, plan.surviving - Math.min(plan.dropped, free.dropped));
}

/** Compares a re-plan with the plan before it. */
export function replanned(problem: VisitProblem, plan: VisitPlan): Replanned {
  const now = new Set(plan.routes.flatMap((r) => r.visits.map((v) => `${v.customer} ${r.date}`)));
  const times = new Set(
    plan.routes.flatMap((r) => r.visits.map((v) => `${v.customer} ${r.date} ${v.arrival}`)),
  );
  const result = { surviving: 0, kept: 0, dropped: 0, confirmed: 0, confirmedKept: 0 };
  const visits = new Map<string, number>();
  for (const route of plan.routes)
    for (const { customer } of route.visits) visits.set(customer, (visits.get(customer) ?? 0) + 1);
  for (const customer of problem.customers) {
    const days = problem.reps.find(({ id }) => id === customer.rep)?.days ?? [];
    const before = (problem.previous ?? []).filter(
      (visit) => visit.customer === customer.id && days.some(({ date }) => date === visit.date),
    );
    const surviving = Math.min(before.length, demandOf(problem, customer).wanted);
    result.surviving += surviving;
    result.kept += Math.min(surviving, before.filter(({ date }) => now.has(`${customer.id} ${date}`)).length);
    result.dropped += Math.max(0, surviving - (visits.get(customer.id) ?? 0));
    for (const { date, time } of customer.appointments) {
      if (date < problem.asOf || time === undefined) continue;
      result.confirmed += 1;
      if (times.has(`${customer.id} ${date} ${time}`)) result.confirmedKept += 1;
    }
  }
  return { ...result, violations: checkPlan(problem, plan).length };
}

/** Somebody next door to the first customer who wants to buy this week. */
function hotCustomer(problem: VisitProblem): VisitCustomer {
  const neighbour = problem.customers[0];
  const kind = callFrequency('Promising');
  if (neighbour === undefined || kind === undefined) throw new Error('no customers');
  const { rep, location, area } = neighbour;
  return {
    id: 'new customer',
    name: 'New customer',
    rep,
    ...(location === undefined ? {} : { location }),
    ...(area === undefined ? {} : { area }),
    callsPerFourWeeks: kind.callsPerFourWeeks,
    cycleDays: kind.cycleDays,
    visitMinutes: 40,
    priority: kind.priority,
    reason: { code: 'class', args: { class: kind.key } },
    appointments: [],
  };
}
