import { CHAPTERS } from '../../playbook/scripts';
import type { Chapter } from '../../playbook/scripts';
import { Disclosure } from '../components/disclosure';
import { Section } from '../components/section';
import type { CustomerSectionProps } from './sections';
import { useCustomerStyles } from './use-customer-styles';

const SCRIPTS: readonly Chapter[] = [CHAPTERS.openings, CHAPTERS.approach, CHAPTERS.listening];
const QUESTIONS: readonly Chapter[] = [
  CHAPTERS.openQuestions,
  CHAPTERS.closedQuestions,
  CHAPTERS.factItems,
  CHAPTERS.factTopics,
  CHAPTERS.factPeople,
  CHAPTERS.factMethods,
  CHAPTERS.factPurposes,
];

function Chapters({
  title,
  chapters,
  words: t,
}: Pick<CustomerSectionProps, 'words'> & { readonly title: string; readonly chapters: readonly Chapter[] }) {
  const styles = useCustomerStyles();
  return (
    <Section title={title}>
      <ul className={styles.plainList}>
        {chapters.map(({ id, entries, fields }) => (
          <li key={id}>
            <Disclosure label={t(`scripts:${id}.title`)}>
              <ul className={styles.list}>
                {entries.map((entry) => (
                  <li key={entry}>
                    {fields.length === 0 ? (
                      t(`scripts:${id}.${entry}`)
                    ) : (
                      <>
                        <span className={styles.strong}>{t(`scripts:${id}.${entry}.name`)}</span>
                        {fields.includes('how') && `: ${t(`scripts:${id}.${entry}.how`)}`}
                        {fields.includes('example') && (
                          <p className={styles.quote}>{t(`scripts:${id}.${entry}.example`)}</p>
                        )}
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </Disclosure>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Opening lines, the six steps of the approach, and the listening self-check. */
export function ScriptsSection({ words }: CustomerSectionProps) {
  return <Chapters title={words('card:sections.scripts')} chapters={SCRIPTS} words={words} />;
}

/** The question bank and the fact sheet. */
export function QuestionsSection({ words }: CustomerSectionProps) {
  return <Chapters title={words('card:sections.questions')} chapters={QUESTIONS} words={words} />;
}
