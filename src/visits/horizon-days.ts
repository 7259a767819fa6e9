import type { SerialDate } from '../core/serial-date';
import type { Rep, VisitProblem, WorkDay } from './problem';

/** Working days of a rep that count: within the horizon, not over, one a date (the last one listed), ascending. */
export function usableDays(problem: VisitProblem, rep: Rep): readonly WorkDay[] {
  const byDate = new Map<SerialDate, WorkDay>();
  for (const day of rep.days) if (counts(problem, day.date)) byDate.set(day.date, day);
  return [...byDate.values()].sort((a, b) => a.date - b.date);
}

/** Minutes of visits and travel that a day takes. */
export function dayCapacity(day: WorkDay): number {
  return Math.max(0, day.maxMinutes - day.reservedMinutes);
}

const firstDays = new WeakMap<VisitProblem, ReadonlyMap<string, SerialDate>>();

/** The first of a rep's working days that count; undefined for a rep without, or not in the problem. */
export function firstWorkDay(problem: VisitProblem, rep: string): SerialDate | undefined {
  let known = firstDays.get(problem);
  if (known === undefined) {
    known = new Map(
      problem.reps.flatMap((one) => {
        const day = usableDays(problem, one)[0];
        return day === undefined ? [] : [[one.id, day.date] as const];
      }),
    );
    firstDays.set(problem, known);
  }
  return known.get(rep);
}

const previous = new WeakMap<VisitProblem, ReadonlyMap<string, readonly SerialDate[]>>();

/** Days of the previous plan by customer, within the horizon and not over, each once. */
export function previousDates(problem: VisitProblem): ReadonlyMap<string, readonly SerialDate[]> {
  const known = previous.get(problem);
  if (known !== undefined) return known;
  const dates = new Map<string, SerialDate[]>();
  for (const { customer, date } of problem.previous ?? []) {
    if (!counts(problem, date)) continue;
    const own = dates.get(customer);
    if (own === undefined) dates.set(customer, [date]);
    else if (!own.includes(date)) own.push(date);
  }
  previous.set(problem, dates);
  return dates;
}

function counts({ from, to, asOf }: VisitProblem, date: SerialDate): boolean {
  return date >= from && date >= asOf && date <= to;
}
