import { isoWeekday, toSerial } from '../../../src/core/serial-date';
import type {
  Appointment,
  PreviousVisit,
  Rep,
  VisitCustomer,
  VisitProblem,
  WorkDay,
} from '../../../src/visits';
import { DEFAULT_MAX_PER_WEEK, DEFAULT_TRAVEL, DEFAULT_WEIGHTS, demandOf } from '../../../src/visits';
import type { DrawnClass, Mix } from './class-mix';
import { drawClasses } from './class-mix';
import { Draw } from './draw';
import type { Shape, Territory } from './territory';
import { territory, travelOf } from './territory';
import { workLoad } from './work-load';

/** What month to draw. Shares are 0..1. */
export interface FieldMonthOptions {
  readonly seed: number;
  readonly shape: Shape;
  /** Required visit minutes + estimated travel ÷ capacity of every rep (see `workLoad`), 0.5 … 1.6. */
  readonly load: number;
  /** Default 1. */
  readonly reps?: number;
  /** Default: so many that visits take about their usual minutes at the load asked for. */
  readonly customersPerRep?: number;
  readonly mix?: Mix;
  /** Customers with hours of their own; default 0.15. */
  readonly windows?: number;
  /** Customers closed on one weekday; default 0.15. */
  readonly closedDays?: number;
  /** Customers with an agreed visit; default 0.04. */
  readonly appointments?: number;
  /** Customers with a day planned before; default 0. */
  readonly previous?: number;
  /** Customers never seen, and of the others those that are overdue; default 0.1 and 0.15. */
  readonly neverSeen?: number;
  readonly overdue?: number;
  /** Public holidays in the month; default 1. */
  readonly holidays?: number;
  /** Reps that are away for one to five days; default 0.2. */
  readonly vacations?: number;
  /** Where a day starts and ends: at home, from home to wherever the last customer is, or nowhere. Default home. */
  readonly base?: 'home' | 'openEnd' | 'none';
}

/** The more of a day is spent on the road, the fewer customers a rep has. */
const CUSTOMERS_AT_FULL_LOAD: Readonly<Record<Shape, number>> = {
  city: 95,
  towns: 75,
  corridor: 70,
  river: 90,
};
/** Minutes a visit may be stretched or shortened to. */
const SHORTEST_VISIT = 10;
const LONGEST_VISIT = 120;
/** Visit lengths are whole multiples of these minutes. */
const STEP = 5;
/** Largest distance of a rep's load from the load asked for. */
const LOAD_TOLERANCE = 0.03;

/**
 * A month of field sales as a team may meet it: working days less holidays and vacation, lunch, territories, classes with the
 * product's default cadences, last visits (some overdue, some unknown), hours, closed weekdays and appointments. Visit
 * lengths are scaled per rep until the required work is the wished share of the capacity.
 * @throws Error when the load cannot be met within 3 % with visits of 10 to 120 minutes
 */
export function fieldMonth(options: FieldMonthOptions): VisitProblem {
  const { seed, shape, load, reps: repCount = 1, mix = 'ordinary' } = options;
  const customersPerRep = options.customersPerRep ?? Math.round(CUSTOMERS_AT_FULL_LOAD[shape] * load ** 0.8);
  const draw = new Draw(seed);
  const month = { year: 2026 + draw.int(0, 1), month: draw.int(1, 12) };
  const from = dateOf(month.year, month.month);
  const to = dateOf(month.year + Math.floor(month.month / 12), (month.month % 12) + 1) - 1;
  const asOf = from - draw.int(1, 4);
  const working = Array.from({ length: to - from + 1 }, (_, d) => from + d).filter((d) => isoWeekday(d) <= 5);
  const holidays = new Set(draw.shuffled(working).slice(0, options.holidays ?? 1));
  const dates = working.filter((date) => !holidays.has(date));

  const reps: Rep[] = [];
  const customers: VisitCustomer[] = [];
  for (let r = 0; r < repCount; r++) {
    const land = territory(shape, r, draw);
    const rep = drawRep(`rep ${r + 1}`, land, dates, options, draw);
    reps.push(rep);
    drawClasses(mix, customersPerRep, draw).forEach((kind, i) => {
      customers.push(drawCustomer(`${rep.id} customer ${i + 1}`, rep, kind, land, asOf, options, draw));
    });
  }
  const unscaled: VisitProblem = {
    ...{ from, to, asOf, reps, customers },
    travel: travelOf(shape, DEFAULT_TRAVEL),
    weights: DEFAULT_WEIGHTS,
    maxPerWeek: DEFAULT_MAX_PER_WEEK,
  };
  const agreed = withAppointments(unscaled, options.appointments ?? 0.04, draw);
  const scaled = { ...agreed, customers: agreed.reps.flatMap((rep) => scaledTo(agreed, rep, load)) };
  const share = options.previous ?? 0;
  return share > 0 ? { ...scaled, previous: drawPrevious(scaled, share, draw) } : scaled;
}

function dateOf(year: number, month: number): number {
  const date = toSerial({ year, month, day: 1 });
  if (date === undefined) throw new Error(`no month ${year}-${month}`);
  return date;
}

function drawRep(
  id: string,
  { home }: Territory,
  dates: readonly number[],
  { vacations = 0.2, base = 'home' }: FieldMonthOptions,
  draw: Draw,
): Rep {
  const first = draw.int(0, dates.length - 1);
  const away = draw.chance(vacations) ? draw.int(1, 5) : 0;
  const start = draw.pick([510, 540]);
  const day: Omit<WorkDay, 'date'> = {
    hours: { start, end: start + 540 },
    lunch: { start: 720, end: 780 },
    maxVisits: 14,
    maxMinutes: 480,
    reservedMinutes: draw.pick([0, 0, 30]),
  };
  const days = dates.filter((_, d) => d < first || d >= first + away).map((date) => ({ date, ...day }));
  if (base === 'none') return { id, days };
  return base === 'openEnd' ? { id, days, start: home } : { id, days, start: home, end: home };
}

function drawCustomer(
  id: string,
  rep: Rep,
  kind: DrawnClass,
  land: Territory,
  asOf: number,
  options: FieldMonthOptions,
  draw: Draw,
): VisitCustomer {
  const { neverSeen = 0.1, overdue = 0.15, windows = 0.15, closedDays = 0.15 } = options;
  const closed = draw.int(1, 5);
  const cycle = Math.max(kind.cycleDays, 7 / DEFAULT_MAX_PER_WEEK);
  const age = draw.chance(overdue) ? draw.between(1, 2) : draw.between(0, 1);
  const hours = draw.pick([
    { start: 540, end: 720 },
    { start: 780, end: 1020 },
    { start: 600, end: 960 },
  ]);
  return {
    id,
    name: `Customer ${id}`,
    rep: rep.id,
    ...land.place(),
    callsPerFourWeeks: kind.callsPerFourWeeks,
    cycleDays: kind.cycleDays,
    visitMinutes: kind.minutes,
    priority: kind.priority,
    reason: { code: 'class', args: { class: kind.key } },
    timeShareClass: kind.key,
    appointments: [],
    ...(draw.chance(neverSeen) ? {} : { lastVisit: asOf - Math.round(age * cycle) }),
    ...(draw.chance(closedDays) ? { weekdays: [1, 2, 3, 4, 5].filter((weekday) => weekday !== closed) } : {}),
    ...(draw.chance(windows) ? { windows: [hours] } : {}),
  };
}

/** Agrees visits with some customers that are due: at most one a rep and day, so that every one can be kept. */
function withAppointments(problem: VisitProblem, share: number, draw: Draw): VisitProblem {
  const taken = new Set<string>();
  const reps = new Map(problem.reps.map((rep) => [rep.id, rep]));
  const customers = problem.customers.map((customer) => {
    if (!draw.chance(share)) return customer;
    const { wanted, first, last, due = 0 } = demandOf(problem, customer);
    const days = (reps.get(customer.rep)?.days ?? []).filter(
      ({ date }) => date >= Math.max(first, due - 3) && date <= last && !taken.has(`${customer.rep} ${date}`),
    );
    if (wanted === 0 || days.length === 0) return customer;
    const { date, hours } = draw.pick(days);
    taken.add(`${customer.rep} ${date}`);
    // An hour and a half into the morning or two after lunch: the way there and back fits any territory.
    const time = draw.pick([hours.start + 90, 840]);
    const appointment: Appointment = draw.chance(0.7) ? { date, time } : { date };
    return { ...customer, appointments: [appointment] };
  });
  return { ...problem, customers };
}

/** The customers of a rep with visits as long as the load asks for. */
function scaledTo(problem: VisitProblem, rep: Rep, load: number): readonly VisitCustomer[] {
  const own = problem.customers.filter((customer) => customer.rep === rep.id);
  const { visits, travel, capacity } = workLoad(problem, rep);
  const factor = (load * capacity - travel) / visits;
  let owed = 0;
  const scaled = own.map((customer) => {
    const { wanted } = demandOf(problem, customer);
    const exact = customer.visitMinutes * factor;
    // What rounding to whole steps takes from one customer's visits goes to the next ones.
    const asked = exact + (wanted > 0 ? owed / wanted : 0);
    const minutes = Math.min(LONGEST_VISIT, Math.max(SHORTEST_VISIT, Math.round(asked / STEP) * STEP));
    owed += (exact - minutes) * wanted;
    return { ...customer, visitMinutes: minutes };
  });
  const reached = workLoad({ ...problem, customers: scaled }, rep).load;
  if (Math.abs(reached - load) > LOAD_TOLERANCE) {
    throw new Error(`${rep.id}: load ${reached.toFixed(3)} instead of ${load} with ${own.length} customers`);
  }
  return scaled;
}

/** Days that a plan before may have given: about one cycle after the last visit, on a working day. */
function drawPrevious(problem: VisitProblem, share: number, draw: Draw): readonly PreviousVisit[] {
  const reps = new Map(problem.reps.map((rep) => [rep.id, rep]));
  return problem.customers.flatMap((customer) => {
    const { wanted, first, last, due = first, cycle } = demandOf(problem, customer);
    const start = Math.max(first, due) + draw.int(0, 3);
    if (!draw.chance(share)) return [];
    return Array.from({ length: wanted }, (_, k) => start + Math.round(k * cycle)).flatMap((ideal) => {
      const day = reps.get(customer.rep)?.days.find(({ date }) => date >= ideal && date <= last);
      return day === undefined ? [] : [{ customer: customer.id, date: day.date }];
    });
  });
}
