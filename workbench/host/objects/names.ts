import { absoluteReference, parseReference } from '../../../src/core/address';
import type { HostContext } from '../host-context';
import { findSheet, sheetById } from '../host-context';
import { HostObject } from '../host-object';
import { OfficeError, invalidArgument, itemNotFound } from '../office-error';
import type { NameInfo } from '../spreadsheet-model';
import { RangeObject } from './range';
import type { WorksheetObject } from './worksheet';

/** `workbook.names`. */
export class NamedItemCollectionObject extends HostObject {
  override readonly apiType = 'NamedItemCollection';
  readonly #context: HostContext;

  constructor(context: HostContext) {
    super();
    this.#context = context;
  }

  override apiItems(): readonly NamedItemObject[] {
    return this.#context.model.names().map((name) => new NamedItemObject(this.#context, name.name));
  }
  override apiItem(key: unknown): NamedItemObject | null {
    const folded = String(key).toLowerCase();
    const name = this.#context.model.names().find((candidate) => candidate.name.toLowerCase() === folded);
    return name ? new NamedItemObject(this.#context, name.name) : null;
  }

  getCount(): number {
    return this.#context.model.names().length;
  }
  getItemOrNullObject(key: unknown): NamedItemObject | null {
    return this.apiItem(key);
  }
  add(wished: unknown, reference: unknown): NamedItemObject {
    const name = String(wished);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255 || parseReference(name)) {
      throw invalidArgument(`${name} cannot be a name.`);
    }
    if (this.apiItem(name)) throw new OfficeError('ItemAlreadyExists', `There is a name ${name} already.`);
    this.#context.model.setName({ name, formula: formulaOf(this.#context, reference), visible: true });
    return new NamedItemObject(this.#context, name);
  }
}

function formulaOf(context: HostContext, reference: unknown): string {
  if (reference instanceof RangeObject) {
    const { sheetId, area } = reference.apiPlace();
    return `=${absoluteReference(sheetById(context, sheetId).name, area)}`;
  }
  if (typeof reference !== 'string') throw invalidArgument('A range or a formula is expected.');
  return reference.startsWith('=') ? reference : `=${reference}`;
}

/** One defined name of workbook scope. */
export class NamedItemObject extends HostObject {
  override readonly apiType = 'NamedItem';
  readonly #context: HostContext;
  readonly #name: string;

  constructor(context: HostContext, name: string) {
    super();
    this.#context = context;
    this.#name = name;
  }

  override apiId(): string {
    return this.#name;
  }

  get name(): string {
    return this.#name;
  }
  get formula(): string {
    return this.#info().formula;
  }
  set formula(value: unknown) {
    this.#context.model.setName({ ...this.#info(), formula: formulaOf(this.#context, value) });
  }
  get visible(): boolean {
    return this.#info().visible;
  }
  set visible(value: unknown) {
    this.#context.model.setName({ ...this.#info(), visible: value === true });
  }
  get scope(): string {
    return 'Workbook';
  }
  get type(): string {
    const { formula } = this.#info();
    if (formula.includes('#REF!')) return 'Error';
    if (parseReference(formula)) return 'Range';
    const body = formula.slice(1);
    if (/^-?[\d.]+$/.test(body)) return 'Double';
    return /^(TRUE|FALSE)$/i.test(body) ? 'Boolean' : 'String';
  }
  get value(): string {
    return this.#info().formula.replace(/^=/, '');
  }
  get worksheet(): WorksheetObject {
    throw new OfficeError('InvalidOperation', 'A name of workbook scope has no worksheet.');
  }

  getRange(): RangeObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound(`range of ${this.#name}`);
    return range;
  }
  getRangeOrNullObject(): RangeObject | null {
    const area = parseReference(this.#info().formula);
    const sheet = area?.sheet === undefined ? undefined : findSheet(this.#context, area.sheet);
    return area && sheet ? new RangeObject(this.#context, sheet.id, area) : null;
  }
  delete(): void {
    this.#context.model.deleteName(this.#info().name);
  }

  #info(): NameInfo {
    const info = this.#context.model.names().find((candidate) => candidate.name === this.#name);
    if (!info) throw itemNotFound(`name ${this.#name}`);
    return info;
  }
}
