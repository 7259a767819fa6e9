import { suggestedOrder } from '../../src/dealers/suggested-order';
import type { Policy } from './simulate';

/** The rule of the trade: up to 1.5 × the sales of the last period. */
export const tradeRule: Policy = (history, stock, onOrder) =>
  Math.max(0, Math.ceil(1.5 * (history.at(-1) ?? 0) - stock - onOrder - 1e-9));

/** Our suggestion with nothing but the lead time told; all else is its default. */
export function ourDefault(leadTime: number): Policy {
  return (history, stock, onOrder) => {
    const found = suggestedOrder({ history, stock, onOrder, leadTime });
    if (!found.ok) throw new Error(JSON.stringify(found.problems));
    return Math.ceil(found.value.quantity - 1e-9);
  };
}
