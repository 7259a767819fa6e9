import type { DayRoute, Location, VisitCustomer, VisitProblem, WorkDay } from '../problem';

/** Largest difference between two numbers that count as equal: rounding of sums. */
export const TOLERANCE = 1e-6;

/** A visit of a plan with the day that it is on. */
export interface DatedVisit {
  readonly date: number;
  readonly rep: string;
  readonly locked: boolean;
}

/** Monday of the date's week. */
export function mondayOf(date: number): number {
  return date - weekdayOf(date) + 1;
}

/** 1 Monday … 7 Sunday; serial date 2 is Monday 1900-01-01. */
export function weekdayOf(date: number): number {
  const sinceMonday = (Math.floor(date) - 2) % 7;
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1;
}

/** Working day of a rep, within the horizon and not over. */
export function workDayOf(problem: VisitProblem, rep: string, date: number): WorkDay | undefined {
  if (date < problem.from || date > problem.to || date < problem.asOf) return undefined;
  const days = problem.reps
    .find((candidate) => candidate.id === rep)
    ?.days.filter((day) => day.date === date);
  return days?.at(-1);
}

/** Appointments that the plan has to deal with: the horizon's, not over; with several on a day the timed one. */
export function duty(
  problem: VisitProblem,
  customer: VisitCustomer,
): ReadonlyMap<number, number | undefined> {
  const times = new Map<number, number | undefined>();
  for (const { date, time } of customer.appointments) {
    if (date < problem.from || date > problem.to || date < problem.asOf) continue;
    times.set(date, times.get(date) ?? time);
  }
  return times;
}

/** Visits of each customer, ascending by date. */
export function visitsByCustomer(routes: readonly DayRoute[]): ReadonlyMap<string, readonly DatedVisit[]> {
  const all = routes.flatMap((route) =>
    route.visits.map((visit) => ({
      customer: visit.customer,
      dated: { date: route.date, rep: route.rep, locked: visit.locked },
    })),
  );
  all.sort((a, b) => a.dated.date - b.dated.date);
  const result = new Map<string, DatedVisit[]>();
  for (const { customer, dated } of all) {
    if (!result.has(customer)) result.set(customer, []);
    result.get(customer)?.push(dated);
  }
  return result;
}

/** First day, last day, due day, cycle and number of calls that a customer asks for (see `demand.ts` for the rule). */
export function callsOf(problem: VisitProblem, customer: VisitCustomer) {
  const seen = customer.lastVisit === undefined ? undefined : Math.floor(customer.lastVisit);
  let first = problem.from > problem.asOf ? problem.from : problem.asOf;
  if (customer.earliest !== undefined && customer.earliest > first) first = customer.earliest;
  if (seen !== undefined && seen + 1 > first) first = seen + 1;
  const last = customer.latest !== undefined && customer.latest < problem.to ? customer.latest : problem.to;
  if (!(customer.callsPerFourWeeks > 0) || !(customer.cycleDays > 0)) {
    return { first, last, due: undefined, cycle: 0, calls: 0 };
  }
  const shortest = 7 / problem.maxPerWeek;
  const cycle = customer.cycleDays < shortest ? shortest : customer.cycleDays;
  const due = seen === undefined ? undefined : seen + cycle;
  let calls = 0;
  const start = due !== undefined && due > first ? due : first;
  if (start <= last) {
    calls = 1;
    while (start + calls * cycle <= last - cycle / 4) calls += 1;
  }
  return { first, last, due, cycle, calls };
}

/** Travel minutes of a leg before rounding; undefined ends cost nothing. Haversine formula. */
export function exactTravel(
  problem: VisitProblem,
  from: { readonly location?: Location; readonly area?: string } | undefined,
  to: { readonly location?: Location; readonly area?: string } | undefined,
): number {
  if (!from || !to) return 0;
  const { circuity, speeds, fixedMinutes, sameAreaMinutes, otherAreaMinutes } = problem.travel;
  if (!onGlobe(from.location) || !onGlobe(to.location)) {
    const sameArea = from.area !== undefined && to.area !== undefined && from.area === to.area;
    return fixedMinutes + (sameArea ? sameAreaMinutes : otherAreaMinutes);
  }
  const radians = Math.PI / 180;
  const north = Math.sin(((to.location.latitude - from.location.latitude) * radians) / 2) ** 2;
  const east = Math.sin(((to.location.longitude - from.location.longitude) * radians) / 2) ** 2;
  const shrink = Math.cos(from.location.latitude * radians) * Math.cos(to.location.latitude * radians);
  let km = 2 * 6371.0088 * Math.asin(Math.sqrt(Math.min(1, north + shrink * east))) * circuity;
  let hours = 0;
  let bandStart = 0;
  speeds.forEach(({ upToKm, kmPerHour }, index) => {
    const width = index + 1 === speeds.length ? Infinity : Math.max(0, upToKm - bandStart);
    const within = Math.min(km, width);
    hours += within / kmPerHour;
    km -= within;
    bandStart = Math.max(bandStart, upToKm);
  });
  return fixedMinutes + hours * 60;
}

/** True when whole minutes are the exact travel time rounded; a half may go either way. */
export function isRounded(minutes: number, exact: number): boolean {
  return Number.isInteger(minutes) && Math.abs(minutes - Math.min(exact, 65_535)) <= 0.5 + TOLERANCE;
}

function onGlobe(place: Location | undefined): place is Location {
  return place !== undefined && Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180;
}
