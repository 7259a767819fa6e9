import { useEffect } from 'react';
import { Button, Field, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { Progress } from '../../workflows/ports';
import { useAnnounce } from '../announcer';
import { useFormats } from '../format';
import { useTranslate } from '../services';
import type { SearchLook } from '../state/search-look';
import { ActionBar } from '../components/action-bar';
import { KeyFigures } from '../components/key-figures';
import { LoadBars } from './load-bars';
import { SparkLine } from './spark-line';
import { useDeskWords } from './use-desk-words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  spark: { margin: 0 },
  caption: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  /** Undefined until there is a plan. */
  readonly look: SearchLook | undefined;
  readonly progress: Progress | undefined;
  readonly onEnough: () => void;
  readonly onStop: () => void;
}

/** The plan while it gets better: what it holds so far, how the price falls, and the ways to take it or to drop it. */
export function SearchView({ look, progress, onEnough, onStop }: Props) {
  const styles = useStyles();
  const t = useTranslate();
  const formats = useFormats();
  const words = useDeskWords();
  const announce = useAnnounce();
  // Said once: numbers that change five times a second are for the eye.
  const headline = t(look ? 'desk:search.usable' : 'desk:search.first');
  useEffect(() => announce(headline), [announce, headline]);
  const costs = look?.costs ?? [];
  const first = costs[0] ?? 0;
  const last = costs.at(-1) ?? 0;
  const gain = first > 0 ? Math.max(0, Math.round((100 * (first - last)) / first)) : 0;
  return (
    <div className={styles.root}>
      <Field label={headline} hint={t('desk:search.hint')}>
        {progress && progress.total > 0 ? (
          <ProgressBar
            value={Math.min(progress.done, progress.total)}
            max={progress.total}
            thickness="large"
          />
        ) : (
          <ProgressBar thickness="large" />
        )}
      </Field>
      {look && (
        <>
          <KeyFigures
            figures={[
              { label: t('plan:preview.visits'), value: formats.number(look.overview.totals.visits) },
              {
                label: t('plan:preview.leftOut'),
                value: formats.number(look.overview.leftOut.length),
              },
              { label: t('desk:figures.travel'), value: words.hours(look.overview.totals.travelMinutes) },
              {
                label: t('desk:search.price'),
                value: formats.number(Math.round(last)),
                note: t('desk:search.gain', { percent: gain }),
              },
            ]}
          />
          <figure className={styles.spark}>
            <SparkLine values={costs} label={t('desk:search.spark', { percent: gain })} />
            <figcaption className={styles.caption}>{t('desk:search.sparkCaption')}</figcaption>
          </figure>
          <LoadBars loads={look.overview.loads} />
        </>
      )}
      <ActionBar>
        {look && (
          <Button appearance="primary" onClick={onEnough}>
            {t('desk:search.enough')}
          </Button>
        )}
        <Button onClick={onStop}>{t('desk:search.cancel')}</Button>
      </ActionBar>
    </div>
  );
}
