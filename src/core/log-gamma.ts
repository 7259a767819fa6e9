const LANCZOS: readonly number[] = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
const HALF_LOG_TAU = 0.9189385332046727;

/**
 * Natural logarithm of the gamma function, to about 14 digits (C. Lanczos, SIAM J. Numer. Anal. B 1, 1964, with g = 7 and
 * nine terms).
 * @param x > 0; otherwise NaN
 * @example logGamma(5) ≈ Math.log(24)
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return NaN;
  // Below one half the series loses digits: ln Γ(x) = ln Γ(x + 1) − ln x.
  if (x < 0.5) return logGamma(x + 1) - Math.log(x);
  let series = LANCZOS[0] ?? 0;
  for (let i = 1; i < LANCZOS.length; i += 1) series += (LANCZOS[i] ?? 0) / (x - 1 + i);
  const t = x + 6.5;
  return HALF_LOG_TAU + (x - 0.5) * Math.log(t) - t + Math.log(series);
}
