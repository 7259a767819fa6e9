import type { Area } from '../../../src/core/cell';
import type { HostContext } from '../host-context';
import { assertWritable, intersect } from '../host-context';
import { HostObject } from '../host-object';
import { OfficeError, apiNotFound, invalidArgument } from '../office-error';
import type { RuleShelf, ValidationInfo } from '../rule-shelf';
import { flag } from './range-format';

const TYPES: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};
const STYLES = ['Stop', 'Warning', 'Information'];
const NO_ALERT: ValidationInfo['alert'] = { showAlert: true, style: 'Stop', title: '', message: '' };
const LONGEST_LIST = 255;

type Json = Readonly<Record<string, unknown>>;

function record(value: unknown): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalidArgument('An object is expected.');
  return value as Json;
}

/** Which kind of rule it is, checked as Excel does. */
function checkedRule(value: unknown): Json {
  const entries = Object.entries(record(value)).filter(([, part]) => part !== undefined && part !== null);
  const [kind, content] = entries[0] ?? [''];
  if (entries.length !== 1 || !TYPES[kind]) throw invalidArgument('One rule is expected.');
  if (kind !== 'list') return { [kind]: content };
  const { source, inCellDropDown = true } = record(content);
  if (typeof source !== 'string') throw apiNotFound('ListDataValidation.source of anything but text');
  if (source === '' || (!source.startsWith('=') && source.length > LONGEST_LIST))
    throw invalidArgument('The list is blank or too long.');
  return { list: { source, inCellDropDown: inCellDropDown !== false } };
}

/** `range.dataValidation`. */
export class DataValidationObject extends HostObject {
  override readonly apiType = 'DataValidation';
  readonly #context: HostContext;
  readonly #sheetId: string;
  readonly #area: Area;

  constructor(context: HostContext, sheetId: string, area: Area) {
    super();
    this.#context = context;
    this.#sheetId = sheetId;
    this.#area = area;
  }

  get type(): string {
    const { found, whole } = this.#found();
    const [first] = found;
    if (!first) return 'None';
    const same = found.every((one) => JSON.stringify(one.rule) === JSON.stringify(first.rule));
    if (!same) return 'MixedCriteria';
    return whole ? (TYPES[Object.keys(first.rule)[0] ?? ''] ?? 'Custom') : 'Inconsistent';
  }
  get rule(): unknown {
    return this.#one()?.rule ?? (this.type === 'None' ? {} : null);
  }
  set rule(value: unknown) {
    assertWritable(this.#context, this.#sheetId);
    this.#shelf().setValidation({
      sheetId: this.#sheetId,
      area: this.#area,
      rule: checkedRule(value),
      ignoreBlanks: true,
      alert: NO_ALERT,
    });
  }
  get errorAlert(): unknown {
    return this.#one()?.alert ?? null;
  }
  set errorAlert(value: unknown) {
    const { showAlert = true, style = 'Stop', title = '', message = '' } = record(value);
    if (!STYLES.includes(String(style)) || typeof title !== 'string' || typeof message !== 'string')
      throw invalidArgument('An alert is expected.');
    if (title.length > 32 || message.length > 255) throw invalidArgument('The alert is too long.');
    this.#change({ alert: { showAlert: showAlert === true, style: String(style), title, message } });
  }
  get ignoreBlanks(): boolean | null {
    return this.#one()?.ignoreBlanks ?? null;
  }
  set ignoreBlanks(value: unknown) {
    this.#change({ ignoreBlanks: flag(value) });
  }

  clear(): void {
    assertWritable(this.#context, this.#sheetId);
    this.#shelf().clearValidations(this.#sheetId, this.#area);
  }

  #shelf(): RuleShelf {
    const { rules } = this.#context.model;
    if (!rules) throw apiNotFound('Range.dataValidation');
    return rules;
  }
  #found(): { readonly found: readonly ValidationInfo[]; readonly whole: boolean } {
    const found: ValidationInfo[] = [];
    let covered = 0;
    for (const validation of this.#shelf().validations(this.#sheetId)) {
      const common = intersect(validation.area, this.#area);
      if (!common) continue;
      found.push(validation);
      covered += common.rows * common.columns;
    }
    return { found, whole: covered === this.#area.rows * this.#area.columns };
  }
  #one(): ValidationInfo | undefined {
    const { found, whole } = this.#found();
    const [first] = found;
    const same = found.every(
      ({ rule, alert }) => JSON.stringify([rule, alert]) === JSON.stringify([first?.rule, first?.alert]),
    );
    return whole && same ? first : undefined;
  }
  #change(patch: Partial<Pick<ValidationInfo, 'alert' | 'ignoreBlanks'>>): void {
    assertWritable(this.#context, this.#sheetId);
    const one = this.#one();
    if (!one) throw new OfficeError('InvalidOperation', 'These cells have no common validation.');
    this.#shelf().setValidation({ ...one, ...patch, area: this.#area });
  }
}
