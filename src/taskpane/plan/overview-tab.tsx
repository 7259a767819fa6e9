import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { Problem } from '../../core/problem';
import { useChartFormats } from '../charts';
import { Disclosure } from '../components/disclosure';
import { ProblemList } from '../components/problem-list';
import { Section } from '../components/section';
import { useFormats } from '../format';
import { useTranslate } from '../services';
import { CoverageBars } from './coverage-bars';
import { useDesk } from './desk-context';
import { FrequencySection } from './frequency-section';
import { KeyFigures } from '../components/key-figures';
import { LeftOutList } from './left-out-list';
import { LoadBars } from './load-bars';
import { LoadTable } from './load-table';
import { useDeskWords } from './use-desk-words';
import type { FrequencyCheck } from './use-frequency-check';

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  gap: { height: tokens.spacingVerticalL },
  bar: { marginBottom: tokens.spacingVerticalM },
});

interface Props {
  readonly problems: readonly Problem[];
  readonly frequencies: FrequencyCheck;
}

/** The plan at a glance: figures, load, coverage, conflicts and remarks, and who is left out. */
export function OverviewTab({ problems, frequencies }: Props) {
  const styles = useStyles();
  const t = useTranslate();
  const formats = useFormats();
  const words = useDeskWords();
  const { percent } = useChartFormats();
  const { overview } = useDesk();
  const { totals, before, loads, leftOut, conflicts } = overview;
  const wanted = totals.coverage.reduce((sum, entry) => sum + entry.wanted, 0);
  const warnings = problems.filter(({ severity }) => severity !== 'info');
  const notes = problems.filter(({ severity }) => severity === 'info');
  const planned = totals.coverage.reduce((sum, entry) => sum + entry.planned, 0);
  return (
    <>
      {totals.visits === 0 && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>{t('desk:empty.title')}</MessageBarTitle>
            {t(leftOut.length > 0 ? 'desk:empty.leftOut' : 'desk:empty.nobody')}
          </MessageBarBody>
        </MessageBar>
      )}
      {conflicts.length > 0 && (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>{t('desk:conflicts.title', { count: conflicts.length })}</MessageBarTitle>
            {t('desk:conflicts.text')}
          </MessageBarBody>
        </MessageBar>
      )}
      <KeyFigures
        figures={[
          {
            label: t('plan:preview.visits'),
            value: formats.number(totals.visits),
            note: before && t('desk:figures.before', { value: formats.number(before.visits) }),
          },
          {
            label: t('desk:figures.travel'),
            value: words.hours(totals.travelMinutes),
            note: before && t('desk:figures.before', { value: words.hours(before.travelMinutes) }),
          },
          {
            label: t('desk:figures.coverage'),
            // Rounded down: 100 % are all of them.
            value: percent(wanted > 0 ? Math.floor((100 * planned) / wanted) / 100 : 1),
            note: t('desk:figures.ofWanted', {
              planned: formats.number(planned),
              wanted: formats.number(wanted),
            }),
          },
          {
            label: t('plan:preview.leftOut'),
            value: formats.number(leftOut.length),
          },
        ]}
      />
      <div className={styles.gap} />
      {conflicts.length > 0 && (
        <Section title={t('desk:conflicts.heading')}>
          <LeftOutList entries={conflicts} />
        </Section>
      )}
      {/* What makes the plan worse than it could be is read before the plan. */}
      {warnings.length > 0 && (
        <Section title={t('pane:problems.title')}>
          <ProblemList problems={warnings} />
        </Section>
      )}
      <Section title={t('desk:load.title')}>
        <p className={styles.note}>{t('desk:load.hint')}</p>
        <LoadBars loads={loads} />
        <Disclosure label={t('desk:load.table')}>
          <LoadTable loads={loads} />
        </Disclosure>
      </Section>
      {totals.coverage.length > 0 && (
        <Section title={t('desk:coverage.title')}>
          <CoverageBars coverage={totals.coverage} />
        </Section>
      )}
      <Section title={t('desk:leftOut.title')}>
        {leftOut.length > 0 ? (
          <>
            <p className={styles.note}>{t('desk:leftOut.hint')}</p>
            <LeftOutList entries={leftOut} />
          </>
        ) : (
          <p className={styles.note}>{t('plan:leftOut.none')}</p>
        )}
      </Section>
      {notes.length > 0 && (
        <Section title={t('desk:notes')}>
          <ProblemList problems={notes} />
        </Section>
      )}
      {notes.some(({ code }) => code === 'visits-many-frequencies') && (
        <FrequencySection check={frequencies} />
      )}
    </>
  );
}
