import type { WorkbenchState } from '../state';
import { fill, type Texts } from '../texts/texts';

/** What happens, what is wrong with the selected cell, what the file keeps out of sight. */
export function StatusBar({
  state,
  texts,
  onChoose,
}: {
  state: WorkbenchState;
  texts: Texts;
  /** A value was chosen from the list of the selected cell. */
  onChoose: (value: string) => void;
}) {
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
      {state.choices && (
        <label className="choices">
          {texts.status.choices}{' '}
          <select value={state.choices.chosen} onChange={(event) => onChoose(event.target.value)}>
            {[...new Set(['', state.choices.chosen, ...state.choices.allowed])].map((value) => (
              <option key={value}>{value}</option>
            ))}
          </select>
        </label>
      )}
      {state.cellReason && <span className="cell-reason">{state.cellReason}</span>}
      {state.kept && <span className="kept">{state.kept}</span>}
    </footer>
  );
}
