import { afterMishap, keptShare, replanned } from '../../bench/visits/field/re-plan';
import type { DayRoute, VisitPlan, VisitProblem } from '../../src/visits';
import { demandOf } from '../../src/visits';
import { customer, MONDAY, problem, rep, weekdays } from '../visits/problems';

/** Monday to Friday of two weeks, a customer a day, in the order a … j. */
const DAYS = [0, 1, 2, 3, 4, 7, 8, 9, 10, 11].map((day) => MONDAY + day);
const MONTH: VisitProblem = problem({
  to: MONDAY + 13,
  reps: [rep('r', weekdays(2))],
  customers: [...'abcdefghij'].map((id) => customer(id, { location: { latitude: 37, longitude: 127 } })),
});

function planOf(days: Readonly<Record<string, number>>): VisitPlan {
  const routes = Object.entries(days).map(([id, date]): DayRoute => ({
    ...{ rep: 'r', date, returnMinutes: 0, travelMinutes: 0, workMinutes: 30 },
    visits: [{ customer: id, arrival: 600, departure: 630, travelMinutes: 0, locked: false }],
  }));
  const terms = { missed: 0, spacing: 0, lateness: 0, travel: 0, balance: 0 };
  const more = { change: 0, sameWeekday: 0, timeShare: 0, reassign: 0 };
  return { routes, leftOut: [], cost: 0, terms: { ...terms, ...more }, seed: 1, iterations: 0 };
}

const PLAN = planOf(Object.fromEntries([...'abcdefghij'].map((id, i) => [id, DAYS[i]!])));

describe('the morning after a mishap', () => {
  test('makes last visits of the days that are over and a previous plan of the rest', () => {
    const after = afterMishap(MONTH, PLAN, 'nothing');
    expect([after.from, after.to, after.asOf]).toEqual([MONTH.from, MONTH.to, DAYS[6]]);
    expect(after.customers.find(({ id }) => id === 'f')?.lastVisit).toBe(DAYS[5]);
    expect(after.customers.find(({ id }) => id === 'g')?.lastVisit).toBeUndefined();
    expect(after.previous?.map((visit) => visit.customer)).toEqual(['g', 'h', 'i', 'j']);
    expect(after.customers.filter((c) => c.appointments.length > 0).map(({ id }) => id)).toEqual(['g']);
  });

  test('leaves customers of a tour that fell through unseen', () => {
    const after = afterMishap(MONTH, PLAN, 'dayMissed');
    expect(after.customers.find(({ id }) => id === 'f')?.lastVisit).toBeUndefined();
    expect(after.customers.find(({ id }) => id === 'e')?.lastVisit).toBe(DAYS[4]);
  });

  test('takes away the days of an illness and of a holiday, with what was agreed there', () => {
    const ill = afterMishap(MONTH, PLAN, 'repIll');
    expect(ill.reps[0]?.days.filter(({ date }) => date >= ill.asOf)).toEqual([]);
    expect(ill.customers.every((c) => c.appointments.length === 0)).toBe(true);
    const holiday = afterMishap(MONTH, PLAN, 'holidayFound');
    const left = holiday.reps[0]?.days.filter(({ date }) => date >= holiday.asOf).map(({ date }) => date);
    expect(left).toEqual([DAYS[6], DAYS[7], DAYS[9]]);
  });

  test('brings a customer who wants to be seen at once', () => {
    const after = afterMishap(MONTH, PLAN, 'customerAdded');
    const fresh = after.customers.at(-1)!;
    expect(MONTH.customers.some(({ id }) => id === fresh.id)).toBe(false);
    expect(demandOf(after, fresh).wanted).toBeGreaterThan(0);
  });

  test('counts what could stay and what stayed on its day', () => {
    const after = afterMishap(MONTH, PLAN, 'holidayFound');
    // i was on the holiday; j moves; g is confirmed at ten and stays, h stays.
    const plan = planOf({ g: DAYS[6]!, h: DAYS[7]!, j: DAYS[7]!, i: DAYS[9]! });
    const again = replanned(after, plan);
    expect(again).toMatchObject({ surviving: 3, kept: 2, dropped: 0, confirmed: 1, confirmedKept: 1 });
    expect(keptShare(again, again)).toBeCloseTo(2 / 3, 9);
    // h is not made at all: of two that can stay one stays, unless the free plan has time for h.
    const without = replanned(after, planOf({ g: DAYS[6]!, j: DAYS[7]!, i: DAYS[9]! }));
    expect(without).toMatchObject({ surviving: 3, kept: 1, dropped: 1 });
    expect(keptShare(without, without)).toBeCloseTo(1 / 2, 9);
    expect(keptShare(without, again)).toBeCloseTo(1 / 3, 9);
  });
});
