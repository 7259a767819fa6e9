import { useState } from 'react';
import type { FormEvent } from 'react';
import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  SpinButton,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { PlayRegular } from '@fluentui/react-icons';
import { DateField } from '../components/date-field';
import { LeadOptions, leadOptionsOf } from '../leads/lead-options';
import type { TaskId } from '../navigation';
import { useServices } from '../services';
import { useSession } from '../state/session';
import { MOST_PLAN_SECONDS } from '../tasks';
import type { TaskOptions } from '../tasks';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, alignItems: 'stretch' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  start: { alignSelf: 'flex-start' },
});

interface Props {
  readonly task: TaskId;
  /** The run before this one was stopped by the user. */
  readonly stopped: boolean;
  readonly onStart: (options: TaskOptions) => void;
}

/** What a task will do, what it needs to know, and the button that computes the preview. */
export function OptionsStep({ task, stopped, onStart }: Props) {
  const styles = useStyles();
  const { t } = useServices().translator;
  const { asOf, setAsOf, seconds, setSeconds, leads, setLeads } = useSession();
  const [rep, setRep] = useState('');
  const asksRep = task === 'brief' || task === 'reports';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (asOf === undefined) return;
    const typed = task === 'score' ? leadOptionsOf(leads) : undefined;
    const who = asksRep ? rep.trim() : '';
    onStart({
      asOf,
      ...(seconds !== undefined && { seconds }),
      ...(typed && { leads: typed }),
      ...(who !== '' && { rep: who }),
    });
  };
  const steps = ['reads', 'computes', 'writes'].map((step) => t(`pane:tasks.${task}.${step}`));
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {stopped && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t('pane:run.stopped')}</MessageBarBody>
        </MessageBar>
      )}
      <section aria-labelledby="what-it-does">
        <h2 id="what-it-does" className={styles.heading}>
          {t('pane:run.whatItDoes')}
        </h2>
        <ul className={styles.list}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </section>
      <DateField
        label={t('pane:run.asOf')}
        hint={t(`pane:tasks.${task}.asOfHint`)}
        value={asOf}
        onChange={setAsOf}
      />
      {task === 'score' && <LeadOptions draft={leads} onChange={setLeads} />}
      {asksRep && (
        <Field label={t('pane:run.rep')} hint={t('pane:run.repHint')}>
          <Input value={rep} onChange={(_, data) => setRep(data.value)} />
        </Field>
      )}
      {task === 'plan' && (
        <Field label={t('pane:run.seconds')} hint={t('pane:run.secondsHint')}>
          <SpinButton
            value={seconds ?? null}
            placeholder={t('pane:run.secondsUsual')}
            min={1}
            max={MOST_PLAN_SECONDS}
            step={5}
            onChange={(_, { value, displayValue = '' }) => {
              if (value === null || (value === undefined && displayValue.trim() === ''))
                return setSeconds(undefined);
              const wished = value ?? Number(displayValue);
              if (Number.isFinite(wished))
                setSeconds(Math.min(MOST_PLAN_SECONDS, Math.max(1, Math.round(wished))));
            }}
          />
        </Field>
      )}
      <Button
        className={styles.start}
        type="submit"
        appearance="primary"
        icon={<PlayRegular />}
        disabledFocusable={asOf === undefined}
      >
        {t('pane:run.start')}
      </Button>
    </form>
  );
}
