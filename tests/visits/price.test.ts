import { customerTerms, planTerms } from '../../src/visits/price';
import type { DayRoute } from '../../src/visits/problem';
import { customer, MONDAY, problem, rep, weekdays, workDay } from './problems';

const route = (day: number, workMinutes: number): DayRoute => ({
  ...{ rep: 'r', date: MONDAY + day, visits: [], returnMinutes: 0, travelMinutes: 0, workMinutes },
});

describe('what a plan costs, by hand', () => {
  test('uneven days weigh by how full the days are', () => {
    const days = [0, 1].map((day) => workDay(MONDAY + day, { maxMinutes: 500, reservedMinutes: 100 }));
    const p = problem({ reps: [rep('r', days)] });
    const { balance } = p.weights;
    // Loads 0.8 and 0: mean 0.4, two deviations of 0.4.
    expect(planTerms(p, [route(0, 320)]).balance).toBeCloseTo(balance * 0.16 * 0.32, 9);
    // Half of it: a sixteenth of the price.
    expect(planTerms(p, [route(0, 160)]).balance).toBeCloseTo(balance * 0.01 * 0.32, 9);
    expect(planTerms(p, [route(0, 160), route(1, 160)]).balance).toBeCloseTo(0, 9);
  });

  test('a first visit is off its due day, or the customer waits since before the horizon', () => {
    const p = problem({ reps: [rep('r', weekdays(4))] });
    const { spacing, lateness } = p.weights;
    const terms = (seen: number, day: number, more = {}) => {
      const c = customer('a', {
        cycleDays: 14,
        callsPerFourWeeks: 2,
        lastVisit: MONDAY + seen,
        latest: MONDAY + 13,
      });
      return customerTerms({ ...p, ...more }, c, [MONDAY + day]);
    };
    // Due on day 4: three days early, four days late; then nine days are left, less than a cycle.
    expect(terms(-10, 1)).toMatchObject({ lateness: 0, spacing: expect.closeTo(spacing * (3 / 14) ** 2, 9) });
    expect(terms(-10, 8)).toMatchObject({ lateness: 0, spacing: expect.closeTo(spacing * (4 / 14) ** 2, 9) });
    // On day 6 the two days that are over count no more.
    expect(terms(-10, 8, { asOf: MONDAY + 6 }).spacing).toBeCloseTo(spacing * (2 / 14) ** 2, 9);
    // Due on the Sunday before: eight days from Monday on, priority 4.
    expect(terms(-15, 8)).toMatchObject({ lateness: lateness * 4 * 8, spacing: 0 });
  });

  test('moves beyond four in a hundred of the surviving visits cost three times as much', () => {
    const days = weekdays(1);
    const customers = Array.from({ length: 29 }, (_, i) => customer(`c${i}`));
    const p = problem({ reps: [rep('r', days)], customers });
    // Twenty-five customers were planned on Monday, four on a Sunday, when nobody works: these do not survive.
    const previous = customers.map(({ id }, i) => ({ customer: id, date: MONDAY + (i < 25 ? 0 : 6) }));
    const visit = { arrival: 600, departure: 630, travelMinutes: 0, locked: false };
    const on = (day: number, from: number, to: number): DayRoute => ({
      ...route(day, 0),
      visits: customers.slice(from, to).map(({ id }) => ({ ...visit, customer: id })),
    });
    const change = (moved: number) =>
      planTerms({ ...p, previous }, [on(0, 0, 25 - moved), on(1, 25 - moved, 29)]).change;
    const { change: plain } = p.weights;
    expect(change(0)).toBe(4 * plain);
    expect(change(1)).toBe(5 * plain);
    // The first move is the twenty-fifth part of twenty-five; two more at three times the price.
    expect(change(3)).toBe((4 + 1 + 2 * 3) * plain);
  });
});
