import type { SerialDate } from '../core/serial-date';
import { keyId } from '../tables/key';
import { parseStatus } from '../tables/parse-words';
import type { VisitRow } from '../tables/rows';
import type { Appointment } from '../visits';
import { readOwnSheet } from './own-sheet';
import type { WorkbookOutline, WorkbookPort } from './ports';
import type { Horizon } from './visit-horizon';

/** Id of the sheet that holds the visits, planned and past. */
export const VISITS_SHEET = 'VisitPlan';

/** A row of our visits sheet as it stands there, by column id. */
export type OwnVisitRow = Readonly<Record<string, string | number | boolean | null>>;

/** A visit of the plan that stands in the workbook. */
export interface PresentVisit {
  /** Key id of the customer. */
  readonly customer: string;
  readonly date: SerialDate;
  /** Key id of the rep, as the row names it. */
  readonly rep?: string;
  /** Where it stands within its day: minutes after midnight, or the number of the stop. */
  readonly at: number;
}

/** What is known of past and agreed visits, by key id of the customer. */
export interface VisitHistory {
  readonly lastVisits: ReadonlyMap<string, SerialDate>;
  readonly appointments: ReadonlyMap<string, readonly Appointment[]>;
  /** Visits planned before on days of the horizon. */
  readonly planned: ReadonlyMap<string, readonly SerialDate[]>;
  /** The plan in the workbook for days of the horizon: planned and confirmed visits, one a customer and day. */
  readonly present: readonly PresentVisit[];
  /** Rows of our sheet outside of the days that are planned now; they are written again as they stand. */
  readonly kept: readonly OwnVisitRow[];
}

interface Seen {
  readonly customer: string;
  readonly date: SerialDate;
  readonly rep?: string;
  readonly order?: number;
  readonly arrival?: number;
  readonly status?: 'planned' | 'confirmed' | 'done' | 'missed';
}

/** Reads the visits sheet of an earlier run; an empty list when there is none. */
export async function readOwnVisits(
  port: WorkbookPort,
  outline: WorkbookOutline,
): Promise<readonly OwnVisitRow[]> {
  const rows = await readOwnSheet(port, outline, VISITS_SHEET, true);
  return [...(rows ?? new Map<string, OwnVisitRow>())].map(([, row]) => row);
}

/**
 * Sorts visits by what they mean for a plan: done (or, without a status, before the as-of date) is a last visit; confirmed
 * on a day of the plan is an appointment; planned there is a wish to change little; missed means nothing.
 */
export function visitHistory(
  team: readonly VisitRow[],
  own: readonly OwnVisitRow[],
  asOf: SerialDate,
  horizon: Horizon,
): VisitHistory {
  const lastVisits = new Map<string, SerialDate>();
  const appointments = new Map<string, Appointment[]>();
  const planned = new Map<string, SerialDate[]>();
  const present = new Map<string, PresentVisit>();
  const kept: OwnVisitRow[] = [];
  const open = (date: SerialDate) => date >= horizon.from && date >= asOf && date <= horizon.to;

  const note = ({ customer, date: moment, rep, order, arrival, status }: Seen, log: boolean) => {
    const id = keyId(customer);
    const date = Math.floor(moment);
    if (open(date) && status !== 'missed' && status !== 'done') {
      present.set(`${id} ${date}`, {
        customer: id,
        date,
        ...(rep === undefined ? {} : { rep: keyId(rep) }),
        at: arrival ?? order ?? 0,
      });
    }
    const done = status === 'done' || (log && status === undefined && date <= asOf);
    if (done && date <= asOf) {
      lastVisits.set(id, Math.max(date, lastVisits.get(id) ?? -Infinity));
    } else if (status === 'confirmed') {
      // Agreed before the plan begins: by then it will have been the last visit.
      if (date < horizon.from && date >= asOf) {
        lastVisits.set(id, Math.max(date, lastVisits.get(id) ?? -Infinity));
      } else if (open(date)) {
        appointments.set(id, [
          ...(appointments.get(id) ?? []),
          arrival === undefined ? { date } : { date, time: arrival },
        ]);
      }
    } else if (status !== 'missed' && open(date)) {
      planned.set(id, [...(planned.get(id) ?? []), date]);
    }
  };

  for (const row of team) note(row, true);
  for (const row of own) {
    const visit = ownVisit(row);
    if (visit === undefined) continue;
    note(visit, false);
    if (!open(Math.floor(visit.date))) kept.push(row);
  }
  return { lastVisits, appointments, planned, present: [...present.values()], kept };
}

function ownVisit(row: OwnVisitRow): Seen | undefined {
  const { Date: date, Customer: customer, Rep: rep, Order: order, Arrival: arrival, Status: status } = row;
  if (typeof date !== 'number' || customer === null || customer === undefined) return undefined;
  const parsed = parseStatus(status ?? null);
  return {
    customer: String(customer),
    date,
    ...(typeof rep === 'string' && rep !== '' ? { rep } : {}),
    ...(typeof order === 'number' ? { order } : {}),
    ...(typeof arrival === 'number' ? { arrival: Math.round((arrival - Math.floor(arrival)) * 1440) } : {}),
    ...('value' in parsed ? { status: parsed.value } : {}),
  };
}
