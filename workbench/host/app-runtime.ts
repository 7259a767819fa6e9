import { EVENT } from './event-registry';
import type { EventRegistry } from './event-registry';
import { HostObject } from './host-object';
import { invalidArgument } from './office-error';

/** `Hidden` runs without its pane, `Visible` with it. */
export type PaneState = 'Inactive' | 'Background' | 'Visible';

/** Whether the add-in's pane is shown, and who wants to know. */
export class PaneVisibility {
  readonly #events: EventRegistry;
  readonly #listeners = new Set<(state: PaneState) => void>();
  #state: PaneState = 'Visible';
  startState: PaneState = 'Inactive';

  constructor(events: EventRegistry) {
    this.#events = events;
  }

  get state(): PaneState {
    return this.#state;
  }
  set(state: PaneState): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
    this.#events.send(EVENT.visibilityChanged, '', {
      visibility: state === 'Visible' ? 'Visible' : 'Hidden',
    });
  }
  /** Calls back when the add-in shows or hides its pane; returns how to stop. */
  onChange(listener: (state: PaneState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

function checked(state: unknown): PaneState {
  if (state === 'Inactive' || state === 'Background' || state === 'Visible') return state;
  throw invalidArgument(`${String(state)} is no runtime state.`);
}

/** Service `Microsoft.AppRuntime.AppRuntimeService`: `Office.addin.showAsTaskpane()` and `hide()`. */
export class AppRuntimeService extends HostObject {
  override readonly apiType = 'AppRuntimeService';
  readonly #pane: PaneVisibility;

  constructor(pane: PaneVisibility) {
    super();
    this.#pane = pane;
  }

  getAppRuntimeState(): PaneState {
    return this.#pane.state;
  }
  setAppRuntimeState(state: unknown): void {
    this.#pane.set(checked(state));
  }
}

/** Service `Microsoft.AppRuntime.AppRuntimePersistenceService`: whether the add-in starts with the workbook. */
export class AppRuntimePersistenceService extends HostObject {
  override readonly apiType = 'AppRuntimePersistenceService';
  readonly #pane: PaneVisibility;

  constructor(pane: PaneVisibility) {
    super();
    this.#pane = pane;
  }

  getAppRuntimeStartState(): PaneState {
    return this.#pane.startState;
  }
  setAppRuntimeStartState(state: unknown): void {
    this.#pane.startState = checked(state);
  }
}

/** Service `Microsoft.InternalService.AddinInternalService`: the client says that it can take ribbon actions. */
export class AddinInternalService extends HostObject {
  override readonly apiType = 'AddinInternalService';

  /** This host waits for the command event's handler instead, see external.ts. */
  notifyActionHandlerReady(): void {
    return;
  }
}
