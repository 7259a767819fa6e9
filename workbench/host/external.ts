import type { SpreadsheetModel } from './spreadsheet-model';

/** What the add-in learns about its host. */
export interface ExternalOptions {
  /** BCP 47 language of Excel's own texts, e.g. `ko-KR`. */
  readonly locale: string;
  /** Requirement sets and their versions, e.g. `{ ExcelApi: '1.15' }`. */
  readonly requirements: Readonly<Record<string, string>>;
  /** Office's theme colours as `#RRGGBB`. */
  readonly theme: Readonly<Record<string, string>>;
  readonly documentUrl: string;
}

/** Requirement sets of a current Excel, as far as this host carries them out. */
export const CURRENT_REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  SharedRuntime: '1.2',
  SharedRuntimeInternal: '1.2',
  CustomFunctionsRuntime: '1.4',
  AddinCommands: '1.1',
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
};

/** Office's colourful light theme. */
export const LIGHT_THEME: Readonly<Record<string, string>> = {
  bodyForegroundColor: '#242424',
  bodyBackgroundColor: '#FFFFFF',
  controlForegroundColor: '#242424',
  controlBackgroundColor: '#F5F5F5',
};

/** Office's black theme. */
export const DARK_THEME: Readonly<Record<string, string>> = {
  bodyForegroundColor: '#FFFFFF',
  bodyBackgroundColor: '#292929',
  controlForegroundColor: '#FFFFFF',
  controlBackgroundColor: '#3D3D3D',
};

const SELECTION_CHANGED = 2;
const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;
const OK = 0;
const NOT_SUPPORTED = 5000;
const EXCEL = 1;
const READ_WRITE = 0;
const DOCUMENT_OPENED = 2;

/** Result of a call into the host: its status, then what it answers. */
interface SafeArray {
  toArray(): unknown[];
}

type Handler = (id: number, payload: SafeArray) => void;
type Callback = (response: number | SafeArray) => void;

const safeArray = (...parts: unknown[]): SafeArray => ({ toArray: () => parts });

/**
 * What Excel puts into `window.external` of an add-in's page: context, settings, the old event channel and the
 * ribbon's commands. The members' names and shapes are the client's.
 */
export class ExcelExternal {
  readonly #model: SpreadsheetModel;
  readonly #options: ExternalOptions;
  readonly #handlers = new Map<number, Handler>();
  readonly #running = new Map<string, { resolve(): void; reject(reason: Error): void }>();
  #waitingForHandler: (() => void)[] = [];
  #nextCommand = 1;

  constructor(model: SpreadsheetModel, options: ExternalOptions) {
    this.#model = model;
    this.#options = options;
  }

  /** Presses a ribbon button: calls the function that its Action names and waits until it calls `event.completed()`. */
  async invokeCommand(functionName: string, controlId = functionName): Promise<void> {
    if (!this.#handlers.has(COMMAND_INVOKED)) {
      await new Promise<void>((resolve) => this.#waitingForHandler.push(resolve));
    }
    const id = `command${this.#nextCommand++}`;
    await new Promise<void>((resolve, reject) => {
      this.#running.set(id, { resolve, reject });
      const event = JSON.stringify({ source: { id: controlId } });
      this.#handlers.get(COMMAND_INVOKED)?.(COMMAND_INVOKED, safeArray(id, functionName, event));
    });
  }

  /** Tells the client that the selection has moved. */
  selectionChanged(): void {
    this.#handlers.get(SELECTION_CHANGED)?.(SELECTION_CHANGED, safeArray());
  }

  /** Forgets what a page that has gone had asked for. */
  runtimeLost(): void {
    this.#handlers.clear();
    for (const command of this.#running.values()) command.reject(new Error('The add-in was restarted.'));
    this.#running.clear();
  }

  /** The object to put at `window.external`. */
  surface(): object {
    const { locale, requirements, theme, documentUrl } = this.#options;
    const model = this.#model;
    const context = {
      GetAppType: () => EXCEL,
      GetSolutionRef: () => 'fieldsheet',
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => locale,
      GetAppDataLocale: () => locale,
      GetDocUrl: () => documentUrl,
      GetAppCapabilities: () => READ_WRITE,
      GetActivationMode: () => DOCUMENT_OPENED,
      GetControlIntegrationLevel: () => 0,
      GetSolutionToken: () => '',
      GetInstanceId: () => 'workbench',
      GetTouchEnabled: () => false,
      GetCommerceAllowed: () => false,
      GetSupportedMatrix: () => JSON.stringify(requirements),
      GetHostFullVersion: () => '16.0.17328.20000',
      GetInitialDisplayMode: () => 2,
      // Colours travel as numbers 0xRRGGBB.
      GetOfficeThemeInfo: () =>
        JSON.stringify(
          Object.fromEntries(Object.entries(theme).map(([key, hex]) => [key, parseInt(hex.slice(1), 16)])),
        ),
      GetSettings: () => ({
        Read(keys: string[], values: string[]) {
          for (const [key, value] of model.settings()) {
            keys.push(key);
            values.push(JSON.stringify(value));
          }
        },
        Write(keys: readonly string[], values: readonly string[]) {
          for (const key of model.settings().keys()) if (!keys.includes(key)) model.deleteSetting(key);
          for (const [i, key] of keys.entries()) model.setSetting(key, JSON.parse(values[i] ?? 'null'));
        },
      }),
    };
    return {
      GetContext: () => context,
      // 3 = shared runtime and custom functions.
      GetHostInfo: () => `_host_Info=Excel$Win32$16.01$${locale}$telemetry$$disableLogging$3`,
      GetLoggingAllowed: () => false,
      Execute: (id: number, params: readonly unknown[], callback: Callback) =>
        this.#execute(id, params, callback),
      RegisterEvent: (id: number, _target: string, handler: Handler, callback: Callback) => {
        const known = id === SELECTION_CHANGED || id === COMMAND_INVOKED;
        if (known) this.#handlers.set(id, handler);
        callback(known ? OK : NOT_SUPPORTED);
        if (id !== COMMAND_INVOKED) return;
        const waiting = this.#waitingForHandler;
        this.#waitingForHandler = [];
        for (const go of waiting) go();
      },
      UnregisterEvent: (id: number, _target: string, callback: Callback) => {
        callback(this.#handlers.delete(id) ? OK : NOT_SUPPORTED);
      },
    };
  }

  #execute(id: number, params: readonly unknown[], callback: Callback): void {
    if (id !== COMMAND_COMPLETED) {
      callback(NOT_SUPPORTED);
      return;
    }
    const [command, status] = params;
    const running = this.#running.get(String(command));
    this.#running.delete(String(command));
    callback(OK);
    if (status === OK) running?.resolve();
    else running?.reject(new Error(`The command failed with Office status ${String(status)}.`));
  }
}
