import type { Random } from '../../src/core/random';
import { explainLeftOut, planTerms, travelMinutes } from '../../src/visits';
import type {
  DayRoute,
  PlannedVisit,
  VisitCustomer,
  VisitPlan,
  VisitProblem,
  WorkDay,
} from '../../src/visits';

/** A plan with one mistake, perhaps of another problem, and the code that must name it. */
export interface Corrupted {
  readonly problem: VisitProblem;
  readonly plan: VisitPlan;
  readonly code: string;
}

/** One visit of a plan, drawn at random, with what surrounds it. */
export interface Spot {
  readonly problem: VisitProblem;
  readonly plan: VisitPlan;
  readonly route: DayRoute;
  readonly visit: PlannedVisit;
  readonly at: number;
  readonly customer: VisitCustomer;
  readonly day: WorkDay;
  /** Dates of the customer's visits. */
  readonly dates: readonly number[];
  /** True when the visit is an appointment. */
  readonly agreed: boolean;
  readonly random: Random;
}

/** Draws a visit; undefined for a plan without any. */
export function spotIn(problem: VisitProblem, plan: VisitPlan, random: Random): Spot | undefined {
  const route = plan.routes[Math.floor(random() * plan.routes.length)];
  if (route === undefined) return undefined;
  const at = Math.floor(random() * route.visits.length);
  const visit = route.visits[at]!;
  const customer = problem.customers.find((candidate) => candidate.id === visit.customer)!;
  const day = problem.reps.find((rep) => rep.id === route.rep)!.days.find((d) => d.date === route.date)!;
  const dates = plan.routes
    .filter((other) => other.visits.some((v) => v.customer === customer.id))
    .map((other) => other.date);
  return { problem, plan, route, visit, at, customer, day, dates, agreed: visit.locked, random };
}

type Corruption = (spot: Spot) => Corrupted | undefined;

/** The plan with another route in the place of the spot's. */
function withRoute({ plan, route }: Spot, ...routes: readonly DayRoute[]): VisitPlan {
  return { ...plan, routes: plan.routes.flatMap((other) => (other === route ? routes : [other])) };
}

function withVisit(spot: Spot, change: Partial<PlannedVisit>): VisitPlan {
  const { route, visit } = spot;
  return withRoute(spot, {
    ...route,
    visits: route.visits.map((other) => (other === visit ? { ...other, ...change } : other)),
  });
}

/** Price and left-out list made right again, so that nothing but the mistake itself gives the plan away. */
function settled(problem: VisitProblem, plan: VisitPlan): VisitPlan {
  const terms = planTerms(problem, plan.routes);
  const cost = Object.values(terms as unknown as Record<string, number>).reduce((sum, term) => sum + term, 0);
  return { ...plan, terms, cost, leftOut: explainLeftOut(problem, plan.routes) };
}

/** The plan as it was, in a problem that one customer changed. */
function customerNow(spot: Spot, change: Partial<VisitCustomer>, code: string): Corrupted {
  const customers = spot.problem.customers.map((customer) =>
    customer === spot.customer ? { ...customer, ...change } : customer,
  );
  const problem = { ...spot.problem, customers };
  return { problem, plan: settled(problem, spot.plan), code };
}

/** The plan as it was, in a problem where the spot's day changed. */
function dayNow(spot: Spot, change: Partial<WorkDay>, code: string): Corrupted {
  const reps = spot.problem.reps.map((rep) =>
    rep.id === spot.route.rep
      ? { ...rep, days: rep.days.map((day) => (day === spot.day ? { ...day, ...change } : day)) }
      : rep,
  );
  const problem = { ...spot.problem, reps };
  return { problem, plan: settled(problem, spot.plan), code };
}

const wrongNumber =
  (change: (spot: Spot, by: number) => VisitPlan, code: string): Corruption =>
  (spot) => {
    const by = (spot.random() < 0.5 ? -1 : 1) * (1 + Math.floor(3 * spot.random()));
    const plan = change(spot, by);
    return { problem: spot.problem, plan: settled(spot.problem, plan), code };
  };

const hasFree = ({ route }: Spot) => route.visits.some((visit) => !visit.locked);

/** Each makes one kind of mistake where it can be made. */
export const CORRUPTIONS: Readonly<Record<string, Corruption>> = {
  // Numbers that are shown.
  travel: wrongNumber(
    (spot, by) => withVisit(spot, { travelMinutes: spot.visit.travelMinutes + by }),
    'travelWrong',
  ),
  departure: wrongNumber(
    (spot, by) => withVisit(spot, { departure: spot.visit.departure + by }),
    'departureWrong',
  ),
  return: wrongNumber(
    (spot, by) => withRoute(spot, { ...spot.route, returnMinutes: spot.route.returnMinutes + by }),
    'returnWrong',
  ),
  'travel total': wrongNumber(
    (spot, by) => withRoute(spot, { ...spot.route, travelMinutes: spot.route.travelMinutes + by }),
    'travelTotalWrong',
  ),
  'work total': wrongNumber(
    (spot, by) => withRoute(spot, { ...spot.route, workMinutes: spot.route.workMinutes + by }),
    'workTotalWrong',
  ),
  'no number': wrongNumber((spot) => withVisit(spot, { arrival: NaN }), 'arrivalTooEarly'),
  'arrival too early': (spot) => {
    const { at, route, visit, agreed } = spot;
    const ready = at === 0 ? spot.day.hours.start : route.visits[at - 1]!.departure;
    if (agreed || visit.arrival !== ready + visit.travelMinutes) return undefined;
    const plan = withVisit(spot, { arrival: visit.arrival - 1, departure: visit.departure - 1 });
    return { problem: spot.problem, plan, code: 'arrivalTooEarly' };
  },
  'arrival too late': (spot) => {
    const { problem, visit, agreed } = spot;
    if (agreed) return undefined;
    const plan = withVisit(spot, { arrival: visit.arrival + 1, departure: visit.departure + 1 });
    return { problem, plan, code: 'arrivalTooLate' };
  },

  // Visits and days in the wrong place.
  'swapped order': (spot) => {
    const { problem, plan, route, at } = spot;
    const next = route.visits[at + 1];
    const other = problem.customers.find((customer) => customer.id === next?.customer);
    if (next === undefined || other === undefined || next.locked || spot.agreed) return undefined;
    const rep = problem.reps.find((candidate) => candidate.id === route.rep)!;
    const before =
      at === 0 ? rep.start : problem.customers.find((c) => c.id === route.visits[at - 1]!.customer);
    // With another way there the numbers shown are wrong for the new order.
    if (travelMinutes(before, other, problem.travel) === spot.visit.travelMinutes) return undefined;
    const visits = route.visits.map((visit, i) =>
      i === at
        ? { ...visit, customer: next.customer }
        : i === at + 1
          ? { ...visit, customer: spot.visit.customer }
          : visit,
    );
    const swapped = withRoute(spot, { ...route, visits });
    return { problem, plan: { ...swapped, cost: plan.cost }, code: 'travelWrong' };
  },
  'visit on a day off': (spot) => {
    const { problem, route } = spot;
    const rep = problem.reps.find((candidate) => candidate.id === route.rep)!;
    const free = Array.from({ length: problem.to - problem.from + 3 }, (_, i) => problem.from - 1 + i).filter(
      (date) => !rep.days.some((day) => day.date === date),
    );
    const date = free[Math.floor(spot.random() * free.length)];
    if (date === undefined) return undefined;
    const plan = withRoute(spot, { ...route, date });
    return { problem, plan: settled(problem, plan), code: 'notAWorkingDay' };
  },
  'day off now': (spot) => {
    const reps = spot.problem.reps.map((rep) => ({
      ...rep,
      days: rep.days.filter((day) => rep.id !== spot.route.rep || day.date !== spot.route.date),
    }));
    const problem = { ...spot.problem, reps };
    return { problem, plan: settled(problem, spot.plan), code: 'notAWorkingDay' };
  },
  'day over': (spot) => {
    const problem = { ...spot.problem, asOf: spot.route.date + 1 };
    return { problem, plan: settled(problem, spot.plan), code: 'notAWorkingDay' };
  },
  'visit twice a day': (spot) => {
    const visits = spot.route.visits.flatMap((visit) => (visit === spot.visit ? [visit, visit] : [visit]));
    return { problem: spot.problem, plan: withRoute(spot, { ...spot.route, visits }), code: 'twiceADay' };
  },
  'day twice': ({ problem, plan, route }) => ({
    problem,
    plan: { ...plan, routes: [...plan.routes, route] },
    code: 'dayTwice',
  }),
  'empty day': (spot) => ({
    problem: spot.problem,
    plan: withRoute(spot, { ...spot.route, visits: [] }),
    code: 'emptyDay',
  }),
  'unknown rep': (spot) => ({
    problem: spot.problem,
    plan: withRoute(spot, { ...spot.route, rep: 'nobody' }),
    code: 'unknownRep',
  }),
  'unknown customer': (spot) => ({
    problem: spot.problem,
    plan: withVisit(spot, { customer: 'nobody' }),
    code: 'unknownCustomer',
  }),
  'wrong rep': (spot) => {
    const other = spot.problem.reps.find((rep) => rep.id !== spot.route.rep);
    if (other === undefined || spot.problem.reassign === true) return undefined;
    return customerNow(spot, { rep: other.id }, 'wrongRep');
  },
  'kept customer with another rep': (spot) => {
    const { problem, route } = spot;
    const other = problem.reps.find((rep) => rep.id !== route.rep);
    if (other === undefined || problem.reassign !== true || spot.agreed) return undefined;
    return customerNow(spot, { rep: other.id, keepRep: true }, 'wrongRep');
  },
  'two reps for one customer': (spot) => {
    const { problem, plan, dates, route } = spot;
    const other = problem.reps.find((rep) => rep.id !== route.rep);
    if (dates.length < 2 || other === undefined || problem.reassign !== true || spot.agreed) return undefined;
    const moved = withRoute(spot, { ...route, rep: other.id });
    return { problem, plan: { ...plan, routes: moved.routes }, code: 'severalReps' };
  },
  'dropped visit': (spot) => {
    const { problem, plan, route, visit } = spot;
    const visits = route.visits.filter((other) => other !== visit);
    const without = withRoute(spot, ...(visits.length === 0 ? [] : [{ ...route, visits }]));
    if (plan.leftOut.some((entry) => entry.customer === visit.customer)) return undefined;
    return { problem, plan: { ...without, leftOut: plan.leftOut }, code: 'leftOutMissing' };
  },
  'third visit in the week': (spot) => {
    const week = (date: number) => Math.floor((date - 2) / 7);
    const inWeek = spot.dates.filter((date) => week(date) === week(spot.route.date)).length;
    if (inWeek < 2 || spot.agreed) return undefined;
    const problem = { ...spot.problem, maxPerWeek: inWeek - 1 };
    return { problem, plan: settled(problem, spot.plan), code: 'tooManyInWeek' };
  },
  'more than wanted': (spot) => {
    if (spot.agreed || spot.customer.appointments.length > 0) return undefined;
    return customerNow(spot, { callsPerFourWeeks: 0, cycleDays: 0 }, 'tooManyCalls');
  },

  // Rules of the customer and the day.
  'do not contact': (spot) => customerNow(spot, { doNotContact: true }, 'doNotContact'),
  'closed weekday': (spot) => {
    const weekday = ((spot.route.date + 5) % 7) + 1;
    const weekdays = [1, 2, 3, 4, 5, 6, 7].filter((other) => other !== weekday);
    return spot.agreed ? undefined : customerNow(spot, { weekdays }, 'outsideWeekdays');
  },
  'before the first day': (spot) =>
    spot.agreed ? undefined : customerNow(spot, { earliest: spot.route.date + 1 }, 'tooEarly'),
  'after the last day': (spot) =>
    spot.agreed ? undefined : customerNow(spot, { latest: spot.route.date - 1 }, 'tooLate'),
  'outside of the hours': (spot) => {
    const timed = spot.customer.appointments.some((a) => a.date === spot.route.date && a.time !== undefined);
    const windows = [{ start: spot.visit.arrival + 1, end: 2000 }];
    return timed ? undefined : customerNow(spot, { windows }, 'outsideWindow');
  },
  'day too short': (spot) => {
    const last = spot.route.visits.at(-1)!;
    return dayNow(spot, { hours: { start: spot.day.hours.start, end: last.departure - 1 } }, 'outsideHours');
  },
  'begun before the day': (spot) => {
    const first = spot.route.visits[0]!;
    const hours = { start: first.arrival + 1, end: spot.day.hours.end };
    return dayNow(spot, { hours }, 'outsideHours');
  },
  'within the lunch': (spot) => {
    const { visit, route, day, problem } = spot;
    if (route.visits.some((other) => other.locked) || visit.departure === visit.arrival) return undefined;
    const displaced = problem.customers.some((c) => c.appointments.some((a) => a.date === day.date));
    if (displaced) return undefined;
    return dayNow(spot, { lunch: { start: visit.arrival, end: visit.departure } }, 'inLunch');
  },
  'too many visits': (spot) =>
    hasFree(spot) ? dayNow(spot, { maxVisits: spot.route.visits.length - 1 }, 'tooManyVisits') : undefined,
  'over capacity': (spot) => {
    const { workMinutes } = spot.route;
    if (!hasFree(spot) || workMinutes === 0) return undefined;
    return dayNow(spot, { maxMinutes: workMinutes + spot.day.reservedMinutes - 1 }, 'tooManyMinutes');
  },

  // Agreements.
  unlocked: (spot) =>
    spot.agreed
      ? { problem: spot.problem, plan: withVisit(spot, { locked: false }), code: 'lockWrong' }
      : undefined,
  'locked without an agreement': (spot) =>
    spot.agreed
      ? undefined
      : { problem: spot.problem, plan: withVisit(spot, { locked: true }), code: 'lockWrong' },
  'appointment at another time': (spot) => {
    const { customer, route, visit, agreed } = spot;
    if (!agreed) return undefined;
    const time = visit.arrival + 5;
    const appointments = customer.appointments.map((a) => (a.date === route.date ? { ...a, time } : a));
    return customerNow(spot, { appointments }, 'appointmentMoved');
  },
  'appointment dropped': (spot) => {
    const { problem, route, agreed } = spot;
    if (!agreed || route.visits.length > 1) return undefined;
    const plan = withRoute(spot);
    return { problem, plan: settled(problem, plan), code: 'appointmentMissing' };
  },

  // The list of what is left out, and the price.
  'left out twice': ({ problem, plan }) =>
    plan.leftOut.length === 0
      ? undefined
      : { problem, plan: { ...plan, leftOut: [...plan.leftOut, plan.leftOut[0]!] }, code: 'leftOutTwice' },
  'left out not listed': ({ problem, plan }) =>
    plan.leftOut.length === 0
      ? undefined
      : { problem, plan: { ...plan, leftOut: plan.leftOut.slice(1) }, code: 'leftOutMissing' },
  'left out with wrong numbers': ({ problem, plan, random }) => {
    if (plan.leftOut.length === 0) return undefined;
    const name = random() < 0.5 ? 'wanted' : 'planned';
    const leftOut = plan.leftOut.map((entry, i) => (i === 0 ? { ...entry, [name]: entry[name] + 1 } : entry));
    return { problem, plan: { ...plan, leftOut }, code: 'leftOutWrong' };
  },
  'listed without being left out': ({ problem, plan, visit, dates }) => {
    if (plan.leftOut.some((entry) => entry.customer === visit.customer)) return undefined;
    const entry = {
      customer: visit.customer,
      wanted: dates.length,
      planned: dates.length,
      why: { code: 'capacity', args: {} },
    };
    return { problem, plan: { ...plan, leftOut: [...plan.leftOut, entry] }, code: 'leftOutWrong' };
  },
  price: ({ problem, plan, random }) => {
    const by = 0.01 * Math.max(1, plan.cost) * (random() < 0.5 ? -1 : 1);
    return { problem, plan: { ...plan, cost: plan.cost + by }, code: 'costWrong' };
  },
  ...Object.fromEntries(
    (
      [
        'missed',
        'spacing',
        'lateness',
        'travel',
        'balance',
        'change',
        'sameWeekday',
        'timeShare',
        'reassign',
      ] as const
    ).map((term): readonly [string, Corruption] => [
      `term ${term}`,
      ({ problem, plan }) => {
        // The sum stays: another term makes up for it.
        const by = 0.01 * Math.max(1, plan.cost);
        const other = term === 'travel' ? 'missed' : 'travel';
        const terms = { ...plan.terms, [term]: plan.terms[term] + by, [other]: plan.terms[other] - by };
        return { problem, plan: { ...plan, terms }, code: 'termWrong' };
      },
    ]),
  ),
};
