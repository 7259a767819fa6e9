import type { SerialDate } from '../core/serial-date';
import { planWithRoutes } from './edit';
import type {
  Appointment,
  DayRoute,
  PlanTerms,
  VisitCustomer,
  VisitPlan,
  VisitProblem,
  Violation,
} from './problem';
import { keepAppointments } from './keep-appointments';
import { indexOf } from './problem-index';
import { Room } from './room';
import { freeVisitViolations, spreadViolations } from './rules';
import { combineTerms, NO_TERMS } from './terms';
import { Timeline } from './timing';

/** A visit of a plan that is to stay, or to be free again. */
export interface VisitLock {
  /** Id in the problem. */
  readonly customer: string;
  readonly date: SerialDate;
  /** Minutes after midnight; left out: at any time of the day. */
  readonly time?: number;
}

/** A problem and its plan after visits were locked or released. */
export interface LockEdit {
  readonly problem: VisitProblem;
  readonly plan: VisitPlan;
  /** What forbids it; problem and plan are as they were then. */
  readonly violations: readonly Violation[];
  /** New price less old one, by term. */
  readonly change: PlanTerms;
}

/**
 * Locks visits of a plan: they become appointments, which no search moves. A customer that was given to another rep
 * becomes that rep's own. Without a time the visits and their times stay exactly as they are.
 */
export function lockVisits(problem: VisitProblem, plan: VisitPlan, locks: readonly VisitLock[]): LockEdit {
  const reps = new Map<string, string>();
  const violations = locks.flatMap(({ customer, date }): readonly Violation[] => {
    const route = routeOf(plan, customer, date);
    if (route !== undefined) reps.set(customer, route.rep);
    return route === undefined ? [{ code: 'noSuchVisit', customer, date, args: {} }] : [];
  });
  const byCustomer = groups(locks);
  const next = withCustomers(problem, byCustomer, (customer, own) => ({
    ...customer,
    rep: reps.get(customer.id) ?? customer.rep,
    appointments: [
      ...customer.appointments.filter(({ date }) => !own.has(date)),
      ...[...own].map(([date, time]): Appointment => (time === undefined ? { date } : { date, time })),
    ],
  }));
  return settle({ problem, plan, next, byCustomer, violations });
}

/**
 * Releases locked visits: their appointments are struck off, and the visits stay in the plan as free ones. A visit that
 * only an agreement allows (on a closed weekday, beyond the capacity, more than wanted) has to be taken out or moved first.
 */
export function unlockVisits(problem: VisitProblem, plan: VisitPlan, visits: readonly VisitLock[]): LockEdit {
  const byCustomer = groups(visits);
  const next = withCustomers(problem, byCustomer, (customer, own) => ({
    ...customer,
    appointments: customer.appointments.filter(({ date }) => !own.has(date)),
  }));
  const index = indexOf(next);
  const violations = visits.flatMap(({ customer: id, date }): readonly Violation[] => {
    const route = routeOf(plan, id, date);
    const customer = index.customers.get(id);
    if (route === undefined || customer === undefined)
      return [{ code: 'noSuchVisit', customer: id, date, args: {} }];
    // The other visits as they will be: released ones are free.
    const others = plan.routes.map((other) => ({
      ...other,
      visits: other.visits
        .filter((visit) => visit.customer !== id || other.date !== date)
        .map((visit) => ({ ...visit, locked: visit.locked && !isListed(byCustomer, visit.customer, other) })),
    }));
    return freeVisitViolations(index, new Room(index, others), customer, route.rep, date);
  });
  return settle({ problem, plan, next, byCustomer, violations });
}

type Locks = ReadonlyMap<string, ReadonlyMap<SerialDate, number | undefined>>;

function groups(locks: readonly VisitLock[]): Locks {
  const byCustomer = new Map<string, Map<SerialDate, number | undefined>>();
  for (const { customer, date, time } of locks) {
    const own = byCustomer.get(customer);
    if (own === undefined) byCustomer.set(customer, new Map([[date, time]]));
    else own.set(date, time);
  }
  return byCustomer;
}

function isListed(locks: Locks, customer: string, { date }: DayRoute): boolean {
  return locks.get(customer)?.has(date) === true;
}

function routeOf(plan: VisitPlan, customer: string, date: SerialDate): DayRoute | undefined {
  return plan.routes.find(
    (route) => route.date === date && route.visits.some((visit) => visit.customer === customer),
  );
}

function withCustomers(
  problem: VisitProblem,
  locks: Locks,
  change: (customer: VisitCustomer, own: ReadonlyMap<SerialDate, number | undefined>) => VisitCustomer,
): VisitProblem {
  const customers = problem.customers.map((customer) => {
    const own = locks.get(customer.id);
    return own === undefined ? customer : change(customer, own);
  });
  return { ...problem, customers };
}

/** Times anew every day that holds such a visit, under the new problem. */
function settle({
  problem,
  plan,
  next,
  byCustomer,
  violations,
}: {
  readonly problem: VisitProblem;
  readonly plan: VisitPlan;
  readonly next: VisitProblem;
  readonly byCustomer: Locks;
  readonly violations: readonly Violation[];
}): LockEdit {
  const found = [...violations];
  const index = indexOf(next);
  const room = new Room(index, plan.routes);
  const changed = new Set(byCustomer.keys());
  const routes = plan.routes.map((route) => {
    const rep = index.reps.get(route.rep);
    const day = index.day(route.rep, route.date);
    if (rep === undefined || day === undefined) return route;
    if (!route.visits.some((visit) => isListed(byCustomer, visit.customer, route))) return route;
    const timed = new Timeline(index, rep, day, room.order(route.rep, route.date)).route();
    if ('code' in timed) {
      found.push(timed);
      return route;
    }
    const kept = keepAppointments(index, rep, day, timed);
    found.push(...kept.violations);
    for (const visit of kept.route.visits) changed.add(visit.customer);
    return kept.route;
  });
  const settled = new Room(index, routes);
  for (const id of changed) {
    const customer = index.customers.get(id);
    const visits = settled.visitsOf(id);
    const first =
      customer && visits.flatMap(({ date }) => spreadViolations(index, customer, visits, date))[0];
    if (first !== undefined) found.push(first);
  }
  if (found.length > 0) return { problem, plan, violations: found, change: NO_TERMS };
  const edited = planWithRoutes(next, plan, routes, changed);
  return {
    problem: next,
    plan: edited,
    violations: [],
    change: combineTerms(edited.terms, plan.terms, -1),
  };
}
