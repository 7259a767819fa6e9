import { useCallback, useEffect, useRef, useState } from 'react';
import type { FrequencyComparison } from '../../workflows/compare-frequencies';
import { frequencyVerdict } from '../../workflows/frequency-texts';
import type { Progress } from '../../workflows/ports';
import type { VisitPlanDraft } from '../../workflows/visit-plan-draft';
import { useAnnounce } from '../announcer';
import { useServices } from '../services';

/** What is known of fewer call frequencies: nothing yet, soon, the answer, or why there is none. */
export interface FrequencyCheckState {
  readonly running: boolean;
  readonly progress?: Progress;
  readonly comparison?: FrequencyComparison;
  readonly failure?: string;
}

/** The check with its buttons. */
export interface FrequencyCheck extends FrequencyCheckState {
  readonly start: () => void;
  readonly cancel: () => void;
}

/**
 * Works out on demand what three call frequencies would save; goes on while other tabs are looked at, and ends with the page.
 * @param seconds time for each of the two plans; undefined for the usual one
 */
export function useFrequencyCheck(draft: VisitPlanDraft, seconds: number | undefined): FrequencyCheck {
  const { compareFrequencies, translator } = useServices();
  const { t } = translator;
  const announce = useAnnounce();
  const [state, setState] = useState<FrequencyCheckState>({ running: false });
  const run = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => run.current?.abort(), []);

  const start = useCallback(() => {
    run.current?.abort();
    const abort = new AbortController();
    run.current = abort;
    const settle = (next: FrequencyCheckState, said: string) => {
      if (abort.signal.aborted) return;
      setState(next);
      announce(said);
    };
    setState({ running: true });
    announce(t('desk:frequencies.running'));
    compareFrequencies(draft, {
      ...(seconds !== undefined && { seconds }),
      signal: abort.signal,
      onProgress: (progress) => {
        if (!abort.signal.aborted) setState({ running: true, progress });
      },
    }).then(
      (comparison) => settle({ running: false, comparison }, frequencyVerdict(comparison, t)),
      (reason: unknown) => {
        const failure = t('desk:frequencies.failed', { message: String(reason) });
        settle({ running: false, failure }, failure);
      },
    );
  }, [compareFrequencies, draft, seconds, announce, t]);
  const cancel = useCallback(() => {
    run.current?.abort();
    setState({ running: false });
    announce(t('desk:frequencies.cancelled'));
  }, [announce, t]);
  return { ...state, start, cancel };
}
