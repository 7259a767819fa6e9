import type { Random } from '../../src/core/random';
import { seededRandom } from '../../src/core/random';
import { DEFAULT_TRAVEL, DEFAULT_WEIGHTS } from '../../src/visits/defaults';
import type { Rep, TravelRules, VisitCustomer, VisitProblem, WorkDay } from '../../src/visits/problem';

/** Monday 2026-03-02. */
export const MONDAY = 46083;

/** One degree of latitude is 100 minutes: 111.195 km at 66.717 km/h. */
export const ROAD: TravelRules = {
  circuity: 1,
  speeds: [{ upToKm: 20_000, kmPerHour: 66.717 }],
  fixedMinutes: 0,
  sameAreaMinutes: 10,
  otherAreaMinutes: 30,
};

export function workDay(date: number, more: Partial<WorkDay> = {}): WorkDay {
  return {
    date,
    hours: { start: 540, end: 1080 },
    maxVisits: 8,
    maxMinutes: 540,
    reservedMinutes: 0,
    ...more,
  };
}

export function rep(id: string, days: readonly WorkDay[], more: Partial<Rep> = {}): Rep {
  return { id, days, ...more };
}

export function customer(id: string, more: Partial<VisitCustomer> = {}): VisitCustomer {
  return {
    id,
    name: `Customer ${id}`,
    rep: 'r',
    callsPerFourWeeks: 1,
    cycleDays: 28,
    visitMinutes: 30,
    priority: 4,
    reason: { code: 'class', args: { class: 'EIII' } },
    appointments: [],
    ...more,
  };
}

export function problem(more: Partial<VisitProblem> = {}): VisitProblem {
  return {
    from: MONDAY,
    to: MONDAY + 27,
    asOf: MONDAY - 3,
    reps: [],
    customers: [],
    travel: DEFAULT_TRAVEL,
    weights: DEFAULT_WEIGHTS,
    maxPerWeek: 2,
    ...more,
  };
}

/** Monday to Friday from MONDAY on. */
export function weekdays(weeks: number, more: Partial<WorkDay> = {}): WorkDay[] {
  const days: WorkDay[] = [];
  for (let date = MONDAY; date < MONDAY + 7 * weeks; date++) {
    if ((date - MONDAY) % 7 < 5) days.push(workDay(date, more));
  }
  return days;
}

/** A team as large as wanted: customers scattered around a city, cadences as usual. */
export function team(reps: number, customersPerRep: number, seed = 1): VisitProblem {
  const random = seededRandom(seed);
  const cycles = [7, 14, 28, 84];
  return problem({
    reps: Array.from({ length: reps }, (_, r) =>
      rep(`rep ${r}`, weekdays(4, { lunch: { start: 720, end: 780 }, maxMinutes: 480, maxVisits: 10 }), {
        start: { location: { latitude: 37.5, longitude: 127 + r * 0.2 } },
        end: { location: { latitude: 37.5, longitude: 127 + r * 0.2 } },
      }),
    ),
    customers: Array.from({ length: reps * customersPerRep }, (_, i) => {
      const r = i % reps;
      const cycle = cycles[Math.floor(random() * 4)]!;
      return customer(`c${i}`, {
        rep: `rep ${r}`,
        location: { latitude: 37.4 + 0.2 * random(), longitude: 126.9 + r * 0.2 + 0.2 * random() },
        cycleDays: cycle,
        callsPerFourWeeks: 28 / cycle,
        priority: 1 + Math.floor(random() * 9),
        visitMinutes: 20 + 10 * Math.floor(random() * 3),
        lastVisit: MONDAY - 1 - Math.floor(random() * 40),
      });
    }),
  });
}

/** A small problem with everything in it that can go wrong: appointments that clash, closed days, tight windows, no places. */
export function randomProblem(seed: number): VisitProblem {
  const random = seededRandom(seed);
  const some = <T>(chance: number, make: () => T): T | undefined => (random() < chance ? make() : undefined);
  const int = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const place = () => ({ latitude: 37.4 + random() * 0.3, longitude: 126.9 + random() * 0.3 });
  const base = () => ({ location: place() });
  const length = int(1, 20);
  const reps = Array.from({ length: int(1, 3) }, (_, r): Rep => {
    const days: WorkDay[] = [];
    const back = some(0.2, () => int(3, 9)) ?? -2;
    for (let d = back; d < length + 2; d++) if (random() < 0.6) days.push(randomDay(random, MONDAY + d));
    return { id: `r${r}`, days, ...optional({ start: some(0.7, base), end: some(0.6, base) }) };
  });
  const customers = Array.from({ length: int(0, 9) }, (_, c): VisitCustomer => {
    const cycle = [0, 2, 3.5, 7, 14, 30][int(0, 5)]!;
    return {
      id: `c${c}`,
      name: `Customer ${c}`,
      rep: `r${int(0, random() < 0.1 ? 4 : reps.length - 1)}`,
      callsPerFourWeeks: cycle === 0 ? 0 : 28 / cycle,
      cycleDays: cycle,
      visitMinutes: int(0, 12) * 15,
      priority: int(1, 9),
      reason: { code: 'class', args: { class: 'EII' } },
      appointments: Array.from({ length: random() < 0.3 ? int(1, 3) : 0 }, () => ({
        date: MONDAY + int(-1, length),
        ...optional({ time: some(0.6, () => int(32, 76) * 15) }),
      })),
      ...optional({
        location: some(0.8, place),
        area: some(0.5, () => ['north', 'south'][int(0, 1)]!),
        lastVisit: some(0.6, () => MONDAY - int(-3, 40)),
        earliest: some(0.15, () => MONDAY + int(0, length)),
        latest: some(0.15, () => MONDAY + int(0, length)),
        weekdays: some(0.2, () => [int(1, 7), int(1, 7)]),
        windows: some(0.25, () => [randomSpan(random), ...(random() < 0.3 ? [randomSpan(random)] : [])]),
        doNotContact: some(0.1, () => true),
      }),
    };
  });
  return problem({
    from: MONDAY,
    to: MONDAY + length - 1,
    asOf: MONDAY + int(-5, 2),
    reps,
    customers,
    maxPerWeek: int(1, 3),
    ...optional({
      previous: some(0.3, () =>
        customers.flatMap((c) =>
          Array.from({ length: int(0, 3) }, () => ({ customer: c.id, date: MONDAY + int(0, length) })),
        ),
      ),
    }),
  });
}

function randomDay(random: Random, date: number): WorkDay {
  const start = 480 + 30 * Math.floor(random() * 4);
  const end = start + 60 * (1 + Math.floor(random() * 9));
  const lunch = random() < 0.5 ? { lunch: { start: 720, end: 780 } } : {};
  return {
    date,
    hours: { start, end },
    ...lunch,
    maxVisits: Math.floor(random() * 6),
    maxMinutes: Math.round(random() * (end - start)),
    reservedMinutes: random() < 0.3 ? 60 : 0,
  };
}

function randomSpan(random: Random): { start: number; end: number } {
  const start = 480 + 15 * Math.floor(random() * 36);
  return { start, end: start + 15 * (1 + Math.floor(random() * 12)) };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function optional<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}
