import type { SearchState } from './state';

/** The customers that a step took out of the plan, each once. */
export class Removed {
  readonly list: Int32Array;
  count = 0;
  /** Room for a list of one route's customers. */
  readonly scratch: Int32Array;
  private readonly mark: Int32Array;
  private stamp = 0;
  private readonly routeMark: Int32Array;

  constructor(private readonly state: SearchState) {
    this.list = new Int32Array(state.model.customers);
    this.scratch = new Int32Array(state.routes.width);
    this.mark = new Int32Array(state.model.customers);
    this.routeMark = new Int32Array(state.routes.count);
  }

  /** Forgets them for the next step. */
  clear(): void {
    this.count = 0;
    this.stamp += 1;
  }

  has(c: number): boolean {
    return this.mark[c] === this.stamp;
  }

  /** Lists a customer without touching its visits (one that is left out, or short of visits). */
  include(c: number): void {
    if (this.mark[c] === this.stamp) return;
    this.mark[c] = this.stamp;
    this.list[this.count++] = c;
  }

  /** Takes all free visits of a customer out of the plan. */
  remove(c: number): void {
    if (this.mark[c] === this.stamp) return;
    this.include(c);
    this.state.removeCustomer(c);
  }

  /** True the first time in this step that a route is asked for: each loses one string. */
  firstOn(route: number): boolean {
    if (this.routeMark[route] === this.stamp) return false;
    this.routeMark[route] = this.stamp;
    return true;
  }
}
