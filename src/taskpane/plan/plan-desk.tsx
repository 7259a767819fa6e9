import { useCallback, useEffect, useRef, useState } from 'react';
import { Button, MessageBar, MessageBarBody, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRedoRegular, ArrowUndoRegular } from '@fluentui/react-icons';
import type { Problem } from '../../core/problem';
import type { WorkflowOutcome } from '../../workflows/outcome';
import type { Progress } from '../../workflows/ports';
import { writeDesk } from '../../workflows/visit-desk';
import type { VisitPlanResult } from '../../workflows/write-visit-plan';
import { ActionBar } from '../components/action-bar';
import { Disclosure } from '../components/disclosure';
import { ProblemList } from '../components/problem-list';
import { AreaList } from '../run/area-list';
import { useServices } from '../services';
import { addLook } from '../state/search-look';
import type { SearchLook } from '../state/search-look';
import { useSession } from '../state/session';
import { CalendarTab } from './calendar-tab';
import { DayTab } from './day-tab';
import { DeskProvider } from './desk-context';
import { DeskTabs } from './desk-tabs';
import { ExportPlan } from './export-plan';
import { MapTab } from './map-tab';
import { OverviewTab } from './overview-tab';
import { ReplanTab } from './replan-tab';
import { SearchView } from './search-view';
import { useFrequencyCheck } from './use-frequency-check';
import { usePlanDesk } from './use-plan-desk';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXS,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  panel: { paddingTop: tokens.spacingVerticalM, minHeight: '240px', outline: 'none' },
  message: { marginTop: tokens.spacingVerticalS },
  written: { marginTop: tokens.spacingVerticalL },
  actions: { marginTop: tokens.spacingVerticalM },
});

const TABS = ['overview', 'calendar', 'day', 'map', 'replan'] as const;
type TabId = (typeof TABS)[number];

/** A search for a better plan that is under way. */
interface Search {
  readonly abort: AbortController;
  readonly enough: AbortController;
  readonly look?: SearchLook;
  readonly progress?: Progress;
}

interface Props {
  readonly outcome: WorkflowOutcome<VisitPlanResult>;
  readonly onApply: (edited: WorkflowOutcome<unknown>) => void;
  readonly onAgain: () => void;
}

/** The plan before anything is written: looked at, edited, planned again, and then applied or dropped. */
export function PlanDesk({ outcome, onApply, onAgain }: Props) {
  const styles = useStyles();
  const { replan, translator } = useServices();
  const { t } = translator;
  const { draft, plan } = outcome.result;
  const [opened] = useState({ draft, plan });
  const work = usePlanDesk(opened);
  const { desk, version, message, say, replanned } = work;
  const { seconds } = useSession();
  const frequencies = useFrequencyCheck(version.draft, seconds);
  const [tab, setTab] = useState<TabId>('overview');
  const [search, setSearch] = useState<Search>();
  const [faults, setFaults] = useState<readonly Problem[]>([]);
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(
    (stability: number) => {
      const abort = new AbortController();
      const enough = new AbortController();
      running.current = abort;
      setSearch({ abort, enough });
      replan(version, {
        stability,
        ...(seconds !== undefined && { seconds }),
        signal: abort.signal,
        enough: enough.signal,
        onProgress: (progress) => setSearch((now) => (now?.abort === abort ? { ...now, progress } : now)),
        onLook: (overview) =>
          setSearch((now) => (now?.abort === abort ? { ...now, look: addLook(now.look, overview) } : now)),
      }).then(
        (next) => {
          if (abort.signal.aborted) return;
          setSearch(undefined);
          replanned(next);
        },
        (reason: unknown) => {
          if (abort.signal.aborted) return;
          setSearch(undefined);
          say({ done: false, text: t('desk:did.failed', { message: String(reason) }) });
        },
      );
    },
    [replan, version, seconds, replanned, say, t],
  );
  const cancel = () => {
    search?.abort.abort();
    setSearch(undefined);
    say({ done: true, text: t('desk:did.cancelled') });
  };
  const [applying, setApplying] = useState(false);
  const apply = () => {
    if (version === opened) return onApply(outcome);
    // Working out again what is left out can take a second; the button answers before.
    setApplying(true);
    setTimeout(() => {
      const written = writeDesk(version, t);
      setApplying(false);
      if (written.ok) onApply(written.value);
      else setFaults(written.problems.filter(({ severity }) => severity === 'error'));
    }, 0);
  };

  if (search) {
    return (
      <SearchView
        look={search.look}
        progress={search.progress}
        onEnough={() => search.enough.abort()}
        onStop={cancel}
      />
    );
  }
  return (
    <DeskProvider value={desk}>
      <div className={styles.top}>
        <p className={styles.note}>{t('pane:preview.intro')}</p>
        <div>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            disabledFocusable={!work.canUndo}
            onClick={work.undo}
          >
            {t('desk:undo')}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowRedoRegular />}
            disabledFocusable={!work.canRedo}
            onClick={work.redo}
          >
            {t('desk:redo')}
          </Button>
        </div>
      </div>
      <DeskTabs
        label={t('desk:tabs.label')}
        tabs={TABS.map((id) => ({ id, name: t(`desk:tabs.${id}`) }))}
        current={tab}
        onPick={setTab}
        panelId="plan-panel"
      />
      {message && (
        <MessageBar className={styles.message} intent={message.done ? 'info' : 'warning'} layout="multiline">
          <MessageBarBody>{message.text}</MessageBarBody>
        </MessageBar>
      )}
      <div id="plan-panel" role="tabpanel" aria-labelledby={`plan-tab-${tab}`} className={styles.panel}>
        {tab === 'overview' && <OverviewTab problems={outcome.problems} frequencies={frequencies} />}
        {tab === 'calendar' && <CalendarTab />}
        {tab === 'day' && <DayTab />}
        {tab === 'map' && <MapTab />}
        {tab === 'replan' && <ReplanTab locked={work.locked} changes={work.changes} onReplan={start} />}
        <div className={styles.written}>
          <Disclosure level={2} label={t('pane:preview.areas')}>
            <AreaList areas={outcome.preview.areas} />
          </Disclosure>
        </div>
        <div className={styles.written}>
          <Disclosure level={2} label={t('desk:export.title')}>
            <ExportPlan version={version} />
          </Disclosure>
        </div>
      </div>
      {faults.length > 0 && <ProblemList problems={faults} />}
      <ActionBar className={styles.actions}>
        <Button
          appearance="primary"
          data-testid="apply"
          icon={applying ? <Spinner size="tiny" /> : null}
          disabledFocusable={applying}
          onClick={apply}
        >
          {t('pane:preview.apply')}
        </Button>
        <Button onClick={onAgain}>{t('pane:preview.cancel')}</Button>
      </ActionBar>
    </DeskProvider>
  );
}
