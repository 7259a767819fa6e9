import type { SerialDate } from '../core/serial-date';
import { isoWeekday } from '../core/serial-date';
import type { Translate } from '../core/translate';
import { keyId } from '../tables/key';
import { explainVisits } from '../visits';
import type { PlannedVisit, VisitPlan } from '../visits';
import type { VisitHistory } from './visit-history';
import type { PlanInput } from './visit-problem';
import type { OwnVisit, VisitCells } from './visit-sheet';
import { classText, reasonText } from './visit-texts';

/** A plan with the workbook that it is written into. */
export interface PlanForSheets {
  readonly input: PlanInput;
  readonly plan: VisitPlan;
  readonly history: VisitHistory;
  readonly t: Translate;
}

/** One visit of the plan as a row of the visit sheet. */
export interface PlannedRow {
  /** Stable: a visit that a new plan moves keeps it. `<customer>-<n>`, the n-th visit ever planned for the customer. */
  readonly id: string;
  readonly rep: string;
  readonly repName: string;
  readonly date: SerialDate;
  /** Stop within its day, from 1. */
  readonly order: number;
  readonly key: string;
  readonly name: string;
  readonly class: string;
  readonly reason: string;
  readonly visit: PlannedVisit;
  /** The row of the plan before that this visit takes over. */
  readonly before?: OwnVisit;
}

/** The visits of a plan, by day, rep and stop, matched with the rows that stand in the workbook. */
export interface PlannedRows {
  readonly rows: readonly PlannedRow[];
  /** Confirmed rows that the plan cannot keep; they are written again as they stand. */
  readonly lost: readonly OwnVisit[];
  /** Planned rows that the new plan has no visit for. */
  readonly dropped: readonly OwnVisit[];
}

/**
 * Rows of a plan. A visit takes over the row of the same customer and day, else the next row of the customer that is free, with its id
 * and with everything that people have written into it.
 */
export function plannedRows({ input, plan, history, t }: PlanForSheets): PlannedRows {
  const why = explainVisits(input.problem, plan);
  const ids = new VisitIds(history);
  const order = new Map([...input.reps.keys()].map((rep, at) => [rep, at]));
  const routes = [...plan.routes].sort(
    (a, b) => a.date - b.date || (order.get(a.rep) ?? 0) - (order.get(b.rep) ?? 0),
  );
  const dates = new Map<string, SerialDate[]>();
  for (const { date, visits } of routes) {
    for (const { customer } of visits) dates.set(customer, [...(dates.get(customer) ?? []), date]);
  }
  for (const [customer, planned] of dates) {
    ids.match(customer, input.people.get(customer)?.key ?? customer, planned);
  }
  const rows = routes.flatMap(({ rep, date, visits }) =>
    visits.map((visit, at): PlannedRow => {
      const person = input.people.get(visit.customer);
      const { id, before } = ids.of(visit.customer, date);
      return {
        id,
        rep,
        repName: input.reps.get(rep) ?? rep,
        date,
        order: at + 1,
        key: person?.key ?? visit.customer,
        name: person?.name ?? '',
        class: person?.class ?? '',
        reason: why(visit.customer, date)
          .map((reason) => reasonText(t, 'reason', reason, input.reps))
          .join(t('visits:joinReasons')),
        visit,
        ...(before ? { before } : {}),
      };
    }),
  );
  const gone = ids.unused();
  return {
    rows,
    lost: gone.filter(({ status }) => status === 'confirmed'),
    dropped: gone.filter(({ status }) => status !== 'confirmed'),
  };
}

/** The cells of a planned visit; status, note and the columns that people have added come from the row that it takes over. */
export function visitCells(row: PlannedRow, extras: readonly string[], t: Translate): VisitCells {
  const { visit, before } = row;
  const kept = Object.fromEntries(
    extras.map((header) => [`+${header}`, before?.cells[`+${header}`] ?? null]),
  );
  return {
    ...kept,
    Id: row.id,
    Date: row.date,
    Weekday: t(`visits:weekdayShort.${isoWeekday(row.date)}`),
    Rep: row.repName,
    Order: row.order,
    Customer: row.key,
    Name: row.name,
    Arrival: visit.arrival / 1440,
    Departure: visit.departure / 1440,
    Travel: visit.travelMinutes,
    Minutes: visit.departure - visit.arrival,
    Class: classText(t, row.class),
    Reason: row.reason,
    Status: statusText(row, t),
    Note: before?.cells['Note'] ?? null,
  };
}

/** A word of the team's own that we do not know stays; what is locked is agreed. */
function statusText({ visit, before }: PlannedRow, t: Translate): string {
  const typed = before?.cells['Status'];
  if (!visit.locked && before?.status === undefined && typeof typed === 'string' && typed.trim() !== '') {
    return typed;
  }
  return t(visit.locked ? 'plan:status.confirmed' : 'plan:status.planned');
}

/** Ids of visits: those of the workbook where a row can be taken over, new ones counted on. */
class VisitIds {
  private readonly free = new Map<string, OwnVisit[]>();
  private readonly highest = new Map<string, number>();
  private readonly found = new Map<string, { readonly id: string; readonly before?: OwnVisit }>();

  constructor({ kept, open }: VisitHistory) {
    for (const row of [...kept, ...open]) {
      const { customer, id } = row;
      if (customer === undefined) continue;
      const key = keyId(customer);
      const number = id === undefined ? undefined : Number(/-(\d+)$/.exec(id)?.[1]);
      if (number !== undefined && number < 1e9) {
        this.highest.set(key, Math.max(number, this.highest.get(key) ?? 0));
      }
    }
    for (const row of [...open].sort((a, b) => (a.date ?? 0) - (b.date ?? 0))) {
      const key = keyId(row.customer ?? '');
      this.free.set(key, [...(this.free.get(key) ?? []), row]);
    }
  }

  /** Gives every visit of a customer its row: first those whose day stays, then the others in the order of their days. */
  match(customer: string, key: string, dates: readonly SerialDate[]): void {
    const free = this.free.get(customer) ?? [];
    const rest: SerialDate[] = [];
    for (const date of dates) {
      const at = free.findIndex((row) => Math.floor(row.date ?? 0) === date);
      if (at < 0) rest.push(date);
      else this.take(customer, key, date, free.splice(at, 1)[0]);
    }
    for (const date of rest) {
      const at = free.findIndex(({ status }) => status !== 'confirmed');
      this.take(customer, key, date, at < 0 ? undefined : free.splice(at, 1)[0]);
    }
    this.free.set(customer, free);
  }

  of(customer: string, date: SerialDate): { readonly id: string; readonly before?: OwnVisit } {
    const found = this.found.get(`${customer} ${date}`);
    if (found === undefined) throw new Error(`no id for a visit of ${customer}`);
    return found;
  }

  /** Rows that no visit has taken. */
  unused(): readonly OwnVisit[] {
    return [...this.free.values()].flat();
  }

  private take(customer: string, key: string, date: SerialDate, before: OwnVisit | undefined): void {
    let id = before?.id;
    if (id === undefined) {
      const number = (this.highest.get(customer) ?? 0) + 1;
      this.highest.set(customer, number);
      id = `${key}-${number}`;
    }
    this.found.set(`${customer} ${date}`, { id, ...(before ? { before } : {}) });
  }
}
