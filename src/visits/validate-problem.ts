import type { Problem } from '../core/problem';
import { error } from '../core/problem';
import type { SerialDate } from '../core/serial-date';
import { formatIso, MAX_SERIAL } from '../core/serial-date';
import type { Appointment, TimeSpan, TravelRules, VisitCustomer, VisitProblem, WorkDay } from './problem';
import { isLocation } from './travel';

/** Last minute of a day; a working day may end after midnight, not after the next one. */
const LATEST = 2 * 1440;
/** Priorities double the price of a missed visit: beyond this the sums lose the minutes of travel. */
const HIGHEST_PRIORITY = 30;

/**
 * What in a problem cannot be planned with: numbers that are none, negative times, spans that end before they begin, ids that
 * two share. Each kind once, with how often and the first example.
 * @returns errors, none for a problem that the solver and the checker take
 */
export function validateProblem(problem: VisitProblem): readonly Problem[] {
  const found = new Findings();
  checkFrame(problem, found);
  checkTravel(problem.travel, found);
  for (const [name, weight] of Object.entries(problem.weights) as readonly [string, unknown][])
    if (!isAmount(weight)) found.add('visits-bad-weight', name);
  for (const [name, share] of Object.entries(problem.timeShares ?? {}))
    if (!isAmount(share)) found.add('visits-bad-share', name);
  checkIds(
    problem.reps.map((rep) => rep.id),
    found,
  );
  checkIds(
    problem.customers.map((customer) => customer.id),
    found,
  );
  for (const rep of problem.reps) {
    for (const place of [rep.start, rep.end])
      if (place?.location && !isLocation(place.location)) found.add('visits-bad-place', rep.id);
    for (const day of rep.days) checkDay(rep.id, day, found);
  }
  for (const customer of problem.customers) checkCustomer(customer, found);
  return found.problems();
}

function checkFrame({ from, to, asOf, maxPerWeek }: VisitProblem, found: Findings): void {
  const days = isDay(from) && isDay(to) && isDay(asOf);
  if (!days || from > to)
    found.add('visits-bad-horizon', days ? `${formatIso(from)} – ${formatIso(to)}` : '');
  if (!(maxPerWeek > 0)) found.add('visits-bad-week-limit', String(maxPerWeek));
}

function checkTravel(rules: TravelRules, found: Findings): void {
  const numbers = ['circuity', 'fixedMinutes', 'sameAreaMinutes', 'otherAreaMinutes'] as const;
  for (const name of numbers) if (!isAmount(rules[name])) found.add('visits-bad-travel', name);
  rules.speeds.forEach(({ upToKm, kmPerHour }, i) => {
    const before = rules.speeds[i - 1]?.upToKm ?? 0;
    if (!(kmPerHour > 0) || !(upToKm >= before)) found.add('visits-bad-travel', `${upToKm} km`);
  });
}

function checkIds(ids: readonly string[], found: Findings): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) found.add('visits-same-id', id);
    seen.add(id);
  }
}

function checkDay(rep: string, day: WorkDay, found: Findings): void {
  const where = isDay(day.date) ? `${rep} ${formatIso(day.date)}` : rep;
  if (!isDay(day.date) || !isSpan(day.hours)) found.add('visits-bad-hours', where);
  if (day.lunch !== undefined && !isSpan(day.lunch)) found.add('visits-bad-lunch', where);
  if (!isAmount(day.maxVisits) || !isAmount(day.maxMinutes) || !isAmount(day.reservedMinutes))
    found.add('visits-bad-capacity', where);
}

function checkCustomer(customer: VisitCustomer, found: Findings): void {
  const { name, location, visitMinutes, callsPerFourWeeks, cycleDays, priority } = customer;
  if (location !== undefined && !isLocation(location)) found.add('visits-bad-place', name);
  if (!isAmount(visitMinutes) || visitMinutes > LATEST) found.add('visits-bad-length', name);
  if (!isAmount(callsPerFourWeeks) || !isAmount(cycleDays)) found.add('visits-bad-frequency', name);
  if (!(priority > 0 && priority <= HIGHEST_PRIORITY)) found.add('visits-bad-priority', name);
  const dates = [customer.lastVisit, customer.earliest, customer.latest];
  if (dates.some((date) => date !== undefined && !isDate(date))) found.add('visits-bad-date', name);
  if (customer.windows?.some((window) => !isSpan(window)) === true) found.add('visits-bad-window', name);
  if (
    customer.weekdays?.some((weekday) => !(weekday >= 1 && weekday <= 7 && Number.isInteger(weekday))) ===
    true
  )
    found.add('visits-bad-weekday', name);
  if (customer.appointments.some((appointment) => !isAppointment(appointment)))
    found.add('visits-bad-appointment', name);
}

function isAppointment({ date, time }: Appointment): boolean {
  return isDay(date) && (time === undefined || (time >= 0 && time <= LATEST));
}

function isSpan({ start, end }: TimeSpan): boolean {
  return start >= 0 && start < end && end <= LATEST;
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isDate(date: SerialDate): boolean {
  return date >= 0 && date <= MAX_SERIAL;
}

function isDay(date: SerialDate): boolean {
  return Number.isInteger(date) && isDate(date);
}

class Findings {
  private readonly found = new Map<string, { readonly example: string; count: number }>();

  add(code: string, example: string): void {
    const known = this.found.get(code);
    if (known === undefined) this.found.set(code, { example, count: 1 });
    else known.count += 1;
  }

  problems(): readonly Problem[] {
    return [...this.found].map(([code, args]) => error(code, { args }));
  }
}
