import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentLockRegular } from '@fluentui/react-icons';
import { Section } from '../components/section';
import { useServices } from '../services';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

/** Turns the selection's formulas of ours into values. What came of it is shown at the top of the pane, as after the ribbon's button. */
export function FreezeValues() {
  const styles = useStyles();
  const { freeze, translator } = useServices();
  const { t } = translator;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const run = () => {
    setBusy(true);
    setFailure(undefined);
    freeze()
      .then(
        () => window.scrollTo?.({ top: 0 }),
        (reason: unknown) => setFailure(String(reason)),
      )
      .finally(() => setBusy(false));
  };
  return (
    <Section title={t('pane:functions.freeze.title')}>
      <p className={styles.text}>{t('pane:functions.freeze.text')}</p>
      <Button icon={<DocumentLockRegular />} disabledFocusable={busy} onClick={run}>
        {t('pane:functions.freeze.button')}
      </Button>
      {failure !== undefined && <p role="alert">{t('pane:functions.freeze.failed', { message: failure })}</p>}
    </Section>
  );
}
