import type { Area } from '../../../src/core/cell';
import { isCellError } from '../../../src/core/cell';
import { parseReference } from '../../../src/core/address';
import { EVENT, WORKBOOK_TARGET } from '../event-registry';
import type { HostContext } from '../host-context';
import { assertWritable, findSheet, intersect, tableById } from '../host-context';
import { HostObject } from '../host-object';
import { OfficeError, apiNotFound, invalidArgument, itemNotFound } from '../office-error';
import type { TableInfo } from '../spreadsheet-model';
import { RangeObject } from './range';
import { WorksheetObject } from './worksheet';

function placeOf(
  context: HostContext,
  target: unknown,
  sheetId: string | undefined,
): { sheetId: string; area: Area } {
  if (target instanceof RangeObject) return target.apiPlace();
  const area = typeof target === 'string' ? parseReference(target) : undefined;
  if (!area) throw invalidArgument('A range or an address is expected.');
  const id =
    area.sheet === undefined
      ? (sheetId ?? context.model.selection().sheetId)
      : findSheet(context, area.sheet)?.id;
  if (id === undefined) throw itemNotFound(`worksheet ${area.sheet ?? ''}`);
  return { sheetId: id, area };
}

function dataArea({ area, headerRow, totalRow }: TableInfo): Area {
  const top = headerRow ? 1 : 0;
  return { ...area, row: area.row + top, rows: area.rows - top - (totalRow ? 1 : 0) };
}

/** `workbook.tables`, or those of one sheet. */
export class TableCollectionObject extends HostObject {
  override readonly apiType = 'TableCollection';
  readonly #context: HostContext;
  readonly #sheetId: string | undefined;

  constructor(context: HostContext, sheetId?: string) {
    super();
    this.#context = context;
    this.#sheetId = sheetId;
  }

  override apiItems(): readonly TableObject[] {
    return this.#tables().map((table) => new TableObject(this.#context, table.id));
  }
  override apiItem(key: unknown): TableObject | null {
    const text = String(key).toLowerCase();
    const table =
      this.#tables().find((t) => t.id === String(key)) ??
      this.#tables().find((t) => t.name.toLowerCase() === text);
    return table ? new TableObject(this.#context, table.id) : null;
  }

  get count(): number {
    return this.#tables().length;
  }
  getCount(): number {
    return this.count;
  }
  getItemOrNullObject(key: unknown): TableObject | null {
    return this.apiItem(key);
  }
  getItemAt(index: number): TableObject {
    const table = this.#tables()[index];
    if (!table) throw itemNotFound(`table ${index}`);
    return new TableObject(this.#context, table.id);
  }
  add(target: unknown, hasHeaders: boolean): TableObject {
    const { sheetId, area } = placeOf(this.#context, target, this.#sheetId);
    assertWritable(this.#context, sheetId);
    // Excel would shift the cells down to make room for generated headers; nobody here may ask for that.
    if (!hasHeaders) throw apiNotFound('TableCollection.add without headers');
    const clash = this.#context.model.tables().some((t) => t.sheetId === sheetId && intersect(t.area, area));
    if (clash) throw new OfficeError('InvalidOperation', 'A table cannot overlap another table.');
    return new TableObject(this.#context, this.#context.model.addTable(sheetId, area, {}).id);
  }

  _RegisterDataChangedEvent(): void {
    this.#context.events.register(EVENT.tableChanged, this.#sheetId ?? WORKBOOK_TARGET);
  }
  _UnregisterDataChangedEvent(): void {
    this.#context.events.unregister(EVENT.tableChanged, this.#sheetId ?? WORKBOOK_TARGET);
  }

  #tables(): readonly TableInfo[] {
    const tables = this.#context.model.tables();
    return this.#sheetId === undefined ? tables : tables.filter((table) => table.sheetId === this.#sheetId);
  }
}

/** One Excel table. */
export class TableObject extends HostObject {
  override readonly apiType = 'Table';
  readonly #context: HostContext;
  readonly #id: string;

  constructor(context: HostContext, id: string) {
    super();
    this.#context = context;
    this.#id = id;
  }

  override apiId(): string {
    return this.#id;
  }

  get id(): string {
    return this.#id;
  }
  get name(): string {
    return this.#info().name;
  }
  set name(value: unknown) {
    const name = String(value);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255 || parseReference(name)) {
      throw invalidArgument(`${name} is no name for a table.`);
    }
    const folded = name.toLowerCase();
    const { model } = this.#context;
    const taken =
      model.tables().some((t) => t.id !== this.#id && t.name.toLowerCase() === folded) ||
      model.names().some((n) => n.name.toLowerCase() === folded);
    if (taken) throw new OfficeError('ItemAlreadyExists', `There is a ${name} already.`);
    model.updateTable(this.#id, { name });
  }
  get showHeaders(): boolean {
    return this.#info().headerRow;
  }
  get showTotals(): boolean {
    return this.#info().totalRow;
  }
  get style(): string {
    return this.#info().style ?? '';
  }
  set style(value: unknown) {
    this.#context.model.updateTable(this.#id, { style: String(value) });
  }
  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.#context, this.#info().sheetId);
  }
  get columns(): TableColumnCollectionObject {
    return new TableColumnCollectionObject(this.#context, this.#id);
  }
  get rows(): TableRowCollectionObject {
    return new TableRowCollectionObject(this.#context, this.#id);
  }

  getRange(): RangeObject {
    return this.#range(this.#info().area);
  }
  getHeaderRowRange(): RangeObject {
    const info = this.#info();
    if (!info.headerRow) throw itemNotFound('header row');
    return this.#range({ ...info.area, rows: 1 });
  }
  getDataBodyRange(): RangeObject {
    return this.#range(dataArea(this.#info()));
  }
  getTotalRowRange(): RangeObject {
    const { area, totalRow } = this.#info();
    if (!totalRow) throw itemNotFound('total row');
    return this.#range({ ...area, row: area.row + area.rows - 1, rows: 1 });
  }
  resize(target: unknown): void {
    const info = this.#info();
    const { sheetId, area } = placeOf(this.#context, target, info.sheetId);
    assertWritable(this.#context, info.sheetId);
    if (sheetId !== info.sheetId || area.row !== info.area.row || !intersect(area, info.area)) {
      throw invalidArgument(
        'The header row must stay in its row and the new range must overlap the old one.',
      );
    }
    const clash = this.#context.model
      .tables()
      .some((t) => t.id !== info.id && t.sheetId === sheetId && intersect(t.area, area));
    if (clash) throw new OfficeError('InvalidOperation', 'A table cannot overlap another table.');
    this.#context.model.updateTable(this.#id, { area });
  }
  /** Removes the table with its cells' content, as Excel does. */
  delete(): void {
    const { sheetId, area } = this.#info();
    assertWritable(this.#context, sheetId);
    this.#context.model.deleteTable(this.#id);
    this.#context.model.clear(sheetId, area, 'all', 'Local');
  }
  convertToRange(): RangeObject {
    const { sheetId, area } = this.#info();
    assertWritable(this.#context, sheetId);
    this.#context.model.deleteTable(this.#id);
    return new RangeObject(this.#context, sheetId, area);
  }

  _RegisterDataChangedEvent(): void {
    this.#context.events.register(EVENT.tableChanged, this.#id);
  }
  _UnregisterDataChangedEvent(): void {
    this.#context.events.unregister(EVENT.tableChanged, this.#id);
  }

  #info(): TableInfo {
    return tableById(this.#context, this.#id);
  }
  #range(area: Area): RangeObject {
    return new RangeObject(this.#context, this.#info().sheetId, area);
  }
}

/** `table.columns`. */
export class TableColumnCollectionObject extends HostObject {
  override readonly apiType = 'TableColumnCollection';
  readonly #context: HostContext;
  readonly #tableId: string;

  constructor(context: HostContext, tableId: string) {
    super();
    this.#context = context;
    this.#tableId = tableId;
  }

  override apiItems(): readonly TableColumnObject[] {
    return Array.from(
      { length: this.count },
      (_, i) => new TableColumnObject(this.#context, this.#tableId, i),
    );
  }
  override apiItem(key: unknown): TableColumnObject | null {
    const columns = this.apiItems();
    const found =
      typeof key === 'number'
        ? columns.find((column) => column.id === key)
        : columns.find((column) => column.name.toLowerCase() === String(key).toLowerCase());
    return found ?? null;
  }

  get count(): number {
    return tableById(this.#context, this.#tableId).area.columns;
  }
  getCount(): number {
    return this.count;
  }
  getItemOrNullObject(key: unknown): TableColumnObject | null {
    return this.apiItem(key);
  }
  getItemAt(index: number): TableColumnObject {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) throw itemNotFound(`column ${index}`);
    return new TableColumnObject(this.#context, this.#tableId, index);
  }
}

/** One column of a table. */
export class TableColumnObject extends HostObject {
  override readonly apiType = 'TableColumn';
  readonly #context: HostContext;
  readonly #tableId: string;
  readonly #index: number;

  constructor(context: HostContext, tableId: string, index: number) {
    super();
    this.#context = context;
    this.#tableId = tableId;
    this.#index = index;
  }

  override apiId(): number {
    return this.#index + 1;
  }

  /** Excel keeps an id per column; this host counts them from 1, since its columns are never moved. */
  get id(): number {
    return this.#index + 1;
  }
  get index(): number {
    return this.#index;
  }
  get name(): string {
    const { sheetId, area } = tableById(this.#context, this.#tableId);
    const cell = { row: area.row, column: area.column + this.#index, rows: 1, columns: 1 };
    const value = this.#context.model.values(sheetId, cell)[0]?.[0] ?? null;
    if (value === null) return `Column${this.#index + 1}`;
    return isCellError(value) ? value.error : String(value);
  }
  get values(): (string | number | boolean)[][] | null {
    return this.getRange().values;
  }

  getRange(): RangeObject {
    return this.#part(tableById(this.#context, this.#tableId).area);
  }
  getHeaderRowRange(): RangeObject {
    return this.#part({ ...tableById(this.#context, this.#tableId).area, rows: 1 });
  }
  getDataBodyRange(): RangeObject {
    return this.#part(dataArea(tableById(this.#context, this.#tableId)));
  }

  #part(area: Area): RangeObject {
    const { sheetId } = tableById(this.#context, this.#tableId);
    return new RangeObject(this.#context, sheetId, {
      ...area,
      column: area.column + this.#index,
      columns: 1,
    });
  }
}

/** `table.rows`, for counting and reading. */
export class TableRowCollectionObject extends HostObject {
  override readonly apiType = 'TableRowCollection';
  readonly #context: HostContext;
  readonly #tableId: string;

  constructor(context: HostContext, tableId: string) {
    super();
    this.#context = context;
    this.#tableId = tableId;
  }

  override apiItems(): readonly TableRowObject[] {
    return Array.from({ length: this.count }, (_, i) => new TableRowObject(this.#context, this.#tableId, i));
  }
  get count(): number {
    return dataArea(tableById(this.#context, this.#tableId)).rows;
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: number): TableRowObject {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) throw itemNotFound(`row ${index}`);
    return new TableRowObject(this.#context, this.#tableId, index);
  }
}

/** One data row of a table. */
export class TableRowObject extends HostObject {
  override readonly apiType = 'TableRow';
  readonly #context: HostContext;
  readonly #tableId: string;
  readonly #index: number;

  constructor(context: HostContext, tableId: string, index: number) {
    super();
    this.#context = context;
    this.#tableId = tableId;
    this.#index = index;
  }

  get index(): number {
    return this.#index;
  }
  get values(): (string | number | boolean)[][] | null {
    return this.getRange().values;
  }
  getRange(): RangeObject {
    const table = tableById(this.#context, this.#tableId);
    const area = dataArea(table);
    return new RangeObject(this.#context, table.sheetId, { ...area, row: area.row + this.#index, rows: 1 });
  }
}
