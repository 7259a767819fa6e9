import type { CellInput } from '../core/cell';
import { formatIso, isoWeekday } from '../core/serial-date';
import type { DayRoute } from '../visits';
import type { PlanSheetsInput } from './visit-plan-sheets';
import type { PlannedRow } from './visit-rows';
import { classText, clock } from './visit-texts';
import type { SheetColumn } from './visit-table-sheet';
import type { BlockWrite, SheetWrite, StyleWrite } from './write-plan';

/** Id of the sheet with a page for each rep and day. */
export const DAY_SHEET = 'VisitDays';

const COLUMNS: readonly SheetColumn[] = [
  { id: 'Order', format: 'integer', width: 6 },
  { id: 'Arrival', format: 'time', width: 9 },
  { id: 'Departure', format: 'time', width: 12 },
  { id: 'Travel', format: 'integer', width: 14 },
  { id: 'Customer', format: 'text', width: 12 },
  { id: 'Name', format: 'text', width: 24 },
  { id: 'Address', format: 'text', width: 34 },
  { id: 'Phone', format: 'text', width: 16 },
  { id: 'Class', format: 'text', width: 9 },
  { id: 'Reason', format: 'text', width: 42 },
  { id: 'Result', format: 'text', width: 30 },
];
/** Excel keeps at most 1,026 manual page breaks on a sheet. */
const MOST_BREAKS = 1000;
/** Empty lines below the route: visits nobody planned, and what was noticed. */
const BLANK_LINES = 5;

/** One page a rep and working day with visits: the route in order, and room to write. Reps in order, each with all days. */
export function daySheets(input: PlanSheetsInput): SheetWrite {
  const { plan, rows, contacts, t } = input;
  const columns = COLUMNS.filter(({ id }) => {
    if (id === 'Address') return [...contacts.values()].some(({ address }) => address !== undefined);
    return id !== 'Phone' || [...contacts.values()].some(({ phone }) => phone !== undefined);
  });
  const header = columns.map(({ id }) => t(`plan:days.columns.${id}`));
  const blocks: BlockWrite[] = [];
  const styles: StyleWrite[] = [];
  const pageBreaks: number[] = [];
  const byDay = new Map<string, PlannedRow[]>();
  for (const row of rows.rows) {
    const key = `${row.date} ${row.rep}`;
    byDay.set(key, [...(byDay.get(key) ?? []), row]);
  }
  let row = 0;
  for (const [rep, name] of input.input.reps) {
    const routes = plan.routes.filter((route) => route.rep === rep).sort((a, b) => a.date - b.date);
    for (const route of routes) {
      if (row > 0) pageBreaks.push(row);
      const visits = byDay.get(`${route.date} ${rep}`) ?? [];
      const lines = visits.map((visit) => columns.map(({ id }) => cell(visit, id, input)));
      const blank = Array.from({ length: BLANK_LINES }, () => columns.map(() => null));
      blocks.push(
        { row, column: 0, values: [[dayTitle(name, route, input)]], style: 'title' },
        { row: row + 1, column: 0, values: [[dayLine(route, input)]], style: 'note' },
        { row: row + 2, column: 0, values: [header], style: 'header' },
        { row: row + 3, column: 0, values: lines, formats: columns.map(({ format }) => format) },
        { row: row + 3 + lines.length, column: 0, values: [[t('plan:days.more')]], style: 'note' },
        { row: row + 4 + lines.length, column: 0, values: blank },
      );
      styles.push({ row: row + 3, column: 0, rows: lines.length, columns: columns.length, style: 'wrap' });
      styles.push({
        row: row + 4 + lines.length,
        column: 0,
        rows: BLANK_LINES,
        columns: columns.length,
        style: 'input',
      });
      row += 4 + lines.length + BLANK_LINES;
    }
  }
  if (row === 0) blocks.push({ row: 0, column: 0, values: [[t('plan:days.none')]], style: 'note' });
  return {
    id: DAY_SHEET,
    name: t('plan:days.tab'),
    mode: 'replace',
    blocks,
    styles,
    pageBreaks: pageBreaks.slice(0, MOST_BREAKS),
    columnWidths: Object.fromEntries(columns.map(({ width }, column) => [column, width])),
    landscape: true,
  };
}

function cell(row: PlannedRow, id: string, { contacts, t }: PlanSheetsInput): CellInput {
  const { visit } = row;
  switch (id) {
    case 'Order':
      return row.order;
    case 'Arrival':
      return visit.arrival / 1440;
    case 'Departure':
      return visit.departure / 1440;
    case 'Travel':
      return visit.travelMinutes;
    case 'Customer':
      return row.key;
    case 'Name':
      return row.name;
    case 'Address':
      return contacts.get(visit.customer)?.address ?? null;
    case 'Phone':
      return contacts.get(visit.customer)?.phone ?? null;
    case 'Class':
      return classText(t, row.class);
    case 'Reason':
      return row.reason;
    default:
      return row.before?.cells['Note'] ?? null;
  }
}

function dayTitle(name: string, { date }: DayRoute, { t }: PlanSheetsInput): string {
  const day = `${formatIso(date)} ${t(`visits:weekday.${isoWeekday(date)}`)}`;
  return name === '' ? day : `${name}, ${day}`;
}

function dayLine({ visits, travelMinutes, returnMinutes }: DayRoute, { t }: PlanSheetsInput): string {
  const first = visits[0];
  const last = visits.at(-1);
  return t('plan:days.line', {
    visits: visits.length,
    travel: travelMinutes,
    start: clock(first === undefined ? 0 : first.arrival - first.travelMinutes),
    end: clock(last === undefined ? 0 : last.departure + returnMinutes),
  });
}
