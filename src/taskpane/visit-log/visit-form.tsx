import { useEffect, useMemo, useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { SerialDate } from '../../core/serial-date';
import { formatIso, parseIso } from '../../core/serial-date';
import { problemText } from '../../i18n/problem-text';
import { nextVisitDate } from '../../journal';
import { GOALS_PER_VISIT } from '../../tables/registers/visit-log';
import { briefing } from '../../workflows/journal/brief-facts';
import { DESIRE_COLUMNS, TASK_COLUMNS } from '../../workflows/journal/journal-records';
import type { JournalBook } from '../../workflows/journal/journal-book';
import type { VisitChange } from '../../workflows/journal/save-visit';
import type { ApplyReport } from '../../workflows/write-plan';
import { useAnnounce } from '../announcer';
import { ActionBar } from '../components/action-bar';
import { Disclosure } from '../components/disclosure';
import { useServices } from '../services';
import { useSaveVisit } from './use-save-visit';
import type { DraftedVisit, VisitDraft } from './visit-draft';
import { emptyDraft, isWorthKeeping, keepDraft, valuesOf } from './visit-draft';
import type { FieldProps } from './visit-fields';
import { ChoiceField, CustomerField, LineField, Ticks } from './visit-fields';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    border: 0,
    minWidth: 0,
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  inline: { alignSelf: 'flex-start' },
});

interface Props {
  readonly book: JournalBook;
  readonly start: DraftedVisit;
  /** The entry was left unsaved before. */
  readonly resumed: boolean;
  readonly today: SerialDate;
  readonly onDone: (report: ApplyReport, change: VisitChange) => void;
  readonly onCancel: () => void;
}

/** One visit, from top to bottom with the keyboard: who, what was done, goals, what follows; Ctrl+Enter saves. */
export function VisitForm({ book, start, resumed, today, onDone, onCancel }: Props) {
  const styles = useStyles();
  const { translator } = useServices();
  const { t } = translator;
  const announce = useAnnounce();
  const [draft, setDraft] = useState<VisitDraft>(start.draft);
  const [restored, setRestored] = useState(resumed);
  const [asks, setAsks] = useState(false);
  const { row } = start;
  const { state, save, clear } = useSaveVisit(today, (report, change) => {
    keepDraft(undefined);
    onDone(report, change);
  });
  useEffect(() => {
    if (isWorthKeeping(draft)) keepDraft(row ? { draft, row } : { draft });
  }, [draft, row]);
  const set = (id: string, value: string | boolean) => {
    setDraft((last) => ({ ...last, [id]: value }));
    clear();
  };
  const told = useMemo(() => (state.step === 'told' ? state.problems : []), [state]);
  useEffect(() => {
    if (told.length > 0) announce(t('journal:form.check'));
  }, [told, announce, t]);
  const messageOf = (id: string): FieldProps['message'] => {
    const problem = told.find(({ where }) => where?.column === id);
    if (!problem) return undefined;
    return {
      text: problemText(translator, problem).text,
      severity: problem.severity === 'error' ? 'error' : 'warning',
    };
  };
  const elsewhere = told.filter(
    ({ where }) => where?.column === undefined || !(where.column in valuesOf(draft)),
  );
  const onlyWarnings = told.length > 0 && told.every(({ severity }) => severity === 'warning');
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    const values = valuesOf(draft);
    void save(row ? { kind: 'edit', row, values } : { kind: 'add', values }, onlyWarnings);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      submit();
    }
  };
  const names = useMemo(() => [...book.people.values()].map(({ name }) => name).sort(), [book]);
  const customer = typeof draft['Customer'] === 'string' ? draft['Customer'].trim() : '';
  const person = customer === '' ? undefined : book.people.get(book.personOf(customer).id);
  const date = parseIso(typeof draft['Date'] === 'string' ? draft['Date'] : '');
  const goals = useMemo(
    () => (person && date !== undefined ? briefing(book).of(person, date).goals : []),
    [book, person, date],
  );
  const dayIn = (id: string) => parseIso(typeof draft[id] === 'string' ? draft[id] : '');
  const next =
    person && date !== undefined && person.customer?.doNotContact !== true
      ? nextVisitDate(
          {
            date,
            ...(dayIn('PromiseDue') === undefined ? {} : { promiseDue: dayIn('PromiseDue') ?? 0 }),
            ...(dayIn('ExpectedDate') === undefined ? {} : { expectedDate: dayIn('ExpectedDate') ?? 0 }),
          },
          book.cycleOf(person),
          book.isWorking,
        )
      : undefined;
  const noGoals = Array.from({ length: GOALS_PER_VISIT }, (_, at) => draft[`Goal${at + 1}`] ?? '').every(
    (goal) => goal === '',
  );
  const takeGoals = () =>
    setDraft((last) => ({
      ...last,
      ...Object.fromEntries(
        goals
          .slice(0, GOALS_PER_VISIT)
          .map(({ code }, at) => [`Goal${at + 1}`, `${code} ${t(`journal:goals.${code}`)}`]),
      ),
    }));
  const field = (id: string) => ({ id, draft, onChange: set, message: messageOf(id) });
  // Goals without a text stay out of the way; one empty row waits for the next.
  const shown = Array.from({ length: GOALS_PER_VISIT }, (_, at) => at + 1).filter(
    (n) =>
      n === 1 ||
      (draft[`Goal${n - 1}`] ?? '') !== '' ||
      (draft[`Goal${n}`] ?? '') !== '' ||
      messageOf(`Goal${n}`),
  );
  const isSaving = state.step === 'saving';
  return (
    // Ctrl+Enter is a short cut beside the button.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form className={styles.form} onSubmit={submit} onKeyDown={onKey} noValidate aria-busy={isSaving}>
      {restored && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {t('journal:form.resumed')}{' '}
            <Button
              size="small"
              onClick={() => {
                keepDraft(undefined);
                setRestored(false);
                setDraft(emptyDraft(today));
              }}
            >
              {t('journal:form.startOver')}
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t('journal:form.who')}</legend>
        <CustomerField
          {...field('Customer')}
          names={names}
          hint={
            person
              ? [person.key, person.class].filter((part) => part !== '').join(' · ')
              : t('journal:form.customerHint')
          }
          first
        />
        <div className={styles.pair}>
          <LineField {...field('Date')} />
          <ChoiceField {...field('Status')} blank={t('journal:daily.states.done')} />
        </div>
        <div className={styles.pair}>
          <LineField {...field('Rep')} hint={(draft['Rep'] ?? '') === '' ? person?.rep : undefined} />
          <LineField {...field('Contact')} />
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t('journal:form.tasks')}</legend>
        <Ticks ids={Object.values(TASK_COLUMNS)} draft={draft} onChange={set} />
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t('journal:form.goals')}</legend>
        {noGoals && goals.length > 0 && (
          <Button size="small" className={styles.inline} onClick={takeGoals}>
            {t('journal:form.useGoals')} ({goals.map(({ code }) => code).join(', ')})
          </Button>
        )}
        {shown.map((n) => (
          <div key={n}>
            <LineField {...field(`Goal${n}`)} hint={n === 1 ? t('journal:form.goalHint') : undefined} />
            {(draft[`Goal${n}`] ?? '') !== '' && (
              <div className={styles.pair}>
                <ChoiceField {...field(`Result${n}`)} blank={t('journal:form.noResult')} />
                {draft[`Result${n}`] === 'missed' && (
                  <ChoiceField {...field(`Miss${n}`)} blank={t('journal:form.noReason')} />
                )}
              </div>
            )}
          </div>
        ))}
        <LineField {...field('OrderAmount')} />
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t('journal:form.outcome')}</legend>
        <LineField {...field('Promise')} />
        {((draft['Promise'] ?? '') !== '' || messageOf('Promise')) && (
          <div className={styles.pair}>
            <LineField {...field('PromiseDue')} />
            <LineField {...field('PromiseKept')} />
          </div>
        )}
        <LineField {...field('NextStep')} />
        <LineField {...field('NextVisit')} />
        {next && (draft['NextVisit'] ?? '') === '' && (
          <Button
            size="small"
            className={styles.inline}
            onClick={() => set('NextVisit', formatIso(next.date))}
          >
            {t('journal:form.useNext', {
              date: formatIso(next.date),
              reason: t(`journal:nextReasons.${next.reason}`),
            })}
          </Button>
        )}
      </fieldset>
      <Disclosure label={t('journal:form.more')} level={2}>
        <div className={styles.form}>
          <LineField {...field('ExpectedDate')} />
          <fieldset className={styles.group}>
            <legend className={styles.legend}>{t('journal:form.desire')}</legend>
            {DESIRE_COLUMNS.map((id) => (
              <ChoiceField key={id} {...field(id)} blank={t('journal:form.unrated')} />
            ))}
          </fieldset>
          <fieldset className={styles.group}>
            <legend className={styles.legend}>{t('journal:form.reflection')}</legend>
            <LineField {...field('Strengths')} long />
            <LineField {...field('Improve')} long />
            <LineField {...field('Note')} long />
          </fieldset>
        </div>
      </Disclosure>
      {elsewhere.map((problem, at) => (
        <MessageBar key={at} intent={problem.severity === 'error' ? 'error' : 'warning'} layout="multiline">
          <MessageBarBody>
            {problemText(translator, problem).text} {problemText(translator, problem).fix}
          </MessageBarBody>
        </MessageBar>
      ))}
      <ActionBar>
        <Button type="submit" appearance="primary" disabledFocusable={isSaving} data-testid="save-visit">
          {t(
            isSaving ? 'journal:form.saving' : onlyWarnings ? 'journal:form.saveAnyway' : 'journal:form.save',
          )}
        </Button>
        <Button onClick={onCancel}>{t('journal:form.cancel')}</Button>
        {row && !asks && (
          <Button appearance="subtle" data-testid="delete-visit" onClick={() => setAsks(true)}>
            {t('journal:form.remove')}
          </Button>
        )}
        {row && asks && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {t('journal:form.removeAsk', {
                customer: person?.name ?? customer,
                date: String(draft['Date'] ?? ''),
              })}{' '}
              <Button
                size="small"
                data-testid="delete-visit-yes"
                onClick={() => void save({ kind: 'delete', row }, true)}
              >
                {t('journal:form.removeYes')}
              </Button>{' '}
              <Button size="small" onClick={() => setAsks(false)}>
                {t('journal:form.removeNo')}
              </Button>
            </MessageBarBody>
          </MessageBar>
        )}
      </ActionBar>
    </form>
  );
}
