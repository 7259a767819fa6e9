import type { Problem } from '../../core/problem';
import { error, info, warning } from '../../core/problem';
import type { Result } from '../../core/result';
import { fail, ok } from '../../core/result';
import type { SerialDate } from '../../core/serial-date';
import { formatIso } from '../../core/serial-date';
import { firstWord } from '../../tables/registers/register-spec';
import { DEFAULT_TOOLS } from '../../tables/registers/journal-registers';
import type { TableWish } from '../frame';
import { step } from '../frame';
import type { WorkflowOutcome, WorkflowRequest } from '../outcome';
import { previewAreas } from '../plan-preview';
import { readPlaybook, withTeamTexts } from '../playbook-texts';
import type { WorkbookPort } from '../ports';
import { writeRules } from '../rules-sheet';
import type { WritePlan } from '../write-plan';
import type { VisitBrief } from './brief-facts';
import { briefing, callsOf } from './brief-facts';
import type { BriefWords } from './brief-lines';
import { briefSheet } from './brief-sheet';
import type { JournalBook } from './journal-book';
import { readJournal } from './journal-book';

/** Tables that briefs look at besides those of the journal. */
export const BRIEF_WISHES: readonly TableWish[] = [
  { kind: 'Stock' },
  { kind: 'Products' },
  { kind: 'Prices' },
  { kind: 'Accounts' },
  { kind: 'Invoices' },
  { kind: 'Audits' },
];

/** Which visits are briefed. */
export interface BriefOptions {
  /** Name or code of a rep; everybody when left out. */
  readonly rep?: string;
  /** Code or name of one customer, planned or not. */
  readonly customer?: string;
}

/** The briefs with the day that they are for. */
export interface Briefs {
  readonly date: SerialDate;
  readonly briefs: readonly VisitBrief[];
  readonly tools: readonly string[];
  readonly words: BriefWords;
}

const EXAMPLES = 8;

/**
 * *Visit briefs* (DOMAIN 5, "Before"): one page for each visit that is planned on the as-of date, in the order of the route — goals with their reason, open promises,
 * instructions and complaints, stock, price and account flags, suggested orders, new policies, words of the playbook, tools. When nothing is planned on that day, the
 * next day with visits within two weeks is briefed, and it says so. A visit without a goal is flagged.
 * @returns `journal-no-visits` when nothing is planned, `journal-customer-unknown` for a customer that nobody lists
 */
export async function briefVisits(
  port: WorkbookPort,
  request: WorkflowRequest,
  options: BriefOptions = {},
): Promise<Result<WorkflowOutcome<Briefs>>> {
  const { t, language, control } = request;
  const read = await readJournal(port, request, BRIEF_WISHES);
  if (!read.ok) return read;
  const book = read.value;
  step(control, 'compute', 0, 2);
  const made = briefsOf(book, options);
  if (!made.ok) return fail(...book.problems, ...made.problems);
  const { date, briefs } = made.value;
  const problems: Problem[] = [...book.problems, ...made.value.problems];
  const texts = await readPlaybook(port, book.frame.outline);
  const words: BriefWords = { t, language, words: withTeamTexts(t, language, texts) };
  const tools = toolsOf(book, language);
  const rules = writeRules(book.frame.outline, book.frame.rules, { mappings: book.frame.mappings }, t);
  problems.push(...rules.problems);
  const plan: WritePlan = {
    title: t('journal:brief.title', { date: formatIso(date) }),
    columns: [],
    sheets: [briefSheet(briefs, tools, words), ...rules.sheets],
  };
  step(control, 'preview', 1, 2);
  const count = (label: string, value: number) => ({ label: t(`journal:brief.counts.${label}`), value });
  return ok({
    plan,
    preview: {
      title: plan.title,
      counts: [
        count('visits', briefs.length),
        count(
          'goals',
          briefs.reduce((sum, { goals }) => sum + goals.length, 0),
        ),
        count('withoutGoal', briefs.filter(({ goals }) => goals.length === 0).length),
        count(
          'open',
          briefs.reduce(
            (sum, { promises, instructions, complaints }) =>
              sum + promises.length + instructions.length + complaints.length,
            0,
          ),
        ),
      ],
      areas: previewAreas(plan, book.frame.outline, []),
      examples: {
        headers: ['customer', 'goals', 'open'].map((id) => t(`journal:brief.examples.${id}`)),
        rows: briefs
          .slice(0, EXAMPLES)
          .map(({ person, goals, promises, instructions, complaints }) => [
            person.name,
            goals.map(({ code }) => code).join(', ') || '–',
            promises.length + instructions.length + complaints.length,
          ]),
      },
    },
    problems,
    result: { date, briefs, tools, words },
    mappings: book.frame.mappings,
  });
}

/** How far ahead the next planned day is looked for. */
const AHEAD = 14;

/** The briefs of a day, or of one customer, out of a book that was read with `BRIEF_WISHES`. */
export function briefsOf(
  book: JournalBook,
  { rep, customer }: BriefOptions,
): Result<{
  readonly date: SerialDate;
  readonly briefs: readonly VisitBrief[];
  readonly problems: readonly Problem[];
}> {
  const { asOf, personOf, people } = book;
  if (customer !== undefined) {
    const person = personOf(customer);
    if (!people.has(person.id)) return fail(error('journal-customer-unknown', { args: { customer } }));
    const { of, problems } = briefing(book);
    const call = book.planned.find(
      (planned) => planned.date >= asOf && planned.customer === person.key && planned.status !== 'missed',
    );
    return ok({ date: asOf, briefs: [of(person, asOf, call)], problems });
  }
  let date = asOf;
  while (date <= asOf + AHEAD && callsOf(book, date, rep).length === 0) date++;
  const calls = callsOf(book, date, rep);
  if (calls.length === 0)
    return fail(error('journal-no-visits', { args: { from: formatIso(asOf), to: formatIso(asOf + AHEAD) } }));
  const { of, problems } = briefing(book);
  const briefs = calls.map((call) => of(personOf(call.customer), date, call));
  const notes: Problem[] = [...problems];
  if (date !== asOf)
    notes.push(info('journal-next-day', { args: { asked: formatIso(asOf), date: formatIso(date) } }));
  for (const { goals, person } of briefs) {
    if (goals.length === 0)
      notes.push(warning('journal-no-goal', { where: { key: person.key }, args: { customer: person.name } }));
  }
  for (const { doNotContact, person } of briefs) {
    if (doNotContact)
      notes.push(
        warning('journal-do-not-contact', { where: { key: person.key }, args: { customer: person.name } }),
      );
  }
  return ok({ date, briefs, problems: notes });
}

/** The team's own list of tools, else the ten of the house. */
export function toolsOf(book: JournalBook, language: WorkflowRequest['language']): readonly string[] {
  return book.registers.Tools ? book.tools : DEFAULT_TOOLS.map((words) => firstWord(words, language));
}
