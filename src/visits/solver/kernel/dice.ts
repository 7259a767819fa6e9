import { exactLn } from './exact-math';

/** Entries of the table of −ln u. */
const STEPS = 4096;
const NEGATIVE_LN = Float64Array.from({ length: STEPS }, (_, i) => -exactLn((i + 0.5) / STEPS));

/**
 * Seeded generator xorshift128 (Marsaglia, Xorshift RNGs, 2003) on 32-bit integers, which engines keep out of the heap. The same
 * numbers on every machine.
 */
export class Dice {
  private x: number;
  private y: number;
  private z: number;
  private w: number;

  /** @param seed any integer; only its low 32 bits count */
  constructor(seed: number) {
    this.x = (seed ^ 0x9e3779b9) | 0;
    this.y = 362436069;
    this.z = 521288629;
    this.w = 88675123;
    for (let i = 0; i < 16; i++) this.bits();
  }

  /** 31 random bits. */
  bits(): number {
    let t = this.x ^ (this.x << 11);
    t ^= t >>> 8;
    this.x = this.y;
    this.y = this.z;
    this.z = this.w;
    this.w = (this.w ^ (this.w >>> 19) ^ t) | 0;
    return this.w & 0x7fffffff;
  }

  /** Uniform in [0, 1). */
  real(): number {
    return this.bits() / 2147483648;
  }

  /** Uniform whole number in [0, n), 1 ≤ n < 2³¹. */
  below(n: number): number {
    return Math.floor((this.bits() / 2147483648) * n);
  }

  /** −ln u, u uniform: exponentially distributed with mean 1, in 4,096 steps. */
  exponential(): number {
    return NEGATIVE_LN[this.bits() & (STEPS - 1)]!;
  }
}
