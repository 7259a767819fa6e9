import { publicHolidays } from '../calendar/public-holidays';
import { workingDayTest } from '../calendar/working-days';
import type { Problem } from '../core/problem';
import { warning } from '../core/problem';
import type { SerialDate } from '../core/serial-date';
import { fromSerial } from '../core/serial-date';
import { keyId } from '../tables/key';
import type { DayOffRow, RepRow } from '../tables/rows';
import type { Rep, WorkDay } from '../visits';
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

/** Public holidays of the rule's country and the team's own days off. A row of the team wins over the public calendar. */
export function teamCalendar(
  rules: RuleValues,
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
  if (rules.Country !== 'none') {
    for (let { year } = fromSerial(from); year <= fromSerial(to).year; year++) {
      const holidays = publicHolidays(rules.Country, year);
      if (holidays.ok) {
        for (const { date, name, working } of holidays.value) put(date, name, working === true);
      } else {
        problems.push(...holidays.problems.map((p) => warning(p.code, defined({ args: p.args }))));
      }
    }
  }
  for (const { date, name, rep, working } of daysOff) {
    if (rep === undefined) put(Math.floor(date), name ?? '', working === true);
  }
  return { off, makeUp, problems };
}

/** The working days of one rep: own hours and weekdays where the team lists them, else those of the rules. */
export function repOf(
  id: string,
  row: RepRow | undefined,
  rules: RuleValues,
  calendar: TeamCalendar,
  daysOff: readonly DayOffRow[],
  { from, to }: Horizon,
): Rep {
  const own = daysOff.filter(({ rep }) => rep !== undefined && names(row, id).includes(keyId(rep)));
  const off = new Set(calendar.off.keys());
  const makeUp = new Set(calendar.makeUp.keys());
  for (const { date, working } of own) {
    const day = Math.floor(date);
    (working === true ? makeUp : off).add(day);
    (working === true ? off : makeUp).delete(day);
  }
  const isWorking = workingDayTest({
    weekdays: row?.weekdays ?? rules.WorkDays,
    daysOff: off,
    makeUpDays: makeUp,
  });
  const days: WorkDay[] = [];
  const day = dayOf(row, rules);
  for (let date = from; date <= to; date++) if (isWorking(date)) days.push({ date, ...day });
  const start =
    row?.startLatitude !== undefined && row.startLongitude !== undefined
      ? { location: { latitude: row.startLatitude, longitude: row.startLongitude } }
      : undefined;
  return { id, days, ...defined({ start, end: start }) };
}

function dayOf(row: RepRow | undefined, rules: RuleValues): Omit<WorkDay, 'date'> {
  const hours = row?.hours ?? { start: rules.WorkStart, end: Math.max(rules.WorkEnd, rules.WorkStart) };
  const lunch = { start: rules.LunchStart, end: rules.LunchStart + rules.LunchMinutes };
  const within = rules.LunchMinutes > 0 && lunch.start >= hours.start && lunch.end <= hours.end;
  return {
    hours,
    ...(within ? { lunch } : {}),
    maxVisits: row?.visitsPerDay ?? rules.VisitsPerDay,
    maxMinutes: hours.end - hours.start - (within ? rules.LunchMinutes : 0),
    reservedMinutes: rules.ColdVisitMinutes,
  };
}

/** Everything that a rep may be called in other tables. */
function names(row: RepRow | undefined, id: string): readonly string[] {
  return row ? [keyId(row.key), keyId(row.name)] : [keyId(id)];
}
