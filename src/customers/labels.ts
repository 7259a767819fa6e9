import type { CloseClass } from './close-class';
import type { FunnelPosition } from './funnel';
import type { Importance } from './importance';

/*
 * Words that stand in cells, written by functions and by buttons alike. They are the same in every language, so that a
 * formula such as `=IF([@Close]="Hot", …)` means the same to every colleague who opens the workbook.
 */

/** Close classes. */
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

/** Label of a funnel position. */
export function funnelLabel(position: FunnelPosition): string {
  if (position.stage !== 'TargetCustomer') return FUNNEL_LABELS[position.stage];
  return FUNNEL_LABELS[`Case${position.case ?? 1}`];
}
