import type { VisitCustomer, VisitPlan, VisitProblem, Violation, WorkDay } from '../problem';
import type { DatedVisit } from './facts';
import { callsOf, duty, exactTravel, mondayOf, TOLERANCE, visitsByCustomer, workDayOf } from './facts';
import { drive, lunchOn } from './route';

/** Steps after which the search for a way to keep an appointment gives up. */
const MAX_STEPS = 5_000;

/** Checks what holds over all days of a customer: one visit a day, the weekly limit, its appointments, its number of visits. */
export function checkSpread(problem: VisitProblem, plan: VisitPlan, found: Violation[]): void {
  const byCustomer = visitsByCustomer(plan.routes);
  for (const customer of problem.customers) {
    const visits = byCustomer.get(customer.id) ?? [];
    const report = (code: string, date: number, args: Violation['args'] = {}) =>
      found.push({ code, customer: customer.id, rep: customer.rep, date, args });
    const appointments = duty(problem, customer);

    visits.forEach((visit, i) => {
      if (i > 0 && visits[i - 1]!.date === visit.date) report('twiceADay', visit.date);
    });
    checkWeeks(problem, customer, visits, appointments, report);

    const kept = visits.filter((visit) => appointments.has(visit.date)).length;
    const free = visits.length - kept;
    const { calls } = callsOf(problem, customer);
    if (free > Math.max(0, calls - kept)) report('tooManyCalls', visits.at(-1)!.date, { calls });

    if (customer.doNotContact === true) continue;
    for (const [date, time] of appointments) {
      if (visits.some((visit) => visit.date === date)) continue;
      const day = workDayOf(problem, customer.rep, date);
      if (day !== undefined && couldKeep(problem, plan, customer, day, time))
        report('appointmentMissing', date);
    }
  }
}

function checkWeeks(
  problem: VisitProblem,
  customer: VisitCustomer,
  visits: readonly DatedVisit[],
  appointments: ReadonlyMap<number, unknown>,
  report: (code: string, date: number, args?: Violation['args']) => void,
): void {
  const weeks = new Map<number, number>();
  for (const { date } of visits) weeks.set(mondayOf(date), (weeks.get(mondayOf(date)) ?? 0) + 1);
  for (const [monday, count] of weeks) {
    const seen =
      customer.lastVisit !== undefined && mondayOf(Math.floor(customer.lastVisit)) === monday ? 1 : 0;
    const onlyAgreed = visits.every(({ date }) => mondayOf(date) !== monday || appointments.has(date));
    if (count + seen > problem.maxPerWeek && !onlyAgreed)
      report('tooManyInWeek', monday, { count: count + seen });
  }
}

/** True when the missing appointment fits the day together with the appointments that the plan keeps there. */
function couldKeep(
  problem: VisitProblem,
  plan: VisitPlan,
  customer: VisitCustomer,
  day: WorkDay,
  time: number | undefined,
): boolean {
  const rep = problem.reps.find((candidate) => candidate.id === customer.rep);
  const planned = plan.routes.filter((route) => route.rep === customer.rep && route.date === day.date);
  const stops: { readonly customer: VisitCustomer; readonly time: number | undefined }[] = [
    { customer, time },
  ];
  for (const visit of planned.flatMap((route) => route.visits)) {
    const other = problem.customers.find((candidate) => candidate.id === visit.customer);
    if (other === undefined) continue;
    const appointments = duty(problem, other);
    if (appointments.has(day.date)) stops.push({ customer: other, time: appointments.get(day.date) });
  }
  const lunch = lunchOn(problem, day, customer.rep);
  const end = rep?.end;
  let steps = 0;

  const search = (place: Parameters<typeof exactTravel>[1], clock: number, open: typeof stops): boolean => {
    if (open.length === 0) {
      return drive(clock, rounded(exactTravel(problem, place, end)), lunch) <= day.hours.end + TOLERANCE;
    }
    return open.some((stop) => {
      if (++steps > MAX_STEPS) return false;
      const there = drive(clock, rounded(exactTravel(problem, place, stop.customer)), lunch);
      const start = startOf(stop, Math.max(there, day.hours.start), day, lunch);
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

function startOf(
  { customer, time }: { readonly customer: VisitCustomer; readonly time: number | undefined },
  ready: number,
  day: WorkDay,
  lunch: WorkDay['lunch'],
): number | undefined {
  const minutes = customer.visitMinutes;
  if (time !== undefined) return ready <= time && time + minutes <= day.hours.end ? time : undefined;
  const open = customer.windows?.length ? customer.windows : [day.hours];
  const starts = open.flatMap((span) => {
    let start = Math.max(ready, span.start);
    if (lunch !== undefined && start < lunch.end && start + minutes > lunch.start) start = lunch.end;
    return start + minutes <= Math.min(span.end, day.hours.end) ? [start] : [];
  });
  return starts.length === 0 ? undefined : Math.min(...starts);
}

function rounded(minutes: number): number {
  return Math.floor(minutes + 0.5);
}
