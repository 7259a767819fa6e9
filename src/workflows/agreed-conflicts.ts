import type { Problem, Where } from '../core/problem';
import { warning } from '../core/problem';
import type { SerialDate } from '../core/serial-date';
import { formatIso } from '../core/serial-date';
import type { VisitCustomer } from '../visits';
import { demandOf } from '../visits';
import type { AgreedDate, RecordedDates } from './agreed-dates';
import { dayKey } from './agreed-dates';
import type { Frame } from './frame';
import { withField } from './problem-cells';
import type { TeamCalendar } from './visit-days';
import type { Horizon } from './visit-horizon';
import type { PlanInput } from './visit-problem';
import { clock } from './visit-texts';

/**
 * What stands against agreed visits before anything is planned, each with its cell: the day is over and nobody was there (`visits-agreed-past`), a public holiday or day off of all
 * (`-holiday`), no working day of the rep (`-day-off`), a time outside of the hours (`-outside-hours`), do-not-contact (`-no-contact`), several days or times for
 * one customer (`-several`; all of them are planned). The plan names what it cannot keep among the visits left out as well.
 * @param recorded of the log and the customer list
 * @param appointments of all sources, by customer, on days that are planned now
 */
export function agreedConflicts(
  { dates: recorded }: RecordedDates,
  appointments: ReadonlyMap<string, readonly AgreedDate[]>,
  { frame, input, calendar, horizon, asOf }: ConflictContext,
): readonly Problem[] {
  const { problem, people, reps } = input;
  const customers = new Map(problem.customers.map((customer) => [customer.id, customer]));
  const calendars = new Map(problem.reps.map((rep) => [rep.id, rep]));
  const problems: Problem[] = [];
  const tell = (
    code: string,
    { customer, date, where }: AgreedDate,
    args: NonNullable<Problem['args']> = {},
  ) =>
    problems.push(
      warning(`visits-agreed-${code}`, {
        where: cellWhere(where, frame),
        args: { customer: people.get(customer)?.name ?? customer, date: formatIso(date), ...args },
      }),
    );
  for (const one of recorded) {
    const customer = customers.get(one.customer);
    if (!customer || one.date >= asOf || (customer.lastVisit ?? -Infinity) >= one.date) continue;
    tell('past', one);
  }
  const named = new Set(
    recorded.filter(({ date }) => date >= Math.max(horizon.from, asOf) && date <= horizon.to).map(dayKey),
  );
  for (const [id, dates] of appointments) {
    const customer = customers.get(id);
    if (!customer) continue;
    const byDay = [...new Map([...dates].reverse().map((one) => [one.date, one])).values()].sort(
      (a, b) => a.date - b.date,
    );
    for (const one of byDay) {
      const { date } = one;
      const time = dates.find((other) => other.date === date && other.time !== undefined)?.time;
      const rep = calendars.get(customer.rep);
      const day = rep?.days.find((working) => working.date === date);
      if (customer.doNotContact === true) tell('no-contact', one);
      else if (!rep) continue;
      else if (!day) {
        const holiday = calendar.off.get(date);
        if (holiday === undefined) tell('day-off', one, { rep: reps.get(rep.id) ?? rep.id });
        else tell('holiday', one, { holiday });
      } else if (
        time !== undefined &&
        (time < day.hours.start || time + customer.visitMinutes > day.hours.end)
      ) {
        const hours = `${clock(day.hours.start)}–${clock(day.hours.end)}`;
        tell('outside-hours', one, { time: clock(time), minutes: customer.visitMinutes, hours });
      }
    }
    const [first] = byDay.filter((one) => named.has(dayKey(one)));
    if (first && areSeveral(input, customer, dates, named))
      tell('several', first, { dates: listed(dates, frame) });
  }
  return problems;
}

/** What agreed visits are held against. */
interface ConflictContext {
  readonly frame: Pick<Frame, 'tables'>;
  readonly input: PlanInput;
  readonly calendar: TeamCalendar;
  readonly horizon: Horizon;
  readonly asOf: SerialDate;
}

/** Two days by log and list, two times of one day, or more days than visits are wanted anyway. */
function areSeveral(
  { problem }: PlanInput,
  customer: VisitCustomer,
  dates: readonly AgreedDate[],
  named: ReadonlySet<string>,
): boolean {
  const days = new Set(dates.map(({ date }) => date));
  const times = new Set(dates.flatMap(({ date, time }) => (time === undefined ? [] : [`${date} ${time}`])));
  const timed = new Set(dates.flatMap(({ date, time }) => (time === undefined ? [] : [date])));
  if (times.size > timed.size) return true;
  if (days.size < 2) return false;
  const recorded = new Set(dates.filter((one) => named.has(dayKey(one))).map(({ date }) => date));
  return recorded.size > 1 || days.size > Math.max(1, demandOf(problem, customer).calls);
}

/** `2026-03-12 14:00 (Visit log!R5), 2026-03-20 (Customers!H4)`: each moment with the first cell that says it. */
function listed(dates: readonly AgreedDate[], frame: Pick<Frame, 'tables'>): string {
  const cells = new Map<string, string>();
  for (const { date, time, where } of dates) {
    const moment = time === undefined ? formatIso(date) : `${formatIso(date)} ${clock(time)}`;
    const { sheet = '', address, row } = cellWhere(where, frame);
    if (!cells.has(moment)) cells.set(moment, `${sheet}!${address ?? row ?? ''}`);
  }
  return [...cells]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([moment, cell]) => `${moment} (${cell})`)
    .join(', ');
}

/** The cell of an agreed visit; rows of the team's visits know their row alone. */
export function cellWhere(where: Where, { tables }: Pick<Frame, 'tables'>): Where {
  if (where.address !== undefined || !tables.Visits) return where;
  return withField(where, tables.Visits.mapping, ['date']);
}
