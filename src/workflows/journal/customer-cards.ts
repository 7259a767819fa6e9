import { knownMean } from '../../customers/known';
import { formatIso } from '../../core/serial-date';
import type { Language, Translate } from '../../core/translate';
import { isStale, nextVisitDate } from '../../journal';
import { keyId } from '../../tables/key';
import { COMPLAINT_KINDS, FACT_KINDS } from '../../tables/registers/register-words';
import type { SheetWrite } from '../write-plan';
import { agreedVisits } from './agreed-visits';
import { choiceWord } from './brief-lines';
import type { JournalBook, Person } from './journal-book';
import type { LogEntry } from './journal-records';
import { newestFirst } from './reflection-figures';
import { PageDraft } from './page-draft';
import { goalsText, promiseText, tasksText } from './visit-words';

/** Id of the sheet with the record cards. */
export const CARDS_SHEET = 'CustomerCards';

const WIDTHS = [12, 13, 13, 22, 36, 30, 26, 12] as const;

/**
 * When the next visit is due, and why: as it was agreed, else the earliest of promise, order and cycle (DOMAIN 5).
 * @param visits of the person, up to the as-of date, newest first
 */
export function nextVisitOf(
  book: JournalBook,
  person: Person,
  visits: readonly LogEntry[],
): { readonly date: number; readonly reason: 'agreed' | 'promise' | 'order' | 'cycle' } | undefined {
  const [agreed] = agreedVisits(visits, book.asOf).standing;
  if (agreed) return { date: agreed.next, reason: 'agreed' };
  const last = visits.find(({ met }) => met);
  const date = last?.date ?? book.lastVisit(person.id, book.asOf);
  // Nothing is proposed for who wants no visits.
  if (date === undefined || person.customer?.doNotContact === true) return undefined;
  const open = last?.promise?.done === undefined ? last?.promise?.due : undefined;
  return nextVisitDate(
    {
      date,
      ...(open === undefined ? {} : { promiseDue: open }),
      ...(last?.expectedDate === undefined ? {} : { expectedDate: last.expectedDate }),
    },
    book.cycleOf(person),
    book.isWorking,
  );
}

/** One page for each customer that was visited, or that something is open with: who, when, what came of it, how the wish to buy moves. */
export function cardsSheet(book: JournalBook, t: Translate, language: Language): SheetWrite {
  const pages = new PageDraft();
  const ids = new Set(
    [
      ...book.visits,
      ...book.items,
      ...book.instructions,
      ...book.complaints,
      ...book.facts,
      ...book.trainings,
    ].flatMap(({ customer }) => (customer === undefined ? [] : [keyId(customer)])),
  );
  const people = [...ids]
    .map((id) => book.people.get(id) ?? book.personOf(id))
    .sort((a, b) => a.name.localeCompare(b.name));
  for (const person of people) card(pages, person, book, t, language);
  if (people.length === 0) pages.note(t('journal:cards.none'));
  return pages.write(CARDS_SHEET, t('journal:cards.tab'), WIDTHS, { landscape: true });
}

function card(pages: PageDraft, person: Person, book: JournalBook, t: Translate, language: Language): void {
  const mine = <T extends { readonly customer?: string }>(rows: readonly T[]) =>
    rows.filter(({ customer }) => customer !== undefined && keyId(customer) === person.id);
  const { asOf } = book;
  const visits = newestFirst(mine(book.visits), asOf);
  const row = person.customer ?? person.prospect;
  const next = nextVisitOf(book, person, visits);
  pages.page();
  pages.title(t('journal:cards.page', { customer: person.name }));
  const about = [
    person.key === person.name ? '' : person.key,
    person.class === '' ? '' : t(`visits:class.${person.class}`),
    person.rep ?? '',
    row?.region ?? '',
    row?.area ?? '',
    person.customer?.address ?? '',
    person.customer?.phone ?? '',
  ];
  pages.note(about.filter((part) => part !== '').join(' · '));
  if (next)
    pages.note(
      t('journal:cards.next', {
        date: formatIso(next.date),
        reason: t(`journal:nextReasons.${next.reason}`),
      }),
    );
  const trend = visits.flatMap((visit) => {
    const { mean } = knownMean(visit.desire);
    return mean === undefined ? [] : [{ date: visit.date, intent: Math.round(mean * 20) }];
  });
  if (trend.length > 0) {
    const points = [...trend].reverse().map(({ date, intent }) => `${formatIso(date)}: ${intent}`);
    pages.note(t('journal:cards.intent', { points: points.slice(-8).join(' → ') }));
  }
  pages.table(
    ['date', 'rep', 'contact', 'tasks', 'goals', 'promise', 'nextStep', 'order'].map((id) =>
      t(`journal:cards.columns.${id}`),
    ),
    visits.map((visit) => [
      visit.date,
      visit.rep ?? '',
      visit.met ? (visit.contact ?? '') : t('journal:daily.states.notMet'),
      tasksText(visit, t),
      goalsText(visit, t),
      promiseText(visit, t),
      visit.nextStep ?? '',
      visit.orderAmount ?? null,
    ]),
    ['date', 'text', 'text', 'text', 'text', 'text', 'text', 'money'],
    (at) => (visits[at]?.met === false ? { 2: 'warn' } : {}),
  );
  const notes = [
    ...mine(book.items)
      .filter(({ origin }) => origin === 'item')
      .map((item) => ({
        date: item.made,
        kind: t('journal:brief.kinds.promise'),
        what: item.what,
        done: item.done,
      })),
    ...mine(book.instructions).map((item) => ({
      date: item.made,
      kind: t('journal:brief.kinds.instruction'),
      what: item.what,
      done: item.done,
    })),
    ...mine(book.complaints).map((complaint) => ({
      date: complaint.date,
      kind: [t('journal:brief.kinds.complaint'), choiceWord(COMPLAINT_KINDS, complaint.kind, language)]
        .filter((part) => part !== '')
        .join(': '),
      what: complaint.answer === undefined ? complaint.what : `${complaint.what} → ${complaint.answer}`,
      done: complaint.done,
    })),
    ...mine(book.facts).map((fact) => ({
      date: fact.date,
      kind: [choiceWord(FACT_KINDS, fact.kind, language), fact.subject ?? '']
        .filter((part) => part !== '')
        .join(' '),
      what: [
        fact.what,
        fact.source ?? '',
        isStale(fact.date, asOf, book.frame.rules.values.StaleDays) ? t('journal:brief.stale') : '',
      ]
        .filter((part) => part !== '')
        .join(' · '),
      done: undefined,
    })),
    ...mine(book.trainings).map((training) => ({
      date: training.date,
      kind: t('journal:cards.training'),
      what: [training.topic, training.outcome ?? ''].filter((part) => part !== '').join(' → '),
      done: undefined,
    })),
  ].sort((a, b) => b.date - a.date);
  if (notes.length === 0) return;
  pages.table(
    ['date', 'kind', 'done', 'what'].map((id) => t(`journal:cards.columns.${id}`)),
    notes.map(({ date, kind, what, done }) => [date, kind, done ?? null, what]),
    ['date', 'text', 'date', 'text'],
  );
}
