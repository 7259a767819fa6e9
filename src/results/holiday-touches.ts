import type { SerialDate } from '../core/serial-date';
import { monthsBefore } from './order-days';

/** Holidays in a row, such as the days around Chuseok, as one occasion. */
export interface Occasion {
  readonly from: SerialDate;
  readonly to: SerialDate;
}

/** Whether somebody was in touch with a customer around the holidays of a year. */
export interface HolidayTouches {
  /** Occasions of the last 12 months. */
  readonly occasions: number;
  /** Those with a contact in the days before or on them. */
  readonly touched: number;
  /** First day of an occasion that comes up and for which nobody has been in touch yet. */
  readonly due?: SerialDate;
}

/** Holidays as occasions, oldest first: days that follow each other, a weekend between them counting as none, belong together. */
export function occasionsOf(holidays: readonly SerialDate[]): readonly Occasion[] {
  const occasions: { from: SerialDate; to: SerialDate }[] = [];
  for (const day of [...new Set(holidays.map(Math.floor))].sort((a, b) => a - b)) {
    const last = occasions.at(-1);
    if (last && day - last.to <= 3) last.to = day;
    else occasions.push({ from: day, to: day });
  }
  return occasions;
}

/**
 * Holiday touches of one customer (DOMAIN 6.3): a contact from `days` before an occasion up to its last day counts for it.
 * @param contacts days of contact with the customer, any order; those after `asOf` do not count
 * @param days before an occasion, ≥ 0
 */
export function holidayTouches(
  contacts: readonly SerialDate[],
  occasions: readonly Occasion[],
  asOf: SerialDate,
  days: number,
): HolidayTouches {
  const today = Math.floor(asOf);
  const made = contacts.map(Math.floor).filter((day) => day <= today);
  const touched = ({ from, to }: Occasion) => made.some((day) => day >= from - days && day <= to);
  const since = monthsBefore(today, 12);
  const past = occasions.filter(({ from, to }) => from > since && to <= today);
  const next = occasions.find(({ from, to }) => to > today && from - days <= today);
  return {
    occasions: past.length,
    touched: past.filter(touched).length,
    ...(next && !touched(next) && { due: next.from }),
  };
}
