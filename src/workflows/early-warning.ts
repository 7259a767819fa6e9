import { publicHolidays } from '../calendar/public-holidays';
import type { SerialDate } from '../core/serial-date';
import { fromSerial } from '../core/serial-date';
import type { NamedDay, Occasion, OccasionTouches, RegularCustomer, RegularReport } from '../results';
import { nextOccasion, noContactList, occasionsOf, occasionTouches, regularReport } from '../results';
import type { ResultsData } from './results-data';
import { regularRules } from './results-data';
import type { TeamEvents } from './team-events';

/** What the early warning list says of one customer. */
export interface WatchedCustomer extends RegularCustomer {
  readonly name: string;
  readonly rep?: string;
  /** Days since anybody was in touch; undefined when no contact is known. */
  readonly contactDays?: number;
  /** Undefined without public holidays and events, or without any contact in the workbook. */
  readonly touches?: OccasionTouches;
}

/** The early warning list (DOMAIN 6.3): every customer judged, and what was lost and won back. */
export interface EarlyWarning extends Omit<RegularReport, 'customers'> {
  readonly customers: readonly WatchedCustomer[];
  /** The holiday or event that comes next: an occasion to call those who have gone quiet. */
  readonly next?: Occasion;
  /** Regular, fading and lost customers without contact for longer than the rule says, the longest silence first. */
  readonly noContact: readonly { readonly customer: string; readonly days?: number }[];
}

/**
 * Judges every customer of the ledger.
 * @param country of the public holidays; undefined for none
 * @param team its events are occasions as holidays are; what a dealer said to it is a contact
 */
export function earlyWarning(
  data: ResultsData,
  country: string | undefined,
  team: Pick<TeamEvents, 'events' | 'heard'>,
): EarlyWarning {
  const { asOf, rules, contacts } = data;
  const { customers, ...report } = regularReport(data.lines, asOf, regularRules(rules));
  const heard = team.heard.flatMap(({ customer, date }) =>
    Math.floor(date) <= asOf ? [{ customer: data.keyOf(customer), date }] : [],
  );
  const contactDays = new Map<string, SerialDate[]>();
  for (const { customer, date } of [...contacts, ...heard]) {
    const days = contactDays.get(customer);
    if (days) days.push(Math.floor(date));
    else contactDays.set(customer, [Math.floor(date)]);
  }
  const occasions = occasionsOf(holidaysAround(asOf, country), team.events);
  const next = nextOccasion(occasions, asOf);
  const watched = customers.map((one): WatchedCustomer => {
    const days = contactDays.get(one.customer) ?? [];
    const rep = data.ownerOf(one.customer);
    const last = days.length > 0 ? latest(days) : undefined;
    return {
      ...one,
      name: data.nameOf(one.customer),
      ...(rep !== undefined && { rep }),
      ...(last !== undefined && { contactDays: asOf - last }),
      ...(one.status !== 'Not regular' &&
        contacts.length > 0 &&
        occasions.length > 0 && { touches: occasionTouches(days, occasions, asOf, rules.HolidayTouchDays) }),
    };
  });
  const silent = watched.flatMap(({ customer, status, contactDays: days }) =>
    status === 'Not regular' ? [] : [{ customer, ...(days !== undefined && { last: asOf - days }) }],
  );
  return {
    ...report,
    customers: watched,
    ...(next && { next }),
    // Without any contact in the workbook every customer would be listed, and nobody helped.
    noContact: contacts.length === 0 ? [] : noContactList(silent, asOf, rules.NoContactDays),
  };
}

function latest(days: readonly SerialDate[]): SerialDate {
  let last = -Infinity;
  for (const day of days) last = Math.max(last, day);
  return last;
}

/** Public holidays from a year before to a year after. */
function holidaysAround(asOf: SerialDate, country: string | undefined): readonly NamedDay[] {
  if (country === undefined) return [];
  const { year } = fromSerial(asOf);
  return [year - 1, year, year + 1].flatMap((one) => {
    const holidays = publicHolidays(country, one);
    return holidays.ok ? holidays.value.filter(({ working }) => working !== true) : [];
  });
}

/** Those to act on: lost and fading ones by what they are worth, then regulars by risk. */
export function byUrgency(customers: readonly WatchedCustomer[]): readonly WatchedCustomer[] {
  const rank = { Lost: 0, Fading: 0, Regular: 1, 'Not regular': 2 } as const;
  return [...customers].sort(
    (a, b) =>
      rank[a.status] - rank[b.status] ||
      b.value - a.value ||
      (b.risk ?? 0) - (a.risk ?? 0) ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
}
