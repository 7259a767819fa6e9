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

  const visit = { arrival: 600, departure: 630, travelMinutes: 0, locked: false };
  const on = (day: number, customers: readonly { readonly id: string }[], who = 'r'): DayRoute => ({
    ...{ ...route(day, 0), rep: who },
    visits: customers.map(({ id }) => ({ ...visit, customer: id })),
  });

  test('moves beyond five and a half in a hundred of the surviving visits cost ten times as much', () => {
    const customers = Array.from({ length: 29 }, (_, i) => customer(`c${i}`));
    const p = problem({ reps: [rep('r', weekdays(1))], customers });
    // Twenty-five customers were planned on Monday, four on a Sunday, when nobody works: these do not survive.
    const previous = customers.map(({ id }, i) => ({ customer: id, date: MONDAY + (i < 25 ? 0 : 6) }));
    const change = (moved: number, given = 0) =>
      planTerms({ ...p, previous }, [
        on(0, customers.slice(0, 25 - moved - given)),
        on(1, customers.slice(25 - moved, 29)),
      ]).change;
    const { change: plain } = p.weights;
    expect(change(0)).toBe(4 * plain);
    expect(change(1)).toBe(5 * plain);
    // 0.055 × 25 = 1.375 moves at the plain price, 1.625 at nine times more.
    expect(change(3)).toBe((4 + 3 + 9 * 1.625) * plain);
    // A visit that is given up is no move, and takes none of the spare ones.
    expect(change(1, 2)).toBe(7 * plain);
  });

  test('the spare moves of a team are where visits are to be placed anew', () => {
    const reps = ['ill', 'well'].map((id) => rep(id, weekdays(1)));
    const of = (who: string) => Array.from({ length: 50 }, (_, i) => customer(`${who}${i}`, { rep: who }));
    const ill = of('ill');
    const well = of('well');
    const p = problem({ reps, customers: [...ill, ...well] });
    // Ten visits of the one stood on a Sunday; of the hundred, ninety survive: 4.95 moves, all of them his.
    const previous = [...ill, ...well].map(({ id }, i) => ({
      customer: id,
      date: MONDAY + (i < 10 ? 6 : 0),
    }));
    const change = (movedIll: number, movedWell: number) =>
      planTerms({ ...p, previous }, [
        on(0, ill.slice(10 + movedIll), 'ill'),
        on(1, ill.slice(0, 10 + movedIll), 'ill'),
        on(0, well.slice(movedWell), 'well'),
        on(1, well.slice(0, movedWell), 'well'),
      ]).change;
    const { change: plain } = p.weights;
    expect(change(4, 0)).toBe(14 * plain);
    expect(change(5, 0)).toBeCloseTo((15 + 9 * 0.05) * plain, 9);
    expect(change(0, 1)).toBe((11 + 9) * plain);
  });
});
