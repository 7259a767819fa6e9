import type { Random } from '../../../src/core/random';
import { seededRandom } from '../../../src/core/random';

/** Draws from one seeded source; the order of the draws decides, so the same seed gives the same month. */
export class Draw {
  private readonly random: Random;

  constructor(seed: number) {
    this.random = seededRandom(seed);
  }

  /** Uniform in [low, high). */
  between(low: number, high: number): number {
    return low + (high - low) * this.random();
  }

  /** Whole number, both ends included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.random() * (high - low + 1));
  }

  /** True with this probability. */
  chance(share: number): boolean {
    return this.random() < share;
  }

  /** One of the list, which may not be empty. */
  pick<T>(list: readonly T[]): T {
    const item = list[Math.floor(this.random() * list.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** Normal deviate with mean 0 and standard deviation 1 (Box and Muller 1958). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.random())) * Math.cos(2 * Math.PI * this.random());
  }

  /** The list in a new random order. */
  shuffled<T>(list: readonly T[]): T[] {
    const mixed = list.map((item) => ({ item, at: this.random() }));
    return mixed.sort((a, b) => a.at - b.at).map(({ item }) => item);
  }
}
