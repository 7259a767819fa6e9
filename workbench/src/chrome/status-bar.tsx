import type { WorkbenchState } from '../state';
import { fill, type Texts } from '../texts/texts';

/** What happens, what is wrong with the selected cell, what the file keeps out of sight. */
export function StatusBar({ state, texts }: { state: WorkbenchState; texts: Texts }) {
  const busy = state.running
    ? fill(texts.status.running, { command: state.running })
    : state.calculating
      ? texts.status.calculating
      : undefined;
  return (
    <footer className="status-bar">
      <span role="status" className={state.status.tone === 'problem' && !busy ? 'problem' : undefined}>
        {busy ?? state.status.text}
      </span>
      {state.cellReason && <span className="cell-reason">{state.cellReason}</span>}
      {state.kept && <span className="kept">{state.kept}</span>}
    </footer>
  );
}
