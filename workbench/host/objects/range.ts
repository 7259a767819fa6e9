import type { Area, CellValue } from '../../../src/core/cell';
import { isCellError } from '../../../src/core/cell';
import { LAST_COLUMN, LAST_ROW, areaAddress, columnLetters, quoteSheetName } from '../../../src/core/address';
import type { HostContext } from '../host-context';
import { assertWritable, bounding, intersect, sheetById } from '../host-context';
import { HostObject } from '../host-object';
import { cellText } from '../number-text';
import { OfficeError, apiNotFound, invalidArgument, itemNotFound } from '../office-error';
import { readCellProperties, writeCellProperties } from './cell-properties';
import { ConditionalFormatCollectionObject } from './conditional-formats';
import { DataValidationObject } from './data-validation';
import { RangeAreasObject } from './range-areas';
import { RangeFormatObject } from './range-format';
import { WorksheetObject } from './worksheet';

type Matrix<T> = T[][];

/** What Office.js shows for a value: blanks as '', errors as their text. */
function shown(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

function isScalar(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** A rectangle of cells. Bound to a place: this host never inserts or deletes cells, so places do not move. */
export class RangeObject extends HostObject {
  override readonly apiType = 'Range';
  readonly #context: HostContext;
  readonly #sheetId: string;
  readonly #area: Area;

  constructor(context: HostContext, sheetId: string, area: Area) {
    super();
    if (area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1) {
      throw new OfficeError('InvalidReference', 'This reference is outside of the worksheet.');
    }
    if (area.row + area.rows - 1 > LAST_ROW || area.column + area.columns - 1 > LAST_COLUMN) {
      throw new OfficeError('InvalidReference', 'This reference is outside of the worksheet.');
    }
    this.#context = context;
    this.#sheetId = sheetId;
    this.#area = area;
  }

  override apiTracked(): boolean {
    return true;
  }

  /** Sheet and area, for the host's own use. */
  apiPlace(): { readonly sheetId: string; readonly area: Area } {
    return { sheetId: this.#sheetId, area: this.#area };
  }

  /** Conditional formats over areas of this sheet, for the host's own use. */
  apiFormats(areas: readonly Area[]): ConditionalFormatCollectionObject {
    return new ConditionalFormatCollectionObject(this.#context, this.#sheetId, areas);
  }

  get address(): string {
    const sheet = quoteSheetName(sheetById(this.#context, this.#sheetId).name);
    const { row, column, rows, columns } = this.#area;
    if (this.isEntireColumn && !this.isEntireRow) {
      return `${sheet}!${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
    }
    if (this.isEntireRow) return `${sheet}!${row + 1}:${row + rows}`;
    return `${sheet}!${areaAddress(this.#area)}`;
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.#area.row;
  }
  get columnIndex(): number {
    return this.#area.column;
  }
  get rowCount(): number {
    return this.#area.rows;
  }
  get columnCount(): number {
    return this.#area.columns;
  }
  get cellCount(): number {
    const count = this.#area.rows * this.#area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get isEntireColumn(): boolean {
    return this.#area.row === 0 && this.#area.rows === LAST_ROW + 1;
  }
  get isEntireRow(): boolean {
    return this.#area.column === 0 && this.#area.columns === LAST_COLUMN + 1;
  }

  get values(): Matrix<string | number | boolean> | null {
    return this.#read()?.map((row) => row.map(shown)) ?? null;
  }
  set values(content: unknown) {
    this.#write(content);
  }
  get formulas(): Matrix<string | number | boolean> | null {
    if (!this.#readable()) return null;
    return this.#context.model.formulas(this.#sheetId, this.#area).map((row) => row.map(shown));
  }
  set formulas(content: unknown) {
    this.#write(content);
  }
  get valueTypes(): Matrix<string> | null {
    return this.#read()?.map((row) => row.map(valueType)) ?? null;
  }
  get text(): Matrix<string> | null {
    const values = this.#read();
    if (!values) return null;
    const formats = this.#context.model.numberFormats(this.#sheetId, this.#area);
    return values.map((row, r) => row.map((value, c) => cellText(value, formats[r]?.[c] ?? 'General')));
  }
  get numberFormat(): Matrix<string> | null {
    return this.#readable() ? this.#context.model.numberFormats(this.#sheetId, this.#area) : null;
  }
  set numberFormat(content: unknown) {
    assertWritable(this.#context, this.#sheetId);
    if (isScalar(content)) {
      if (content !== null)
        this.#context.model.format(this.#sheetId, this.#area, { numberFormat: String(content) });
      return;
    }
    const matrix = this.#matrix(content);
    for (let c = 0; c < this.#area.columns; c++) {
      // Neighbours of one format are set together: a column usually has one.
      let start = 0;
      for (let r = 1; r <= matrix.length; r++) {
        const format = matrix[start]?.[c];
        if (r < matrix.length && matrix[r]?.[c] === format) continue;
        if (typeof format === 'string') {
          const part = {
            row: this.#area.row + start,
            column: this.#area.column + c,
            rows: r - start,
            columns: 1,
          };
          this.#context.model.format(this.#sheetId, part, { numberFormat: format });
        }
        start = r;
      }
    }
  }

  get format(): RangeFormatObject {
    return new RangeFormatObject(this.#context, this.#sheetId, this.#area);
  }
  get conditionalFormats(): ConditionalFormatCollectionObject {
    return this.apiFormats([this.#area]);
  }
  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this.#context, this.#sheetId, this.#area);
  }
  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.#context, this.#sheetId);
  }

  clear(applyTo: unknown): void {
    assertWritable(this.#context, this.#sheetId);
    const kinds: Record<string, 'all' | 'contents' | 'formats'> = {
      All: 'all',
      Contents: 'contents',
      Formats: 'formats',
    };
    const kind = kinds[typeof applyTo === 'string' ? applyTo : 'All'];
    if (!kind) throw invalidArgument(`clear(${String(applyTo)}) is not supported.`);
    this.#context.model.clear(this.#sheetId, this.#area, kind, 'Local');
    if (kind !== 'contents') this.#context.model.rules?.clearFormats(this.#sheetId, this.#area);
  }

  getCell(row: number, column: number): RangeObject {
    return this.#at({ row: this.#area.row + row, column: this.#area.column + column, rows: 1, columns: 1 });
  }
  getRow(row: number): RangeObject {
    return this.#at({ ...this.#area, row: this.#area.row + row, rows: 1 });
  }
  getColumn(column: number): RangeObject {
    return this.#at({ ...this.#area, column: this.#area.column + column, columns: 1 });
  }
  getLastCell(): RangeObject {
    return this.getCell(this.#area.rows - 1, this.#area.columns - 1);
  }
  getLastRow(): RangeObject {
    return this.getRow(this.#area.rows - 1);
  }
  getLastColumn(): RangeObject {
    return this.getColumn(this.#area.columns - 1);
  }
  getEntireColumn(): RangeObject {
    return this.#at({ ...this.#area, row: 0, rows: LAST_ROW + 1 });
  }
  getEntireRow(): RangeObject {
    return this.#at({ ...this.#area, column: 0, columns: LAST_COLUMN + 1 });
  }
  getOffsetRange(rows: number, columns: number): RangeObject {
    return this.#at({ ...this.#area, row: this.#area.row + rows, column: this.#area.column + columns });
  }
  getResizedRange(rows: number, columns: number): RangeObject {
    return this.#at({ ...this.#area, rows: this.#area.rows + rows, columns: this.#area.columns + columns });
  }
  getAbsoluteResizedRange(rows: number, columns: number): RangeObject {
    return this.#at({ ...this.#area, rows, columns });
  }
  getColumnsAfter(count = 1): RangeObject {
    if (count < 1) throw invalidArgument('getColumnsAfter needs a positive count.');
    return this.#at({ ...this.#area, column: this.#area.column + this.#area.columns, columns: count });
  }
  getRowsBelow(count = 1): RangeObject {
    if (count < 1) throw invalidArgument('getRowsBelow needs a positive count.');
    return this.#at({ ...this.#area, row: this.#area.row + this.#area.rows, rows: count });
  }
  getBoundingRect(other: unknown): RangeObject {
    return this.#at(bounding(this.#area, this.#other(other)));
  }
  getIntersection(other: unknown): RangeObject {
    const range = this.getIntersectionOrNullObject(other);
    if (!range) throw itemNotFound('intersection');
    return range;
  }
  getIntersectionOrNullObject(other: unknown): RangeObject | null {
    const area = intersect(this.#area, this.#other(other));
    return area ? this.#at(area) : null;
  }
  getUsedRange(valuesOnly?: boolean): RangeObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean): RangeObject | null {
    const used = this.#context.model.usedArea(this.#sheetId, valuesOnly === true);
    const area = used && intersect(this.#area, used);
    return area ? this.#at(area) : null;
  }
  getMergedAreasOrNullObject(): RangeAreasObject | null {
    const areas = this.#context.model
      .merges(this.#sheetId)
      .filter((merge) => intersect(merge, this.#area) !== undefined)
      .map((merge) => this.#at(merge));
    return areas.length === 0 ? null : new RangeAreasObject(areas);
  }

  /** Cells with a validation; Excel's other kinds of special cells are not known here. */
  getSpecialCellsOrNullObject(cellType: unknown): RangeAreasObject | null {
    const { rules } = this.#context.model;
    if (cellType !== 'DataValidations' || !rules)
      throw apiNotFound(`Range.getSpecialCells of ${String(cellType)}`);
    const areas = rules
      .validations(this.#sheetId)
      .flatMap(({ area }) => intersect(area, this.#area) ?? [])
      .map((area) => this.#at(area));
    return areas.length === 0 ? null : new RangeAreasObject(areas);
  }

  /** Formats alone, of one cell: what an add-in needs to make a header look like its neighbour. */
  copyFrom(source: unknown, copyType: unknown): void {
    assertWritable(this.#context, this.#sheetId);
    if (copyType !== 'Formats' || !(source instanceof RangeObject) || source.cellCount !== 1) {
      throw apiNotFound('Range.copyFrom of anything but the formats of one cell');
    }
    const { sheetId, area } = source.apiPlace();
    const format = this.#context.model.numberFormats(sheetId, area)[0]?.[0] ?? 'General';
    this.#context.model.clear(this.#sheetId, this.#area, 'formats', 'Local');
    this.#context.model.format(this.#sheetId, this.#area, {
      ...this.#context.model.formatOf(sheetId, area),
      numberFormat: format,
    });
  }
  /** Cells that the formula of this one cell fills; null when it fills its own alone. */
  getSpillingToRangeOrNullObject(): RangeObject | null {
    const spill = this.#context.model.spillOf?.(this.#sheetId, this.#area.row, this.#area.column);
    return spill ? this.#at(spill) : null;
  }

  getCellProperties(options: unknown): unknown {
    if (!this.#readable()) throw invalidArgument('getCellProperties needs a bounded range.');
    return readCellProperties(this.#context, this.#sheetId, this.#area, options);
  }
  setCellProperties(properties: unknown): void {
    assertWritable(this.#context, this.#sheetId);
    writeCellProperties(this.#context, this.#sheetId, this.#area, properties);
  }

  merge(across?: boolean): void {
    assertWritable(this.#context, this.#sheetId);
    if (across !== true) {
      this.#context.model.merge(this.#sheetId, this.#area);
      return;
    }
    for (let r = 0; r < this.#area.rows; r++) {
      this.#context.model.merge(this.#sheetId, { ...this.#area, row: this.#area.row + r, rows: 1 });
    }
  }
  unmerge(): void {
    assertWritable(this.#context, this.#sheetId);
    this.#context.model.unmerge(this.#sheetId, this.#area);
  }
  select(): void {
    this.#context.model.activateSheet(this.#sheetId);
    this.#context.model.select(this.#sheetId, this.#area);
  }
  /** The model keeps its formulas calculated, so there is nothing left to do. */
  calculate(): void {
    sheetById(this.#context, this.#sheetId);
  }
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.#area.rows || columns !== this.#area.columns) throw this.#wrongSize();
  }

  #at(area: Area): RangeObject {
    return new RangeObject(this.#context, this.#sheetId, area);
  }
  #other(other: unknown): Area {
    if (other instanceof RangeObject) {
      const place = other.apiPlace();
      if (place.sheetId !== this.#sheetId) throw invalidArgument('The ranges are on different worksheets.');
      return place.area;
    }
    if (typeof other !== 'string') throw invalidArgument('A range is expected.');
    return new WorksheetObject(this.#context, this.#sheetId).getRange(other).apiPlace().area;
  }
  #readable(): boolean {
    if (this.isEntireColumn || this.isEntireRow) return false;
    if (this.#area.rows * this.#area.columns > this.#context.maxCells) {
      throw new OfficeError(
        'ResponsePayloadSizeLimitExceeded',
        'The response payload size has exceeded the limit.',
        413,
      );
    }
    return true;
  }
  #read(): Matrix<CellValue> | undefined {
    return this.#readable() ? this.#context.model.values(this.#sheetId, this.#area) : undefined;
  }
  #matrix(content: unknown): unknown[][] {
    if (!Array.isArray(content) || content.length !== this.#area.rows) throw this.#wrongSize();
    return content.map((row: unknown) => {
      if (!Array.isArray(row) || row.length !== this.#area.columns) throw this.#wrongSize();
      return row as unknown[];
    });
  }
  #wrongSize(): OfficeError {
    return invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  #write(content: unknown): void {
    assertWritable(this.#context, this.#sheetId);
    const matrix = isScalar(content)
      ? Array.from({ length: this.#area.rows }, () => new Array<unknown>(this.#area.columns).fill(content))
      : this.#matrix(content);
    const cells = matrix.map((row) =>
      row.map((value) => {
        if (!isScalar(value)) throw invalidArgument('A cell takes text, a number, a boolean or null.');
        return value;
      }),
    );
    this.#context.model.write(this.#sheetId, this.#area, cells, 'Local');
  }
}
