import type { CellInput } from '../../core/cell';
import { monthOf, monthSpan, monthText } from '../../core/months';
import type { Translate } from '../../core/translate';
import { goalFigures, taskShares } from '../../journal';
import type { CellFormat, SheetWrite } from '../write-plan';
import type { JournalBook } from './journal-book';
import { PageDraft } from './page-draft';
import type { ReflectedMonth } from './reflection-figures';
import { newestFirst, reflectMonth } from './reflection-figures';
import { shareCell } from './visit-words';

/** Id of the sheet with the reflection. */
export const REFLECTION_SHEET = 'Reflection';

/** Months that are looked back on, the current one included. */
export const MONTHS_BACK = 6;
/** Strengths and points to improve that are listed. */
const MOST_LINES = 60;

const FIGURES: readonly (readonly [string, CellFormat, (one: ReflectedMonth) => CellInput])[] = [
  ['planned', 'integer', ({ plan }) => plan.execution.whole],
  ['done', 'integer', ({ plan }) => plan.execution.part],
  ['execution', 'percent', ({ plan }) => shareCell(plan.execution)],
  ['inWeek', 'percent', ({ plan }) => shareCell(plan.inWeek)],
  ['made', 'integer', ({ made }) => made],
  ['unplanned', 'integer', ({ plan }) => plan.unplanned.length],
  ['goalsMet', 'percent', ({ goals }) => shareCell(goals.met)],
  ['unexplained', 'integer', ({ goals }) => goals.unexplained],
  ['onTime', 'percent', ({ promises }) => shareCell(promises.onTime)],
  ['promised', 'integer', ({ promises }) => promises.onTime.whole],
  ['carriedOver', 'integer', ({ promises, instructions }) => promises.carriedOver + instructions.carriedOver],
  ['overdue', 'integer', ({ promises, instructions }) => promises.overdue + instructions.overdue],
  ['instructions', 'percent', ({ instructions }) => shareCell(instructions.onTime)],
  ['complaints', 'integer', ({ complaints }) => complaints.count],
  ['inTime', 'percent', ({ complaints }) => shareCell(complaints.inTime)],
  ['repeated', 'percent', ({ complaints }) => shareCell(complaints.repeated)],
  ['trainings', 'integer', ({ trainings }) => trainings],
  ['orders', 'money', ({ orders }) => orders],
];

/** The months that are looked back on, oldest first, of everybody or one rep. */
export function reflectedMonths(book: JournalBook, rep?: string): readonly ReflectedMonth[] {
  return Array.from({ length: MONTHS_BACK }, (_, at) =>
    reflectMonth(book, monthOf(book.asOf) + at + 1 - MONTHS_BACK, rep),
  );
}

/**
 * The reflection (`000`, step 2): visits done of those planned, goals met, promises and instructions in time, complaints, by month for the team and for each rep; why goals were missed; which
 * of the five tasks were done; strengths and points to improve over time. With one chart of the team's rates.
 */
export function reflectionSheet(book: JournalBook, reps: readonly string[], t: Translate): SheetWrite {
  const pages = new PageDraft();
  pages.title(t('journal:reflection.tab'));
  pages.note(t('journal:reflection.note'));
  const months = reflectedMonths(book);
  const head = FIGURES.map(([id]) => t(`journal:reflection.columns.${id}`));
  const formats = FIGURES.map(([, format]) => format);
  const first = pages.row + 1;
  pages.table(
    [t('journal:reflection.month'), ...head],
    months.map((one) => [monthText(one.month), ...FIGURES.map(([, , of]) => of(one))]),
    ['text', ...formats],
    (row) =>
      (months[row]?.promises.overdue ?? 0) > 0
        ? { [FIGURES.findIndex(([id]) => id === 'overdue') + 1]: 'bad' }
        : {},
  );
  pages.skip();
  const chartRow = pages.row;
  pages.row += 15;
  const now = monthOf(book.asOf);
  pages.table(
    [t('journal:reflection.rep'), ...head],
    reps.map((rep) => {
      const one = reflectMonth(book, now, rep);
      return [rep, ...FIGURES.map(([, , of]) => of(one))];
    }),
    ['text', ...formats],
  );
  const { from } = monthSpan(now + 1 - MONTHS_BACK);
  const visits = newestFirst(book.visits, book.asOf).filter(({ date }) => date >= from);
  const goals = goalFigures(visits);
  pages.skip();
  pages.table(
    [t('journal:reflection.reason'), t('journal:reflection.count')],
    goals.reasons.map(({ reason, count }) => [t(`journal:reasons.${reason}`), count]),
    ['text', 'integer'],
  );
  pages.skip();
  pages.table(
    [t('journal:reflection.goal'), t('journal:reflection.columns.goalsMet'), t('journal:reflection.count')],
    goals.byCode.map(({ code, met }) => [
      code === 'none' ? t('journal:reflection.otherGoal') : `${code} ${t(`journal:goals.${code}`)}`,
      met.share ?? null,
      met.whole,
    ]),
    ['text', 'percent', 'integer'],
  );
  pages.skip();
  pages.table(
    [t('journal:reflection.task'), t('journal:reflection.share'), t('journal:reflection.count')],
    taskShares(visits).map(({ task, share }) => [
      t(`journal:tasks.${task}`),
      share.share ?? null,
      share.part,
    ]),
    ['text', 'percent', 'integer'],
  );
  const notes = visits.filter(({ strengths, improve }) => strengths !== undefined || improve !== undefined);
  pages.skip();
  pages.table(
    ['date', 'rep', 'customer', 'strengths', 'improve'].map((id) => t(`journal:reflection.notes.${id}`)),
    notes
      .slice(0, MOST_LINES)
      .map(({ date, rep, customer, strengths, improve }) => [
        date,
        rep ?? book.personOf(customer).rep ?? '',
        book.personOf(customer).name,
        strengths ?? '',
        improve ?? '',
      ]),
    ['date', 'text', 'text', 'text', 'text'],
  );
  const column = (id: string) => FIGURES.findIndex(([known]) => known === id) + 1;
  const cells = (at: number) => ({ row: first, column: at, rows: months.length, columns: 1 });
  const write = pages.write(
    REFLECTION_SHEET,
    t('journal:reflection.tab'),
    [18, 14, 14, ...FIGURES.slice(2).map(() => 13)],
    {
      landscape: true,
    },
  );
  return {
    ...write,
    charts: [
      {
        id: 'Rates',
        kind: 'line',
        title: t('journal:reflection.chart'),
        categories: cells(0),
        series: (['execution', 'goalsMet', 'onTime'] as const).map((id) => ({
          name: t(`journal:reflection.columns.${id}`),
          values: cells(column(id)),
        })),
        place: { row: chartRow, column: 0, rows: 14, columns: 9 },
      },
    ],
  };
}
