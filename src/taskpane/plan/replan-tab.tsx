import { useId, useState } from 'react';
import { Button, Field, Slider, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import type { PlanChange } from '../../workflows/visit-desk';
import { Section } from '../components/section';
import { useFormats } from '../format';
import { useTranslate } from '../services';
import { ChangeList } from './change-list';

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  ends: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  end: { textAlign: 'end' },
  slider: { width: '100%' },
});

/** Steps of the slider from one end to the other. */
const STEPS = 10;

interface Props {
  readonly locked: number;
  readonly changes: readonly PlanChange[];
  /** @param stability 0 the best plan whatever moves … 1 keep the plan */
  readonly onReplan: (stability: number) => void;
}

/** Plans again around what is locked, keeping as much of the plan as the slider says; and lists what has changed so far. */
export function ReplanTab({ locked, changes, onReplan }: Props) {
  const styles = useStyles();
  const t = useTranslate();
  const formats = useFormats();
  const [step, setStep] = useState(STEPS / 2);
  const ends = useId();
  const strength = step <= 2 ? 'best' : step >= 8 ? 'keep' : 'between';
  return (
    <>
      <Section title={t('desk:replan.title')}>
        <p className={styles.note}>{t('desk:replan.text')}</p>
        <p className={styles.note}>
          {t('desk:replan.locked', { count: locked, visits: formats.number(locked) })}
        </p>
        <Field label={t('desk:replan.slider')}>
          <Slider
            className={styles.slider}
            min={0}
            max={STEPS}
            value={step}
            aria-valuetext={t(`desk:replan.strength.${strength}`)}
            aria-describedby={ends}
            onChange={(_, { value }) => setStep(value)}
          />
        </Field>
        <div id={ends} className={styles.ends}>
          <span>{t('desk:replan.best')}</span>
          <span className={styles.end}>{t('desk:replan.keep')}</span>
        </div>
        <Button icon={<ArrowSyncRegular />} onClick={() => onReplan(step / STEPS)}>
          {t('desk:replan.start')}
        </Button>
      </Section>
      <Section title={t('desk:changes.title')}>
        {changes.length === 0 ? (
          <p className={styles.note}>{t('desk:changes.none')}</p>
        ) : (
          <>
            <p className={styles.note}>{t('desk:changes.hint')}</p>
            <ChangeList changes={changes} />
          </>
        )}
      </Section>
    </>
  );
}
