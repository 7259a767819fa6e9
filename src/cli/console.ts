import type { SerialDate } from '../core/serial-date';
import type { Translator } from '../i18n';

/** What the command line touches of the outside world; tests bring their own. */
export interface CliHost {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** Bytes of a file; throws with `code` `ENOENT`, `EACCES` … as node:fs does. */
  readonly readFile: (path: string) => Uint8Array;
  readonly writeFile: (path: string, bytes: Uint8Array) => void;
  /** Canonical form of a path, to tell whether two are the same file. */
  readonly resolve: (path: string) => string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly today: () => SerialDate;
  /** Aborted when the user presses Ctrl+C. */
  readonly signal?: AbortSignal;
}

/** What a command has to work with. */
export interface CliContext {
  readonly host: CliHost;
  readonly translator: Translator;
}

/** How a run ended. */
export const EXIT = { done: 0, problems: 1, usage: 2, refused: 3 } as const;

/** Thrown for wrong use: the message is a key under `cli:usage` with its arguments. */
export class UsageError extends Error {
  constructor(
    readonly key: string,
    readonly args: Readonly<Record<string, string | number>> = {},
  ) {
    super(key);
    this.name = 'UsageError';
  }
}
