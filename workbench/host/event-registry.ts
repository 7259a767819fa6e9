/** Message type of each event on the wire; see `Excel.*.onChanged` and its kin. */
export const EVENT = {
  documentSelectionChanged: 2,
  worksheetChanged: 10,
  worksheetAdded: 13,
  worksheetActivated: 11,
  worksheetDeleted: 15,
  worksheetSelectionChanged: 14,
  tableChanged: 101,
  visibilityChanged: 65539,
} as const;

/** Target id that stands for the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

const EVENT_CATEGORY = 65536;

/** Which events the client has asked for, and the way to it. */
export class EventRegistry {
  readonly #counts = new Map<string, number>();
  readonly #post: (message: unknown) => void;
  /** `Excel.Runtime.enableEvents`. */
  enabled = true;

  constructor(post: (message: unknown) => void) {
    this.#post = post;
  }

  register(type: number, target: string): void {
    const key = `${type}|${target}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type}|${target}`;
    const count = (this.#counts.get(key) ?? 0) - 1;
    if (count > 0) this.#counts.set(key, count);
    else this.#counts.delete(key);
  }

  /** Sends an event to those targets that are registered for it. */
  emit(type: number, targets: readonly string[], args: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    for (const target of targets) {
      if (this.#counts.has(`${type}|${target}`)) this.send(type, target, args);
    }
  }

  /** Sends an event whether or not anybody registered. */
  send(type: number, target: string, args: Readonly<Record<string, unknown>>): void {
    this.#post({ type: 3, message: { entries: [[EVENT_CATEGORY, type, target, JSON.stringify(args), 0]] } });
  }
}
