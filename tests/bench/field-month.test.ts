import { SHAPES } from '../../bench/visits/field/territory';
import type { FieldMonthOptions } from '../../bench/visits/field/field-month';
import { fieldMonth } from '../../bench/visits/field/field-month';
import { weekSplit } from '../../bench/visits/field/baselines/week-split';
import { workLoad } from '../../bench/visits/field/work-load';
import { isoWeekday } from '../../src/core/serial-date';
import type { VisitProblem } from '../../src/visits';
import { demandOf, greatCircleKm } from '../../src/visits';

const MONTH: FieldMonthOptions = { seed: 5, shape: 'city', load: 1 };

function minutesWanted(problem: VisitProblem, rep: string): number {
  return problem.customers
    .filter((customer) => customer.rep === rep)
    .reduce((sum, customer) => sum + demandOf(problem, customer).wanted * customer.visitMinutes, 0);
}

describe('a generated field month', () => {
  test('has the load that was asked for, rep by rep', () => {
    for (const load of [0.6, 0.8, 1, 1.2, 1.5]) {
      for (const shape of SHAPES) {
        const problem = fieldMonth({ ...MONTH, shape, load, reps: 2, seed: Math.round(load * 10) });
        for (const rep of problem.reps) {
          const capacity = rep.days.reduce((sum, day) => sum + 480 - day.reservedMinutes, 0);
          const work = minutesWanted(problem, rep.id) + workLoad(problem, rep).travel;
          expect(Math.abs(work / capacity - load)).toBeLessThan(0.03);
        }
      }
    }
  });

  test('estimates a travel that routing software comes close to and does not exceed', () => {
    for (const [i, shape] of SHAPES.entries()) {
      const problem = fieldMonth({ ...MONTH, shape, load: 0.8, seed: 40 + i });
      const rep = problem.reps[0]!;
      const driven = weekSplit(problem, 1, 50).routes.reduce((sum, route) => sum + route.travelMinutes, 0);
      const ratio = driven / workLoad(problem, rep).travel;
      expect(ratio).toBeGreaterThan(0.6);
      expect(ratio).toBeLessThan(1.1);
    }
  });

  test('refuses a load that no length of visits can reach', () => {
    expect(() => fieldMonth({ ...MONTH, load: 0.5, customersPerRep: 400 })).toThrow(/load/);
  });

  test('is the same for the same seed and another one for another', () => {
    expect(fieldMonth(MONTH)).toEqual(fieldMonth({ ...MONTH }));
    expect(fieldMonth(MONTH)).not.toEqual(fieldMonth({ ...MONTH, seed: 6 }));
  });

  test('works on weekdays only, less holidays and the time that a rep is away', () => {
    const [full, holidays] = [0, 3].map((count) => fieldMonth({ ...MONTH, holidays: count, vacations: 0 }));
    const away = fieldMonth({ ...MONTH, holidays: 0, vacations: 1 });
    const days = full!.reps[0]!.days;
    expect(days.every(({ date }) => isoWeekday(date) <= 5)).toBe(true);
    expect(days.length).toBeGreaterThanOrEqual(20);
    expect(holidays!.reps[0]!.days).toHaveLength(days.length - 3);
    expect(away.reps[0]!.days.length).toBeLessThan(days.length);
  });

  test('has classes, hours, closed days and unknown customers in the shares asked for', () => {
    const problem = fieldMonth({
      ...MONTH,
      reps: 10,
      customersPerRep: 100,
      windows: 0.3,
      closedDays: 0.2,
      neverSeen: 0.25,
    });
    const share = (test: (customer: VisitProblem['customers'][number]) => boolean) =>
      problem.customers.filter(test).length / problem.customers.length;
    expect(share((c) => c.timeShareClass === 'EI')).toBeCloseTo(0.12, 10);
    expect(share((c) => c.timeShareClass === 'EIV')).toBeCloseTo(0.26, 10);
    expect(Math.abs(share((c) => c.windows !== undefined) - 0.3)).toBeLessThan(0.05);
    expect(Math.abs(share((c) => c.weekdays !== undefined) - 0.2)).toBeLessThan(0.05);
    expect(Math.abs(share((c) => c.lastVisit === undefined) - 0.25)).toBeLessThan(0.05);
    const overdue = share((c) => (demandOf(problem, c).due ?? Infinity) < problem.asOf);
    expect(overdue).toBeGreaterThan(0.05);
    expect(overdue).toBeLessThan(0.2);
  });

  test('agrees appointments that can all be kept, one a rep and day', () => {
    for (const shape of SHAPES) {
      const problem = fieldMonth({ ...MONTH, shape, load: 1.2, appointments: 0.2 });
      const agreed = problem.customers.flatMap((c) => c.appointments.map(({ date }) => `${c.id} ${date}`));
      const dates = problem.customers.flatMap((c) => c.appointments.map(({ date }) => date));
      expect(agreed.length).toBeGreaterThan(8);
      expect(new Set(dates).size).toBe(dates.length);
      const planned = weekSplit(problem, 1, 50).routes.flatMap((route) =>
        route.visits.filter((visit) => visit.locked).map((visit) => `${visit.customer} ${route.date}`),
      );
      expect(planned.sort()).toEqual(agreed.sort());
    }
  });

  test('lays the land out as named', () => {
    const spread = (problem: VisitProblem, axis: 'latitude' | 'longitude') => {
      const values = problem.customers.map((c) => c.location![axis]);
      return Math.max(...values) - Math.min(...values);
    };
    const corridor = fieldMonth({ ...MONTH, shape: 'corridor' });
    expect(spread(corridor, 'longitude')).toBeGreaterThan(4 * spread(corridor, 'latitude'));
    const river = fieldMonth({ ...MONTH, shape: 'river' });
    expect(new Set(river.customers.map((c) => c.area))).toEqual(new Set(['north bank', 'south bank']));
    expect(river.travel.detours).toHaveLength(1);
    const towns = fieldMonth({ ...MONTH, shape: 'towns' });
    const nearest = towns.customers.map((a) =>
      Math.min(...towns.customers.filter((b) => b !== a).map((b) => greatCircleKm(a.location!, b.location!))),
    );
    // Neighbours are next door though the towns lie dozens of kilometres apart.
    expect(nearest.sort((a, b) => a - b)[Math.floor(nearest.length / 2)]).toBeLessThan(1);
    expect(spread(towns, 'latitude') * 111).toBeGreaterThan(20);
  });

  test('has a plan before when asked', () => {
    const problem = fieldMonth({ ...MONTH, previous: 0.5 });
    expect(fieldMonth(MONTH).previous).toBeUndefined();
    const days = new Set(problem.reps[0]!.days.map(({ date }) => date));
    expect(problem.previous!.length).toBeGreaterThan(20);
    expect(problem.previous!.every(({ date }) => days.has(date))).toBe(true);
  });
});
