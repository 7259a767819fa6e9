import type { Briefs } from '../../workflows/journal/brief-visits';
import { clock } from '../../workflows/visit-texts';
import { Disclosure } from '../components/disclosure';
import { Section } from '../components/section';
import { useResultStyles } from '../components/use-result-styles';
import { useFormats } from '../format';
import type { ResultViewProps } from '../run/result-views';
import { useTranslate } from '../services';
import { BriefPage } from './brief-page';

/** Briefs drawn in the pane; the sheet holds all of them. */
const MOST = 30;

/** The visits of the day in the order of the route, each with its brief behind it. */
export default function BriefsView({ outcome }: ResultViewProps<Briefs>) {
  const styles = useResultStyles();
  const t = useTranslate();
  const { date } = useFormats();
  const { briefs, tools, words, date: day } = outcome.result;
  return (
    <>
      <Section title={t('journal:brief.title', { date: date(day) })}>
        <ol className={styles.list}>
          {briefs.slice(0, MOST).map((brief, index) => {
            const { person, call, goals } = brief;
            const codes = goals.map(({ code }) => code).join(', ');
            return (
              <li key={`${person.id} ${index}`}>
                <Disclosure
                  initiallyOpen={index === 0}
                  label={
                    <>
                      <span className={styles.name}>
                        {index + 1}. {person.name}
                      </span>
                      <span className={styles.detail}>
                        {[
                          call?.arrival === undefined ? '' : clock(call.arrival),
                          codes || t('journal:brief.noGoal'),
                        ]
                          .filter((part) => part !== '')
                          .join(' · ')}
                      </span>
                    </>
                  }
                >
                  <BriefPage brief={brief} words={words} level={4} />
                </Disclosure>
              </li>
            );
          })}
        </ol>
        {briefs.length > MOST && (
          <p className={styles.quiet}>{t('review:view.more', { count: briefs.length - MOST })}</p>
        )}
      </Section>
      {tools.length > 0 && (
        <Section title={t('journal:brief.tools')}>
          <ul className={styles.bullets}>
            {tools.map((tool) => (
              <li key={tool}>{tool}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
