/*
 * Small statistics that more than one room needs. All are finite for finite input: where the exact result lies beyond
 * the largest double, the result is ±Number.MAX_VALUE. Empty input has no mean: such functions answer undefined.
 */

const LARGEST = Number.MAX_VALUE;
/** Above this, adding a few thousand values could overflow on the way, so they are scaled down first. */
const SCALE_FROM = 2 ** 960;
const SCALE = 2 ** -64;

/** Keeps `value` within [low, high]. */
export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

/** `value`, or the largest double of its sign where it has run over. */
export function saturate(value: number): number {
  return clamp(value, -LARGEST, LARGEST);
}

/** Largest absolute value; 0 for no values. */
export function largestMagnitude(values: readonly number[]): number {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  return largest;
}

/**
 * Sum with Neumaier's compensation (A. Neumaier, ZAMM 54, 1974): the error does not grow with the number of values.
 * @param values finite numbers
 * @returns the sum, 0 for no values
 * @example sum([1, 1e100, 1, -1e100]) === 2
 */
export function sum(values: readonly number[]): number {
  const scale = largestMagnitude(values) > SCALE_FROM ? SCALE : 1;
  let total = 0;
  let lost = 0;
  for (const raw of values) {
    const value = raw * scale;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return saturate((total + lost) / scale);
}

/** Arithmetic mean; undefined for no values. */
export function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  return sum(values.map((value) => value / values.length));
}

/**
 * Quantile by linear interpolation between order statistics (R-7: Hyndman & Fan 1996, definition 7; Excel's PERCENTILE.INC).
 * @param p 0 … 1
 * @returns undefined for no values
 * @example quantile([1, 2, 3, 4], 0.25) === 1.75
 */
export function quantile(values: readonly number[], p: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const position = clamp(p, 0, 1) * (sorted.length - 1);
  const index = Math.floor(position);
  const low = sorted[index];
  if (low === undefined) return undefined;
  const high = sorted[index + 1] ?? low;
  const fraction = position - index;
  const spread = high - low;
  return Number.isFinite(spread) ? low + fraction * spread : low * (1 - fraction) + high * fraction;
}

/** Median: the middle value, or the mean of the two middle ones; undefined for no values. */
export function median(values: readonly number[]): number | undefined {
  return quantile(values, 0.5);
}

/** Sample standard deviation (divisor n − 1); undefined for fewer than two values. */
export function standardDeviation(values: readonly number[]): number | undefined {
  if (values.length < 2) return undefined;
  const scale = largestMagnitude(values);
  if (scale === 0) return 0;
  const scaled = values.map((value) => value / scale);
  const centre = mean(scaled) ?? 0;
  const variance = sum(scaled.map((value) => (value - centre) ** 2)) / (values.length - 1);
  return saturate(Math.sqrt(variance) * scale);
}

type Coefficients = readonly number[];
const CENTRAL: readonly [Coefficients, Coefficients] = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
];
const MIDDLE: readonly [Coefficients, Coefficients] = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
];
const TAIL: readonly [Coefficients, Coefficients] = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
];

function polynomial(coefficients: Coefficients, x: number): number {
  return coefficients.reduceRight((value, coefficient) => value * x + coefficient, 0);
}

function ratio([above, below]: readonly [Coefficients, Coefficients], x: number): number {
  return polynomial(above, x) / polynomial(below, x);
}

/**
 * Quantile of the standard normal distribution, to about 16 digits (M. J. Wichura, Algorithm AS 241, Applied Statistics
 * 37, 1988).
 * @param p probability, 0 < p < 1; outside of it undefined
 * @example normalQuantile(0.975) ≈ 1.959963984540054
 */
export function normalQuantile(p: number): number | undefined {
  if (!(p > 0 && p < 1)) return undefined;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(CENTRAL, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const x = r <= 5 ? ratio(MIDDLE, r - 1.6) : ratio(TAIL, r - 5);
  return q < 0 ? -x : x;
}
