import { useCallback, useState } from 'react';
import type { Problem } from '../../core/problem';
import type { SerialDate } from '../../core/serial-date';
import type { VisitChange } from '../../workflows/journal/save-visit';
import type { ApplyReport } from '../../workflows/write-plan';
import { useServices } from '../services';

/** Where saving is. */
export type SaveState =
  | { readonly step: 'idle' }
  | { readonly step: 'saving' }
  /** Warnings wait for a word, errors for a correction. */
  | { readonly step: 'told'; readonly problems: readonly Problem[] };

/** Saves, changes or deletes a visit through a plan that can be undone. */
export function useSaveVisit(asOf: SerialDate, onDone: (report: ApplyReport, change: VisitChange) => void) {
  const { port, translator, history } = useServices();
  const { t, language } = translator;
  const [state, setState] = useState<SaveState>({ step: 'idle' });
  const save = useCallback(
    async (change: VisitChange, anyway = false) => {
      setState({ step: 'saving' });
      const { changeVisit } = await import('../../workflows/journal/save-visit');
      const outcome = await changeVisit(port, { asOf, seed: 1, t, language }, change);
      if (!outcome.ok) {
        setState({ step: 'told', problems: outcome.problems });
        return;
      }
      const own = outcome.value.problems.filter(({ severity }) => severity !== 'info');
      if (own.length > 0 && !anyway) {
        setState({ step: 'told', problems: own });
        return;
      }
      const applied = await port.apply(outcome.value.plan);
      if (!applied.ok) {
        setState({ step: 'told', problems: applied.problems });
        return;
      }
      history.add(applied.value);
      setState({ step: 'idle' });
      onDone(applied.value, change);
    },
    [port, asOf, t, language, history, onDone],
  );
  return { state, save, clear: useCallback(() => setState({ step: 'idle' }), []) };
}
