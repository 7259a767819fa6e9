import { useCallback } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LoadFailure } from '../components/load-failure';
import { Section } from '../components/section';
import { Skeleton } from '../components/skeleton';
import type { CustomerSectionProps } from '../customer/sections';
import { useNavigate } from '../navigation';
import { useServices } from '../services';
import { useAsync } from '../state/use-async';
import { BriefPage } from './brief-page';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  action: { alignSelf: 'flex-start' },
});

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
  return (
    <Section title={t('journal:section.title')}>
      <div className={styles.stack}>
        {status === 'failed' && <LoadFailure failure={failure} onAgain={reload} />}
        {status === 'loading' && !value && <Skeleton label={t('pane:loading')} />}
        {/* The page says strategy and words below in full. */}
        {value && <BriefPage brief={value} words={{ t, language, words }} without="playbook" />}
        <Button className={styles.action} onClick={() => navigate({ page: 'log', customer: customer.name })}>
          {t('journal:section.log')}
        </Button>
      </div>
    </Section>
  );
}
