import type { DayRoute, PlannedVisit, VisitCustomer, VisitProblem, Violation, WorkDay } from '../problem';
import { duty, exactTravel, isRounded, TOLERANCE, weekdayOf, workDayOf } from './facts';

/** Checks one day of one rep: places, hours, windows, capacity, and every number shown. */
export function checkRoute(problem: VisitProblem, route: DayRoute, found: Violation[]): void {
  const report = (code: string, args: Violation['args'] = {}, customer?: string) => {
    const where = { rep: route.rep, date: route.date };
    found.push(customer === undefined ? { code, ...where, args } : { code, customer, ...where, args });
  };
  const rep = problem.reps.find((candidate) => candidate.id === route.rep);
  if (rep === undefined) return report('unknownRep');
  const day = workDayOf(problem, route.rep, route.date);
  if (day === undefined) return report('notAWorkingDay');
  if (route.visits.length === 0) return report('emptyDay');

  const customers: VisitCustomer[] = [];
  for (const visit of route.visits) {
    const customer = problem.customers.find((candidate) => candidate.id === visit.customer);
    if (customer === undefined) return report('unknownCustomer', {}, visit.customer);
    if (customer.rep !== route.rep) report('wrongRep', { rep: customer.rep }, customer.id);
    customers.push(customer);
  }

  const lunch = lunchOn(problem, day, route.rep);
  let clock = day.hours.start;
  let travel = 0;
  let visiting = 0;
  let place: Parameters<typeof exactTravel>[1] = rep.start;
  route.visits.forEach((visit, index) => {
    const customer = customers[index]!;
    if (!isRounded(visit.travelMinutes, exactTravel(problem, place, customer))) {
      report('travelWrong', { minutes: visit.travelMinutes }, customer.id);
    }
    const there = drive(clock, visit.travelMinutes, lunch);
    if (!(visit.arrival >= there - TOLERANCE))
      report('arrivalTooEarly', { arrival: visit.arrival }, customer.id);
    if (!near(visit.departure, visit.arrival + customer.visitMinutes)) {
      report('departureWrong', { departure: visit.departure }, customer.id);
    }
    checkVisit(problem, route, day, lunch, customer, visit, report);
    clock = visit.departure;
    travel += visit.travelMinutes;
    visiting += customer.visitMinutes;
    place = customer;
  });

  const home = rep.end;
  if (!isRounded(route.returnMinutes, exactTravel(problem, place, home))) {
    report('returnWrong', { minutes: route.returnMinutes });
  }
  travel += route.returnMinutes;
  const end = drive(clock, route.returnMinutes, lunch);
  if (!(end <= day.hours.end + TOLERANCE)) report('outsideHours', { end });
  if (!near(route.travelMinutes, travel)) report('travelTotalWrong', { minutes: route.travelMinutes });
  if (!near(route.workMinutes, travel + visiting)) report('workTotalWrong', { minutes: route.workMinutes });

  // A day of appointments only may exceed what the planner itself may fill.
  if (customers.every((customer) => duty(problem, customer).has(route.date))) return;
  if (!(route.visits.length <= day.maxVisits)) report('tooManyVisits', { visits: route.visits.length });
  const room = Math.max(0, day.maxMinutes - day.reservedMinutes);
  if (!(travel + visiting <= room + TOLERANCE))
    report('tooManyMinutes', { minutes: travel + visiting, room });
}

function checkVisit(
  problem: VisitProblem,
  route: DayRoute,
  day: WorkDay,
  lunch: WorkDay['lunch'],
  customer: VisitCustomer,
  visit: PlannedVisit,
  report: (code: string, args?: Violation['args'], customer?: string) => void,
): void {
  const { arrival, departure } = visit;
  const appointments = duty(problem, customer);
  const agreed = appointments.has(route.date);
  const time = appointments.get(route.date);
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

/** The lunch, unless somebody agreed to meet the rep within it. */
export function lunchOn(problem: VisitProblem, day: WorkDay, rep: string): WorkDay['lunch'] {
  const { lunch } = day;
  if (lunch === undefined) return undefined;
  for (const customer of problem.customers) {
    if (customer.rep !== rep || customer.doNotContact === true) continue;
    const time = duty(problem, customer).get(day.date);
    if (time !== undefined && time < lunch.end && time + customer.visitMinutes > lunch.start)
      return undefined;
  }
  return lunch;
}

/** Clock time after driving; driving rests over the lunch. */
export function drive(clock: number, minutes: number, lunch: WorkDay['lunch']): number {
  if (lunch === undefined || minutes <= 0 || clock >= lunch.end) return clock + Math.max(0, minutes);
  const beforeLunch = Math.max(0, lunch.start - clock);
  if (minutes <= beforeLunch) return clock + minutes;
  return lunch.end + (minutes - beforeLunch);
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE;
}
