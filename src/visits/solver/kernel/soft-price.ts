import type { SoftRules } from './model';

/** Steps between two adjustments. */
const PERIOD = 500;
const STEP = 1.1;
const LEAST = 0.05;
const MOST = 10_000;

/**
 * Prices the breach of soft rules so that a given share of the plans keeps them (Vidal et al., A Hybrid Genetic Algorithm for
 * Multidepot and Periodic Vehicle Routing Problems, Operations Research 60, 2012): plans that are a little too full are the way
 * from one full plan to another.
 */
export class SoftPrice {
  private steps = 0;
  private kept = 0;

  constructor(
    private readonly rules: SoftRules,
    private price: number,
    private readonly target: number,
  ) {
    rules.setPenalty(price);
  }

  /**
   * Notes whether the plan after a step keeps all rules.
   * @returns true when the price changed: every route must be refreshed
   */
  note(keeps: boolean): boolean {
    this.steps += 1;
    if (keeps) this.kept += 1;
    if (this.steps < PERIOD) return false;
    const factor = this.kept < this.target * this.steps ? STEP : 1 / STEP;
    this.steps = 0;
    this.kept = 0;
    this.price = Math.min(MOST, Math.max(LEAST, this.price * factor));
    this.rules.setPenalty(this.price);
    return true;
  }
}
