import { Disclosure } from '../components/disclosure';
import { Section } from '../components/section';
import { useResultStyles } from '../components/use-result-styles';
import { useTranslate } from '../services';

/** A line of a dealer: what is said first, then why or what else. */
export interface DealerLine {
  readonly text: string;
  readonly detail?: string;
}

/** A dealer with what is to be known of it. */
export interface DealerEntry {
  readonly id: string;
  readonly name: string;
  /** One line below the name, seen before it is opened. */
  readonly summary: string;
  readonly lines: readonly DealerLine[];
}

/** Dealers shown in the pane; all of them stand on the sheet. */
const MOST = 20;

/** Dealers one below the other, each with its lines behind its name. */
export function DealerList({
  title,
  entries,
}: {
  readonly title: string;
  readonly entries: readonly DealerEntry[];
}) {
  const styles = useResultStyles();
  const t = useTranslate();
  if (entries.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.list} aria-label={title}>
        {entries.slice(0, MOST).map(({ id, name, summary, lines }, place) => (
          <li key={id}>
            <Disclosure
              initiallyOpen={place === 0}
              label={
                <>
                  <span className={styles.name}>{name}</span>
                  <span className={styles.detail}>{summary}</span>
                </>
              }
            >
              <ul className={styles.list}>
                {lines.map(({ text, detail }, index) => (
                  <li key={index}>
                    {text}
                    {detail !== undefined && <span className={styles.detail}>{detail}</span>}
                  </li>
                ))}
              </ul>
            </Disclosure>
          </li>
        ))}
      </ul>
      {entries.length > MOST && (
        <p className={styles.quiet}>{t('dealers:view.more', { more: entries.length - MOST })}</p>
      )}
    </Section>
  );
}
