import type { Rep, VisitCustomer, VisitProblem } from '../../../src/visits';
import { demandOf, isoWeekIndex, travelTable } from '../../../src/visits';
import type { Legs } from './tour';
import { handTour, tourMinutes } from './tour';

/** Required work of one rep against what its days hold, in minutes. */
export interface WorkLoad {
  /** Every wanted visit × its length. */
  readonly visits: number;
  /** Travel of a plan by hand that makes every wanted visit. */
  readonly travel: number;
  /** Σ (minutes a day − reserved minutes). */
  readonly capacity: number;
  /** (visits + travel) ÷ capacity. */
  readonly load: number;
}

/** How full the month of a rep is. */
export function workLoad(problem: VisitProblem, rep: Rep): WorkLoad {
  const own = problem.customers.filter(
    (customer) => customer.rep === rep.id && customer.doNotContact !== true,
  );
  const visits = own.reduce((sum, c) => sum + demandOf(problem, c).wanted * c.visitMinutes, 0);
  const travel = handTravel(problem, rep, own);
  const capacity = capacityOf(rep);
  return { visits, travel, capacity, load: (visits + travel) / capacity };
}

/** Minutes that the days of a rep hold. */
export function capacityOf(rep: Rep): number {
  return rep.days.reduce((sum, day) => sum + day.maxMinutes - day.reservedMinutes, 0);
}

/**
 * Travel as a plan by hand would need it, whether it fits or not: the visits of a customer are dealt evenly over the weeks,
 * each week's visits are cut by the angle around the rep's start into as many groups of equal size as the week has working
 * days, and each group is driven nearest first with 2-opt.
 */
function handTravel(problem: VisitProblem, rep: Rep, customers: readonly VisitCustomer[]): number {
  const weeks = [...new Set(rep.days.map((day) => isoWeekIndex(day.date)))];
  const dealt = weeks.map((): number[] => []);
  customers.forEach((customer, index) => {
    const { wanted } = demandOf(problem, customer);
    for (let k = 0; k < wanted; k++) {
      // Customers start at different points of the month, as their last visits do.
      const turn = (k + ((index * 0.618_034) % 1)) / wanted;
      dealt[Math.floor(turn * weeks.length)]?.push(index);
    }
  });
  const legs = legsOf(problem, rep, customers);
  const angles = customers.map((customer) => angleOf(rep, customer));
  let minutes = 0;
  weeks.forEach((week, w) => {
    const days = rep.days.filter((day) => isoWeekIndex(day.date) === week).length;
    const stops = (dealt[w] ?? []).sort((a, b) => (angles[a] ?? 0) - (angles[b] ?? 0));
    for (let day = 0; day < days; day++) {
      const from = Math.round((day * stops.length) / days);
      const group = [...new Set(stops.slice(from, Math.round(((day + 1) * stops.length) / days)))];
      minutes += tourMinutes(handTour(group, -1, -2, legs), -1, -2, legs);
    }
  });
  return minutes;
}

/** Legs between customers by index; −1 is the rep's start, −2 its end. */
export function legsOf(problem: VisitProblem, rep: Rep, customers: readonly VisitCustomer[]): Legs {
  const stops = [rep.end, rep.start, ...customers];
  const table = travelTable(stops, problem.travel);
  return (from, to) => table[(from + 2) * stops.length + to + 2] ?? 0;
}

/** Direction from the rep's start to the customer, in radians; 0 when one of the places is not known. */
export function angleOf(rep: Rep, customer: VisitCustomer): number {
  const home = rep.start?.location;
  const there = customer.location;
  if (home === undefined || there === undefined) return 0;
  const shrink = Math.cos((home.latitude * Math.PI) / 180);
  return Math.atan2(there.latitude - home.latitude, (there.longitude - home.longitude) * shrink);
}
