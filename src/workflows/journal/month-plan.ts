import type { CellInput } from '../../core/cell';
import type { MonthIndex } from '../../core/months';
import { calendarMonth, monthOf, monthSpan } from '../../core/months';
import type { SerialDate } from '../../core/serial-date';
import { fromSerial, isoWeekday } from '../../core/serial-date';
import type { Translate } from '../../core/translate';
import type { PlanOutcome } from '../../journal';
import { planAgainstLog } from '../../journal';
import { keyId } from '../../tables/key';
import type { CellStyle, SheetWrite } from '../write-plan';
import { agreedVisits } from './agreed-visits';
import type { JournalBook } from './journal-book';
import { PageDraft } from './page-draft';
import { concerning, plannedVisit } from './reflection-figures';

/** Id of the sheet with plan and visits of the month. */
export const MONTH_SHEET = 'MonthVisits';

/** Marks of the grid. */
export const MARKS = {
  done: '●',
  elsewhen: '◐',
  missed: '×',
  open: '○',
  unplanned: '＋',
  agreed: '◇',
} as const;

type Mark = PlanOutcome | 'unplanned' | 'agreed';

interface AgreedDay {
  readonly customer: string;
  readonly date: SerialDate;
  readonly rep?: string;
}

interface Line {
  readonly key: string;
  readonly marks: Map<number, { readonly mark: Mark; count: number }>;
  planned: number;
  done: number;
  unplanned: number;
}

/**
 * The monthly visit plan (`002`) against the log: one page for each rep, a customer a row, a day a column; the month of the as-of date, and the next
 * one when it is planned already or a visit is agreed for it. A next visit that was agreed and is not planned has a mark of its own.
 */
export function monthSheet(book: JournalBook, reps: readonly string[], t: Translate): SheetWrite {
  const pages = new PageDraft();
  const month = monthOf(book.asOf);
  const next = monthSpan(month + 1);
  const agreed = agreedDays(book);
  const months = [...book.planned, ...agreed].some(({ date }) => date >= next.from && date <= next.to)
    ? [month, month + 1]
    : [month];
  for (const one of months) for (const rep of reps) page(pages, book, agreed, one, rep, t);
  if (pages.row === 0) pages.note(t('journal:month.none'));
  return pages.write(
    MONTH_SHEET,
    t('journal:month.tab'),
    [12, 24, ...Array.from({ length: 31 }, () => 3.6), 8, 8, 9],
    { landscape: true },
  );
}

/** Next visits that are agreed, unless one is planned for that day. */
function agreedDays(book: JournalBook): readonly AgreedDay[] {
  const planned = new Set(book.planned.map(({ customer, date }) => `${keyId(customer)} ${date}`));
  return agreedVisits(book.visits, book.asOf).standing.flatMap(
    ({ entry: { customer, rep }, next }): AgreedDay[] => {
      const date = Math.floor(next);
      if (date <= book.asOf || planned.has(`${keyId(customer)} ${date}`)) return [];
      return [{ customer, date, ...(rep === undefined ? {} : { rep }) }];
    },
  );
}

function page(
  pages: PageDraft,
  book: JournalBook,
  agreed: readonly AgreedDay[],
  month: MonthIndex,
  rep: string,
  t: Translate,
): void {
  const concerns = concerning(book, rep);
  const { from, to } = monthSpan(month);
  const within = ({ date }: { readonly date: number }) => date >= from && date < to + 1;
  const planned = book.planned.filter((call) => within(call) && concerns(call));
  const visits = book.visits.filter((visit) => within(visit) && visit.date <= book.asOf && concerns(visit));
  const {
    planned: judged,
    unplanned,
    execution,
    inWeek,
  } = planAgainstLog(planned.map(plannedVisit), visits, book.asOf);
  const lines = new Map<string, Line>();
  const line = (customer: string): Line => {
    const id = keyId(customer);
    const known = lines.get(id) ?? { key: customer, marks: new Map(), planned: 0, done: 0, unplanned: 0 };
    lines.set(id, known);
    return known;
  };
  const put = (customer: string, date: number, mark: Mark) => {
    const { marks } = line(customer);
    const day = fromSerial(date).day;
    const known = marks.get(day);
    if (known) known.count += 1;
    else marks.set(day, { mark, count: 1 });
  };
  for (const { customer, date, outcome } of judged) {
    put(customer, date, outcome);
    line(customer).planned += 1;
    if (outcome === 'done' || outcome === 'elsewhen') line(customer).done += 1;
  }
  for (const { customer, date } of unplanned) {
    put(customer, date, 'unplanned');
    line(customer).unplanned += 1;
  }
  for (const visit of agreed) if (within(visit) && concerns(visit)) put(visit.customer, visit.date, 'agreed');
  if (lines.size === 0) return;
  const days = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const sorted = [...lines.values()]
    .map((one) => ({ ...one, name: book.personOf(one.key).name }))
    .sort((a, b) => a.name.localeCompare(b.name));
  pages.page();
  pages.title(t('journal:month.page', { rep, ...calendarMonth(month) }));
  pages.note(
    t('journal:month.line', {
      done: execution.part,
      due: execution.whole,
      percent: percent(execution.share),
      inWeek: percent(inWeek.share),
      unplanned: unplanned.length,
    }),
  );
  pages.note(t('journal:month.legend', MARKS));
  const weekdays = ['', '', ...days.map((date) => t(`visits:weekdayShort.${isoWeekday(date)}`))];
  pages.cells(weekdays, { style: 'note' });
  const weekends: Record<number, CellStyle> = Object.fromEntries(
    days.flatMap((date, at) => (book.isWorking(date) ? [] : [[at + 2, 'weekend' as const]])),
  );
  pages.table(
    [
      t('journal:month.code'),
      t('journal:month.customer'),
      ...days.map((date) => String(fromSerial(date).day)),
      ...['planned', 'done', 'unplanned'].map((id) => t(`journal:month.${id}`)),
    ],
    sorted.map(({ key, name, marks, planned: wanted, done, unplanned: more }): readonly CellInput[] => [
      key,
      name,
      ...days.map((date): CellInput => {
        const mark = marks.get(fromSerial(date).day);
        return mark === undefined ? null : MARKS[mark.mark];
      }),
      wanted,
      done,
      more,
    ]),
    ['text', 'text', ...days.map(() => 'text' as const), 'integer', 'integer', 'integer'],
    (row) => {
      const tones: Record<number, CellStyle> = { ...weekends };
      days.forEach((date, at) => {
        const mark = sorted[row]?.marks.get(fromSerial(date).day)?.mark;
        if (mark === 'done' || mark === 'elsewhen') tones[at + 2] = 'good';
        if (mark === 'missed') tones[at + 2] = 'bad';
        if (mark === 'unplanned') tones[at + 2] = 'warn';
      });
      return tones;
    },
  );
}

/** A share in whole percent, – when there is none. */
function percent(share: number | undefined): string {
  return share === undefined ? '–' : String(Math.round(share * 100));
}
