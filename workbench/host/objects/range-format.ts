import type { Area } from '../../../src/core/cell';
import type { HostContext } from '../host-context';
import { assertWritable } from '../host-context';
import { HostObject } from '../host-object';
import { invalidArgument } from '../office-error';
import type { FormatPatch } from '../spreadsheet-model';

/** Where a format object writes to. */
abstract class FormatPart extends HostObject {
  protected readonly apiContext: HostContext;
  protected readonly apiSheetId: string;
  protected readonly apiArea: Area;

  constructor(context: HostContext, sheetId: string, area: Area) {
    super();
    this.apiContext = context;
    this.apiSheetId = sheetId;
    this.apiArea = area;
  }

  protected apiRead(): FormatPatch {
    return this.apiContext.model.formatOf(this.apiSheetId, this.apiArea);
  }
  protected apiPatch(patch: FormatPatch): void {
    assertWritable(this.apiContext, this.apiSheetId);
    this.apiContext.model.format(this.apiSheetId, this.apiArea, patch);
  }
}

/** Excel's colours come back as #RRGGBB. */
export function colour(value: unknown): string {
  if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value))
    throw invalidArgument('A colour such as #1F4E79 is expected.');
  return value.toUpperCase();
}

/** A boolean, or InvalidArgument. */
export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('A boolean is expected.');
  return value;
}

/** `Range.format.font`. */
class RangeFontObject extends FormatPart {
  override readonly apiType = 'RangeFont';

  get bold(): boolean | null {
    return this.apiRead().bold ?? null;
  }
  set bold(value: unknown) {
    this.apiPatch({ bold: flag(value) });
  }
  get italic(): boolean | null {
    return this.apiRead().italic ?? null;
  }
  set italic(value: unknown) {
    this.apiPatch({ italic: flag(value) });
  }
  get color(): string | null {
    return this.apiRead().fontColor ?? null;
  }
  set color(value: unknown) {
    this.apiPatch({ fontColor: colour(value) });
  }
  get size(): number | null {
    return this.apiRead().fontSize ?? null;
  }
  set size(value: unknown) {
    if (typeof value !== 'number' || value < 1 || value > 409)
      throw invalidArgument('A size from 1 to 409 is expected.');
    this.apiPatch({ fontSize: value });
  }
}

/** `Range.format.fill`. */
class RangeFillObject extends FormatPart {
  override readonly apiType = 'RangeFill';

  get color(): string {
    return this.apiRead().fill ?? '#FFFFFF';
  }
  set color(value: unknown) {
    this.apiPatch({ fill: value === '' ? '' : colour(value) });
  }
  clear(): void {
    this.apiPatch({ fill: '' });
  }
}

/** `Range.format`. */
export class RangeFormatObject extends FormatPart {
  override readonly apiType = 'RangeFormat';

  get font(): RangeFontObject {
    return new RangeFontObject(this.apiContext, this.apiSheetId, this.apiArea);
  }
  get fill(): RangeFillObject {
    return new RangeFillObject(this.apiContext, this.apiSheetId, this.apiArea);
  }
  get horizontalAlignment(): string | null {
    return this.apiRead().horizontalAlignment ?? 'General';
  }
  set horizontalAlignment(value: unknown) {
    this.apiPatch({ horizontalAlignment: String(value) });
  }
  get verticalAlignment(): string | null {
    return this.apiRead().verticalAlignment ?? 'Bottom';
  }
  set verticalAlignment(value: unknown) {
    this.apiPatch({ verticalAlignment: String(value) });
  }
  get wrapText(): boolean | null {
    return this.apiRead().wrap ?? false;
  }
  set wrapText(value: unknown) {
    this.apiPatch({ wrap: flag(value) });
  }
  /** Points, as Excel on Windows answers them; the model has no way back. */
  set columnWidth(value: unknown) {
    assertWritable(this.apiContext, this.apiSheetId);
    if (typeof value !== 'number' || value < 0) throw invalidArgument('A width in points is expected.');
    this.apiContext.model.setColumnWidth(this.apiSheetId, this.apiArea.column, this.apiArea.columns, value);
  }
}
