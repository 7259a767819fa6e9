import type { AddInManifest } from './ribbon/manifest';
import type { Language } from './texts/texts';

export type Theme = 'light' | 'dark' | 'contrast';

/** A workbook of the gallery, as `samples/index.json` lists it. */
export interface Sample {
  readonly file: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly description: Readonly<Record<Language, string>>;
}

/** A line for the status bar. */
export interface StatusLine {
  readonly text: string;
  readonly tone: 'plain' | 'problem';
}

/** Everything that the page around the grid shows. */
export interface WorkbenchState {
  readonly language: Language;
  readonly theme: Theme;
  readonly manifest?: AddInManifest;
  readonly fileName?: string;
  readonly unsaved: boolean;
  readonly status: StatusLine;
  /** What the file holds and the grid does not draw. */
  readonly kept?: string;
  readonly calculating: boolean;
  readonly paneOpen: boolean;
  readonly paneReady: boolean;
  readonly paneUrl?: string;
  readonly running?: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly galleryOpen: boolean;
  readonly samples: readonly Sample[];
  /** What the list of the selected cell allows, and what stands in it. */
  readonly choices?: { readonly allowed: readonly string[]; readonly chosen: string };
  /** Reason for the error in the selected cell. */
  readonly cellReason?: string;
}

/** Holds the state and tells those who draw it. */
export class Store {
  readonly #listeners = new Set<() => void>();
  #state: WorkbenchState;

  constructor(state: WorkbenchState) {
    this.#state = state;
  }

  readonly get = (): WorkbenchState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Changes some fields; `undefined` takes an optional one away. */
  set(patch: { readonly [K in keyof WorkbenchState]?: WorkbenchState[K] | undefined }): void {
    this.#state = Object.fromEntries(
      Object.entries({ ...this.#state, ...patch }).filter(([, value]) => value !== undefined),
    ) as unknown as WorkbenchState;
    for (const listener of [...this.#listeners]) listener();
  }
}
