import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { formatIso } from '../../core/serial-date';
import type { SerialDate } from '../../core/serial-date';
import { keyId } from '../../tables/key';
import { callsOf } from '../../workflows/journal/brief-facts';
import type { JournalBook } from '../../workflows/journal/journal-book';
import type { LogEntry } from '../../workflows/journal/journal-records';
import { newestFirst } from '../../workflows/journal/reflection-figures';
import { goalsText, tasksText } from '../../workflows/journal/visit-words';
import { clock } from '../../workflows/visit-texts';
import { Section } from '../components/section';
import { useTranslate } from '../services';
import type { DraftedVisit } from './visit-draft';
import { draftOf, emptyDraft } from './visit-draft';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  entry: {
    display: 'block',
    width: '100%',
    height: 'auto',
    textAlign: 'start',
    whiteSpace: 'normal',
    borderRadius: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  detail: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Entries that are shown. */
const MOST = 20;

interface Props {
  readonly book: JournalBook;
  readonly today: SerialDate;
  readonly onOpen: (drafted: DraftedVisit) => void;
}

/** Visits that are planned for the day and not logged yet, and the latest entries; each opens its form. */
export function VisitList({ book, today, onOpen }: Props) {
  const styles = useStyles();
  const t = useTranslate();
  const logged = new Set(book.visits.map(({ customer, date }) => `${keyId(customer)} ${Math.floor(date)}`));
  const waiting = callsOf(book, today).filter(
    ({ customer, status }) => status !== 'done' && !logged.has(`${keyId(customer)} ${today}`),
  );
  const recent = newestFirst(book.visits, book.asOf).slice(0, MOST);
  const open = (entry: LogEntry) => onOpen({ draft: draftOf(entry.row), row: entry.row });
  return (
    <>
      {waiting.length > 0 && (
        <Section title={t('journal:form.today')}>
          <ul className={styles.list}>
            {waiting.map((call) => {
              const person = book.personOf(call.customer);
              const about = [
                call.arrival === undefined ? '' : clock(call.arrival),
                call.rep ?? '',
                person.class,
              ];
              return (
                <li key={`${call.customer} ${call.arrival ?? call.order ?? 0}`}>
                  <Button
                    appearance="subtle"
                    className={styles.entry}
                    data-waiting={person.key}
                    onClick={() =>
                      onOpen({ draft: emptyDraft(today, person.name, call.rep ?? person.rep ?? '') })
                    }
                  >
                    <span className={styles.name}>{person.name}</span>
                    <span className={styles.detail}>{about.filter((part) => part !== '').join(' · ')}</span>
                  </Button>
                </li>
              );
            })}
          </ul>
        </Section>
      )}
      <Section title={t('journal:form.recent')}>
        {recent.length === 0 && <p className={styles.note}>{t('journal:form.none')}</p>}
        <ul className={styles.list}>
          {recent.map((entry) => {
            const { sheet, row } = entry.row.place;
            const isOurs = sheet === book.registers.VisitLog?.own?.standing.sheet;
            const details = [
              ...(entry.met
                ? [tasksText(entry, t), goalsText(entry, t)]
                : [t('journal:daily.states.notMet')]),
              isOurs ? '' : t('journal:form.teamLog'),
            ];
            const text = (
              <>
                <span className={styles.name}>
                  {formatIso(entry.date)} {book.personOf(entry.customer).name}
                </span>
                <span className={styles.detail}>{details.filter((part) => part !== '').join(' · ')}</span>
              </>
            );
            return (
              <li key={`${sheet} ${row}`}>
                {isOurs ? (
                  <Button
                    appearance="subtle"
                    className={styles.entry}
                    data-visit={entry.id ?? row}
                    onClick={() => open(entry)}
                  >
                    {text}
                  </Button>
                ) : (
                  <div className={styles.entry}>{text}</div>
                )}
              </li>
            );
          })}
        </ul>
      </Section>
    </>
  );
}
