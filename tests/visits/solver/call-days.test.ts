import { seededRandom } from '../../../src/core/random';
import { isoWeekIndex } from '../../../src/visits';
import { previousDates } from '../../../src/visits/horizon-days';
import { customerTerms } from '../../../src/visits/price';
import { CallDays } from '../../../src/visits/solver/field/call-days';
import type { FieldModel } from '../../../src/visits/solver/field/field-model';
import { buildFieldModel } from '../../../src/visits/solver/field/field-model';
import { customer, MONDAY, problem, rep, weekdays } from '../problems';

/** A month of one customer with whatever a customer can have; three weeks, so that every set of days can be tried. */
function month(seed: number) {
  const random = seededRandom(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const days = weekdays(3).filter(() => random() < 0.8);
  const cycle = pick([2, 3.5, 5, 7, 10, 14, 28]);
  const c = customer('a', {
    cycleDays: cycle,
    callsPerFourWeeks: 28 / cycle,
    priority: pick([1, 4, 9]),
    ...(random() < 0.6 ? { lastVisit: MONDAY - Math.floor(random() * 25) + 3 } : {}),
    ...(random() < 0.3 ? { weekdays: [1, 3, 4] } : {}),
    ...(random() < 0.2 ? { earliest: MONDAY + 4 } : {}),
    ...(random() < 0.2 ? { latest: MONDAY + 15 } : {}),
  });
  const whole = problem({
    to: MONDAY + 20,
    reps: [rep('r', days)],
    customers: [c],
    maxPerWeek: pick([1, 2, 3]),
    weights: {
      missedVisit: pick([5, 40, 1000]),
      spacing: pick([0, 60]),
      travelMinute: 1,
      balance: 0,
      change: pick([0, 20]),
      lateness: 2,
      sameWeekday: pick([0, 5]),
    },
    previous: days.filter(() => random() < 0.2).map((day) => ({ customer: 'a', date: day.date })),
  });
  const model = buildFieldModel(whole, whole.reps, whole.customers);
  const added = Float64Array.from({ length: model.dayCount }, (_, d) =>
    model.open[d] === 1 && random() < 0.85 ? Math.floor(random() * 60) : Infinity,
  );
  return { random, whole, model, added };
}

/**
 * Cheapest price over all sets of days that hold the kept ones, by the definition of the price; Infinity when none may be.
 * @param surplus price of each visit of the previous plan that could stay and is made on another day, besides the weight of a change
 */
function cheapestOfAll(
  { whole, model, added }: Pick<ReturnType<typeof month>, 'whole' | 'model' | 'added'>,
  kept: Uint8Array,
  surplus = 0,
): number {
  const one = whole.customers[0]!;
  const before = previousDates(whole).get('a');
  const days = [...model.dayDate.keys()].filter((d) => kept[d] === 1 || added[d]! < Infinity);
  let best = Infinity;
  for (let set = 0; set < 2 ** days.length; set++) {
    const chosen = days.filter((_, i) => (set >> i) & 1);
    if (chosen.length > model.calls[0]! || days.some((d) => kept[d] === 1 && !chosen.includes(d))) continue;
    const dates = chosen.map((d) => model.dayDate[d]!);
    const weeks = new Map<number, number>();
    for (const date of [...dates, ...(one.lastVisit === undefined ? [] : [one.lastVisit])]) {
      weeks.set(isoWeekIndex(date), (weeks.get(isoWeekIndex(date)) ?? 0) + 1);
    }
    if (dates.some((date) => weeks.get(isoWeekIndex(date))! > whole.maxPerWeek)) continue;
    const terms = customerTerms(whole, one, dates, before);
    const stay = (before ?? []).filter((date) => model.dayDate.includes(date));
    const stayed = stay.filter((date) => dates.includes(date)).length;
    const moved = Math.max(0, Math.min(stay.length, model.wanted[0]!, dates.length) - stayed);
    const sum =
      terms.missed + terms.spacing + terms.lateness + terms.change + terms.sameWeekday + surplus * moved;
    best = Math.min(
      best,
      chosen.reduce((total, d) => total + (kept[d] === 1 ? 0 : added[d]!), sum),
    );
  }
  return best;
}

const chosenDays = (chosen: Uint8Array) => [...chosen.keys()].filter((d) => chosen[d] === 1);

describe('the days of a customer are the cheapest of all sets of days', () => {
  test('free to choose, and beside visits that stay', () => {
    let several = 0;
    for (let seed = 0; seed < 400; seed++) {
      const drawn = month(seed);
      const { model, added, random } = drawn;
      if (model.customerCount === 0) continue;
      const chooser = new CallDays(model);
      const chosen = new Uint8Array(model.dayCount);
      const kept = new Uint8Array(model.dayCount);
      const price = chooser.choose(0, 0, added, kept, chosen);
      expect(price).toBeCloseTo(cheapestOfAll(drawn, kept), 6);
      if (chosenDays(chosen).length > 1) several += 1;

      for (const d of chosenDays(chosen)) if (random() < 0.5) kept[d] = 1;
      const beside = added.map((cost, d) => (kept[d] === 1 ? 0 : cost));
      const again = chooser.choose(0, 0, beside, kept, chosen);
      expect(again).toBeCloseTo(cheapestOfAll(drawn, kept), 6);
      expect(chosenDays(kept).every((d) => chosen[d] === 1)).toBe(true);
    }
    expect(several).toBeGreaterThan(100);
  });

  test('with a price on moves: a visit that is made on another day pays it, one that is given up does not', () => {
    let dearer = 0;
    for (let seed = 0; seed < 600; seed++) {
      const drawn = month(seed);
      const { model, added } = drawn;
      if (model.customerCount === 0) continue;
      const surplus = 1 + (seed % 40);
      const kept = new Uint8Array(model.dayCount);
      const chooser = new CallDays(model, { surplus: Float64Array.of(surplus) });
      const chosen = new Uint8Array(model.dayCount);
      const price = chooser.choose(0, 0, added, kept, chosen);
      expect(price).toBeCloseTo(cheapestOfAll(drawn, kept, surplus), 6);
      // What is told as the price of the set is without it: the sum over all customers has it already.
      const days = Int32Array.from(chosenDays(chosen));
      expect(chooser.own).toBeCloseTo(chooser.priceOf(0, 0, days, days.length), 6);
      if (price > cheapestOfAll(drawn, kept) + 1e-6) dearer += 1;
    }
    expect(dearer).toBeGreaterThan(50);
  });

  test('a weekly customer who was due on Sunday: the four Mondays, though Tuesdays cost three quarters of a minute less', () => {
    const model: FieldModel = modelOf(7, 8);
    const added = Float64Array.from(model.dayWeekday, (weekday) => (weekday === 2 ? 9.25 : 10));
    const chosen = new Uint8Array(model.dayCount);
    new CallDays(model).choose(0, 0, added, new Uint8Array(model.dayCount), chosen);
    // A day late costs 1 × priority 4; four times three quarters of a minute saved is not worth it.
    expect(chosenDays(chosen).map((d) => model.dayDate[d]! - MONDAY)).toEqual([0, 7, 14, 21]);
  });

  test('due on the first day of the horizon: two days late cost 100 × (2 ÷ 7)² = 8.2, so Wednesdays that save 11.6 minutes are taken', () => {
    const model = modelOf(7);
    for (const [saved, day] of [
      [1.9, 0],
      [2.9, 2],
    ] as const) {
      // Four Wednesdays save four times as much; the gaps between them stay a week. A Tuesday and three Wednesdays cost
      // 2 × 100 ÷ 49 + 2 for the other weekday = 6.1 and save three times as much: worse than either here.
      const added = Float64Array.from(model.dayWeekday, (weekday) => (weekday === 3 ? 10 - saved : 10));
      const chosen = new Uint8Array(model.dayCount);
      new CallDays(model).choose(0, 0, added, new Uint8Array(model.dayCount), chosen);
      expect(chosenDays(chosen).map((d) => model.dayDate[d]! - MONDAY)).toEqual(
        [0, 7, 14, 21].map((week) => week + day),
      );
    }
  });

  test('a visit that costs more than missing it is not made', () => {
    const model = modelOf(28);
    // 60 × 2³ for priority 4.
    const chosen = new Uint8Array(model.dayCount);
    const added = new Float64Array(model.dayCount).fill(481);
    const chooser = new CallDays(model);
    expect(chooser.choose(0, 0, added, new Uint8Array(model.dayCount), chosen)).toBe(480);
    expect(chosenDays(chosen)).toEqual([]);
  });
});

function modelOf(cycleDays: number, seenBefore = cycleDays): FieldModel {
  const whole = problem({
    reps: [rep('r', weekdays(4))],
    customers: [
      customer('a', { cycleDays, callsPerFourWeeks: 28 / cycleDays, lastVisit: MONDAY - seenBefore }),
    ],
  });
  return buildFieldModel(whole, whole.reps, whole.customers);
}
