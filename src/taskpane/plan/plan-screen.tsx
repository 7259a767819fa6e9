import { useCallback } from 'react';
import type { WorkflowOutcome } from '../../workflows/outcome';
import type { Progress } from '../../workflows/ports';
import type { VisitPlanResult } from '../../workflows/write-visit-plan';
import { LoadFailure } from '../components/load-failure';
import { ProgressView } from '../run/progress-view';
import { ServicesProvider, useServices } from '../services';
import type { SearchLook } from '../state/search-look';
import { useAsync } from '../state/use-async';
import { PlanDesk } from './plan-desk';
import { SearchView } from './search-view';

interface SearchScreen {
  readonly look: SearchLook | undefined;
  readonly progress: Progress | undefined;
  readonly onEnough: () => void;
  readonly onStop: () => void;
}

interface DeskScreen {
  readonly outcome: WorkflowOutcome<VisitPlanResult>;
  readonly onApply: (edited: WorkflowOutcome<unknown>) => void;
  readonly onAgain: () => void;
}

/** The screens of the visit plan, with their texts: both are loaded when a plan is built, not with the pane. */
export default function PlanScreen({ screen }: { readonly screen: SearchScreen | DeskScreen }) {
  const services = useServices();
  const { planTexts, translator } = services;
  const texts = useAsync(useCallback(() => planTexts(), [planTexts]));
  if (texts.status === 'failed') return <LoadFailure failure={texts.failure} onAgain={texts.reload} />;
  if (!texts.value) {
    return (
      <ProgressView
        progress={'progress' in screen ? screen.progress : undefined}
        label={translator.t('pane:run.computing')}
        onStop={'onStop' in screen ? screen.onStop : screen.onAgain}
      />
    );
  }
  return (
    <ServicesProvider value={{ ...services, translator: texts.value }}>
      {'outcome' in screen ? <PlanDesk {...screen} /> : <SearchView {...screen} />}
    </ServicesProvider>
  );
}
