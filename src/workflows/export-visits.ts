import type { CellInput } from '../core/cell';
import { formatIso } from '../core/serial-date';
import type { Translate } from '../core/translate';
import { keyId } from '../tables/key';
import type { VisitPlan } from '../visits';
import type { CalendarEvent } from './calendar-file';
import { calendarFile } from './calendar-file';
import { csvFile } from './csv-file';
import type { VisitPlanDraft } from './visit-plan-draft';
import { contactsOf, VISIT_COLUMN_IDS } from './visit-plan-sheets';
import type { PlannedRow } from './visit-rows';
import { plannedRows, visitCells } from './visit-rows';
import type { OwnVisit } from './visit-sheet';
import { classText, clock } from './visit-texts';

/** The calendar of one rep. */
export interface RepCalendar {
  /** Id in the problem. */
  readonly rep: string;
  /** A file name that every system takes, with `.ics`. */
  readonly file: string;
  readonly text: string;
}

/** A plan as files. */
export interface VisitExport {
  /** One calendar (RFC 5545) a rep with visits. */
  readonly calendars: readonly RepCalendar[];
  /** The visits as a table, dates as `2026-03-02`, times as `09:05`. */
  readonly csv: string;
}

/**
 * A plan as calendars and as CSV. Every event carries the id of its visit, so that the file of a later plan updates the one before;
 * visits that a plan has dropped are cancelled in it.
 * @param timeZone the rule `TimeZone` when left out
 * @throws RangeError for a time zone that is not known
 */
export function exportVisits(
  draft: VisitPlanDraft,
  plan: VisitPlan,
  t: Translate,
  timeZone: string = draft.frame.rules.values.TimeZone,
): VisitExport {
  const { input, history, asOf } = draft;
  const rows = plannedRows({ input, plan, history, t });
  const contacts = contactsOf(draft.frame);
  const customers = new Map(input.problem.customers.map((customer) => [customer.id, customer]));
  const event = (row: PlannedRow): CalendarEvent => {
    const { visit } = row;
    const customer = customers.get(visit.customer);
    const { address, phone } = contacts.get(visit.customer) ?? {};
    const location = address ?? customer?.area;
    const about = [classText(t, row.class), row.reason, phone ?? '', String(row.before?.cells['Note'] ?? '')];
    return {
      uid: uidOf(row.id),
      date: row.date,
      start: visit.arrival,
      end: visit.departure,
      summary: row.name === '' ? row.key : row.name,
      status: visit.locked ? 'CONFIRMED' : 'TENTATIVE',
      description: about.filter((line) => line !== '').join('\n'),
      ...(location === undefined ? {} : { location }),
      ...(customer?.location ? { place: customer.location } : {}),
    };
  };
  const used = new Set<string>();
  const calendars = [...input.reps].flatMap(([rep, name]): RepCalendar[] => {
    const events = [
      ...rows.rows.filter((row) => row.rep === rep).map(event),
      ...rows.dropped.filter((row) => keyId(row.rep ?? '') === keyId(name)).flatMap(cancelled),
    ];
    if (events.length === 0) return [];
    const title = name === '' ? t('plan:visits.tab') : `${t('plan:visits.tab')}: ${name}`;
    const text = calendarFile(events, { name: title, asOf, timeZone });
    return [{ rep, file: fileName(name, used), text }];
  });
  return { calendars, csv: table(rows.rows, t) };
}

function table(rows: readonly PlannedRow[], t: Translate): string {
  const header = VISIT_COLUMN_IDS.map((id) => t(`plan:visits.columns.${id}`));
  const lines = rows.map((row) => {
    const cells = visitCells(row, [], t);
    return VISIT_COLUMN_IDS.map((id): CellInput => {
      if (id === 'Date') return formatIso(row.date);
      if (id === 'Arrival') return clock(row.visit.arrival);
      if (id === 'Departure') return clock(row.visit.departure);
      return cells[id] ?? null;
    });
  });
  return csvFile([header, ...lines]);
}

function cancelled({ id, date, arrival, cells }: OwnVisit): CalendarEvent[] {
  if (id === undefined || date === undefined) return [];
  const start = arrival ?? 0;
  const minutes = cells['Minutes'];
  return [
    {
      uid: uidOf(id),
      date: Math.floor(date),
      start,
      end: start + (typeof minutes === 'number' ? minutes : 0),
      summary: String(cells['Name'] ?? cells['Customer'] ?? id),
      status: 'CANCELLED',
    },
  ];
}

function uidOf(id: string): string {
  return `${encodeURIComponent(id)}@visits.fieldsheet`;
}

/** `visits-<rep>.ics` without anything that a file system forbids; a second one of the same name gets a number. */
function fileName(rep: string, used: Set<string>): string {
  const base = rep
    .normalize('NFC')
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .slice(0, 80);
  const stem = base === '' ? 'visits' : `visits-${base}`;
  let name = stem;
  for (let n = 2; used.has(name.toLowerCase()); n++) name = `${stem}-${n}`;
  used.add(name.toLowerCase());
  return `${name}.ics`;
}
