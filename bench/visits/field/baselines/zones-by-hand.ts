import { isoWeekday } from '../../../../src/core/serial-date';
import type { VisitPlan, VisitProblem } from '../../../../src/visits';
import { handTour, tourMinutes } from '../tour';
import { angleOf } from '../work-load';
import { apart, byImportance, fillGaps, finish, insertionCost } from './finish';
import { HandPlan } from './hand-plan';

/** Rotations tried for the cut by angle. */
const ROTATIONS = 12;
/** Minutes of travel that count for a visit when territories are cut to equal work. */
const TRAVEL_PER_VISIT = 12;

/**
 * The plan of a careful sales manager without software: each rep's customers are cut into one territory a weekday, of equal work
 * and as compact as a cut by angle or along the land can be; territories get the weekday on which fewest of their customers are
 * closed. Then, the most important class first, every customer is visited on its weekday at its frequency; when that day
 * is full, on the best other day within half a cycle. Each day is driven nearest first with 2-opt.
 */
export function zonesByHand(problem: VisitProblem): VisitPlan {
  const plans = problem.reps.map((rep) => {
    const plan = new HandPlan(problem, rep);
    fillByZone(plan, weekdayOfCustomers(plan));
    fillGaps(plan);
    return plan;
  });
  return finish(problem, plans, 0);
}

function fillByZone(plan: HandPlan, weekdays: readonly number[]): void {
  for (const c of byImportance(plan)) {
    const { first, last, due, cycle, calls } = plan.demand(c);
    if (calls === 0) continue;
    const zone = weekdays[c] ?? 1;
    const start = due === undefined ? quietStart(plan, zone, first, cycle) : Math.max(first, due);
    for (let k = 0; k < calls && plan.missing(c) > 0; k++) {
      const ideal = Math.min(last, start + k * cycle);
      // Twice a week: every other visit half a week after the weekday of the territory.
      const weekday = cycle < 7 && k % 2 === 1 ? ((zone + 2) % 5) + 1 : zone;
      placeNear(plan, c, ideal, weekday);
    }
  }
}

/** Visits on the territory's weekday next to the ideal date; else on the cheapest other day within half a cycle. */
function placeNear(plan: HandPlan, c: number, ideal: number, weekday: number): void {
  const { cycle } = plan.demand(c);
  const others = plan.dates(c);
  const near = plan.days
    .map(({ date }, d) => ({ d, date, off: Math.abs(date - ideal) }))
    .filter(({ date, off }) => off <= Math.max(3.5, cycle / 2) && apart(date, others, cycle))
    .sort((a, b) => a.off - b.off);
  const home = near.filter(({ date }) => isoWeekday(date) === weekday);
  if (home.some(({ d }) => plan.tryInsert(d, c))) return;
  const cheapest = near
    .map(({ d }) => ({ d, added: insertionCost(plan, d, c) }))
    .sort((a, b) => a.added - b.added)[0];
  if (cheapest !== undefined && cheapest.added < Infinity) plan.tryInsert(cheapest.d, c);
}

/** First date for a customer whose last visit is not known: the emptiest day of its territory within the first cycle. */
function quietStart(plan: HandPlan, weekday: number, first: number, cycle: number): number {
  const days = plan.days
    .map(({ date }, d) => ({ date, load: plan.load(d) }))
    .filter(({ date }) => isoWeekday(date) === weekday && date >= first && date < first + Math.max(7, cycle))
    .sort((a, b) => a.load - b.load);
  return days[0]?.date ?? first;
}

/** Weekday (1 Monday …) of each customer's territory. */
function weekdayOfCustomers(plan: HandPlan): readonly number[] {
  const weekdays = [...new Set(plan.days.map(({ date }) => isoWeekday(date)))].sort((a, b) => a - b);
  const cuts = [alongTheLand(plan)];
  const angles = plan.customers.map((customer) => angleOf(plan.rep, customer));
  for (let i = 0; i < ROTATIONS; i++) {
    const turn = (2 * Math.PI * i) / ROTATIONS;
    cuts.push(angles.map((angle) => (angle + Math.PI + turn) % (2 * Math.PI)));
  }
  let zones: readonly number[] = [];
  let least = Infinity;
  for (const keys of cuts) {
    const cut = cutEvenly(plan, keys, weekdays.length);
    const minutes = weekdays.reduce((sum, _, zone) => {
      const stops = plan.customers.map((__, c) => c).filter((c) => cut[c] === zone);
      return sum + tourMinutes(handTour(stops, -1, -2, plan.legs), -1, -2, plan.legs);
    }, 0);
    if (minutes < least) {
      least = minutes;
      zones = cut;
    }
  }
  const weekdayOfZone = fewestClosed(plan, zones, weekdays);
  return zones.map((zone) => weekdayOfZone[zone] ?? 1);
}

/** Position of each customer along the line on which customers are spread most (first principal axis). */
function alongTheLand(plan: HandPlan): number[] {
  const points = plan.customers.map(({ location }) => {
    const { latitude = 0, longitude = 0 } = location ?? {};
    return { x: longitude * Math.cos((latitude * Math.PI) / 180), y: latitude };
  });
  const mean = (of: (point: { x: number; y: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / Math.max(1, points.length);
  const x = mean((point) => point.x);
  const y = mean((point) => point.y);
  const xx = mean((point) => (point.x - x) ** 2);
  const yy = mean((point) => (point.y - y) ** 2);
  const xy = mean((point) => (point.x - x) * (point.y - y));
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  return points.map((point) => (point.x - x) * Math.cos(angle) + (point.y - y) * Math.sin(angle));
}

/** Cuts the customers, sorted by key, into groups of equal work. */
function cutEvenly(plan: HandPlan, keys: readonly number[], groups: number): number[] {
  const work = plan.customers.map(
    (customer, c) => plan.demand(c).wanted * (customer.visitMinutes + TRAVEL_PER_VISIT),
  );
  const total = work.reduce((sum, minutes) => sum + minutes, 0);
  const order = plan.customers.map((_, c) => c).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  const cut = plan.customers.map(() => 0);
  let done = 0;
  for (const c of order) {
    const own = work[c] ?? 0;
    cut[c] = Math.min(groups - 1, Math.floor(((done + own / 2) / Math.max(1, total)) * groups));
    done += own;
  }
  return cut;
}

/** Weekday of each zone such that as few wanted visits as possible meet a closed weekday. */
function fewestClosed(
  plan: HandPlan,
  zones: readonly number[],
  weekdays: readonly number[],
): readonly number[] {
  const closed = weekdays.map((_, zone) =>
    weekdays.map((weekday) =>
      plan.customers.reduce((sum, customer, c) => {
        const shut =
          zones[c] === zone && customer.weekdays !== undefined && !customer.weekdays.includes(weekday);
        return sum + (shut ? plan.demand(c).wanted : 0);
      }, 0),
    ),
  );
  let best: readonly number[] = weekdays;
  let least = Infinity;
  for (const order of permutations(weekdays.map((_, i) => i))) {
    const sum = order.reduce((total, weekday, zone) => total + (closed[zone]?.[weekday] ?? 0), 0);
    if (sum < least) {
      least = sum;
      best = order.map((weekday) => weekdays[weekday] ?? 1);
    }
  }
  return best;
}

function permutations(items: readonly number[]): number[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}
