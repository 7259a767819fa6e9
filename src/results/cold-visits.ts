import type { SerialDate } from '../core/serial-date';
import { isoWeekday } from '../core/serial-date';
import type { Period } from './growth';

/** A visit that was made. */
export interface VisitMade {
  readonly customer: string;
  readonly date: SerialDate;
  readonly rep?: string;
  /** Minutes after midnight; tells who was first on a day. */
  readonly arrival?: number;
}

/**
 * Cold visits: the first contact ever with each customer by anyone (DOMAIN 6.1). A customer who had ordered on an earlier day is no stranger.
 * Of two visits on the first day the earlier one counts, by arrival, else by the order of the rows.
 * @param firstOrders first day of order of each customer
 * @returns at most one visit a customer
 */
export function coldVisits<V extends VisitMade>(
  visits: readonly V[],
  firstOrders: ReadonlyMap<string, SerialDate>,
): readonly V[] {
  const first = new Map<string, V>();
  for (const visit of visits) {
    const known = first.get(visit.customer);
    if (!known || isEarlier(visit, known)) first.set(visit.customer, visit);
  }
  return [...first.values()].filter(
    ({ customer, date }) => Math.floor(date) <= Math.floor(firstOrders.get(customer) ?? Infinity),
  );
}

function isEarlier(a: VisitMade, b: VisitMade): boolean {
  const days = Math.floor(a.date) - Math.floor(b.date);
  return days < 0 || (days === 0 && (a.arrival ?? Infinity) < (b.arrival ?? Infinity));
}

/** Cold visits of a representative held against the least that is asked for. */
export interface ColdRecord {
  readonly visits: number;
  /** Working days so far, and those on which the minimum of a day was reached. */
  readonly days: number;
  readonly daysMet: number;
  /** Weeks that ended within the span, and those in which the minimum of a week was reached. */
  readonly weeks: number;
  readonly weeksMet: number;
  /** Least number of visits in the span: minimum of a week × working days ÷ working days of a usual week, rounded up. */
  readonly target: number;
}

/**
 * Counts cold visits by day and by week (Monday to Sunday). A week belongs to the span that its Sunday lies in; its days before the span count. A week
 * without a working day asks for nothing.
 * @param dates days of the cold visits
 * @param span days that count, both ends included; end it with the day of the report
 * @param isWorking working days of the representative
 * @param daysAWeek working days of a usual week, > 0
 */
export function coldRecord(
  dates: readonly SerialDate[],
  span: Period,
  least: { readonly day: number; readonly week: number },
  isWorking: (date: SerialDate) => boolean,
  daysAWeek: number,
): ColdRecord {
  const perDay = new Map<SerialDate, number>();
  for (const date of dates) {
    const day = Math.floor(date);
    perDay.set(day, (perDay.get(day) ?? 0) + 1);
  }
  let [visits, days, daysMet, weeks, weeksMet] = [0, 0, 0, 0, 0];
  for (let day = span.from; day <= span.to; day += 1) {
    const made = perDay.get(day) ?? 0;
    visits += made;
    if (isWorking(day)) {
      days += 1;
      if (made >= least.day) daysMet += 1;
    }
    if (isoWeekday(day) !== 7) continue;
    const week = Array.from({ length: 7 }, (_, back) => day - back);
    if (!week.some(isWorking)) continue;
    weeks += 1;
    if (week.reduce((sum, one) => sum + (perDay.get(one) ?? 0), 0) >= least.week) weeksMet += 1;
  }
  // A tiny bit less, so that 10 · 5 ÷ 5 does not become 11 for a stray last bit.
  const target = Math.ceil((least.week * days) / daysAWeek - 1e-9);
  return { visits, days, daysMet, weeks, weeksMet, target: Math.max(0, target) };
}
