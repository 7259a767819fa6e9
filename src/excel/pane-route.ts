import type { Result } from '../core/result';
import type { ApplyReport } from '../workflows/write-plan';

/** Pages of the pane that something outside of it may ask for. */
export type PanePage = 'home' | 'classify' | 'score' | 'plan' | 'stock';

const EVENT = 'fieldsheet:show-page';

/** Asked for before anybody listened: the pane starts while the ribbon button is being pressed. */
let waiting: PanePage | undefined;
let listeners = 0;

/** Asks the pane, which lives in the same runtime, to go to a page. */
export function requestPage(page: PanePage): void {
  if (listeners === 0) waiting = page;
  else window.dispatchEvent(new CustomEvent<PanePage>(EVENT, { detail: page }));
}

/** Follows the requests; one that came too early is delivered at once. Returns how to stop. */
export function onPageRequest(listener: (page: PanePage) => void): () => void {
  const heard = (event: Event) => {
    listener((event as CustomEvent<PanePage>).detail);
  };
  window.addEventListener(EVENT, heard);
  listeners++;
  if (waiting !== undefined) {
    const page = waiting;
    waiting = undefined;
    listener(page);
  }
  return () => {
    window.removeEventListener(EVENT, heard);
    listeners--;
  };
}

const COMMAND_EVENT = 'fieldsheet:command-done';

/** Tells the pane what a ribbon command has done, so that it can show it and offer to take it back. */
export function announceCommand(result: Result<ApplyReport>): void {
  window.dispatchEvent(new CustomEvent<Result<ApplyReport>>(COMMAND_EVENT, { detail: result }));
}

/** Follows what ribbon commands have done; returns how to stop. */
export function onCommandDone(listener: (result: Result<ApplyReport>) => void): () => void {
  const heard = (event: Event) => {
    listener((event as CustomEvent<Result<ApplyReport>>).detail);
  };
  window.addEventListener(COMMAND_EVENT, heard);
  return () => {
    window.removeEventListener(COMMAND_EVENT, heard);
  };
}
