import { publicHolidays } from '../calendar/public-holidays';
import { workingDayTest } from '../calendar/working-days';
import type { Problem } from '../core/problem';
import { warning } from '../core/problem';
import type { SerialDate } from '../core/serial-date';
import { fromSerial, isoWeekday } from '../core/serial-date';
import { keyId } from '../tables/key';
import { dayHours } from '../tables/parse-day-hours';
import type { DayOffRow, RepRow } from '../tables/rows';
import type { Rep, Stop, TimeSpan, WorkDay } from '../visits';
import type { RuleValues } from './rules';
import { defined } from './defined';
import type { Horizon } from './visit-horizon';

/** Days off of everybody in a span, with the make-up working days. */
export interface TeamCalendar {
  /** Name of each public holiday or day off of the whole team. */
  readonly off: ReadonlyMap<SerialDate, string>;
  readonly makeUp: ReadonlyMap<SerialDate, string>;
  readonly problems: readonly Problem[];
}

/**
 * Public holidays of a country and the team's own days off. A row of the team wins over the public calendar.
 * @param country undefined for no public holidays
 */
export function teamCalendar(
  country: string | undefined,
  daysOff: readonly DayOffRow[],
  { from, to }: Horizon,
): TeamCalendar {
  const off = new Map<SerialDate, string>();
  const makeUp = new Map<SerialDate, string>();
  const problems: Problem[] = [];
  const put = (date: SerialDate, name: string, working: boolean) => {
    if (date < from || date > to) return;
    (working ? makeUp : off).set(date, name);
    (working ? off : makeUp).delete(date);
  };
  if (country !== undefined) {
    for (let { year } = fromSerial(from); year <= fromSerial(to).year; year++) {
      const holidays = publicHolidays(country, year);
      if (holidays.ok) {
        for (const { date, name, working } of holidays.value) put(date, name, working === true);
      } else {
        problems.push(...holidays.problems.map((p) => warning(p.code, defined({ args: p.args }))));
      }
    }
  }
  for (const row of daysOff) {
    if (row.rep !== undefined) continue;
    for (const date of datesOf(row, { from, to })) put(date, row.name ?? '', row.working === true);
  }
  return { off, makeUp, problems };
}

/** The working days of one rep that are not over: own hours and weekdays where the team lists them, else those of the rules. */
export function repOf(
  id: string,
  row: RepRow | undefined,
  rules: RuleValues,
  calendar: TeamCalendar,
  daysOff: readonly DayOffRow[],
  horizon: Horizon,
  asOf: SerialDate,
): Rep {
  const own = daysOff.filter(({ rep }) => rep !== undefined && names(row, id).includes(keyId(rep)));
  const off = new Set(calendar.off.keys());
  const makeUp = new Set(calendar.makeUp.keys());
  for (const dayOff of own) {
    for (const day of datesOf(dayOff, horizon)) {
      (dayOff.working === true ? makeUp : off).add(day);
      (dayOff.working === true ? off : makeUp).delete(day);
    }
  }
  const hours = weekHours(row, rules);
  const isWorking = workingDayTest({
    weekdays: [...hours.keys()],
    daysOff: off,
    makeUpDays: makeUp,
  });
  const days: WorkDay[] = [];
  const usual = row?.hours ?? usualHours(rules);
  for (let date = Math.max(horizon.from, Math.floor(asOf)); date <= horizon.to; date++) {
    // A make-up day on a weekend has the usual hours.
    if (isWorking(date)) {
      days.push({ date, ...dayOf(hours.get(isoWeekday(date)) ?? usual, row, rules, hours.size) });
    }
  }
  const start = placeOf(row?.startLatitude, row?.startLongitude, row?.area);
  const end = placeOf(row?.endLatitude, row?.endLongitude, undefined) ?? start;
  return { id, days, ...defined({ start, end }) };
}

function placeOf(
  latitude: number | undefined,
  longitude: number | undefined,
  area: string | undefined,
): Stop | undefined {
  const location = latitude !== undefined && longitude !== undefined ? { latitude, longitude } : undefined;
  return location === undefined && area === undefined ? undefined : defined({ location, area });
}

/** Every day of a row of days off that lies within the horizon. */
function datesOf({ date, until }: DayOffRow, { from, to }: Horizon): readonly SerialDate[] {
  const first = Math.max(from, Math.floor(date));
  const last = Math.min(to, Math.max(Math.floor(date), Math.floor(until ?? date)));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

function usualHours({ WorkStart, WorkEnd }: RuleValues): TimeSpan {
  return { start: WorkStart, end: Math.max(WorkEnd, WorkStart) };
}

/**
 * Hours of each ISO weekday that is worked. The rep's own entries come before those of the rules, single weekdays before the usual
 * hours; a weekday that is listed with hours is worked, one that is listed as off is not.
 */
function weekHours(row: RepRow | undefined, rules: RuleValues): ReadonlyMap<number, TimeSpan> {
  const hours = new Map<number, TimeSpan>();
  for (const day of row?.weekdays ?? rules.WorkDays) hours.set(day, row?.hours ?? usualHours(rules));
  // What the rules say of single weekdays does not touch hours or weekdays that a rep has of their own.
  for (const [day, span] of (row?.hours === undefined ? dayHours(rules.DayHours) : undefined) ?? []) {
    if (row?.weekdays !== undefined && (span === null || !hours.has(day))) continue;
    if (span === null) hours.delete(day);
    else hours.set(day, span);
  }
  for (const [day, span] of (row?.dayHours === undefined ? undefined : dayHours(row.dayHours)) ?? []) {
    if (span === null) hours.delete(day);
    else hours.set(day, span);
  }
  return hours;
}

function dayOf(
  hours: TimeSpan,
  row: RepRow | undefined,
  rules: RuleValues,
  daysAWeek: number,
): Omit<WorkDay, 'date'> {
  const lunch = row?.lunch ?? { start: rules.LunchStart, end: rules.LunchStart + rules.LunchMinutes };
  const length = lunch.end - lunch.start;
  const within = length > 0 && lunch.start >= hours.start && lunch.end <= hours.end;
  const room = hours.end - hours.start - (within ? length : 0);
  const cold = row?.coldMinutes ?? rules.ColdVisitMinutes;
  const weekly = Math.ceil(rules.ColdVisitMinutesWeek / Math.max(1, daysAWeek));
  return {
    hours,
    ...(within ? { lunch } : {}),
    maxVisits: row?.visitsPerDay ?? rules.VisitsPerDay,
    maxMinutes: Math.min(room, row?.minutesPerDay ?? rules.MinutesPerDay ?? room),
    reservedMinutes: row?.coldMinutes === undefined ? Math.max(cold, weekly) : cold,
  };
}

/** Everything that a rep may be called in other tables. */
function names(row: RepRow | undefined, id: string): readonly string[] {
  return row ? [keyId(row.key), keyId(row.name)] : [keyId(id)];
}
