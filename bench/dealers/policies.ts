import { suggestedOrder } from '../../src/dealers/suggested-order';
import type { Policy } from './simulate';

/** Units of an order are whole cases. */
function cases(units: number, caseSize: number): number {
  return Math.ceil(units / caseSize - 1e-9) * caseSize;
}

/** The rule of the trade: up to 1.5 × the sales of the last period. */
export function tradeRule(caseSize = 1): Policy {
  return (history, stock, onOrder) =>
    Math.max(0, cases(1.5 * (history.at(-1) ?? 0) - stock - onOrder, caseSize));
}

/** Our suggestion with nothing but the lead time and the case told; all else is its default. */
export function ourDefault(leadTime: number, caseSize = 1): Policy {
  return (history, stock, onOrder) => {
    const found = suggestedOrder({ history, stock, onOrder, leadTime, caseSize });
    if (!found.ok) throw new Error(JSON.stringify(found.problems));
    return cases(found.value.quantity, caseSize);
  };
}
