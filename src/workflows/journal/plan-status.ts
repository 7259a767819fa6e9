import type { Translate } from '../../core/translate';
import { keyId } from '../../tables/key';
import type { OwnVisitSheet } from '../visit-sheet';
import { VISITS_SHEET } from '../visit-sheet';
import type { BlockWrite, SheetWrite } from '../write-plan';

/** A customer and day whose planned visit changes its status. */
export interface StatusChange {
  /** `keyId` of the customer. */
  readonly customer: string;
  /** Whole serial date. */
  readonly date: number;
  readonly status: 'done' | 'missed' | 'planned';
}

/**
 * Writes what the log says into the status of planned visits on our visits sheet. A visit that became done or missed by the log goes back to planned when its row in the log
 * goes; one that a person has marked stays as it is when it says so already.
 * @param idOf `keyId` of the customer behind what a cell of the plan says
 */
export function planStatusWrite(
  plan: OwnVisitSheet,
  changes: readonly StatusChange[],
  idOf: (customer: string) => string,
  t: Translate,
): readonly SheetWrite[] {
  const { statusColumn } = plan;
  if (statusColumn === undefined || changes.length === 0) return [];
  const wanted = new Map(changes.map(({ customer, date, status }) => [`${keyId(customer)} ${date}`, status]));
  const blocks = plan.rows.flatMap(({ customer, date, status, cells, at }): BlockWrite[] => {
    if (customer === undefined || date === undefined || at === undefined) return [];
    const next = wanted.get(`${idOf(customer)} ${Math.floor(date)}`);
    if (next === undefined || next === status || (next === 'planned' && status === undefined)) return [];
    // An agreed visit that is not held stays agreed.
    if (next === 'planned' && status === 'confirmed') return [];
    return [
      {
        row: at,
        column: statusColumn,
        values: [[t(`plan:status.${next}`)]],
        before: [[cells['Status'] ?? null]],
      },
    ];
  });
  return blocks.length === 0 ? [] : [{ id: VISITS_SHEET, name: '', mode: 'update', blocks }];
}
