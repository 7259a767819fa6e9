import type { CellInput } from '../../core/cell';
import { fromSerial } from '../../core/serial-date';
import type { Translate } from '../../core/translate';
import { closeClass } from '../../customers/close-class';
import { knownMean } from '../../customers/known';
import { keyId } from '../../tables/key';
import type { CellFormat, SheetWrite } from '../write-plan';
import type { JournalBook, Person } from './journal-book';
import type { LogEntry } from './journal-records';
import { PageDraft } from './page-draft';
import { newestFirst } from './reflection-figures';

/** Id of the sheet with the prospects of the year. */
export const PROSPECTS_SHEET = 'ProspectYear';

const HEAD: readonly (readonly [string, CellFormat, number])[] = [
  ['key', 'text', 12],
  ['name', 'text', 24],
  ['rep', 'text', 12],
  ['class', 'text', 8],
  ['source', 'text', 14],
  ['intent', 'integer', 9],
  ['expected', 'date', 12],
  ['close', 'text', 12],
];
const TAIL: readonly (readonly [string, CellFormat, number])[] = [
  ['visits', 'integer', 8],
  ['last', 'date', 12],
  ['nextStep', 'text', 30],
  ['order', 'money', 12],
];
/** Marks the month in which the order is expected. */
const EXPECTED = '★';

/**
 * The annual table of prospects (`002`): visits by month with ★ in the month of the expected order; intent, order date and next step as the log knows
 * them last, else as the list has them. Customers with an expected order date in the log stand in it too.
 */
export function prospectYearSheet(book: JournalBook, t: Translate): SheetWrite {
  const { year } = fromSerial(book.asOf);
  const visitsBy = new Map<string, LogEntry[]>();
  for (const visit of newestFirst(book.visits, book.asOf)) {
    const id = keyId(visit.customer);
    visitsBy.set(id, [...(visitsBy.get(id) ?? []), visit]);
  }
  const people = [...book.people.values()].filter(
    ({ id, prospect }) =>
      prospect !== undefined ||
      visitsBy.get(id)?.some(({ expectedDate }) => expectedDate !== undefined) === true,
  );
  const rules = book.frame.rules.values;
  const rows = people.map((person): readonly CellInput[] => {
    const visits = visitsBy.get(person.id) ?? [];
    // A prospect follows the log already; a customer's date stands in the log alone.
    const expected =
      person.prospect?.expectedDate ??
      visits.find(({ expectedDate }) => expectedDate !== undefined)?.expectedDate;
    const ofYear = visits.filter(({ date, met }) => met && fromSerial(date).year === year);
    const dueMonth =
      expected !== undefined && fromSerial(expected).year === year ? fromSerial(expected).month : 0;
    const months = Array.from({ length: 12 }, (_, at): CellInput => {
      const count = ofYear.filter(({ date }) => fromSerial(date).month === at + 1).length;
      const mark = dueMonth === at + 1 ? EXPECTED : '';
      return count === 0 ? mark || null : mark === '' ? count : `${count} ${mark}`;
    });
    const close = closeClass(expected, book.asOf, {
      hotDays: rules.HotDays,
      promisingDays: rules.PromisingDays,
    });
    return [
      person.key,
      person.name,
      person.rep ?? '',
      person.class,
      person.prospect?.source ?? '',
      intentOf(person, visits) ?? null,
      expected ?? null,
      t(`visits:class.${close}`),
      ...months,
      ofYear.length,
      visits.find(({ met }) => met)?.date ??
        person.prospect?.lastVisit ??
        person.prospect?.lastContact ??
        null,
      visits.find(({ nextStep }) => nextStep !== undefined)?.nextStep ?? '',
      ofYear.reduce((sum, { orderAmount = 0 }) => sum + orderAmount, 0) || null,
    ];
  });
  const order = rows
    .map((row, at) => ({ row, at, due: typeof row[6] === 'number' ? row[6] : Infinity }))
    .sort((a, b) => a.due - b.due || a.at - b.at)
    .map(({ row }) => row);
  const pages = new PageDraft();
  pages.title(t('journal:prospects.page', { year }));
  pages.note(t('journal:prospects.note', { mark: EXPECTED }));
  pages.table(
    [
      ...HEAD.map(([id]) => t(`journal:prospects.columns.${id}`)),
      ...Array.from({ length: 12 }, (_, at) => t('journal:prospects.month', { month: at + 1 })),
      ...TAIL.map(([id]) => t(`journal:prospects.columns.${id}`)),
    ],
    order,
    [
      ...HEAD.map(([, format]) => format),
      ...Array.from({ length: 12 }, () => 'general' as const),
      ...TAIL.map(([, format]) => format),
    ],
  );
  if (order.length === 0) pages.note(t('journal:prospects.none'));
  return pages.write(
    PROSPECTS_SHEET,
    t('journal:prospects.tab'),
    [
      ...HEAD.map(([, , width]) => width),
      ...Array.from({ length: 12 }, () => 6),
      ...TAIL.map(([, , width]) => width),
    ],
    { landscape: true },
  );
}

/** Mean of the five desire checks × 20; a prospect follows the log already. */
function intentOf(person: Person, visits: readonly LogEntry[]): number | undefined {
  const asked = visits.find(({ desire }) => desire.some((check) => check !== null));
  const { mean } = knownMean(person.prospect?.desire ?? asked?.desire ?? []);
  return mean === undefined ? undefined : Math.round(mean * 20);
}
