import type { Area } from '../../../src/core/cell';
import { LAST_COLUMN, LAST_ROW, columnIndex, parseReference } from '../../../src/core/address';
import { EVENT, WORKBOOK_TARGET } from '../event-registry';
import type { HostContext } from '../host-context';
import { assertWritable, findSheet, sheetById } from '../host-context';
import { HostObject } from '../host-object';
import { OfficeError, apiNotFound, invalidArgument, itemNotFound } from '../office-error';
import type { SheetInfo } from '../spreadsheet-model';
import { ChartCollectionObject } from './charts';
import { PageBreakCollectionObject } from './page-breaks';
import { RangeAreasObject } from './range-areas';
import { RangeObject } from './range';
import { TableCollectionObject } from './tables';

/** Area of `A1:B2`, `A:C`, `2:5`, a defined name or (without an address) the whole sheet. */
function areaOf(context: HostContext, sheet: SheetInfo, address: string | null | undefined): Area {
  if (address === undefined || address === null || address === '') {
    return { row: 0, column: 0, rows: LAST_ROW + 1, columns: LAST_COLUMN + 1 };
  }
  const local = address.includes('!') ? address.slice(address.lastIndexOf('!') + 1) : address;
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(local);
  if (columns) {
    const [left, right] = [columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? '')].sort(
      (a, b) => a - b,
    ) as [number, number];
    return { row: 0, rows: LAST_ROW + 1, column: left, columns: right - left + 1 };
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(local);
  if (rows) {
    const [top, bottom] = [Number(rows[1]) - 1, Number(rows[2]) - 1].sort((a, b) => a - b) as [
      number,
      number,
    ];
    return { column: 0, columns: LAST_COLUMN + 1, row: top, rows: bottom - top + 1 };
  }
  const area = parseReference(address);
  if (area) {
    if (area.sheet !== undefined && area.sheet.toLowerCase() !== sheet.name.toLowerCase()) {
      throw invalidArgument(`${address} is on another worksheet.`);
    }
    return area;
  }
  const name = context.model
    .names()
    .find((candidate) => candidate.name.toLowerCase() === address.toLowerCase());
  const target = name && parseReference(name.formula);
  if (target?.sheet?.toLowerCase() === sheet.name.toLowerCase()) return target;
  throw invalidArgument(`${address} is no address on this worksheet.`);
}

const VISIBILITY = ['Visible', 'Hidden', 'VeryHidden'];

/** One worksheet. */
export class WorksheetObject extends HostObject {
  override readonly apiType = 'Worksheet';
  readonly #context: HostContext;
  readonly #id: string;

  constructor(context: HostContext, id: string) {
    super();
    this.#context = context;
    this.#id = id;
    sheetById(context, id);
  }

  override apiId(): string {
    return this.#id;
  }

  get id(): string {
    return this.#id;
  }
  get name(): string {
    return sheetById(this.#context, this.#id).name;
  }
  set name(value: unknown) {
    const name = checkedSheetName(value);
    const other = this.#context.model
      .sheets()
      .find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (other && other.id !== this.#id)
      throw new OfficeError('ItemAlreadyExists', `There is a worksheet ${name} already.`);
    this.#context.model.renameSheet(this.#id, name);
  }
  get position(): number {
    return this.#context.model.sheets().findIndex((sheet) => sheet.id === this.#id);
  }
  get visibility(): string {
    return sheetById(this.#context, this.#id).visible ? 'Visible' : 'Hidden';
  }
  set visibility(value: unknown) {
    if (!VISIBILITY.includes(String(value))) throw invalidArgument(`${String(value)} is no visibility.`);
    const visible = value === 'Visible';
    const others = this.#context.model.sheets().some((sheet) => sheet.visible && sheet.id !== this.#id);
    if (!visible && !others)
      throw new OfficeError('InvalidOperation', 'A workbook needs a visible worksheet.');
    this.#context.model.setSheetVisible(this.#id, visible);
  }
  get tables(): TableCollectionObject {
    return new TableCollectionObject(this.#context, this.#id);
  }
  get charts(): ChartCollectionObject {
    return new ChartCollectionObject(this.#context, this.#id);
  }
  get protection(): WorksheetProtectionObject {
    return new WorksheetProtectionObject(this.#context, this.#id);
  }
  get freezePanes(): FreezePanesObject {
    return new FreezePanesObject(this.#context, this.#id);
  }
  get pageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.#context, this.#id);
  }
  get horizontalPageBreaks(): PageBreakCollectionObject {
    return new PageBreakCollectionObject(this.#context, this.#id);
  }

  activate(): void {
    this.#context.model.activateSheet(this.#id);
  }
  delete(): void {
    const rest = this.#context.model.sheets().filter((sheet) => sheet.visible && sheet.id !== this.#id);
    if (rest.length === 0) throw new OfficeError('InvalidOperation', 'A workbook needs a visible worksheet.');
    this.#context.model.deleteSheet(this.#id);
    this.#context.events.emit(EVENT.worksheetDeleted, [WORKBOOK_TARGET], {
      source: 'Local',
      worksheetId: this.#id,
    });
  }
  getRange(address?: string | null): RangeObject {
    return new RangeObject(
      this.#context,
      this.#id,
      areaOf(this.#context, sheetById(this.#context, this.#id), address),
    );
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    return new RangeObject(this.#context, this.#id, { row, column, rows, columns });
  }
  getRanges(addresses: unknown): RangeAreasObject {
    if (typeof addresses !== 'string') throw invalidArgument('Addresses are expected.');
    return new RangeAreasObject(addresses.split(',').map((address) => this.getRange(address.trim())));
  }
  getCell(row: number, column: number): RangeObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getUsedRange(valuesOnly?: boolean): RangeObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean): RangeObject | null {
    const area = this.#context.model.usedArea(this.#id, valuesOnly === true);
    return area ? new RangeObject(this.#context, this.#id, area) : null;
  }
  /** The model keeps its formulas calculated. */
  calculate(): void {
    sheetById(this.#context, this.#id);
  }

  _RegisterDataChangedEvent(): void {
    this.#context.events.register(EVENT.worksheetChanged, this.#id);
  }
  _UnregisterDataChangedEvent(): void {
    this.#context.events.unregister(EVENT.worksheetChanged, this.#id);
  }
  _RegisterSelectionChangedEvent(): void {
    this.#context.events.register(EVENT.worksheetSelectionChanged, this.#id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.#context.events.unregister(EVENT.worksheetSelectionChanged, this.#id);
  }
}

/** Checks a tab name as Excel does. */
function checkedSheetName(value: unknown): string {
  const name = String(value);
  if (
    name === '' ||
    name.length > 31 ||
    /[\\/?*[\]:]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'")
  ) {
    throw invalidArgument(`${name} is no name for a worksheet.`);
  }
  return name;
}

/** `workbook.worksheets`. */
export class WorksheetCollectionObject extends HostObject {
  override readonly apiType = 'WorksheetCollection';
  readonly #context: HostContext;

  constructor(context: HostContext) {
    super();
    this.#context = context;
  }

  override apiItems(): readonly WorksheetObject[] {
    return this.#context.model.sheets().map((sheet) => new WorksheetObject(this.#context, sheet.id));
  }
  override apiItem(key: unknown): WorksheetObject | null {
    const sheet = findSheet(this.#context, key);
    return sheet ? new WorksheetObject(this.#context, sheet.id) : null;
  }

  getItemOrNullObject(key: unknown): WorksheetObject | null {
    return this.apiItem(key);
  }
  getActiveWorksheet(): WorksheetObject {
    return new WorksheetObject(this.#context, this.#context.model.selection().sheetId);
  }
  getCount(visibleOnly?: boolean): number {
    return this.#shown(visibleOnly).length;
  }
  getFirst(visibleOnly?: boolean): WorksheetObject {
    return this.#pick(this.#shown(visibleOnly)[0]);
  }
  getLast(visibleOnly?: boolean): WorksheetObject {
    return this.#pick(this.#shown(visibleOnly).at(-1));
  }
  add(wished?: unknown): WorksheetObject {
    const sheets = this.#context.model.sheets();
    let number = sheets.length + 1;
    while (findSheet(this.#context, `Sheet${number}`)) number++;
    const name = wished === undefined || wished === null ? `Sheet${number}` : checkedSheetName(wished);
    if (sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
      throw new OfficeError('ItemAlreadyExists', `There is a worksheet ${name} already.`);
    }
    const sheet = this.#context.model.addSheet(name);
    this.#context.events.emit(EVENT.worksheetAdded, [WORKBOOK_TARGET], {
      source: 'Local',
      worksheetId: sheet.id,
    });
    return new WorksheetObject(this.#context, sheet.id);
  }

  _RegisterDataChangedEvent(): void {
    this.#context.events.register(EVENT.worksheetChanged, WORKBOOK_TARGET);
  }
  _UnregisterDataChangedEvent(): void {
    this.#context.events.unregister(EVENT.worksheetChanged, WORKBOOK_TARGET);
  }
  _RegisterSelectionChangedEvent(): void {
    this.#context.events.register(EVENT.worksheetSelectionChanged, WORKBOOK_TARGET);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.#context.events.unregister(EVENT.worksheetSelectionChanged, WORKBOOK_TARGET);
  }
  _RegisterAddedEvent(): void {
    this.#context.events.register(EVENT.worksheetAdded, WORKBOOK_TARGET);
  }
  _UnregisterAddedEvent(): void {
    this.#context.events.unregister(EVENT.worksheetAdded, WORKBOOK_TARGET);
  }
  _RegisterDeletedEvent(): void {
    this.#context.events.register(EVENT.worksheetDeleted, WORKBOOK_TARGET);
  }
  _UnregisterDeletedEvent(): void {
    this.#context.events.unregister(EVENT.worksheetDeleted, WORKBOOK_TARGET);
  }

  #shown(visibleOnly?: boolean): readonly SheetInfo[] {
    return this.#context.model.sheets().filter((sheet) => visibleOnly !== true || sheet.visible);
  }
  #pick(sheet: SheetInfo | undefined): WorksheetObject {
    if (!sheet) throw itemNotFound('worksheet');
    return new WorksheetObject(this.#context, sheet.id);
  }
}

/** `worksheet.protection`. */
export class WorksheetProtectionObject extends HostObject {
  override readonly apiType = 'WorksheetProtection';
  readonly #context: HostContext;
  readonly #id: string;

  constructor(context: HostContext, id: string) {
    super();
    this.#context = context;
    this.#id = id;
  }

  get protected(): boolean {
    return sheetById(this.#context, this.#id).protected;
  }
  protect(_options?: unknown, password?: unknown): void {
    if (password !== undefined && password !== null)
      throw apiNotFound('WorksheetProtection.protect with a password');
    this.#context.model.protect(this.#id, true);
  }
  unprotect(): void {
    this.#context.model.protect(this.#id, false);
  }
}

/** `worksheet.freezePanes`; rows only. */
export class FreezePanesObject extends HostObject {
  override readonly apiType = 'WorksheetFreezePanes';
  readonly #context: HostContext;
  readonly #id: string;

  constructor(context: HostContext, id: string) {
    super();
    this.#context = context;
    this.#id = id;
  }

  freezeRows(count: number): void {
    assertWritable(this.#context, this.#id);
    this.#context.model.freezeRows(this.#id, count);
  }
  unfreeze(): void {
    assertWritable(this.#context, this.#id);
    this.#context.model.freezeRows(this.#id, 0);
  }
}

/** `worksheet.pageLayout`; only where the model knows of paper. */
export class PageLayoutObject extends HostObject {
  override readonly apiType = 'PageLayout';
  readonly #context: HostContext;
  readonly #id: string;

  constructor(context: HostContext, id: string) {
    super();
    this.#context = context;
    this.#id = id;
  }

  set orientation(value: unknown) {
    if (value !== 'Landscape' && value !== 'Portrait')
      throw invalidArgument(`${String(value)} is no orientation.`);
    if (!this.#context.model.setLandscape) throw apiNotFound('PageLayout.orientation');
    this.#context.model.setLandscape(this.#id, value === 'Landscape');
  }

  /** Paper of this workbench is one page wide and as many high as it takes; nothing else can be asked for. */
  set zoom(value: unknown) {
    const { horizontalFitToPages, verticalFitToPages } = (value ?? {}) as Record<string, unknown>;
    if (!this.#context.model.setLandscape || horizontalFitToPages !== 1 || verticalFitToPages !== 0)
      throw apiNotFound('PageLayout.zoom');
  }
}
