import { isoWeekday } from '../../core/serial-date';
import { demandOf, isoWeekIndex, missedWorth } from '../demand';
import type { Rep, VisitCustomer, VisitProblem, WorkDay, Stop } from '../problem';
import { travelTable } from '../travel';

/** "No lunch": a minute that no day reaches. */
const NEVER = 1e9;

/**
 * One rep's share of the problem in flat arrays; never changed after it is made. Customers, days and slots are numbers.
 * A slot is one wanted visit of one customer: first its appointments by date, then its free visits.
 */
export interface RepModel {
  readonly rep: Rep;
  readonly customers: readonly VisitCustomer[];
  readonly customerCount: number;
  readonly dayCount: number;
  readonly slotCount: number;
  /** Minutes from stop to stop; stops are the customers, then the start, then the end. */
  readonly travel: Uint16Array;
  readonly stops: number;
  readonly startStop: number;
  readonly endStop: number;

  readonly dayDate: Int32Array;
  /** Number of the day's ISO week, 0-based within the horizon. */
  readonly dayWeek: Int32Array;
  readonly weekCount: number;
  readonly dayStart: Float64Array;
  readonly dayEnd: Float64Array;
  readonly lunchStart: Float64Array;
  readonly lunchEnd: Float64Array;
  readonly maxVisits: Int32Array;
  /** Minutes of visits and travel, reserved minutes already taken off. */
  readonly maxMinutes: Float64Array;
  /** 1 ÷ maxMinutes, 0 for a day without: the scale on which loads are balanced. */
  readonly loadScale: Float64Array;

  readonly visitMinutes: Float64Array;
  readonly priority: Float64Array;
  /** What missing one visit weighs. */
  readonly missedWorth: Float64Array;
  readonly cycle: Float64Array;
  readonly wanted: Int32Array;
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** NaN when the last visit is not known. */
  readonly due: Float64Array;
  /** customer × day: 1 when a free visit is allowed. */
  readonly allowed: Uint8Array;
  /** customer × day: 1 when the previous plan has a visit there. */
  readonly previous: Uint8Array;
  /** Previous visits of the customer on days that this model does not have. */
  readonly previousElsewhere: Int32Array;
  /** customer × week: free visits that the weekly limit leaves. */
  readonly weekRoom: Int32Array;
  /** Windows of customer c: entries `windowOffset[c] … windowOffset[c + 1]`. */
  readonly windowOffset: Int32Array;
  readonly windowStart: Float64Array;
  readonly windowEnd: Float64Array;

  /** Slots of customer c: `slotOffset[c] … slotOffset[c + 1]`. */
  readonly slotOffset: Int32Array;
  readonly slotCustomer: Int32Array;
  /** Day of an appointment that falls on a day of this model, else −1 (a free visit). */
  readonly slotFixedDay: Int32Array;
  /** Agreed time, −1 without. */
  readonly slotTime: Float64Array;
}

/** Usable days of a rep: within the horizon, not over, one a date, ascending. */
export function usableDays(problem: VisitProblem, rep: Rep): readonly WorkDay[] {
  const byDate = new Map<number, WorkDay>();
  for (const day of rep.days) {
    if (day.date >= Math.max(problem.from, problem.asOf) && day.date <= problem.to) byDate.set(day.date, day);
  }
  return [...byDate.values()].sort((a, b) => a.date - b.date);
}

/** Flattens the problem of one rep; do-not-contact customers are left aside. */
export function buildRepModel(problem: VisitProblem, rep: Rep): RepModel {
  const customers = problem.customers.filter((c) => c.rep === rep.id && c.doNotContact !== true);
  const days = usableDays(problem, rep);
  const n = customers.length;
  const dayCount = days.length;
  const demands = customers.map((c) => demandOf(problem, c));
  const dayIndex = new Map(days.map((day, d) => [day.date, d]));
  const weeks = [...new Set(days.map((day) => isoWeekIndex(day.date)))];

  const stops: (Stop | undefined)[] = [...customers, rep.start, rep.end];
  const lunch = days.map((day, d) => lunchOf(day, d, customers, demands, dayIndex));

  const slotOffset = new Int32Array(n + 1);
  const slotCustomer: number[] = [];
  const slotFixedDay: number[] = [];
  const slotTime: number[] = [];
  const windowOffset = new Int32Array(n + 1);
  const windowStart: number[] = [];
  const windowEnd: number[] = [];
  const allowed = new Uint8Array(n * dayCount);
  const weekRoom = new Int32Array(n * weeks.length).fill(problem.maxPerWeek);

  customers.forEach((customer, c) => {
    const demand = demands[c]!;
    for (const { date, time } of demand.appointments) {
      const day = dayIndex.get(date);
      if (day === undefined) continue;
      slotCustomer.push(c);
      slotFixedDay.push(day);
      slotTime.push(time ?? -1);
      const week = weeks.indexOf(isoWeekIndex(date));
      weekRoom[c * weeks.length + week]! -= 1;
    }
    for (let k = 0; k < demand.calls; k++) {
      slotCustomer.push(c);
      slotFixedDay.push(-1);
      slotTime.push(-1);
    }
    slotOffset[c + 1] = slotCustomer.length;
    if (customer.lastVisit !== undefined) {
      const week = weeks.indexOf(isoWeekIndex(customer.lastVisit));
      if (week >= 0) weekRoom[c * weeks.length + week]! -= 1;
    }
    for (const span of customer.windows ?? []) {
      windowStart.push(span.start);
      windowEnd.push(span.end);
    }
    windowOffset[c + 1] = windowStart.length;
    const agreed = new Set(demand.appointments.map(({ date }) => date));
    days.forEach((day, d) => {
      const onWeekday = customer.weekdays === undefined || customer.weekdays.includes(isoWeekday(day.date));
      const open = onWeekday && !agreed.has(day.date);
      if (open && day.date >= demand.first && day.date <= demand.last) allowed[c * dayCount + d] = 1;
    });
  });

  const previous = new Uint8Array(n * dayCount);
  const previousElsewhere = new Int32Array(n);
  const customerIndex = new Map(customers.map((customer, c) => [customer.id, c]));
  const seen = new Set<string>();
  for (const { customer, date } of problem.previous ?? []) {
    const c = customerIndex.get(customer);
    if (c === undefined || date < Math.max(problem.from, problem.asOf) || date > problem.to) continue;
    if (seen.has(`${c} ${date}`)) continue;
    seen.add(`${c} ${date}`);
    const day = dayIndex.get(date);
    if (day === undefined) previousElsewhere[c]! += 1;
    else previous[c * dayCount + day] = 1;
  }

  const maxMinutes = Float64Array.from(days, (day) => Math.max(0, day.maxMinutes - day.reservedMinutes));
  return {
    rep,
    customers,
    customerCount: n,
    dayCount,
    slotCount: slotCustomer.length,
    travel: travelTable(stops, problem.travel),
    stops: n + 2,
    startStop: n,
    endStop: n + 1,
    dayDate: Int32Array.from(days, (day) => day.date),
    dayWeek: Int32Array.from(days, (day) => weeks.indexOf(isoWeekIndex(day.date))),
    weekCount: weeks.length,
    dayStart: Float64Array.from(days, (day) => day.hours.start),
    dayEnd: Float64Array.from(days, (day) => day.hours.end),
    lunchStart: Float64Array.from(lunch, (span) => span?.start ?? NEVER),
    lunchEnd: Float64Array.from(lunch, (span) => span?.end ?? NEVER),
    maxVisits: Int32Array.from(days, (day) => Math.min(1_000_000, day.maxVisits)),
    maxMinutes,
    loadScale: maxMinutes.map((minutes) => (minutes > 0 ? 1 / minutes : 0)),
    visitMinutes: Float64Array.from(customers, (c) => c.visitMinutes),
    priority: Float64Array.from(customers, (c) => c.priority),
    missedWorth: Float64Array.from(customers, (c) => missedWorth(c.priority)),
    cycle: Float64Array.from(demands, (demand) => demand.cycle),
    wanted: Int32Array.from(demands, (demand) => demand.wanted),
    first: Float64Array.from(demands, (demand) => demand.first),
    last: Float64Array.from(demands, (demand) => demand.last),
    due: Float64Array.from(demands, (demand) => demand.due ?? NaN),
    allowed,
    previous,
    previousElsewhere,
    weekRoom,
    windowOffset,
    windowStart: Float64Array.from(windowStart),
    windowEnd: Float64Array.from(windowEnd),
    slotOffset,
    slotCustomer: Int32Array.from(slotCustomer),
    slotFixedDay: Int32Array.from(slotFixedDay),
    slotTime: Float64Array.from(slotTime),
  };
}

/** A timed appointment within the lunch takes its place: that day has no fixed lunch. */
function lunchOf(
  day: WorkDay,
  d: number,
  customers: readonly VisitCustomer[],
  demands: readonly ReturnType<typeof demandOf>[],
  dayIndex: ReadonlyMap<number, number>,
): WorkDay['lunch'] {
  const { lunch } = day;
  if (lunch === undefined) return undefined;
  const displaced = customers.some((customer, c) =>
    demands[c]!.appointments.some(
      ({ date, time }) =>
        time !== undefined &&
        dayIndex.get(date) === d &&
        time < lunch.end &&
        time + customer.visitMinutes > lunch.start,
    ),
  );
  return displaced ? undefined : lunch;
}
