import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';

/** The order size that costs least. */
export interface EconomicOrder {
  /** Units an order. */
  readonly quantity: number;
  /** Ordering and holding cost in the unit of time of the demand, money. */
  readonly cost: number;
  /** Time between orders, in the unit of time of the demand. */
  readonly interval: number;
}

/**
 * Economic order quantity: where ordering costs and holding costs are equal.
 * @param demand units in a unit of time (a year), > 0
 * @param orderCost cost of one order whatever its size, money > 0
 * @param holdingCost cost of holding one unit for that time, money > 0
 * @returns `dealers-not-positive` (#NUM!) for an argument that is not above zero
 *
 * Formula: Q = √(2 D K ÷ h), cost √(2 D K h) (F. W. Harris, 1913; Snyder & Shen, Fundamentals of Supply Chain Theory, 2nd ed.
 * 2019, section 3.2).
 * @example economicOrder(1300, 8, 0.225) // quantity 304.05, cost 68.41
 */
export function economicOrder(demand: number, orderCost: number, holdingCost: number): Result<EconomicOrder> {
  const least = Math.min(demand, orderCost, holdingCost);
  if (!(least > 0)) return fail(error('dealers-not-positive', { cell: '#NUM!', args: { value: least } }));
  const quantity = Math.sqrt((2 * demand * orderCost) / holdingCost);
  return ok({ quantity, cost: quantity * holdingCost, interval: quantity / demand });
}
