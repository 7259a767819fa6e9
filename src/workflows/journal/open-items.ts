import type { CellInput } from '../../core/cell';
import { formatIso } from '../../core/serial-date';
import type { Language, Translate } from '../../core/translate';
import { complaintDue, itemState, overdueDays } from '../../journal';
import { COMPLAINT_KINDS } from '../../tables/registers/register-words';
import type { SheetWrite } from '../write-plan';
import { choiceWord } from './brief-lines';
import type { JournalBook } from './journal-book';
import { PageDraft } from './page-draft';

/** Id of the sheet with what is open. */
export const OPEN_SHEET = 'OpenNow';

/** Something that is not done yet. */
export interface OpenEntry {
  readonly kind: 'promise' | 'instruction' | 'complaint';
  readonly customer?: string;
  readonly rep?: string;
  readonly what: string;
  readonly made: number;
  readonly due?: number;
  /** Days past the day it was due; 0 when it is not. */
  readonly late: number;
}

/** Promises of visits, tasks, instructions and complaints that are open on the as-of date, the latest first. */
export function openEntries(book: JournalBook, language: Language): readonly OpenEntry[] {
  const { asOf } = book;
  const rules = book.frame.rules.values;
  const entries: OpenEntry[] = [...book.items, ...book.instructions]
    .filter((item) => item.made <= asOf && ['open', 'overdue'].includes(itemState(item, asOf)))
    .map(({ origin, customer, rep, what, made, due, ...item }): OpenEntry => ({
      kind: origin === 'instruction' ? 'instruction' : 'promise',
      what,
      made,
      late: overdueDays({ ...item, ...(due === undefined ? {} : { due }) }, asOf),
      ...(customer === undefined ? {} : { customer }),
      ...(rep === undefined ? {} : { rep }),
      ...(due === undefined ? {} : { due }),
    }));
  for (const { customer, date, kind, what, rep, done } of book.complaints) {
    if (date > asOf || (done !== undefined && done <= asOf)) continue;
    const { class: klass } = book.personOf(customer);
    const due = complaintDue({
      date,
      targetDays: klass === 'EI' ? rules.ComplaintDaysEI : rules.ComplaintDays,
    });
    const about = choiceWord(COMPLAINT_KINDS, kind, language);
    entries.push({
      kind: 'complaint',
      customer,
      what: about === '' ? what : `${about}: ${what}`,
      made: date,
      due,
      late: Math.max(0, asOf - due),
      ...(rep === undefined ? {} : { rep }),
    });
  }
  return entries.sort(
    (a, b) => b.late - a.late || (a.due ?? Infinity) - (b.due ?? Infinity) || a.made - b.made,
  );
}

/** The list of what is open, to work through. */
export function openSheet(entries: readonly OpenEntry[], book: JournalBook, t: Translate): SheetWrite {
  const pages = new PageDraft();
  pages.title(t('journal:open.tab'));
  pages.note(
    t('journal:open.line', {
      date: formatIso(book.asOf),
      count: entries.length,
      late: entries.filter(({ late }) => late > 0).length,
    }),
  );
  pages.table(
    ['kind', 'customer', 'rep', 'what', 'made', 'due', 'late'].map((id) => t(`journal:open.columns.${id}`)),
    entries.map(({ kind, customer, rep, what, made, due, late }): readonly CellInput[] => [
      t(`journal:brief.kinds.${kind}`),
      customer === undefined ? '' : book.personOf(customer).name,
      rep ?? (customer === undefined ? '' : (book.personOf(customer).rep ?? '')),
      what,
      made,
      due ?? null,
      late > 0 ? late : null,
    ]),
    ['text', 'text', 'text', 'text', 'date', 'date', 'integer'],
    (row) => ((entries[row]?.late ?? 0) > 0 ? { 6: 'bad' } : {}),
  );
  if (entries.length === 0) pages.note(t('journal:open.none'));
  return pages.write(OPEN_SHEET, t('journal:open.tab'), [13, 24, 12, 50, 12, 12, 9], { landscape: true });
}
