import { formatIso, parseIso } from '../../core/serial-date';
import type { SerialDate } from '../../core/serial-date';
import type { RegisterRow } from '../../tables/registers/decode-register';
import { visitLog } from '../../tables/registers/visit-log';
import type { EntryValues } from '../../workflows/journal/register-entry';

/** What stands in the fields of the form, by column id: texts, dates as `2026-03-05`, ratings and choices as their ids, ticks as booleans. */
export type VisitDraft = Readonly<Record<string, string | boolean>>;

/** A draft with the row that it changes; without one it is a new visit. */
export interface DraftedVisit {
  readonly draft: VisitDraft;
  readonly row?: RegisterRow;
}

/** Columns that the form does not ask for: they are filled in when the visit is saved. */
const FILLED: ReadonlySet<string> = new Set(['Id', 'Name']);

/** The fields as they are for a row of the log. */
export function draftOf(row: RegisterRow): VisitDraft {
  const draft: Record<string, string | boolean> = {};
  for (const { id, type } of visitLog.columns) {
    if (FILLED.has(id)) continue;
    const value = row.values[id];
    if (type === 'tick') draft[id] = value === true;
    else if (type === 'date') draft[id] = typeof value === 'number' ? formatIso(value) : '';
    else draft[id] = value === undefined ? '' : String(value);
  }
  return draft;
}

/** An empty form for a day and, where they are known, a customer and a rep. */
export function emptyDraft(date: SerialDate, customer = '', rep = ''): VisitDraft {
  return { Date: formatIso(date), Customer: customer, Rep: rep };
}

/** What is written: every column of the form, null for an empty field. */
export function valuesOf(draft: VisitDraft): EntryValues {
  const values: Record<string, string | number | boolean | null> = {};
  for (const { id, type } of visitLog.columns) {
    if (FILLED.has(id)) continue;
    const field = draft[id] ?? '';
    const text = typeof field === 'string' ? field.trim() : '';
    switch (type) {
      case 'tick':
        values[id] = field === true ? true : null;
        break;
      case 'date':
        values[id] = parseIso(text) ?? null;
        break;
      case 'rating':
      case 'number': {
        const number = Number(text);
        values[id] = text === '' || !Number.isFinite(number) ? null : number;
        break;
      }
      default:
        values[id] = text === '' ? null : text;
    }
  }
  return values;
}

/** Whether there is more in a form than its beginning: then it is worth keeping. */
export function isWorthKeeping(draft: VisitDraft): boolean {
  return Object.entries(draft).some(
    ([id, value]) => !['Date', 'Customer', 'Rep'].includes(id) && value !== '' && value !== false,
  );
}

const KEY = 'fieldsheet.visit-draft';
let kept: DraftedVisit | undefined;

/** Keeps an unsaved entry for as long as the pane's page lives, and over a reload where the browser allows; undefined forgets it. */
export function keepDraft(drafted: DraftedVisit | undefined): void {
  kept = drafted;
  try {
    if (drafted) sessionStorage.setItem(KEY, JSON.stringify(drafted));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Storage may be switched off; the entry then lives as long as the page.
  }
}

/** The entry that was not saved yet. */
export function keptDraft(): DraftedVisit | undefined {
  if (kept) return kept;
  try {
    const text = sessionStorage.getItem(KEY);
    kept = text === null ? undefined : (JSON.parse(text) as DraftedVisit);
  } catch {
    kept = undefined;
  }
  return kept;
}
