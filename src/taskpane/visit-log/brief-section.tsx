import { useCallback } from 'react';
import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { briefHead, briefSections } from '../../workflows/journal/brief-lines';
import { LoadFailure } from '../components/load-failure';
import { Section } from '../components/section';
import { Skeleton } from '../components/skeleton';
import type { CustomerSectionProps } from '../customer/sections';
import { useNavigate } from '../navigation';
import { useServices } from '../services';
import { useAsync } from '../state/use-async';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXXS} 0` },
  mark: { flexShrink: 0 },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  action: { alignSelf: 'flex-start' },
});

const COLORS = { good: 'success', warn: 'warning', bad: 'danger' } as const;

/** What the next visit is about: the same page that _Visit briefs_ prints, and the way to the log. */
export default function BriefSection({ customer, book: { asOf }, words }: CustomerSectionProps) {
  const styles = useStyles();
  const { port, translator } = useServices();
  const { t, language } = translator;
  const navigate = useNavigate();
  const { key } = customer;
  const { status, value, failure, reload } = useAsync(
    useCallback(async () => {
      const [{ readJournal }, { BRIEF_WISHES, briefsOf }] = await Promise.all([
        import('../../workflows/journal/journal-book'),
        import('../../workflows/journal/brief-visits'),
      ]);
      const journal = await readJournal(port, { asOf }, BRIEF_WISHES);
      if (!journal.ok) return undefined;
      const briefs = briefsOf(journal.value, { customer: key });
      return briefs.ok ? briefs.value.briefs[0] : undefined;
    }, [port, asOf, key]),
  );
  const texts = { t, language, words };
  return (
    <Section title={t('journal:section.title')}>
      <div className={styles.stack}>
        {status === 'failed' && <LoadFailure failure={failure} onAgain={reload} />}
        {status === 'loading' && !value && <Skeleton label={t('pane:loading')} />}
        {value &&
          briefHead(value, texts).map((line) => (
            <p key={line} className={styles.note}>
              {line}
            </p>
          ))}
        {value &&
          briefSections(value, texts)
            // The page says strategy and words below in full.
            .filter(({ id }) => id !== 'playbook')
            .map(({ id, title, lines }) => (
              <div key={id}>
                <h3 className={styles.heading}>{title}</h3>
                <ul className={styles.list}>
                  {lines.map(({ mark, text, tone }, at) => (
                    <li key={at} className={styles.line}>
                      {mark !== undefined && (
                        <span className={styles.mark}>
                          <Badge appearance="tint" color={tone ? COLORS[tone] : 'informative'}>
                            {mark}
                          </Badge>
                        </span>
                      )}
                      <span className={styles.text}>{text}</span>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
        <Button className={styles.action} onClick={() => navigate({ page: 'log', customer: customer.name })}>
          {t('journal:section.log')}
        </Button>
      </div>
    </Section>
  );
}
