import { formatIso } from '../../core/serial-date';
import type { Language, Translate } from '../../core/translate';
import { CONFIDENCES, FACT_KINDS, POLICY_KINDS } from '../../tables/registers/register-words';
import type { SheetWrite } from '../write-plan';
import { choiceWord } from './brief-lines';
import type { Information } from './information-facts';
import type { JournalBook } from './journal-book';
import { PageDraft } from './page-draft';

/** Id of the sheet with what is known of the market. */
export const INFORMATION_SHEET = 'MarketNow';

/** Facts that are listed; older ones stay in the register. */
const MOST_FACTS = 300;

/** Market information by age, policies with whom they have reached, and trainings, to talk over in the team. */
export function informationSheet(
  { facts, trainings, policies }: Information,
  book: JournalBook,
  t: Translate,
  language: Language,
): SheetWrite {
  const pages = new PageDraft();
  const heads = (part: string, ids: readonly string[]) =>
    ids.map((id) => t(`journal:information.${part}.${id}`));
  const nameOf = (customer: string | undefined) =>
    customer === undefined ? '' : book.personOf(customer).name;
  pages.title(t('journal:information.tab'));
  pages.note(
    t('journal:information.line', {
      date: formatIso(book.asOf),
      count: facts.length,
      stale: facts.filter(({ stale }) => stale).length,
      unlisted: facts.filter(({ isUnlisted }) => isUnlisted).length,
    }),
  );
  pages.table(
    heads('facts', ['date', 'age', 'kind', 'subject', 'what', 'customer', 'source', 'confidence', 'state']),
    facts
      .slice(0, MOST_FACTS)
      .map(({ date, age, kind, subject, what, customer, source, confidence, stale, isUnlisted }) => [
        date,
        age,
        choiceWord(FACT_KINDS, kind, language),
        subject ?? '',
        what,
        nameOf(customer),
        source ?? '',
        choiceWord(CONFIDENCES, confidence, language),
        [stale ? t('journal:brief.stale') : '', isUnlisted ? t('journal:information.unlisted') : '']
          .filter((part) => part !== '')
          .join(', '),
      ]),
    ['date', 'integer', 'text', 'text', 'text', 'text', 'text', 'text', 'text'],
    (row) => (facts[row]?.stale || facts[row]?.isUnlisted ? { 8: 'warn' } : {}),
  );
  if (facts.length === 0) pages.note(t('journal:information.noFacts'));
  pages.skip();
  pages.table(
    heads('policies', ['from', 'until', 'kind', 'what', 'points', 'reached', 'of', 'share']),
    policies.map(({ from, until, kind, what, points, reached, of }) => [
      from,
      until ?? null,
      choiceWord(POLICY_KINDS, kind, language),
      what,
      points ?? '',
      reached,
      of,
      of > 0 ? reached / of : null,
    ]),
    ['date', 'date', 'text', 'text', 'text', 'integer', 'integer', 'percent'],
  );
  if (policies.length === 0) pages.note(t('journal:information.noPolicies'));
  pages.skip();
  pages.table(
    heads('trainings', ['date', 'customer', 'rep', 'topic', 'outcome', 'people']),
    trainings.map(({ date, customer, rep, topic, outcome, people }) => [
      date,
      nameOf(customer),
      rep ?? '',
      topic,
      outcome ?? '',
      people ?? null,
    ]),
    ['date', 'text', 'text', 'text', 'text', 'integer'],
  );
  if (trainings.length === 0) pages.note(t('journal:information.noTrainings'));
  return pages.write(INFORMATION_SHEET, t('journal:information.tab'), [12, 14, 16, 24, 44, 22, 16, 12, 22], {
    landscape: true,
  });
}
