import type { Area } from '../../../src/core/cell';
import type { HostContext } from '../host-context';
import { assertWritable, intersect } from '../host-context';
import { HostObject, HostPart } from '../host-object';
import { apiNotFound, invalidArgument, itemNotFound } from '../office-error';
import type { RuleLook } from '../../../src/workflows/sheet-rules';
import type { FormatInfo, RuleShelf } from '../rule-shelf';
import { colour, flag } from './range-format';
import { RangeAreasObject } from './range-areas';
import { RangeObject } from './range';

/** Kinds that this host lets an add-in make. */
const TYPES = ['CellValue', 'ContainsText', 'Custom'];
const VALUE_OPERATORS = [
  ...['Between', 'NotBetween', 'EqualTo', 'NotEqualTo'],
  ...['GreaterThan', 'LessThan', 'GreaterThanOrEqual', 'LessThanOrEqual'],
];
const TEXT_OPERATORS = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'];

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalidArgument('A rule is expected.');
  return value as Readonly<Record<string, unknown>>;
}

/** A formula as Excel keeps it, `=` first. */
function formula(value: unknown): string {
  if (typeof value === 'number') return `=${value}`;
  if (typeof value !== 'string' || value === '' || value === '=')
    throw invalidArgument('A formula is expected.');
  return value.startsWith('=') ? value : `=${value}`;
}

/** A conditional format and the shelf that it stands on; what is below it shares this. */
class FormatHandle {
  constructor(
    readonly context: HostContext,
    readonly shelf: RuleShelf,
    readonly id: string,
  ) {}

  get info(): FormatInfo {
    const format = this.shelf.format(this.id);
    if (!format) throw itemNotFound(`conditional format ${this.id}`);
    return format;
  }

  change(patch: Parameters<RuleShelf['changeFormat']>[1]): void {
    assertWritable(this.context, this.info.sheetId);
    this.shelf.changeFormat(this.id, patch);
  }
}

/** `range.conditionalFormats`: those that touch the range. */
export class ConditionalFormatCollectionObject extends HostObject {
  override readonly apiType = 'ConditionalFormatCollection';
  readonly #context: HostContext;
  readonly #sheetId: string;
  readonly #areas: readonly Area[];

  constructor(context: HostContext, sheetId: string, areas: readonly Area[]) {
    super();
    this.#context = context;
    this.#sheetId = sheetId;
    this.#areas = areas;
  }

  override apiItems(): readonly ConditionalFormatObject[] {
    return this.#formats().map(({ id }) => this.#object(id));
  }
  override apiItem(key: unknown): ConditionalFormatObject | null {
    const format = this.#formats().find(({ id }) => id === String(key));
    return format ? this.#object(format.id) : null;
  }

  getCount(): number {
    return this.#formats().length;
  }
  getItem(key: unknown): ConditionalFormatObject {
    const format = this.apiItem(key);
    if (!format) throw itemNotFound(`conditional format ${String(key)}`);
    return format;
  }
  getItemAt(index: number): ConditionalFormatObject {
    const format = this.#formats()[index];
    if (!format) throw itemNotFound(`conditional format ${index}`);
    return this.#object(format.id);
  }
  add(type: unknown): ConditionalFormatObject {
    assertWritable(this.#context, this.#sheetId);
    if (!TYPES.includes(String(type))) throw apiNotFound(`Conditional formats of type ${String(type)}`);
    const { id } = this.#shelf().addFormat({
      sheetId: this.#sheetId,
      areas: this.#areas,
      type: String(type),
      formulas: [],
      look: {},
      stopIfTrue: false,
    });
    return this.#object(id);
  }
  clearAll(): void {
    assertWritable(this.#context, this.#sheetId);
    for (const area of this.#areas) this.#shelf().clearFormats(this.#sheetId, area);
  }

  #shelf(): RuleShelf {
    const { rules } = this.#context.model;
    if (!rules) throw apiNotFound('Range.conditionalFormats');
    return rules;
  }
  #formats(): readonly FormatInfo[] {
    return this.#shelf()
      .formats(this.#sheetId)
      .filter(({ areas }) => areas.some((one) => this.#areas.some((area) => intersect(one, area))));
  }
  #object(id: string): ConditionalFormatObject {
    return new ConditionalFormatObject(new FormatHandle(this.#context, this.#shelf(), id));
  }
}

/** One conditional format. */
export class ConditionalFormatObject extends HostPart<FormatHandle> {
  override readonly apiType = 'ConditionalFormat';

  override apiId(): string {
    return this.apiTarget.id;
  }

  get id(): string {
    return this.apiTarget.id;
  }
  get type(): string {
    return this.apiTarget.info.type;
  }
  get priority(): number {
    const { sheetId } = this.apiTarget.info;
    return this.apiTarget.shelf.formats(sheetId).findIndex(({ id }) => id === this.apiTarget.id);
  }
  get stopIfTrue(): boolean {
    return this.apiTarget.info.stopIfTrue;
  }
  set stopIfTrue(value: unknown) {
    this.apiTarget.change({ stopIfTrue: flag(value) });
  }
  get cellValue(): CellValueFormatObject {
    return new CellValueFormatObject(this.#only('CellValue'));
  }
  get cellValueOrNullObject(): CellValueFormatObject | null {
    return this.type === 'CellValue' ? this.cellValue : null;
  }
  get textComparison(): TextFormatObject {
    return new TextFormatObject(this.#only('ContainsText'));
  }
  get textComparisonOrNullObject(): TextFormatObject | null {
    return this.type === 'ContainsText' ? this.textComparison : null;
  }
  get custom(): CustomFormatObject {
    return new CustomFormatObject(this.#only('Custom'));
  }
  get customOrNullObject(): CustomFormatObject | null {
    return this.type === 'Custom' ? this.custom : null;
  }

  getRanges(): RangeAreasObject {
    const { sheetId, areas } = this.apiTarget.info;
    return new RangeAreasObject(areas.map((area) => new RangeObject(this.apiTarget.context, sheetId, area)));
  }
  delete(): void {
    assertWritable(this.apiTarget.context, this.apiTarget.info.sheetId);
    this.apiTarget.shelf.removeFormat(this.apiTarget.id);
  }

  #only(type: string): FormatHandle {
    if (this.type !== type) throw itemNotFound(`${type} of a format of type ${this.type}`);
    return this.apiTarget;
  }
}

/** `conditionalFormat.cellValue`. */
class CellValueFormatObject extends HostPart<FormatHandle> {
  override readonly apiType = 'CellValueConditionalFormat';

  get rule(): unknown {
    const { formulas, operator } = this.apiTarget.info;
    const [formula1 = '', formula2] = formulas;
    return { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator: operator ?? 'Invalid' };
  }
  set rule(value: unknown) {
    const { operator, formula1, formula2 } = record(value);
    if (!VALUE_OPERATORS.includes(String(operator)))
      throw invalidArgument(`${String(operator)} is no comparison.`);
    const two = operator === 'Between' || operator === 'NotBetween';
    this.apiTarget.change({
      operator: String(operator),
      formulas: [formula(formula1), ...(two ? [formula(formula2)] : [])],
    });
  }
  get format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.apiTarget);
  }
}

/** `conditionalFormat.textComparison`. */
class TextFormatObject extends HostPart<FormatHandle> {
  override readonly apiType = 'TextConditionalFormat';

  get rule(): unknown {
    const { operator, text } = this.apiTarget.info;
    return { operator: operator ?? 'Invalid', text: text ?? '' };
  }
  set rule(value: unknown) {
    const { operator, text } = record(value);
    if (!TEXT_OPERATORS.includes(String(operator)) || typeof text !== 'string')
      throw invalidArgument('A comparison and a text are expected.');
    this.apiTarget.change({ operator: String(operator), text });
  }
  get format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.apiTarget);
  }
}

/** `conditionalFormat.custom`. */
class CustomFormatObject extends HostPart<FormatHandle> {
  override readonly apiType = 'CustomConditionalFormat';

  get rule(): FormatRuleObject {
    return new FormatRuleObject(this.apiTarget);
  }
  get format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.apiTarget);
  }
}

/** `conditionalFormat.custom.rule`. */
class FormatRuleObject extends HostPart<FormatHandle> {
  override readonly apiType = 'ConditionalFormatRule';

  get formula(): string {
    return this.apiTarget.info.formulas[0] ?? '';
  }
  set formula(value: unknown) {
    this.apiTarget.change({ formulas: [formula(value)] });
  }
}

/** The look of a conditional format. */
class ConditionalRangeFormatObject extends HostPart<FormatHandle> {
  override readonly apiType = 'ConditionalRangeFormat';

  get fill(): ConditionalRangeFillObject {
    return new ConditionalRangeFillObject(this.apiTarget);
  }
  get font(): ConditionalRangeFontObject {
    return new ConditionalRangeFontObject(this.apiTarget);
  }
}

/** Part of a look. */
abstract class LookPart extends HostPart<FormatHandle> {
  protected apiLook(patch: RuleLook): void {
    this.apiTarget.change({ look: { ...this.apiTarget.info.look, ...patch } });
  }
}

class ConditionalRangeFillObject extends LookPart {
  override readonly apiType = 'ConditionalRangeFill';

  get color(): string {
    return this.apiTarget.info.look.fill ?? '';
  }
  set color(value: unknown) {
    this.apiLook({ fill: colour(value) });
  }
}

class ConditionalRangeFontObject extends LookPart {
  override readonly apiType = 'ConditionalRangeFont';

  get color(): string {
    return this.apiTarget.info.look.fontColor ?? '';
  }
  set color(value: unknown) {
    this.apiLook({ fontColor: colour(value) });
  }
  get bold(): boolean | null {
    return this.apiTarget.info.look.bold ?? null;
  }
  set bold(value: unknown) {
    this.apiLook({ bold: flag(value) });
  }
  get italic(): boolean | null {
    return this.apiTarget.info.look.italic ?? null;
  }
  set italic(value: unknown) {
    this.apiLook({ italic: flag(value) });
  }
}
