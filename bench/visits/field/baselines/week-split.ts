import type { Random } from '../../../../src/core/random';
import { seededRandom } from '../../../../src/core/random';
import { isoWeekday } from '../../../../src/core/serial-date';
import type { VisitPlan, VisitProblem } from '../../../../src/visits';
import { isoWeekIndex } from '../../../../src/visits';
import type { DayStop } from './day-clock';
import { apart, byImportance, fillGaps, finish } from './finish';
import { HandPlan } from './hand-plan';

/** Rounds of removing and reinserting that a week gets. */
const ROUNDS = 1200;
/** A round is kept when it is not worse than the best by more than these minutes (record-to-record travel, Dueck 1993). */
const SLACK = 15;
/** Visits taken out in a round. */
const LEAST_OUT = 2;
const MOST_OUT = 10;

/** A week being routed: its days and the visits that it should make, a customer once for each. */
interface Week {
  readonly days: readonly number[];
  readonly wanted: readonly number[];
}

/**
 * The plan of a team that routes week by week with ordinary routing software: whoever is due by the end of the week is taken on, and
 * the week is routed by itself as a vehicle-routing problem with time windows and prizes, its days being the vehicles, by large
 * neighbourhood search (Shaw 1998; Ropke and Pisinger 2006). Prizes and the wish for equal days are priced as in the plan;
 * two visits of a customer stay half a cycle apart. What found no place is due again in the next week.
 */
export function weekSplit(problem: VisitProblem, seed: number, rounds = ROUNDS): VisitPlan {
  const random = seededRandom(seed);
  const plans = problem.reps.map((rep) => {
    const plan = new HandPlan(problem, rep);
    const weeks = [...new Set(plan.days.map(({ date }) => isoWeekIndex(date)))];
    for (const week of weeks) {
      const days = plan.days.map((_, d) => d).filter((d) => isoWeekIndex(plan.day(d).date) === week);
      routeWeek(plan, { days, wanted: dueIn(plan, days) }, rounds, random);
    }
    fillGaps(plan);
    return plan;
  });
  return finish(problem, plans, seed);
}

/** Visits due by the Sunday of the week, the most important first. */
function dueIn(plan: HandPlan, days: readonly number[]): number[] {
  const { problem } = plan;
  const some = plan.day(days[0] ?? 0).date;
  const sunday = some + 7 - isoWeekday(some);
  return byImportance(plan).flatMap((c) => {
    const { cycle, due, first } = plan.demand(c);
    const seen = plan
      .dates(c)
      .filter((date) => date <= sunday)
      .at(-1);
    // Customers never seen are phased in over their first cycle, else the first week would have to see them all.
    const phase = Math.min(cycle, problem.to - problem.from - 6) * ((c * 0.618_034) % 1);
    let next = seen !== undefined ? seen + cycle : (due ?? first + phase);
    let visits = 0;
    while (next <= sunday && visits < Math.min(plan.missing(c), problem.maxPerWeek)) {
      visits += 1;
      next = Math.max(next, some) + cycle;
    }
    return Array.from({ length: visits }, () => c);
  });
}

function routeWeek(plan: HandPlan, week: Week, rounds: number, random: Random): void {
  insertAll(plan, week, [...week.wanted], random, 0);
  week.days.forEach((d) => plan.polish(d));
  let best = snapshot(plan, week);
  let bestPrice = price(plan, week);
  let current = best;
  let currentPrice = bestPrice;
  for (let round = 0; round < rounds; round++) {
    const open = [...unplanned(plan, week), ...takeOut(plan, week, random)];
    insertAll(plan, week, open, random, random() < 0.5 ? 0 : 3);
    const found = price(plan, week);
    if (found < currentPrice || found < bestPrice + SLACK) {
      current = snapshot(plan, week);
      currentPrice = found;
      if (found < bestPrice) {
        week.days.forEach((d) => plan.polish(d));
        best = current = snapshot(plan, week);
        bestPrice = currentPrice = price(plan, week);
      }
    } else {
      restore(plan, week, current);
    }
  }
  restore(plan, week, best);
}

/** Travel, missed visits and unevenness of the week, priced as in the plan. */
function price(plan: HandPlan, week: Week): number {
  const { weights } = plan.problem;
  const travel = week.days.reduce((sum, d) => sum + plan.travel(d), 0);
  const loads = week.days.map((d) => plan.load(d));
  const mean = loads.reduce((sum, load) => sum + load, 0) / Math.max(1, loads.length);
  const uneven = mean ** 2 * loads.reduce((sum, load) => sum + (load - mean) ** 2, 0);
  const missed = unplanned(plan, week).reduce((sum, c) => sum + 2 ** (plan.customer(c).priority - 1), 0);
  return weights.travelMinute * travel + weights.balance * uneven + weights.missedVisit * missed;
}

/** Wanted visits of the week without a day. */
function unplanned(plan: HandPlan, week: Week): number[] {
  const planned = new Map<number, number>();
  for (const d of week.days) {
    for (const { customer, agreed } of plan.route(d)) {
      if (!agreed) planned.set(customer, (planned.get(customer) ?? 0) + 1);
    }
  }
  return week.wanted.filter((c) => {
    const count = planned.get(c) ?? 0;
    planned.set(c, count - 1);
    return count <= 0;
  });
}

/** Takes out visits that are near a random one, or a stretch of one day. */
function takeOut(plan: HandPlan, week: Week, random: Random): number[] {
  const stops = week.days.flatMap((d) => plan.route(d).map((stop) => ({ d, stop })));
  const free = stops.filter(({ stop }) => !stop.agreed);
  const centre = free[Math.floor(random() * free.length)];
  if (centre === undefined) return [];
  const count = LEAST_OUT + Math.floor(random() * (MOST_OUT - LEAST_OUT + 1));
  const sameDay = random() < 0.3;
  const noise = free.map((entry) => ({
    entry,
    far:
      plan.legs(centre.stop.customer, entry.stop.customer) * (0.5 + random()) +
      (sameDay && entry.d !== centre.d ? 1000 : 0),
  }));
  noise.sort((a, b) => a.far - b.far);
  const out = noise.slice(0, count).map(({ entry }) => entry);
  for (const { d, stop } of out) plan.remove(d, stop.customer);
  return out.map(({ stop }) => stop.customer);
}

/** Inserts each visit where it costs least in travel and evenness; the most important first, shuffled by up to `noise` steps of priority. */
function insertAll(plan: HandPlan, week: Week, open: readonly number[], random: Random, noise: number): void {
  const { weights } = plan.problem;
  const order = open
    .map((c) => ({ c, key: plan.customer(c).priority + noise * random() }))
    .sort((a, b) => b.key - a.key);
  for (const { c } of order) {
    const { cycle, due } = plan.demand(c);
    const dates = [...plan.dates(c), ...(due === undefined ? [] : [due - cycle])];
    const mean = week.days.reduce((sum, d) => sum + plan.load(d), 0) / Math.max(1, week.days.length);
    let least = Infinity;
    let place: { readonly d: number; readonly position: number } | undefined;
    for (const d of week.days) {
      if (!apart(plan.day(d).date, dates, cycle) || !plan.mayVisit(d, c)) continue;
      const found = plan.bestInsertion(d, c);
      if (found === undefined) continue;
      const { maxMinutes, reservedMinutes } = plan.day(d);
      const more = (plan.customer(c).visitMinutes + found.added) / Math.max(1, maxMinutes - reservedMinutes);
      const uneven = weights.balance * mean ** 2 * (2 * (plan.load(d) - mean) * more + more * more);
      const cost = weights.travelMinute * found.added + uneven;
      if (cost < least) {
        least = cost;
        place = { d, position: found.position };
      }
    }
    if (place !== undefined) plan.insert(place.d, c, place.position);
  }
}

function snapshot(plan: HandPlan, week: Week): readonly DayStop[][] {
  return week.days.map((d) => plan.route(d));
}

function restore(plan: HandPlan, week: Week, routes: readonly DayStop[][]): void {
  week.days.forEach((d, i) => plan.setRoute(d, routes[i] ?? []));
}
