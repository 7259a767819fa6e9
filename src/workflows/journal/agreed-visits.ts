import type { SerialDate } from '../../core/serial-date';
import { keyId } from '../../tables/key';
import type { LogEntry } from './journal-records';
import { newestFirst } from './reflection-figures';

/** A next visit that an entry of the log agrees on. */
export interface AgreedVisit {
  /** The entry; its date is the day on which the next visit was agreed. */
  readonly entry: LogEntry;
  /** Day of the next visit, with its time as a fraction where one was agreed. */
  readonly next: SerialDate;
}

/** What the log agrees on. */
export interface AgreedVisits {
  /** At most one a customer. */
  readonly standing: readonly AgreedVisit[];
  /** Next visits of older entries, with the day of the entry that came after. */
  readonly replaced: readonly (AgreedVisit & { readonly by: SerialDate })[];
}

/**
 * Next visits that stand on a day. The latest entry of a customer decides that met somebody or names a day; what older entries name was moved by it. A next visit is over
 * when an entry of its day or a later one says what became of it. Of two entries of one day the lower row is the later one.
 * @param asOf later entries are not known yet
 */
export function agreedVisits(entries: readonly LogEntry[], asOf: SerialDate): AgreedVisits {
  const latest = new Map<string, SerialDate>();
  const decided = new Map<string, SerialDate>();
  const standing: AgreedVisit[] = [];
  const replaced: (AgreedVisit & { readonly by: SerialDate })[] = [];
  for (const entry of newestFirst([...entries].reverse(), asOf)) {
    const { customer, nextVisit: next, met } = entry;
    const id = keyId(customer);
    const date = Math.floor(entry.date);
    const last = latest.get(id) ?? date;
    latest.set(id, last);
    if (next === undefined && !met) continue;
    const by = decided.get(id);
    if (by === undefined) decided.set(id, date);
    if (next === undefined || (last > date && last >= Math.floor(next))) continue;
    if (by === undefined) standing.push({ entry, next });
    else replaced.push({ entry, next, by });
  }
  return { standing, replaced };
}
