import type { SerialDate } from '../core/serial-date';
import type { Period } from './growth';

/** A visit with what became of it. */
export interface PlannedVisitState {
  readonly date: SerialDate;
  readonly status?: 'planned' | 'confirmed' | 'done' | 'missed';
}

/** How much of the plan was carried out. */
export interface PlanExecution {
  /** Visits whose day has come and of which is known what became of them, or that are still marked as planned. */
  readonly due: number;
  readonly done: number;
  /** Visits without a state. */
  readonly unknown: number;
  /** done ÷ due; undefined when nothing was due. */
  readonly rate?: number;
}

/**
 * Visits done ÷ planned in a period (DOMAIN 5, 6.5). A visit still planned after its day counts as not done; one of the day itself or later is not due yet. Visits
 * without a state are counted apart: unknown is not missed.
 * @param asOf day of the report
 */
export function planExecution(
  visits: readonly PlannedVisitState[],
  { from, to }: Period,
  asOf: SerialDate,
): PlanExecution {
  let [due, done, unknown] = [0, 0, 0];
  for (const { date, status } of visits) {
    const day = Math.floor(date);
    if (day < from || day > to || day > asOf) continue;
    if (status === undefined) unknown += 1;
    else if (status === 'done' || status === 'missed' || day < asOf) due += 1;
    if (status === 'done') done += 1;
  }
  return { due, done, unknown, ...(due > 0 && { rate: done / due }) };
}
