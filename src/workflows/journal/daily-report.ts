import type { CellInput } from '../../core/cell';
import type { SerialDate } from '../../core/serial-date';
import { formatIso, isoWeekday } from '../../core/serial-date';
import type { Translate } from '../../core/translate';
import { keyId } from '../../tables/key';
import { clock } from '../visit-texts';
import type { CellFormat, CellStyle, SheetWrite } from '../write-plan';
import type { JournalBook, PlannedCall } from './journal-book';
import type { LogEntry } from './journal-records';
import { PageDraft } from './page-draft';
import { concerning } from './reflection-figures';
import { goalsText, promiseText, tasksText } from './visit-words';

/** Id of the sheet with the daily reports. */
export const DAILY_SHEET = 'DailyReport';

/** Days before the as-of date in which the last day with visits is looked for. */
const BACK = 14;

const COLUMNS: readonly (readonly [string, CellFormat, number])[] = [
  ['no', 'integer', 5],
  ['time', 'text', 8],
  ['customer', 'text', 24],
  ['class', 'text', 8],
  ['contact', 'text', 12],
  ['state', 'text', 11],
  ['tasks', 'text', 20],
  ['goals', 'text', 34],
  ['order', 'money', 12],
  ['promise', 'text', 28],
  ['nextStep', 'text', 24],
  ['nextVisit', 'date', 12],
  ['expected', 'date', 12],
  ['note', 'text', 24],
];

/** One rep's day: what was planned and what was made, in the order of the route; unplanned visits at the end. */
export interface ReportedDay {
  readonly rep: string;
  readonly lines: readonly { readonly call?: PlannedCall; readonly visit?: LogEntry }[];
}

/** The day that is reported, and the days of everybody who had or made visits on it. */
export interface DailyReport {
  readonly date: SerialDate;
  readonly days: readonly ReportedDay[];
}

/** The daily report of the as-of date; when nothing was planned or made on it, of the last day before with visits. */
export function dailyReport(book: JournalBook, reps: readonly string[], rep?: string): DailyReport {
  const concerns = concerning(book, rep);
  const busy = (date: SerialDate) =>
    book.visits.some((visit) => Math.floor(visit.date) === date && concerns(visit)) ||
    (date === book.asOf && book.planned.some((call) => call.date === date && concerns(call)));
  let date = book.asOf;
  while (date > book.asOf - BACK && !busy(date)) date--;
  if (!busy(date)) date = book.asOf;
  const wanted = rep === undefined ? [...reps, ''] : [rep];
  const days = wanted.flatMap((name): ReportedDay[] => {
    const own = name === '' ? nobody(book) : concerning(book, name);
    const visits = book.visits.filter((visit) => Math.floor(visit.date) === date && own(visit));
    const calls = book.planned.filter((call) => call.date === date && own(call));
    const left = [...visits];
    const lines: ReportedDay['lines'][number][] = calls.map((call) => {
      const at = left.findIndex(({ customer }) => keyId(customer) === keyId(call.customer));
      const visit = at < 0 ? undefined : left.splice(at, 1)[0];
      return visit ? { call, visit } : { call };
    });
    lines.push(...left.map((visit) => ({ visit })));
    return lines.length === 0 ? [] : [{ rep: name, lines }];
  });
  return { date, days };
}

/** What names no rep at all, not even by its customer. */
function nobody(book: JournalBook): ReturnType<typeof concerning> {
  return ({ rep, customer }) =>
    (rep ?? (customer === undefined ? undefined : book.personOf(customer).rep) ?? '').trim() === '';
}

/** One page a rep, to hand in. */
export function dailySheet({ date, days }: DailyReport, book: JournalBook, t: Translate): SheetWrite {
  const pages = new PageDraft();
  const day = `${formatIso(date)} ${t(`visits:weekday.${isoWeekday(date)}`)}`;
  for (const { rep, lines } of days) {
    pages.page();
    pages.title(t('journal:daily.page', { rep: rep === '' ? t('journal:nobody') : rep, day }));
    const made = lines.filter(({ visit }) => visit?.met === true);
    pages.note(
      t('journal:daily.line', {
        planned: lines.filter(({ call }) => call !== undefined).length,
        made: made.length,
        unplanned: made.filter(({ call }) => call === undefined).length,
        promises: made.filter(({ visit }) => visit?.promise !== undefined).length,
      }),
    );
    pages.table(
      COLUMNS.map(([id]) => t(`journal:daily.columns.${id}`)),
      lines.map((line, at) => cells(line, at, book, t)),
      COLUMNS.map(([, format]) => format),
      (row) => tones(lines[row], date, book.asOf),
    );
    const improve = made.flatMap(({ visit }) =>
      visit && (visit.strengths !== undefined || visit.improve !== undefined)
        ? [[visit.customer, visit.strengths ?? '', visit.improve ?? ''] as const]
        : [],
    );
    if (improve.length > 0) {
      pages.skip();
      pages.table(
        [
          '',
          '',
          t('journal:daily.columns.customer'),
          '',
          '',
          '',
          t('journal:daily.strengths'),
          t('journal:daily.improve'),
        ],
        improve.map(([customer, good, better]) => [
          '',
          '',
          book.personOf(customer).name,
          '',
          '',
          '',
          good,
          better,
        ]),
        Array.from({ length: 8 }, () => 'text' as const),
      );
    }
    pages.skip();
    pages.note(t('journal:daily.signature'));
  }
  if (days.length === 0) pages.note(t('journal:daily.none', { date: formatIso(date) }));
  return pages.write(
    DAILY_SHEET,
    t('journal:daily.tab'),
    COLUMNS.map(([, , width]) => width),
    { landscape: true },
  );
}

function cells(
  { call, visit }: ReportedDay['lines'][number],
  at: number,
  book: JournalBook,
  t: Translate,
): readonly CellInput[] {
  const person = book.personOf(call?.customer ?? visit?.customer ?? '');
  return [
    at + 1,
    call?.arrival === undefined ? '' : clock(call.arrival),
    person.name,
    person.class,
    visit?.contact ?? '',
    t(`journal:daily.states.${stateOf(call, visit)}`),
    visit ? tasksText(visit, t) : '',
    visit ? goalsText(visit, t) : '',
    visit?.orderAmount ?? null,
    visit ? promiseText(visit, t) : '',
    visit?.nextStep ?? '',
    visit?.nextVisit ?? null,
    visit?.expectedDate ?? null,
    visit?.note ?? '',
  ];
}

function stateOf(call: PlannedCall | undefined, visit: LogEntry | undefined) {
  if (visit) return visit.met ? (call ? 'done' : 'unplanned') : 'notMet';
  return call?.status === 'done' ? 'done' : call?.status === 'missed' ? 'notMet' : 'open';
}

function tones(
  line: ReportedDay['lines'][number] | undefined,
  date: SerialDate,
  asOf: SerialDate,
): Readonly<Record<number, CellStyle>> {
  if (!line) return {};
  const state = stateOf(line.call, line.visit);
  if (state === 'notMet' || (state === 'open' && date < asOf)) return { 5: 'bad' };
  return state === 'open' ? { 5: 'warn' } : { 5: 'good' };
}
