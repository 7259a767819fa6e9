import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { WorkflowOutcome } from '../../workflows/outcome';
import { ActionBar } from '../components/action-bar';
import { FigureNumber } from '../components/figure-number';
import { ProblemList } from '../components/problem-list';
import { Section } from '../components/section';
import { useFormats } from '../format';
import { useNavigate } from '../navigation';
import { useTranslate } from '../services';
import { countBySeverity } from '../state/group-problems';
import { AreaList } from './area-list';
import { ExampleTable } from './example-table';

const useStyles = makeStyles({
  counts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  count: {
    display: 'flex',
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  number: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  more: { marginTop: tokens.spacingVerticalS },
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

/** Counts shown before somebody asks for the rest. */
const FEW = 10;

interface Props {
  readonly outcome: WorkflowOutcome<unknown>;
  /** Pictures and explanations of what was found, shown first. */
  readonly children?: ReactNode;
  /** The counts stand among them already. */
  readonly hasCounts?: boolean;
  readonly onApply: () => void;
  readonly onAgain: () => void;
}

/** What a task would write: counts, places, examples and problems. Nothing has been written yet. */
export function PreviewStep({ outcome, children, hasCounts = false, onApply, onAgain }: Props) {
  const styles = useStyles();
  const t = useTranslate();
  const formats = useFormats();
  const navigate = useNavigate();
  const { preview, problems, mappings } = outcome;
  const [showsAll, setShowsAll] = useState(false);
  const severities = countBySeverity(problems);
  return (
    <>
      <p className={styles.note}>{t('pane:preview.intro')}</p>
      {children}
      {preview.counts.length > 0 && !hasCounts && (
        <Section title={t('pane:preview.counts')}>
          <dl className={styles.counts}>
            {preview.counts.slice(0, showsAll ? undefined : FEW).map(({ label, value, unit }) => (
              <div key={label} className={styles.count}>
                <dt className={styles.label}>{label}</dt>
                <dd className={styles.number}>
                  <FigureNumber text={`${formats.number(value)}${unit ?? ''}`} />
                </dd>
              </div>
            ))}
          </dl>
          {!showsAll && preview.counts.length > FEW && (
            <Button
              className={styles.more}
              size="small"
              appearance="subtle"
              onClick={() => setShowsAll(true)}
            >
              {t('pane:problems.more', { count: preview.counts.length - FEW })}
            </Button>
          )}
        </Section>
      )}
      {preview.examples.rows.length > 0 && (
        <Section title={t('pane:preview.examples')}>
          <ExampleTable {...preview.examples} />
        </Section>
      )}
      <Section title={t('pane:preview.areas')}>
        <AreaList areas={preview.areas} />
      </Section>
      {problems.length > 0 && (
        <Section title={t('pane:problems.title')}>
          <p className={styles.note}>
            {t('pane:problems.summary', {
              errors: formats.number(severities.error),
              warnings: formats.number(severities.warning),
              notes: formats.number(severities.info),
            })}
          </p>
          <ProblemList problems={problems} />
        </Section>
      )}
      {mappings.length > 0 && (
        <Section title={t('pane:preview.tables')}>
          <p className={styles.note}>
            {mappings
              .map(({ kind, table }) => t('pane:preview.table', { kind: t(`sheets:kinds.${kind}`), table }))
              .join(' · ')}
          </p>
          <Button size="small" onClick={() => navigate({ page: 'tables' })}>
            {t('pane:preview.correct')}
          </Button>
        </Section>
      )}
      <ActionBar>
        {preview.areas.length > 0 && (
          <Button appearance="primary" data-testid="apply" onClick={onApply}>
            {t('pane:preview.apply')}
          </Button>
        )}
        {preview.areas.length > 0 ? (
          <Button onClick={onAgain}>{t('pane:preview.cancel')}</Button>
        ) : (
          <Button onClick={() => navigate({ page: 'home' })}>{t('pane:done.home')}</Button>
        )}
      </ActionBar>
    </>
  );
}
