import type { HostContext } from '../host-context';
import { HostObject } from '../host-object';
import { apiNotFound, invalidArgument } from '../office-error';
import { NamedItemCollectionObject } from './names';
import { RangeObject } from './range';
import { SettingCollectionObject } from './settings';
import { TableCollectionObject } from './tables';
import { WorksheetCollectionObject } from './worksheet';

/** The root of every object path: `context.workbook`. */
export class WorkbookObject extends HostObject {
  override readonly apiType = 'Workbook';
  readonly #context: HostContext;

  constructor(context: HostContext) {
    super();
    this.#context = context;
  }

  get name(): string {
    return this.#context.workbookName;
  }
  get application(): ApplicationObject {
    return new ApplicationObject(this.#context);
  }
  get worksheets(): WorksheetCollectionObject {
    return new WorksheetCollectionObject(this.#context);
  }
  get tables(): TableCollectionObject {
    return new TableCollectionObject(this.#context);
  }
  get names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.#context);
  }
  get settings(): SettingCollectionObject {
    return new SettingCollectionObject(this.#context);
  }
  get _Runtime(): RuntimeObject {
    return new RuntimeObject(this.#context);
  }

  getSelectedRange(): RangeObject {
    const { sheetId, area } = this.#context.model.selection();
    return new RangeObject(this.#context, sheetId, area);
  }
  getActiveCell(): RangeObject {
    return this.getSelectedRange().getCell(0, 0);
  }
  _RemoveReference(id: unknown): void {
    this.#context.releaseReference(String(id));
  }
}

/** `workbook.application`. Calculation is always automatic and done: the model keeps its formulas calculated. */
export class ApplicationObject extends HostObject {
  override readonly apiType = 'Application';
  readonly #context: HostContext;

  constructor(context: HostContext) {
    super();
    this.#context = context;
  }

  get calculationMode(): string {
    return 'Automatic';
  }
  get calculationState(): string {
    return 'Done';
  }
  calculate(type: unknown): void {
    if (!['Recalculate', 'Full', 'FullRebuild'].includes(String(type)))
      throw invalidArgument('A calculation type is expected.');
  }
  createWorkbook(base64: unknown): WorkbookCreatedObject {
    const { openWorkbook } = this.#context;
    if (!openWorkbook) throw apiNotFound('Application.createWorkbook');
    if (typeof base64 !== 'string') throw invalidArgument('The file as base64 is expected.');
    return new WorkbookCreatedObject(() => openWorkbook(base64));
  }
  /** Both only ask for less work until the next sync; this host draws and calculates after the batch anyway. */
  suspendApiCalculationUntilNextSync(): void {
    return;
  }
  suspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}

/** A workbook that was made from a file and is yet to be opened. */
export class WorkbookCreatedObject extends HostObject {
  override readonly apiType = 'WorkbookCreated';
  readonly #open: () => void;

  constructor(open: () => void) {
    super();
    this.#open = open;
  }

  override apiId(): string {
    return 'created';
  }

  open(): void {
    this.#open();
  }
}

/** `Excel.Runtime`. */
export class RuntimeObject extends HostObject {
  override readonly apiType = 'Runtime';
  readonly #context: HostContext;

  constructor(context: HostContext) {
    super();
    this.#context = context;
  }

  get enableEvents(): boolean {
    return this.#context.events.enabled;
  }
  set enableEvents(value: unknown) {
    this.#context.events.enabled = value === true;
  }
}
