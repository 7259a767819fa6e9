import type { HostContext } from '../host-context';
import { HostObject } from '../host-object';
import { invalidArgument, itemNotFound } from '../office-error';

/** `workbook.settings`. */
export class SettingCollectionObject extends HostObject {
  override readonly apiType = 'SettingCollection';
  readonly #context: HostContext;

  constructor(context: HostContext) {
    super();
    this.#context = context;
  }

  override apiItems(): readonly SettingObject[] {
    return [...this.#context.model.settings().keys()].map((key) => new SettingObject(this.#context, key));
  }
  override apiItem(key: unknown): SettingObject | null {
    return this.#context.model.settings().has(String(key))
      ? new SettingObject(this.#context, String(key))
      : null;
  }

  getCount(): number {
    return this.#context.model.settings().size;
  }
  getItemOrNullObject(key: unknown): SettingObject | null {
    return this.apiItem(key);
  }
  add(key: unknown, value: unknown): SettingObject {
    if (typeof key !== 'string' || key === '') throw invalidArgument('A key is expected.');
    this.#context.model.setSetting(key, value);
    return new SettingObject(this.#context, key);
  }
}

/** One setting that travels with the workbook. */
export class SettingObject extends HostObject {
  override readonly apiType = 'Setting';
  readonly #context: HostContext;
  readonly #key: string;

  constructor(context: HostContext, key: string) {
    super();
    this.#context = context;
    this.#key = key;
  }

  override apiId(): string {
    return this.#key;
  }

  get key(): string {
    return this.#key;
  }
  get value(): unknown {
    if (!this.#context.model.settings().has(this.#key)) throw itemNotFound(`setting ${this.#key}`);
    return this.#context.model.settings().get(this.#key) ?? null;
  }
  set value(value: unknown) {
    this.#context.model.setSetting(this.#key, value);
  }
  delete(): void {
    this.#context.model.deleteSetting(this.#key);
  }
}
