import type { WorkbenchState } from '../state';
import type { Texts } from '../texts/texts';
import type { Workbench } from '../workbench';

/** The Home tab: undo and redo, and the add-in's group as its manifest describes it. */
export function Ribbon({
  workbench,
  state,
  texts,
}: {
  workbench: Workbench;
  state: WorkbenchState;
  texts: Texts;
}) {
  const { manifest, running } = state;
  return (
    <nav className="ribbon" aria-label={texts.ribbon}>
      <div className="tab">{texts.home}</div>
      <div className="groups">
        <div className="group" role="group" aria-label={texts.edit}>
          <div className="buttons">
            <button
              type="button"
              className="ribbon-button"
              disabled={!state.canUndo}
              onClick={() => workbench.undo()}
            >
              <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
                <path d="M9 5 4 10l5 5M4 10h9a6 6 0 0 1 0 12h-2" />
              </svg>
              {texts.undo}
            </button>
            <button
              type="button"
              className="ribbon-button"
              disabled={!state.canRedo}
              onClick={() => workbench.redo()}
            >
              <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
                <path d="m15 5 5 5-5 5m5-5h-9a6 6 0 0 0 0 12h2" />
              </svg>
              {texts.redo}
            </button>
          </div>
          <div className="group-label">{texts.edit}</div>
        </div>
        {manifest && (
          <div className="group" role="group" aria-label={manifest.groupLabel}>
            <div className="buttons">
              {manifest.buttons.map((button) => (
                <button
                  key={button.id}
                  id={button.id}
                  type="button"
                  className="ribbon-button"
                  title={button.tip}
                  disabled={running !== undefined || (button.action.kind === 'run' && !state.paneReady)}
                  onClick={() => void workbench.press(button)}
                >
                  <img src={button.icon} alt="" width={28} height={28} />
                  {button.label}
                </button>
              ))}
            </div>
            <div className="group-label">{manifest.groupLabel}</div>
          </div>
        )}
      </div>
    </nav>
  );
}
