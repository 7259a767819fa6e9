import type { Problem, Where } from '../core/problem';
import { info, warning } from '../core/problem';
import type { SerialDate } from '../core/serial-date';
import { formatIso } from '../core/serial-date';
import { cellAddress, parseReference } from '../core/address';
import { keyId } from '../tables/key';
import { resolveCustomers } from '../tables/resolve-customers';
import type { Appointment } from '../visits';
import type { Frame } from './frame';
import type { AgreedVisit } from './journal/agreed-visits';
import { agreedVisits } from './journal/agreed-visits';
import { logEntries } from './journal/journal-records';
import { withField } from './problem-cells';
import type { LoadedRegister } from './registers/read-registers';

/** An agreed visit with the cell that says so. */
export interface AgreedDate extends Appointment {
  /** Key id of the customer. */
  readonly customer: string;
  readonly where: Where;
}

/** Days that customers agreed to, as visit log and customer list say; what is confirmed on plans is for `visitHistory`. */
export interface RecordedDates {
  readonly dates: readonly AgreedDate[];
  /** `<key id> <day>` of days that the log once named and that a later entry replaced. */
  readonly replaced: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the agreed visits of a workbook: the next visit of the latest log entry of each customer, and the appointments of the customer list. A
 * time of day counts where the cell has one.
 * @param log the visit log, ours and the team's
 * @returns `visits-agreed-replaced` for days to come that a later entry of the log has replaced, `journal-before-visit` for a next visit that does not come after its entry
 */
export function recordedDates(
  frame: Pick<Frame, 'tables'>,
  log: LoadedRegister | undefined,
  asOf: SerialDate,
): RecordedDates {
  const { Customers, Prospects } = frame.tables;
  const people = [...(Customers?.rows ?? []), ...(Prospects?.rows ?? [])];
  const entries = logEntries(log, (text) => text).map((entry) => ({ ...entry, place: entry.row.place }));
  // Who is not known is told where the log is read.
  const { rows } = resolveCustomers(entries, people, 'Visits');
  const { standing, replaced } = agreedVisits(rows, asOf);
  const cellOf = ({ sheet, row }: { readonly sheet: string; readonly row: number }, key: string): Where => {
    const column = log?.places.get(sheet)?.get('NextVisit');
    return { sheet, row, key, ...(column === undefined ? {} : { address: cellAddress(row - 1, column) }) };
  };
  const isBackwards = ({ entry, next }: AgreedVisit) => Math.floor(next) <= Math.floor(entry.date);
  const backwards = standing.filter(isBackwards);
  const dates = standing
    .filter((one) => !isBackwards(one))
    .map(({ entry, next }): AgreedDate => ({
      ...appointmentAt(next),
      customer: keyId(entry.customer),
      agreedOn: Math.floor(entry.date),
      where: cellOf(entry.row.place, entry.customer),
    }));
  for (const { key, place, appointment } of Customers?.rows ?? []) {
    if (appointment === undefined) continue;
    const where = { ...place, key };
    dates.push({
      ...appointmentAt(appointment),
      customer: keyId(key),
      where: Customers ? withField(where, Customers.mapping, ['appointment']) : where,
    });
  }
  const names = new Map(people.map(({ key, name }) => [keyId(key), name]));
  const held = new Set(dates.map(dayKey));
  const old = replaced
    .map(({ entry, next, by }) => ({ entry, by, date: Math.floor(next), customer: keyId(entry.customer) }))
    .filter((one) => one.date >= asOf && !held.has(dayKey(one)));
  return {
    dates,
    replaced: new Set(old.map(dayKey)),
    problems: [
      ...backwards.map(({ entry, next }) =>
        warning('journal-before-visit', {
          where: cellOf(entry.row.place, entry.customer),
          args: { date: formatIso(next) },
        }),
      ),
      ...old.map(({ entry, customer, by, date }) =>
        info('visits-agreed-replaced', {
          where: cellOf(entry.row.place, entry.customer),
          args: {
            customer: names.get(customer) ?? entry.customer,
            date: formatIso(date),
            later: formatIso(by),
          },
        }),
      ),
    ],
  };
}

/**
 * Of what could not be read in the registers, what concerns next visits: each cell of ours, a count for a table of the team's.
 * @param unread problems of `readRegisters`
 */
export function unreadDates(
  unread: readonly Problem[],
  { registers }: Pick<Frame, 'registers'>,
  log: LoadedRegister | undefined,
): readonly Problem[] {
  const headers = new Set(
    registers.flatMap(({ mapping, sheet, headers: all }) =>
      mapping.kind !== 'VisitLog'
        ? []
        : mapping.fields
            .filter(({ field }) => field === 'NextVisit')
            .map(({ index }) => `${sheet} ${all[index] ?? ''}`),
    ),
  );
  return unread.filter(({ code, where }) => {
    const { sheet = '', address, column = '' } = where ?? {};
    if (address === undefined) return code === 'journal-team-cells' && headers.has(`${sheet} ${column}`);
    return parseReference(address)?.column === log?.places.get(sheet)?.get('NextVisit');
  });
}

/** Names a customer and a day. */
export function dayKey({ customer, date }: { readonly customer: string; readonly date: SerialDate }): string {
  return `${customer} ${date}`;
}

function appointmentAt(moment: SerialDate): Appointment {
  const date = Math.floor(moment);
  const time = Math.round((moment - date) * 1440);
  return time > 0 ? { date, time } : { date };
}
