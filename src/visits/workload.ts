import type { Demand } from './demand';
import { dayCapacity } from './horizon-days';
import type { Rep, VisitCustomer, VisitProblem } from './problem';
import { indexOf } from './problem-index';
import type { ProblemIndex } from './problem-index';

/** Work that a rep's customers ask for against the time that there is. */
export interface Workload {
  readonly rep: string;
  /** Customers who want visits. */
  readonly customers: number;
  /** Visits wanted. */
  readonly visits: number;
  /** Minutes of these visits. */
  readonly visitMinutes: number;
  /** Minutes of travel between them; an estimate, see `workload`. */
  readonly travelMinutes: number;
  /** Visits and travel. */
  readonly requiredMinutes: number;
  readonly days: number;
  /** Minutes and visits that the days take. */
  readonly capacityMinutes: number;
  readonly capacityVisits: number;
  /** requiredMinutes ÷ capacityMinutes; Infinity when there is work and no time. */
  readonly share: number;
}

/** Customers from whom the distance to a neighbour is measured. */
const SAMPLE = 60;
/** The neighbour whose distance stands for the way from one visit to the next. */
const NEIGHBOUR = 3;
/** Part of the mean way from the start to a customer that the first (or last) drive of a day takes. */
const FIRST_DRIVE = 0.75;
/** Days that a plan uses ÷ days that the work would fill. */
const SPREAD = 1.2;

const known = new WeakMap<VisitProblem, readonly Workload[]>();

/**
 * Required work against capacity, rep by rep, before anything is planned. Customers without a rep of the problem count
 * nowhere.
 *
 * Travel is estimated from the rules of travel alone: each day that is used drives to its first and from its last customer
 * (0.75 × the mean way between the start, or end, and the customers, weighted by their visits), and between the visits of
 * a day the way to the third nearest neighbour (its mean over the customers, weighted by visits). Against finished plans of
 * random territories the sum of visits and travel is right within some 5 %.
 */
export function workload(problem: VisitProblem): readonly Workload[] {
  let result = known.get(problem);
  if (result === undefined) {
    const index = indexOf(problem);
    const byRep = new Map<string, VisitCustomer[]>(problem.reps.map((rep) => [rep.id, []]));
    for (const customer of problem.customers)
      if (customer.doNotContact !== true && index.demand(customer).wanted > 0)
        byRep.get(customer.rep)?.push(customer);
    result = problem.reps.map((rep) => loadOf(index, rep, byRep.get(rep.id) ?? []));
    known.set(problem, result);
  }
  return result;
}

function loadOf(index: ProblemIndex, rep: Rep, customers: readonly VisitCustomer[]): Workload {
  const days = index.daysOf(rep.id);
  const demands = customers.map((customer) => index.demand(customer));
  const visits = demands.reduce((sum, { wanted }) => sum + wanted, 0);
  const visitMinutes = customers.reduce(
    (sum, customer, i) => sum + demands[i]!.wanted * customer.visitMinutes,
    0,
  );
  const capacityMinutes = days.reduce((sum, day) => sum + dayCapacity(day), 0);
  const travelOn = travelEstimate(index, rep, customers, demands);
  let used = Math.min(days.length, visits);
  for (let round = 0; round < 2 && capacityMinutes > 0; round++) {
    const filled = ((visitMinutes + travelOn(used)) / capacityMinutes) * days.length;
    used = Math.min(days.length, visits, Math.ceil(SPREAD * filled));
  }
  const travelMinutes = Math.round(travelOn(used));
  const requiredMinutes = visitMinutes + travelMinutes;
  return {
    rep: rep.id,
    customers: customers.length,
    visits,
    visitMinutes,
    travelMinutes,
    requiredMinutes,
    days: days.length,
    capacityMinutes,
    capacityVisits: days.reduce((sum, day) => sum + day.maxVisits, 0),
    share: requiredMinutes === 0 ? 0 : requiredMinutes / capacityMinutes,
  };
}

/** Minutes of travel by the number of days that are used. */
function travelEstimate(
  index: ProblemIndex,
  rep: Rep,
  customers: readonly VisitCustomer[],
  demands: readonly Demand[],
): (days: number) => number {
  let visits = 0;
  let out = 0;
  customers.forEach((customer, i) => {
    const { wanted } = demands[i]!;
    visits += wanted;
    out += wanted * (index.minutes(rep.start, customer) + index.minutes(customer, rep.end));
  });
  if (visits === 0) return () => 0;
  const stride = Math.max(1, Math.ceil(customers.length / SAMPLE));
  let between = 0;
  let weight = 0;
  for (let i = 0; i < customers.length; i += stride) {
    const customer = customers[i]!;
    const ways = customers
      .filter((other) => other !== customer)
      .map((other) => index.minutes(customer, other))
      .sort((a, b) => a - b);
    const way = ways[Math.min(NEIGHBOUR, ways.length) - 1] ?? 0;
    between += demands[i]!.wanted * way;
    weight += demands[i]!.wanted;
  }
  return (days) => {
    const used = Math.max(1, days);
    return (used * FIRST_DRIVE * out) / visits + ((visits - used) * between) / weight;
  };
}
