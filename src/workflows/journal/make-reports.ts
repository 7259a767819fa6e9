import { monthOf } from '../../core/months';
import type { Problem } from '../../core/problem';
import { info, warning } from '../../core/problem';
import type { Result } from '../../core/result';
import { fail, ok } from '../../core/result';
import { error } from '../../core/problem';
import { formatIso } from '../../core/serial-date';
import { isStale } from '../../journal';
import { keyId } from '../../tables/key';
import { step } from '../frame';
import type { WorkflowOutcome, WorkflowRequest } from '../outcome';
import { previewAreas } from '../plan-preview';
import type { WorkbookPort } from '../ports';
import { writeRules } from '../rules-sheet';
import type { WritePlan } from '../write-plan';
import { cardsSheet } from './customer-cards';
import type { DailyReport } from './daily-report';
import { dailyReport, dailySheet } from './daily-report';
import type { Information } from './information-facts';
import { information } from './information-facts';
import { informationSheet } from './information-sheet';
import type { JournalBook } from './journal-book';
import { readJournal } from './journal-book';
import { monthSheet } from './month-plan';
import type { OpenEntry } from './open-items';
import { openEntries, openSheet } from './open-items';
import type { StatusChange } from './plan-status';
import { planStatusWrite } from './plan-status';
import { prospectYearSheet } from './prospect-year';
import type { ReflectedMonth } from './reflection-figures';
import { reflectMonth, repsOf } from './reflection-figures';
import { reflectedMonths, reflectionSheet } from './reflection-sheet';

/** Whose reports are made. */
export interface ReportOptions {
  /** Name of a rep; everybody when left out. */
  readonly rep?: string;
}

/** What the log says, as figures. */
export interface Reports {
  readonly daily: DailyReport;
  /** Oldest first, of the whole team. */
  readonly months: readonly ReflectedMonth[];
  /** The month of the as-of date by rep: the KPIs. */
  readonly reps: readonly { readonly rep: string; readonly figures: ReflectedMonth }[];
  readonly open: readonly OpenEntry[];
  /** Market information, trainings and the reach of policies. */
  readonly information: Information;
}

const EXAMPLES = 8;

/**
 * *Daily report and records* (DOMAIN 5, "After"): everything that is made from the visit log — daily report, record cards, prospects of the year, plan and visits of the month, what is open, market information with policies and trainings, reflection.
 * Each run makes all of it anew, so that an edit or a deletion in the log shows everywhere. Planned visits that the log has are marked done.
 * @returns `journal-nothing-logged` when there is neither a visit in the log nor a planned one
 */
export async function makeReports(
  port: WorkbookPort,
  request: WorkflowRequest,
  options: ReportOptions = {},
): Promise<Result<WorkflowOutcome<Reports>>> {
  const { t, language, control } = request;
  const read = await readJournal(port, request);
  if (!read.ok) return read;
  const book = read.value;
  if (book.visits.length === 0 && book.planned.length === 0)
    return fail(...book.problems, error('journal-nothing-logged'));
  step(control, 'compute', 0, 2);
  const everybody = repsOf(book);
  const reps =
    options.rep === undefined
      ? everybody
      : everybody.filter((rep) => keyId(rep) === keyId(options.rep ?? ''));
  const daily = dailyReport(book, reps, options.rep);
  const open = openEntries(book, language);
  const months = reflectedMonths(book);
  const known = information(book);
  const problems: Problem[] = [...book.problems, ...remarks(book, daily)];
  const rules = writeRules(book.frame.outline, book.frame.rules, { mappings: book.frame.mappings }, t);
  problems.push(...rules.problems);
  const plan: WritePlan = {
    title: t('journal:reports.title', { date: formatIso(daily.date) }),
    columns: [],
    sheets: [
      dailySheet(daily, book, t),
      cardsSheet(book, t, language),
      monthSheet(book, reps, t),
      prospectYearSheet(book, t),
      openSheet(open, book, t),
      informationSheet(known, book, t, language),
      reflectionSheet(book, reps, t),
      ...planStatusWrite(book.ownVisits, settled(book), (text) => book.personOf(text).id, t),
      ...rules.sheets,
    ],
  };
  step(control, 'preview', 1, 2);
  const now = reflectMonth(book, monthOf(book.asOf), options.rep);
  const percent = (share: number | undefined) => Math.round((share ?? 0) * 100);
  const count = (label: string, value: number, unit?: string) => ({
    label: t(`journal:reports.counts.${label}`),
    value,
    ...(unit === undefined ? {} : { unit }),
  });
  const rated = (label: string, share: number | undefined) =>
    share === undefined ? [] : [count(label, percent(share), '%')];
  return ok({
    plan,
    preview: {
      title: plan.title,
      counts: [
        count(
          'visits',
          daily.days.reduce((sum, { lines }) => sum + lines.filter(({ visit }) => visit?.met).length, 0),
        ),
        count('month', now.made),
        ...rated('execution', now.plan.execution.share),
        ...rated('goals', now.goals.met.share),
        ...rated('promises', now.promises.onTime.share),
        count('open', open.length),
        count('late', open.filter(({ late }) => late > 0).length),
      ],
      areas: previewAreas(plan, book.frame.outline, []),
      examples: {
        headers: ['rep', 'planned', 'made'].map((id) => t(`journal:reports.examples.${id}`)),
        rows: daily.days
          .slice(0, EXAMPLES)
          .map(({ rep, lines }) => [
            rep === '' ? t('journal:nobody') : rep,
            lines.filter(({ call }) => call !== undefined).length,
            lines.filter(({ visit }) => visit?.met === true).length,
          ]),
      },
    },
    problems,
    result: {
      daily,
      months,
      reps: reps.map((rep) => ({ rep, figures: reflectMonth(book, monthOf(book.asOf), rep) })),
      open,
      information: known,
    },
    mappings: book.frame.mappings,
  });
}

/** Planned visits that the log settles. */
function settled(book: JournalBook): readonly StatusChange[] {
  const changes = new Map<string, StatusChange>();
  for (const { customer, date, met } of book.visits) {
    const id = keyId(customer);
    const key = `${id} ${Math.floor(date)}`;
    if (changes.get(key)?.status === 'done') continue;
    changes.set(key, { customer: id, date: Math.floor(date), status: met ? 'done' : 'missed' });
  }
  return [...changes.values()];
}

function remarks(book: JournalBook, daily: DailyReport): readonly Problem[] {
  const problems: Problem[] = [];
  const { asOf } = book;
  if (daily.date !== asOf)
    problems.push(
      info('journal-earlier-day', { args: { asked: formatIso(asOf), date: formatIso(daily.date) } }),
    );
  const stale = book.facts.filter(({ date }) => isStale(date, asOf, book.frame.rules.values.StaleDays));
  const [first] = stale;
  if (first)
    problems.push(
      warning('journal-stale-facts', {
        where: first.row.place,
        args: { count: stale.length, days: book.frame.rules.values.StaleDays },
      }),
    );
  const logged = new Set(book.visits.map(({ customer, date }) => `${keyId(customer)} ${Math.floor(date)}`));
  const only = book.ownVisits.rows.filter(
    ({ status, customer, date }) =>
      status === 'done' &&
      customer !== undefined &&
      date !== undefined &&
      !logged.has(`${book.personOf(customer).id} ${Math.floor(date)}`),
  );
  if (only.length > 0) problems.push(info('journal-done-unlogged', { args: { count: only.length } }));
  for (const { date, customer, row, goals } of book.visits) {
    if (Math.floor(date) > asOf)
      problems.push(
        warning('journal-later-visit', { where: row.place, args: { date: formatIso(date), customer } }),
      );
    if (goals.some(({ result, reason }) => result === 'missed' && reason === undefined))
      problems.push(warning('journal-miss-unexplained', { where: row.place, args: { goal: customer } }));
  }
  return problems;
}
