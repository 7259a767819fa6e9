import type { SerialDate } from '../../core/serial-date';
import { resolveCustomers } from '../../tables/resolve-customers';
import type { ProspectRow, RowPlace } from '../../tables/rows';
import type { LoadedRegister } from '../registers/read-registers';
import type { LogEntry } from './journal-records';
import { DESIRE_COLUMNS, logEntries } from './journal-records';

/**
 * Prospects as the visit log knows them: the wish to buy, check by check, the expected order date, the last contact and how often the date was put off are those of
 * the latest visits up to the as-of date; what the log does not say stays as the list has it. O(rows).
 * @param log the visit log; visits may name a prospect by code or by name
 * @returns the rows, and how many of them the log had a wish or a date for
 */
export function withLoggedFacts(
  prospects: readonly ProspectRow[],
  log: LoadedRegister,
  asOf: SerialDate,
): { readonly rows: readonly ProspectRow[]; readonly count: number } {
  const entries = logEntries(log, (text) => text)
    .filter(({ date }) => Math.floor(date) <= asOf)
    .map((entry): LogEntry & { readonly place: RowPlace } => ({ ...entry, place: entry.row.place }));
  const visits = new Map<string, LogEntry[]>();
  for (const entry of resolveCustomers(entries, prospects, 'Prospects').rows)
    visits.set(entry.customer, [...(visits.get(entry.customer) ?? []), entry]);
  let count = 0;
  const rows = prospects.map((row) => {
    const own = visits.get(row.key);
    if (!own) return row;
    if (own.some(({ desire, expectedDate }) => expectedDate !== undefined || desire.some(isKnown))) count++;
    return [...own].sort((a, b) => a.date - b.date).reduce(afterVisit, row);
  });
  return { rows, count };
}

/** A prospect after one more visit. */
function afterVisit(row: ProspectRow, { date, met, desire, expectedDate }: LogEntry): ProspectRow {
  const day = Math.floor(date);
  const isPutOff =
    expectedDate !== undefined && row.expectedDate !== undefined && expectedDate > row.expectedDate;
  return {
    ...row,
    desire: DESIRE_COLUMNS.map((_, at) => desire[at] ?? row.desire[at] ?? null),
    ...(expectedDate !== undefined && { expectedDate }),
    ...(isPutOff && { timesPushed: (row.timesPushed ?? 0) + 1 }),
    ...(met && { lastContact: Math.max(day, row.lastContact ?? day) }),
  };
}

function isKnown(check: number | null): boolean {
  return check !== null;
}
