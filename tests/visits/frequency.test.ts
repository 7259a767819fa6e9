import {
  callFrequency,
  demandOf,
  DEFAULT_TRAVEL,
  drivingMinutes,
  greatCircleKm,
  highestDemand,
  isoWeekIndex,
  travelMinutes,
} from '../../src/visits';
import { customer, MONDAY, problem, rep, workDay } from './problems';

describe('call frequencies are those of the sources', () => {
  test.each([
    ['EII', 7, 4],
    ['eiv', 84, 0.33],
    ['PI', 3, 8],
    ['PII', 14, 2],
    ['PIV', 0, 0],
    ['Hot', 2, 8],
    ['Promising', 7, 4],
    ['Potential', 28, 1],
    ['Case 3', 7, 4],
    ['Case 2', 14, 2],
  ])('%s: a cycle of %d days, %d calls in four weeks', (key, cycleDays, calls) => {
    expect(callFrequency(key)).toMatchObject({ cycleDays, callsPerFourWeeks: calls });
  });

  test('the highest demand wins, a tie goes to the higher priority, unknown keys ask for nothing', () => {
    expect(highestDemand(['EIII', 'Hot', undefined, 'nonsense'])?.key).toBe('Hot');
    expect(highestDemand(['EII', 'Promising'])?.key).toBe('EII');
    expect(highestDemand(['PIV', 'EIV'])?.key).toBe('EIV');
    expect(highestDemand(['nonsense'])).toBeUndefined();
    expect(callFrequency('A', { A: { cycleDays: 10, priority: 1 } })?.callsPerFourWeeks).toBe(2.8);
  });
});

describe('demand counts the calls that fall due', () => {
  const p = problem({ to: MONDAY + 29 });
  test.each([
    ['weekly, never seen', 7, undefined, 4],
    ['fortnightly, never seen', 14, undefined, 2],
    ['four-weekly, never seen', 28, undefined, 1],
    ['four-weekly, due on the third day', 28, MONDAY - 26, 1],
    ['quarterly, seen lately', 84, MONDAY - 10, 0],
    ['quarterly, overdue', 84, MONDAY - 100, 1],
    ['every two days, held to two a week', 2, undefined, 9],
  ])('%s', (_, cycleDays, lastVisit, calls) => {
    const c = customer('a', { cycleDays, callsPerFourWeeks: 1, ...(lastVisit ? { lastVisit } : {}) });
    expect(demandOf(p, c).calls).toBe(calls);
  });

  test('a long absence at the beginning is not made up for, a weekend with a holiday is no absence', () => {
    const weekly = customer('a', { cycleDays: 7, callsPerFourWeeks: 4 });
    const calls = (firstDay: number, more = {}) =>
      demandOf(
        { ...p, reps: [rep('r', [workDay(MONDAY + 28), workDay(MONDAY + firstDay)])], ...more },
        weekly,
      ).calls;
    // 1 + ⌊(29 − 14 − 1.75) ÷ 7⌋ from the third Monday on; with first days 0 and 3 as if the month had no absence.
    expect([0, 3, 14].map((day) => calls(day))).toEqual([4, 4, 2]);
    expect(calls(14, { reassign: true })).toBe(4);
  });

  test('a repeat at the very end stays wanted when it is agreed already', () => {
    const fortnightly = customer('a', { cycleDays: 14, callsPerFourWeeks: 2, lastVisit: MONDAY - 12 });
    const later = { ...p, to: MONDAY + 27, asOf: MONDAY + 10 };
    const agreed = [3, 10, 24].map((day) => ({ customer: 'a', date: MONDAY + day }));
    // Due since day 2, possible from day 10: 1 + ⌊(17 − 3.5) ÷ 14⌋ = 1 by the cycle, days 10 and 24 by the plan before.
    expect(demandOf(later, fortnightly).calls).toBe(1);
    expect(demandOf({ ...later, previous: agreed }, fortnightly).calls).toBe(2);
    // The team has come to want one call in four weeks: 1 + ⌊17 ÷ 28⌋.
    const rarer = { ...fortnightly, cycleDays: 28, callsPerFourWeeks: 1 };
    expect(demandOf({ ...later, previous: agreed }, rarer).calls).toBe(1);
  });

  test('a visit agreed for a day on which the representative is away by now stays wanted', () => {
    const weekly = customer('a', { cycleDays: 7, callsPerFourWeeks: 4, lastVisit: MONDAY - 5 });
    const month = { ...p, to: MONDAY + 25 };
    const days = Array.from({ length: 22 }, (_, d) => workDay(MONDAY + 4 + d));
    const away = { ...month, reps: [rep('r', days)] };
    // Due on day 2, possible from day 4: 1 + ⌊(21 − 1.75) ÷ 7⌋ = 3 by the cycle, 1 + ⌊21 ÷ 7⌋ = 4 at most.
    expect(demandOf(away, weekly).calls).toBe(3);
    const agreed = [2, 9, 16, 23].map((day) => ({ customer: 'a', date: MONDAY + day }));
    expect(demandOf({ ...away, previous: agreed }, weekly).calls).toBe(4);
    // Not what the customer has cancelled by asking for a later day, nor what has been made: the cycle alone counts then.
    const asked = { ...weekly, earliest: MONDAY + 4 };
    expect(demandOf({ ...away, previous: agreed }, asked).calls).toBe(3);
    // Made today, day 4, as agreed; due again on day 18: 1 + ⌊(15 − 3.5) ÷ 14⌋ = 1 by the cycle, and only day 18 is still agreed.
    const made = { ...weekly, cycleDays: 14, callsPerFourWeeks: 2, lastVisit: MONDAY + 4 };
    const previous = [4, 18].map((day) => ({ customer: 'a', date: MONDAY + day }));
    expect(demandOf({ ...month, to: MONDAY + 33, asOf: MONDAY + 4, previous }, made).calls).toBe(1);
  });

  test('no cycle, or a first day after the end: none; appointments count when they are more', () => {
    expect(demandOf(p, customer('a', { callsPerFourWeeks: 0, cycleDays: 0 })).wanted).toBe(0);
    expect(demandOf(p, customer('a', { earliest: MONDAY + 30 })).calls).toBe(0);
    const agreed = [
      { date: MONDAY },
      { date: MONDAY + 1 },
      { date: MONDAY + 1, time: 600 },
      { date: MONDAY + 40 },
    ];
    expect(demandOf(p, customer('a', { appointments: agreed }))).toMatchObject({ calls: 1, wanted: 2 });
  });

  test('ISO weeks begin on Monday', () => {
    expect(isoWeekIndex(MONDAY)).toBe(isoWeekIndex(MONDAY + 6));
    expect(isoWeekIndex(MONDAY - 1)).toBe(isoWeekIndex(MONDAY) - 1);
  });
});

describe('travel times', () => {
  test('great circles: Seoul to Busan 325 km, a quarter of the globe 10,008 km', () => {
    const seoul = { latitude: 37.5665, longitude: 126.978 };
    const busan = { latitude: 35.1796, longitude: 129.0756 };
    expect(greatCircleKm(seoul, busan)).toBeCloseTo(325.1, 0);
    expect(greatCircleKm({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 90 })).toBeCloseTo(
      10_007.6,
      0,
    );
    expect(greatCircleKm(seoul, seoul)).toBe(0);
  });

  test('speed bands add up: 30 km = 5 km at 22, 15 at 35, 10 at 65 km/h', () => {
    expect(drivingMinutes(30, DEFAULT_TRAVEL.speeds)).toBeCloseTo(60 * (5 / 22 + 15 / 35 + 10 / 65), 9);
    let before = 0;
    for (let km = 0; km < 100; km += 0.5) {
      const minutes = drivingMinutes(km, DEFAULT_TRAVEL.speeds);
      expect(minutes).toBeGreaterThanOrEqual(before);
      before = minutes;
    }
  });

  test('areas when a place is unknown, nothing when there is no stop, parking on every leg', () => {
    const known = { location: { latitude: 37.5, longitude: 127 }, area: 'north' };
    expect(travelMinutes(known, { area: 'north' }, DEFAULT_TRAVEL)).toBe(20);
    expect(travelMinutes(known, { area: 'south' }, DEFAULT_TRAVEL)).toBe(45);
    expect(travelMinutes({}, {}, DEFAULT_TRAVEL)).toBe(45);
    expect(travelMinutes(known, known, DEFAULT_TRAVEL)).toBe(5);
    expect(travelMinutes(undefined, known, DEFAULT_TRAVEL)).toBe(0);
    expect(
      travelMinutes(known, { location: { latitude: NaN, longitude: 0 }, area: 'north' }, DEFAULT_TRAVEL),
    ).toBe(20);
  });
});
