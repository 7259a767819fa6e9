import { seededRandom } from '../../src/core/random';
import type { KnownTravel, Stop, VisitCustomer, VisitProblem } from '../../src/visits/problem';
import { randomProblem } from './problems';

const AREAS = ['north', 'south', 'island', 'toString'];

/**
 * A random small problem with all that a problem can have besides: tables of stops and areas (one-way entries, kilometres, unusable
 * numbers), districts with and without a centre, detours, starts known by name only, time shares, same weekdays, customers
 * that may change hands and some that may not.
 */
export function richProblem(seed: number): VisitProblem {
  const base = randomProblem(seed);
  const random = seededRandom(seed ^ 0x5bd1e995);
  const chance = (share: number) => random() < share;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const customers = base.customers.map((customer): VisitCustomer => {
    const { location: _, area: __, ...rest } = customer;
    return {
      ...rest,
      ...(chance(0.6) && customer.location ? { location: customer.location } : {}),
      ...(chance(0.8) ? { area: pick(AREAS) } : {}),
      ...(chance(0.7) ? { timeShareClass: pick(['EI', 'EII', 'none']) } : {}),
      ...(chance(0.15) ? { keepRep: true } : {}),
      ...(chance(0.05) ? { rep: '' } : {}),
    };
  });
  const ends = ['office', 'home', ...customers.map((customer) => customer.id)];
  const stop = (): Stop => ({
    ...(chance(0.5) ? { id: pick(['office', 'home']) } : {}),
    ...(chance(0.5) ? { area: pick(AREAS) } : {}),
    ...(chance(0.5)
      ? { location: { latitude: 37.4 + random() * 0.3, longitude: 126.9 + random() * 0.3 } }
      : {}),
  });
  const entry = (names: readonly string[]): KnownTravel => ({
    from: pick(names),
    to: pick(names),
    ...(chance(0.7) ? { minutes: chance(0.1) ? -5 : Math.round(random() * 600) / 10 } : {}),
    ...(chance(0.5) ? { km: chance(0.1) ? NaN : random() * 60 } : {}),
  });
  const list = <T>(most: number, make: () => T) =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, make);
  return {
    ...base,
    customers,
    reps: base.reps.map(({ id, days }) => ({
      id,
      days,
      ...(chance(0.8) ? { start: stop() } : {}),
      ...(chance(0.6) ? { end: stop() } : {}),
    })),
    travel: {
      ...base.travel,
      fixedMinutes: pick([0, 5, 7.5]),
      stops: list(8, () => entry(ends)),
      areas: list(4, () => entry(AREAS)),
      centroids: Object.fromEntries(
        AREAS.filter(() => chance(0.5)).map((area) => [
          area,
          { latitude: chance(0.1) ? 200 : 37.5 + random() * 0.2, longitude: 127 },
        ]),
      ),
      detours: list(3, () => ({ from: pick(AREAS), to: pick(AREAS), minutes: Math.round(random() * 30) })),
    },
    weights: {
      ...base.weights,
      sameWeekday: pick([0, 15]),
      timeShare: pick([0, 200]),
      reassign: pick([0, 40]),
    },
    ...(chance(0.5) ? { timeShares: { EI: random(), EII: random() } } : {}),
    ...(chance(0.4) ? { reassign: true } : {}),
    ...(chance(0.3)
      ? {
          previous: list(12, () => ({
            customer: pick([...ends]),
            date: base.from + Math.floor(random() * 20),
          })),
        }
      : {}),
  };
}
