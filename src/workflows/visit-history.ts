import type { Where } from '../core/problem';
import type { SerialDate } from '../core/serial-date';
import { keyId } from '../tables/key';
import type { VisitRow } from '../tables/rows';
import type { AgreedDate, RecordedDates } from './agreed-dates';
import { dayKey } from './agreed-dates';
import type { Horizon } from './visit-horizon';
import type { OwnVisit, OwnVisitSheet } from './visit-sheet';

/** A visit of the plan that stands in the workbook. */
export interface PresentVisit {
  /** Key id of the customer. */
  readonly customer: string;
  readonly date: SerialDate;
  /** Key id of the rep, as the row names it. */
  readonly rep?: string;
  /** Minutes after midnight, when the row says them. */
  readonly arrival?: number;
  /** Where it stands within its day: the arrival, or the number of the stop. */
  readonly at: number;
}

/** What is known of past, agreed and planned visits, by key id of the customer. */
export interface VisitHistory {
  readonly lastVisits: ReadonlyMap<string, SerialDate>;
  /** Agreed visits on days of the horizon: of the log and the customer list first, then those that are confirmed on a plan. */
  readonly appointments: ReadonlyMap<string, readonly AgreedDate[]>;
  /** Visits planned before on days of the horizon. */
  readonly planned: ReadonlyMap<string, readonly PresentVisit[]>;
  /** The plan in the workbook for days that are planned now: planned and confirmed visits, one a customer and day. */
  readonly present: readonly PresentVisit[];
  /** Rows of our sheet that are written again as they stand: over, done, missed, or outside of the days that are planned now. */
  readonly kept: readonly OwnVisit[];
  /** Rows of our sheet whose place the new plan decides; what people wrote into them goes with the visit. */
  readonly open: readonly OwnVisit[];
  /** Headers of columns that people have added to our sheet. */
  readonly extras: readonly string[];
  /** Rows of our sheet that are over and say neither done nor missed. */
  readonly unresolved: number;
}

interface Seen {
  readonly where: Where;
  readonly customer: string;
  readonly date: SerialDate;
  readonly rep?: string;
  readonly order?: number;
  readonly arrival?: number;
  readonly status?: 'planned' | 'confirmed' | 'done' | 'missed';
}

/**
 * Sorts visits by what they mean for a plan: done (or, in a team's own log without a status, before the as-of date) is a last
 * visit; confirmed on a day of the plan is an appointment, unless the log has replaced that day; planned there is a wish to change little; missed means nothing.
 * @param recorded what log and customer list say of agreed visits
 */
export function visitHistory(
  team: readonly VisitRow[],
  { rows: own, extras }: OwnVisitSheet,
  asOf: SerialDate,
  horizon: Horizon,
  recorded: Pick<RecordedDates, 'dates' | 'replaced'>,
): VisitHistory {
  const lastVisits = new Map<string, SerialDate>();
  const appointments = new Map<string, AgreedDate[]>();
  const planned = new Map<string, PresentVisit[]>();
  const present = new Map<string, PresentVisit>();
  const kept: OwnVisit[] = [];
  const open: OwnVisit[] = [];
  let unresolved = 0;
  const isOpen = (date: SerialDate) => date >= horizon.from && date >= asOf && date <= horizon.to;
  const seenOn = (id: string, date: SerialDate) =>
    lastVisits.set(id, Math.max(date, lastVisits.get(id) ?? -Infinity));

  const agree = (one: AgreedDate) => {
    const { customer: id, date } = one;
    if (date < asOf) return;
    // Agreed before the plan begins: by then it will have been the last visit.
    if (date < horizon.from) seenOn(id, date);
    else if (date <= horizon.to) appointments.set(id, [...(appointments.get(id) ?? []), one]);
  };
  const note = ({ where, customer, date: moment, rep, order, arrival, status }: Seen, log: boolean) => {
    const id = keyId(customer);
    const date = Math.floor(moment);
    if (status === 'missed') return;
    // A visit that is done was made, also when the report stands on an earlier day.
    if (status === 'done' || (log && status === undefined && date <= asOf)) {
      seenOn(id, date);
      return;
    }
    if (status === 'confirmed')
      agree({ customer: id, date, where, ...(arrival === undefined ? {} : { time: arrival }) });
    if (!isOpen(date)) return;
    const visit: PresentVisit = {
      customer: id,
      date,
      ...(rep === undefined ? {} : { rep: keyId(rep) }),
      ...(arrival === undefined ? {} : { arrival }),
      at: arrival ?? order ?? 0,
    };
    present.set(`${id} ${date}`, visit);
    if (status !== 'confirmed') planned.set(id, [...(planned.get(id) ?? []), visit]);
  };

  const keyOf = (customer: string, date: number) =>
    dayKey({ customer: keyId(customer), date: Math.floor(date) });
  // What the log says of a day settles what the plan still calls planned.
  const settled = new Map(
    team.flatMap(({ customer, date, status }) =>
      status === 'done' || status === 'missed' ? [[keyOf(customer, date), status] as const] : [],
    ),
  );
  const over = new Set(settled.keys());
  for (const { customer, date, status } of own) {
    if (customer !== undefined && date !== undefined && (status === 'done' || status === 'missed'))
      over.add(keyOf(customer, date));
  }
  for (const one of recorded.dates) if (!over.has(dayKey(one))) agree(one);
  for (const row of team) {
    const known = settled.get(keyOf(row.customer, row.date));
    if (known === undefined || row.status === 'done' || row.status === 'missed')
      note({ ...row, where: row.place }, true);
  }
  for (const planned of own) {
    const { customer, date } = planned;
    const known = settled.get(keyOf(customer ?? '', date ?? 0));
    const isReplaced =
      customer !== undefined && date !== undefined && recorded.replaced.has(keyOf(customer, date));
    const typed = planned.status === 'confirmed' && isReplaced ? 'planned' : planned.status;
    const status = typed === 'done' || typed === 'missed' ? typed : (known ?? typed);
    const row: OwnVisit = status === undefined ? planned : { ...planned, status };
    if (customer === undefined || date === undefined) {
      kept.push(row);
      continue;
    }
    note({ ...row, where: row.where ?? {}, customer, date }, false);
    const waits = isOpen(Math.floor(date)) && status !== 'done' && status !== 'missed';
    (waits ? open : kept).push(row);
    if (date < asOf && status !== 'done' && status !== 'missed') unresolved++;
  }
  return {
    lastVisits,
    appointments,
    planned,
    present: [...present.values()],
    kept,
    open,
    extras,
    unresolved,
  };
}
