import type { Translate } from '../core/translate';
import type { PlanSheetsInput } from './visit-plan-sheets';
import type { VisitCells } from './visit-sheet';
import { tableSheet } from './visit-table-sheet';
import type { SheetWrite } from './write-plan';

/** Id of the sheet that says what a new plan has changed. */
export const CHANGES_SHEET = 'VisitChanges';

const COLUMNS = [
  { id: 'Change', format: 'text', width: 14 },
  { id: 'Customer', format: 'text', width: 14 },
  { id: 'Name', format: 'text', width: 26 },
  { id: 'Rep', format: 'text', width: 14 },
  { id: 'Before', format: 'date', width: 12 },
  { id: 'TimeBefore', format: 'time', width: 8 },
  { id: 'After', format: 'date', width: 12 },
  { id: 'TimeAfter', format: 'time', width: 8 },
  { id: 'Why', format: 'text', width: 70 },
] as const;
/** A visit that begins at most so many minutes earlier or later is at its old time. */
const SAME_TIME = 15;

/** What became of the visits that stood in the workbook; no sheet when none stood there. */
export function changesSheet(input: PlanSheetsInput): readonly SheetWrite[] {
  const { history, t } = input;
  if (history.open.length === 0) return [];
  const rows = changes(input, t);
  const sheet = tableSheet(COLUMNS, 'changes', rows, 'FieldsheetVisitChanges', t);
  return [
    {
      id: CHANGES_SHEET,
      name: t('plan:changes.tab'),
      mode: 'replace',
      ...sheet,
      blocks:
        rows.length > 0
          ? sheet.blocks
          : [...sheet.blocks, { row: 1, column: 0, values: [[t('plan:changes.none')]], style: 'note' }],
      landscape: true,
    },
  ];
}

function changes({ rows, leftOut }: PlanSheetsInput, t: Translate): readonly VisitCells[] {
  const why = new Map(leftOut.map((view) => [view.key, view.why]));
  const found: { readonly date: number; readonly cells: VisitCells }[] = [];
  for (const row of rows.rows) {
    const { before, visit } = row;
    const from = before?.date === undefined ? undefined : Math.floor(before.date);
    const kind =
      from === undefined
        ? 'added'
        : from !== row.date
          ? 'moved'
          : before?.arrival !== undefined && Math.abs(before.arrival - visit.arrival) > SAME_TIME
            ? 'newTime'
            : undefined;
    if (kind === undefined) continue;
    found.push({
      date: from ?? row.date,
      cells: {
        Change: t(`plan:changes.kind.${kind}`),
        Customer: row.key,
        Name: row.name,
        Rep: row.repName,
        Before: from ?? null,
        TimeBefore: before?.arrival === undefined ? null : before.arrival / 1440,
        After: row.date,
        TimeAfter: visit.arrival / 1440,
        Why: row.reason,
      },
    });
  }
  for (const row of rows.dropped) {
    const key = row.customer ?? '';
    found.push({
      date: row.date ?? 0,
      cells: {
        Change: t('plan:changes.kind.dropped'),
        Customer: key,
        Name: row.cells['Name'] ?? null,
        Rep: row.cells['Rep'] ?? null,
        Before: row.date === undefined ? null : Math.floor(row.date),
        TimeBefore: row.arrival === undefined ? null : row.arrival / 1440,
        After: null,
        TimeAfter: null,
        Why: why.get(key) ?? t('plan:changes.notDue'),
      },
    });
  }
  return found.sort((a, b) => a.date - b.date).map(({ cells }) => cells);
}
