import type { DayChooser } from '../../src/visits/solver/kernel/model';
import type { PvrpInstance } from './pvrp-instance';

/** Chooses the cheapest of the listed sets of days; a customer without a whole set has none and pays for it. */
export class PvrpDays implements DayChooser {
  own = 0;
  private readonly offset: Int32Array;
  private readonly masks: Int32Array;

  /** @param unserved price of a customer without its visits */
  constructor(
    private readonly instance: PvrpInstance,
    private readonly unserved: Float64Array,
  ) {
    const customers = instance.stops.slice(1);
    this.offset = new Int32Array(customers.length + 1);
    const masks: number[] = [];
    customers.forEach((stop, c) => {
      for (const pattern of stop.patterns) {
        let mask = 0;
        for (let d = 0; d < instance.days; d++) {
          if ((pattern >> (instance.days - 1 - d)) & 1) mask |= 1 << d;
        }
        masks.push(mask);
      }
      this.offset[c + 1] = masks.length;
    });
    this.masks = Int32Array.from(masks);
  }

  /** Bits of the days that a customer may be visited on, bit d for day d. */
  daysOf(c: number): number {
    let mask = 0;
    for (let k = this.offset[c]!; k < this.offset[c + 1]!; k++) mask |= this.masks[k]!;
    return mask;
  }

  choose(c: number, _group: number, dayCost: Float64Array, kept: Uint8Array, chosen: Uint8Array): number {
    const { days } = this.instance;
    let keptMask = 0;
    for (let d = 0; d < days; d++) if (kept[d] === 1) keptMask |= 1 << d;
    let best = Infinity;
    let bestMask = 0;
    for (let k = this.offset[c]!; k < this.offset[c + 1]!; k++) {
      const mask = this.masks[k]!;
      if ((mask & keptMask) !== keptMask) continue;
      let sum = 0;
      for (let rest = mask; rest !== 0; rest &= rest - 1) sum += dayCost[31 - Math.clz32(rest & -rest)]!;
      if (sum < best) {
        best = sum;
        bestMask = mask;
      }
    }
    this.own = best < this.unserved[c]! ? 0 : this.unserved[c]!;
    if (this.own > 0) bestMask = keptMask;
    for (let d = 0; d < days; d++) chosen[d] = (bestMask >> d) & 1;
    return this.own > 0 ? this.own : best;
  }
}
