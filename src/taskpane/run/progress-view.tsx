import { useEffect } from 'react';
import { Button, Field, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { Progress } from '../../workflows/ports';
import { useAnnounce } from '../announcer';
import { useFormats } from '../format';
import { useServices } from '../services';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, alignItems: 'flex-start' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  field: { width: '100%' },
});

interface Props {
  readonly progress: Progress | undefined;
  /** Said while no stage is known yet. */
  readonly label: string;
  readonly onStop: () => void;
}

/** How far a long job is, with a way to stop it. Screen readers hear each new stage, not each percent. */
export function ProgressView({ progress, label, onStop }: Props) {
  const styles = useStyles();
  const { t, has } = useServices().translator;
  const announce = useAnnounce();
  const formats = useFormats();
  const key = progress && `progress:${progress.stage}`;
  const stage = key !== undefined && has(key) ? t(key) : label;
  useEffect(() => announce(stage), [announce, stage]);
  const measured = progress !== undefined && progress.total > 0;
  return (
    <div className={styles.root}>
      <Field
        className={styles.field}
        label={stage}
        hint={
          measured
            ? t('pane:run.progressOf', {
                done: formats.number(progress.done),
                total: formats.number(progress.total),
              })
            : t('pane:run.working')
        }
      >
        {measured ? (
          <ProgressBar
            value={Math.min(progress.done, progress.total)}
            max={progress.total}
            thickness="large"
          />
        ) : (
          <ProgressBar thickness="large" />
        )}
      </Field>
      <div className={styles.actions}>
        <Button onClick={onStop}>{t('pane:run.stop')}</Button>
      </div>
    </div>
  );
}
