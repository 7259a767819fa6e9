import { seededRandom } from '../core/random';
import type { LeadData } from './lead-data';

/**
 * Spreads groups over folds so that each fold holds about the same number of won and of lost deals; a group is never parted.
 * Large groups are placed first, each where it disturbs least; the seed decides among equals.
 * @param count folds, ≥ 2
 * @returns fold of every group, 0 … count − 1
 */
export function groupFolds({ groups, deals, wins }: LeadData, count: number, seed: number): Int32Array {
  const random = seededRandom(seed);
  const order = Array.from({ length: groups }, (_, group) => ({ group, lot: random() })).sort(
    (a, b) => (deals[b.group] ?? 0) - (deals[a.group] ?? 0) || a.lot - b.lot,
  );
  const won = new Float64Array(count);
  const lost = new Float64Array(count);
  const folds = new Int32Array(groups);
  for (const { group } of order) {
    const up = wins[group] ?? 0;
    const down = (deals[group] ?? 0) - up;
    let best = 0;
    let least = Infinity;
    for (let fold = 0; fold < count; fold += 1) {
      // Growth of Σ (won² + lost²) over the folds: least where there are fewest of the same kind.
      const cost = up * (2 * (won[fold] ?? 0) + up) + down * (2 * (lost[fold] ?? 0) + down);
      if (cost < least) {
        least = cost;
        best = fold;
      }
    }
    folds[group] = best;
    won[best] = (won[best] ?? 0) + up;
    lost[best] = (lost[best] ?? 0) + down;
  }
  return folds;
}
