import type { CellInput } from '../core/cell';
import type { SerialDate } from '../core/serial-date';
import { formatIso, isoWeekday } from '../core/serial-date';
import type { Translate } from '../core/translate';
import { explainVisits } from '../visits';
import type { DayRoute, VisitPlan } from '../visits';
import { resultColumnName } from './own-sheet';
import type { TeamCalendar } from './visit-days';
import type { OwnVisitRow } from './visit-history';
import { VISITS_SHEET } from './visit-history';
import type { PlanInput } from './visit-problem';
import { classText, clock, reasonText } from './visit-texts';
import type { BlockWrite, CellFormat, CellStyle, SheetWrite, StyleWrite } from './write-plan';

/** Ids of the two other sheets that a visit plan owns. */
export const CALENDAR_SHEET = 'VisitCalendar';
export const LEFT_OUT_SHEET = 'VisitsLeftOut';

/** What the sheets are made of. */
export interface PlanSheetsInput {
  readonly input: PlanInput;
  readonly plan: VisitPlan;
  readonly calendar: TeamCalendar;
  /** Rows of earlier plans that stay. */
  readonly kept: readonly OwnVisitRow[];
  readonly t: Translate;
}

interface VisitColumn {
  readonly id: string;
  readonly format: CellFormat;
  readonly width: number;
}

const VISIT_COLUMNS: readonly VisitColumn[] = [
  { id: 'Id', format: 'text', width: 20 },
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
];

const LEFT_OUT_COLUMNS: readonly VisitColumn[] = [
  { id: 'Customer', format: 'text', width: 14 },
  { id: 'Name', format: 'text', width: 26 },
  { id: 'Rep', format: 'text', width: 14 },
  { id: 'Class', format: 'text', width: 10 },
  { id: 'Wanted', format: 'integer', width: 8 },
  { id: 'Planned', format: 'integer', width: 8 },
  { id: 'Why', format: 'text', width: 60 },
  { id: 'Remedy', format: 'text', width: 50 },
];

/** The sheets of a visit plan: the visits as a table, a calendar for each rep, and what is left out. */
export function visitPlanSheets(input: PlanSheetsInput): readonly SheetWrite[] {
  return [visitsSheet(input), calendarSheet(input), leftOutSheet(input)];
}

/** The visits of the plan as rows of the table, with ids that stay the same as long as day and customer do. */
export function visitRows({ input, plan, t }: PlanSheetsInput): readonly OwnVisitRow[] {
  const why = explainVisits(input.problem, plan);
  const byDay = [...plan.routes].sort((a, b) => a.date - b.date || repOrder(input, a) - repOrder(input, b));
  return byDay.flatMap(({ rep, date, visits }) =>
    visits.map((visit, order): OwnVisitRow => {
      const person = input.people.get(visit.customer);
      const key = person?.key ?? visit.customer;
      const reasons = why(visit.customer, date).map((reason) => reasonText(t, 'reason', reason));
      return {
        Id: `${formatIso(date)} ${key}`,
        Date: date,
        Weekday: t(`visits:weekdayShort.${isoWeekday(date)}`),
        Rep: input.reps.get(rep) ?? rep,
        Order: order + 1,
        Customer: key,
        Name: person?.name ?? '',
        Arrival: visit.arrival / 1440,
        Departure: visit.departure / 1440,
        Travel: visit.travelMinutes,
        Minutes: visit.departure - visit.arrival,
        Class: classText(t, person?.class ?? ''),
        Reason: reasons.join(t('visits:joinReasons')),
        Status: t(visit.locked ? 'plan:status.confirmed' : 'plan:status.planned'),
      };
    }),
  );
}

function visitsSheet(input: PlanSheetsInput): SheetWrite {
  const { t } = input;
  const rows = [...input.kept, ...visitRows(input)];
  const date = (row: OwnVisitRow) => Number(row['Date'] ?? 0);
  const kept = new Map(rows.map((row, i) => [row, i]));
  rows.sort((a, b) => date(a) - date(b) || (kept.get(a) ?? 0) - (kept.get(b) ?? 0));
  const sheet = tableSheet(VISIT_COLUMNS, 'visits', rows, t);
  return {
    id: VISITS_SHEET,
    name: t('plan:visits.tab'),
    mode: 'replace',
    ...sheet,
    tables:
      rows.length === 0
        ? []
        : [
            {
              name: 'FieldsheetVisits',
              row: 0,
              column: 0,
              rows: rows.length + 1,
              columns: VISIT_COLUMNS.length,
            },
          ],
    names: VISIT_COLUMNS.map(({ id }, column) => ({
      name: resultColumnName(VISITS_SHEET, id),
      row: 0,
      column,
    })),
    landscape: true,
  };
}

function leftOutSheet({ input, plan, t }: PlanSheetsInput): SheetWrite {
  const customers = new Map(input.problem.customers.map((customer) => [customer.id, customer]));
  const rows = plan.leftOut.map(({ customer, wanted, planned, why, remedy }): OwnVisitRow => {
    const person = input.people.get(customer);
    const rep = customers.get(customer)?.rep ?? '';
    return {
      Customer: person?.key ?? customer,
      Name: person?.name ?? '',
      Rep: input.reps.get(rep) ?? '',
      Class: classText(t, person?.class ?? ''),
      Wanted: wanted,
      Planned: planned,
      Why: reasonText(t, 'leftOut', why),
      Remedy: remedy === undefined ? '' : reasonText(t, 'remedy', remedy),
    };
  });
  const sheet = tableSheet(LEFT_OUT_COLUMNS, 'leftOut', rows, t);
  const empty: readonly BlockWrite[] =
    rows.length > 0 ? [] : [{ row: 1, column: 0, values: [[t('plan:leftOut.none')]], style: 'note' }];
  return {
    id: LEFT_OUT_SHEET,
    name: t('plan:leftOut.tab'),
    mode: 'replace',
    ...sheet,
    blocks: [...sheet.blocks, ...empty],
    tables:
      rows.length === 0
        ? []
        : [
            {
              name: 'FieldsheetLeftOut',
              row: 0,
              column: 0,
              rows: rows.length + 1,
              columns: LEFT_OUT_COLUMNS.length,
            },
          ],
    landscape: true,
  };
}

function tableSheet(
  columns: readonly VisitColumn[],
  group: 'visits' | 'leftOut',
  rows: readonly OwnVisitRow[],
  t: Translate,
): Pick<SheetWrite, 'columnWidths' | 'frozenRows'> & { readonly blocks: readonly BlockWrite[] } {
  const header = columns.map(({ id }) => t(`plan:${group}.columns.${id}`));
  const values = rows.map((row) => columns.map(({ id }): CellInput => row[id] ?? null));
  const blocks: BlockWrite[] = [{ row: 0, column: 0, values: [header], style: 'header' }];
  if (values.length > 0) {
    blocks.push({ row: 1, column: 0, values, formats: columns.map(({ format }) => format) });
  }
  return {
    blocks,
    columnWidths: Object.fromEntries(columns.map(({ width }, column) => [column, width])),
    frozenRows: 1,
  };
}

/** One calendar a rep below each other: a block of rows a week, a column a weekday, a line a visit. */
function calendarSheet({ input, plan, calendar, t }: PlanSheetsInput): SheetWrite {
  const { from, to } = input.problem;
  const blocks: BlockWrite[] = [];
  const styles: StyleWrite[] = [];
  const merges: { row: number; column: number; rows: number; columns: number }[] = [];
  let row = 0;
  for (const [id, name] of input.reps) {
    const routes = new Map(
      plan.routes.filter((route) => route.rep === id).map((route) => [route.date, route]),
    );
    const work = new Set(input.problem.reps.find((rep) => rep.id === id)?.days.map((day) => day.date));
    const title = name === '' ? '' : `${name}, `;
    blocks.push(
      { row, column: 0, values: [[`${title}${formatIso(from)} – ${formatIso(to)}`]], style: 'title' },
      { row: row + 1, column: 0, values: [[repTotals([...routes.values()], t)]], style: 'note' },
      {
        row: row + 2,
        column: 0,
        values: [[1, 2, 3, 4, 5, 6, 7].map((day) => t(`visits:weekday.${day}`))],
        style: 'header',
      },
    );
    merges.push({ row, column: 0, rows: 1, columns: 7 }, { row: row + 1, column: 0, rows: 1, columns: 7 });
    row += 3;
    for (let monday = from - isoWeekday(from) + 1; monday <= to; monday += 7) {
      const days = Array.from({ length: 7 }, (_, i): SerialDate | undefined => {
        const date = monday + i;
        return date >= from && date <= to ? date : undefined;
      });
      row += addWeek({ row, days, routes, work, calendar, input, t, blocks, styles });
    }
    row += 1;
  }
  return {
    id: CALENDAR_SHEET,
    name: t('plan:calendar.tab'),
    mode: 'replace',
    blocks,
    styles,
    merges,
    columnWidths: Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((column) => [column, 24])),
    landscape: true,
  };
}

/** Writes one week from a row on; returns the rows that it takes. */
function addWeek({
  row,
  days,
  routes,
  work,
  calendar,
  input,
  t,
  blocks,
  styles,
}: {
  readonly row: number;
  readonly days: readonly (SerialDate | undefined)[];
  readonly routes: ReadonlyMap<SerialDate, DayRoute>;
  readonly work: ReadonlySet<SerialDate>;
  readonly calendar: TeamCalendar;
  readonly input: PlanInput;
  readonly t: Translate;
  readonly blocks: BlockWrite[];
  readonly styles: StyleWrite[];
}): number {
  const columns = days.map((date) =>
    date === undefined ? [] : dayLines(date, routes.get(date), calendar, input),
  );
  const height = Math.max(1, ...columns.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, line): CellInput[] =>
    columns.map((column) => column[line] ?? null),
  );
  blocks.push(
    { row, column: 0, values: [days.map((date) => date ?? null)], formats: 'date' },
    { row: row + 1, column: 0, values: lines, formats: 'text' },
    {
      row: row + 1 + height,
      column: 0,
      values: [days.map((date) => dayTotals(routes.get(date ?? -1), t))],
      style: 'note',
    },
  );
  days.forEach((date, column) => {
    if (date === undefined) return;
    const style: CellStyle = work.has(date) ? 'good' : calendar.off.has(date) ? 'holiday' : 'weekend';
    const rows = work.has(date) ? 1 : height + 2;
    styles.push({ row, column, rows, columns: 1, style });
  });
  return height + 2;
}

function dayLines(
  date: SerialDate,
  route: DayRoute | undefined,
  calendar: TeamCalendar,
  input: PlanInput,
): readonly string[] {
  const special = calendar.off.get(date) ?? calendar.makeUp.get(date);
  const visits = route?.visits.map(
    ({ arrival, customer }) => `${clock(arrival)} ${input.people.get(customer)?.name ?? customer}`,
  );
  return [...(special === undefined || special === '' ? [] : [special]), ...(visits ?? [])];
}

function dayTotals(route: DayRoute | undefined, t: Translate): string | null {
  if (route === undefined) return null;
  return t('plan:calendar.day', { visits: route.visits.length, travel: route.travelMinutes });
}

function repTotals(routes: readonly DayRoute[], t: Translate): string {
  const sum = (of: (route: DayRoute) => number) => routes.reduce((total, route) => total + of(route), 0);
  return t('plan:calendar.total', {
    visits: sum(({ visits }) => visits.length),
    days: routes.length,
    travel: Math.round(sum(({ travelMinutes }) => travelMinutes) / 6) / 10,
    work: Math.round(sum(({ workMinutes }) => workMinutes) / 6) / 10,
  });
}

function repOrder({ reps }: PlanInput, { rep }: DayRoute): number {
  return [...reps.keys()].indexOf(rep);
}
