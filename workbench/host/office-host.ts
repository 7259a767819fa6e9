import { areaAddress } from '../../src/core/address';
import type { PaneState } from './app-runtime';
import {
  AddinInternalService,
  AppRuntimePersistenceService,
  AppRuntimeService,
  PaneVisibility,
} from './app-runtime';
import type { CallOptions, FunctionArgument, FunctionResult } from './custom-functions';
import { CustomFunctionBridge, CustomFunctionsService } from './custom-functions';
import { EVENT, EventRegistry, WORKBOOK_TARGET } from './event-registry';
import { CURRENT_REQUIREMENTS, ExcelExternal, LIGHT_THEME } from './external';
import { Faults } from './faults';
import { intersect } from './host-context';
import type { HostContext } from './host-context';
import type { HostObject } from './host-object';
import type { Batch, World } from './interpreter';
import { runBatch } from './interpreter';
import { OfficeError } from './office-error';
import { WorkbookObject } from './objects/workbook';
import type { ModelChange, SpreadsheetModel } from './spreadsheet-model';

/** Request flag of `Excel.run({ delayForCellEdit: true }, …)`. */
const DELAY_FOR_CELL_EDIT = 64;
const MAX_CELLS = 5_000_000;

/** How the host presents itself. */
export interface OfficeHostOptions {
  /** Language of Excel's own texts, `en-US` by default. */
  readonly locale?: string;
  /** Requirement sets; the ones of a current Excel by default. */
  readonly requirements?: Readonly<Record<string, string>>;
  readonly theme?: Readonly<Record<string, string>>;
  readonly workbookName?: string;
  /** Opens another workbook (base64 of an .xlsx) beside this one; without it `Excel.createWorkbook` answers ApiNotFound. */
  readonly openWorkbook?: (base64: string) => void;
}

/** The stand-in for Excel: one workbook, one add-in runtime. */
export interface OfficeHost {
  /** Takes a message of the client: the text that the real Office.js hands to its native bridge. */
  sendMessage(text: string): void;
  /** Says where messages to the client go. A new runtime replaces the one before; returns how to hang up. */
  onMessage(callback: (text: string) => void): () => void;
  /** Calls a custom function in the runtime; `address` is the calling cell, e.g. `Sheet1!B1`. */
  invokeFunction(
    name: string,
    args: readonly FunctionArgument[],
    address: string,
    options?: CallOptions,
  ): Promise<FunctionResult>;
  /** Presses a ribbon button: runs the function of its Action, done when that calls `event.completed()`. */
  invokeCommand(functionName: string, controlId?: string): Promise<void>;
  /** Calls back when the add-in shows or hides its pane. */
  onPaneState(listener: (state: PaneState) => void): () => void;
  readonly pane: PaneVisibility;
  readonly faults: Faults;
  /** Object for `window.external` of the runtime's page; see bootstrap.ts. */
  readonly external: object;
  /** Stops listening to the model. */
  dispose(): void;
}

/** Makes a host for a workbook. */
export function createOfficeHost(model: SpreadsheetModel, options: OfficeHostOptions = {}): OfficeHost {
  const workbookName = options.workbookName ?? 'Book1.xlsx';
  let deliver: ((text: string) => void) | undefined;
  let processing = false;
  const post = (message: unknown) => deliver?.(JSON.stringify(message));

  const faults = new Faults();
  const events = new EventRegistry(post);
  const functions = new CustomFunctionBridge(post);
  const pane = new PaneVisibility(events);
  const references = new Map<string, HostObject>();
  const external = new ExcelExternal(model, {
    locale: options.locale ?? 'en-US',
    requirements: options.requirements ?? CURRENT_REQUIREMENTS,
    theme: options.theme ?? LIGHT_THEME,
    documentUrl: workbookName,
  });
  const context: HostContext = {
    model,
    events,
    workbookName,
    openWorkbook: options.openWorkbook,
    maxCells: MAX_CELLS,
    releaseReference: (id) => references.delete(id),
  };
  const services = new Map<string, HostObject>([
    ['Microsoft.ExcelServices.CustomFunctions', new CustomFunctionsService(functions)],
    ['Microsoft.AppRuntime.AppRuntimeService', new AppRuntimeService(pane)],
    ['Microsoft.AppRuntime.AppRuntimePersistenceService', new AppRuntimePersistenceService(pane)],
    ['Microsoft.InternalService.AddinInternalService', new AddinInternalService()],
  ]);
  const world: World = {
    root: new WorkbookObject(context),
    service: (name) => services.get(name),
    references,
  };

  const stopListening = model.onChange((change) => emitChange(context, external, change, processing));

  /** Faults concern batches against the workbook; releasing references and answers of functions always work. */
  function touchesWorkbook(batch: Batch): boolean {
    return (
      Object.values(batch.ObjectPaths).some(({ ObjectPathType: type }) => type === 1 || type === 6) &&
      batch.Actions.some((action) => action.Name !== '_RemoveReference' && action.ActionType !== 1)
    );
  }

  async function answer(text: string): Promise<void> {
    const request = JSON.parse(text) as Request;
    const batch =
      typeof request.message.body === 'string'
        ? (JSON.parse(request.message.body) as Batch)
        : request.message.body;
    const from = deliver;
    let body: string;
    try {
      const counted = touchesWorkbook(batch);
      if (counted) await faults.admit(text, (request.flags & DELAY_FOR_CELL_EDIT) !== 0);
      const beforeAction = counted ? faults.begin() : undefined;
      processing = true;
      try {
        body = JSON.stringify(runBatch(beforeAction ? { ...world, beforeAction } : world, batch));
      } finally {
        processing = false;
      }
      faults.checkReply(body);
    } catch (thrown) {
      // A defect of the host is thrown where everybody sees it, and the add-in still gets an answer.
      if (!(thrown instanceof OfficeError))
        queueMicrotask(() => {
          throw thrown;
        });
      const { code, message, httpStatusCode } =
        thrown instanceof OfficeError ? thrown : new OfficeError('GeneralException', 'The host failed.');
      body = JSON.stringify({
        Results: [],
        Error: {
          Code: code,
          Message: message,
          Location: '',
          ActionIndex: -1,
          HttpStatusCode: httpStatusCode,
        },
      });
    }
    // A runtime that was replaced while its batch ran hears nothing more.
    if (from === deliver)
      deliver?.(JSON.stringify({ id: request.id, type: 2, message: { statusCode: 200, headers: {}, body } }));
  }

  return {
    sendMessage(text) {
      // Never answer from inside the call: the client registers for the answer first.
      queueMicrotask(() => void answer(text));
    },
    onMessage(callback) {
      if (deliver) {
        functions.runtimeLost();
        external.runtimeLost();
        references.clear();
      }
      deliver = callback;
      return () => {
        if (deliver !== callback) return;
        deliver = undefined;
        functions.runtimeLost();
        external.runtimeLost();
      };
    },
    invokeFunction: (name, args, address, callOptions) => functions.invoke(name, args, address, callOptions),
    invokeCommand: (functionName, controlId) => external.invokeCommand(functionName, controlId),
    onPaneState: (listener) => pane.onChange(listener),
    pane,
    faults,
    external: external.surface(),
    dispose: stopListening,
  };
}

interface Request {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: Batch | string };
}

function emitChange(
  context: HostContext,
  external: ExcelExternal,
  change: ModelChange,
  byAddin: boolean,
): void {
  const { events, model } = context;
  if (change.kind === 'selection') {
    external.selectionChanged();
    if (events.enabled) events.send(EVENT.documentSelectionChanged, '', {});
    events.emit(EVENT.worksheetSelectionChanged, [change.sheetId, WORKBOOK_TARGET], {
      worksheetId: change.sheetId,
      address: areaAddress(change.area),
    });
    return;
  }
  if (change.kind !== 'cells') return;
  const args = {
    changeType: 'RangeEdited',
    source: change.source,
    triggerSource: byAddin ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: 'None',
    worksheetId: change.sheetId,
    address: areaAddress(change.area),
  };
  events.emit(EVENT.worksheetChanged, [change.sheetId, WORKBOOK_TARGET], args);
  for (const table of model.tables()) {
    const part = table.sheetId === change.sheetId ? intersect(table.area, change.area) : undefined;
    if (!part) continue;
    events.emit(EVENT.tableChanged, [table.id, table.sheetId, WORKBOOK_TARGET], {
      ...args,
      tableId: table.id,
      address: areaAddress(part),
    });
  }
}
