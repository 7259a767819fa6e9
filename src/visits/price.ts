import { isoWeekday } from '../core/serial-date';
import type { SerialDate } from '../core/serial-date';
import type { Demand } from './demand';
import { demandOf, missedWorth } from './demand';
import { dayCapacity, previousDates, usableDays } from './horizon-days';
import { spareMoves, survivingVisits, surplusOfMoves } from './agreed-visits';
import type { DayRoute, PlanTerms, Rep, VisitCustomer, VisitProblem } from './problem';

/** Customers with a shorter cycle are seen several times a week: the same weekday cannot be wished for. */
export const SHORTEST_WEEKDAY_CYCLE = 7;

/** What one customer's visit days cost, already weighted. */
export interface CustomerTerms {
  missed: number;
  spacing: number;
  lateness: number;
  change: number;
  sameWeekday: number;
}

/**
 * What the routes cost, term by term, in minutes of travel.
 *
 * Per customer that may be contacted, with c the days between calls, stretched by wanted ÷ planned when visits are missing:
 * - missed: missed visits × 2^(priority − 1);
 * - spacing: Σ ((gap − c) ÷ c)² over the gaps between visits, the days of the first one off its due day (late from the first
 *   possible day on), the wait beyond one cycle before the first visit (last visit unknown), and the wait beyond one cycle after the
 *   last one;
 * - lateness: priority × days until the first visit of a customer who was due before the horizon began; a call that falls due
 *   within it is a matter of spacing, before and after a re-plan;
 * - change: visits of the previous plan whose day the customer does not have any more; those of a rep that moved to another day each ten
 *   times beyond its `spareMoves`;
 * - sameWeekday: visits on another weekday than the visit before, for cycles of a week and longer;
 * - reassign: 1 when another rep than the customer's own, who is in the problem, makes the visits.
 *
 * Per rep, balance: the squared deviations of load ÷ capacity from their mean over the working days, times the squared mean, since
 * free days are welcome where there is little to do; timeShare: T ÷ C × Σ (m ÷ T − s)² over the classes of `timeShares`, with m the
 * minutes spent with the class, T their sum, C the capacity of the working days and s the class's part of all shares: a few visits
 * are not asked to be a fair mixture. And every minute of travel. Each term times its weight.
 * @param routes of a plan: no customer twice on a day
 */
export function planTerms(problem: VisitProblem, routes: readonly DayRoute[]): PlanTerms {
  const { weights } = problem;
  const terms = {
    missed: 0,
    spacing: 0,
    lateness: 0,
    travel: 0,
    balance: 0,
    change: 0,
    sameWeekday: 0,
    timeShare: 0,
    reassign: 0,
  };
  const reps = new Map(problem.reps.map((rep) => [rep.id, rep]));
  const visits = visitsOf(routes);
  const before = previousDates(problem);
  for (const customer of problem.customers) {
    if (customer.doNotContact === true) continue;
    const own = visits.get(customer.id);
    const hasRep = reps.has(customer.rep);
    const previous = hasRep ? before.get(customer.id) : undefined;
    const cost = customerTerms(problem, customer, own?.dates ?? [], previous);
    terms.missed += cost.missed;
    terms.spacing += cost.spacing;
    terms.lateness += cost.lateness;
    terms.change += cost.change;
    terms.sameWeekday += cost.sameWeekday;
    if (hasRep && own !== undefined && own.rep !== customer.rep) terms.reassign += weights.reassign ?? 0;
  }
  const customers = new Map(problem.customers.map((customer) => [customer.id, customer]));
  const routesOf = new Map<string, DayRoute[]>(problem.reps.map((rep) => [rep.id, []]));
  for (const route of routes) {
    terms.travel += weights.travelMinute * route.travelMinutes;
    routesOf.get(route.rep)?.push(route);
  }
  for (const rep of problem.reps) {
    const cost = repTerms(problem, rep, routesOf.get(rep.id) ?? [], customers);
    terms.balance += cost.balance;
    terms.change += cost.change;
    terms.timeShare += cost.timeShare;
  }
  return terms;
}

/** Sum of the terms. */
export function sumOfTerms(terms: PlanTerms): number {
  return (
    terms.missed +
    terms.spacing +
    terms.lateness +
    terms.travel +
    terms.balance +
    terms.change +
    terms.sameWeekday +
    terms.timeShare +
    terms.reassign
  );
}

/**
 * What a customer's visit days cost.
 * @param dates ascending
 * @param previous days of the previous plan
 */
export function customerTerms(
  problem: VisitProblem,
  customer: VisitCustomer,
  dates: readonly SerialDate[],
  previous: readonly SerialDate[] = [],
): CustomerTerms {
  const { weights } = problem;
  const demand = demandOf(problem, customer);
  const missed = Math.max(0, demand.wanted - dates.length);
  const changed = previous.filter((date) => !dates.includes(date)).length;
  const terms: CustomerTerms = {
    missed: missed * missedWorth(customer.priority) * weights.missedVisit,
    spacing: 0,
    lateness: 0,
    change: changed * weights.change,
    sameWeekday: 0,
  };
  if (dates.length === 0 || demand.cycle === 0) return terms;
  const cycle = demand.cycle * Math.max(1, demand.wanted / dates.length);
  let spacing = firstCallSpacing(demand, dates[0]!, cycle) + lastCallSpacing(demand, dates.at(-1)!, cycle);
  let otherWeekday = 0;
  for (let i = 1; i < dates.length; i++) {
    spacing += ((dates[i]! - dates[i - 1]! - cycle) / cycle) ** 2;
    if (isoWeekday(dates[i]!) !== isoWeekday(dates[i - 1]!)) otherWeekday += 1;
  }
  terms.spacing = weights.spacing * spacing;
  terms.lateness = weights.lateness * customer.priority * daysLate(demand, dates[0]!);
  if (demand.cycle >= SHORTEST_WEEKDAY_CYCLE) terms.sameWeekday = otherWeekday * (weights.sameWeekday ?? 0);
  return terms;
}

/**
 * What a rep's days cost, besides the minutes of travel.
 * @param routes of this rep alone
 */
export function repTerms(
  problem: VisitProblem,
  rep: Rep,
  routes: readonly DayRoute[],
  customers: ReadonlyMap<string, VisitCustomer>,
): Pick<PlanTerms, 'balance' | 'timeShare' | 'change'> {
  const { weights, timeShares } = problem;
  const shared = timeShares !== undefined && (weights.timeShare ?? 0) > 0;
  return {
    balance: weights.balance * unevenness(problem, rep, routes),
    change: weights.change * moveSurplus(problem, rep, routes, customers),
    timeShare: shared ? (weights.timeShare ?? 0) * shareDeviation(problem, rep, routes, customers) : 0,
  };
}

/**
 * Squared share of the cycle by which the first call is off the day on which it is due, or possible when that is later; when the
 * last visit is unknown, by which the wait is longer than a cycle. Of the overdue `daysLate` speaks.
 */
export function firstCallSpacing({ due, first, overdue }: Demand, date: SerialDate, cycle: number): number {
  if (due === undefined) return (Math.max(0, date - first - cycle) / cycle) ** 2;
  if (date < due) return ((due - date) / cycle) ** 2;
  return overdue ? 0 : (Math.max(0, date - Math.max(due, first)) / cycle) ** 2;
}

/** Squared share of the cycle by which the time after the last call is longer than the cycle. */
export function lastCallSpacing(demand: Demand, date: SerialDate, cycle: number): number {
  return (Math.max(0, demand.last - date - cycle) / cycle) ** 2;
}

/** Days that an overdue customer waits for the first call; 0 for all others. */
export function daysLate({ overdue, first }: Demand, date: SerialDate): number {
  return overdue ? Math.max(0, date - first) : 0;
}

/** Parts of the time that the classes should get: their wishes divided by the sum of the wishes. */
export function normalShares(shares: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  const entries = Object.entries(shares).filter(([, share]) => share >= 0);
  const sum = entries.reduce((total, [, share]) => total + share, 0);
  return new Map(entries.map(([name, share]) => [name, sum > 0 ? share / sum : 0]));
}

function unevenness(problem: VisitProblem, rep: Rep, routes: readonly DayRoute[]): number {
  const days = usableDays(problem, rep);
  const work = new Map(routes.map((route) => [route.date, route.workMinutes]));
  const loads = days.map((day) => {
    const room = dayCapacity(day);
    return room > 0 ? (work.get(day.date) ?? 0) / room : 0;
  });
  const mean = loads.reduce((sum, load) => sum + load, 0) / Math.max(1, loads.length);
  return mean ** 2 * loads.reduce((sum, load) => sum + (load - mean) ** 2, 0);
}

function moveSurplus(
  problem: VisitProblem,
  rep: Rep,
  routes: readonly DayRoute[],
  customers: ReadonlyMap<string, VisitCustomer>,
): number {
  const surviving = survivingVisits(problem);
  if (surviving.size === 0) return 0;
  const before = previousDates(problem);
  const made = new Map<string, { visits: number; kept: number }>();
  for (const { date, visits } of routes) {
    for (const { customer } of visits) {
      if (customers.get(customer)?.rep !== rep.id) continue;
      const own = made.get(customer) ?? { visits: 0, kept: 0 };
      own.visits += 1;
      if (before.get(customer)?.includes(date)) own.kept += 1;
      made.set(customer, own);
    }
  }
  let moved = 0;
  for (const [customer, { visits, kept }] of made)
    moved += Math.max(0, Math.min(surviving.get(customer) ?? 0, visits) - kept);
  return surplusOfMoves(moved, spareMoves(problem)[rep.id] ?? 0);
}

function shareDeviation(
  problem: VisitProblem,
  rep: Rep,
  routes: readonly DayRoute[],
  customers: ReadonlyMap<string, VisitCustomer>,
): number {
  const wished = normalShares(problem.timeShares ?? {});
  const minutes = new Map<string, number>();
  let total = 0;
  for (const route of routes) {
    for (const visit of route.visits) {
      const customer = customers.get(visit.customer);
      const name = customer?.timeShareClass;
      if (customer === undefined || name === undefined || !wished.has(name)) continue;
      minutes.set(name, (minutes.get(name) ?? 0) + customer.visitMinutes);
      total += customer.visitMinutes;
    }
  }
  const room = usableDays(problem, rep).reduce((all, day) => all + dayCapacity(day), 0);
  if (total === 0 || room === 0) return 0;
  let sum = 0;
  for (const [name, share] of wished) sum += ((minutes.get(name) ?? 0) / total - share) ** 2;
  return (sum * total) / room;
}

interface CustomerVisits {
  readonly rep: string;
  readonly dates: SerialDate[];
}

/** Visit days of each customer, ascending, with the rep of the first one listed. */
function visitsOf(routes: readonly DayRoute[]): ReadonlyMap<string, CustomerVisits> {
  const visits = new Map<string, CustomerVisits>();
  for (const route of routes) {
    for (const { customer } of route.visits) {
      const known = visits.get(customer);
      if (known === undefined) visits.set(customer, { rep: route.rep, dates: [route.date] });
      else known.dates.push(route.date);
    }
  }
  for (const { dates } of visits.values()) dates.sort((a, b) => a - b);
  return visits;
}
