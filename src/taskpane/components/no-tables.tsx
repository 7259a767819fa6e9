import { useState } from 'react';
import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useAnnounce } from '../announcer';
import { SAMPLES, openSample } from '../samples';
import type { Sample } from '../samples';
import { useServices } from '../services';

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  steps: { margin: `${tokens.spacingVerticalS} 0`, paddingInlineStart: tokens.spacingHorizontalXL },
  samples: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** What to do when the workbook holds no table that Fieldsheet knows. */
export function NoTables() {
  const styles = useStyles();
  const { actions, translator } = useServices();
  const { t } = translator;
  const announce = useAnnounce();
  const [failed, setFailed] = useState(false);
  const open = async (sample: Sample) => {
    setFailed(false);
    const opened = await openSample(sample, actions).catch(() => false);
    setFailed(!opened);
    if (opened) announce(t('pane:empty.opened'));
  };
  return (
    <div className={styles.root}>
      <h3 className={styles.title}>{t('pane:empty.title')}</h3>
      <ol className={styles.steps}>
        <li>{t('pane:empty.step1')}</li>
        <li>{t('pane:empty.step2')}</li>
        <li>{t('pane:empty.step3')}</li>
      </ol>
      <p className={styles.text}>{t('pane:empty.samples')}</p>
      <div className={styles.samples}>
        {SAMPLES.map((sample) => (
          <Button key={sample.id} size="small" onClick={() => void open(sample)}>
            {t(`pane:samples.${sample.id}`)}
          </Button>
        ))}
      </div>
      {failed && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('pane:empty.failed')}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
