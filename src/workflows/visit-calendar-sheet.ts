import type { CellInput } from '../core/cell';
import type { SerialDate } from '../core/serial-date';
import { formatIso, isoWeekday } from '../core/serial-date';
import type { Translate } from '../core/translate';
import type { DayRoute } from '../visits';
import type { TeamCalendar } from './visit-days';
import type { PlanSheetsInput } from './visit-plan-sheets';
import type { PlanInput } from './visit-problem';
import { clock } from './visit-texts';
import type { BlockWrite, CellStyle, SheetWrite, StyleWrite } from './write-plan';

/** Id of the sheet with a calendar for each rep. */
export const CALENDAR_SHEET = 'VisitCalendar';

/** One calendar a rep below each other: a block of rows a week, a column a weekday, a line a visit. */
export function calendarSheet({ input, plan, calendar, t }: PlanSheetsInput): SheetWrite {
  const { from, to } = input.problem;
  const blocks: BlockWrite[] = [];
  const styles: StyleWrite[] = [];
  const merges: { row: number; column: number; rows: number; columns: number }[] = [];
  const pageBreaks: number[] = [];
  let row = 0;
  for (const [id, name] of input.reps) {
    if (row > 0) pageBreaks.push(row);
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
    pageBreaks,
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
