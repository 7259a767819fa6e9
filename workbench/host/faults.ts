import type { OfficeErrorCode } from './office-error';
import { OfficeError } from './office-error';

/** Bytes that Excel on the web takes in one request, and gives in one reply. */
export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Makes one batch fail. */
export interface Failure {
  /** Which batch since `reset`, from 0. */
  readonly sync: number;
  /** Which action of it, from 0; the ones before have happened. Undefined: the batch does not start. */
  readonly action?: number;
  readonly code: OfficeErrorCode;
}

/** What can go wrong between an add-in and Excel, switched on by tests and by the workbench. */
export class Faults {
  /** Excel on the web refuses more; desktop Excel takes any size (`Infinity`). */
  maxPayloadBytes = WEB_PAYLOAD_LIMIT;
  /** Batches against the workbook since `reset`. */
  syncs = 0;
  readonly #failures: Failure[] = [];
  readonly #between = new Map<number, () => void>();
  #editing = false;
  #waiting: (() => void)[] = [];

  /** Forgets all faults and counts from 0 again. */
  reset(): void {
    this.maxPayloadBytes = WEB_PAYLOAD_LIMIT;
    this.syncs = 0;
    this.#failures.length = 0;
    this.#between.clear();
    this.endEdit();
  }

  /** Lets a batch fail once. */
  fail(failure: Failure): void {
    this.#failures.push(failure);
  }

  /** Runs something (a co-author's change, a protected sheet) right before batch `sync`. */
  before(sync: number, happens: () => void): void {
    this.#between.set(sync, happens);
  }

  /** The user begins to type in a cell: batches are refused, or wait when they asked to. */
  beginEdit(): void {
    this.#editing = true;
  }

  /** The user leaves the cell. */
  endEdit(): void {
    this.#editing = false;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const go of waiting) go();
  }

  /** Resolves at once, or after the user has left the cell when the batch is willing to wait. */
  async admit(text: string, willWait: boolean): Promise<void> {
    if (this.#tooLarge(text)) {
      throw new OfficeError(
        'RequestPayloadSizeLimitExceeded',
        'The request payload size has exceeded the limit.',
        413,
      );
    }
    if (!this.#editing) return;
    if (!willWait) {
      throw new OfficeError(
        'InvalidOperationInCellEditMode',
        'Excel is in cell-editing mode. Leave the cell and try again.',
      );
    }
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Counts a batch and says which action of it shall fail. */
  begin(): (action: number) => void {
    const sync = this.syncs++;
    this.#between.get(sync)?.();
    const failure = this.#failures.find((candidate) => candidate.sync === sync);
    const thrown = failure && new OfficeError(failure.code, `Injected ${failure.code}.`);
    if (thrown && failure.action === undefined) throw thrown;
    return (action) => {
      if (thrown && failure.action === action) throw thrown;
    };
  }

  /** Refuses a reply that is too large. */
  checkReply(text: string): void {
    if (text.length > this.maxPayloadBytes) {
      throw new OfficeError(
        'ResponsePayloadSizeLimitExceeded',
        'The response payload size has exceeded the limit.',
        413,
      );
    }
  }

  #tooLarge(text: string): boolean {
    const limit = this.maxPayloadBytes;
    if (text.length * 3 <= limit) return false;
    return text.length > limit || utf8Bytes(text) > limit;
  }
}

function utf8Bytes(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Half of a surrogate pair stands for two of its four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit & 0xf800) === 0xd800 ? 2 : 3;
  }
  return bytes;
}
