import type { RoutePlan } from '../kernel/model';
import { ClockRules } from './clock-rules';
import type { FieldModel } from './field-model';

/** Smaller differences of travel are rounding. */
const TINY = 1e-9;

/**
 * Gives a day the order of the plan before where that costs nothing. To the search a route is as good as the same route driven the
 * other way round; to those who expect the visits in the order that they know it is not.
 */
export class OrderKeeper {
  private readonly rules: ClockRules;
  /** customer × day: when the visit was to begin, minutes after midnight. */
  private readonly before: ReadonlyMap<number, number>;

  constructor(private readonly model: FieldModel) {
    this.rules = new ClockRules(model);
    this.before = timesBefore(model);
  }

  /** The same visits on the same days, none with more travel. */
  keep(plan: RoutePlan): RoutePlan {
    if (this.before.size === 0) return plan;
    return plan.map((stops, route) => this.turned(route, stops));
  }

  /** Takes the whole order of before, else turns round one stretch after the other, the one that helps most first. */
  private turned(route: number, stops: Int32Array): Int32Array {
    const times = this.timesOf(route, stops);
    let wrong = wrongPairs(times);
    if (wrong === 0) return stops;
    const most = this.rules.evaluate(route, stops, 0, stops.length) + TINY;
    const holds = (order: Int32Array) => this.rules.evaluate(route, order, 0, order.length) <= most;
    if (!times.includes(Number.NaN)) {
      const time = new Map(Array.from(stops, (c, i) => [c, times[i]!] as const));
      const order = stops.slice().sort((a, b) => time.get(a)! - time.get(b)!);
      if (holds(order)) return order;
    }
    let best = stops;
    for (;;) {
      const from = best;
      for (let i = 0; i < from.length; i++) {
        for (let j = i + 1; j < from.length; j++) {
          const order = from.slice();
          order.subarray(i, j + 1).reverse();
          const left = wrongPairs(this.timesOf(route, order));
          if (left >= wrong || !holds(order)) continue;
          wrong = left;
          best = order;
        }
      }
      if (best === from) return best;
    }
  }

  private timesOf(route: number, stops: Int32Array): number[] {
    const { dayCount, routeDay } = this.model;
    return Array.from(stops, (c) => this.before.get(c * dayCount + routeDay[route]!) ?? Number.NaN);
  }
}

function timesBefore({ problem, customers, dayCount, dayDate }: FieldModel): ReadonlyMap<number, number> {
  const numbers = new Map(customers.map(({ id }, c) => [id, c]));
  const days = new Map(Array.from(dayDate, (date, day) => [date, day]));
  return new Map(
    (problem.previous ?? []).flatMap(({ customer, date, arrival }) => {
      const c = numbers.get(customer);
      const day = days.get(date);
      return c === undefined || day === undefined || arrival === undefined
        ? []
        : [[c * dayCount + day, arrival] as const];
    }),
  );
}

/** Pairs that stand the other way round than before; NaN for what had no time. */
function wrongPairs(times: readonly number[]): number {
  let wrong = 0;
  for (let i = 0; i < times.length; i++) {
    for (let j = i + 1; j < times.length; j++) if (times[i]! > times[j]!) wrong += 1;
  }
  return wrong;
}
