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

/** Sample standard deviation ÷ mean; undefined for fewer than two values or a mean that is not positive. */
export function coefficientOfVariation(values: readonly number[]): number | undefined {
  const scale = largestMagnitude(values);
  if (scale === 0) return undefined;
  const scaled = values.map((value) => value / scale);
  const deviation = standardDeviation(scaled);
  const centre = mean(scaled);
  if (deviation === undefined || centre === undefined || centre <= 0) return undefined;
  return saturate(deviation / centre);
}

type Coefficients = readonly number[];
const CENTRAL: readonly [Coefficients, Coefficients] = [
  [
    3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
    45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
  ],
  [
    1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867,
    39307.89580009271061, 28729.085735721942674, 5226.495278852854561,
  ],
];
const MIDDLE: readonly [Coefficients, Coefficients] = [
  [
    1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
    1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833, 0.00077454501427834140764,
  ],
  [
    1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459,
    0.0151986665636164571966, 0.0005475938084995344946, 1.05075007164441684324e-9,
  ],
];
const TAIL: readonly [Coefficients, Coefficients] = [
  [
    6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123,
    0.026532189526576123093, 0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
  ],
  [
    1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 0.0007868691311456132591,
    1.8463183175100546818e-5, 1.4215117583164458887e-7, 2.04426310338993978564e-15,
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
