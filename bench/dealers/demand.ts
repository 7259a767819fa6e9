import type { Random } from '../../src/core/random';

/** A kind of product with how its demand comes; figures of a period are drawn for each product. */
export interface DemandKind {
  readonly name: string;
  readonly about: string;
  readonly make: (random: Random, periods: number) => readonly number[];
}

const CYCLE = 12;

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}

/** A spare part: a demand in 5 to 45 % of the periods, one to a few pieces. */
function spareParts(random: Random, periods: number): readonly number[] {
  const chance = 0.05 + 0.4 * random() ** 1.5;
  const more = between(random, 0.1, 0.6);
  return Array.from({ length: periods }, () => {
    if (random() >= chance) return 0;
    let pieces = 1;
    while (random() < more && pieces < 20) pieces += 1;
    return pieces;
  });
}

/** Lumpy: a demand in 10 to 40 % of the periods, sizes log-normal. */
function lumpy(random: Random, periods: number): readonly number[] {
  const chance = between(random, 0.1, 0.4);
  const size = Math.exp(between(random, 1, 2.8));
  const spread = between(random, 0.5, 1.2);
  return Array.from({ length: periods }, () =>
    random() < chance
      ? Math.max(1, Math.round(size * Math.exp(spread * normal(random) - (spread * spread) / 2)))
      : 0,
  );
}

/** A wave of the year: 40 to 80 % up and down, with noise of the given share. */
function wave(low: number, high: number) {
  return (random: Random, periods: number): readonly number[] => {
    const level = between(random, 20, 120);
    const height = between(random, 0.4, 0.8);
    const phase = between(random, 0, CYCLE);
    const noise = between(random, low, high);
    return Array.from({ length: periods }, (_, at) => {
      const season = 1 + height * Math.sin((2 * Math.PI * (at + phase)) / CYCLE);
      return Math.max(0, Math.round(level * season * (1 + noise * normal(random))));
    });
  };
}

/** Steady demand with noise. */
function steady(random: Random, periods: number): readonly number[] {
  const level = between(random, 10, 110);
  const noise = between(random, 0.2, 0.4);
  return Array.from({ length: periods }, () => Math.max(0, Math.round(level * (1 + noise * normal(random)))));
}

/** Kinds of an assortment, with how many products of a hundred are of each. */
export const ASSORTMENT: readonly (DemandKind & { readonly share: number })[] = [
  { name: 'spare parts', about: 'a demand in 5–45 % of the months, few pieces', make: spareParts, share: 40 },
  { name: 'lumpy', about: 'a demand in 10–40 % of the months, log-normal sizes', make: lumpy, share: 20 },
  { name: 'seasonal, calm', about: 'a wave of ± 40–80 %, noise 5–15 %', make: wave(0.05, 0.15), share: 20 },
  { name: 'seasonal, noisy', about: 'a wave of ± 40–80 %, noise 15–30 %', make: wave(0.15, 0.3), share: 10 },
  { name: 'steady', about: 'no season, noise 20–40 %', make: steady, share: 10 },
];
