import { Suspense, lazy, useEffect, useRef } from 'react';
import type { WorkflowOutcome } from '../../workflows/outcome';
import type { VisitPlanResult } from '../../workflows/write-visit-plan';
import { Spinner } from '@fluentui/react-components';
import { useAnnounce } from '../announcer';
import { PageHeading } from '../components/page-heading';
import { useNavigate } from '../navigation';
import type { TaskId } from '../navigation';
import { DoneStep, FailedStep, UndoneStep } from '../run/finished-steps';
import { OptionsStep } from '../run/options-step';
import { PreviewStep } from '../run/preview-step';
import { ProgressView } from '../run/progress-view';
import { COUNTING_VIEWS, RESULT_VIEWS } from '../run/result-views';
import { useTranslate } from '../services';
import { useRun } from '../state/use-run';
import type { Run } from '../state/use-run';

const loadPlanScreen = () => import('../plan/plan-screen');
const PlanScreen = lazy(loadPlanScreen);

function isVisitPlan(
  task: TaskId,
  outcome: WorkflowOutcome<unknown>,
): outcome is WorkflowOutcome<VisitPlanResult> {
  return task === 'plan' && outcome.result !== undefined;
}

function Step({ task, run }: { readonly task: TaskId; readonly run: Run }) {
  const t = useTranslate();
  const { state } = run;
  switch (state.step) {
    case 'options':
      return <OptionsStep task={task} stopped={state.stopped} onStart={run.start} />;
    case 'computing': {
      const { progress, look } = state;
      const waiting = <ProgressView progress={progress} label={t('pane:run.computing')} onStop={run.stop} />;
      if (!look) return waiting;
      const screen = { look, progress, onEnough: run.takePlan, onStop: run.stop };
      return (
        <Suspense fallback={waiting}>
          <PlanScreen screen={screen} />
        </Suspense>
      );
    }
    case 'preview': {
      const { outcome } = state;
      if (!isVisitPlan(task, outcome)) {
        const ResultView = RESULT_VIEWS[task];
        return (
          <PreviewStep
            outcome={outcome}
            hasCounts={COUNTING_VIEWS.has(task)}
            onApply={() => run.apply()}
            onAgain={run.again}
          >
            {ResultView && (
              <Suspense fallback={<Spinner label={t('pane:loading')} />}>
                <ResultView outcome={outcome} />
              </Suspense>
            )}
          </PreviewStep>
        );
      }
      return (
        <Suspense fallback={<Spinner label={t('pane:loading')} />}>
          <PlanScreen screen={{ outcome, onApply: run.apply, onAgain: run.again }} />
        </Suspense>
      );
    }
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
  useEffect(() => {
    // The first plan is there within a second; the code that shows it must not be what it waits for.
    if (task === 'plan') void loadPlanScreen();
  }, [task]);
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
