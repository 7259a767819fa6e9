import { isoWeekday } from '../../../core/serial-date';
import { demandOf, isoWeekIndex, missedWorth } from '../../demand';
import { survivingVisits } from '../../agreed-visits';
import { dayCapacity, previousDates, usableDays } from '../../horizon-days';
import { normalShares, SHORTEST_WEEKDAY_CYCLE } from '../../price';
import type { Rep, Stop, VisitCustomer, VisitProblem, WorkDay } from '../../problem';
import { travelTable } from '../../travel';

/** "No lunch": a minute that no day reaches. */
const NEVER = 1e9;

/**
 * The share of a problem that is searched together, in flat arrays: the customers of one rep, or of all reps when customers
 * may change hands. Customers, reps (groups), days (dates on which any of the reps works) and routes (a day of a rep) are
 * numbers from 0. Never changed after it is made, except that `placeAppointments` sets `locked`.
 */
export interface FieldModel {
  readonly problem: VisitProblem;
  readonly reps: readonly Rep[];
  /** Those who want visits and may be visited. */
  readonly customers: readonly VisitCustomer[];
  readonly customerCount: number;
  readonly dayCount: number;
  readonly routeCount: number;

  /** Minutes from stop to stop; stops are the customers, then start and end of each rep. */
  readonly travel: Uint16Array;
  /** The same with rows and columns exchanged: `toward[to × stops + from]`. */
  readonly toward: Uint16Array;
  readonly stops: number;

  readonly dayDate: Int32Array;
  /** Number of the day's ISO week, 0-based within the horizon. */
  readonly dayWeek: Int32Array;
  readonly dayWeekday: Int32Array;
  readonly weekCount: number;

  readonly routeDay: Int32Array;
  readonly routeGroup: Int32Array;
  /** group × day: the route, −1 when the rep does not work. */
  readonly routeOf: Int32Array;
  readonly startStop: Int32Array;
  readonly endStop: Int32Array;
  readonly dayStart: Float64Array;
  readonly dayEnd: Float64Array;
  readonly lunchStart: Float64Array;
  readonly lunchEnd: Float64Array;
  readonly maxVisits: Int32Array;
  /** Minutes of visits and travel, reserved minutes already taken off. */
  readonly maxMinutes: Float64Array;
  /** 1 ÷ maxMinutes, 0 for a day without: the scale on which loads are balanced. */
  readonly loadScale: Float64Array;

  readonly groupsOf: readonly Int32Array[];
  /** The customer's own rep, −1 when that is not in the problem. */
  readonly home: Int32Array;
  readonly visitMinutes: Float64Array;
  readonly priority: Float64Array;
  /** Price of missing one visit. */
  readonly missedPrice: Float64Array;
  readonly cycle: Float64Array;
  readonly calls: Int32Array;
  readonly wanted: Int32Array;
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** NaN when the last visit is not known. */
  readonly due: Float64Array;
  /** 1 when that day lies before the horizon. */
  readonly overdue: Uint8Array;
  /** Price of a change of weekday, 0 for short cycles. */
  readonly weekdayPrice: Float64Array;
  /** customer × day: 1 when a free visit is allowed. */
  readonly open: Uint8Array;
  /** customer × day: 1 when the previous plan has a visit there. */
  readonly previous: Uint8Array;
  /** Visits of the customer in the previous plan, those on other days included. */
  readonly previousCount: Int32Array;
  /** Those of them that survive; see `survivingVisits`. */
  readonly surviving: Int32Array;
  /** customer × week: free visits that the weekly limit leaves. */
  readonly weekRoom: Int32Array;
  /** Windows of customer c: entries `windowOffset[c] … windowOffset[c + 1]`. */
  readonly windowOffset: Int32Array;
  readonly windowStart: Float64Array;
  readonly windowEnd: Float64Array;
  /** Class of `timeShares`, −1 for none. */
  readonly shareClass: Int32Array;
  readonly shares: Float64Array;

  /** Appointments on working days of the customer's own rep, by customer, ascending by day. */
  readonly appointments: readonly {
    readonly customer: number;
    readonly day: number;
    readonly time: number;
  }[];
  /** customer × day: 1 for an appointment that the plan keeps. */
  readonly locked: Uint8Array;
  /** Agreed times of appointments, by customer × days + day; those without a time are not listed. */
  readonly agreedTime: ReadonlyMap<number, number>;
}

/** Flattens the reps and customers that are searched together. */
export function buildFieldModel(
  problem: VisitProblem,
  reps: readonly Rep[],
  candidates: readonly VisitCustomer[],
): FieldModel {
  const workDays = reps.map((rep) => usableDays(problem, rep));
  const dates = [...new Set(workDays.flatMap((days) => days.map((day) => day.date)))].sort((a, b) => a - b);
  const dayIndex = new Map(dates.map((date, d) => [date, d]));
  const weekNumbers = new Map<number, number>();
  const dayWeek = Int32Array.from(dates, (date) => numberOf(weekNumbers, isoWeekIndex(date)));
  const groupIndex = new Map(reps.map((rep, g) => [rep.id, g]));
  const routes = workDays.flatMap((days, group) => days.map((day) => ({ day, group })));
  const routeOf = new Int32Array(reps.length * dates.length).fill(-1);
  routes.forEach(({ day, group }, r) => {
    routeOf[group * dates.length + dayIndex.get(day.date)!] = r;
  });

  const all = candidates
    .filter((customer) => customer.doNotContact !== true)
    .map((customer) => ({ customer, demand: demandOf(problem, customer) }))
    .filter(({ demand }) => demand.wanted > 0);
  const everyone = Int32Array.from(reps, (_, g) => g);
  const members = all
    .map(({ customer, demand }) => {
      const home = groupIndex.get(customer.rep) ?? -1;
      const stays = problem.reassign !== true || customer.keepRep === true || demand.appointments.length > 0;
      const groups = !stays ? everyone : home < 0 ? new Int32Array(0) : Int32Array.of(home);
      return { customer, demand, home, groups };
    })
    .filter(({ groups }) => groups.length > 0);
  const customers = members.map(({ customer }) => customer);
  const n = customers.length;
  const dayCount = dates.length;

  const windowOffset = new Int32Array(n + 1);
  const windowStart: number[] = [];
  const windowEnd: number[] = [];
  const open = new Uint8Array(n * dayCount);
  const weekRoom = new Int32Array(n * weekNumbers.size).fill(problem.maxPerWeek);
  const appointments: { customer: number; day: number; time: number }[] = [];
  const agreedTime = new Map<number, number>();
  members.forEach(({ customer, demand, home }, c) => {
    const agreed = new Set<number>();
    for (const { date, time } of demand.appointments) {
      agreed.add(date);
      const day = dayIndex.get(date);
      if (day === undefined || routeOf[home * dayCount + day]! < 0) continue;
      appointments.push({ customer: c, day, time: time ?? -1 });
      if (time !== undefined) agreedTime.set(c * dayCount + day, time);
      weekRoom[c * weekNumbers.size + dayWeek[day]!]! -= 1;
    }
    const seenWeek =
      customer.lastVisit === undefined ? undefined : weekNumbers.get(isoWeekIndex(customer.lastVisit));
    if (seenWeek !== undefined) weekRoom[c * weekNumbers.size + seenWeek]! -= 1;
    for (const span of customer.windows ?? []) {
      windowStart.push(span.start);
      windowEnd.push(span.end);
    }
    windowOffset[c + 1] = windowStart.length;
    dates.forEach((date, d) => {
      const onWeekday = customer.weekdays === undefined || customer.weekdays.includes(isoWeekday(date));
      if (onWeekday && !agreed.has(date) && date >= demand.first && date <= demand.last) {
        open[c * dayCount + d] = 1;
      }
    });
  });

  const previous = new Uint8Array(n * dayCount);
  const previousCount = new Int32Array(n);
  const before = previousDates(problem);
  const survivors = survivingVisits(problem);
  const surviving = Int32Array.from(members, ({ customer }) => survivors.get(customer.id) ?? 0);
  members.forEach(({ customer, home }, c) => {
    if (home < 0) return;
    for (const date of before.get(customer.id) ?? []) {
      previousCount[c]! += 1;
      const day = dayIndex.get(date);
      if (day !== undefined) previous[c * dayCount + day] = 1;
    }
  });

  const stops: (Stop | undefined)[] = [...customers, ...reps.flatMap((rep) => [rep.start, rep.end])];
  const travel = travelTable(stops, problem.travel);
  const toward = transposed(travel, stops.length);
  const lunch = routes.map(({ day, group }) =>
    lunchOf(
      day,
      members.filter(({ home, demand }) => home === group && demand.appointments.length > 0),
    ),
  );
  const maxMinutes = Float64Array.from(routes, ({ day }) => dayCapacity(day));
  const { weights } = problem;
  const shares = normalShares(problem.timeShares ?? {});
  const shareNames = [...shares.keys()];
  return {
    problem,
    reps,
    customers,
    customerCount: n,
    dayCount,
    routeCount: routes.length,
    travel,
    toward,
    stops: stops.length,
    dayDate: Int32Array.from(dates),
    dayWeek,
    dayWeekday: Int32Array.from(dates, (date) => isoWeekday(date)),
    weekCount: weekNumbers.size,
    routeDay: Int32Array.from(routes, ({ day }) => dayIndex.get(day.date)!),
    routeGroup: Int32Array.from(routes, ({ group }) => group),
    routeOf,
    startStop: Int32Array.from(routes, ({ group }) => n + 2 * group),
    endStop: Int32Array.from(routes, ({ group }) => n + 2 * group + 1),
    dayStart: Float64Array.from(routes, ({ day }) => day.hours.start),
    dayEnd: Float64Array.from(routes, ({ day }) => day.hours.end),
    lunchStart: Float64Array.from(lunch, (span) => span?.start ?? NEVER),
    lunchEnd: Float64Array.from(lunch, (span) => span?.end ?? NEVER),
    maxVisits: Int32Array.from(routes, ({ day }) => Math.min(1_000_000, day.maxVisits)),
    maxMinutes,
    loadScale: maxMinutes.map((minutes) => (minutes > 0 ? 1 / minutes : 0)),
    groupsOf: members.map(({ groups }) => groups),
    home: Int32Array.from(members, ({ home }) => home),
    visitMinutes: Float64Array.from(customers, (c) => c.visitMinutes),
    priority: Float64Array.from(customers, (c) => c.priority),
    missedPrice: Float64Array.from(customers, (c) => missedWorth(c.priority) * weights.missedVisit),
    cycle: Float64Array.from(members, ({ demand }) => demand.cycle),
    calls: Int32Array.from(members, ({ demand }) => demand.calls),
    wanted: Int32Array.from(members, ({ demand }) => demand.wanted),
    first: Float64Array.from(members, ({ demand }) => demand.first),
    last: Float64Array.from(members, ({ demand }) => demand.last),
    due: Float64Array.from(members, ({ demand }) => demand.due ?? NaN),
    overdue: Uint8Array.from(members, ({ demand }) => (demand.overdue ? 1 : 0)),
    weekdayPrice: Float64Array.from(members, ({ demand }) =>
      demand.cycle >= SHORTEST_WEEKDAY_CYCLE ? (weights.sameWeekday ?? 0) : 0,
    ),
    open,
    previous,
    previousCount,
    surviving,
    weekRoom,
    windowOffset,
    windowStart: Float64Array.from(windowStart),
    windowEnd: Float64Array.from(windowEnd),
    shareClass: Int32Array.from(customers, (c) =>
      c.timeShareClass === undefined ? -1 : shareNames.indexOf(c.timeShareClass),
    ),
    shares: Float64Array.from(shares.values()),
    appointments,
    locked: new Uint8Array(n * dayCount),
    agreedTime,
  };
}

/** A timed appointment within the lunch takes its place: that day has no fixed lunch. */
function lunchOf(
  { date, lunch }: WorkDay,
  members: readonly {
    readonly customer: VisitCustomer;
    readonly demand: ReturnType<typeof demandOf>;
  }[],
): WorkDay['lunch'] {
  if (lunch === undefined) return undefined;
  const displaced = members.some(({ customer, demand }) =>
    demand.appointments.some(
      (agreed) =>
        agreed.date === date &&
        agreed.time !== undefined &&
        agreed.time < lunch.end &&
        agreed.time + customer.visitMinutes > lunch.start,
    ),
  );
  return displaced ? undefined : lunch;
}

/** The table itself when it is symmetric. */
function transposed(table: Uint16Array, n: number): Uint16Array {
  let symmetric = true;
  const result = new Uint16Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const minutes = table[i * n + j]!;
      result[j * n + i] = minutes;
      if (symmetric && minutes !== table[j * n + i]!) symmetric = false;
    }
  }
  return symmetric ? table : result;
}

function numberOf(numbers: Map<number, number>, key: number): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
