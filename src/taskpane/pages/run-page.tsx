import { useEffect, useRef } from 'react';
import { useAnnounce } from '../announcer';
import { PageHeading } from '../components/page-heading';
import { useNavigate } from '../navigation';
import type { TaskId } from '../navigation';
import { DoneStep, FailedStep, UndoneStep } from '../run/finished-steps';
import { OptionsStep } from '../run/options-step';
import { PreviewStep } from '../run/preview-step';
import { ProgressView } from '../run/progress-view';
import { useTranslate } from '../services';
import { useRun } from '../state/use-run';
import type { Run } from '../state/use-run';

/** Stage in which the planner has a plan and looks for a better one. */
const SEARCH_STAGE = 'solve';

function Step({ task, run }: { readonly task: TaskId; readonly run: Run }) {
  const t = useTranslate();
  const { state } = run;
  switch (state.step) {
    case 'options':
      return <OptionsStep task={task} stopped={state.stopped} onStart={run.start} />;
    case 'computing':
      return (
        <ProgressView
          progress={state.progress}
          label={t('pane:run.computing')}
          onStop={run.stop}
          {...(task === 'plan' && state.progress?.stage === SEARCH_STAGE ? { onEnough: run.takePlan } : {})}
        />
      );
    case 'preview':
      return <PreviewStep outcome={state.outcome} onApply={run.apply} onAgain={run.again} />;
    case 'applying':
      return <ProgressView progress={state.progress} label={t('pane:run.applying')} onStop={run.stop} />;
    case 'done':
    case 'undoing':
      return <DoneStep report={state.report} undoing={state.step === 'undoing'} onUndo={run.undo} />;
    case 'undone':
      return <UndoneStep report={state.report} onAgain={run.again} />;
    case 'failed':
      return <FailedStep problems={state.problems} effect={state.effect} onAgain={run.again} />;
  }
}

interface Props {
  readonly task: TaskId;
  /** Grows with each request for a page: the ribbon button begins anew after a run that has ended. */
  readonly visit: number;
}

/** One task from its options to its result; the same page serves all four. */
export default function RunPage({ task, visit }: Props) {
  const t = useTranslate();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const run = useRun(task);
  const { step } = run.state;
  const screen = step === 'undoing' ? 'done' : step;
  const { again } = run;
  const shown = useRef(visit);
  useEffect(() => {
    if (visit === shown.current) return;
    shown.current = visit;
    again();
  }, [visit, again]);
  const frame = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  // A new screen takes the focus (its old button is gone) and is named aloud.
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    frame.current?.focus();
    announce(t(`pane:run.step.${screen}`));
  }, [screen, announce, t]);
  return (
    <>
      <PageHeading title={t(`pane:tasks.${task}.title`)} onBack={() => navigate({ page: 'home' })} />
      <div
        ref={frame}
        tabIndex={-1}
        style={{ outline: 'none' }}
        aria-label={t(`pane:run.step.${screen}`)}
        role="group"
      >
        <Step task={task} run={run} />
      </div>
    </>
  );
}
