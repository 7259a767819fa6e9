import type { SerialDate } from '../../core/serial-date';
import { timeAllocation, type TimeAllocation } from '../../customers/time-allocation';
import { keyId } from '../../tables/key';
import { numberOf } from '../registers/register-values';
import { peopleOf, type ActionInput } from './review-actions';

/** Time of one day for one customer, out of the team's time sheet. */
export interface TimeEntry {
  /** `keyId` of the customer's key. */
  readonly id: string;
  readonly date: SerialDate;
  readonly minutes: number;
}

/** Time of a review, and where it comes from. */
export interface TimeSpent {
  readonly allocation: readonly TimeAllocation[];
  readonly source: 'sheet' | 'visits';
}

const YEAR = 365;
/** A time sheet of fewer days says nothing of a year. */
const LEAST_DAYS = 90;

/** Entries of the team's time sheet up to the as-of date; minutes win over hours. */
export function timeEntries(input: ActionInput): readonly TimeEntry[] {
  const people = peopleOf(input);
  return (input.registers.TimeSheets?.rows ?? []).flatMap(({ values }): TimeEntry[] => {
    const date = numberOf(values['Date']);
    const hours = numberOf(values['Hours']);
    const minutes = numberOf(values['Minutes']) ?? (hours === undefined ? undefined : hours * 60);
    const who = String(values['Customer'] ?? '');
    if (date === undefined || date > input.asOf || minutes === undefined || minutes <= 0) return [];
    return [{ id: keyId(people(who)?.key ?? who), date: Math.floor(date), minutes }];
  });
}

/**
 * Hours a year that the time sheet has for each customer: the hours of the last 365 days, scaled to a year when the sheet began later.
 * @returns nothing for a sheet of fewer than 90 days, and nobody without an entry: not every rep may keep one
 */
export function yearlyHours(entries: readonly TimeEntry[], asOf: SerialDate): ReadonlyMap<string, number> {
  const day = Math.floor(asOf);
  const first = entries.reduce((earliest, { date }) => Math.min(earliest, date), Infinity);
  const days = Math.min(YEAR, day - first + 1);
  const hours = new Map<string, number>();
  if (!(days >= LEAST_DAYS)) return hours;
  for (const { id, date, minutes } of entries)
    if (date > day - YEAR) hours.set(id, (hours.get(id) ?? 0) + ((minutes / 60) * YEAR) / days);
  return hours;
}

/**
 * Planned and actual time by class within the days of the rule `TimeShareDays` (DOMAIN 1.1): from the team's time sheet when it has an entry within
 * them, else from the visits done with the usual length of each.
 */
export function timeSpent(input: ActionInput, entries: readonly TimeEntry[]): TimeSpent {
  const { frame, found } = input;
  const rules = frame.rules.values;
  const asOf = Math.floor(input.asOf);
  const within = (date: SerialDate) => Math.floor(date) <= asOf && date > asOf - rules.TimeShareDays;
  const classes = new Map(found.existing?.customers.map((one) => [keyId(one.key), one.class]));
  const lengths = new Map(frame.tables.Customers?.rows.map((row) => [keyId(row.key), row.visitMinutes]));
  const noted = entries.filter(({ date }) => within(date));
  const visits = (frame.tables.Visits?.rows ?? []).flatMap(({ customer, date, status }) => {
    const id = keyId(customer);
    return status === 'done' && within(date) ? [{ id, minutes: lengths.get(id) ?? rules.VisitMinutes }] : [];
  });
  const isNoted = noted.length > 0;
  const spent = (isNoted ? noted : visits).flatMap(({ id, minutes }) => {
    const klass = classes.get(id);
    return klass ? [{ class: klass, minutes }] : [];
  });
  const shares = {
    EI: rules.TimeShareEI,
    EII: rules.TimeShareEII,
    EIII: rules.TimeShareEIII,
    EIV: rules.TimeShareEIV,
  };
  return { allocation: timeAllocation(spent, shares), source: isNoted ? 'sheet' : 'visits' };
}
