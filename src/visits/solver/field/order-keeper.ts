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
  /** customer × day: where the visit stood within the day. */
  private readonly before: ReadonlyMap<number, number>;

  constructor(private readonly model: FieldModel) {
    this.rules = new ClockRules(model);
    this.before = placesBefore(model);
  }

  /** The same visits on the same days, none with more travel. */
  keep(plan: RoutePlan): RoutePlan {
    if (this.before.size === 0) return plan;
    return plan.map((stops, route) => this.turned(route, stops));
  }

  /** Takes the whole order of before, else turns round one stretch after the other, the one that helps most first. */
  private turned(route: number, stops: Int32Array): Int32Array {
    const places = this.placesOf(route, stops);
    let wrong = wrongPairs(places);
    if (wrong === 0) return stops;
    const most = this.rules.evaluate(route, stops, 0, stops.length) + TINY;
    const holds = (order: Int32Array) => this.rules.evaluate(route, order, 0, order.length) <= most;
    if (!places.includes(Number.NaN)) {
      const rank = new Map(Array.from(stops, (c, i) => [c, places[i]!] as const));
      const order = stops.slice().sort((a, b) => rank.get(a)! - rank.get(b)!);
      if (holds(order)) return order;
    }
    let best = stops;
    for (;;) {
      const from = best;
      for (let i = 0; i < from.length; i++) {
        for (let j = i + 1; j < from.length; j++) {
          const order = from.slice();
          order.subarray(i, j + 1).reverse();
          const left = wrongPairs(this.placesOf(route, order));
          if (left >= wrong || !holds(order)) continue;
          wrong = left;
          best = order;
        }
      }
      if (best === from) return best;
    }
  }

  private placesOf(route: number, stops: Int32Array): number[] {
    const { dayCount, routeDay } = this.model;
    return Array.from(stops, (c) => this.before.get(c * dayCount + routeDay[route]!) ?? Number.NaN);
  }
}

function placesBefore({ problem, customers, dayCount, dayDate }: FieldModel): ReadonlyMap<number, number> {
  const numbers = new Map(customers.map(({ id }, c) => [id, c]));
  const days = new Map(Array.from(dayDate, (date, day) => [date, day]));
  return new Map(
    (problem.previous ?? []).flatMap(({ customer, date, at }) => {
      const c = numbers.get(customer);
      const day = days.get(date);
      return c === undefined || day === undefined || at === undefined
        ? []
        : [[c * dayCount + day, at] as const];
    }),
  );
}

/** Pairs that stand the other way round than before; NaN for what had no place. */
function wrongPairs(places: readonly number[]): number {
  let wrong = 0;
  for (let i = 0; i < places.length; i++) {
    for (let j = i + 1; j < places.length; j++) if (places[i]! > places[j]!) wrong += 1;
  }
  return wrong;
}
