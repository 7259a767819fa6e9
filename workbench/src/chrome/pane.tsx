import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import type { WorkbenchState } from '../state';
import type { Texts } from '../texts/texts';
import type { Workbench } from '../workbench';

const DEFAULT_WIDTH = 320;
const MIN_WIDTH = 240;
const MAX_WIDTH = 900;
const STEP = 20;

/**
 * The add-in's page in a frame. A closed pane keeps running out of sight, as a shared runtime does in Excel: functions
 * in cells still need it.
 */
export function Pane({
  workbench,
  state,
  texts,
}: {
  workbench: Workbench;
  state: WorkbenchState;
  texts: Texts;
}) {
  const [width, setWidth] = useState(DEFAULT_WIDTH);
  const [dragging, setDragging] = useState(false);
  const { manifest, paneUrl, paneOpen, paneReady } = state;
  if (!manifest) return null;
  const resize = (next: number) => setWidth(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, next)));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') resize(width + STEP);
    else if (event.key === 'ArrowRight') resize(width - STEP);
    else if (event.key === 'Home') resize(DEFAULT_WIDTH);
    else return;
    event.preventDefault();
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (dragging) resize(document.documentElement.clientWidth - event.clientX);
  };
  return (
    <>
      {paneOpen && (
        // A window splitter is a separator that takes focus and keys (WAI-ARIA, "Window splitter").
        // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <div
          className="splitter"
          role="separator"
          aria-orientation="vertical"
          aria-label={texts.resizePane}
          aria-valuenow={width}
          aria-valuemin={MIN_WIDTH}
          aria-valuemax={MAX_WIDTH}
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          onKeyDown={onKeyDown}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            setDragging(true);
          }}
          onPointerMove={drag}
          onPointerUp={() => setDragging(false)}
        />
      )}
      <aside
        className={paneOpen ? 'pane' : 'pane pane-hidden'}
        style={{ width }}
        aria-label={texts.pane}
        aria-hidden={!paneOpen}
        inert={!paneOpen}
      >
        <div className="pane-title">
          <span>{manifest.displayName}</span>
          <button
            type="button"
            aria-label={texts.closePane}
            title={texts.closePane}
            onClick={() => workbench.closePane()}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="m3.5 3.5 9 9m0-9-9 9" />
            </svg>
          </button>
        </div>
        {!paneReady && <p className="pane-loading">{texts.loadingPane}</p>}
        {paneUrl !== undefined && (
          <iframe
            key={paneUrl}
            src={paneUrl}
            title={manifest.displayName}
            style={dragging ? { pointerEvents: 'none' } : {}}
          />
        )}
      </aside>
    </>
  );
}
