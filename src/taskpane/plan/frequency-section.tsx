import { useEffect, useRef } from 'react';
import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { frequencyShiftText, frequencyVerdict } from '../../workflows/frequency-texts';
import type { FrequencyComparison } from '../../workflows/compare-frequencies';
import { Disclosure } from '../components/disclosure';
import { KeyFigures } from '../components/key-figures';
import { Section } from '../components/section';
import { useFormats } from '../format';
import { useTranslate } from '../services';
import type { FrequencyCheck } from './use-frequency-check';
import { useDeskWords } from './use-desk-words';

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  small: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  bar: { marginBottom: tokens.spacingVerticalM },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  entry: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  names: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { marginTop: tokens.spacingVerticalM },
});

/** What three call frequencies would save: asked by a button, answered in figures, with who would be called more or less often. */
export function FrequencySection({ check }: { readonly check: FrequencyCheck }) {
  const styles = useStyles();
  const t = useTranslate();
  const { running, progress, comparison, failure, start, cancel } = check;
  const buttons = useRef<HTMLDivElement>(null);
  const was = useRef(running);
  // The button that was pressed is gone: the focus goes to the one in its place.
  useEffect(() => {
    if (was.current !== running) buttons.current?.querySelector('button')?.focus();
    was.current = running;
  }, [running]);
  return (
    <Section title={t('desk:frequencies.title')}>
      {!comparison && <p className={styles.note}>{t('desk:frequencies.text')}</p>}
      {failure !== undefined && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>{failure}</MessageBarBody>
        </MessageBar>
      )}
      {comparison && <Answer comparison={comparison} />}
      {running && (
        <Field label={t('desk:frequencies.running')}>
          <ProgressBar
            thickness="large"
            {...(progress && progress.total > 0
              ? { value: Math.min(progress.done, progress.total), max: progress.total }
              : {})}
          />
        </Field>
      )}
      <div ref={buttons} className={styles.buttons}>
        {running ? (
          <Button onClick={cancel}>{t('desk:frequencies.cancel')}</Button>
        ) : (
          <Button onClick={start}>{t(`desk:frequencies.${comparison ? 'again' : 'start'}`)}</Button>
        )}
      </div>
    </Section>
  );
}

function Answer({ comparison }: { readonly comparison: FrequencyComparison }) {
  const styles = useStyles();
  const t = useTranslate();
  const formats = useFormats();
  const words = useDeskWords();
  const { now, then, verdict, shifts } = comparison;
  const figure = (label: string, text: (of: typeof now) => string) => ({
    label,
    value: text(then),
    note: t('desk:frequencies.now', { value: text(now) }),
  });
  return (
    <>
      <MessageBar
        intent={verdict === 'saves' && shifts.length > 0 ? 'success' : 'info'}
        layout="multiline"
        className={styles.bar}
      >
        <MessageBarBody>{frequencyVerdict(comparison, t)}</MessageBarBody>
      </MessageBar>
      {shifts.length > 0 && (
        <>
          <KeyFigures
            figures={[
              figure(t('desk:frequencies.perVisit'), ({ travelPerVisit }) =>
                t('desk:minutes', { minutes: formats.number(Math.round(10 * travelPerVisit) / 10) }),
              ),
              figure(t('desk:figures.travel'), ({ travelMinutes }) => words.hours(travelMinutes)),
              figure(t('plan:preview.visits'), ({ visits }) => formats.number(visits)),
              figure(t('desk:frequencies.wanted'), ({ wanted }) => formats.number(wanted)),
            ]}
          />
          <p className={styles.small}>{t('desk:frequencies.basis')}</p>
          <Disclosure label={t('desk:frequencies.who')}>
            <ul className={styles.list}>
              {shifts.map((shift) => (
                <li key={`${shift.class} ${shift.own} ${shift.from} ${shift.to}`} className={styles.entry}>
                  {frequencyShiftText(shift, t)}
                  <div className={styles.names}>{shift.names.join(t('visits:join'))}</div>
                </li>
              ))}
            </ul>
          </Disclosure>
          <p className={styles.small}>{t('desk:frequencies.how')}</p>
        </>
      )}
    </>
  );
}
