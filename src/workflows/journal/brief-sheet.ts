import { formatIso, isoWeekday } from '../../core/serial-date';
import type { CellStyle, SheetWrite } from '../write-plan';
import type { VisitBrief } from './brief-facts';
import type { BriefLine, BriefWords } from './brief-lines';
import { briefHead, briefSections } from './brief-lines';
import { PageDraft } from './page-draft';

/** Id of the sheet with the briefs. */
export const BRIEF_SHEET = 'VisitBriefs';

/** Marks lines of prices, credit and competitors: a printed page is easily left at a customer's. */
const CONFIDENTIAL = '◆';
/** Rows on a page for what is noted by hand. */
const NOTES = 4;

/** One page a visit, in the order of the route; the tools stand once for each rep, before the first visit. */
export function briefSheet(
  briefs: readonly VisitBrief[],
  tools: readonly string[],
  words: BriefWords,
): SheetWrite {
  const { t } = words;
  const pages = new PageDraft();
  let rep: string | undefined;
  briefs.forEach((brief, at) => {
    pages.page();
    const { person, date, call } = brief;
    const who = call?.rep ?? person.rep ?? '';
    const day = `${formatIso(date)} ${t(`visits:weekday.${isoWeekday(date)}`)}`;
    const stop = briefs
      .slice(0, at + 1)
      .filter((other) => (other.call?.rep ?? other.person.rep ?? '') === who).length;
    pages.title(t('journal:brief.page', { stop, customer: person.name }));
    pages.note(
      [day, who, person.key === person.name ? '' : person.key].filter((part) => part !== '').join(' · '),
    );
    for (const line of briefHead(brief, words)) pages.note(line);
    const sections = briefSections(brief, words);
    if (sections.some(({ lines }) => lines.some(({ confidential }) => confidential === true)))
      pages.note(t('journal:brief.confidential', { mark: CONFIDENTIAL }));
    for (const { title, lines } of sections) {
      pages.table(
        [title, ''],
        lines.map(({ mark, text, confidential }) => [
          mark ?? '',
          confidential === true ? `${CONFIDENTIAL} ${text}` : text,
        ]),
        ['text', 'text'],
        (row) => toneOf(lines[row]),
      );
    }
    if (who !== rep || at === 0) {
      pages.table(
        [t('journal:brief.tools'), ''],
        tools.map((tool) => ['☐', tool]),
        ['text', 'text'],
      );
    }
    rep = who;
    pages.cells([t('journal:brief.notes'), ''], { style: 'header' });
    pages.blanks(NOTES, 2);
  });
  return pages.write(BRIEF_SHEET, t('journal:brief.tab'), [16, 78]);
}

function toneOf(line: BriefLine | undefined): Readonly<Record<number, CellStyle>> {
  return line?.tone === undefined ? {} : { 0: line.tone };
}
