import type { RoutePlan } from './model';

/** A plan and its cost. */
export interface PricedPlan {
  readonly plan: RoutePlan;
  readonly cost: number;
}

/** Plans of less difference in cost are taken for the same. */
const SAME = 1e-6;

/** The best few plans that annealings ended with, best first. */
export class Elite {
  readonly plans: PricedPlan[] = [];

  /** @param size plans at most, ≥ 1 */
  constructor(private readonly size: number) {}

  /** Takes a plan in where it is among the best and not there already. */
  add(entry: PricedPlan): void {
    const same = this.plans.findIndex(({ cost }) => Math.abs(cost - entry.cost) < SAME);
    if (same >= 0 && this.plans[same]!.cost <= entry.cost) return;
    if (same >= 0) this.plans.splice(same, 1);
    this.plans.push(entry);
    this.plans.sort((a, b) => a.cost - b.cost);
    this.plans.length = Math.min(this.plans.length, this.size);
  }
}
