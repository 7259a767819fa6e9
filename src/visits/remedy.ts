import type { SerialDate } from '../core/serial-date';
import { isoWeekday } from '../core/serial-date';
import { isoWeekIndex } from './demand';
import type { VisitReason } from './problem';
import type { Need } from './timing';

/** What a day would need for one more visit; undefined when the customer's hours rule the day out. */
export interface DayNeed {
  readonly date: SerialDate;
  readonly need: Need | undefined;
}

/** Longer days, or more visits on them. */
export interface Extension {
  /** ISO weekday that is extended, undefined for every day. */
  readonly weekday?: number;
  /** Minutes, rounded up to 5. */
  readonly minutes: number;
  readonly visits: number;
}

/**
 * The least by which one weekday (all of the rep's Thursdays, say) has to be extended so that it takes all missing visits;
 * when no weekday comes often enough, the least for every day. Undefined when no extension helps.
 * @param limit more visits that the weekly limit allows in the week of a date
 */
export function leastExtension(
  days: readonly DayNeed[],
  missing: number,
  limit: (date: SerialDate) => number,
): Extension | undefined {
  const possible = days.flatMap(({ date, need }) =>
    need === undefined
      ? []
      : [{ date, minutes: Math.ceil(need.minutes / 5 - 1e-6) * 5, visits: need.visits }],
  );
  possible.sort((a, b) => a.minutes - b.minutes || a.visits - b.visits || a.date - b.date);
  const enough = (open: typeof possible): Omit<Extension, 'weekday'> | undefined => {
    const perWeek = new Map<number, number>();
    let visits = 0;
    let found = 0;
    for (const day of open) {
      const week = isoWeekIndex(day.date);
      const count = perWeek.get(week) ?? 0;
      if (count >= limit(day.date)) continue;
      perWeek.set(week, count + 1);
      visits = Math.max(visits, day.visits);
      if (++found >= missing) return { minutes: day.minutes, visits };
    }
    return undefined;
  };
  let best: Extension | undefined;
  for (let weekday = 1; weekday <= 7; weekday++) {
    const extension = enough(possible.filter(({ date }) => isoWeekday(date) === weekday));
    if (extension === undefined) continue;
    const less =
      best === undefined ||
      extension.minutes < best.minutes ||
      (extension.minutes === best.minutes && extension.visits < best.visits);
    if (less) best = { weekday, ...extension };
  }
  return best ?? enough(possible);
}

/** The least extension as advice. */
export function extension(
  days: readonly DayNeed[],
  missing: number,
  limit: (date: SerialDate) => number,
): VisitReason | undefined {
  const least = leastExtension(days, missing, limit);
  if (least === undefined) return undefined;
  const { weekday, minutes, visits } = least;
  const when = weekday === undefined ? {} : { weekday };
  const daily = weekday === undefined ? 'Daily' : '';
  if (minutes === 0) return { code: `moreVisits${daily}`, args: { visits, ...when } };
  if (visits === 0) return { code: `moreMinutes${daily}`, args: { minutes, ...when } };
  return { code: `moreVisitsAndMinutes${daily}`, args: { visits, minutes, ...when } };
}
