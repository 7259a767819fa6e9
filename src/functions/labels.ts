import type { CloseClass } from '../customers/close-class';
import type { Importance } from '../customers/importance';
import type { StockStatus } from '../dealers/stock-status';

/**
 * Words that functions answer with. They are the same in every language, so that a formula such as
 * `=IF(CLOSECLASS(…)="Hot", …)` means the same to every colleague who opens the workbook.
 */
export const CLOSE_LABELS: Readonly<Record<CloseClass, string>> = {
  Hot: 'Hot',
  Promising: 'Promising',
  Potential: 'Potential',
  Overdue: 'Overdue',
  NoDate: 'No date',
};

/** Importance by volume. */
export const IMPORTANCE_LABELS: Readonly<Record<Importance, string>> = {
  Important: 'Important',
  Secondary: 'Secondary',
  Ordinary: 'Ordinary',
  NotSized: 'Not sized',
};

/** Funnel stages; a target customer with its case. */
export const FUNNEL_LABELS = {
  TargetMarket: 'Target market',
  PotentialCustomer: 'Potential customer',
  Case1: 'Target customer, case 1',
  Case2: 'Target customer, case 2',
  Case3: 'Target customer, case 3',
} as const;

/** Stock status. */
export const STOCK_LABELS: Readonly<Record<StockStatus, string>> = {
  OutOfStock: 'Out of stock',
  StockOutRisk: 'Stock-out risk',
  Normal: 'Normal',
  Overstock: 'Overstock',
  Severe: 'Severe',
  DeadStock: 'Dead stock',
};

/** Kind of a day in the result of PUBLICHOLIDAYS, which NEXTVISIT understands. */
export const DAY_LABELS = { off: 'Day off', working: 'Working day' } as const;

/**
 * A word as it is compared: without case, spaces and punctuation, and without the stage before a case, so that the answer
 * of one function can be the argument of another (`No date` → `nodate`, `Target customer, case 2` → `case2`).
 */
export function wordKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_,.\-–—]+/g, '')
    .replace(/^targetcustomer(?=case)/, '');
}
