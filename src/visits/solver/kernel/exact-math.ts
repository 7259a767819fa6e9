/**
 * Natural logarithm and exponential from + − × ÷ alone: `Math.log` and `Math.exp` may differ in the last bit between engines,
 * and a search that compares their results would then part ways on two machines.
 */

const LN2 = 0.6931471805599453;
const SQRT_HALF = 0.7071067811865476;

/** ln x for finite x > 0; relative error below 1e-14. */
export function exactLn(x: number): number {
  let exponent = 0;
  while (x >= 2 * SQRT_HALF) {
    x /= 2;
    exponent += 1;
  }
  while (x < SQRT_HALF) {
    x *= 2;
    exponent -= 1;
  }
  // ln x = 2 artanh((x − 1) ÷ (x + 1)), |z| ≤ 0.172.
  const z = (x - 1) / (x + 1);
  const q = z * z;
  let sum = 0;
  for (let k = 19; k >= 1; k -= 2) sum = sum * q + 1 / k;
  return exponent * LN2 + 2 * z * sum;
}

/** e to the power of x for |x| ≤ 700; relative error below 1e-13. */
export function exactExp(x: number): number {
  const halvings = Math.round(x / LN2);
  const rest = x - halvings * LN2;
  let sum = 1;
  for (let k = 16; k >= 1; k--) sum = 1 + (sum * rest) / k;
  for (let k = halvings; k > 0; k--) sum *= 2;
  for (let k = halvings; k < 0; k++) sum /= 2;
  return sum;
}
