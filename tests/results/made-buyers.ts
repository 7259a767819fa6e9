import type { Random } from '../../src/core/random';
import type { BuyingModel } from '../../src/results/bg-nbd';

const exponential = (random: Random, rate: number) => -Math.log(1 - random()) / rate;

/**
 * Days of order of one buyer as the BG/NBD model tells its story: a rate from the gamma distribution, a chance to stop from the
 * beta distribution, then orders until the buyer stops. Shapes must be whole, so that sums of exponentials will do.
 */
export function madeBuyer(random: Random, { r, alpha, a, b }: BuyingModel, days: number): readonly number[] {
  const gamma = (shape: number) =>
    Array.from({ length: shape }, () => exponential(random, 1)).reduce((x, y) => x + y, 0);
  const rate = gamma(r) / alpha;
  const [up, down] = [gamma(a), gamma(b)];
  const stops = up / (up + down);
  const dates = [0];
  for (let at = exponential(random, rate); at <= days; at += exponential(random, rate)) {
    dates.push(at);
    if (random() < stops) break;
  }
  return dates;
}
