import type { SerialDate } from '../core/serial-date';
import { monthsBefore } from './order-days';

/** A day with its name: a public holiday, or an event of the team. */
export interface NamedDay {
  readonly date: SerialDate;
  readonly name: string;
}

/** An occasion to be in touch: holidays in a row, such as the days around Chuseok, or an event of the team. */
export interface Occasion {
  readonly from: SerialDate;
  readonly to: SerialDate;
  /** Names of its days, joined with ` / `. */
  readonly name: string;
}

/** Whether somebody was in touch with a customer around the holidays and events of a year. */
export interface OccasionTouches {
  /** Occasions of the last 12 months. */
  readonly occasions: number;
  /** Those with a contact in the days before or on them. */
  readonly touched: number;
  /** The latest of them, and whether somebody was in touch. */
  readonly last?: Occasion & { readonly touched: boolean };
  /** First day of an occasion that comes up and for which nobody has been in touch yet. */
  readonly due?: SerialDate;
}

/**
 * Occasions, oldest first. Holidays that follow each other, a weekend between them counting as none, belong together; each event is an
 * occasion of its own.
 */
export function occasionsOf(
  holidays: readonly NamedDay[],
  events: readonly NamedDay[] = [],
): readonly Occasion[] {
  const runs: { from: SerialDate; to: SerialDate; names: Set<string> }[] = [];
  for (const { date, name } of [...holidays].sort((a, b) => a.date - b.date)) {
    const day = Math.floor(date);
    const last = runs.at(-1);
    if (last && day - last.to <= 3) {
      last.to = day;
      last.names.add(name);
    } else runs.push({ from: day, to: day, names: new Set([name]) });
  }
  return [
    ...runs.map(({ from, to, names }): Occasion => ({ from, to, name: [...names].join(' / ') })),
    ...events.map(({ date, name }): Occasion => ({ from: Math.floor(date), to: Math.floor(date), name })),
  ].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The occasion that goes on after today or comes next. */
export function nextOccasion(occasions: readonly Occasion[], asOf: SerialDate): Occasion | undefined {
  return occasions.find(({ to }) => to > Math.floor(asOf));
}

/**
 * Holiday and event touches of one customer (DOMAIN 6.3): a contact from `days` before an occasion up to its last day counts for it.
 * @param contacts days of contact with the customer, any order; those after `asOf` do not count
 * @param occasions oldest first, as `occasionsOf` gives them
 * @param days before an occasion, ≥ 0
 */
export function occasionTouches(
  contacts: readonly SerialDate[],
  occasions: readonly Occasion[],
  asOf: SerialDate,
  days: number,
): OccasionTouches {
  const today = Math.floor(asOf);
  const made = contacts.map(Math.floor).filter((day) => day <= today);
  const touched = ({ from, to }: Occasion) => made.some((day) => day >= from - days && day <= to);
  const since = monthsBefore(today, 12);
  const past = occasions.filter(({ from, to }) => from > since && to <= today);
  // An event within a run of holidays begins later and ends earlier than they do.
  const last = past.reduce<Occasion | undefined>(
    (late, one) => (late && late.to > one.to ? late : one),
    undefined,
  );
  const due = occasions.find((one) => one.to > today && one.from - days <= today && !touched(one));
  return {
    occasions: past.length,
    touched: past.filter(touched).length,
    ...(last && { last: { ...last, touched: touched(last) } }),
    ...(due && { due: due.from }),
  };
}
