import type { DayRoute, PlannedVisit, VisitCustomer, Violation, WorkDay } from '../problem';
import { drive, earliestStart } from './clock';
import type { Facts } from './facts';
import { isRounded, near, TOLERANCE, weekdayOf } from './facts';
import type { Place } from './travel';

type Report = (code: string, args?: Violation['args'], customer?: string) => void;

/** Checks one day of one rep: places, hours, windows, capacity, and every number shown. */
export function checkRoute(facts: Facts, route: DayRoute, found: Violation[]): void {
  const report: Report = (code, args = {}, customer) => {
    const where = { rep: route.rep, date: route.date };
    found.push(customer === undefined ? { code, ...where, args } : { code, customer, ...where, args });
  };
  const rep = facts.reps.get(route.rep);
  if (rep === undefined) return report('unknownRep');
  const day = facts.workDay(route.rep, route.date);
  if (day === undefined) return report('notAWorkingDay');
  if (route.visits.length === 0) return report('emptyDay');

  const customers: VisitCustomer[] = [];
  for (const visit of route.visits) {
    const customer = facts.customers.get(visit.customer);
    if (customer === undefined) return report('unknownCustomer', {}, visit.customer);
    if (!facts.mayVisit(route.rep, customer)) report('wrongRep', { rep: customer.rep }, customer.id);
    customers.push(customer);
  }

  const lunch = facts.lunchOn(day, route.rep);
  let clock = day.hours.start;
  let travel = 0;
  let visiting = 0;
  let place: Place | undefined = rep.start;
  route.visits.forEach((visit, index) => {
    const customer = customers[index]!;
    if (!isRounded(visit.travelMinutes, facts.leg(place, customer))) {
      report('travelWrong', { minutes: visit.travelMinutes }, customer.id);
    }
    checkArrival(facts, route, day, customer, visit, drive(clock, visit.travelMinutes, lunch), report);
    if (!near(visit.departure, visit.arrival + customer.visitMinutes)) {
      report('departureWrong', { departure: visit.departure }, customer.id);
    }
    checkVisit(facts, route, day, customer, visit, report);
    clock = visit.departure;
    travel += visit.travelMinutes;
    visiting += customer.visitMinutes;
    place = customer;
  });

  if (!isRounded(route.returnMinutes, facts.leg(place, rep.end))) {
    report('returnWrong', { minutes: route.returnMinutes });
  }
  travel += route.returnMinutes;
  const end = drive(clock, route.returnMinutes, lunch);
  if (!(end <= day.hours.end + TOLERANCE)) report('outsideHours', { end });
  if (!near(route.travelMinutes, travel)) report('travelTotalWrong', { minutes: route.travelMinutes });
  if (!near(route.workMinutes, travel + visiting)) report('workTotalWrong', { minutes: route.workMinutes });

  // A day of appointments only may exceed what the planner itself may fill.
  if (customers.every((customer) => facts.wish(customer).duty.has(route.date))) return;
  if (!(route.visits.length <= day.maxVisits)) report('tooManyVisits', { visits: route.visits.length });
  const room = Math.max(0, day.maxMinutes - day.reservedMinutes);
  if (!(travel + visiting <= room + TOLERANCE))
    report('tooManyMinutes', { minutes: travel + visiting, room });
}

/** A visit begins as soon as it can: after the way there, in the customer's hours, or at the agreed time. */
function checkArrival(
  facts: Facts,
  { rep, date }: DayRoute,
  day: WorkDay,
  customer: VisitCustomer,
  { arrival }: PlannedVisit,
  there: number,
  report: Report,
): void {
  if (!(arrival >= there - TOLERANCE)) return report('arrivalTooEarly', { arrival }, customer.id);
  const { duty } = facts.wish(customer);
  const earliest = earliestStart(customer, duty.get(date), there, day, facts.lunchOn(day, rep));
  if (earliest !== undefined && arrival > earliest + TOLERANCE)
    report('arrivalTooLate', { arrival, earliest }, customer.id);
}

function checkVisit(
  facts: Facts,
  route: DayRoute,
  day: WorkDay,
  customer: VisitCustomer,
  visit: PlannedVisit,
  report: Report,
): void {
  const { arrival, departure } = visit;
  const { duty } = facts.wish(customer);
  const agreed = duty.has(route.date);
  const time = duty.get(route.date);
  const lunch = facts.lunchOn(day, route.rep);
  if (customer.doNotContact === true) report('doNotContact', {}, customer.id);
  if (visit.locked !== agreed) report('lockWrong', {}, customer.id);
  if (!(arrival >= day.hours.start - TOLERANCE && departure <= day.hours.end + TOLERANCE)) {
    report('outsideHours', { end: departure }, customer.id);
  }
  if (agreed && time !== undefined) {
    if (!near(arrival, time)) report('appointmentMoved', { time, arrival }, customer.id);
    return;
  }
  if (lunch !== undefined && arrival < lunch.end - TOLERANCE && departure > lunch.start + TOLERANCE) {
    report('inLunch', { arrival }, customer.id);
  }
  const open = customer.windows;
  if (
    open !== undefined &&
    open.length > 0 &&
    !open.some((w) => arrival >= w.start - TOLERANCE && departure <= w.end + TOLERANCE)
  ) {
    report('outsideWindow', { arrival }, customer.id);
  }
  if (agreed) return;
  if (customer.weekdays !== undefined && !customer.weekdays.includes(weekdayOf(route.date))) {
    report('outsideWeekdays', {}, customer.id);
  }
  if (customer.earliest !== undefined && route.date < customer.earliest) report('tooEarly', {}, customer.id);
  if (customer.latest !== undefined && route.date > customer.latest) report('tooLate', {}, customer.id);
  if (customer.lastVisit !== undefined && route.date <= customer.lastVisit)
    report('tooEarly', {}, customer.id);
}
