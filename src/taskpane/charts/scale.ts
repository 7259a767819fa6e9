import { max, min, nice, ticks } from 'd3-array';

/** Turns values into pixels along one axis and back. */
export interface Scale {
  /** Values at the two ends, the smaller first. */
  readonly domain: readonly [number, number];
  /** Round values inside the domain where a line or a label stands, rising. */
  readonly ticks: readonly number[];
  /** Pixel of a value; values outside the domain fall on its nearer end. */
  readonly at: (value: number) => number;
  /** Value at a pixel, inside the domain. */
  readonly invert: (pixel: number) => number;
}

/** How an axis is laid out. */
export interface ScaleOptions {
  /** Pixels of the two ends of the domain; the first may be the larger, as on a vertical axis. */
  readonly range: readonly [number, number];
  /** Values at the two ends; taken from the data and rounded outwards when left out. */
  readonly domain?: readonly [number, number];
  /** True (the default) when the axis must show zero. */
  readonly zero?: boolean;
  /** About how many ticks there is room for, at least 2; 4 when left out. */
  readonly count?: number;
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

function roundDomain(values: Iterable<number>, zero: boolean, count: number): readonly [number, number] {
  const list = [...values].filter(Number.isFinite);
  const low = Math.min(min(list) ?? 0, zero ? 0 : Infinity);
  const high = Math.max(max(list) ?? 0, zero ? 0 : -Infinity);
  if (low < high) return nice(low, high, count);
  // One value alone has no extent: it stands in the middle of a unit of its own size, or above zero.
  const half = low === 0 ? 0.5 : Math.abs(low) / 2;
  return zero && low === 0 ? [0, 1] : nice(low - half, high + half, count);
}

/** An axis on which equal differences are equally long. Without values it runs from 0 to 1. */
export function linearScale(values: Iterable<number>, options: ScaleOptions): Scale {
  const { range, zero = true, count = 4 } = options;
  const [low, high] = options.domain ?? roundDomain(values, zero, count);
  const [from, to] = range;
  const perUnit = (to - from) / (high - low);
  return {
    domain: [low, high],
    ticks: ticks(low, high, count),
    at: (value) => from + (clamp(value, low, high) - low) * perUnit,
    invert: (pixel) => clamp(low + (pixel - from) / perUnit, low, high),
  };
}

/**
 * An axis on which equal ratios are equally long, for values that differ by orders of magnitude. Values at or below zero stand at its lower
 * end. Without positive values it runs from 1 to 10.
 */
export function logScale(values: Iterable<number>, { range, domain, count = 4 }: ScaleOptions): Scale {
  const positive = [...values].filter((value) => Number.isFinite(value) && value > 0);
  const low = domain?.[0] ?? 10 ** Math.floor(Math.log10(min(positive) ?? 1));
  const high = domain?.[1] ?? 10 ** Math.max(Math.ceil(Math.log10(max(positive) ?? 10)), Math.log10(low) + 1);
  const first = Math.ceil(Math.log10(low) - 1e-9);
  const last = Math.floor(Math.log10(high) + 1e-9);
  const every = Math.max(1, Math.ceil((last - first) / count));
  const powers = Array.from(
    { length: Math.floor((last - first) / every) + 1 },
    (_, i) => 10 ** (first + i * every),
  );
  const [from, to] = range;
  const perDecade = (to - from) / Math.log10(high / low);
  return {
    domain: [low, high],
    ticks: powers,
    at: (value) => from + Math.log10(clamp(value, low, high) / low) * perDecade,
    invert: (pixel) => clamp(low * 10 ** ((pixel - from) / perDecade), low, high),
  };
}

/** Places for things side by side, such as a bar for each month. */
export interface Bands {
  /** Pixel at which a band begins. */
  readonly start: (index: number) => number;
  readonly center: (index: number) => number;
  /** Width of a band without the gap to the next, in pixels. */
  readonly width: number;
  /** Distance from band to band, in pixels. */
  readonly step: number;
  /** Index of the band under a pixel; undefined when there is none. */
  readonly indexAt: (pixel: number) => number | undefined;
}

/**
 * Equal bands that share a range.
 * @param count bands, at least 0
 * @param gap share of each step that stays empty, 0…1
 */
export function bandsOf(count: number, [from, to]: readonly [number, number], gap = 0.25): Bands {
  const step = (to - from) / Math.max(1, count);
  const width = step * (1 - gap);
  return {
    step,
    width,
    start: (index) => from + index * step + (step - width) / 2,
    center: (index) => from + (index + 0.5) * step,
    indexAt: (pixel) => {
      const index = Math.floor((pixel - from) / step);
      return index >= 0 && index < count ? index : undefined;
    },
  };
}
