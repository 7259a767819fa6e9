import type { Random } from '../../src/core/random';

/** A kind of product with how its demand comes; figures of a period are drawn for each product. */
export interface DemandKind {
  readonly name: string;
  readonly about: string;
  readonly make: (random: Random, periods: number) => readonly number[];
  /** Products of a hundred that are of this kind. */
  readonly share: number;
  /** Units that both policies must order in, where it is not one. */
  readonly caseSize?: number;
}

const CYCLE = 12;

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}

/** Demand in some periods, at a chance drawn for each product; `sizeOf` draws the size of a product's demands, then each of them. */
function occasional(
  chanceOf: (random: Random) => number,
  sizeOf: (random: Random) => (random: Random) => number,
) {
  return (random: Random, periods: number): readonly number[] => {
    const chance = chanceOf(random);
    const size = sizeOf(random);
    return Array.from({ length: periods }, () => (random() < chance ? size(random) : 0));
  };
}

/** One to a few pieces. */
function fewPieces(random: Random): (random: Random) => number {
  const more = between(random, 0.1, 0.6);
  return (each) => {
    let pieces = 1;
    while (each() < more && pieces < 20) pieces += 1;
    return pieces;
  };
}

/** Sizes log-normal. */
function lumps(random: Random): (random: Random) => number {
  const size = Math.exp(between(random, 1, 2.8));
  const spread = between(random, 0.5, 1.2);
  return (each) => Math.max(1, Math.round(size * Math.exp(spread * normal(each) - (spread * spread) / 2)));
}

/** Demand only in the part of the periods from `from` to `until`, shares drawn for each product. */
function within(
  make: DemandKind['make'],
  from: (random: Random) => number,
  until: (random: Random) => number,
): DemandKind['make'] {
  return (random, periods) => {
    const [first, end] = [from(random) * periods, until(random) * periods];
    return make(random, periods).map((units, at) => (at >= first && at < end ? units : 0));
  };
}

const spareParts = occasional((random) => 0.05 + 0.4 * random() ** 1.5, fewPieces);
const lumpy = occasional((random) => between(random, 0.1, 0.4), lumps);
const rarely = (random: Random) => between(random, 1 / 24, 3 / 24);

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

/** Kinds of an assortment. */
export const ASSORTMENT: readonly DemandKind[] = [
  { name: 'spare parts', about: 'a demand in 5–45 % of the months, few pieces', make: spareParts, share: 40 },
  { name: 'lumpy', about: 'a demand in 10–40 % of the months, log-normal sizes', make: lumpy, share: 20 },
  { name: 'seasonal, calm', about: 'a wave of ± 40–80 %, noise 5–15 %', make: wave(0.05, 0.15), share: 20 },
  { name: 'seasonal, noisy', about: 'a wave of ± 40–80 %, noise 15–30 %', make: wave(0.15, 0.3), share: 10 },
  { name: 'steady', about: 'no season, noise 20–40 %', make: steady, share: 10 },
];

/** Harder kinds, which are looked at one by one. */
export const HARD_KINDS: readonly DemandKind[] = [
  {
    name: 'very sparse',
    about: '1–3 demands in two years, few pieces',
    make: occasional(rarely, fewPieces),
    share: 30,
  },
  {
    name: 'very sparse, lumpy',
    about: '1–3 demands in two years, log-normal sizes',
    make: occasional(rarely, lumps),
    share: 30,
  },
  {
    name: 'in cases of 6',
    about: 'a demand in 10–40 % of the months, whole cases',
    make: occasional(
      (random) => between(random, 0.1, 0.4),
      (random) => {
        const pieces = fewPieces(random);
        return (each) => 6 * pieces(each);
      },
    ),
    share: 30,
    caseSize: 6,
  },
  {
    name: 'pieces from cases of 12',
    about: 'a demand in 10–40 % of the months, few pieces, ordered by the case',
    make: occasional((random) => between(random, 0.1, 0.4), fewPieces),
    share: 30,
    caseSize: 12,
  },
  {
    name: 'obsolete',
    about: 'spare parts that nobody asks for any more after 40–90 % of the time',
    make: within(
      spareParts,
      () => 0,
      (random) => between(random, 0.4, 0.9),
    ),
    share: 30,
  },
  {
    name: 'new',
    about: 'steady, on sale only after 10–50 % of the time',
    make: within(
      steady,
      (random) => between(random, 0.1, 0.5),
      () => 1,
    ),
    share: 30,
  },
];
