import type { CellValue } from '../../src/core/cell';
import { isCellError } from '../../src/core/cell';
import { HostObject } from './host-object';
import { apiNotFound } from './office-error';

/** An error that a function answered with, and the message that its tooltip shows. */
export interface FunctionError {
  readonly error: string;
  readonly message?: string;
}

/** What a cell can take from a function: a value, or rows of values that spill. */
export type FunctionValue = CellValue | FunctionError;
export type FunctionResult = FunctionValue | FunctionValue[][];

/** An argument: a value, or the rows of a range. Omitted arguments are `null`, as in Excel. */
export type FunctionArgument = CellValue | readonly (readonly CellValue[])[];

/** How one call is made. */
export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly cancelable?: boolean;
  /** The function's metadata has `allowErrorForDataTypeAny`: errors among the arguments are handed over. */
  readonly allowErrors?: boolean;
}

const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const FLAG_CANCELABLE = 1;
const FLAG_ALLOW_ERRORS = 4;

/** Excel's numbers for what went wrong; 1 and 5–8 are cell errors, the rest are exceptions of the function. */
const ERROR_BY_CODE: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

interface Pending {
  resolve(result: FunctionResult): void;
}

/** Calls custom functions in the add-in's runtime and waits for what it answers through `SetInvocationResults`. */
export class CustomFunctionBridge {
  readonly #post: (message: unknown) => void;
  readonly #pending = new Map<number, Pending>();
  #queue: unknown[][] = [];
  #ready = false;
  #nextId = 1;
  #flushing = false;

  constructor(post: (message: unknown) => void) {
    this.#post = post;
  }

  /** True once the runtime has said that its functions are associated. */
  get ready(): boolean {
    return this.#ready;
  }

  /**
   * Calls a function and resolves with its value; cell errors are values too. Calls made before the runtime is ready
   * wait for it (Excel shows #BUSY!), calls of one tick travel together.
   */
  invoke(
    name: string,
    args: readonly FunctionArgument[],
    address: string,
    options: CallOptions = {},
  ): Promise<FunctionResult> {
    const failing = options.allowErrors === true ? undefined : firstError(args);
    if (failing) return Promise.resolve(failing);
    const { signal } = options;
    if (signal?.aborted === true) return Promise.reject(abortError());
    const id = this.#nextId++;
    const flags =
      (options.cancelable === true ? FLAG_CANCELABLE : 0) |
      (options.allowErrors === true ? FLAG_ALLOW_ERRORS : 0);
    return new Promise((resolve, reject) => {
      const stop = () => {
        this.#pending.delete(id);
        this.#send([CATEGORY, CANCEL, '', JSON.stringify({ invocationId: id }), id]);
        reject(abortError());
      };
      signal?.addEventListener('abort', stop, { once: true });
      this.#pending.set(id, {
        resolve: (result) => {
          signal?.removeEventListener('abort', stop);
          resolve(result);
        },
      });
      this.#send([
        CATEGORY,
        INVOKE,
        '',
        JSON.stringify([id, name, args.map(encodeArgument), address, flags]),
        id,
      ]);
    });
  }

  /** The runtime is there: calls that wait go out. */
  becomeReady(): void {
    this.#ready = true;
    this.#flush();
  }

  /** The runtime has gone (the page was reloaded): calls under way are answered with #N/A, later ones wait. */
  runtimeLost(): void {
    this.#ready = false;
    const lost = [...this.#pending.values()];
    this.#pending.clear();
    this.#queue = [];
    for (const call of lost) call.resolve({ error: '#N/A', message: 'The add-in was restarted.' });
  }

  /** Takes results in both shapes that the runtime may send. */
  accept(results: unknown): void {
    if (!Array.isArray(results)) return;
    for (const entry of results) {
      const { id, failed, value, code } = resultParts(entry);
      const call = this.#pending.get(id);
      if (!call) continue;
      this.#pending.delete(id);
      if (failed) {
        const message = typeof value === 'string' && value !== '' ? { message: value } : {};
        call.resolve({ error: ERROR_BY_CODE[code] ?? '#VALUE!', ...message });
      } else call.resolve(decodeResult(value));
    }
  }

  #send(entry: unknown[]): void {
    this.#queue.push(entry);
    if (!this.#ready || this.#flushing) return;
    this.#flushing = true;
    queueMicrotask(() => {
      this.#flushing = false;
      this.#flush();
    });
  }

  #flush(): void {
    if (!this.#ready || this.#queue.length === 0) return;
    const entries = this.#queue;
    this.#queue = [];
    this.#post({ type: 3, message: { entries } });
  }
}

function abortError(): Error {
  return new DOMException('The call was cancelled.', 'AbortError');
}

function firstError(args: readonly FunctionArgument[]): FunctionError | undefined {
  for (const arg of args) {
    if (isRows(arg)) {
      for (const row of arg) {
        const found = row.find(isCellError);
        if (found) return found;
      }
    } else if (isCellError(arg)) return arg;
  }
  return undefined;
}

function isRows(arg: FunctionArgument): arg is readonly (readonly CellValue[])[] {
  return Array.isArray(arg);
}

/** Blank cells of a range reach a function as '', a blank single cell as 0 or '' by its type; null stands for both. */
function encodeArgument(arg: FunctionArgument): unknown {
  const encode = (value: CellValue) =>
    isCellError(value) ? { type: 'CustomFunctionError', code: value.error } : value;
  return isRows(arg) ? arg.map((row) => row.map(encode)) : encode(arg);
}

function decodeResult(value: unknown): FunctionResult {
  if (Array.isArray(value))
    return value.map((row: unknown) => (Array.isArray(row) ? row.map(decodeValue) : [decodeValue(row)]));
  return decodeValue(value);
}

function decodeValue(value: unknown): FunctionValue {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return null;
  const { basicValue, code, message } = value as Record<string, unknown>;
  const error = typeof basicValue === 'string' ? basicValue : typeof code === 'string' ? code : '#VALUE!';
  return typeof message === 'string' && message !== '' ? { error, message } : { error };
}

function resultParts(entry: unknown): { id: number; failed: boolean; value: unknown; code: number } {
  if (Array.isArray(entry)) {
    const [id, succeeded, value, code] = entry as unknown[];
    return { id: Number(id), failed: succeeded !== true, value, code: Number(code ?? 0) };
  }
  const { id, failed, value, errorCode } = entry as Record<string, unknown>;
  return { id: Number(id), failed: failed === true, value, code: Number(errorCode ?? 0) };
}

/** Service `Microsoft.ExcelServices.CustomFunctions`: the way back from the runtime. */
export class CustomFunctionsService extends HostObject {
  override readonly apiType = 'CustomFunctions';
  readonly #bridge: CustomFunctionBridge;

  constructor(bridge: CustomFunctionBridge) {
    super();
    this.#bridge = bridge;
  }

  setInvocationResults(results: unknown): void {
    this.#bridge.accept(results);
  }
  setInvocationArrayResults(results: unknown): void {
    this.#bridge.accept(results);
  }
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.#bridge.becomeReady();
  }
  _GetEnabledFeatures(): unknown {
    throw apiNotFound('CustomFunctions._GetEnabledFeatures');
  }
}
