import { useCallback, useState } from 'react';
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { firstWord } from '../../tables/registers/register-spec';
import { visitLog } from '../../tables/registers/visit-log';
import type { VisitChange } from '../../workflows/journal/save-visit';
import type { ApplyReport } from '../../workflows/write-plan';
import { useAnnounce } from '../announcer';
import { DateField } from '../components/date-field';
import { LoadFailure } from '../components/load-failure';
import { PageHeading } from '../components/page-heading';
import { ProblemList } from '../components/problem-list';
import { Skeleton } from '../components/skeleton';
import { useNavigate } from '../navigation';
import { useServices } from '../services';
import { useSession } from '../state/session';
import { useVisitLog } from '../visit-log/use-visit-log';
import type { DraftedVisit } from '../visit-log/visit-draft';
import { emptyDraft, keepDraft, keptDraft } from '../visit-log/visit-draft';
import { VisitForm } from '../visit-log/visit-form';
import { VisitList } from '../visit-log/visit-list';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Open extends DraftedVisit {
  readonly resumed: boolean;
}

/** The visit log: what is planned today, the latest entries, and the form for one visit. */
export default function LogPage({ customer }: { readonly customer?: string | undefined }) {
  const styles = useStyles();
  const { port, history, today, translator } = useServices();
  const { t, language } = translator;
  const { asOf, setAsOf } = useSession();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const day = asOf ?? today();
  const { status, value, failure, reload } = useVisitLog();
  const book = value?.ok ? value.value : undefined;
  const { own, team = [] } = book?.registers.VisitLog ?? {};
  const writesTo = own?.standing.sheet ?? firstWord(visitLog.words, language);
  const [open, setOpen] = useState<Open | undefined>(() => {
    if (customer !== undefined) return { draft: emptyDraft(day, customer), resumed: false };
    const kept = keptDraft();
    return kept && { ...kept, resumed: true };
  });
  const [done, setDone] = useState<{ readonly report: ApplyReport; readonly text: string } | undefined>();
  const finish = useCallback(
    (report: ApplyReport, { kind }: VisitChange) => {
      const text = t(kind === 'delete' ? 'journal:form.removed' : 'journal:form.saved');
      setOpen(undefined);
      setDone({ report, text });
      announce(text);
      reload();
    },
    [t, announce, reload],
  );
  const undo = async () => {
    if (!done) return;
    const result = await port.undo(done.report.undo);
    if (result.ok) history.markUndone(done.report.undo.id);
    setDone(undefined);
    announce(t('journal:form.undone'));
    reload();
  };
  return (
    <>
      <PageHeading
        title={t('journal:form.title')}
        intro={t('journal:form.intro')}
        onBack={() => navigate({ page: 'home' })}
      />
      {status === 'failed' && <LoadFailure failure={failure} onAgain={reload} />}
      {!value && status === 'loading' && <Skeleton label={t('journal:form.loading')} />}
      {value && !value.ok && <ProblemList problems={value.problems} />}
      {done && !open && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{done.text}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void undo()}>
              {t('journal:form.undo')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {book && open && (
        <VisitForm
          book={book}
          start={open}
          resumed={open.resumed}
          today={day}
          onDone={finish}
          onCancel={() => {
            keepDraft(undefined);
            setOpen(undefined);
          }}
        />
      )}
      {book && !open && (
        <div className={styles.stack}>
          <DateField label={t('journal:form.date')} value={asOf} onChange={setAsOf} />
          <div className={styles.actions}>
            <Button
              appearance="primary"
              data-testid="add-visit"
              onClick={() => setOpen({ draft: emptyDraft(day), resumed: false })}
            >
              {t('journal:form.add')}
            </Button>
            <Button onClick={() => navigate({ page: 'run', task: 'brief' })}>
              {t('journal:form.brief')}
            </Button>
            <Button onClick={() => navigate({ page: 'run', task: 'reports' })}>
              {t('journal:form.reports')}
            </Button>
          </div>
          {team.length > 0 && (
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>
                {t('journal:form.writesTo', {
                  table: team.map(({ table }) => table).join(', '),
                  sheet: writesTo,
                })}
              </MessageBarBody>
            </MessageBar>
          )}
          <VisitList book={book} today={day} onOpen={(drafted) => setOpen({ ...drafted, resumed: false })} />
        </div>
      )}
    </>
  );
}
