import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import type { Problem } from '../../core/problem';
import type { ApplyReport, UndoReport } from '../../workflows/write-plan';
import { PlaceList } from '../components/place-list';
import { ProblemList } from '../components/problem-list';
import { Section } from '../components/section';
import { useFormats } from '../format';
import { useNavigate } from '../navigation';
import { useTranslate } from '../services';
import { addressesBySheet } from '../state/group-areas';
import type { Effect } from '../state/run-machine';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface DoneProps {
  readonly report: ApplyReport;
  readonly undoing: boolean;
  readonly onUndo: () => void;
}

/** What was written where, with the way back. */
export function DoneStep({ report, undoing, onUndo }: DoneProps) {
  const styles = useStyles();
  const t = useTranslate();
  const formats = useFormats();
  const navigate = useNavigate();
  return (
    <div className={styles.stack}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t('pane:done.title')}</MessageBarTitle>
          {t('pane:done.cells', { count: report.cells, cells: formats.number(report.cells) })}
        </MessageBarBody>
      </MessageBar>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={undoing} onClick={() => navigate({ page: 'home' })}>
          {t('pane:done.home')}
        </Button>
        <Button
          data-testid="undo"
          icon={undoing ? <Spinner size="tiny" /> : <ArrowUndoRegular />}
          disabledFocusable={undoing}
          onClick={onUndo}
        >
          {t(undoing ? 'pane:done.undoing' : 'pane:done.undo')}
        </Button>
      </div>
      {report.addresses.length > 0 && (
        <Section title={t('pane:done.places')}>
          <PlaceList addresses={addressesBySheet(report.addresses)} />
        </Section>
      )}
      {report.problems.length > 0 && (
        <Section title={t('pane:problems.title')}>
          <ProblemList problems={report.problems} />
        </Section>
      )}
    </div>
  );
}

/** What an undo put back, and what it left alone. */
export function UndoneStep({
  report,
  onAgain,
}: {
  readonly report: UndoReport;
  readonly onAgain: () => void;
}) {
  const styles = useStyles();
  const t = useTranslate();
  const formats = useFormats();
  const navigate = useNavigate();
  return (
    <div className={styles.stack}>
      <MessageBar intent={report.problems.length > 0 ? 'warning' : 'success'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t('pane:undone.title')}</MessageBarTitle>
          {t('pane:undone.cells', { count: report.cells, cells: formats.number(report.cells) })}
        </MessageBarBody>
      </MessageBar>
      {report.problems.length > 0 && (
        <Section title={t('pane:undone.left')}>
          <ProblemList problems={report.problems} />
        </Section>
      )}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => navigate({ page: 'home' })}>
          {t('pane:done.home')}
        </Button>
        <Button onClick={onAgain}>{t('pane:run.again')}</Button>
      </div>
    </div>
  );
}

interface FailedProps {
  readonly problems: readonly Problem[];
  readonly effect: Effect;
  readonly onAgain: () => void;
}

/** What went wrong, and above all what happened to the workbook. */
export function FailedStep({ problems, effect, onAgain }: FailedProps) {
  const styles = useStyles();
  const t = useTranslate();
  const navigate = useNavigate();
  return (
    <div className={styles.stack}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t('pane:failed.title')}</MessageBarTitle>
          {t(`pane:failed.effect.${effect}`)}
        </MessageBarBody>
      </MessageBar>
      {problems.length > 0 && (
        <Section title={t('pane:failed.why')}>
          <ProblemList problems={problems} />
        </Section>
      )}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onAgain}>
          {t('pane:run.again')}
        </Button>
        {effect === 'kept' || effect === 'partly' ? (
          <Button onClick={() => navigate({ page: 'history' })}>{t('pane:failed.history')}</Button>
        ) : (
          <Button onClick={() => navigate({ page: 'tables' })}>{t('pane:failed.tables')}</Button>
        )}
      </div>
    </div>
  );
}
