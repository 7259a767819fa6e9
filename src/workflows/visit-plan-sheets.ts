import { keyId } from '../tables/key';
import { defined } from './defined';
import type { Frame } from './frame';
import { resultColumnName } from './sheet-table';
import { calendarSheet } from './visit-calendar-sheet';
import { changesSheet } from './visit-changes-sheet';
import { daySheets } from './visit-day-sheets';
import type { TeamCalendar } from './visit-days';
import type { LeftOutView } from './visit-overview';
import type { PlanForSheets, PlannedRows } from './visit-rows';
import { visitCells } from './visit-rows';
import type { VisitCells } from './visit-sheet';
import { VISITS_SHEET } from './visit-sheet';
import { classText } from './visit-texts';
import type { SheetColumn } from './visit-table-sheet';
import { tableSheet } from './visit-table-sheet';
import type { BlockWrite, SheetWrite } from './write-plan';

/** Id of the sheet of visits that found no place. */
export const LEFT_OUT_SHEET = 'VisitsLeftOut';

/** What the sheets are made of. */
export interface PlanSheetsInput extends PlanForSheets {
  readonly calendar: TeamCalendar;
  readonly rows: PlannedRows;
  readonly leftOut: readonly LeftOutView[];
  /** Whether there is a page for each rep and day. */
  readonly daily: boolean;
  /** Addresses and telephone numbers by customer id of the problem. */
  readonly contacts: ReadonlyMap<string, { readonly address?: string; readonly phone?: string }>;
}

const VISIT_COLUMNS: readonly SheetColumn[] = [
  { id: 'Id', format: 'text', width: 16 },
  { id: 'Date', format: 'date', width: 12 },
  { id: 'Weekday', format: 'text', width: 8 },
  { id: 'Rep', format: 'text', width: 14 },
  { id: 'Order', format: 'integer', width: 6 },
  { id: 'Customer', format: 'text', width: 14 },
  { id: 'Name', format: 'text', width: 26 },
  { id: 'Arrival', format: 'time', width: 8 },
  { id: 'Departure', format: 'time', width: 8 },
  { id: 'Travel', format: 'integer', width: 9 },
  { id: 'Minutes', format: 'integer', width: 9 },
  { id: 'Class', format: 'text', width: 10 },
  { id: 'Reason', format: 'text', width: 60 },
  { id: 'Status', format: 'text', width: 11 },
  { id: 'Note', format: 'text', width: 30 },
];

/** Columns of the visit sheet, in order. */
export const VISIT_COLUMN_IDS: readonly string[] = VISIT_COLUMNS.map(({ id }) => id);

const LEFT_OUT_COLUMNS: readonly SheetColumn[] = [
  { id: 'Customer', format: 'text', width: 14 },
  { id: 'Name', format: 'text', width: 26 },
  { id: 'Rep', format: 'text', width: 14 },
  { id: 'Class', format: 'text', width: 10 },
  { id: 'Wanted', format: 'integer', width: 8 },
  { id: 'Planned', format: 'integer', width: 8 },
  { id: 'Why', format: 'text', width: 60 },
  { id: 'Remedy', format: 'text', width: 50 },
];

/** Addresses and telephone numbers of the customer list, by customer id of the problem. */
export function contactsOf({ tables }: Frame): PlanSheetsInput['contacts'] {
  return new Map(
    (tables.Customers?.rows ?? []).map(({ key, address, phone }) => [
      keyId(key),
      defined({ address, phone }),
    ]),
  );
}

/** The sheets of a visit plan: the visits as a table, a calendar for each rep, daily pages, what is left out, and what changed. */
export function visitPlanSheets(input: PlanSheetsInput): readonly SheetWrite[] {
  return [
    visitsSheet(input),
    calendarSheet(input),
    ...(input.daily ? [daySheets(input)] : []),
    leftOutSheet(input),
    ...changesSheet(input),
  ];
}

function visitsSheet({ rows: planned, history, t }: PlanSheetsInput): SheetWrite {
  const { extras } = history;
  const kept = [...history.kept, ...planned.lost].map(({ cells }) => cells);
  const rows = [...kept, ...planned.rows.map((row) => visitCells(row, extras, t))]
    .map((cells, at) => ({ cells, at, date: Number(cells['Date'] ?? 0) }))
    .sort((a, b) => a.date - b.date || a.at - b.at)
    .map(({ cells }) => cells);
  const added = extras.map((header): SheetColumn => ({ id: `+${header}`, format: 'general', width: 16 }));
  return {
    id: VISITS_SHEET,
    name: t('plan:visits.tab'),
    mode: 'replace',
    ...tableSheet([...VISIT_COLUMNS, ...added], 'visits', rows, 'FieldsheetVisits', t),
    names: VISIT_COLUMNS.map(({ id }, column) => ({
      name: resultColumnName(VISITS_SHEET, id),
      row: 0,
      column,
    })),
    landscape: true,
  };
}

function leftOutSheet({ leftOut, t }: PlanSheetsInput): SheetWrite {
  const rows = leftOut.map((view): VisitCells => ({
    Customer: view.key,
    Name: view.name,
    Rep: view.rep,
    Class: classText(t, view.class),
    Wanted: view.wanted,
    Planned: view.planned,
    Why: view.why,
    Remedy: view.remedy ?? '',
  }));
  const sheet = tableSheet(LEFT_OUT_COLUMNS, 'leftOut', rows, 'FieldsheetLeftOut', t);
  const empty: readonly BlockWrite[] =
    rows.length > 0 ? [] : [{ row: 1, column: 0, values: [[t('plan:leftOut.none')]], style: 'note' }];
  return {
    id: LEFT_OUT_SHEET,
    name: t('plan:leftOut.tab'),
    mode: 'replace',
    ...sheet,
    blocks: [...sheet.blocks, ...empty],
    landscape: true,
  };
}
