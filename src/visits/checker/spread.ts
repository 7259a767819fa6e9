import type { VisitCustomer, VisitProblem, Violation, WorkDay } from '../problem';
import { drive, earliestStart } from './clock';
import type { DatedVisit, Facts, Wish } from './facts';
import { mondayOf, TOLERANCE } from './facts';
import type { Place } from './travel';

/** Steps after which the search for a way to keep an appointment gives up. */
const MAX_STEPS = 5_000;

type Report = (code: string, date: number, args?: Violation['args']) => void;

/**
 * Checks what holds over all days of a customer: one rep, one visit a day, the weekly limit, its appointments, its number
 * of visits.
 */
export function checkSpread(facts: Facts, found: Violation[]): void {
  for (const customer of facts.problem.customers) {
    const visits = facts.visitsOf(customer.id);
    const wish = facts.wish(customer);
    if (visits.length === 0 && wish.duty.size === 0) continue;
    const report: Report = (code, date, args = {}) =>
      found.push({ code, customer: customer.id, rep: customer.rep, date, args });

    visits.forEach((visit, i) => {
      if (i > 0 && visits[i - 1]!.date === visit.date) report('twiceADay', visit.date);
      if (visit.rep !== visits[0]!.rep)
        report('severalReps', visit.date, { rep: visits[0]!.rep, other: visit.rep });
    });
    checkWeeks(facts.problem, customer, visits, wish, report);

    const kept = visits.filter((visit) => wish.duty.has(visit.date)).length;
    const free = visits.length - kept;
    if (free > Math.max(0, wish.calls - kept))
      report('tooManyCalls', visits.at(-1)!.date, { calls: wish.calls });

    if (customer.doNotContact === true) continue;
    for (const [date, time] of wish.duty) {
      if (visits.some((visit) => visit.date === date)) continue;
      const day = facts.workDay(customer.rep, date);
      if (day !== undefined && couldKeep(facts, customer, day, time)) report('appointmentMissing', date);
    }
  }
}

function checkWeeks(
  problem: VisitProblem,
  customer: VisitCustomer,
  visits: readonly DatedVisit[],
  { duty }: Wish,
  report: Report,
): void {
  const weeks = new Map<number, number>();
  for (const { date } of visits) weeks.set(mondayOf(date), (weeks.get(mondayOf(date)) ?? 0) + 1);
  for (const [monday, count] of weeks) {
    const seen =
      customer.lastVisit !== undefined && mondayOf(Math.floor(customer.lastVisit)) === monday ? 1 : 0;
    if (count + seen <= problem.maxPerWeek) continue;
    const onlyAgreed = visits.every(({ date }) => mondayOf(date) !== monday || duty.has(date));
    if (!onlyAgreed) report('tooManyInWeek', monday, { count: count + seen });
  }
}

interface Duty {
  readonly customer: VisitCustomer;
  readonly time: number | undefined;
}

/** True when the missing appointment fits the day together with the appointments that the plan keeps there. */
function couldKeep(facts: Facts, customer: VisitCustomer, day: WorkDay, time: number | undefined): boolean {
  const rep = facts.reps.get(customer.rep);
  const stops: Duty[] = [{ customer, time }];
  for (const { visits } of facts.routesOn(customer.rep, day.date)) {
    for (const visit of visits) {
      const other = facts.customers.get(visit.customer);
      const duty = other === undefined ? undefined : facts.wish(other).duty;
      if (other !== undefined && duty?.has(day.date) === true)
        stops.push({ customer: other, time: duty.get(day.date) });
    }
  }
  const lunch = facts.lunchOn(day, customer.rep);
  const minutes = (from: Place | undefined, to: Place | undefined) =>
    Math.floor(facts.leg(from, to).minutes + 0.5);
  let steps = 0;

  const search = (place: Place | undefined, clock: number, open: readonly Duty[]): boolean => {
    if (open.length === 0) return drive(clock, minutes(place, rep?.end), lunch) <= day.hours.end + TOLERANCE;
    return open.some((stop) => {
      if (++steps > MAX_STEPS) return false;
      const there = drive(clock, minutes(place, stop.customer), lunch);
      const start = earliestStart(stop.customer, stop.time, there, day, lunch);
      if (start === undefined) return false;
      return search(
        stop.customer,
        start + stop.customer.visitMinutes,
        open.filter((other) => other !== stop),
      );
    });
  };
  return search(rep?.start, day.hours.start, stops);
}
